// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/office/phonebook.h"

BELLSET_OFFICE_DOCUMENT(PhonebookEntry)
BELLSET_OFFICE_DOCUMENT(Phonebook)

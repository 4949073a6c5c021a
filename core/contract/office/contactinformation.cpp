// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/office/contactinformation.h"

BELLSET_OFFICE_DOCUMENT(ContactInformation)

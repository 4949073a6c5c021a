// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

/// What was dropped, if it names somebody to call: a `tel:`, `sip:` or `sips:` link as it came, right or
/// wrong, or a text that is a number or an address; "" for anything else.
QString callLinkIn(const QMimeData &data);

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/report.h"
#include "core/contract/acceptrules.h"
#include "core/contract/callpath.h"

/// What `rules show` and every change of rules say.
Report ruleReport(const AcceptRules &rules, const QStringList &rejectPatterns, qint64 now);

/// What `explain` says; ends with 3 when the caller is turned away.
Report callReport(const CallPath &path, qint64 now);

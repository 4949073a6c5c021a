// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/requesthandler.h"
#include "core/server/ops/office.h"

/// Makes, in each thread of the HTTPS server, what answers its requests: `/settings.phtml` (API and page),
/// `/enrollment.phtml` and the web pages over a database connection of that thread, `/healthz` (the process
/// is alive) and `/readyz` (database and CA can be read). The factory gives no handler when the database
/// cannot be opened.
RequestHandlerFactory officeHandlerFactory(const Office &office);

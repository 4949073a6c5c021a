// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/ops/serverconfig.h"

/// What the HTTPS layer takes of the configuration; decides the number of workers where it is left open.
HttpServerConfig httpServerConfigOf(const ServerConfig &config);

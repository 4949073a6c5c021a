// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"

#include <QFuture>
#include <QSslConfiguration>

/// Why no connection can be made with the account's certificate today: TLS itself would only say "failed" or
/// "timed out".
std::optional<Error> obstacleNow(const TransportConfiguration &configuration);

/// The authorities that this computer trusts, read once in a thread: parsing them all takes a while.
QFuture<QList<QSslCertificate>> systemAuthorities();

/// The TLS configuration of an account: its certificate from the first handshake on, its authorities, TLS 1.2
/// or newer. Errors: CryptoFailed (the key cannot be used).
/// @param system what systemAuthorities() gave; used when the account's trust wants them
Result<QSslConfiguration> tlsConfigurationOf(
    const TransportConfiguration &configuration, const QList<QSslCertificate> &system);

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/contract/sipaddress.h"
#include "core/server/ops/serverconfig.h"

/// What a new office needs to know.
struct Founding {
    QString domain; ///< SIP domain of its accounts
    SipAddress admin; ///< the first administrator, in that domain
    QString adminPassword;
    QStringList hosts; ///< names of the server, for its certificate
};

/// Makes an office in the data directory of the configuration: CA, server certificate, key for secrets,
/// database with the domain and the first administrator. All of it or nothing: everything is made in a folder
/// aside and moved into place at the end, the CA last. For a PostgreSQL database the tables may stay after a
/// failure; they hold nothing and do not hinder the next try.
/// Errors: AlreadyInitialised; Conflict (the directory or database holds something else); AddressInvalid
/// (domain, or an administrator of another one); InvalidParameter (host); PasswordTooWeak; FileUnwritable;
/// CryptoFailed; those of the store.
Result<void> foundOffice(const ServerConfig &config, const Founding &founding, const Clock &clock);

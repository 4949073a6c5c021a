// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/ops/datadirectory.h"
#include "core/server/ops/serverconfig.h"
#include "core/server/pki/officeca.h"
#include "core/server/store/stores.h"

/// Who a change made at the server's own console is written down as: "console:root", with the Unix user.
Caller consoleCaller();

/// An initialised office: where its parts are and how to open them. What the server and every subcommand
/// start from. A value; every connection that it opens belongs to the thread that asked.
class Office {
public:
    /// Looks the office up and reads its secret key. Opens no database. @param clock must outlive the office
    /// and its stores. Errors: NotInitialised with the directory as subject; ConfigurationInvalid (database
    /// URL, key file); FileUnreadable.
    static Result<Office> open(const ServerConfig &config, const Clock &clock);

    const ServerConfig &config() const { return m_config; }
    const DataDirectory &directory() const { return m_directory; }
    const DatabaseUrl &databaseUrl() const { return m_databaseUrl; }
    const Clock &clock() const { return *m_clock; }
    const SecretBox &secrets() const { return m_secrets; }

    /// Errors: those of Stores::open; ConfigurationInvalid when the key is not the one that the office's
    /// passwords were sealed with.
    Result<std::unique_ptr<Stores>> openStores() const;
    /// Brings the schema up to date; the versions before and after. An office that has no mark of its key yet
    /// gets one. Errors: those of Migrator and of openStores.
    Result<std::pair<int, int>> migrate() const;
    /// Errors: those of OfficeCa::load.
    Result<OfficeCa> loadCa() const;
    /// The certificate to serve with, renewed if it is the office's own and due, and the CA to believe.
    /// Errors: those of ServerCertificate::ensure; FileUnreadable (files of [tls]).
    Result<TlsIdentity> tlsIdentity(const ServerConfig &config) const;

    /// The database that the configuration means. Errors: ConfigurationInvalid.
    static Result<DatabaseUrl> databaseUrlOf(const ServerConfig &config);
    /// The file with the key for stored passwords: as configured, else the systemd credential, else in the
    /// data directory.
    static QString secretKeyFileOf(const ServerConfig &config);
    enum class SecretKey {
        Exists,
        IsMade, ///< when it is the one in the data directory: a configured one is somebody else's to make
    };
    /// The key in that file. Errors: those of SecretBox.
    static Result<SecretBox> secretsOf(const ServerConfig &config, SecretKey key);

private:
    Office(const ServerConfig &config, DatabaseUrl databaseUrl, SecretBox secrets, const Clock &clock);

    ServerConfig m_config;
    DataDirectory m_directory;
    DatabaseUrl m_databaseUrl;
    SecretBox m_secrets;
    const Clock *m_clock;
};

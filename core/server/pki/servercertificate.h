// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/pki/officeca.h"

/// The server's own certificate in the data directory, issued by the office's CA and renewed when due.
/// A value; used by the main thread at start and on reload.
class ServerCertificate {
public:
    /// Days before its end at which it is renewed.
    static constexpr qint64 renewDays = 30;

    ServerCertificate(QString certificateFile, QString keyFile);

    /// Loads it, or issues a new one when there is none, it ends within `renewDays`, the CA or the host names
    /// are others. `localhost`, 127.0.0.1 and ::1 are always among the names.
    /// @param hosts names of this server; empty = keep those of the present certificate
    /// Errors: InvalidParameter (host), CryptoFailed, FileUnwritable.
    Result<IssuedCertificate> ensure(const OfficeCa &ca, const QStringList &hosts, qint64 now) const;

private:
    QString m_certificateFile;
    QString m_keyFile;
};

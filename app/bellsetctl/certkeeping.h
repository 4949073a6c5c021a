// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/command.h"
#include "core/client/accountregistry.h"
#include "core/client/importedidentity.h"

// The parts of the command "cert" beside import and show.

/// What there is to say of a certificate.
Report certificateReport(const ImportedIdentity &identity, const QDateTime &now);
/// The certificate of --p12, --account or the saved account.
QFuture<Result<ImportedIdentity>> namedIdentity(const CommandLine &line, Session &session);

/// Saves the account and reports its certificate.
void saveCertificate(const AccountToSave &account, Session &session, const Pending<Report> &pending);

/// A certificate by password or invitation, for an account that has none on this computer.
QFuture<Result<Report>> enrolCertificate(const QString &address, const CommandLine &line, Session &session);
/// A new certificate in place of the saved one.
QFuture<Result<Report>> renewCertificate(const CommandLine &line, Session &session);
/// The certificate with its key as a file: PKCS#12, or PEM if the name ends in .crt or .pem.
QFuture<Result<Report>> exportCertificate(const QString &path, const CommandLine &line, Session &session);
/// The account's certificates that the server knows.
QFuture<Result<Report>> listCertificates(Session &session);
QFuture<Result<Report>> revokeCertificate(const QString &serial, Session &session);

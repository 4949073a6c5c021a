// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/certkeeping.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "core/client/certificatereplacement.h"
#include "core/contract/errorcodes.h"
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {

QString keyName(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa:
        return QStringLiteral("RSA");
    case KeyKind::EllipticCurve:
        return QStringLiteral("EC");
    case KeyKind::Other:
        return {};
    }
    Q_UNREACHABLE();
}

QFuture<Result<Report>> show(const CommandLine &line, Session &session)
{
    const Pending<Report> pending;
    whenDone(namedIdentity(line, session), &session,
        [pending, &session](const Result<ImportedIdentity> &identity) {
            if (identity)
                pending.deliver(certificateReport(*identity, session.clock().nowUtc()));
            else
                pending.deliver(failure(identity.error()));
        });
    return pending.future();
}

/// What is saved for a file: a certificate that cannot be used, or that names no account, is refused.
Result<AccountToSave> accountOf(const ImportedIdentity &identity, const CommandLine &line, Session &session)
{
    if (const std::optional<Error> obstacle = identity.obstacle())
        return failure(*obstacle);
    const Result<QString> address = session.accountOf(identity);
    if (!address)
        return failure(address.error());
    TransportConfiguration configuration;
    configuration.trust.authorities = identity.authorities();
    const Result<TransportConfiguration> complete = session.withOptions(configuration, *address);
    if (!complete)
        return failure(complete.error());
    const bool byPassword = line.options.value(QStringLiteral("protect")) == QLatin1String("password");
    return AccountToSave{*address, complete->server, complete->trust, identity,
        byPassword ? IdentityProtection::AskEachStart : IdentityProtection::Keychain,
        byPassword ? session.password({}) : QString()};
}

Report savedReport(const ImportedIdentity &identity, const SavedAccount &saved, Session &session)
{
    Report report = certificateReport(identity, session.clock().nowUtc());
    report.sentence += u'\n' + Say::tr("Saved for %1.").arg(saved.address);
    return report;
}

/// Saves the account once the server has let its certificate in: a revoked one never replaces one that works.
void tryThenSave(const AccountToSave &account, Session &session, const Pending<Report> &pending)
{
    TransportConfiguration configuration;
    configuration.server = account.server;
    configuration.trust = account.trust;
    configuration.clock = &session.clock();
    const auto connector = [configuration](const ImportedIdentity &identity) -> std::unique_ptr<Transport> {
        TransportConfiguration own = configuration;
        own.identity = identity;
        return std::make_unique<HttpsTransport>(own);
    };
    auto *replacement = new CertificateReplacement(session.accounts(), connector, &session);
    whenDone(replacement->replace(account), &session,
        [&session, pending, identity = account.identity](const Result<SavedAccount> &saved) {
            pending.deliver(
                saved ? Result<Report>(savedReport(identity, *saved, session)) : failure(saved.error()));
        });
}

/// For an account that is saved already: an older certificate is not taken by mistake.
void replaceIfBetter(const SavedAccount &before, const AccountToSave &account, Session &session,
    const Pending<Report> &pending)
{
    const QString passphrase = before.needsPassphrase() ? session.password({}) : QString();
    whenDone(session.accounts().open(before.id, passphrase), &session,
        [account, &session, pending](const Result<ImportedIdentity> &present) {
            // One that cannot be opened is as good as lost: then there is nothing to compare with.
            if (present && account.identity.validUntil < present->validUntil) {
                pending.deliver(failure(usageError(Say::tr(
                    "The certificate that is saved for %1 is good for longer than the one of this file. "
                    "With --replace it is replaced all the same.")
                                                       .arg(account.address))));
                return;
            }
            tryThenSave(account, session, pending);
        });
}

QFuture<Result<Report>> import(const QString &path, const CommandLine &line, Session &session)
{
    const Pending<Report> pending;
    whenDone(session.readFile(path), &session,
        [&line, &session, pending](const Result<ImportedIdentity> &identity) {
            const Result<AccountToSave> account =
                identity ? accountOf(*identity, line, session) : failure(identity.error());
            if (!account) {
                pending.deliver(failure(account.error()));
                return;
            }
            const Result<SavedAccount> before = session.accounts().accountOfAddress(account->address);
            if (!before || line.has(QStringLiteral("replace")))
                saveCertificate(*account, session, pending);
            else
                replaceIfBetter(*before, *account, session, pending);
        });
    return pending.future();
}

} // namespace

void saveCertificate(const AccountToSave &account, Session &session, const Pending<Report> &pending)
{
    whenDone(session.accounts().add(account), &session,
        [&session, pending, identity = account.identity](const Result<SavedAccount> &saved) {
            if (!saved) {
                pending.deliver(failure(saved.error()));
                return;
            }
            pending.deliver(savedReport(identity, *saved, session));
        });
}

Report certificateReport(const ImportedIdentity &identity, const QDateTime &now)
{
    CertificateFacts facts;
    facts.address = identity.sipAddress;
    facts.subject = identity.subject;
    facts.issuer = identity.issuer;
    facts.validFrom = identity.validFrom;
    facts.validUntil = identity.validUntil;
    facts.keyName = keyName(identity.keyKind);
    facts.keyBits = identity.keyBits;
    facts.signatureAlgorithm = identity.signatureAlgorithm;
    const QString fingerprint = fingerprintText(identity.sha256);
    QStringList lines{CertificateText::title(facts), CertificateText::issuer(facts),
        CertificateText::validity(facts, now), CertificateText::strength(facts),
        Say::tr("SHA-256 fingerprint: %1").arg(fingerprint)};
    QJsonArray findings;
    for (const Error &finding : identity.findings) {
        lines.append(errorText(finding).sentence());
        findings.append(QString(errorCodeText(finding.code)));
    }
    const QString from = identity.validFrom.toString(Qt::ISODate);
    const QString until = identity.validUntil.toString(Qt::ISODate);
    Report report;
    report.sentence = lines.join(u'\n');
    report.json = QJsonObject{{QStringLiteral("account"), identity.sipAddress},
        {QStringLiteral("subject"), identity.subject}, {QStringLiteral("issuer"), identity.issuer},
        {QStringLiteral("valid_from"), from}, {QStringLiteral("valid_until"), until},
        {QStringLiteral("key"), keyName(identity.keyKind)}, {QStringLiteral("key_bits"), identity.keyBits},
        {QStringLiteral("signature"), identity.signatureAlgorithm}, {QStringLiteral("sha256"), fingerprint},
        {QStringLiteral("converted"), identity.convertedFromOldCipher},
        {QStringLiteral("findings"), findings}};
    report.columns = {QStringLiteral("account"), QStringLiteral("issuer"), QStringLiteral("valid_from"),
        QStringLiteral("valid_until"), QStringLiteral("sha256")};
    report.rows = {{identity.sipAddress, identity.issuer, from, until, fingerprint}};
    return report;
}

QFuture<Result<Report>> runCert(const CommandLine &line, Session &session)
{
    const QString protect = line.options.value(QStringLiteral("protect"), QStringLiteral("keychain"));
    if (protect != QLatin1String("keychain") && protect != QLatin1String("password"))
        return usageFailure(Say::tr("--protect is keychain or password."));
    const QString verb = line.words.value(0);
    const bool hasFile = line.words.size() == 2;
    for (const auto &[option, owner] :
        {std::pair(QStringLiteral("protect"), verb == u"enrol" ? verb : QStringLiteral("import")),
            std::pair(QStringLiteral("legacy"), QStringLiteral("export")),
            std::pair(QStringLiteral("replace"), QStringLiteral("import"))}) {
        if (line.has(option) && verb != owner)
            return usageFailure(Say::tr("\"cert %1\" has no option --%2.").arg(verb, option));
    }
    if (hasFile && verb == QLatin1String("import")) {
        if (!line.p12.isEmpty())
            return usageFailure(Say::tr("Name the file once."));
        return import(line.words.at(1), line, session);
    }
    if (hasFile && verb == QLatin1String("enrol"))
        return enrolCertificate(line.words.at(1), line, session);
    if (hasFile && verb == QLatin1String("export"))
        return exportCertificate(line.words.at(1), line, session);
    if (hasFile && verb == QLatin1String("revoke"))
        return revokeCertificate(line.words.at(1), session);
    if (line.words == QStringList{QStringLiteral("show")})
        return show(line, session);
    if (line.words == QStringList{QStringLiteral("renew")})
        return renewCertificate(line, session);
    if (line.words == QStringList{QStringLiteral("list")})
        return listCertificates(session);
    return usageFailure(Say::tr("Write \"cert import FILE\", \"cert enrol ADDRESS\", \"cert export FILE\", "
                                "\"cert revoke SERIAL\", "
                                "or \"cert\" with show, renew "
                                "or list."));
}

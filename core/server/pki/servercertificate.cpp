// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/servercertificate.h"

#include "core/base/logging.h"
#include "core/server/pki/privatefile.h"

#include <QHostAddress>

#include <optional>

namespace {

std::optional<IssuedCertificate> present(const QString &certificateFile, const QString &keyFile)
{
    const Result<QByteArray> certificatePem = readFile(certificateFile);
    const Result<QByteArray> keyPem = readFile(keyFile);
    if (!certificatePem || !keyPem || !keyFits(*keyPem, *certificatePem))
        return std::nullopt;
    const Result<CertificateInfo> info = readCertificate(*certificatePem);
    if (!info)
        return std::nullopt;
    return IssuedCertificate{*certificatePem, *keyPem, *info};
}

// One spelling for each host, so that "::0:1" and "LOCALHOST" do not count as a change.
QString canonical(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.toLower() : address.toString();
}

QStringList completed(const QStringList &hosts)
{
    QStringList all;
    for (const QString &host : hosts)
        all.append(canonical(host));
    all << QStringLiteral("localhost") << QStringLiteral("127.0.0.1") << QStringLiteral("::1");
    all.removeDuplicates();
    return all;
}

} // namespace

ServerCertificate::ServerCertificate(QString certificateFile, QString keyFile)
    : m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile))
{
}

Result<IssuedCertificate> ServerCertificate::ensure(
    const OfficeCa &ca, const QStringList &hosts, qint64 now) const
{
    const std::optional<IssuedCertificate> old = present(m_certificateFile, m_keyFile);
    const QStringList wanted = completed(hosts.isEmpty() && old ? old->info.hosts : hosts);
    QStringList sorted = wanted;
    sorted.sort();
    const bool isDue = !old || old->info.validity.notAfter - now < renewDays * 24 * 60 * 60
        || old->info.validity.notBefore > now || old->info.hosts != sorted
        || !isSignedBy(old->certificatePem, ca.certificatePem());
    if (!isDue)
        return *old;
    Result<IssuedCertificate> issued = ca.issueServer(wanted, ca.serverValidity(now));
    if (!issued)
        return issued;
    // The key first: with a stop in between the pair does not fit and is made anew at the next start.
    if (const Result<void> written = writePrivateFile(m_keyFile, issued->keyPem); !written)
        return failure(written.error());
    if (const Result<void> written = writePublicFile(m_certificateFile, issued->certificatePem); !written)
        return failure(written.error());
    qCInfo(lcPki) << "new server certificate for" << wanted.join(u' ');
    return issued;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/demooffice.h"

#include "core/contract/errorcodes.h"
#include "core/server/auth/certificateissuer.h"
#include "core/server/ops/demodata.h"
#include "core/server/ops/office.h"
#include "core/server/pki/privatefile.h"

#include <QDir>
#include <QFileInfo>

namespace {

const QString demoSetting = QStringLiteral("office.demo");
constexpr qint64 monthSeconds = 30 * 24 * 60 * 60;

} // namespace

QStringList DemoOffice::addresses()
{
    QStringList all;
    for (const DemoPerson &person : demoPeople())
        all.append(person.identity.sipAddress);
    return all;
}

QString DemoOffice::passwordOf(const QString &address)
{
    return QStringLiteral("demo-") + address.section(u'@', 0, 0);
}

DemoOffice::DemoOffice(Stores &stores)
    : m_stores(stores)
{
}

Result<bool> DemoOffice::isDemo() const
{
    const Result<std::optional<QString>> value = m_stores.settings.value(demoSetting);
    if (!value)
        return failure(value.error());
    return value->has_value();
}

Result<void> DemoOffice::fill() const
{
    Result<Transaction> transaction = Transaction::begin(m_stores.database());
    if (!transaction)
        return failure(transaction.error());
    const DemoWriter writer(m_stores);
    for (const auto step : {&DemoWriter::addAccounts, &DemoWriter::addAddresses, &DemoWriter::addVoicemail,
             &DemoWriter::addForwarding, &DemoWriter::addRules, &DemoWriter::addBalance,
             &DemoWriter::addCalls, &DemoWriter::beginCall, &DemoWriter::registerDevices}) {
        if (const Result<void> done = (writer.*step)(); !done)
            return done;
    }
    if (const Result<void> marked = m_stores.settings.set(consoleCaller(), demoSetting, QStringLiteral("1"));
        !marked)
        return marked;
    return transaction->commit();
}

Result<void> DemoOffice::refresh() const
{
    Result<Transaction> transaction = Transaction::begin(m_stores.database());
    if (!transaction)
        return failure(transaction.error());
    const DemoWriter writer(m_stores);
    for (const auto step : {&DemoWriter::addCalls, &DemoWriter::beginCall, &DemoWriter::registerDevices}) {
        if (const Result<void> done = (writer.*step)(); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> DemoOffice::addMassUsers(int count, const std::function<void(int)> &progress) const
{
    constexpr int batch = 5000;
    const DemoWriter writer(m_stores);
    for (int first = 1; first <= count; first += batch) {
        const int last = qMin(count, first + batch - 1);
        Result<Transaction> transaction = Transaction::begin(m_stores.database());
        if (!transaction)
            return failure(transaction.error());
        for (int number = first; number <= last; ++number) {
            if (const Result<void> added = writer.addMassUser(number); !added)
                return added;
        }
        if (const Result<void> committed = transaction->commit(); !committed)
            return committed;
        progress(last);
    }
    return {};
}

Result<bool> DemoOffice::hasCertificate(const OfficeCa &ca, const QString &base) const
{
    const Result<QByteArray> bundle = readFile(base + QStringLiteral(".crt"));
    if (!bundle || !QFileInfo::exists(base + QStringLiteral(".p12")) || !keyFits(*bundle, *bundle)
        || !isSignedBy(*bundle, ca.certificatePem()))
        return false;
    const Result<CertificateInfo> info = readCertificate(*bundle);
    if (!info || info->validity.notAfter < m_stores.clock().nowSeconds() + monthSeconds)
        return false;
    const Result<std::optional<CertificateHolder>> holder = m_stores.certificates.holderOf(info->sha256);
    if (!holder)
        return failure(holder.error());
    return *holder && (*holder)->accountId != 0 && (*holder)->revoked == 0;
}

Result<void> DemoOffice::writeCertificates(const OfficeCa &ca, const QString &directory) const
{
    const CertificateIssuer issuer(m_stores, ca);
    for (const QString &address : addresses()) {
        const Result<bool> present = hasCertificate(ca, QDir(directory).filePath(address));
        if (!present)
            return failure(present.error());
        if (*present)
            continue;
        const Result<CertificateFiles> files =
            issuer.issueToFiles(consoleCaller(), address, directory, Pkcs12Form::Modern);
        // Who removed a demo account wants to see the office without it.
        if (!files && files.error().code != ErrorCode::AccountUnknown)
            return failure(files.error());
    }
    return {};
}

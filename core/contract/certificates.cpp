// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/certificates.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString csrKey = QStringLiteral("csr");
const QString serialKey = QStringLiteral("serial");
const QString legacyKey = QStringLiteral("legacy");

Result<CertificateEntry> entryOf(const QJsonObject &object)
{
    CertificateEntry entry;
    entry.serial = jsonText(object.value(u"serial"));
    entry.subject = jsonText(object.value(u"subject"));
    entry.issued = jsonInteger(object.value(u"issued"));
    entry.notBefore = jsonInteger(object.value(u"not_before"));
    entry.notAfter = jsonInteger(object.value(u"not_after"));
    entry.revoked = jsonInteger(object.value(u"revoked"));
    entry.sha256 = QByteArray::fromHex(jsonText(object.value(u"sha256")).toLatin1());
    entry.inUse = jsonBoolean(object.value(u"in_use"));
    if (entry.serial.isEmpty() || entry.notAfter == 0)
        return failure(
            ErrorCode::ServerUnreadable, {}, QStringLiteral("a certificate without serial or end"));
    return entry;
}

} // namespace

Result<CertificateList> CertificateList::fromJson(const QJsonValue &value)
{
    const Result<QJsonArray> array = jsonArray(value, QStringLiteral("certificates"));
    if (!array)
        return failure(array.error());
    CertificateList list;
    for (const QJsonValue &item : *array) {
        const Result<CertificateEntry> entry = entryOf(item.toObject());
        if (!entry)
            return failure(entry.error());
        list.certificates.append(*entry);
    }
    return list;
}

QJsonValue CertificateList::toJson() const
{
    QJsonArray array;
    for (const CertificateEntry &entry : certificates) {
        array.append(
            QJsonObject{{QStringLiteral("serial"), entry.serial}, {QStringLiteral("subject"), entry.subject},
                {QStringLiteral("issued"), entry.issued}, {QStringLiteral("not_before"), entry.notBefore},
                {QStringLiteral("not_after"), entry.notAfter}, {QStringLiteral("revoked"), entry.revoked},
                {QStringLiteral("sha256"), QString::fromLatin1(entry.sha256.toHex())},
                {QStringLiteral("in_use"), entry.inUse}});
    }
    return array;
}

Result<CertificateRenewalOrder> CertificateRenewalOrder::fromForm(const FormParameters &form)
{
    const QString csr = form.value(csrKey).value_or(QString());
    if (csr.isEmpty())
        return failure(ErrorCode::MissingParameter, csrKey);
    return CertificateRenewalOrder{csr.toUtf8()};
}

FormParameters CertificateRenewalOrder::toForm() const
{
    return {{csrKey, QString::fromUtf8(csr)}};
}

Result<RenewedCertificate> RenewedCertificate::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    RenewedCertificate renewed{jsonText(object.value(u"error_message")),
        jsonText(object.value(u"crt")).toLatin1(), jsonText(object.value(u"ca")).toLatin1(),
        jsonText(object.value(u"serial"))};
    if (renewed.certificatePem.isEmpty() || renewed.caPem.isEmpty())
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("no certificate in the answer"));
    return renewed;
}

QJsonValue RenewedCertificate::toJson() const
{
    return QJsonObject{{QStringLiteral("success"), true}, {QStringLiteral("error_message"), message},
        {QStringLiteral("crt"), QString::fromLatin1(certificatePem)},
        {QStringLiteral("ca"), QString::fromLatin1(caPem)}, {QStringLiteral("serial"), serial}};
}

Result<CertificateSerial> CertificateSerial::fromForm(const FormParameters &form)
{
    const QString text = form.value(serialKey).value_or(QString()).trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::MissingParameter, serialKey);
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9A-Fa-f:]{1,100}\\z"));
    if (!pattern.match(text).hasMatch())
        return failure(ErrorCode::InvalidParameter, serialKey);
    return CertificateSerial{text};
}

FormParameters CertificateSerial::toForm() const
{
    return {{serialKey, serial}};
}

Result<Pkcs12Query> Pkcs12Query::fromForm(const FormParameters &form)
{
    const QString text = form.value(legacyKey).value_or(QString());
    return Pkcs12Query{!text.isEmpty() && text != u"0"};
}

FormParameters Pkcs12Query::toForm() const
{
    return legacy ? FormParameters{{legacyKey, QStringLiteral("1")}} : FormParameters{};
}

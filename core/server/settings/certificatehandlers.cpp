// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/server/auth/certificateissuer.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

#include <QHash>

namespace {

constexpr int mostListed = 200;

/// The office's CA as it is now: its key may be kept elsewhere and brought when it is needed.
Result<OfficeCa> caOf(const ActionContext &context)
{
    Result<OfficeCa> ca = context.options.loadCa ? context.options.loadCa() : failure(ErrorCode::CaOffline);
    if (ca || ca.error().code == ErrorCode::CaOffline)
        return ca;
    qCWarning(lcPki).noquote() << "no certificate can be issued:" << errorCodeText(ca.error().code)
                               << ca.error().subject << ca.error().detail;
    return failure(ErrorCode::CaOffline);
}

} // namespace

Result<CertificateList> handleGetCertificates(const ActionContext &context, const NoParameters &)
{
    const Result<QList<CertificateRecord>> records =
        context.stores.certificates.listOf(context.caller.accountId, mostListed);
    if (!records)
        return failure(records.error());
    CertificateList list;
    for (const CertificateRecord &record : *records) {
        list.certificates.append(
            {record.serial, record.address, record.issued, record.notBefore, record.notAfter, record.revoked,
                record.sha256, record.sha256 == context.caller.certificateSha256});
    }
    return list;
}

Result<SignInList> handleGetSignIns(const ActionContext &context, const NoParameters &)
{
    const qint64 account = context.caller.accountId;
    const Result<QList<SignInNote>> notes =
        context.stores.signIns.list(account, context.options.signIn.log->pending(account), mostListed);
    if (!notes)
        return failure(notes.error());
    const Result<QList<CertificateRecord>> records = context.stores.certificates.listOf(account, mostListed);
    if (!records)
        return failure(records.error());
    QHash<QByteArray, QString> serials;
    for (const CertificateRecord &record : *records)
        serials.insert(record.sha256, record.serial);
    const bool byCertificate = !context.caller.certificateSha256.isEmpty();
    SignInList list;
    for (const SignInNote &note : *notes) {
        const bool sameWay = byCertificate ? note.key.sha256 == context.caller.certificateSha256
                                           : note.key.method == context.caller.method;
        list.signIns.append(
            {note.key.method, serials.value(note.key.sha256), note.key.peer, note.key.failed, note.first,
                note.last, note.count, !note.key.failed && sameWay && note.key.peer == context.caller.peer});
    }
    return list;
}

Result<RenewedCertificate> handleRenewCertificate(
    const ActionContext &context, const CertificateRenewalOrder &order)
{
    const Result<OfficeCa> ca = caOf(context);
    if (!ca)
        return failure(ca.error());
    const Result<IssuedCertificate> issued =
        CertificateIssuer(context.stores, *ca).signOwn(context.caller, order.csr);
    if (!issued)
        return failure(issued.error());
    return RenewedCertificate{QStringLiteral("The certificate has been issued"), issued->certificatePem,
        ca->certificatePem(), issued->info.serial};
}

Result<Done> handleRevokeCertificate(const ActionContext &context, const CertificateSerial &serial)
{
    const Result<CertificateRecord> revoked =
        context.stores.certificates.revokeOwn(context.caller, context.caller.accountId, serial.serial);
    if (!revoked)
        return failure(revoked.error());
    if (revoked->sha256 == context.caller.certificateSha256) {
        return Done{QStringLiteral(
            "The certificate that you are using has been revoked: this was the last answer to it")};
    }
    return Done{QStringLiteral("The certificate has been revoked")};
}

Result<FileAnswer> handleGetCrt(const ActionContext &context, const NoParameters &)
{
    const Result<OfficeCa> ca = caOf(context);
    if (!ca)
        return failure(ca.error());
    const Result<IssuedCertificate> issued = CertificateIssuer(context.stores, *ca).issueOwn(context.caller);
    if (!issued)
        return failure(issued.error());
    return FileAnswer{
        "application/x-crt", context.caller.address + QStringLiteral(".crt"), issued->bundlePem()};
}

Result<FileAnswer> handleGetP12(const ActionContext &context, const Pkcs12Query &query)
{
    const Result<OfficeCa> ca = caOf(context);
    if (!ca)
        return failure(ca.error());
    const Result<QByteArray> p12 =
        CertificateIssuer(context.stores, *ca)
            .issueOwnPkcs12(context.caller, query.legacy ? Pkcs12Form::Legacy : Pkcs12Form::Modern);
    if (!p12)
        return failure(p12.error());
    return FileAnswer{"application/x-p12", context.caller.address + QStringLiteral(".p12"), *p12};
}

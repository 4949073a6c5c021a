// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/settingsclient.h"

#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/client/answertext.h"
#include "core/client/pending.h"
#include "core/contract/errorcodes.h"

namespace {

/// A server may answer with as much as it lets a client store at once, and another time as much, as escapes.
constexpr qint64 largestJournal = 64 * 1024 * 1024;

/// Whether a server without the action said so: ours by its code, the incumbent by the text "invalid action"
/// (settings-api.md 0.1 fact 8).
bool meansUnknownAction(const Error &error)
{
    return error.code == ErrorCode::UnknownAction
        || (error.code == ErrorCode::ServerRefused
            && error.detail.contains(QLatin1String("invalid action"), Qt::CaseInsensitive));
}

template<ActionId id>
Result<typename ActionTypes<id>::Reply> replyOf(const Result<TransportAnswer> &answer)
{
    using Reply = typename ActionTypes<id>::Reply;
    constexpr bool isWrite = actionInfo(id).changes();
    const auto failed = [&answer](const Error &error) {
        return isWrite ? failure(errorOfWrite(error, answer ? &*answer : nullptr)) : failure(error);
    };
    if (!answer)
        return failed(answer.error());
    if constexpr (std::is_same_v<Reply, FileAnswer>) {
        if (std::optional<FileAnswer> file = fileOfAnswer(*answer))
            return *std::move(file);
    }
    const Result<QJsonValue> value = valueOfAnswer(*answer);
    if (!value) {
        if (meansUnknownAction(value.error()))
            return failure(ErrorCode::NotSupported, QString(actionInfo(id).name), value.error().detail);
        return failed(value.error());
    }
    if constexpr (std::is_same_v<Reply, FileAnswer>) {
        return failed(
            withTrace({ErrorCode::ServerUnreadable, {}, QStringLiteral("JSON in place of a file")}, *answer));
    } else {
        const Result<Reply> reply = Reply::fromJson(*value);
        if (!reply)
            return failed(withTrace(reply.error(), *answer));
        return reply;
    }
}

} // namespace

SettingsClient::SettingsClient(Transport &transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
{
}

template<ActionId id>
QFuture<Result<typename ActionTypes<id>::Reply>> SettingsClient::call(
    const typename ActionTypes<id>::Parameters &parameters)
{
    constexpr const ActionInfo &action = actionInfo(id);
    TransportRequest request;
    // Reads as GET, which every server takes; writes as POST, so that no log of addresses tells them.
    request.method = action.changes() ? TransportRequest::Method::Post : TransportRequest::Method::Get;
    request.idempotent = !action.changes();
    request.path = QString(action.path);
    request.parameters.add(QStringLiteral("action"), QString(action.name));
    // Where the body is read only as far as the action in the query lets it (server: RoutePolicy).
    if constexpr (id == ActionId::PutJournalEntries)
        request.query.add(QStringLiteral("action"), QString(action.name));
    if constexpr (id == ActionId::GetJournalEntries)
        request.largestAnswer = largestJournal;
    if (!m_accountParameter.isEmpty())
        request.parameters.add(QStringLiteral("account"), m_accountParameter);
    request.parameters.merge(parameters.toForm());

    const Pending<typename ActionTypes<id>::Reply> pending;
    whenDone(m_transport.send(request), this, [pending](const Result<TransportAnswer> &answer) {
        auto reply = replyOf<id>(answer);
        if (!reply) {
            qCInfo(lcTransport).noquote()
                << actionInfo(id).name << "failed:" << errorCodeText(reply.error().code);
        }
        pending.deliver(std::move(reply));
    });
    return pending.future();
}

QFuture<Result<Capabilities>> SettingsClient::capabilities()
{
    const Pending<Capabilities> pending;
    whenDone(call<ActionId::GetCapabilities>({}), this, [this, pending](const Result<Capabilities> &result) {
        if (result || result.error().code != ErrorCode::NotSupported) {
            pending.deliver(result);
            return;
        }
        // The incumbent. Whose account it is, get_identity tells.
        whenDone(identity(), this, [pending](const Result<Identity> &identity) {
            if (identity)
                pending.deliver(Capabilities::ofIncumbent(identity->sipAddress));
            else
                pending.deliver(failure(identity.error()));
        });
    });
    return pending.future();
}

QFuture<Result<Identity>> SettingsClient::identity()
{
    return call<ActionId::GetIdentity>({});
}

QFuture<Result<TextList>> SettingsClient::aliases()
{
    return call<ActionId::GetAliases>({});
}

QFuture<Result<TextList>> SettingsClient::enumNumbers()
{
    return call<ActionId::GetEnum>({});
}

QFuture<Result<CallHistory>> SettingsClient::history(const HistoryQuery &query)
{
    return call<ActionId::GetHistory>(query);
}

QFuture<Result<DeviceList>> SettingsClient::devices()
{
    return call<ActionId::GetDevices>({});
}

QFuture<Result<CallForwarding>> SettingsClient::callForwarding()
{
    return call<ActionId::GetCallForwarding>({});
}

QFuture<Result<ForwardingRows>> SettingsClient::forwarding()
{
    return call<ActionId::GetForwarding>({});
}

QFuture<Result<AcceptRules>> SettingsClient::acceptRules()
{
    return call<ActionId::GetAcceptRules>({});
}

QFuture<Result<TextList>> SettingsClient::rejectRules()
{
    return call<ActionId::GetRejectRules>({});
}

QFuture<Result<CallPath>> SettingsClient::explainCall(const CallQuery &query)
{
    return call<ActionId::ExplainCall>(query);
}

QFuture<Result<Voicemail>> SettingsClient::voicemail(bool withPin)
{
    return call<ActionId::GetVoicemail>(VoicemailQuery{withPin});
}

QFuture<Result<DndState>> SettingsClient::dnd()
{
    return call<ActionId::GetDnd>({});
}

QFuture<Result<PrivacyState>> SettingsClient::privacy()
{
    return call<ActionId::GetPrivacy>({});
}

QFuture<Result<JournalEntries>> SettingsClient::journal(const JournalQuery &query)
{
    return call<ActionId::GetJournalEntries>(query);
}

QFuture<Result<JournalStored>> SettingsClient::putJournal(const JournalPut &put)
{
    return call<ActionId::PutJournalEntries>(put);
}

QFuture<Result<JournalDeleted>> SettingsClient::deleteJournal(const QStringList &ids)
{
    return call<ActionId::DeleteJournalEntries>(JournalDelete{ids});
}

QFuture<Result<Done>> SettingsClient::setCallForwarding(const ForwardingChange &change)
{
    return call<ActionId::SetCallForwarding>(change);
}

QFuture<Result<Done>> SettingsClient::setAcceptRules(const AcceptRulesChange &change)
{
    return call<ActionId::SetAcceptRules>(change);
}

QFuture<Result<Done>> SettingsClient::setRejectRules(const RejectRulesChange &change)
{
    return call<ActionId::SetRejectRules>(change);
}

QFuture<Result<Done>> SettingsClient::setDndOn(qint64 minutes, const QStringList &except)
{
    return call<ActionId::SetDndOn>(DndOn{minutes, except});
}

QFuture<Result<Done>> SettingsClient::setDndOff()
{
    return call<ActionId::SetDndOff>({});
}

QFuture<Result<Done>> SettingsClient::setPrivacy(bool hidden)
{
    return hidden ? call<ActionId::SetPrivacyOn>({}) : call<ActionId::SetPrivacyOff>({});
}

QFuture<Result<CertificateList>> SettingsClient::certificates()
{
    return call<ActionId::GetCertificates>({});
}

QFuture<Result<RenewedCertificate>> SettingsClient::renewCertificate(const QByteArray &requestPem)
{
    return call<ActionId::RenewCertificate>(CertificateRenewalOrder{requestPem});
}

QFuture<Result<Done>> SettingsClient::revokeCertificate(const QString &serial)
{
    return call<ActionId::RevokeCertificate>(CertificateSerial{serial});
}

QFuture<Result<FileAnswer>> SettingsClient::newCertificatePem()
{
    return call<ActionId::GetCrt>({});
}

QFuture<Result<FileAnswer>> SettingsClient::newCertificateP12(bool legacy)
{
    return call<ActionId::GetP12>(Pkcs12Query{legacy});
}

QFuture<Result<Prepaid>> SettingsClient::prepaid()
{
    return call<ActionId::GetPrepaid>({});
}

QFuture<Result<BalanceHistory>> SettingsClient::balanceHistory()
{
    return call<ActionId::GetBalanceHistory>({});
}

QFuture<Result<FileAnswer>> SettingsClient::balanceHistoryFile()
{
    return call<ActionId::ExportBalanceHistory>({});
}

QFuture<Result<MonthlyUsage>> SettingsClient::monthlyUsage(bool withDays)
{
    return call<ActionId::GetMonthlyUsage>(UsageQuery{withDays});
}

QFuture<Result<Done>> SettingsClient::addAlias(const QString &username)
{
    return call<ActionId::AddAlias>(AliasName{username});
}

QFuture<Result<SignInList>> SettingsClient::signIns()
{
    return call<ActionId::GetSignIns>({});
}

QFuture<Result<Done>> SettingsClient::removeDevice(const QString &contact)
{
    return call<ActionId::RemoveDevice>(DeviceContact{contact});
}

QFuture<Result<AliasAvailability>> SettingsClient::checkAlias(const QString &username)
{
    return call<ActionId::CheckAlias>(AliasName{username});
}

QFuture<Result<Done>> SettingsClient::removeAlias(const QString &username)
{
    return call<ActionId::RemoveAlias>(AliasName{username});
}

QFuture<Result<Done>> SettingsClient::setIdentity(const IdentityChange &change)
{
    return call<ActionId::SetIdentity>(change);
}

QFuture<Result<Done>> SettingsClient::setCallerId(const QString &number)
{
    return call<ActionId::SetCallerId>(CallerIdChange{number});
}

QFuture<Result<Done>> SettingsClient::setPassword(const PasswordChange &change)
{
    return call<ActionId::SetPassword>(change);
}

QFuture<Result<Done>> SettingsClient::setVoicemail(const VoicemailChange &change)
{
    return call<ActionId::SetVoicemail>(change);
}

QFuture<Result<Done>> SettingsClient::addBalance(const VoucherOrder &order)
{
    return call<ActionId::AddBalance>(order);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"

#include "core/contract/errorcodes.h"

#include <QJsonObject>
#include <QTest>

SessionFixture::SessionFixture()
    : client(transport)
    , cache(dir.filePath(QStringLiteral("answers")), clock)
    , drafts(dir.filePath(QStringLiteral("drafts")))
{
    capabilities.account = QStringLiteral("alice@example.org");
    for (const ActionInfo &action : settingsActions)
        capabilities.actions.append(QString(action.name));
    capabilities.features = {QString(Feature::forwardingUntil)};

    identity.sipAddress = QStringLiteral("alice@example.org");
    identity.email = QStringLiteral("alice@example.org");
    identity.firstName = QStringLiteral("Alice");
    identity.lastName = QStringLiteral("Example");
    identity.callerId = QStringLiteral("+3120555010");
    identity.mobileNumber = QStringLiteral("+31612345678");
    identity.timeZone = QStringLiteral("Europe/Amsterdam");
    identity.noAnswerTimeout = 20;

    for (const ForwardCondition condition : allForwardConditions)
        forwarding.rows.append({condition, {}, 0, {}, {}});
    row(ForwardCondition::NoAnswer).target = QString(voicemailKeyword);
    row(ForwardCondition::NoAnswer).lastTarget = QString(voicemailKeyword);
    row(ForwardCondition::Busy).lastTarget = QStringLiteral("bob@example.org");

    devices.devices = {{QStringLiteral("192.0.2.10:5060"), QStringLiteral("198.51.100.7:5060"), 1800,
                           QStringLiteral("Yealink SIP-T46U 108.86.0.20"), QStringLiteral("tls")},
        {QStringLiteral("192.0.2.11:5060"), QStringLiteral("198.51.100.7:5062"), 600,
            QStringLiteral("Linphone/5.2.3 (Debian)"), QStringLiteral("udp")}};

    voicemail.exists = true;
    voicemail.mailbox = QStringLiteral("alice");
    voicemail.email = QStringLiteral("alice@example.org");
    voicemail.account = QStringLiteral("alice@vm.example.org");

    history.timeZone = identity.timeZone;
    const auto call = [this](bool placed, const char *party, const char *name, qint64 ago, qint64 duration) {
        Call made;
        made.placed = placed;
        made.remoteParty = QString::fromUtf8(party);
        made.displayName = QString::fromUtf8(name);
        made.started = clock.now - ago;
        made.stopped = made.started + duration;
        made.duration = duration;
        made.status = duration > 0 ? QStringLiteral("200") : QStringLiteral("487");
        made.sessionId = QStringLiteral("%1@call").arg(ago);
        made.media = QStringList{QStringLiteral("audio")};
        return made;
    };
    history.received = {call(false, "bob@example.org", "Bob Example", 720, 0),
        call(false, "+4930123456@example.org", "", 5400, 62),
        call(false, "+33155501234@example.org", "", 9000, 0),
        call(false, "carol@example.org", "Carol Example", 80000, 0),
        call(false, "dave@example.net", "Dave", 200000, 0)};
    history.placed = {call(true, "carol@example.org", "Carol Example", 3600, 305)};

    aliases.texts = {QStringLiteral("alice.example@example.org"), QStringLiteral("+3120555010@example.org")};
    balanceHistory.timeZone = identity.timeZone;
    balanceHistory.rows = {{2, clock.now - 3600, QStringLiteral("Debit balance"),
                               QStringLiteral("Session to carol@example.org for 305s"), -500, 99'500,
                               QStringLiteral("3600@call"), QStringLiteral("carol@example.org"), 305},
        {1, clock.now - 86400, QStringLiteral("Set balance"), QStringLiteral("Voucher 7"), 100'000, 100'000,
            {}, {}, 0}};

    prepaid.isPrepaid = true;
    prepaid.balance = 99'500;
    prepaid.currency = QStringLiteral("EUR");
    usage.calls = 1;
    usage.price = 500;
    usage.currency = prepaid.currency;

    const qint64 day = 86400;
    signIns.signIns = {{QStringLiteral("certificate"), QStringLiteral("0A11"), QStringLiteral("192.0.2.44"),
                           false, clock.now - 9 * day, clock.now - 30, 512, true},
        {QStringLiteral("certificate"), QStringLiteral("0B22"), QStringLiteral("203.0.113.5"), false,
            clock.now - 3 * day, clock.now - 7200, 41, false},
        {QStringLiteral("digest"), {}, QStringLiteral("198.51.100.9"), true, clock.now - 2 * day,
            clock.now - 2 * day, 1, false}};

    numbers.texts = {QStringLiteral("+3120555010")};

    session = std::make_unique<AccountSession>(identity.sipAddress, client, clock, cache, drafts);
}

ForwardingRow &SessionFixture::row(ForwardCondition condition)
{
    for (ForwardingRow &row : forwarding.rows) {
        if (row.condition == condition)
            return row;
    }
    Q_UNREACHABLE();
}

void SessionFixture::serve()
{
    transport.forgetAll();
    transport.always(ActionId::GetCapabilities).reply(capabilities.toJson());
    transport.always(ActionId::GetIdentity).reply(identity.toJson());
    transport.always(ActionId::GetForwarding).reply(forwarding.toJson());
    transport.always(ActionId::GetCallForwarding).reply(forwarding.toCallForwarding().toJson());
    transport.always(ActionId::GetDnd).reply(dnd.toJson());
    transport.always(ActionId::GetPrivacy).reply(privacy.toJson());
    transport.always(ActionId::GetAcceptRules).reply(rules.toJson());
    transport.always(ActionId::GetRejectRules).reply(rejects.toJson());
    transport.always(ActionId::GetDevices).reply(devices.toJson());
    transport.always(ActionId::GetVoicemail).reply(voicemail.toJson());
    transport.always(ActionId::GetHistory).reply(history.toJson());
    transport.always(ActionId::GetAliases).reply(aliases.toJson());
    transport.always(ActionId::CheckAlias).replyError(ErrorCode::StoreBusy);
    transport.always(ActionId::GetEnum).reply(numbers.toJson());
    transport.always(ActionId::GetCertificates).reply(certificates.toJson());
    transport.always(ActionId::GetSignIns).reply(signIns.toJson());
    transport.always(ActionId::GetBalanceHistory).reply(balanceHistory.toJson());
    transport.always(ActionId::GetPrepaid).reply(prepaid.toJson());
    transport.always(ActionId::GetMonthlyUsage).reply(usage.toJson());
    if (capabilities.hasFeature(QString(Feature::conferences))) {
        const auto get = TransportRequest::Method::Get;
        transport.alwaysOffice(get, QStringLiteral("conferences")).reply(conferences.toJson());
        transport.alwaysOffice(get, QStringLiteral("phonebook")).reply(phonebook.toJson());
        transport.alwaysOffice(get, QStringLiteral("contact-information")).reply(contactInformation.toJson());
    }
}

void SessionFixture::offerOffice()
{
    capabilities.features += {QString(Feature::conferences), QString(Feature::officePhonebook),
        QString(Feature::contactInformation)};
    conferences.conferences = {{true, QStringLiteral("annconf"), QStringLiteral("Weekly"),
                                   QStringLiteral("3100"), QStringLiteral("555")},
        {false, QStringLiteral("closed"), {}, QStringLiteral("3101"), {}}};
}

void SessionFixture::serveAsIncumbent()
{
    serve();
    const QByteArray invalid("{\"success\":false,\"error_message\":\"Error: invalid action\"}");
    for (const ActionId action :
        {ActionId::GetCapabilities, ActionId::GetForwarding, ActionId::GetDnd, ActionId::GetPrivacy})
        transport.always(action).replyText(invalid);
    transport.always(ActionId::GetPrepaid)
        .reply(QJsonObject{{QStringLiteral("balance"), QStringLiteral("9.9500")}});
    transport.always(ActionId::GetMonthlyUsage)
        .reply(QJsonObject{{QStringLiteral("calls"), 1}, {QStringLiteral("price"), 0.05}});
}

void SessionFixture::failWith(ErrorCode code)
{
    transport.forgetAll();
    for (const ActionInfo &action : settingsActions)
        transport.always(action.id).replyError(code);
    for (const char *path : {"conferences", "phonebook", "contact-information"})
        transport.alwaysOffice(TransportRequest::Method::Get, QLatin1String(path)).replyError(code);
}

void SessionFixture::restart()
{
    session = std::make_unique<AccountSession>(identity.sipAddress, client, clock, cache, drafts);
}

bool SessionFixture::settled() const
{
    const auto done = [](const auto &remote) { return remote.state != RemoteState::Loading; };
    return done(session->capabilities()) && done(session->identity()) && done(session->forwarding())
        && done(session->dnd()) && done(session->privacy()) && done(session->acceptRules())
        && done(session->devices()) && done(session->voicemail()) && done(session->history())
        && done(session->aliases()) && done(session->numbers()) && done(session->balanceHistory())
        && done(session->prepaid()) && done(session->usage()) && transport.isDone()
        && session->connection().kind != ConnectionState::Kind::Connecting;
}

bool SessionFixture::start()
{
    session->start();
    return QTest::qWaitFor([this] { return settled(); }, 10000);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/connectionprobe.h"
#include "core/client/p12file.h"
#include "core/client/settingsclient.h"
#include "tests/support/testserver.h"
#include "tests/support/transportoffice.h"

#include <QFile>

/// The client's every call against the real server.
class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReadIsUnderstood();
    void capabilitiesNameEveryAction();
    void forwarding();
    void doNotDisturb();
    void privacy();
    void refusalsCarryTheirCode();
    void voicemailWithoutPin();
    void probeTicksFourTimes();
    void probeSaysWhichCertificateIsBad_data();
    void probeSaysWhichCertificateIsBad();
    void killedWithinAWrite();

private:
    TransportConfiguration configuration(const IssuedCertificate &certificate);
    TransportConfiguration configuration(const QString &name)
    {
        return configuration(m_server->certificateOf(name + QStringLiteral("@example.org")));
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpsTransport> m_transport; ///< alice's
    std::unique_ptr<SettingsClient> m_alice;
};

TransportConfiguration TestConversation::configuration(const IssuedCertificate &certificate)
{
    TransportConfiguration configuration;
    configuration.server = m_server->url();
    configuration.trust.systemAuthorities = false;
    QFile ca(m_server->caFile());
    if (ca.open(QIODevice::ReadOnly))
        configuration.trust.authorities = QSslCertificate::fromData(ca.readAll());
    const Result<ImportedIdentity> identity =
        readIdentity(m_server->p12(certificate, QStringLiteral("secret")), QStringLiteral("secret"),
            {m_server->clock().nowSeconds()});
    if (identity)
        configuration.identity = *identity;
    return configuration;
}

void TestConversation::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    m_transport = std::make_unique<HttpsTransport>(configuration(QStringLiteral("alice")));
    m_alice = std::make_unique<SettingsClient>(*m_transport);
}

void TestConversation::everyReadIsUnderstood()
{
    const Result<Identity> identity = waitFor(m_alice->identity());
    QVERIFY2(identity.has_value(), identity ? "" : qPrintable(identity.error().detail));
    QCOMPARE(identity->sipAddress, QStringLiteral("alice@example.org"));
    QCOMPARE(identity->mobileNumber, QStringLiteral("+31612345678"));
    const Result<TextList> aliases = waitFor(m_alice->aliases());
    QVERIFY(aliases.has_value());
    QVERIFY(aliases->texts.contains(QStringLiteral("alice.example@example.org")));
    QCOMPARE(waitFor(m_alice->enumNumbers())->texts, QStringList{QStringLiteral("+3120555010")});
    const Result<CallHistory> history = waitFor(m_alice->history());
    QVERIFY(history.has_value());
    QVERIFY(!history->placed.isEmpty() && !history->received.isEmpty());
    QCOMPARE(waitFor(m_alice->devices())->devices.size(), 2);
    const Result<CallForwarding> forwarding = waitFor(m_alice->callForwarding());
    QCOMPARE(forwarding->target(ForwardCondition::NoAnswer), QString(voicemailKeyword));
    const Result<ForwardingRows> rows = waitFor(m_alice->forwarding());
    QCOMPARE(rows->rows.size(), 5);
    QCOMPARE(rows->toCallForwarding(), *forwarding);
    QVERIFY(waitFor(m_alice->acceptRules()).has_value());
    QVERIFY(waitFor(m_alice->dnd()).has_value());
    QVERIFY(waitFor(m_alice->privacy()).has_value());
}

void TestConversation::capabilitiesNameEveryAction()
{
    const Result<Capabilities> capabilities = waitFor(m_alice->capabilities());
    QVERIFY(capabilities.has_value());
    QCOMPARE(capabilities->account, QStringLiteral("alice@example.org"));
    QCOMPARE(capabilities->role, Role::User);
    for (const ActionInfo &action : settingsActions)
        QVERIFY2(capabilities->hasAction(QString(action.name)), action.name.data());
    QVERIFY(capabilities->hasFeature(QString(Feature::forwardingUntil)));
}

void TestConversation::forwarding()
{
    ForwardingChange change;
    change.targets[ForwardCondition::Busy] = QString(mobileKeyword);
    QVERIFY(waitFor(m_alice->setCallForwarding(change)).has_value());
    Result<CallForwarding> now = waitFor(m_alice->callForwarding());
    QCOMPARE(now->target(ForwardCondition::Busy), QStringLiteral("+31612345678@example.org"));
    QCOMPARE(now->target(ForwardCondition::NoAnswer), QString(voicemailKeyword)); // untouched
    change.targets[ForwardCondition::Busy] = QString();
    QVERIFY(waitFor(m_alice->setCallForwarding(change)).has_value());
    const Result<ForwardingRows> rows = waitFor(m_alice->forwarding());
    QCOMPARE(rows->row(ForwardCondition::Busy)->target, QString());
    QCOMPARE(rows->row(ForwardCondition::Busy)->lastTarget, QStringLiteral("+31612345678@example.org"));
}

void TestConversation::doNotDisturb()
{
    QVERIFY(waitFor(m_alice->setDndOn(60)).has_value());
    Result<DndState> dnd = waitFor(m_alice->dnd());
    QVERIFY(dnd->on);
    QVERIFY(qAbs(dnd->until - m_server->clock().nowSeconds() - 3600) < 120);
    // What a client of the incumbent would make of the rules.
    const Result<AcceptRules> rules = waitFor(m_alice->acceptRules());
    QVERIFY(rules->toDndState(m_server->clock().nowSeconds()).on);
    QVERIFY(waitFor(m_alice->setDndOff()).has_value());
    QVERIFY(!waitFor(m_alice->dnd())->on);
    QCOMPARE(waitFor(m_alice->setDndOn(-1)).has_value(), true); // left out of the form: no end
    QCOMPARE(waitFor(m_alice->dnd())->until, 0);
    QVERIFY(waitFor(m_alice->setDndOff()).has_value());
}

void TestConversation::privacy()
{
    for (const bool hidden : {true, true, false, false}) {
        QVERIFY(waitFor(m_alice->setPrivacy(hidden)).has_value());
        QCOMPARE(waitFor(m_alice->privacy())->hidden, hidden);
    }
}

void TestConversation::refusalsCarryTheirCode()
{
    HttpsTransport transport(configuration(QStringLiteral("carol")));
    SettingsClient carol(transport);
    const auto refusal = [&carol](const QString &target) {
        ForwardingChange change;
        change.targets[ForwardCondition::AllCalls] = target;
        const Result<Done> done = waitFor(carol.setCallForwarding(change));
        return done ? QStringLiteral("done") : text(done.error().code);
    };
    QCOMPARE(refusal(QString(mobileKeyword)), text(ErrorCode::ForwardingNoMobileNumber));
    QCOMPARE(refusal(QStringLiteral("carol@example.org")), text(ErrorCode::ForwardingLoop));
    QCOMPARE(refusal(QStringLiteral("a b@c d")), text(ErrorCode::ForwardingBadTarget));
    const Result<Done> tooLong = waitFor(carol.setDndOn(10000000));
    QCOMPARE(text(tooLong.error().code), text(ErrorCode::InvalidParameter));
}

void TestConversation::voicemailWithoutPin()
{
    const Result<Voicemail> voicemail = waitFor(m_alice->voicemail());
    QVERIFY(voicemail.has_value());
    QVERIFY(voicemail->exists);
    QVERIFY(voicemail->pin.isEmpty());
}

namespace {

struct Ending {
    QList<ProbeStep> passed;
    QString failure; ///< code
    std::optional<ProbeStep> failedAt;
    QString address;
};

Ending probed(const TransportConfiguration &configuration)
{
    Ending ending;
    ConnectionProbe probe(configuration, QStringLiteral("alice@example.org"));
    QObject::connect(&probe, &ConnectionProbe::stepPassed, &probe,
        [&ending](ProbeStep step) { ending.passed.append(step); });
    QObject::connect(
        &probe, &ConnectionProbe::stepFailed, &probe, [&ending](ProbeStep step, const Error &error) {
            ending.failedAt = step;
            ending.failure = text(error.code);
        });
    QObject::connect(&probe, &ConnectionProbe::succeeded, &probe,
        [&ending](const Identity &identity) { ending.address = identity.sipAddress; });
    probe.start(30000);
    if (!QTest::qWaitFor([&ending] { return ending.failedAt || !ending.address.isEmpty(); }, patience))
        ending.failure = QStringLiteral("never ended");
    return ending;
}

} // namespace

void TestConversation::probeTicksFourTimes()
{
    const Ending ending = probed(configuration(QStringLiteral("alice")));
    QCOMPARE(ending.failure, QString());
    QCOMPARE(ending.passed.size(), 4);
    QCOMPARE(ending.address, QStringLiteral("alice@example.org"));
}

void TestConversation::probeSaysWhichCertificateIsBad_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("revoked") << QStringLiteral("revoked") << QStringList{text(ErrorCode::CertificateRevoked)};
    QTest::newRow("unknown") << QStringLiteral(
        "unknown") << QStringList{text(ErrorCode::CertificateUnknown), text(ErrorCode::NotAuthenticated)};
    QTest::newRow("expired") << QStringLiteral("expired") << QStringList{text(ErrorCode::CertificateExpired)};
    QTest::newRow("future") << QStringLiteral("future")
                            << QStringList{text(ErrorCode::CertificateNotYetValid)};
    QTest::newRow("foreign") << QStringLiteral("foreign")
                             << QStringList{text(ErrorCode::ClientCertificateRefused),
                                    text(ErrorCode::CertificateUnknown), text(ErrorCode::NotAuthenticated)};
}

void TestConversation::probeSaysWhichCertificateIsBad()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, codes);
    const QString alice = QStringLiteral("alice@example.org");
    const IssuedCertificate certificate = kind == QLatin1String("revoked")
        ? m_server->revokedCertificateOf(alice)
        : kind == QLatin1String("unknown") ? m_server->unknownCertificateOf(alice)
        : kind == QLatin1String("expired") ? m_server->expiredCertificateOf(alice)
        : kind == QLatin1String("future")  ? m_server->futureCertificateOf(alice)
                                           : m_server->foreignCertificateOf(alice);
    const Ending ending = probed(configuration(certificate));
    QCOMPARE(ending.failedAt, ProbeStep::CertificateAccepted);
    QVERIFY2(codes.contains(ending.failure), qPrintable(ending.failure));
    QCOMPARE(ending.passed.size(), 2);
}

void TestConversation::killedWithinAWrite()
{
    const QFuture<Result<Done>> write = m_alice->setPrivacy(true);
    m_server->stop();
    const Result<Done> done = waitFor(write);
    // Never silence and never a wrong "no": it worked, it never left, or nobody knows.
    if (!done) {
        const QStringList honest{text(ErrorCode::OutcomeUnknown), text(ErrorCode::ConnectionRefused),
            text(ErrorCode::ClosedEarly)};
        QVERIFY2(honest.contains(text(done.error().code)), qPrintable(text(done.error().code)));
    }
    QCOMPARE(text(waitFor(m_alice->privacy()).error().code), text(ErrorCode::ConnectionRefused));
    m_server->start();
    const Result<PrivacyState> after = waitFor(m_alice->privacy());
    QVERIFY(after.has_value());
    if (done)
        QVERIFY(after->hidden);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"

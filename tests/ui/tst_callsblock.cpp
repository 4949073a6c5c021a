// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/callsblock.h"

#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10'000;
using O = CallsBlock::Obstacle;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();
const QString addKey = QStringLiteral("add");
const QString removeKey = QStringLiteral("remove");

Call callFrom(const char *party)
{
    Call call;
    call.remoteParty = QString::fromLatin1(party);
    return call;
}

} // namespace

/// A caller is blocked, and what became of it is the truth.
class TestCallsBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void patterns_data();
    void patterns();
    void blocksAndTakesBack();
    void knowsWhoIsBlocked();
    void refusedIsTold();
    void lostAnswersAreReadAgain();
    void unknownStaysUnknown();
    void obstacles();

private:
    void open()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        m_blocking = std::make_unique<CallsBlock>(*m_fixture->session);
        connect(m_blocking.get(), &CallsBlock::finished, this,
            [this](const CallsBlock::Report &report) { m_reports.append(report); });
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<CallsBlock> m_blocking;
    QList<CallsBlock::Report> m_reports;
    const Call m_bob = callFrom("bob@example.net");
};

void TestCallsBlock::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_reports.clear();
}

void TestCallsBlock::cleanup()
{
    m_blocking.reset();
    m_fixture.reset();
}

void TestCallsBlock::patterns_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char *party, const char *pattern) {
        QTest::newRow(qPrintable(QString::fromLatin1(party).simplified()))
            << QString::fromLatin1(party) << QString::fromLatin1(pattern);
    };
    row("bob@example.net", "sip:bob@example.net");
    row("+4930123456@example.org", "sip:%4930123456@%");
    row("+4930123456@gateway.example", "sip:%4930123456@%");
    row("101@example.org", "sip:101@example.org");
    row("anonymous@anonymous.invalid", "sip:anonymous@%");
    row("", "");
    // Nobody who calls decides whom else one blocks.
    row("%@%", "");
    row("%1@example.org", "");
    row("@example.net", "");
    row("a b\r\nreject=@x", "");
}

void TestCallsBlock::patterns()
{
    QFETCH(QString, party);
    QFETCH(QString, pattern);
    open();
    QCOMPARE(m_blocking->patternFor(callFrom(party.toLatin1().constData())), pattern);
}

void TestCallsBlock::blocksAndTakesBack()
{
    open();
    QCOMPARE(m_blocking->obstacle(m_bob), O::None);
    const QString pattern = QStringLiteral("sip:bob@example.net");
    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, pattern}}).reply(done);
    m_fixture->rejects.texts = {pattern};
    m_fixture->transport.always(ActionId::GetRejectRules).reply(m_fixture->rejects.toJson());
    m_blocking->block(m_bob, QStringLiteral("Bob"));
    QCOMPARE(m_blocking->obstacle(m_bob), O::Pending);
    m_blocking->block(m_bob, QStringLiteral("Bob")); // pressed twice
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, patience);
    QVERIFY(m_reports.constFirst().inEffect() && m_reports.constFirst().blocked);
    QCOMPARE(m_reports.constFirst().who, QStringLiteral("Bob"));
    QCOMPARE(m_fixture->transport.count(ActionId::SetRejectRules), 1);

    m_fixture->transport.expect(ActionId::SetRejectRules, {{removeKey, pattern}}).reply(done);
    m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList().toJson());
    m_blocking->unblock(m_reports.constFirst().pattern, QStringLiteral("Bob"));
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 2, patience);
    QVERIFY(m_reports.constLast().inEffect() && !m_reports.constLast().blocked);

    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, pattern}}).reply(done);
    m_blocking->blockAgain(pattern, QStringLiteral("Bob"));
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 3, patience);
    QVERIFY(m_reports.constLast().blocked);
}

void TestCallsBlock::knowsWhoIsBlocked()
{
    m_fixture->rejects.texts = {QStringLiteral("sip:%@example.net"), QStringLiteral("SIP:carol@example.org")};
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_blocking->patterns().hasValue(), patience);
    QCOMPARE(m_blocking->blockedBy(m_bob), QStringLiteral("sip:%@example.net"));
    QCOMPARE(m_blocking->blockedBy(callFrom("carol@example.org")), QStringLiteral("sip:carol@example.org"));
    QCOMPARE(m_blocking->blockedBy(callFrom("carol")), QStringLiteral("sip:carol@example.org"));
    QCOMPARE(m_blocking->blockedBy(callFrom("dave@example.org")), QString());
}

void TestCallsBlock::refusedIsTold()
{
    open();
    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, QStringLiteral("sip:bob@example.net")}})
        .replyError(ErrorCode::ConnectionRefused);
    m_blocking->block(m_bob, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, patience);
    QCOMPARE(m_reports.constFirst().outcome, ChangeOutcome::Refused);
    QCOMPARE(m_reports.constFirst().error->code, ErrorCode::ConnectionRefused);
    QCOMPARE(m_blocking->blockedBy(m_bob), QString());
}

void TestCallsBlock::lostAnswersAreReadAgain()
{
    open();
    const QString pattern = QStringLiteral("sip:bob@example.net");
    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, pattern}})
        .replyError(ErrorCode::OutcomeUnknown);
    m_blocking->block(m_bob, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, patience);
    QCOMPARE(m_reports.constLast().outcome, ChangeOutcome::DidNotWork);
    QVERIFY(m_reports.constLast().error);

    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, pattern}})
        .replyError(ErrorCode::OutcomeUnknown);
    m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList{{pattern}}.toJson());
    m_blocking->block(m_bob, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 2, patience);
    QCOMPARE(m_reports.constLast().outcome, ChangeOutcome::WorkedAfterAll);
    QVERIFY(!m_reports.constLast().error);
    QCOMPARE(m_blocking->blockedBy(m_bob), pattern);
}

void TestCallsBlock::unknownStaysUnknown()
{
    open();
    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, QStringLiteral("sip:bob@example.net")}})
        .replyError(ErrorCode::OutcomeUnknown);
    m_fixture->transport.always(ActionId::GetRejectRules).replyError(ErrorCode::ConnectionRefused);
    m_blocking->block(m_bob, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, patience);
    QCOMPARE(m_reports.constLast().outcome, ChangeOutcome::Unknown);
    QVERIFY(!m_reports.constLast().inEffect());
    QCOMPARE(m_blocking->patterns().state, RemoteState::Stale);
}

void TestCallsBlock::obstacles()
{
    {
        const CallsBlock early(*m_fixture->session);
        QCOMPARE(early.obstacle(m_bob), O::NotKnown);
    }
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    m_blocking = std::make_unique<CallsBlock>(*m_fixture->session);
    QCOMPARE(m_blocking->obstacle(callFrom("")), O::NoAddress);
    // Nobody locks themselves out, by whichever name.
    for (const char *own : {"alice@example.org", "alice.example@example.org", "+3120555010@example.org",
             "+3120555010@gateway.example"})
        QVERIFY2(m_blocking->obstacle(callFrom(own)) != O::None, own);
    QCOMPARE(m_blocking->obstacle(callFrom("alice@example.org")), O::Own);
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isOnline(), patience);
    QCOMPARE(m_blocking->obstacle(m_bob), O::Offline);

    m_fixture->capabilities.actions.removeAll(QStringLiteral("set_reject_rules"));
    m_fixture->serve();
    m_fixture->session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_blocking->obstacle(m_bob), O::NotOffered, patience);
    m_blocking->block(m_bob, {});
    QCOMPARE(m_fixture->transport.count(ActionId::SetRejectRules), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

QTEST_GUILESS_MAIN(TestCallsBlock)
#include "tst_callsblock.moc"

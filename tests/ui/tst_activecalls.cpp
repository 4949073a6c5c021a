// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/office/ongoingcalls.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/activecalls.h"
#include "ui/pages/calls/activecallspanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10'000;
using Method = TransportRequest::Method;
const QString path = QStringLiteral("activecdrs");

OngoingCall incoming(qint64 duration = 62'000)
{
    OngoingCall call;
    call.from = QStringLiteral("Bob - bob");
    call.fromAddress = QStringLiteral("\"Bob Example\"<sip:bob@example.org>");
    call.to = QStringLiteral("alice");
    call.toAddress = QStringLiteral("<sip:alice@example.org>");
    call.direction = QStringLiteral("INCOMING");
    call.type = QStringLiteral("Unknown");
    call.startTime = 1361226016000;
    call.duration = duration;
    return call;
}

OngoingCall outgoing()
{
    OngoingCall call = incoming(5'000);
    call.fromAddress = QStringLiteral("<sip:alice@example.org>");
    call.toAddress = QStringLiteral("<sip:+493012345@example.org;user=phone>");
    call.startTime += 1000;
    return call;
}

QJsonValue told(const QList<OngoingCall> &calls)
{
    return OngoingCalls{calls}.toJson();
}

} // namespace

/// The calls that are going on, as the model counts them and as the panel shows them.
class TestActiveCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_fixture->capabilities.features.append(QString(Feature::activeCalls));
        m_now = 1000;
    }
    void cleanup()
    {
        m_calls.reset();
        m_fixture.reset();
    }

    void tellsWhoAndHowLong();
    void asksOnlyWhileWatched();
    void asksNothingWhereItIsNotOffered();
    void endedCallsStayForAWhile();
    void aWrongClockDoesNotMatter();
    void stopsWhereItIsAbsent();
    void failuresHideWhatIsNotKnown();
    void hostileAnswers();
    void panelOnThePage();

private:
    void open()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        m_calls = std::make_unique<ActiveCalls>(*m_fixture->session, [this] { return m_now; });
        m_calls->setPace({5, 20});
    }
    void answer(const QList<OngoingCall> &calls)
    {
        m_fixture->transport.alwaysOffice(Method::Get, path).reply(told(calls));
    }
    int asked() const { return m_fixture->transport.countOffice(Method::Get, path); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ActiveCalls> m_calls;
    qint64 m_now = 0;
};

void TestActiveCalls::tellsWhoAndHowLong()
{
    open();
    answer({incoming(), outgoing()});
    m_calls->setWatched(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_calls->lines().size(), 2, patience);
    const ActiveCalls::Line first = m_calls->lines().at(0);
    QCOMPARE(first.who, QStringLiteral("Bob Example"));
    QCOMPARE(first.address, QStringLiteral("bob@example.org"));
    QVERIFY(!first.placed);
    QCOMPARE(m_calls->seconds(first), 62);
    // "INCOMING" is said of every call: who called tells.
    const ActiveCalls::Line second = m_calls->lines().at(1);
    QVERIFY(second.placed);
    QCOMPARE(second.who, QStringLiteral("+49 30 12345"));
    QVERIFY(second.address.isEmpty());
}

void TestActiveCalls::asksOnlyWhileWatched()
{
    open();
    answer({incoming()});
    QCOMPARE(asked(), 0);
    m_calls->setWatched(true);
    QTRY_VERIFY_WITH_TIMEOUT(asked() >= 3, patience);
    m_calls->setWatched(false);
    QVERIFY(m_calls->lines().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    const int before = asked();
    QTest::qWait(50);
    QCOMPARE(asked(), before);
}

void TestActiveCalls::asksNothingWhereItIsNotOffered()
{
    m_fixture->capabilities.features.clear();
    open();
    m_calls->setWatched(true);
    QTest::qWait(50);
    QCOMPARE(asked(), 0);
}

void TestActiveCalls::endedCallsStayForAWhile()
{
    open();
    m_calls->setPace({5, 60'000});
    answer({incoming(), outgoing()});
    m_calls->setWatched(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_calls->lines().size(), 2, patience);
    QSignalSpy ended(m_calls.get(), &ActiveCalls::callEnded);
    answer({outgoing()});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    // It keeps its place and its length.
    QCOMPARE(m_calls->lines().size(), 2);
    QVERIFY(m_calls->lines().at(0).ended);
    m_now += 30'000;
    QCOMPARE(m_calls->seconds(m_calls->lines().at(0)), 62);
    QVERIFY(!m_calls->lines().at(1).ended);
    // And then it goes.
    m_calls->setPace({5, 20});
    answer({});
    QTRY_VERIFY_WITH_TIMEOUT(m_calls->lines().isEmpty(), patience);
    QCOMPARE(ended.size(), 2);
}

void TestActiveCalls::aWrongClockDoesNotMatter()
{
    open();
    m_calls->setPace({60'000, 20});
    m_fixture->clock.now = 0; // this computer believes that it is 1970
    answer({incoming(62'000)});
    m_calls->setWatched(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_calls->lines().size(), 1, patience);
    m_now += 3'500;
    QCOMPARE(m_calls->seconds(m_calls->lines().at(0)), 65);
    m_fixture->clock.now = 4'000'000'000;
    QCOMPARE(m_calls->seconds(m_calls->lines().at(0)), 65);
}

void TestActiveCalls::stopsWhereItIsAbsent()
{
    open();
    m_fixture->transport.alwaysOffice(Method::Get, path).reply(QJsonObject(), 404);
    m_calls->setWatched(true);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patience);
    QTest::qWait(50);
    QCOMPARE(asked(), 1);
}

void TestActiveCalls::failuresHideWhatIsNotKnown()
{
    open();
    answer({incoming()});
    m_calls->setWatched(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_calls->lines().size(), 1, patience);
    m_fixture->transport.alwaysOffice(Method::Get, path).replyError(ErrorCode::TimedOut);
    QTRY_VERIFY_WITH_TIMEOUT(m_calls->lines().isEmpty(), patience);
    answer({incoming()}); // asks on
    QTRY_COMPARE_WITH_TIMEOUT(m_calls->lines().size(), 1, patience);
}

void TestActiveCalls::hostileAnswers()
{
    open();
    m_calls->setPace({60'000, 20});
    QList<OngoingCall> many;
    for (int i = 0; i < 500; ++i) {
        OngoingCall call =
            incoming(i % 2 ? -5 : 9'007'199'254'740'991); // the largest that JSON carries exactly
        call.startTime = i;
        call.fromAddress = i == 0 ? QStringLiteral("\"<b>Bank</b>\u202Eevil\"<sip:x@example.net>")
            : i == 1              ? QString(60'000, u'<') // more is refused as a whole
                                  : QStringLiteral("no address at all %1").arg(i);
        many.append(call);
    }
    answer(many);
    m_calls->setWatched(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_calls->lines().size(), ActiveCalls::mostLines, patience);
    QCOMPARE(m_calls->hiddenCount(), 500 - ActiveCalls::mostLines);
    QCOMPARE(m_calls->lines().at(0).who, QStringLiteral("<b>Bank</b>evil"));
    for (const ActiveCalls::Line &line : m_calls->lines()) {
        QVERIFY(line.who.size() <= 300);
        QVERIFY(m_calls->seconds(line) >= 0);
    }
}

void TestActiveCalls::panelOnThePage()
{
    open();
    answer({incoming(), outgoing()});
    QWidget window;
    window.resize(600, 300);
    ActiveCallsPanel panel(*m_calls, &window);
    panel.resize(600, 120);
    QCOMPARE(asked(), 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY_WITH_TIMEOUT(panel.isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        panel.findChildren<QLabel *>(QStringLiteral("activeCallTimeLabel")).size(), 2, patience);
    auto *time = panel.findChildren<QLabel *>(QStringLiteral("activeCallTimeLabel")).constFirst();
    QCOMPARE(time->text(), QStringLiteral("1:02"));
    QCOMPARE(
        time->accessibleName(), QStringLiteral("The call from Bob Example has been going on for 1 min."));
    // The seconds run on; what is read out changes with the minute only.
    m_fixture->transport.hold();
    m_now += 3'000;
    QTRY_COMPARE_WITH_TIMEOUT(time->text(), QStringLiteral("1:05"), patience);
    QCOMPARE(
        time->accessibleName(), QStringLiteral("The call from Bob Example has been going on for 1 min."));
    for (const QLabel *label : panel.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    window.hide();
    QVERIFY(m_calls->lines().isEmpty());
    m_fixture->transport.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

QTEST_MAIN(TestActiveCalls)
#include "tst_activecalls.moc"

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/aliaschange.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/numberschoices.h"
#include "ui/models/numbersform.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10000;
using F = NumbersField;
using Kind = CallerIdChoice::Kind;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();

} // namespace

/// The form behind the Numbers page, what it offers, and the changes it makes.
class TestNumbersForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void showsWhatTheServerHas();
    void checksWhileTyping_data();
    void checksWhileTyping();
    void sendsOnlyWhatChanged();
    void namesAreForTheOffice();
    void draftSurvivesARestart();
    void damagedDraftIsHarmless();
    void settlesConflicts();

    void checksAliases_data();
    void checksAliases();
    void locksAliases();
    void offersCallerIds();

    void identityIsUndone();
    void nationalNumberIsInEffect();
    void callerIdIsShownAndUndone();
    void aliasIsRemovedAndUndone();
    void lostAnswersTellTheTruth();

private:
    AccountSession &session() const { return *m_fixture->session; }
    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
    }
    void serverNowHas(const Identity &identity)
    {
        m_fixture->identity = identity;
        m_fixture->transport.always(ActionId::GetIdentity).reply(identity.toJson());
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestNumbersForm::showsWhatTheServerHas()
{
    start();
    const NumbersForm form(session());
    QCOMPARE(form.text(F::Email), QStringLiteral("alice@example.org"));
    QCOMPARE(form.text(F::NoAnswerTimeout), QStringLiteral("20"));
    QCOMPARE(form.changeCount(), 0);
    QVERIFY(form.isGood());
    QVERIFY(form.toChange().isEmpty());
}

void TestNumbersForm::checksWhileTyping_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *name, F field, const QString &written, bool good,
                         const QString &meaning) {
        QTest::newRow(name) << static_cast<int>(field) << written << good << meaning;
    };
    row("mail", F::Email, QStringLiteral(" a@example.net "), true, QStringLiteral("a@example.net"));
    row("no mail", F::Email, QString(), true, QString());
    row("bad mail", F::Email, QStringLiteral("a@b"), false, QStringLiteral("a@b"));
    row("mobile", F::MobileNumber, QStringLiteral("+31 (0)6 8765 4321"), true,
        QStringLiteral("+31687654321"));
    row("no mobile", F::MobileNumber, QString(), true, QString());
    row("bad mobile", F::MobileNumber, QStringLiteral("call me"), false, QStringLiteral("call me"));
    row("zone", F::TimeZone, QStringLiteral("Europe/Oslo"), true, QStringLiteral("Europe/Oslo"));
    row("bad zone", F::TimeZone, QStringLiteral("Mars/Olympus"), false, QStringLiteral("Mars/Olympus"));
    row("no zone", F::TimeZone, QString(), false, QString());
    row("timeout", F::NoAnswerTimeout, QStringLiteral("900"), true, QStringLiteral("900"));
    row("long timeout", F::NoAnswerTimeout, QStringLiteral("901"), false, QStringLiteral("901"));
    row("no timeout", F::NoAnswerTimeout, QString(), false, QString());
    row("quick dial", F::QuickDial, QStringLiteral("+3120555"), true, QStringLiteral("+3120555"));
    row("bad quick dial", F::QuickDial, QStringLiteral("12a"), false, QStringLiteral("12a"));
    const QString lines = QStringLiteral("a@example.net\nBcc: b@example.net");
    row("two lines", F::Email, lines, false, lines);
    const QString huge(100000, u'1');
    row("huge", F::QuickDial, huge, false, huge.left(400));
}

void TestNumbersForm::checksWhileTyping()
{
    QFETCH(int, field);
    QFETCH(QString, written);
    QFETCH(bool, good);
    QFETCH(QString, meaning);
    start();
    m_fixture->identity.quickDial = QStringLiteral("+31");
    serverNowHas(m_fixture->identity);
    session().refreshArea(Area::Identity);
    QTRY_COMPARE_WITH_TIMEOUT(session().identity()->quickDial, QStringLiteral("+31"), patience);
    NumbersForm form(session());
    form.setText(static_cast<F>(field), written);
    QCOMPARE(form.changeCount(), 1);
    QCOMPARE(form.isGood(), good);
    QCOMPARE(form.meaning(static_cast<F>(field)), meaning);
}

void TestNumbersForm::sendsOnlyWhatChanged()
{
    start();
    NumbersForm form(session());
    QSignalSpy changed(&form, &NumbersForm::changed);
    form.setText(F::MobileNumber, QStringLiteral("+31 6 1234 5678")); // the same number
    QCOMPARE(form.changeCount(), 0);
    form.setText(F::NoAnswerTimeout, QStringLiteral("30"));
    form.setText(F::NoAnswerTimeout, QStringLiteral("30"));
    QCOMPARE(changed.size(), 2);
    IdentityChange wanted;
    wanted.noAnswerTimeout = 30;
    QCOMPARE(form.toChange(), wanted);
    form.setText(F::NoAnswerTimeout, QStringLiteral("20"));
    QCOMPARE(form.changeCount(), 0);
}

void TestNumbersForm::namesAreForTheOffice()
{
    start();
    {
        NumbersForm form(session());
        QCOMPARE(form.lock(F::FirstName), NumbersForm::Lock::OfficeOnly);
        QCOMPARE(form.lock(F::Email), NumbersForm::Lock::None);
        form.setText(F::LastName, QStringLiteral("Other"));
        QCOMPARE(form.changeCount(), 0);
    }
    m_fixture->capabilities.role = Role::Helpdesk;
    m_fixture->serve();
    session().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session().capabilities()->role, Role::Helpdesk, patience);
    NumbersForm form(session());
    form.setText(F::LastName, QStringLiteral("Other"));
    QCOMPARE(form.toChange().lastName, std::optional<QString>(QStringLiteral("Other")));

    m_fixture->capabilities.actions.removeAll(QStringLiteral("set_identity"));
    m_fixture->serve();
    session().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(form.lock(F::Email), NumbersForm::Lock::ReadOnly, patience);
    QCOMPARE(form.changeCount(), 0);
}

void TestNumbersForm::draftSurvivesARestart()
{
    start();
    {
        NumbersForm form(session());
        form.setText(F::Email, QStringLiteral("new@example.org"));
    }
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    NumbersForm form(session());
    QCOMPARE(form.text(F::Email), QStringLiteral("new@example.org"));
    QCOMPARE(form.changeCount(), 1);
    QVERIFY(form.discard(F::Email));
    QVERIFY(!form.discard(F::Email));
    form.flush();
    QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("numbers")));
}

void TestNumbersForm::damagedDraftIsHarmless()
{
    start();
    QVERIFY(m_fixture->drafts.save(session().account(), QStringLiteral("numbers"),
        {{QStringLiteral("email"), 7}, {QStringLiteral("timezone"), QJsonObject{{QStringLiteral("x"), 1}}},
            {QStringLiteral("no_answer_timeout"),
                QJsonObject{{QStringLiteral("text"), QString(100000, u'9')}}}}));
    NumbersForm form(session());
    QCOMPARE(form.text(F::Email), QStringLiteral("alice@example.org"));
    QVERIFY(form.text(F::NoAnswerTimeout).size() <= 400);
    QVERIFY(!form.isGood());
    form.discard();
    QCOMPARE(form.changeCount(), 0);
}

void TestNumbersForm::settlesConflicts()
{
    start();
    NumbersForm form(session());
    form.setText(F::Email, QStringLiteral("mine@example.org"));
    QVERIFY(!form.hasConflicts());
    m_fixture->identity.email = QStringLiteral("theirs@example.org");
    serverNowHas(m_fixture->identity);
    session().refreshArea(Area::Identity);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflict(F::Email), patience);
    form.keepMine(F::Email);
    QVERIFY(!form.hasConflicts());
    QCOMPARE(form.changeCount(), 1);
    form.takeTheirs(F::Email);
    QCOMPARE(form.text(F::Email), QStringLiteral("theirs@example.org"));
    QCOMPARE(form.changeCount(), 0);
}

void TestNumbersForm::checksAliases_data()
{
    using P = AliasCheck::Problem;
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("problem"); // -1 = none
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &written, int problem, const QString &address) {
        QTest::newRow(name) << written << problem << address;
    };
    row("name", QStringLiteral(" Alice2 "), -1, QStringLiteral("alice2@example.org"));
    row("address", QStringLiteral("alice2@example.org"), -1, QStringLiteral("alice2@example.org"));
    row("empty", QStringLiteral("  "), int(P::Empty), {});
    row("foreign", QStringLiteral("a@example.net"), int(P::ForeignDomain), {});
    row("space", QStringLiteral("a b"), int(P::NotAnAddress), {});
    row("markup", QStringLiteral("<b>a</b>"), int(P::NotAnAddress), {});
    row("huge", QString(100000, u'a'), int(P::NotAnAddress), {});
    row("own", QStringLiteral("ALICE"), int(P::OwnAddress), {});
    row("present", QStringLiteral("alice.example"), int(P::Present), {});
    row("number", QStringLiteral("+3120555099"), int(P::OfficeOnly), {});
    row("emergency", QStringLiteral("112"), int(P::OfficeOnly), {});
}

void TestNumbersForm::checksAliases()
{
    QFETCH(QString, written);
    QFETCH(int, problem);
    QFETCH(QString, address);
    start();
    const AliasCheck check = checkAlias(written, session());
    QCOMPARE(check.problem ? int(*check.problem) : -1, problem);
    QCOMPARE(check.address, address);
}

void TestNumbersForm::locksAliases()
{
    for (int i = 0; i < maxAliases - 2; ++i)
        m_fixture->aliases.texts.append(QStringLiteral("a%1@example.org").arg(i));
    start();
    QCOMPARE(checkAlias(QStringLiteral("more"), session()).problem, AliasCheck::Problem::TooMany);
    QVERIFY(!aliasLock(QStringLiteral("alice.example@example.org"), session()));
    QCOMPARE(aliasLock(QStringLiteral("+3120555010@example.org"), session()), ErrorCode::OfficeOnly);

    m_fixture->restart();
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    QTRY_VERIFY_WITH_TIMEOUT(session().isIncumbent(), patience);
    QCOMPARE(aliasLock(QStringLiteral("alice.example@example.org"), session()), ErrorCode::NotSupported);
}

void TestNumbersForm::offersCallerIds()
{
    m_fixture->numbers.texts = {QStringLiteral("+3120555010"), QStringLiteral("+3120555011")};
    start();
    const QString first = QStringLiteral("+3120555010");
    QCOMPARE(callerIdChoices(session()),
        (QList<CallerIdChoice>{{Kind::Number, first}, {Kind::Number, QStringLiteral("+3120555011")},
            {Kind::Address, {}}, {Kind::Hidden, {}}}));
    QCOMPARE(presentCallerId(session()), (CallerIdChoice{Kind::Number, first}));
    QVERIFY(canChangeCallerId(session()));

    m_fixture->transport.always(ActionId::GetEnum)
        .reply(TextList{QStringList(50000, QStringLiteral("<b>x</b>"))}.toJson());
    session().refreshArea(Area::Numbers);
    QTRY_COMPARE_WITH_TIMEOUT(session().numbers()->texts.size(), 50000, patience);
    QCOMPARE(callerIdChoices(session()).size(), 3);

    m_fixture->restart();
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    QTRY_VERIFY_WITH_TIMEOUT(session().isIncumbent(), patience);
    QCOMPARE(callerIdChoices(session()), (QList<CallerIdChoice>{{Kind::Number, first}, {Kind::Hidden, {}}}));
}

void TestNumbersForm::identityIsUndone()
{
    start();
    QSignalSpy finished(&session(), &AccountSession::changeFinished);
    IdentityChange change;
    change.email = QStringLiteral("new@example.org");
    const Identity before = m_fixture->identity;
    m_fixture->transport.expect(ActionId::SetIdentity, change.toForm()).reply(done);
    serverNowHas(change.appliedTo(before));
    session().setIdentity(change);
    QVERIFY(session().isPending(ChangeKind::Identity));
    QVERIFY(!session().isPending(ChangeKind::Forwarding));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(finished.first().first().value<ChangeReport>().undoable);
    m_fixture->transport
        .expect(ActionId::SetIdentity, {{QStringLiteral("email"), QStringLiteral("alice@example.org")}})
        .reply(done);
    serverNowHas(before);
    session().undoLast();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(finished.last().first().value<ChangeReport>().kind, ChangeKind::Identity);
    QCOMPARE(session().identity()->email, QStringLiteral("alice@example.org"));
}

void TestNumbersForm::nationalNumberIsInEffect()
{
    start();
    QSignalSpy finished(&session(), &AccountSession::changeFinished);
    IdentityChange change;
    change.mobileNumber = QStringLiteral("0687654321");
    m_fixture->transport.expect(ActionId::SetIdentity, change.toForm()).replyError(ErrorCode::OutcomeUnknown);
    Identity after = m_fixture->identity;
    after.mobileNumber = QStringLiteral("+31687654321"); // the office's country in front
    serverNowHas(after);
    session().setIdentity(change);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.first().first().value<ChangeReport>().outcome, ChangeOutcome::WorkedAfterAll);
}

void TestNumbersForm::callerIdIsShownAndUndone()
{
    m_fixture->privacy.hidden = true;
    start();
    QCOMPARE(presentCallerId(session()), (CallerIdChoice{Kind::Hidden, {}}));
    QSignalSpy finished(&session(), &AccountSession::changeFinished);
    m_fixture->transport.expect(ActionId::SetCallerId, {{QStringLiteral("caller_id"), QString()}})
        .reply(done);
    m_fixture->transport.expect(ActionId::SetPrivacyOff).reply(done);
    Identity after = m_fixture->identity;
    after.callerId.clear();
    const Identity before = m_fixture->identity;
    serverNowHas(after);
    m_fixture->transport.always(ActionId::GetPrivacy).reply(PrivacyState{false}.toJson());
    QVERIFY(session().showCallerId(QString()) > 0);
    QVERIFY(session().isPending(ChangeKind::CallerId));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(presentCallerId(session()), (CallerIdChoice{Kind::Address, {}}));
    QCOMPARE(session().showCallerId(QString()), 0); // so already

    m_fixture->transport.expect(ActionId::SetCallerId, {{QStringLiteral("caller_id"), before.callerId}})
        .reply(done);
    m_fixture->transport.expect(ActionId::SetPrivacyOn).reply(done);
    serverNowHas(before);
    m_fixture->transport.always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
    session().undoLast();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(finished.last().first().value<ChangeReport>().kind, ChangeKind::CallerId);
    QCOMPARE(presentCallerId(session()), (CallerIdChoice{Kind::Hidden, {}}));
}

void TestNumbersForm::aliasIsRemovedAndUndone()
{
    start();
    QSignalSpy finished(&session(), &AccountSession::changeFinished);
    const QString alias = QStringLiteral("alice.example@example.org");
    const FormParameters name{{QStringLiteral("username"), QStringLiteral("alice.example")}};
    const TextList before = m_fixture->aliases;
    TextList after = before;
    after.texts.removeAll(alias);
    m_fixture->transport.expect(ActionId::RemoveAlias, name).reply(done);
    m_fixture->transport.always(ActionId::GetAliases).reply(after.toJson());
    session().removeAlias(alias);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    const auto report = finished.first().first().value<ChangeReport>();
    QVERIFY(report.undoable);
    QCOMPARE(report.subject, alias);
    m_fixture->transport.expect(ActionId::AddAlias, name).reply(done);
    m_fixture->transport.always(ActionId::GetAliases).reply(before.toJson());
    session().undoLast();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QVERIFY(session().aliases()->texts.contains(alias));
}

void TestNumbersForm::lostAnswersTellTheTruth()
{
    start();
    QSignalSpy finished(&session(), &AccountSession::changeFinished);
    const auto outcome = [&finished] { return finished.last().first().value<ChangeReport>().outcome; };
    m_fixture->transport.expect(ActionId::AddAlias, {{QStringLiteral("username"), QStringLiteral("new")}})
        .replyError(ErrorCode::OutcomeUnknown);
    session().addAlias(QStringLiteral("new@example.org"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcome(), ChangeOutcome::DidNotWork);
    const QString number = QStringLiteral("+3120555011");
    m_fixture->transport.expect(ActionId::SetCallerId, {{QStringLiteral("caller_id"), number}})
        .replyError(ErrorCode::OutcomeUnknown);
    Identity after = m_fixture->identity;
    after.callerId = number;
    serverNowHas(after);
    session().showCallerId(number);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(outcome(), ChangeOutcome::WorkedAfterAll);
}

QTEST_MAIN(TestNumbersForm)
#include "tst_numbersform.moc"

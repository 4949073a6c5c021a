// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/archivefeed.h"
#include "ui/models/balancemodel.h"
#include "ui/models/balancewarning.h"
#include "ui/models/bookingstable.h"
#include "ui/models/voucherform.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10'000;
const QString voucherId = QStringLiteral("7001");
const QString voucherNumber = QStringLiteral("1234-5678 9012");
const FormParameters voucherForm{
    {QStringLiteral("id"), voucherId}, {QStringLiteral("number"), QStringLiteral("123456789012")}};
const QJsonValue done = Done{QStringLiteral("Added balance succeeded")}.toJson();

} // namespace

/// The models behind the balance page, without widgets.
class TestBalanceModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsWhatIsKept();
    void withoutArchive();
    void postpaid();
    void incumbent();
    void hostileAnswers();
    void warningIsKeptAndToldOnceADay();
    void warningNeedsAFreshBalance();
    void voucherWorks();
    void voucherIsSentOnce();
    void voucherRefused();
    void voucherAnswerLost_data();
    void voucherAnswerLost();
    void voucherUnknownThenTold();
    void voucherFaults_data();
    void voucherFaults();
    void voucherOffered();
    void tableRows();

private:
    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
    }
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestBalanceModels::init()
{
    qRegisterMetaType<VoucherForm::Report>();
    m_fixture = std::make_unique<SessionFixture>();
}

void TestBalanceModels::cleanup()
{
    m_fixture.reset();
}

void TestBalanceModels::readsWhatIsKept()
{
    LocalArchive archive({});
    const ArchiveFeed feed(*m_fixture->session, archive);
    start();
    BalanceModel model(*m_fixture->session);
    QVERIFY(model.isKept());
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QCOMPARE(model.payment(), BalanceModel::Payment::Prepaid);
    QCOMPARE(model.balance(), std::optional<qint64>(99'500));
    QCOMPARE(model.currency(), QStringLiteral("EUR"));
    QCOMPARE(model.bookings().rows().size(), 2);
    QCOMPARE(model.days().size(), qsizetype(BalanceModel::balanceDaysShown));
    QVERIFY(model.days().constLast().known);
    QVERIFY(!model.days().constFirst().known); // the server tells a week
    QCOMPARE(model.minutes().size(), qsizetype(BalanceModel::callDaysShown));
    QCOMPARE(model.minutes(MinutesSpan::Week).size(), qsizetype(BalanceModel::spansShown));
    QCOMPARE(model.minutes(MinutesSpan::Month).size(), qsizetype(BalanceModel::spansShown));
    QCOMPARE(model.destinations().list.size(), 1);
    QVERIFY(model.hasCallGaps());
    QCOMPARE(model.forecast().kind, BalanceForecast::Kind::TooLittleKnown);
    // What is booked later comes in.
    m_fixture->balanceHistory.rows.prepend({3, m_fixture->clock.now - 60, QStringLiteral("Debit balance"),
        QStringLiteral("Session to bob@example.org for 60s"), -1'000, 98'500, {}, {}, 60});
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    m_fixture->session->refreshArea(Area::Balance);
    QTRY_COMPARE_WITH_TIMEOUT(model.bookings().rows().size(), 3, patience);
}

void TestBalanceModels::withoutArchive()
{
    start();
    BalanceModel model(*m_fixture->session);
    QVERIFY(!model.isKept());
    QVERIFY(!m_fixture->session->archiveFeed());
    QTRY_COMPARE_WITH_TIMEOUT(model.bookings().rows().size(), 2, patience);
}

void TestBalanceModels::postpaid()
{
    m_fixture->prepaid = {};
    m_fixture->balanceHistory.rows.clear();
    start();
    BalanceModel model(*m_fixture->session);
    QCOMPARE(model.payment(), BalanceModel::Payment::Postpaid);
    QVERIFY(!model.balance());
    QCOMPARE(model.currency(), QStringLiteral("EUR")); // of the usage
}

void TestBalanceModels::incumbent()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    BalanceModel model(*m_fixture->session);
    QCOMPARE(model.payment(), BalanceModel::Payment::Prepaid);
    QCOMPARE(model.balance(), std::optional<qint64>(99'500));
    QCOMPARE(model.currency(), QString());
    QVERIFY(m_fixture->session->usage().hasValue());
    QCOMPARE(m_fixture->session->usage()->price, qint64(500));
    QVERIFY(m_fixture->session->usage()->days.isEmpty());
}

void TestBalanceModels::hostileAnswers()
{
    m_fixture->serve();
    m_fixture->transport.always(ActionId::GetPrepaid)
        .reply(QJsonObject{{QStringLiteral("balance"), QStringLiteral("1e400")},
            {QStringLiteral("currency"), QStringLiteral("<img src=x>")}});
    m_fixture->transport.always(ActionId::GetMonthlyUsage)
        .reply(QJsonObject{{QStringLiteral("calls"), QStringLiteral("many")}});
    m_fixture->balanceHistory.rows[0].description = QString(1'000'000, u'<');
    m_fixture->balanceHistory.rows[0].at = -5;
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    QVERIFY(m_fixture->start());
    BalanceModel model(*m_fixture->session);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QCOMPARE(model.currency(), QString());
    QVERIFY(model.balance().has_value());
    std::ignore = model.days();
    std::ignore = model.forecast();
}

void TestBalanceModels::warningIsKeptAndToldOnceADay()
{
    start();
    BalanceWarning &warning = m_fixture->session->balanceWarning();
    QSignalSpy fell(&warning, &BalanceWarning::fell);
    QVERIFY(!warning.threshold());
    QVERIFY(warning.setThreshold(50'000));
    QVERIFY(!warning.isBelow());
    QVERIFY(warning.setThreshold(100'000));
    QVERIFY(warning.isBelow());
    QCOMPARE(fell.size(), 1);
    QCOMPARE(fell.constFirst().constFirst().toLongLong(), qint64(99'500));
    m_fixture->prepaid.balance = 90'000;
    m_fixture->transport.always(ActionId::GetPrepaid).reply(m_fixture->prepaid.toJson());
    m_fixture->session->refreshArea(Area::Prepaid);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session->prepaid()->balance, qint64(90'000), patience);
    QCOMPARE(fell.size(), 1); // told today
    // It is no draft of a page, and survives a restart; so does that it was told.
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    BalanceWarning &again = m_fixture->session->balanceWarning();
    QSignalSpy fellAgain(&again, &BalanceWarning::fell);
    QCOMPARE(again.threshold(), std::optional<qint64>(100'000));
    QVERIFY(again.isBelow());
    QCOMPARE(fellAgain.size(), 0);
    m_fixture->clock.now += 86'400;
    m_fixture->session->refreshArea(Area::Prepaid);
    QTRY_COMPARE_WITH_TIMEOUT(fellAgain.size(), 1, patience);
    QVERIFY(again.setThreshold(0));
    QVERIFY(!again.isBelow());
    QVERIFY(!m_fixture->drafts.load(m_fixture->identity.sipAddress, QStringLiteral("balance-warning")));
}

void TestBalanceModels::warningNeedsAFreshBalance()
{
    start();
    QVERIFY(m_fixture->session->balanceWarning().setThreshold(1));
    m_fixture->restart();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    QVERIFY(m_fixture->start());
    QSignalSpy fell(&m_fixture->session->balanceWarning(), &BalanceWarning::fell);
    QVERIFY(m_fixture->session->balanceWarning().setThreshold(200'000));
    QVERIFY(m_fixture->session->balanceWarning().isBelow()); // said where one looks
    QCOMPARE(fell.size(), 0); // but nobody is alarmed by what was saved
    // A threshold that somebody broke by hand is none.
    m_fixture->drafts.save(m_fixture->identity.sipAddress, QStringLiteral("balance-warning"),
        {{QStringLiteral("threshold"), QStringLiteral("-1e9")}});
    m_fixture->restart();
    QVERIFY(!m_fixture->session->balanceWarning().threshold());
}

void TestBalanceModels::voucherWorks()
{
    start();
    VoucherForm form(*m_fixture->session);
    QSignalSpy finished(&form, &VoucherForm::finished);
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::None);
    m_fixture->transport.expect(ActionId::AddBalance, voucherForm).reply(done);
    m_fixture->balanceHistory.rows.prepend({3, m_fixture->clock.now, QStringLiteral("Add balance"),
        QStringLiteral("Voucher 7001"), 250'000, 349'500, {}, {}, 0});
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    m_fixture->prepaid.balance = 349'500;
    m_fixture->transport.always(ActionId::GetPrepaid).reply(m_fixture->prepaid.toJson());
    QVERIFY(form.redeem(voucherId, voucherNumber));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    const auto report = finished.constFirst().constFirst().value<VoucherForm::Report>();
    QCOMPARE(report.outcome, ChangeOutcome::Worked);
    QCOMPARE(report.added, qint64(250'000));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session->prepaid()->balance, qint64(349'500), patience);
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::None);
}

void TestBalanceModels::voucherIsSentOnce()
{
    start();
    VoucherForm form(*m_fixture->session);
    QSignalSpy finished(&form, &VoucherForm::finished);
    m_fixture->transport.expect(ActionId::AddBalance, voucherForm).reply(done);
    QVERIFY(form.redeem(voucherId, voucherNumber));
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::Pending);
    QVERIFY(!form.redeem(voucherId, voucherNumber));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(m_fixture->transport.count(ActionId::AddBalance), 1);
}

void TestBalanceModels::voucherRefused()
{
    start();
    VoucherForm form(*m_fixture->session);
    QSignalSpy finished(&form, &VoucherForm::finished);
    m_fixture->transport.expect(ActionId::AddBalance, voucherForm)
        .reply(failureToJson({ErrorCode::VoucherUsed, voucherId, {}}, QStringLiteral("used")));
    QVERIFY(form.redeem(voucherId, voucherNumber));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    const auto report = finished.constFirst().constFirst().value<VoucherForm::Report>();
    QCOMPARE(report.outcome, ChangeOutcome::Refused);
    QVERIFY(report.error && report.error->code == ErrorCode::VoucherUsed);
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::None);
}

void TestBalanceModels::voucherAnswerLost_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<ChangeOutcome>("outcome");
    QTest::newRow("there") << QStringLiteral("Voucher 7001") << ChangeOutcome::WorkedAfterAll;
    QTest::newRow("another one") << QStringLiteral("Voucher 70011") << ChangeOutcome::DidNotWork;
    QTest::newRow("none") << QString() << ChangeOutcome::DidNotWork;
}

void TestBalanceModels::voucherAnswerLost()
{
    QFETCH(QString, description);
    start();
    VoucherForm form(*m_fixture->session);
    QSignalSpy finished(&form, &VoucherForm::finished);
    m_fixture->transport.expect(ActionId::AddBalance, voucherForm).replyError(ErrorCode::OutcomeUnknown);
    if (!description.isEmpty())
        m_fixture->balanceHistory.rows.prepend({3, m_fixture->clock.now, QStringLiteral("Add balance"),
            description, 250'000, 349'500, {}, {}, 0});
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    QVERIFY(form.redeem(voucherId, voucherNumber));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QTEST(finished.constFirst().constFirst().value<VoucherForm::Report>().outcome, "outcome");
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::None);
}

void TestBalanceModels::voucherUnknownThenTold()
{
    start();
    VoucherForm form(*m_fixture->session);
    QSignalSpy finished(&form, &VoucherForm::finished);
    m_fixture->transport.always(ActionId::GetBalanceHistory).replyError(ErrorCode::ServerUnreadable);
    m_fixture->transport.expect(ActionId::AddBalance, voucherForm).replyError(ErrorCode::OutcomeUnknown);
    QVERIFY(form.redeem(voucherId, voucherNumber));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.at(0).constFirst().value<VoucherForm::Report>().outcome, ChangeOutcome::Unknown);
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::Pending);
    m_fixture->balanceHistory.rows.prepend({3, m_fixture->clock.now, QStringLiteral("Add balance"),
        QStringLiteral("Voucher 7001"), 250'000, 349'500, {}, {}, 0});
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    m_fixture->session->refreshArea(Area::Balance);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(finished.at(1).constFirst().value<VoucherForm::Report>().outcome, ChangeOutcome::WorkedAfterAll);
    QCOMPARE(form.obstacle(), VoucherForm::Obstacle::None);
}

void TestBalanceModels::voucherFaults_data()
{
    using Fault = VoucherForm::Fault;
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("number");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("good") << voucherId << voucherNumber << Fault::None;
    QTest::newRow("no id") << QStringLiteral(" ") << voucherNumber << Fault::IdMissing;
    QTest::newRow("words") << QStringLiteral("seven") << voucherNumber << Fault::IdNotNumber;
    QTest::newRow("zero") << QStringLiteral("0") << voucherNumber << Fault::IdNotNumber;
    QTest::newRow("negative") << QStringLiteral("-7") << voucherNumber << Fault::IdNotNumber;
    QTest::newRow("too long") << QString(30, u'9') << voucherNumber << Fault::IdNotNumber;
    QTest::newRow("no number") << voucherId << QStringLiteral(" - ") << Fault::NumberMissing;
    QTest::newRow("letters") << voucherId << QStringLiteral("12x4") << Fault::NumberNotDigits;
    QTest::newRow("other digits") << voucherId << QStringLiteral("١٢٣") << Fault::NumberNotDigits;
    QTest::newRow("41 digits") << voucherId << QString(41, u'1') << Fault::NumberNotDigits;
    QTest::newRow("1 MB") << voucherId << QString(1'000'000, u'1') << Fault::NumberNotDigits;
}

void TestBalanceModels::voucherFaults()
{
    QFETCH(QString, id);
    QFETCH(QString, number);
    QTEST(VoucherForm::faultOf(id, number), "fault");
}

void TestBalanceModels::voucherOffered()
{
    using Obstacle = VoucherForm::Obstacle;
    {
        VoucherForm form(*m_fixture->session);
        QCOMPARE(form.obstacle(), Obstacle::NotKnown);
        m_fixture->serveAsIncumbent();
        QVERIFY(m_fixture->start());
        QCOMPARE(form.obstacle(), Obstacle::NotOffered);
    }
    init();
    start();
    {
        VoucherForm form(*m_fixture->session);
        m_fixture->failWith(ErrorCode::ConnectionRefused);
        m_fixture->session->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(form.obstacle(), Obstacle::Offline, patience);
    }
    init();
    m_fixture->prepaid = {};
    start();
    QCOMPARE(VoucherForm(*m_fixture->session).obstacle(), Obstacle::NotOffered); // pays afterwards
}

void TestBalanceModels::tableRows()
{
    BookingsTable table(QTimeZone::utc());
    BalancePage page;
    page.entries = {KeptBalanceRow{m_fixture->clock.now, QStringLiteral("Debit balance"),
                        QStringLiteral("Session\n to \u202ebob for 3s"), -500, 99'500, {}},
        Gap{m_fixture->clock.now - 900'000, m_fixture->clock.now - 800'000, CallDirection::Both},
        KeptBalanceRow{
            m_fixture->clock.now - 900'000, QStringLiteral("Set balance"), {}, 100'000, 100'000, {}}};
    table.setPage(page, QString(), m_fixture->clock.now);
    QCOMPARE(table.rowCount(), 3);
    const auto text = [&table](int row, int column) { return table.index(row, column).data().toString(); };
    QCOMPARE(text(0, BookingsTable::What), QStringLiteral("Session to bob for 3s"));
    QCOMPARE(text(0, BookingsTable::Amount), QStringLiteral("−0.05"));
    QVERIFY(text(1, BookingsTable::What).startsWith(QLatin1String("Bookings between")));
    QVERIFY(table.index(1, 0).data(BookingsTable::GapRole).toBool());
    QCOMPARE(text(1, BookingsTable::Amount), QString());
    QCOMPARE(text(2, BookingsTable::What), QStringLiteral("Set balance"));
    QCOMPARE(text(2, BookingsTable::Balance), QStringLiteral("10.00"));
    for (int column = 0; column < BookingsTable::ColumnCount; ++column)
        QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestBalanceModels)
#include "tst_balancemodels.moc"

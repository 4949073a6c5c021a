// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/models/archivefeed.h"
#include "ui/models/balancewarning.h"
#include "ui/pages/balance/balancepage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace {

constexpr int patience = 10'000;
constexpr qint64 day = 24 * 60 * 60;
const QJsonValue done = Done{QStringLiteral("Added balance succeeded")}.toJson();

} // namespace

/// The page Balance & usage as a person uses it: by keyboard and by name.
class TestBalancePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init();
    void cleanup();

    void numberForecastAndCharts();
    void arrowsReadTheChartAloud();
    void showsAsTableAndCopies();
    void minutesByWeekAndMonthByKeyboard();
    void warnsBelowByKeyboard();
    void voucherByKeyboard();
    void voucherFaultIsTold();
    void voucherAnswerLost();
    void exportsByKeyboard();
    void exportThatFails();
    void postpaidShowsUsageOnly();
    void incumbentTellsTheTruth();
    void gapsAreTold();
    void loadingEmptyAndErrors();
    void offlineKeepsWhatIsKnown();
    void darkWhileItIsOpen();
    void hostileTextStaysText();
    void overviewTile();

private:
    /// Sixty days of bookings and calls that were kept before: about €1 a day, a gap, two top-ups.
    void fill();
    void show()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        open();
    }
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_page = new BalanceUsagePage({*m_fixture->session, m_prompts, m_fixture->clock}, m_window.get());
        m_page->resize(860, 2200);
        m_window->resize(860, 2200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone() || m_fixture->transport.heldCount(), patience);
    }
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    bool says(const char *name, const QString &part) const
    {
        return QTest::qWaitFor([&] { return label(name).contains(part); }, patience);
    }
    void look(const char *name) const
    {
        QDir().mkpath(QStringLiteral("grabs/balance"));
        m_window->grab().save(QStringLiteral("grabs/balance/%1.png").arg(QLatin1String(name)));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<LocalArchive> m_archive;
    std::unique_ptr<ArchiveFeed> m_feed;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    BalanceUsagePage *m_page = nullptr;
};

void TestBalancePage::init()
{
    QApplication::setPalette(Theme::lightPalette());
    m_prompts = {};
    m_fixture = std::make_unique<SessionFixture>();
    m_archive = std::make_unique<LocalArchive>(m_fixture->dir.filePath(QStringLiteral("archives")));
    m_feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
}

void TestBalancePage::cleanup()
{
    m_window.reset();
    m_feed.reset();
    m_fixture.reset();
    m_archive.reset();
}

void TestBalancePage::fill()
{
    const QString account = m_fixture->identity.sipAddress;
    const qint64 now = m_fixture->clock.now;
    CallHistory calls;
    calls.timeZone = m_fixture->identity.timeZone;
    qint64 balance = 180'000;
    QList<KeptBalanceRow> rows;
    for (int back = 60; back >= 0; --back) {
        if (back > 40 && back < 50)
            continue; // nobody asked
        const qint64 at = now - back * day - 3'600;
        if (back == 55 || back == 20) {
            balance += 250'000;
            rows.prepend({at - 7'200, QStringLiteral("Add balance"), QStringLiteral("Voucher %1").arg(back),
                250'000, balance, {}});
        }
        const qint64 cost = 7'000 + (back * 37 % 11) * 600;
        balance -= cost;
        rows.prepend({at, QStringLiteral("Debit balance"),
            QStringLiteral("Session to +4930123456 for %1s").arg(60 * (back % 9 + 1)), -cost, balance,
            QStringLiteral("%1@b").arg(back)});
        Call call;
        call.placed = back % 3 != 0;
        call.remoteParty = QStringLiteral("+49301234%1@example.org").arg(10 + back % 8);
        call.started = at;
        call.duration = 60 * (back % 9 + 1);
        call.stopped = at + call.duration;
        call.price = call.placed ? static_cast<double>(cost) / 10'000 : 0;
        call.status = QStringLiteral("200");
        call.sessionId = QStringLiteral("%1@b").arg(back);
        (call.placed ? calls.placed : calls.received).prepend(call);
    }
    // Two questions, so that there is a time between of which nothing is known.
    QList<KeptBalanceRow> older;
    for (const KeptBalanceRow &row : std::as_const(rows)) {
        if (row.date < now - 45 * day)
            older.append(row);
    }
    rows.remove(rows.size() - older.size(), older.size());
    const ServerWindow month{15 * day, 200};
    const auto first = m_archive->mergeBalance(account, older, now - 49 * day, month);
    const auto second = m_archive->mergeBalance(account, rows, now - 60, {41 * day, 200});
    const auto third = m_archive->mergeCalls(account, calls, now - 60, {20 * day, 500});
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished() && third.isFinished(), patience);
    m_fixture->balanceHistory.rows.clear();
    qint64 id = 1000;
    for (const KeptBalanceRow &row : std::as_const(rows)) {
        if (row.date > now - 7 * day)
            m_fixture->balanceHistory.rows.append(
                {id--, row.date, row.action, row.description, row.value, row.balance, row.session, {}, 0});
    }
    m_fixture->prepaid.balance = balance;
    m_fixture->history = calls;
    m_fixture->capabilities.features.append(QString(Feature::usageDays));
}

void TestBalancePage::numberForecastAndCharts()
{
    fill();
    show();
    QVERIFY(says("balanceNumberLabel", QStringLiteral(" · about ")));
    QVERIFY(label("balanceNumberLabel").contains(u'€'));
    QVERIFY(says("balanceChartTitleLabel", QStringLiteral("Credit falls")));
    QCOMPARE(label("pageSentenceLabel"), label("balanceChartTitleLabel"));
    QVERIFY(label("minutesChartTitleLabel").startsWith(QLatin1String("You talked ")));
    QVERIFY(label("destinationsChartTitleLabel").startsWith(QLatin1String("Of what your calls cost, ")));
    QVERIFY(label("monthlyUsageLabel").contains(QLatin1String("one call this month")));
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("bookingsTable")->isVisible(), true, patience);
    QCOMPARE(problemsOf(m_page).join(u'\n'), QString());
    QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("warnBelowSpinBox"));
    look("light");
}

void TestBalancePage::arrowsReadTheChartAloud()
{
    fill();
    show();
    QVERIFY(says("balanceChartTitleLabel", QStringLiteral("Credit falls")));
    auto *chart = find<QWidget>("balanceChart");
    chart->setFocus();
    QTRY_VERIFY(chart->hasFocus());
    const QString first = label("balanceChartReadoutLabel");
    QVERIFY(!first.isEmpty());
    QTest::keyClick(chart, Qt::Key_Left);
    const QString before = label("balanceChartReadoutLabel");
    QVERIFY(before != first);
    QVERIFY(chart->accessibleDescription().endsWith(before));
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY(label("balanceChartReadoutLabel").contains(QLatin1String("not all bookings")));
    QTest::keyClick(chart, Qt::Key_Left); // stays at the end
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(label("balanceChartReadoutLabel").contains(QLatin1String("nothing is left")));
    look("cursor");
    auto *bars = find<QWidget>("destinationsChart");
    bars->setFocus();
    const QString top = label("destinationsChartReadoutLabel");
    QTest::keyClick(bars, Qt::Key_Down);
    QVERIFY(label("destinationsChartReadoutLabel") != top);
    QTest::keyClick(bars, Qt::Key_End);
    QVERIFY(label("destinationsChartReadoutLabel").startsWith(QLatin1String("all others")));
    // Tab leaves a chart.
    QTest::keyClick(bars, Qt::Key_Tab);
    QVERIFY(!bars->hasFocus());
}

void TestBalancePage::showsAsTableAndCopies()
{
    fill();
    show();
    QVERIFY(says("balanceChartTitleLabel", QStringLiteral("Credit falls")));
    auto *button = find<QPushButton>("balanceChartTableButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *table = find<QTableWidget>("balanceChartTable");
    QVERIFY(table->isVisible());
    QVERIFY(!find<QWidget>("balanceChart")->isVisible());
    QCOMPARE(table->rowCount(), 90);
    look("table");
    find<QPushButton>("balanceChartCsvButton")->click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString csv = data->text();
    QVERIFY2(
        csv.startsWith(QLatin1String("Day,Balance,Added,Spent,All known\r\n")), qPrintable(csv.left(80)));
    QVERIFY(csv.contains(QLatin1String("2026-11-24,")));
    QVERIFY(!csv.contains(u'€'));
    QVERIFY(data->hasFormat(QStringLiteral("text/csv")));
    QVERIFY(
        find<InlineMessage>("balanceNotice")->text().contains(QLatin1String("table is in the clipboard")));
    button->click();
    find<QPushButton>("balanceChartImageButton")->click();
    const QImage image = qvariant_cast<QImage>(QGuiApplication::clipboard()->mimeData()->imageData());
    QVERIFY(image.width() > 300 && image.height() > 100);
    auto *chart = find<QWidget>("minutesChart");
    chart->setFocus();
    QTest::keySequence(chart, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Day,\"Placed, minutes\"")));
}

void TestBalancePage::minutesByWeekAndMonthByKeyboard()
{
    show();
    QVERIFY(says("minutesChartTitleLabel", QStringLiteral("30 days")));
    find<QPushButton>("minutesPerDayButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(find<QPushButton>("minutesPerWeekButton")->isChecked());
    QVERIFY(says("minutesChartTitleLabel", QStringLiteral("12 weeks, most in the week of")));
    QVERIFY(label("minutesChartReadoutLabel").startsWith(QLatin1String("week of ")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(says("minutesChartTitleLabel", QStringLiteral("12 months, most in November 2026")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keySequence(find<QWidget>("minutesChart"), QKeySequence::Copy); // table and copy follow
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(find<QWidget>("minutesChart")->hasFocus() && copied.startsWith(QLatin1String("Month,")));
    QCOMPARE(copied.count(QLatin1String("\r\n")), 13);
    QCOMPARE(find<QTableWidget>("minutesChartTable")->rowCount(), 12);
    QTRY_COMPARE_WITH_TIMEOUT(problemsOf(m_page).join(u'\n'), QString(), patience);
}

void TestBalancePage::warnsBelowByKeyboard()
{
    show();
    auto *field = find<QDoubleSpinBox>("warnBelowSpinBox");
    QCOMPARE(field->value(), 0.0);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("20"));
    auto *warning = find<InlineMessage>("balanceWarningMessage");
    QVERIFY(!warning->isActive()); // not while one types
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(warning->isActive());
    QVERIFY2(warning->text().contains(QLatin1String("20.00")), qPrintable(warning->text()));
    QCOMPARE(m_fixture->session->balanceWarning().threshold(), std::optional<qint64>(200'000));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("0"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!warning->isActive());
    QVERIFY(!m_fixture->session->balanceWarning().threshold());
}

void TestBalancePage::voucherByKeyboard()
{
    show();
    auto *id = find<QLineEdit>("voucherIdEdit");
    auto *number = find<QLineEdit>("voucherNumberEdit");
    auto *button = find<QPushButton>("voucherButton");
    m_fixture->transport
        .expect(ActionId::AddBalance,
            {{QStringLiteral("id"), QStringLiteral("7")},
                {QStringLiteral("number"), QStringLiteral("12345678")}})
        .reply(done);
    m_fixture->balanceHistory.rows.prepend({3, m_fixture->clock.now, QStringLiteral("Add balance"),
        QStringLiteral("Voucher 7"), 250'000, 349'500, {}, {}, 0});
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    m_fixture->prepaid.balance = 349'500;
    m_fixture->transport.always(ActionId::GetPrepaid).reply(m_fixture->prepaid.toJson());
    id->setFocus();
    QTest::keyClicks(id, QStringLiteral("7"));
    QTest::keyClick(id, Qt::Key_Return);
    QVERIFY(number->hasFocus());
    QTest::keyClicks(number, QStringLiteral("1234 5678"));
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(number, Qt::Key_Return); // not twice
    auto *message = find<InlineMessage>("voucherMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
    QCOMPARE(message->kind(), InlineMessage::Kind::Positive);
    QVERIFY2(message->text().contains(QLatin1String("25.00")), qPrintable(message->text()));
    QVERIFY(number->text().isEmpty());
    QVERIFY(says("balanceNumberLabel", QStringLiteral("34.95")));
    QCOMPARE(m_fixture->transport.count(ActionId::AddBalance), 1);
    QVERIFY(button->isEnabled());
}

void TestBalancePage::voucherFaultIsTold()
{
    show();
    auto *id = find<QLineEdit>("voucherIdEdit");
    find<QPushButton>("voucherButton")->click();
    QVERIFY(id->hasFocus());
    QVERIFY(find<QWidget>("voucherNote")->isVisible());
    id->setText(QStringLiteral("7"));
    find<QLineEdit>("voucherNumberEdit")->setText(QStringLiteral("card"));
    find<QPushButton>("voucherButton")->click();
    QVERIFY(find<QLineEdit>("voucherNumberEdit")->hasFocus());
    QCOMPARE(m_fixture->transport.count(ActionId::AddBalance), 0);
    m_fixture->transport
        .expect(ActionId::AddBalance,
            {{QStringLiteral("id"), QStringLiteral("7")}, {QStringLiteral("number"), QStringLiteral("1")}})
        .reply(failureToJson({ErrorCode::VoucherExpired, {}, {}}, QStringLiteral("expired")));
    find<QLineEdit>("voucherNumberEdit")->setText(QStringLiteral("1"));
    find<QPushButton>("voucherButton")->click();
    auto *message = find<InlineMessage>("voucherMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
    QCOMPARE(message->kind(), InlineMessage::Kind::Error);
    QVERIFY(message->text().contains(QLatin1String("expired")));
    QCOMPARE(
        find<QLineEdit>("voucherNumberEdit")->text(), QStringLiteral("1")); // to be compared with the card
}

void TestBalancePage::voucherAnswerLost()
{
    show();
    m_fixture->transport
        .expect(ActionId::AddBalance,
            {{QStringLiteral("id"), QStringLiteral("7")}, {QStringLiteral("number"), QStringLiteral("1")}})
        .replyError(ErrorCode::OutcomeUnknown);
    m_fixture->transport.always(ActionId::GetBalanceHistory).replyError(ErrorCode::ServerUnreadable);
    find<QLineEdit>("voucherIdEdit")->setText(QStringLiteral("7"));
    find<QLineEdit>("voucherNumberEdit")->setText(QStringLiteral("1"));
    find<QPushButton>("voucherButton")->click();
    auto *message = find<InlineMessage>("voucherMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
    QCOMPARE(message->kind(), InlineMessage::Kind::Warning);
    QVERIFY(!find<QPushButton>("voucherButton")->isEnabled());
    // Check now: the server answers again, and it is not there.
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(m_fixture->balanceHistory.toJson());
    message->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(message->kind(), InlineMessage::Kind::Error, patience);
    QVERIFY(message->text().contains(QLatin1String("is not in the balance")));
    QVERIFY(find<QPushButton>("voucherButton")->isEnabled());
}

void TestBalancePage::exportsByKeyboard()
{
    fill();
    show();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("exportBookingsButton")->isEnabled(), patience);
    m_prompts.savePath = m_fixture->dir.filePath(QStringLiteral("out.csv"));
    find<QDoubleSpinBox>("warnBelowSpinBox")->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_E, Qt::ControlModifier);
    auto *notice = find<InlineMessage>("balanceNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isActive(), patience);
    QCOMPARE(m_prompts.proposedName, QStringLiteral("bookings-2026-11-24.csv"));
    QVERIFY2(notice->text().contains(QLatin1String("is not known")), qPrintable(notice->text()));
    QFile file(m_prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') > 50);
}

void TestBalancePage::exportThatFails()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("exportBookingsButton")->isEnabled(), patience);
    m_prompts.savePath = m_fixture->dir.filePath(QStringLiteral("no/such/folder/out.csv"));
    QFile blocking(m_fixture->dir.filePath(QStringLiteral("no")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    find<QPushButton>("exportBookingsButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        find<InlineMessage>("balanceNotice")->kind(), InlineMessage::Kind::Error, patience);
    QVERIFY(find<QPushButton>("exportBookingsButton")->isEnabled());
}

void TestBalancePage::postpaidShowsUsageOnly()
{
    m_fixture->prepaid = {};
    m_fixture->balanceHistory.rows.clear();
    m_fixture->usage.calls = 12;
    m_fixture->usage.price = 12'300;
    show();
    QVERIFY(says("pageSentenceLabel", QStringLiteral("pays afterwards")));
    QVERIFY(says("monthlyUsageLabel", QStringLiteral("12 calls this month, for 1.23")));
    for (const char *name : {"balanceNumberLabel", "warnBelowSpinBox", "voucherCard", "balanceChart",
             "bookingsTable", "exportBookingsButton"})
        QVERIFY2(!find<QWidget>(name)->isVisible(), name);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("destinationsChart")->isVisible(), patience);
}

void TestBalancePage::incumbentTellsTheTruth()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    open();
    QVERIFY(says("balanceNumberLabel", QStringLiteral("9.95")));
    QVERIFY(!label("balanceNumberLabel").contains(u'€'));
    QVERIFY(says("balanceForecastLabel", QStringLiteral("does not say in which currency")));
    QVERIFY(says("monthlyUsageLabel", QStringLiteral("one call this month, for 0.05")));
    QVERIFY(!find<QWidget>("voucherCard")->isVisible());
    look("incumbent");
    // Null for everything, and a usage that dies, as servers of that kind do.
    cleanup();
    init();
    m_fixture->serveAsIncumbent();
    m_fixture->transport.always(ActionId::GetPrepaid).reply(QJsonValue::Null);
    m_fixture->transport.always(ActionId::GetBalanceHistory).reply(QJsonValue::Null);
    m_fixture->transport.always(ActionId::GetMonthlyUsage).replyText("<b>Fatal error</b>", 500);
    QVERIFY(m_fixture->start());
    open();
    QVERIFY(says("pageSentenceLabel", QStringLiteral("tells no balance")));
    QVERIFY(!find<QWidget>("warnBelowSpinBox")->isVisible());
}

void TestBalancePage::gapsAreTold()
{
    fill();
    show();
    QVERIFY(says("balanceChartNoteLabel", QStringLiteral("not all known")));
    QVERIFY(says("destinationsChartNoteLabel", QStringLiteral("some are not")));
    auto *table = find<QTableView>("bookingsTable");
    int gaps = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        gaps += table->model()
                    ->index(row, BookingsTable::What)
                    .data()
                    .toString()
                    .contains(QLatin1String("are unknown"))
            ? 1
            : 0;
    QVERIFY(gaps >= 2);
}

void TestBalancePage::loadingEmptyAndErrors()
{
    m_fixture->serve();
    m_fixture->transport.hold();
    m_fixture->session->start();
    open();
    QVERIFY(find<QWidget>("balancePlaceholder")->isVisible());
    QVERIFY(!find<QWidget>("balanceContent")->isVisible());
    m_fixture->transport.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("balanceContent")->isVisible(), patience);
    m_fixture->transport.always(ActionId::GetPrepaid).replyError(ErrorCode::ServerUnreadable);
    m_fixture->session->refreshArea(Area::Prepaid);
    QTRY_VERIFY_WITH_TIMEOUT(find<InlineMessage>("balanceMessage")->isActive(), patience);
    QVERIFY(find<QWidget>("balanceNumberLabel")->isVisible()); // old, but there
    cleanup();
    init();
    // Nothing booked yet.
    m_fixture->balanceHistory.rows.clear();
    m_fixture->history = {};
    show();
    QVERIFY(says("bookingsNoteLabel", QStringLiteral("Nothing was booked")));
    QVERIFY(!find<QWidget>("minutesChart")->isVisible());
    cleanup();
    init();
    m_fixture->failWith(ErrorCode::HostNotFound);
    QVERIFY(m_fixture->start());
    open();
    auto *again = find<QPushButton>("placeholderButton");
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patience);
    m_fixture->serve();
    again->click();
    QVERIFY(says("balanceNumberLabel", QStringLiteral("9.95")));
}

void TestBalancePage::offlineKeepsWhatIsKnown()
{
    show();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isOnline(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session->prepaid().error, patience);
    QVERIFY(says("balanceNumberLabel", QStringLiteral("9.95")));
    QVERIFY(!find<QPushButton>("voucherButton")->isEnabled());
    QVERIFY(find<QPushButton>("voucherButton")->accessibleDescription().contains(QLatin1String("server")));
    QVERIFY(!find<InlineMessage>("balanceMessage")->isActive());
}

void TestBalancePage::darkWhileItIsOpen()
{
    fill();
    show();
    QVERIFY(says("balanceChartTitleLabel", QStringLiteral("Credit falls")));
    auto *chart = find<QWidget>("balanceChart");
    const QImage light = chart->grab().toImage();
    QApplication::setPalette(Theme::darkPalette());
    QTRY_VERIFY_WITH_TIMEOUT(chart->grab().toImage() != light, patience);
    QCoreApplication::processEvents();
    look("dark");
    QCOMPARE(label("balanceChartTitleLabel"), label("pageSentenceLabel"));
}

void TestBalancePage::hostileTextStaysText()
{
    m_fixture->prepaid.currency = QStringLiteral("<b>EUR</b>");
    m_fixture->usage.currency = QString(1'000'000, u'E');
    m_fixture->usage.calls = std::numeric_limits<qint64>::max();
    m_fixture->usage.price = -1;
    m_fixture->balanceHistory.rows[0].description =
        QStringLiteral("\u202e<img src=http://x>\n\n") + QString(1'000'000, u'z');
    m_fixture->history.placed[0].displayName = QStringLiteral("<b>Bo&lt;b</b>\u202e evil");
    Call twin = m_fixture->history.placed[0];
    twin.remoteParty = QStringLiteral("other@example.org");
    twin.sessionId = QStringLiteral("twin");
    twin.started -= 5;
    m_fixture->history.placed.append(twin);
    show();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("destinationsChart")->isVisible(), patience);
    QVERIFY(says("balanceForecastLabel", QStringLiteral("does not say in which currency")));
    // Two people of the same name are two bars.
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableWidget>("destinationsChartTable")->rowCount(), 2, patience);
    QVERIFY(
        find<QTableWidget>("destinationsChartTable")->item(0, 0)->text().contains(QLatin1String("<b>Bo")));
    for (const QLabel *each : m_page->findChildren<QLabel *>())
        QVERIFY2(!each->text().contains(QChar(0x202E)) && each->text().size() < 2000,
            qPrintable(each->objectName()));
    look("hostile");
}

void TestBalancePage::overviewTile()
{
    fill();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    m_window = std::make_unique<QWidget>();
    auto *overview = new OverviewPage({*m_fixture->session, m_prompts, m_fixture->clock}, m_window.get());
    overview->resize(1000, 800);
    m_window->resize(1000, 800);
    m_window->show();
    auto *tile = find<QWidget>("balanceTile");
    QVERIFY(tile->isVisible());
    auto *headline = tile->findChild<QLabel *>(QStringLiteral("tileHeadlineLabel"));
    QTRY_VERIFY2_WITH_TIMEOUT(
        headline->text().contains(QStringLiteral(" · about ")), qPrintable(headline->text()), patience);
    look("overview");
    m_fixture->session->balanceWarning().setThreshold(100'000'000);
    QVERIFY(tile->findChild<QLabel *>(QStringLiteral("tileWordsLabel"))
                ->text()
                .startsWith(QLatin1String("Below ")));
    m_fixture->prepaid = {};
    m_fixture->transport.always(ActionId::GetPrepaid).reply(m_fixture->prepaid.toJson());
    m_fixture->session->refreshArea(Area::Prepaid);
    QTRY_VERIFY_WITH_TIMEOUT(!tile->isVisible(), patience);
}

QTEST_MAIN(TestBalancePage)
#include "tst_balancepage.moc"

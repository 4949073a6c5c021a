// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests/bench/desktop runs: the window of one account, offscreen, and how long its event loop was away.
//   desktopprobe SERVER CA-FILE FOLDER CALLS
// Keeps CALLS calls in an archive in FOLDER, opens every page, searches and scrolls the calls, and prints one
// JSON object of milliseconds and kilobytes.
#include "core/client/answercache.h"
#include "core/client/archive/localarchive.h"
#include "core/client/draftstore.h"
#include "core/client/httpstransport.h"
#include "core/client/settingsclient.h"
#include "tests/ui/fakeprompts.h"
#include "ui/models/accountsession.h"
#include "ui/models/archivefeed.h"
#include "ui/models/callsmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int callsAtOnce = 20'000;

/// Runs the event loop as the program does; QTest's own waiting sleeps for 10 ms between two looks at it.
void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The longest time between two turns of the event loop, less what the timer itself waits.
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
            [this] { m_longest = std::max(m_longest, m_since.restart() - m_timer.interval()); });
        m_timer.start(1);
        m_since.start();
    }
    /// Milliseconds since the last call.
    qint64 take()
    {
        m_longest = std::max(m_longest, m_since.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

bool fill(LocalArchive &archive, const QString &account, qint64 now, int calls)
{
    for (int begin = 0; begin < calls; begin += callsAtOnce) {
        CallHistory some;
        for (int i = begin; i < std::min(calls, begin + callsAtOnce); ++i) {
            Call call;
            call.remoteParty = QStringLiteral("+4930%1@example.org").arg(i % 900, 6, 10, QLatin1Char('0'));
            call.started = now - 300 - i * 120LL;
            call.duration = i % 3 * 60;
            call.stopped = call.started + call.duration;
            call.status = call.duration > 0 ? QStringLiteral("200") : QStringLiteral("487");
            call.sessionId = QString::number(i);
            some.received.append(call);
        }
        const auto merged =
            archive.mergeCalls(account, some, now, ServerWindow{20LL * 365 * 86400, 10'000'000});
        if (!QTest::qWaitFor([&] { return merged.isFinished(); }, 600'000) || !merged.result())
            return false;
    }
    return true;
}

qint64 memoryOf(const char *field)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(static_cast<qsizetype>(qstrlen(field))).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Milliseconds until what was typed last is shown; -1 = never.
qint64 longestSearch(QListView &list, QLineEdit &search, const QString &text)
{
    const auto *model = qobject_cast<CallsModel *>(list.model());
    qint64 longest = 0;
    for (const QChar character : text) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(&search, QString(character));
        if (!QTest::qWaitFor(
                [&] { return model->text() == search.text().trimmed() && !model->isReading(); }, 20'000))
            return -1;
        list.viewport()->repaint();
        longest = std::max(longest, timer.elapsed());
    }
    search.clear();
    return QTest::qWaitFor([&] { return model->text().isEmpty() && !model->isReading(); }, 20'000) ? longest
                                                                                                   : -1;
}

/// Milliseconds that the slowest of many steps took, with the rows it made the model read.
qint64 longestScroll(QListView &list, int steps)
{
    qint64 longest = 0;
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        QScrollBar *bar = list.verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep());
        list.viewport()->repaint();
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
        spin(5); // as fast as somebody who holds Page Down
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString folder = arguments.at(3);
    const QString account = QStringLiteral("alice@example.org");
    const SystemClock clock;

    TransportConfiguration configuration;
    configuration.server = QUrl(arguments.at(1));
    configuration.trust.systemAuthorities = false;
    configuration.trust.authorities = QSslCertificate::fromPath(arguments.at(2));
    HttpsTransport transport(configuration);
    SettingsClient client(transport);
    AnswerCache cache(folder + QStringLiteral("/answers"), clock);
    DraftStore drafts(folder + QStringLiteral("/drafts"));
    LocalArchive archive(folder + QStringLiteral("/archives"));
    if (!fill(archive, account, clock.nowSeconds(), arguments.at(4).toInt()))
        return 1;
    AccountSession session(account, client, clock, cache, drafts);
    ArchiveFeed feed(session, archive);
    WindowSettings settings(folder + QStringLiteral("/bellset.ini"));
    FakePrompts prompts;

    QJsonObject result;
    {
        LoopWatch watch;
        MainWindow window(MainWindow::Parts{allPages(), prompts, clock, settings, {}});
        window.addAccount(account, &session);
        window.resize(1000, 700);
        window.show();
        session.start();
        spin(500);
        result[QStringLiteral("open")] = watch.take();
        QJsonObject pages;
        for (const PageInfo &page : allPages()) {
            window.showPage(page.id);
            spin(300);
            pages[page.id] = watch.take();
        }
        result[QStringLiteral("pages")] = pages;
        // Every question of the session is under way and none is answered.
        spin(2000);
        result[QStringLiteral("waiting")] = watch.take();
        for (const PageInfo &page : allPages()) {
            window.showPage(page.id);
            spin(50);
        }
        result[QStringLiteral("again")] = watch.take();

        window.showPage(QStringLiteral("calls"));
        auto *list = window.findChild<QListView *>(QStringLiteral("callsList"));
        auto *search = window.findChild<QLineEdit *>(QStringLiteral("callsSearchEdit"));
        if (!list || !search || !qobject_cast<CallsModel *>(list->model()))
            return 1;
        spin(500);
        result[QStringLiteral("search")] = longestSearch(*list, *search, QStringLiteral("30 000 123"));
        result[QStringLiteral("nothing")] = longestSearch(*list, *search, QStringLiteral("zzz"));
        result[QStringLiteral("scroll")] = longestScroll(*list, 400);
        result[QStringLiteral("rows")] = list->model()->rowCount();
        result[QStringLiteral("pss")] = memoryOf("Pss:");
        result[QStringLiteral("rss")] = memoryOf("Rss:");
    }
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

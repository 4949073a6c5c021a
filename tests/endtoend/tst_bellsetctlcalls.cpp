// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace {

constexpr int demoCalls = 60; // of alice

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QJsonArray array(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.output).array();
}

/// The entries of one kind.
QJsonArray ofKind(const QJsonArray &entries, const char *kind)
{
    QJsonArray found;
    for (const QJsonValue &entry : entries) {
        if (entry[u"kind"].toString() == QLatin1String(kind))
            found.append(entry);
    }
    return found;
}

} // namespace

/// `bellsetctl calls` as a person or a script runs it: the real program, the real server with its demo
/// office, and what the program keeps on this computer.
class TestBellsetctlCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void passingAccountLeavesNothing();
    void savedAccountKeeps();
    void offlineNeedsNoPassword();
    void offlineWithoutAnything();
    void textIsForPeople();
    void csvIsForSpreadsheets();
    void filters();
    void gapsAreTold();
    void brokenArchiveIsTold();
    void newerArchiveIsRefused();
    void serverGone();

private:
    ProgramRun bellsetctl(const QStringList &arguments, const QByteArray &input = "demo-alice\n") const
    {
        return runProgram(QStringLiteral(BELLSETCTL), arguments, input,
            {QStringLiteral("XDG_DATA_HOME=") + m_data, QStringLiteral("TZ=America/New_York")});
    }
    /// With the saved account.
    ProgramRun calls(const QStringList &arguments = {}) const
    {
        return bellsetctl(words("--password-stdin calls") + arguments);
    }
    ProgramRun offline(const QStringList &arguments = {}) const
    {
        return bellsetctl(words("calls --offline") + arguments, {});
    }
    QString archive() const
    {
        return m_data + QStringLiteral("/bellset/archives/alice@example.org/archive.sqlite");
    }
    QString p12() const { return m_server.directory() + QStringLiteral("/demo/alice@example.org.p12"); }
    /// As another version of the program, or another day, left it.
    void sql(const QString &statement) const
    {
        const ProgramRun run = runProgram(QStringLiteral("sqlite3"), {archive(), statement});
        QVERIFY2(run.exitCode == 0, run.both().constData());
    }

    BellsetdProcess m_server;
    QString m_data;
};

void TestBellsetctlCalls::initTestCase()
{
    QVERIFY(m_server.start(QStringLiteral("demo")));
}

void TestBellsetctlCalls::init()
{
    // A new computer for each test, with alice's account on it.
    static int computer = 0;
    m_data = m_server.path(QStringLiteral("data%1").arg(++computer));
    const ProgramRun imported = bellsetctl(words("--password-stdin cert import --protect password")
        + QStringList{p12(), QStringLiteral("--server"), m_server.url()});
    QVERIFY2(imported.exitCode == 0, imported.both().constData());
}

void TestBellsetctlCalls::passingAccountLeavesNothing()
{
    const ProgramRun run = bellsetctl(
        {QStringLiteral("--p12"), p12(), QStringLiteral("--password-stdin"), QStringLiteral("--server"),
            m_server.url(), QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("calls")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray entries = array(run);
    // The demo office has calls of more than fourteen days, and the server does not tell them all.
    QVERIFY(ofKind(entries, "call").size() > 40);
    QVERIFY(ofKind(entries, "call").size() <= demoCalls);
    QCOMPARE(ofKind(entries, "gap").size(), 1);
    QVERIFY(!QFile::exists(m_data + QStringLiteral("/bellset/archives")));
}

void TestBellsetctlCalls::savedAccountKeeps()
{
    const ProgramRun first = calls(words("-o json"));
    QVERIFY2(first.exitCode == 0, first.errors.constData());
    const QJsonArray kept = ofKind(array(first), "call");
    QVERIFY(kept.size() > 40);
    QVERIFY(QFile::exists(archive()));
    QCOMPARE(int(QFile::permissions(archive())
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
        0);
    // Asked again, nothing is there twice.
    QCOMPARE(ofKind(array(calls(words("-o json"))), "call"), kept);
    for (const QJsonValue &call : kept) {
        const QDateTime started = QDateTime::fromString(call[u"started"].toString(), Qt::ISODate);
        QVERIFY(started.isValid());
        QVERIFY(started.offsetFromUtc() == -5 * 3600 || started.offsetFromUtc() == -4 * 3600);
        QCOMPARE(started.toSecsSinceEpoch() % 60 != 0, true); // the demo's calls begin at odd seconds
    }
    // A call that the server no longer tells stays.
    sql(QStringLiteral("UPDATE call SET session_id = 'long gone', started = started - 8640000 "
                       "WHERE id = (SELECT max(id) FROM call)"));
    const QJsonArray more = ofKind(array(calls(words("-o json"))), "call");
    QCOMPARE(more.size(), kept.size() + 1);
    QCOMPARE(more.last()[u"session_id"].toString(), QStringLiteral("long gone"));
}

void TestBellsetctlCalls::offlineNeedsNoPassword()
{
    const QJsonArray online = ofKind(array(calls(words("-o json"))), "call");
    const ProgramRun run = offline(words("-o json"));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(ofKind(array(run), "call"), online);
    const QJsonArray found = ofKind(array(offline(words("-o json --search dentist"))), "call");
    QVERIFY(!found.isEmpty() && found.size() < online.size());
    QCOMPARE(ofKind(array(offline({QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("--search"),
                        QStringLiteral("+31 20 111 2233")})),
                 "call"),
        found);
    QCOMPARE(bellsetctl(words("--account bob@example.org calls --offline"), {}).exitCode, 4);
}

void TestBellsetctlCalls::offlineWithoutAnything()
{
    const ProgramRun text = offline();
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.output, QByteArray("No calls.\nNothing is known of any calls.\n"));
    const QJsonArray entries = array(offline(words("-o json")));
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.at(0)[u"from"].isNull() && entries.at(0)[u"until"].isNull());
    QVERIFY(!QFile::exists(m_data + QStringLiteral("/bellset/archives")));
}

void TestBellsetctlCalls::textIsForPeople()
{
    const ProgramRun run = calls(words("--limit 5"));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.output.count('\n'), 5);
    QVERIFY2(run.errors.contains("--limit"), run.errors.constData());
    const ProgramRun all = calls(words("--limit 1000"));
    QVERIFY2(all.output.contains("Dentist Vermeer"), all.output.constData());
    QVERIFY(all.output.contains("+31 20 1112233"));
    QVERIFY(all.output.contains("missed"));
    QVERIFY(!all.output.contains("-demo"));
    QVERIFY(all.output.contains("Calls before "));
    QVERIFY(all.errors.isEmpty());
}

void TestBellsetctlCalls::csvIsForSpreadsheets()
{
    const ProgramRun run = calls(words("-o csv"));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const qsizetype count = ofKind(array(offline(words("-o json"))), "call").size();
    const QList<QByteArray> lines = run.output.split('\n');
    QCOMPARE(lines.size(), count + 2); // the head, and nothing behind the last line end
    QVERIFY(lines.at(0).startsWith("started,stopped,direction,missed,address,name,duration"));
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        QCOMPARE(lines.at(i).count(','), lines.at(0).count(','));
    // Gaps are no rows, and not hushed up.
    QVERIFY(!run.output.contains("unknown"));
    QVERIFY2(run.errors.contains("Calls before "), run.errors.constData());
}

void TestBellsetctlCalls::filters()
{
    QVERIFY(calls().exitCode == 0);
    const auto of = [this](const char *options) {
        return ofKind(array(offline(words("-o json") + words(options))), "call");
    };
    const QJsonArray all = of("");
    const QJsonArray in = of("--in");
    const QJsonArray out = of("--out");
    const QJsonArray missed = of("--missed");
    QCOMPARE(in.size() + out.size(), all.size());
    QVERIFY(!missed.isEmpty() && missed.size() < in.size());
    for (const QJsonValue &call : missed)
        QVERIFY(call[u"missed"].toBool() && call[u"direction"].toString() == QLatin1String("received"));
    for (const QJsonValue &call : out)
        QCOMPARE(call[u"direction"].toString(), QStringLiteral("placed"));
    QCOMPARE(of("--since 3d").size() + of("--until 3d").size(), all.size());
    QVERIFY(!of("--since 3d").isEmpty() && !of("--until 3d").isEmpty());
    QCOMPARE(of("--limit 2"), (QJsonArray{all.at(0), all.at(1)}));
}

void TestBellsetctlCalls::gapsAreTold()
{
    QVERIFY(calls().exitCode == 0);
    // The program has not run for a hundred days.
    sql(QStringLiteral("UPDATE call SET session_id = session_id || ' old', started = started - 8640000"));
    sql(QStringLiteral("UPDATE covered SET begins = begins - 8640000, ends = ends - 8640000"));
    const QJsonArray later = ofKind(array(offline(words("-o json"))), "gap");
    QVERIFY(later.at(0)[u"until"].isNull()); // from then to this day
    const QJsonArray entries = array(calls(words("-o json")));
    const QJsonArray gaps = ofKind(entries, "gap");
    QCOMPARE(gaps.size(), 2);
    const QDateTime from = QDateTime::fromString(gaps.at(0)[u"from"].toString(), Qt::ISODate);
    const QDateTime until = QDateTime::fromString(gaps.at(0)[u"until"].toString(), Qt::ISODate);
    QVERIFY(qAbs(from.daysTo(until) - 86) <= 1);
    QCOMPARE(gaps.at(0)[u"direction"].toString(), QStringLiteral("both"));
    // It lies between the calls around it.
    bool isAfter = false;
    for (const QJsonValue &entry : entries) {
        if (entry == gaps.at(0))
            isAfter = true;
        else if (entry[u"kind"].toString() == QLatin1String("call"))
            QCOMPARE(QDateTime::fromString(entry[u"started"].toString(), Qt::ISODate) < until, isAfter);
    }
    QVERIFY(offline(words("--limit 1000")).output.contains("Calls between "));
    QVERIFY(offline(words("-o csv")).errors.contains("Calls between "));
}

void TestBellsetctlCalls::brokenArchiveIsTold()
{
    QVERIFY(calls().exitCode == 0);
    QFile file(archive());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    const ProgramRun run = calls(words("-o json"));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(ofKind(array(run), "call").size() > 40);
    QVERIFY2(run.errors.contains("archive.sqlite.broken-"), run.errors.constData());
    QVERIFY(QJsonDocument::fromJson(run.errors).object().contains(u"note"));
    const QStringList aside = QDir(QFileInfo(archive()).path()).entryList({QStringLiteral("*.broken-*")});
    QCOMPARE(aside.size(), 1);
    const QByteArray later = calls(words("--limit 1000")).errors;
    QVERIFY2(later.isEmpty(), later.constData());
}

void TestBellsetctlCalls::newerArchiveIsRefused()
{
    QVERIFY(calls().exitCode == 0);
    sql(QStringLiteral("PRAGMA user_version = 999"));
    for (const ProgramRun &run : {calls(), offline()}) {
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains("newer"), run.errors.constData());
    }
}

void TestBellsetctlCalls::serverGone()
{
    QVERIFY(calls().exitCode == 0);
    const ProgramRun run = bellsetctl(words("--password-stdin --server https://127.0.0.1:1 calls"));
    QCOMPARE(run.exitCode, 7);
    QVERIFY(run.output.isEmpty());
    QVERIFY(offline().output.contains("missed"));
}

QTEST_GUILESS_MAIN(TestBellsetctlCalls)
#include "tst_bellsetctlcalls.moc"

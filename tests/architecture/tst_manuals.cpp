// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/configkeys.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString manual(const QString &name)
{
    return readText(QStringLiteral(BELLSET_MANUALS "/") + name);
}

// What the table of the server's keys says, in the form of bellsetd.conf(5).
QString keysAsManual()
{
    QString text;
    QLatin1StringView section;
    for (const ConfigKey &key : configKeys()) {
        if (key.section != section) {
            text += section.isEmpty() ? QString() : QStringLiteral(".El\n");
            section = key.section;
            text += QStringLiteral(".Ss [%1]\n.Bl -tag -width Ds\n").arg(section);
        }
        const QString defaultText =
            key.defaultText.isEmpty() ? QStringLiteral("empty") : QString(key.defaultText);
        text += QStringLiteral(".It Cm %1 Pq default: %2\n").arg(key.name, defaultText);
        QString description = key.description;
        // In the source of a manual page every sentence begins on a line of its own.
        static const QRegularExpression sentenceEnd(QStringLiteral("\\. (?=[A-Z])"));
        description.replace(sentenceEnd, QStringLiteral(".\n"));
        text += description + u'\n';
    }
    return text + QStringLiteral(".El\n");
}

QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--([a-z][a-z0-9-]+)"));
    QStringList names;
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured(1));
    names.sort();
    names.removeDuplicates();
    return names;
}

// The options that the page explains: ".It Fl Fl name" or ".It Fl x , Fl Fl name".
QStringList optionsOfManual(const QString &page)
{
    static const QRegularExpression option(
        QStringLiteral("^\\.It .*?Fl Fl ([a-z][a-z0-9-]+)"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = option.globalMatch(page); matches.hasNext();)
        names.append(matches.next().captured(1));
    names.sort();
    names.removeDuplicates();
    return names;
}

// What `program words… --help` says.
QString helpOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words + QStringList{QStringLiteral("--help")});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

// The manual pages say what the programs do: the keys of the configuration and the options of every
// subcommand, neither less nor more.
class TestManuals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsExplained();
    void everyOptionIsExplained_data();
    void everyOptionIsExplained();
    void everySubcommandIsNamed_data();
    void everySubcommandIsNamed();
};

void TestManuals::everyKeyIsExplained()
{
    const QString page = manual(QStringLiteral("bellsetd.conf.5"));
    const qsizetype start = page.indexOf(QStringLiteral(".Ss ["));
    const qsizetype end = page.indexOf(QStringLiteral(".Sh FILES"));
    QVERIFY(start >= 0 && end > start);
    const QString expected = keysAsManual();
    if (page.sliced(start, end - start) != expected) {
        QFile file(QStringLiteral("bellsetd.conf.5.keys"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expected.toUtf8());
        QFAIL(qPrintable(QStringLiteral(
            "the section KEYS of bellsetd.conf(5) differs from the table of keys; it should be %1")
                             .arg(QDir::current().absoluteFilePath(file.fileName()))));
    }
}

void TestManuals::everyOptionIsExplained_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QList<QStringList>>("commands");
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };

    QTest::newRow("bellset") << QStringLiteral(BELLSET_PROGRAM) << QStringLiteral("bellset.1")
                             << QList<QStringList>{QStringList()};
    QTest::newRow("bellsetctl") << QStringLiteral(BELLSETCTL_PROGRAM) << QStringLiteral("bellsetctl.1")
                                << QList<QStringList>{QStringList(), words("status"), words("dnd"),
                                       words("forward"), words("privacy"), words("aliases"), words("enum"),
                                       words("devices"), words("balance"), words("usage"), words("voicemail"),
                                       words("identity"), words("caller-id"), words("password"),
                                       words("voucher"), words("calls"), words("rules"), words("block"),
                                       words("unblock"), words("explain"), words("journal"), words("cert"),
                                       words("api")};
    QTest::newRow("bellsetd") << QStringLiteral(BELLSETD_PROGRAM) << QStringLiteral("bellsetd.8")
                              << QList<QStringList>{QStringList(), words("init"), words("serve"),
                                     words("demo"), words("account add"), words("account list"),
                                     words("account remove"), words("account journal"),
                                     words("account passwd"), words("cert issue"), words("cert list"),
                                     words("cert revoke"), words("invite"), words("voucher create"),
                                     words("voucher list"), words("check-config"), words("migrate")};
}

void TestManuals::everyOptionIsExplained()
{
    QFETCH(QString, program);
    QFETCH(QString, page);
    QFETCH(QList<QStringList>, commands);

    QStringList inHelp;
    for (const QStringList &command : std::as_const(commands)) {
        const QString help = helpOf(program, command);
        QVERIFY2(!help.isEmpty(), qPrintable(u'"' + command.join(u' ') + QStringLiteral(" --help\" failed")));
        inHelp += optionsIn(help);
    }
    inHelp.sort();
    inHelp.removeDuplicates();
    // Qt's parser offers these by itself; they are of no use to a person.
    inHelp.removeAll(QStringLiteral("help-all"));
    QVERIFY(inHelp.size() > 1);
    QCOMPARE(optionsOfManual(manual(page)), inHelp);
}

void TestManuals::everySubcommandIsNamed_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("bellsetctl")
        << QStringLiteral("bellsetctl.1")
        << QStringLiteral("status dnd forward privacy aliases enum devices balance usage "
                          "voicemail identity caller-id password voucher calls rules block unblock "
                          "explain journal cert api")
               .split(u' ');
    QTest::newRow("bellsetd")
        << QStringLiteral("bellsetd.8")
        << QStringLiteral("init serve demo account cert invite voucher check-config migrate").split(u' ');
}

void TestManuals::everySubcommandIsNamed()
{
    QFETCH(QString, page);
    QFETCH(QStringList, names);
    const QString text = manual(page);
    for (const QString &name : std::as_const(names))
        QVERIFY2(text.contains(QStringLiteral(".It Cm ") + name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/ops/configkeys.h"
#include "core/server/ops/configreader.h"
#include "core/server/ops/configvalues.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

/// The configuration of bellsetd: every key, every way in, every complaint with its place.
class TestConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void defaultsAreThoseOfTheHttpLayer();
    void everyKeyIsComplete_data();
    void everyKeyIsComplete();
    void everyKeyComesBack_data() { everyKeyIsComplete_data(); }
    void everyKeyComesBack();
    void countryCodeIsChecked();
    void everyNumberHasLimits_data();
    void everyNumberHasLimits();
    void readsAFile();
    void complains_data();
    void complains();
    void complainsAboutEverythingAtOnce();
    void dropInsWinInOrder();
    void environmentWinsOverFiles();
    void environmentIsChecked();
    void optionsWinOverAll();
    void missingFile();
    void hugeFile();
    void loadTellsAllProblems();
    void numbers_data();
    void numbers();
    void addresses_data();
    void addresses();

private:
    QString written(const QByteArray &text, const QString &name = QStringLiteral("bellsetd.conf")) const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }

    ConfigReading readText(const QByteArray &text) const
    {
        ConfigSources sources;
        sources.file = written(text);
        return readConfig(sources);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestConfig::defaultsAreThoseOfTheHttpLayer()
{
    const ServerConfig config = defaultConfig();
    const HttpLimits own;
    for (const ConfigKey &key : configKeys()) {
        if (const auto *member = std::get_if<int HttpLimits::*>(&key.member))
            QVERIFY2(config.limits.*(*member) == own.*(*member), key.name.data());
    }
    QCOMPARE(config.bodyBytes, 64 * 1024);
    QCOMPARE(config.drainMs, 10000);
    QCOMPARE(config.dataDirectory, QStringLiteral("/var/lib/bellset"));
    QCOMPARE(config.listen.size(), 1);
    QCOMPARE(config.listen.first().port, quint16(8443));
    QVERIFY(config.writesByGet);
}

void TestConfig::everyKeyIsComplete_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("name");
    for (const ConfigKey &key : configKeys())
        QTest::addRow("%s.%s", key.section.data(), key.name.data())
            << QString(key.section) << QString(key.name);
}

void TestConfig::everyKeyIsComplete()
{
    QFETCH(QString, section);
    QFETCH(QString, name);
    const ConfigKey *key = configKey(section, name);
    QVERIFY(key != nullptr);
    QVERIFY(key->description.size() > 10);
    QVERIFY(QString(key->description).endsWith(u'.'));
    ServerConfig config = defaultConfig();
    QCOMPARE(setConfigValue(config, *key, QString(key->defaultText)), QString());
}

void TestConfig::countryCodeIsChecked()
{
    ServerConfig config = defaultConfig();
    const ConfigKey *key = configKey(u"office", u"country_code");
    QVERIFY(key != nullptr);
    for (const char *good : {"31", "1", "352", ""})
        QCOMPARE(setConfigValue(config, *key, QLatin1String(good)), QString());
    for (const char *bad : {"+31", "031", "0", "3111", "nl", "31 "})
        QVERIFY2(!setConfigValue(config, *key, QLatin1String(bad)).isEmpty(), bad);
    QCOMPARE(config.countryCode, QString());
}

void TestConfig::everyKeyComesBack()
{
    QFETCH(QString, section);
    QFETCH(QString, name);
    const ConfigKey *key = configKey(section, name);
    QString value;
    switch (key->type) {
    case ConfigType::Text:
        value = QStringLiteral("/some/where = else");
        break;
    case ConfigType::HostNames:
        value = QStringLiteral("pbx.example.org 192.0.2.7");
        break;
    case ConfigType::Origins:
        value = QStringLiteral("https://phone.example.org http://localhost:3000");
        break;
    case ConfigType::Addresses:
        value = QStringLiteral("127.0.0.1:1234 [::1]:5678");
        break;
    case ConfigType::Boolean:
        value = key->defaultText == u"yes" ? QStringLiteral("no") : QStringLiteral("yes");
        break;
    case ConfigType::LogLevel:
        value = QStringLiteral("warning");
        break;
    case ConfigType::CountryCode:
        value = QStringLiteral("31");
        break;
    case ConfigType::Currency:
        value = QStringLiteral("USD");
        break;
    case ConfigType::EnrolmentPolicy:
        value = QStringLiteral("closed");
        break;
    case ConfigType::Domain:
        value = QStringLiteral("example.org");
        break;
    case ConfigType::TimeZone:
        value = QStringLiteral("America/New_York");
        break;
    case ConfigType::WebUrl:
        value = QStringLiteral("https://pbx.example.org:8443");
        break;
    case ConfigType::OneLine:
        value = QStringLiteral("sip.example.org:5061;transport=tls");
        break;
    default:
        value = configNumberText(key->type, key->most - 1);
    }
    const ConfigReading reading =
        readText(QStringLiteral("[%1]\n  %2   =  %3  \n[tls]\n").arg(section, name, value).toUtf8());
    const ConfigProblem halfTls{
        QStringLiteral("[tls]"), QStringLiteral("certificate and key are given together, or neither")};
    if (section == u"tls")
        QCOMPARE(reading.problems, QList<ConfigProblem>{halfTls});
    else
        QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.value(0).toString()));
    QCOMPARE(configValueText(reading.config, *key), value);
    QVERIFY(value != configValueText(defaultConfig(), *key));
}

void TestConfig::everyNumberHasLimits_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("name");
    for (const ConfigKey &key : configKeys()) {
        if (key.most > 0)
            QTest::addRow("%s.%s", key.section.data(), key.name.data())
                << QString(key.section) << QString(key.name);
    }
}

void TestConfig::everyNumberHasLimits()
{
    QFETCH(QString, section);
    QFETCH(QString, name);
    const ConfigKey *key = configKey(section, name);
    ServerConfig config = defaultConfig();
    const ServerConfig before = config;
    QVERIFY(setConfigValue(config, *key, configNumberText(key->type, key->most + 1)).contains(u"between"));
    for (const char *wrong :
        {"-1", "", "many", "1 2", "0x10", "99999999999999999999", "5 parsecs", "1e3", "٣"})
        QVERIFY2(!setConfigValue(config, *key, QString::fromUtf8(wrong)).isEmpty(), wrong);
    if (key->least > 0)
        QVERIFY(!setConfigValue(config, *key, configNumberText(key->type, key->least - 1)).isEmpty());
    QCOMPARE(configValueText(config, *key), configValueText(before, *key));
}

void TestConfig::readsAFile()
{
    const ConfigReading reading =
        readText("# office\r\n; another comment\r\n\r\n[server]\r\nlisten = 127.0.0.1:0\r\n"
                 "host = PBX.example.org, 192.0.2.7\r\n[limits]\r\nheader_timeout=1500ms\r\n"
                 "[server]\r\nworkers = 3\r\n");
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.config.listen.first().port, quint16(0));
    QCOMPARE(
        reading.config.hosts, QStringList({QStringLiteral("pbx.example.org"), QStringLiteral("192.0.2.7")}));
    QCOMPARE(reading.config.limits.headerMs, 1500);
    QCOMPARE(reading.config.workers, 3);
    QCOMPARE(reading.files.size(), 1);
}

void TestConfig::complains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown key") << QByteArray("[server]\n\nlisen = 1\n") << 3
                                 << QStringLiteral("unknown key \"lisen\"");
    QTest::newRow("key of another section")
        << QByteArray("[limits]\nlisten = 127.0.0.1:1\n") << 2 << QStringLiteral("unknown key");
    QTest::newRow("unknown section") << QByteArray("[server]\n[servr]\nlisten = 1\n") << 2
                                     << QStringLiteral("unknown section [servr]");
    QTest::newRow("bad value") << QByteArray("# x\n[server]\nworkers = many\n") << 3
                               << QStringLiteral("whole number");
    QTest::newRow("out of range") << QByteArray("[server]\nworkers = 65\n") << 2
                                  << QStringLiteral("between 0 and 64");
    QTest::newRow("no equals") << QByteArray("[server]\nworkers 2\n") << 2 << QStringLiteral("neither");
    QTest::newRow("no name") << QByteArray("[server]\n= 2\n") << 2 << QStringLiteral("neither");
    QTest::newRow("before a section")
        << QByteArray("workers = 2\n") << 1 << QStringLiteral("first [section]");
    QTest::newRow("open bracket") << QByteArray("[server\nworkers = 2\n") << 1
                                  << QStringLiteral("end with ]");
    QTest::newRow("twice") << QByteArray("[server]\nworkers = 2\nworkers = 3\n") << 3
                           << QStringLiteral("twice");
    QTest::newRow("case matters") << QByteArray("[server]\nWorkers = 2\n") << 2
                                  << QStringLiteral("unknown key");
    QTest::newRow("bad host") << QByteArray("[server]\nhost = a,b_c\n") << 2 << QStringLiteral("\"b_c\"");
    QTest::newRow("bad address") << QByteArray("[server]\nlisten = 8443\n") << 2
                                 << QStringLiteral("HOST:PORT");
    QTest::newRow("bad currency") << QByteArray("[billing]\ncurrency = eur\n") << 2
                                  << QStringLiteral("three capital letters");
    QTest::newRow("bad boolean") << QByteArray("[log]\naccess = maybe\n") << 2 << QStringLiteral("yes or no");
    QTest::newRow("bad level") << QByteArray("[log]\nlevel = loud\n") << 2 << QStringLiteral("debug, info");
    QTest::newRow("any origin") << QByteArray("[settings_api]\ncors_origins = *\n") << 2
                                << QStringLiteral("\"*\" is no https://HOST[:PORT]");
    QTest::newRow("origin with a path")
        << QByteArray("[settings_api]\ncors_origins = https://a.example https://b.example/\n") << 2
        << QStringLiteral("\"https://b.example/\"");
    QTest::newRow("locked too soon") << QByteArray("[sign_in]\ntries = 3\n") << 2
                                     << QStringLiteral("between 4 and");
    QTest::newRow("bad policy") << QByteArray("[enrolment]\npolicy = anyone\n") << 2
                                << QStringLiteral("closed, invitation or open");
    QTest::newRow("bad domain") << QByteArray("[enrolment]\ndomain = a@b\n") << 2
                                << QStringLiteral("a domain");
    QTest::newRow("bad time zone") << QByteArray("[enrolment]\ntime_zone = Mars/Base\n") << 2
                                   << QStringLiteral("time zone");
    QTest::newRow("path as time zone")
        << QByteArray("[enrolment]\ntime_zone = ../../etc/passwd\n") << 2 << QStringLiteral("time zone");
    QTest::newRow("bad URL") << QByteArray("[web]\npublic_url = http://pbx\n") << 2
                             << QStringLiteral("https://");
    QTest::newRow("NUL") << QByteArray("[server]\nwork\0ers = 2\n", 22) << 2 << QStringLiteral("unknown key");
    QTest::newRow("not UTF-8") << QByteArray("[server]\n\xff\xfe = 2\n") << 2
                               << QStringLiteral("unknown key");
}

void TestConfig::complains()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, part);
    const ConfigReading reading = readText(text);
    QVERIFY(!reading.problems.isEmpty());
    const ConfigProblem problem = reading.problems.first();
    QCOMPARE(problem.where, m_dir->filePath(QStringLiteral("bellsetd.conf:%1")).arg(line));
    QVERIFY2(problem.what.contains(part), qPrintable(problem.what));
}

void TestConfig::complainsAboutEverythingAtOnce()
{
    const ConfigReading reading = readText("[server]\na = 1\nb = 2\n[x]\n[log]\naccess = 7\n");
    QCOMPARE(reading.problems.size(), 4);
}

void TestConfig::dropInsWinInOrder()
{
    ConfigSources sources;
    sources.file = written("[server]\nworkers = 1\npool_threads = 7\n");
    QVERIFY(!written("[server]\nworkers = 3\n", QStringLiteral("conf.d/20-b.conf")).isEmpty());
    QVERIFY(!written("[server]\nworkers = 2\n[log]\naccess = no\n", QStringLiteral("conf.d/10-a.conf"))
                 .isEmpty());
    QVERIFY(!written("rubbish", QStringLiteral("conf.d/README")).isEmpty());
    const ConfigReading reading = readConfig(sources);
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.config.workers, 3);
    QCOMPARE(reading.config.poolThreads, 7);
    QVERIFY(!reading.config.accessLog);
    QCOMPARE(reading.files.size(), 3);
    QVERIFY(!written("[server]\nworkerz = 2\n", QStringLiteral("conf.d/30-c.conf")).isEmpty());
    const ConfigReading wrong = readConfig(sources);
    QCOMPARE(wrong.problems.size(), 1);
    QVERIFY(wrong.problems.first().where.endsWith(QStringLiteral("conf.d/30-c.conf:2")));
}

void TestConfig::environmentWinsOverFiles()
{
    ConfigSources sources;
    sources.file = written("[server]\nworkers = 1\n[limits]\nheader_timeout = 3s\n");
    sources.environment.insert(QStringLiteral("BELLSETD_SERVER_WORKERS"), QStringLiteral("5"));
    sources.environment.insert(QStringLiteral("BELLSETD_SETTINGS_API_WRITES_BY_GET"), QStringLiteral("no"));
    sources.environment.insert(QStringLiteral("PATH"), QStringLiteral("/bin"));
    const ConfigReading reading = readConfig(sources);
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.config.workers, 5);
    QCOMPARE(reading.config.limits.headerMs, 3000);
    QVERIFY(!reading.config.writesByGet);
}

void TestConfig::environmentIsChecked()
{
    ConfigSources sources;
    sources.environment.insert(QStringLiteral("BELLSETD_SERVER_WORKERZ"), QStringLiteral("5"));
    sources.environment.insert(QStringLiteral("BELLSETD_LOG_LEVEL"), QStringLiteral("loud"));
    const ConfigReading reading = readConfig(sources);
    QCOMPARE(reading.problems.size(), 2);
    QCOMPARE(reading.problems.at(0).where, QStringLiteral("BELLSETD_LOG_LEVEL"));
    QCOMPARE(reading.problems.at(1).where, QStringLiteral("BELLSETD_SERVER_WORKERZ"));
}

void TestConfig::optionsWinOverAll()
{
    ConfigSources sources;
    sources.file = written("[server]\nworkers = 1\n");
    sources.environment.insert(QStringLiteral("BELLSETD_SERVER_WORKERS"), QStringLiteral("5"));
    sources.overrides = {{QStringLiteral("--workers"), QStringLiteral("server"), QStringLiteral("workers"),
        QStringLiteral("7")}};
    QCOMPARE(readConfig(sources).config.workers, 7);
    sources.overrides.first().value = QStringLiteral("seven");
    const ConfigReading wrong = readConfig(sources);
    QCOMPARE(wrong.problems.size(), 1);
    QCOMPARE(wrong.problems.first().where, QStringLiteral("--workers"));
}

void TestConfig::missingFile()
{
    ConfigSources sources;
    sources.file = m_dir->filePath(QStringLiteral("none.conf"));
    QCOMPARE(readConfig(sources).problems.size(), 1);
    sources.mustExist = false;
    QVERIFY(readConfig(sources).problems.isEmpty());
    QCOMPARE(readConfig(sources).config.workers, 0);
}

void TestConfig::hugeFile()
{
    const ConfigReading reading = readText(QByteArray(2 * 1024 * 1024, '\n'));
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY(reading.problems.first().what.contains(u"1 MB"));
}

void TestConfig::loadTellsAllProblems()
{
    ConfigSources sources;
    sources.file = written("[server]\na = 1\nlisten =\n");
    const Result<ServerConfig> config = loadConfig(sources);
    QVERIFY(!config.has_value());
    QCOMPARE(config.error().code, ErrorCode::ConfigurationInvalid);
    QCOMPARE(config.error().detail.count(u'\n'), 1);
    QVERIFY(config.error().subject.endsWith(QStringLiteral("bellsetd.conf:2")));
}

void TestConfig::numbers_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("s") << int(ConfigType::Duration) << QStringLiteral("5s") << qint64(5000)
                       << QStringLiteral("5s");
    QTest::newRow("bare seconds") << int(ConfigType::Duration) << QStringLiteral("5") << qint64(5000)
                                  << QStringLiteral("5s");
    QTest::newRow("ms") << int(ConfigType::Duration) << QStringLiteral("250 ms") << qint64(250)
                        << QStringLiteral("250ms");
    QTest::newRow("min") << int(ConfigType::Duration) << QStringLiteral("90MIN") << qint64(5400000)
                         << QStringLiteral("90min");
    QTest::newRow("zero") << int(ConfigType::Duration) << QStringLiteral("0") << qint64(0)
                          << QStringLiteral("0ms");
    QTest::newRow("h in seconds") << int(ConfigType::Seconds) << QStringLiteral("1h") << qint64(3600)
                                  << QStringLiteral("1h");
    QTest::newRow("no ms in seconds")
        << int(ConfigType::Seconds) << QStringLiteral("1ms") << qint64(-1) << QString();
    QTest::newRow("K") << int(ConfigType::Size) << QStringLiteral("16k") << qint64(16384)
                       << QStringLiteral("16K");
    QTest::newRow("M") << int(ConfigType::Size) << QStringLiteral("2M") << qint64(2097152)
                       << QStringLiteral("2M");
    QTest::newRow("odd bytes") << int(ConfigType::Size) << QStringLiteral("1000") << qint64(1000)
                               << QStringLiteral("1000");
    QTest::newRow("no unit") << int(ConfigType::Integer) << QStringLiteral("5s") << qint64(-1) << QString();
}

void TestConfig::numbers()
{
    QFETCH(int, type);
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QFETCH(QString, shown);
    const std::optional<qint64> number = parseConfigNumber(ConfigType(type), text);
    QCOMPARE(number.value_or(-1), value);
    if (number)
        QCOMPARE(configNumberText(ConfigType(type), *number), shown);
}

void TestConfig::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("v4") << QStringLiteral("127.0.0.1:8443") << QStringLiteral("127.0.0.1:8443");
    QTest::newRow("star") << QStringLiteral("*:0") << QStringLiteral("0.0.0.0:0");
    QTest::newRow("localhost") << QStringLiteral("localhost:1") << QStringLiteral("127.0.0.1:1");
    QTest::newRow("v6") << QStringLiteral("[::]:443") << QStringLiteral("[::]:443");
    for (const char *wrong : {"::1:80", "1:80", "127.0.0.1", ":80", "127.0.0.1:", "127.0.0.1:65536",
             "127.0.0.1:-1", "127.0.0.1:+1", "[127.0.0.1]:1", "example.org:80", "[::1:80", "127.0.0.1:80x"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
}

void TestConfig::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Result<QList<ListenAddress>> addresses = parseAddresses(text);
    QCOMPARE(addresses.has_value(), !shown.isEmpty());
    if (addresses)
        QCOMPARE(addressText(addresses->first()), shown);
    else
        QCOMPARE(addresses.error().subject, text);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"

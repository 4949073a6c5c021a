// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directoryconfiguration.h"
#include "core/client/directory/directoryfilter.h"
#include "core/client/directory/directoryperson.h"
#include "core/client/directory/directorystore.h"
#include "core/contract/errorcodes.h"
#include "tests/support/memorysecretstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What is known of a directory without asking one: its configuration, filters, values.
class TestDirectoryParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesFilters_data();
    void escapesFilters();
    void filterKeepsItsShape_data();
    void filterKeepsItsShape();
    void findsNumbersAsTheyAreWritten();
    void wellFormedFilters_data();
    void wellFormedFilters();
    void readsNames_data();
    void readsNames();
    void checksConfigurations();
    void configurationTravels();
    void damagedConfigurationIsNone();
    void readsPeople();
    void hostileValuesAreHarmless();
    void passwordIsInTheKeychainAlone();
    void keychainThatFailsChangesNothing();
    void anonymousNeedsNoKeychain();
};

namespace {

DirectoryConfiguration sound()
{
    DirectoryConfiguration configuration;
    configuration.host = QStringLiteral("ldap.example.org");
    configuration.base = QStringLiteral("ou=addressbook, dc=sip2sip, dc=info");
    return configuration;
}

} // namespace

void TestDirectoryParts::escapesFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("plain") << QStringLiteral("Ann") << QByteArray("Ann");
    QTest::newRow("asterisk") << QStringLiteral("a*b") << QByteArray("a\\2ab");
    QTest::newRow("parentheses") << QStringLiteral("a)(uid=*") << QByteArray("a\\29\\28uid=\\2a");
    QTest::newRow("backslash") << QStringLiteral("\\2a") << QByteArray("\\5c2a");
    QTest::newRow("nul") << QString(QChar(u'\0')) << QByteArray("\\00");
    QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("a\\0ab");
    QTest::newRow("umlaut") << QStringLiteral("M\u00fcller") << QByteArray("M\xc3\xbcller");
}

void TestDirectoryParts::escapesFilters()
{
    QFETCH(QString, text);
    QTEST(escapedForFilter(text), "escaped");
}

void TestDirectoryParts::filterKeepsItsShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("closes") << QStringLiteral("x))(|(cn=*");
    QTest::newRow("asterisks") << QStringLiteral("***");
    QTest::newRow("backslash at the end") << QStringLiteral("x\\");
    QTest::newRow("escape") << QStringLiteral("\\29\\28");
    QTest::newRow("nul") << QStringLiteral("x") + QChar(u'\0') + QStringLiteral(")(cn=*");
    QTest::newRow("almost a number") << QStringLiteral("(020)x 555)");
    QTest::newRow("much") << QString(100000, u'(');
}

void TestDirectoryParts::filterKeepsItsShape()
{
    // The same number of comparisons as for harmless words: nothing was added, nothing taken away.
    QFETCH(QString, text);
    DirectoryConfiguration configuration = sound();
    configuration.filter = QStringLiteral("(objectClass=person)");
    const QByteArray filter = directoryFilter(configuration, text);
    const qsizetype words =
        QString(text).replace(QChar(u'\0'), u' ').left(200).simplified().split(u' ').size();
    const QByteArray harmless =
        directoryFilter(configuration, QStringList(words, QStringLiteral("x")).join(u' '));
    for (const char c : {'(', ')', '*', '='}) {
        // An equals sign in the text is text: what counts is that parentheses do not differ.
        if (c != '=')
            QCOMPARE(filter.count(c), harmless.count(c));
    }
    QVERIFY(isWellFormedFilter(QString::fromUtf8(filter).left(2000)) || filter.size() > 2000);
    QVERIFY(!filter.contains('\0'));
}

void TestDirectoryParts::findsNumbersAsTheyAreWritten()
{
    DirectoryConfiguration configuration = sound();
    configuration.countryCode = QStringLiteral("31");
    const QByteArray national = directoryFilter(configuration, QStringLiteral("020 555-0101"));
    for (const char *form : {"=*0205550101*", "=*+31205550101*", "=*205550101*", "=*020 555-0101*"})
        QVERIFY2(national.contains(form), form);
    QVERIFY(directoryFilter(configuration, QStringLiteral("0031 20 5550101")).contains("=*+31205550101*"));
    QVERIFY(!directoryFilter(configuration, QStringLiteral("ann")).contains("=**"));
}

void TestDirectoryParts::wellFormedFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("good");
    QTest::newRow("item") << QStringLiteral("(objectClass=person)") << true;
    QTest::newRow("and") << QStringLiteral("(&(a=b)(!(c=d)))") << true;
    QTest::newRow("escaped") << QStringLiteral("(cn=\\28x\\29)") << true;
    QTest::newRow("two") << QStringLiteral("(a=b)(c=d)") << false;
    QTest::newRow("closes first") << QStringLiteral("(a=b))(|(c=*)") << false;
    QTest::newRow("open") << QStringLiteral("(a=b") << false;
    QTest::newRow("bare") << QStringLiteral("a=b") << false;
    QTest::newRow("nothing") << QStringLiteral("()") << false;
    QTest::newRow("nul") << QStringLiteral("(a=") + QChar(u'\0') + u')' << false;
}

void TestDirectoryParts::wellFormedFilters()
{
    QFETCH(QString, filter);
    QTEST(isWellFormedFilter(filter), "good");
}

void TestDirectoryParts::readsNames_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("name");
    QTest::newRow("with spaces") << QStringLiteral("ou=addressbook, dc=sip2sip, dc=info")
                                 << QStringLiteral("ou=addressbook,dc=sip2sip,dc=info");
    QTest::newRow("spaces around") << QStringLiteral("  ou = people ,  dc = org ")
                                   << QStringLiteral("ou=people,dc=org");
    QTest::newRow("space inside") << QStringLiteral("ou=Address Book,dc=org")
                                  << QStringLiteral("ou=Address Book,dc=org");
    QTest::newRow("comma inside") << QStringLiteral("o=Bell\\, Sons,c=NL")
                                  << QStringLiteral("o=Bell\\2C Sons,c=NL");
    QTest::newRow("umlaut") << QStringLiteral("ou=M\u00fcller,dc=org")
                            << QStringLiteral("ou=M\u00fcller,dc=org");
    QTest::newRow("no name") << QStringLiteral("addressbook") << QString();
    QTest::newRow("domain") << QStringLiteral("sip2sip.info") << QString();
    QTest::newRow("nul") << QStringLiteral("dc=org") + QChar(u'\0') + QStringLiteral(",dc=x") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("long") << QStringLiteral("dc=") + QString(100000, u'a') << QString();
}

void TestDirectoryParts::readsNames()
{
    QFETCH(QString, written);
    QFETCH(QString, name);
    const Result<QString> read = directoryName(written);
    QCOMPARE(read.has_value(), !name.isEmpty());
    if (read) {
        // However the comma is escaped, it is the same name.
        QCOMPARE(QString(*read).replace(QLatin1String("\\,"), QLatin1String("\\2C")), name);
        QCOMPARE(directoryName(*read).value(), *read);
    } else {
        QCOMPARE(read.error().code, ErrorCode::DirectoryNameInvalid);
    }
}

void TestDirectoryParts::checksConfigurations()
{
    using P = DirectoryProblem;
    QCOMPARE(checkDirectory(sound(), false), std::nullopt);
    const auto problem = [](auto change, bool hasPassword = false) {
        DirectoryConfiguration configuration = sound();
        change(configuration);
        return checkDirectory(configuration, hasPassword);
    };
    using C = DirectoryConfiguration;
    QCOMPARE(problem([](C &c) { c.host.clear(); }), P::NoHost);
    QCOMPARE(problem([](C &c) { c.host = QStringLiteral("ldaps://x"); }), P::BadHost);
    QCOMPARE(problem([](C &c) { c.host = QStringLiteral("a b"); }), P::BadHost);
    QCOMPARE(problem([](C &c) { c.host = QStringLiteral("::1"); }), std::nullopt);
    QCOMPARE(problem([](C &c) { c.port = 0; }), P::BadPort);
    QCOMPARE(problem([](C &c) { c.port = 65536; }), P::BadPort);
    QCOMPARE(problem([](C &c) { c.base = QStringLiteral(" "); }), P::NoBase);
    QCOMPARE(problem([](C &c) { c.base = QStringLiteral("people"); }), P::BadBase);
    QCOMPARE(problem(
                 [](C &c) {
                     c.bindName = QStringLiteral("cn=");
                     c.bindName += QChar(u'\0');
                 },
                 true),
        P::BadBindName);
    QCOMPARE(problem([](C &c) { c.bindName = QStringLiteral("cn=a,dc=b"); }), P::NoPassword);
    QCOMPARE(problem([](C &c) { c.bindName = QStringLiteral("alice@example.org"); }, true), std::nullopt);
    QCOMPARE(problem([](C &) {}, true), P::NoBindName);
    QCOMPARE(problem([](C &c) { c.countryCode = QStringLiteral("+31"); }), P::BadCountryCode);
    QCOMPARE(problem([](C &c) { c.moreAttributes = {QStringLiteral("a)(b")}; }), P::BadAttribute);
    QCOMPARE(problem([](C &c) { c.filter = QStringLiteral("(a=b)(c=d)"); }), P::BadFilter);
}

void TestDirectoryParts::configurationTravels()
{
    DirectoryConfiguration configuration = sound();
    configuration.security = DirectoryConfiguration::Security::StartTls;
    configuration.port = 389;
    configuration.bindName = QStringLiteral("cn=reader, dc=sip2sip, dc=info");
    configuration.caFile = QStringLiteral("/tmp/ca.pem");
    configuration.moreAttributes = {QStringLiteral("ipPhone")};
    configuration.filter = QStringLiteral("(objectClass=person)");
    configuration.countryCode = QStringLiteral("31");
    QCOMPARE(DirectoryConfiguration::fromJson(configuration.toJson()), configuration);
}

void TestDirectoryParts::damagedConfigurationIsNone()
{
    QVERIFY(!DirectoryConfiguration::fromJson({}));
    for (const auto &[key, value] :
        std::initializer_list<std::pair<const char *, QJsonValue>>{{"security", QStringLiteral("maybe")},
            {"host", QJsonValue()}, {"port", 70000}, {"base", 7}, {"filter", QStringLiteral("((")}}) {
        QJsonObject json = sound().toJson();
        json.insert(QLatin1String(key), value);
        QVERIFY2(!DirectoryConfiguration::fromJson(json), key);
    }
}

void TestDirectoryParts::readsPeople()
{
    DirectoryConfiguration configuration = sound();
    configuration.countryCode = QStringLiteral("31");
    configuration.moreAttributes = {QStringLiteral("ipPhone")};
    const std::optional<DirectoryPerson> ann =
        directoryPerson({{QStringLiteral("cn"), {"Ann Smith"}},
                            {QStringLiteral("sipidentitysipuri"), {"sips:ann@example.org;x=y"}},
                            {QStringLiteral("telephonenumber"), {"020 555 0101", "+31 20 5550101"}},
                            {QStringLiteral("mobile"), {"06-12345678"}},
                            {QStringLiteral("ipphone"), {"4711", "b@example.org"}},
                            {QStringLiteral("o"), {"Example"}}, {QStringLiteral("title"), {"Chief"}}},
            configuration);
    QVERIFY(ann);
    QCOMPARE(ann->name, QStringLiteral("Ann Smith"));
    QCOMPARE(
        ann->addresses, (QStringList{QStringLiteral("ann@example.org"), QStringLiteral("b@example.org")}));
    QCOMPARE(ann->numbers.size(), 3); // the same number twice is one
    QCOMPARE(ann->numbers.at(0).number, QStringLiteral("+31205550101"));
    QCOMPARE(ann->numbers.at(0).written, QStringLiteral("020 555 0101"));
    QCOMPARE(ann->numbers.at(1).number, QStringLiteral("+31612345678"));
    QCOMPARE(ann->numbers.at(2).number, QStringLiteral("4711"));
    QCOMPARE(ann->organisation, QStringLiteral("Chief · Example"));
    QVERIFY(!directoryPerson({{QStringLiteral("cn"), {"Nobody"}}}, configuration));
    QCOMPARE(directoryPerson({{QStringLiteral("mobile"), {"+31612345678"}}}, configuration)->name,
        QStringLiteral("+31612345678"));
}

void TestDirectoryParts::hostileValuesAreHarmless()
{
    QCOMPARE(directoryText("<b>Ann</b>"), QStringLiteral("<b>Ann</b>")); // shown as plain text
    QCOMPARE(directoryText("a\xe2\x80\xae"
                           "b\r\nc\x1b[1m"),
        QStringLiteral("ab c [1m"));
    QCOMPARE(directoryText("\xff\xfe\x00\x01"), QString());
    QCOMPARE(directoryText(QByteArray("a\0b", 3)), QStringLiteral("a b"));
    QCOMPARE(directoryText(QByteArray(1000000, 'A')).size(), 200);
    QCOMPARE(directoryText(QByteArray("\xf0\x9f\x98\x80").repeated(100000)).size(), 200);
    QCOMPARE(directoryText(QByteArray("\xc3\xbc").repeated(100000)), QString(200, QChar(0xfc)));
    const DirectoryValues values{{QStringLiteral("cn"), QByteArrayList(1000, "x")},
        {QStringLiteral("telephonenumber"), {"call me", "+31 20<script>", "+31205550101\nX: y", "123"}},
        {QStringLiteral("sipidentitysipuri"), {"sip:no address", "javascript:alert(1)", "a@b c"}}};
    const std::optional<DirectoryPerson> person = directoryPerson(values, sound());
    QVERIFY(person);
    QCOMPARE(person->addresses, QStringList());
    QCOMPARE(person->numbers.size(), 1);
    QCOMPARE(person->callTarget(), QStringLiteral("123"));
}

void TestDirectoryParts::passwordIsInTheKeychainAlone()
{
    const QTemporaryDir dir;
    MemorySecretStore secrets;
    DirectoryStore store(dir.filePath(QStringLiteral("directories")), secrets);
    const QString account = QStringLiteral("alice@example.org");
    QVERIFY(!store.configuration(account));
    DirectoryConfiguration configuration = sound();
    configuration.bindName = QStringLiteral("cn=reader,dc=org");
    QSignalSpy changed(&store, &DirectoryStore::changed);
    const auto saved = store.save(account, configuration, QByteArray("s3cret-word"));
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.configuration(account), configuration);
    QFile file(dir.filePath(QStringLiteral("directories/alice@example.org.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret-word"));
    QCOMPARE(
        file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(secrets.secrets().size(), 1);
    const auto kept = store.save(account, configuration, std::nullopt); // keeps the password
    QTRY_VERIFY(kept.isFinished());
    const auto read = store.password(account);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().value(), QByteArray("s3cret-word"));
    const auto removed = store.remove(account);
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(!store.configuration(account));
    QVERIFY(secrets.secrets().isEmpty());
}

void TestDirectoryParts::keychainThatFailsChangesNothing()
{
    const QTemporaryDir dir;
    MemorySecretStore secrets;
    secrets.failWith(ErrorCode::KeychainLocked);
    DirectoryStore store(dir.path(), secrets);
    DirectoryConfiguration configuration = sound();
    configuration.bindName = QStringLiteral("cn=reader,dc=org");
    const auto saved = store.save(QStringLiteral("a@b"), configuration, QByteArray("x"));
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(saved.result().error().code, ErrorCode::KeychainLocked);
    QVERIFY(!store.configuration(QStringLiteral("a@b")));
}

void TestDirectoryParts::anonymousNeedsNoKeychain()
{
    const QTemporaryDir dir;
    MemorySecretStore secrets;
    secrets.failWith(ErrorCode::KeychainAbsent);
    DirectoryStore store(dir.path(), secrets);
    const auto saved = store.save(QStringLiteral("a@b"), sound(), QByteArray());
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    QCOMPARE(store.configuration(QStringLiteral("a@b")), sound());
}

QTEST_GUILESS_MAIN(TestDirectoryParts)
#include "tst_directoryparts.moc"

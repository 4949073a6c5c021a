// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/answercache.h"
#include "core/client/clientpaths.h"
#include "core/client/draftstore.h"
#include "core/client/keychainerrors.h"
#include "core/client/keychainstore.h"
#include "core/client/serverurl.h"
#include "core/client/userfile.h"
#include "tests/support/transportoffice.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

/// The small stores of the client, and server addresses.
class TestClientStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersSurvive();
    void answersBelongToAnAccount();
    void storingNeverWaits();
    void damagedAnswersAreAbsent_data();
    void damagedAnswersAreAbsent();
    void pinsAreNeverKept();
    void answersArePrivate();
    void draftsSurvive();
    void draftsThatCannotBeSaved();
    void fileNames_data();
    void fileNames();
    void keychainErrors_data();
    void keychainErrors();
    void paths();
    void writesOldOrNew();
    void defaultServers_data();
    void defaultServers();
    void fixedUpServers_data();
    void fixedUpServers();
    void requestUrls_data();
    void requestUrls();
    void withoutKeychain();
};

namespace {

class FixedClock : public Clock {
public:
    qint64 nowSeconds() const override { return 1750000000; }
};

const FixedClock fixedClock;
const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@example.org");

} // namespace

void TestClientStores::answersSurvive()
{
    QTemporaryDir folder;
    Identity identity;
    identity.sipAddress = alice;
    identity.noAnswerTimeout = 20;
    {
        AnswerCache cache(folder.path(), fixedClock);
        QVERIFY(!cache.load<ActionId::GetIdentity>(alice));
        cache.store<ActionId::GetIdentity>(alice, identity);
        cache.store<ActionId::GetAliases>(alice, TextList{{QStringLiteral("a@b.org")}});
    }
    const AnswerCache cache(folder.path(), fixedClock);
    const auto kept = cache.load<ActionId::GetIdentity>(alice);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->value, identity);
    QCOMPARE(kept->storedAt, fixedClock.nowSeconds());
    QCOMPARE(cache.load<ActionId::GetAliases>(alice)->value.texts, QStringList{QStringLiteral("a@b.org")});
}

void TestClientStores::answersBelongToAnAccount()
{
    QTemporaryDir folder;
    AnswerCache cache(folder.path(), fixedClock);
    cache.store<ActionId::GetDnd>(alice, DndState{true, 0});
    QVERIFY(!cache.load<ActionId::GetDnd>(bob));
    cache.store<ActionId::GetDnd>(bob, DndState{false, 0});
    cache.remove(alice);
    QVERIFY(!cache.load<ActionId::GetDnd>(alice));
    QVERIFY(cache.load<ActionId::GetDnd>(bob).has_value());
}

/// Storing does not wait for the disk, and the newest value counts from then on.
void TestClientStores::storingNeverWaits()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(alice + QStringLiteral("/slow.json"));
    {
        AnswerCache cache(folder.path(), fixedClock);
        const QString large(1024 * 1024, u'x');
        for (int i = 0; i < 20; ++i)
            cache.storeJson(alice, QStringLiteral("slow"), QJsonValue(large + QString::number(i)));
        const auto stored = cache.loadJson(alice, QStringLiteral("slow"));
        QVERIFY(stored.has_value());
        QVERIFY(stored->value.toString().endsWith(u"19"));
    }
    QVERIFY(QFile::exists(path)); // all is written when the cache is gone
    const AnswerCache again(folder.path(), fixedClock);
    QVERIFY(again.loadJson(alice, QStringLiteral("slow"))->value.toString().endsWith(u"19"));
}

void TestClientStores::damagedAnswersAreAbsent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"stored_at":1750000000,"value":{"dnd":tr)");
    QTest::newRow("no time") << QByteArray(R"({"value":{"dnd":true}})");
    QTest::newRow("no value") << QByteArray(R"({"stored_at":1750000000})");
    QTest::newRow("other shape") << QByteArray(R"({"stored_at":1750000000,"value":[1]})");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("too big") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestClientStores::damagedAnswersAreAbsent()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    AnswerCache cache(folder.path(), fixedClock);
    cache.store<ActionId::GetDnd>(alice, DndState{true, 0});
    cache.flush();
    QFile file(folder.filePath(alice + QStringLiteral("/get_dnd.json")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::ExistingOnly));
    file.write(content);
    file.close();
    QVERIFY(!cache.load<ActionId::GetDnd>(alice));
}

void TestClientStores::pinsAreNeverKept()
{
    QTemporaryDir folder;
    AnswerCache cache(folder.path(), fixedClock);
    Voicemail voicemail;
    voicemail.exists = true;
    voicemail.mailbox = QStringLiteral("1001");
    voicemail.pin = QStringLiteral("987654");
    cache.store<ActionId::GetVoicemail>(alice, voicemail);
    QCOMPARE(cache.load<ActionId::GetVoicemail>(alice)->value.mailbox, voicemail.mailbox);
    QVERIFY(cache.load<ActionId::GetVoicemail>(alice)->value.pin.isEmpty());
    cache.flush();
    QFile file(folder.filePath(alice + QStringLiteral("/get_voicemail.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("987654"));
}

void TestClientStores::answersArePrivate()
{
    QTemporaryDir folder;
    AnswerCache cache(folder.filePath(QStringLiteral("a/b")), fixedClock);
    cache.store<ActionId::GetDnd>(alice, DndState{});
    cache.flush();
    DraftStore drafts(folder.filePath(QStringLiteral("d")));
    QVERIFY(drafts.save(alice, QStringLiteral("forwarding"), {}).has_value());
    int files = 0;
    QDirIterator iterator(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const auto permissions = QFile::permissions(iterator.next());
        QCOMPARE(
            int(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
            0);
        ++files;
    }
    QCOMPARE(files, 2);
}

void TestClientStores::draftsSurvive()
{
    QTemporaryDir folder;
    const QJsonObject draft{{QStringLiteral("FUNC"), QStringLiteral("bob")}};
    const QString form = QStringLiteral("forwarding");
    {
        DraftStore drafts(folder.path());
        QVERIFY(!drafts.load(alice, form));
        QVERIFY(drafts.save(alice, form, draft).has_value());
        QVERIFY(drafts.save(alice, QStringLiteral("other"), {}).has_value());
    }
    DraftStore drafts(folder.path());
    QCOMPARE(drafts.load(alice, form), std::optional(draft));
    QVERIFY(!drafts.load(bob, form));
    QCOMPARE(drafts.forms(alice), (QStringList{form, QStringLiteral("other")}));
    QVERIFY(drafts.discard(alice, form).has_value());
    QVERIFY(drafts.discard(alice, form).has_value());
    QCOMPARE(drafts.forms(alice), QStringList{QStringLiteral("other")});
    drafts.remove(alice);
    QVERIFY(drafts.forms(alice).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestClientStores::draftsThatCannotBeSaved()
{
    QTemporaryDir folder;
    QFile blocking(folder.filePath(QStringLiteral("drafts")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    DraftStore drafts(folder.filePath(QStringLiteral("drafts/x")));
    QCOMPARE(drafts.save(alice, QStringLiteral("f"), {}).error().code, ErrorCode::FileUnwritable);
}

void TestClientStores::fileNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << alice << alice;
    QTest::newRow("number") << QStringLiteral("+31@x.org") << QStringLiteral("%2B31@x.org");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("_..%2F..%2Fetc%2Fpasswd");
    QTest::newRow("empty") << QString() << QStringLiteral("_");
    QTest::newRow("hidden") << QStringLiteral(".x") << QStringLiteral("_.x");
}

void TestClientStores::fileNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(fileNameOf(text), name);
    const QString one = fileNameOf(QString(5000, u'a') + u'1');
    QVERIFY(one.size() < 255);
    QVERIFY(one != fileNameOf(QString(5000, u'a') + u'2'));
}

void TestClientStores::keychainErrors_data()
{
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("bus");
    QTest::addColumn<bool>("kde");
    QTest::addColumn<ErrorCode>("code");
    using Code = ErrorCode;
    const QString none;
    QTest::newRow("locked") << QKeychain::AccessDenied << none << true << false << Code::KeychainLocked;
    QTest::newRow("KWallet said no") << QKeychain::AccessDenied << none << true << true
                                     << Code::KeychainDenied;
    QTest::newRow("the person said no")
        << QKeychain::AccessDeniedByUser << none << true << false << Code::KeychainDenied;
    QTest::newRow("no backend") << QKeychain::NoBackendAvailable << none << true << false
                                << Code::KeychainAbsent;
    QTest::newRow("not implemented") << QKeychain::NotImplemented << none << true << true
                                     << Code::KeychainAbsent;
    QTest::newRow("nobody has the name")
        << QKeychain::OtherError << QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown: no") << true
        << false << Code::KeychainAbsent;
    QTest::newRow("cannot be started")
        << QKeychain::OtherError << QStringLiteral("org.freedesktop.DBus.Error.Spawn.ChildExited") << true
        << false << Code::KeychainAbsent;
    QTest::newRow("no bus at all") << QKeychain::AccessDenied << none << false << false
                                   << Code::KeychainAbsent;
    QTest::newRow("something else") << QKeychain::OtherError << QStringLiteral("out of cheese") << true
                                    << false << Code::KeychainDenied;
}

void TestClientStores::keychainErrors()
{
    QFETCH(QKeychain::Error, error);
    QFETCH(QString, detail);
    QFETCH(bool, bus);
    QFETCH(bool, kde);
    QFETCH(ErrorCode, code);
    QCOMPARE(keychainErrorOf(error, detail, {bus, kde}), (Error{code, {}, detail}));
}

void TestClientStores::paths()
{
    const ClientPaths paths = ClientPaths::ofUser();
    QCOMPARE(paths.config, qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/bellset"));
    QCOMPARE(paths.data, qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/bellset"));
    QCOMPARE(paths.cache, qEnvironmentVariable("XDG_CACHE_HOME") + QStringLiteral("/bellset"));
    QCOMPARE(paths.state, qEnvironmentVariable("XDG_STATE_HOME") + QStringLiteral("/bellset"));
}

void TestClientStores::writesOldOrNew()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x/y/file"));
    QVERIFY(writeUserFile(path, "one").has_value());
    QVERIFY(writeUserFile(path, "two").has_value());
    QCOMPARE(readLimitedFile(path, 3).value(), QByteArray("two"));
    QCOMPARE(readLimitedFile(path, 2).error().code, ErrorCode::TooLarge);
    QCOMPARE(readLimitedFile(QStringLiteral("/dev/zero"), 10).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("x/y"))).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("file")});
}

void TestClientStores::defaultServers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    QTest::newRow("sip2sip") << QStringLiteral("x@sip2sip.info")
                             << QStringLiteral("https://enrollment.sipthor.net/settings.phtml");
    QTest::newRow("below sip2sip") << QStringLiteral("sip:x@Guest.sip2sip.info")
                                   << QStringLiteral("https://enrollment.sipthor.net/settings.phtml");
    QTest::newRow("not sip2sip") << QStringLiteral("x@notsip2sip.info")
                                 << QStringLiteral("https://notsip2sip.info:8443");
    QTest::newRow("office") << alice << QStringLiteral("https://example.org:8443");
    QTest::newRow("no address") << QStringLiteral("alice") << QString();
}

void TestClientStores::defaultServers()
{
    QFETCH(QString, address);
    QFETCH(QString, url);
    QCOMPARE(defaultServerUrl(address).value_or(QUrl()).toString(), url);
}

void TestClientStores::fixedUpServers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *written, const char *url) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(url);
    };
    row("office.example", "https://office.example:8443");
    row("  office.example/ ", "https://office.example:8443");
    row("office.example:443", "https://office.example:443");
    row("https://office.example", "https://office.example");
    row("https://office.example/settings.phtml?action=x#y", "https://office.example/settings.phtml");
    row("office.example/settings.phtml", "https://office.example/settings.phtml");
    row("https://u:p@office.example:1", "https://office.example:1");
    row("HTTPS://Office.Example", "https://office.example");
    row("127.0.0.1", "https://127.0.0.1:8443");
    row("[::1]", "https://[::1]:8443");
    row("http://office.example", "");
    row("ftp://office.example", "");
    row("javascript://office.example", "");
    row("", "");
    row("https://", "");
    row("two words", "");
    row("office.example:99999", "");
}

void TestClientStores::fixedUpServers()
{
    QFETCH(QString, written);
    QFETCH(QString, url);
    const Result<QUrl> fixed = fixedUpServerUrl(written);
    QCOMPARE(fixed ? fixed->toString() : QString(), url);
    if (!fixed)
        QCOMPARE(fixed.error().code, ErrorCode::InvalidParameter);
}

void TestClientStores::requestUrls_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *server, const char *url) {
        QTest::newRow(server) << QString::fromLatin1(server) << QString::fromLatin1(url);
    };
    row("https://x:8443", "https://x:8443/settings.phtml");
    row("https://x/", "https://x/settings.phtml");
    row("https://x/sip", "https://x/sip/settings.phtml");
    row("https://x/sip/", "https://x/sip/settings.phtml");
    row("https://x/other.php", "https://x/other.php");
}

void TestClientStores::requestUrls()
{
    QFETCH(QString, server);
    QFETCH(QString, url);
    QCOMPARE(requestUrl(QUrl(server), QStringLiteral("/settings.phtml")).toString(), url);
}

void TestClientStores::withoutKeychain()
{
    // Tests have no session bus: the real keychain says so and does not write anything anywhere.
    KeychainStore keychain;
    QVERIFY(keychain.backendName().isEmpty());
    const Result<std::optional<QByteArray>> read = waitFor(keychain.read(QStringLiteral("x")));
    QVERIFY(!read.has_value());
    QCOMPARE(text(read.error().code), text(ErrorCode::KeychainAbsent));
    QCOMPARE(text(waitFor(keychain.write(QStringLiteral("x"), "canary")).error().code),
        text(ErrorCode::KeychainAbsent));
}

QTEST_GUILESS_MAIN(TestClientStores)
#include "tst_clientstores.moc"

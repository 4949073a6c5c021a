// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

/// curl against the real server: signing in by SIP address and password, and certificates that it hands out.
class TestBellsetdDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void curlSignsIn_data();
    void curlSignsIn();
    void postsAndWrites();
    void replayedHeader();
    void forgedNonce();
    void downloadedCertificates();
    void signsARequest();
    void crossOrigin();
    void tenWrongPasswords();
    void caKeyMovedAway();
    void nothingSecretInTheLog();
    void startsWithoutTheCaKey();

private:
    ProgramRun digest(const QString &user, const QString &query, const QStringList &options = {}) const;

    BellsetdProcess m_office;
};

namespace {

const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@example.org");
const QByteArray aliceSecret("canary demo alice");

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QByteArray statusOf(const ProgramRun &run)
{
    return run.output.mid(run.output.lastIndexOf('\n') + 1);
}

} // namespace

ProgramRun TestBellsetdDigest::digest(
    const QString &user, const QString &query, const QStringList &options) const
{
    // The password goes by a file, as it should: arguments are everybody's to read.
    QFile config(m_office.path(QStringLiteral("curlrc")));
    if (config.open(QIODevice::WriteOnly))
        config.write("user = \"" + user.toUtf8() + "\"\n");
    config.close();
    return m_office.curl(QStringLiteral("/settings.phtml?") + query, {},
        QStringList{QStringLiteral("--digest"), QStringLiteral("-K"), config.fileName(), QStringLiteral("-w"),
            QStringLiteral("\n%{http_code}")}
            + options);
}

void TestBellsetdDigest::initTestCase()
{
    QCOMPARE(m_office.init().exitCode, 0);
    QVERIFY(m_office.addPerson(alice, aliceSecret));
    QVERIFY(m_office.addPerson(bob, "demo-bob"));
    QFile config(m_office.path(QStringLiteral("cors.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[settings_api]\ncors_origins = https://phone.example.com\n");
    config.close();
    QVERIFY2(m_office.start(QStringLiteral("serve"), {QStringLiteral("--config"), config.fileName()}),
        m_office.log().constData());
}

void TestBellsetdDigest::curlSignsIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("query");
    QTest::newRow("realm") << QStringLiteral("alice")
                           << QStringLiteral("action=get_identity&realm=example.org");
    QTest::newRow("full name") << alice << QStringLiteral("action=get_identity&realm=example.org");
    QTest::newRow("address as realm")
        << QStringLiteral("alice") << QStringLiteral("realm=alice%40example.org&action=account");
    QTest::newRow("no realm") << alice << QStringLiteral("action=get_account");
}

void TestBellsetdDigest::curlSignsIn()
{
    QFETCH(QString, user);
    QFETCH(QString, query);
    const ProgramRun run = digest(user + u':' + QString::fromLatin1(aliceSecret), query);
    QVERIFY2(run.output.contains("\"sip_address\":\"alice@example.org\""), run.both().constData());
    QCOMPARE(statusOf(run), QByteArray("200"));
}

void TestBellsetdDigest::postsAndWrites()
{
    const QString user = QStringLiteral("alice:") + QString::fromLatin1(aliceSecret);
    const ProgramRun on = digest(user, QStringLiteral("realm=example.org"),
        {QStringLiteral("-d"), QStringLiteral("action=set_dnd_on&duration=60")});
    QVERIFY2(on.output.contains("\"success\":true"), on.both().constData());
    const ProgramRun off = digest(user, QStringLiteral("realm=example.org&action=set_dnd_off"));
    QVERIFY2(off.output.contains("\"success\":true"), off.both().constData());
}

void TestBellsetdDigest::replayedHeader()
{
    const QString query = QStringLiteral("action=get_privacy&realm=example.org");
    const ProgramRun first =
        digest(QStringLiteral("alice:") + QString::fromLatin1(aliceSecret), query, {QStringLiteral("-v")});
    static const QRegularExpression pattern(
        QStringLiteral("> (Authorization: Digest [^\r\n]+nonce=[^\r\n]+)"));
    const QString header = pattern.match(QString::fromLatin1(first.errors)).captured(1);
    QVERIFY2(!header.isEmpty(), first.errors.constData());
    const ProgramRun again = m_office.curl(
        QStringLiteral("/settings.phtml?") + query, {}, {QStringLiteral("-H"), header, QStringLiteral("-i")});
    QVERIFY2(again.output.startsWith("HTTP/1.1 401"), again.output.constData());
    QVERIFY2(again.output.contains("stale=true"), again.output.constData());
    QVERIFY(!again.output.contains("\"privacy\""));
}

void TestBellsetdDigest::forgedNonce()
{
    // A right digest of a nonce that the server never made.
    const QByteArray uri("/settings.phtml?action=get_privacy&realm=example.org");
    const auto md5 = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const QByteArray ha1 = md5("alice:example.org:" + aliceSecret);
    for (const QByteArray &nonce :
        {QByteArray("MTc5NTIxOTIwMA=="), QByteArray(54, 'A'), QByteArray(56, 'A')}) {
        const QByteArray response = md5(ha1 + ':' + nonce + ":00000001:c:auth:" + md5("GET:" + uri));
        const QByteArray header = "Authorization: Digest username=\"alice\", realm=\"example.org\", nonce=\""
            + nonce + "\", uri=\"" + uri + "\", response=\"" + response
            + "\", qop=auth, nc=00000001, cnonce=\"c\"";
        const ProgramRun run = m_office.curl(QString::fromLatin1(uri), {},
            {QStringLiteral("-H"), QString::fromLatin1(header), QStringLiteral("-i")});
        QVERIFY2(run.output.startsWith("HTTP/1.1 401"), run.output.constData());
        QVERIFY2(run.output.contains("stale=true"), run.output.constData());
        QVERIFY(!run.output.contains("\"privacy\""));
    }
}

void TestBellsetdDigest::downloadedCertificates()
{
    const QString user = alice + u':' + QString::fromLatin1(aliceSecret);
    const QString bundle = m_office.path(QStringLiteral("new.crt"));
    const ProgramRun crt = digest(user, QStringLiteral("action=get_crt"),
        {QStringLiteral("-o"), bundle, QStringLiteral("-D"), QStringLiteral("-")});
    QVERIFY2(crt.output.contains("Content-Type: application/x-crt"), crt.both().constData());
    QVERIFY(crt.output.contains("Content-Disposition: inline; filename=alice@example.org.crt"));
    const ProgramRun seen =
        runProgram(QStringLiteral("openssl"), words("x509 -noout -subject -checkend 86400 -in") << bundle);
    QVERIFY2(seen.output.contains("alice@example.org"), seen.both().constData());
    const ProgramRun withIt = m_office.curl(QStringLiteral("/settings.phtml?action=get_identity"), bundle);
    QVERIFY2(withIt.output.contains("\"sip_address\":\"alice@example.org\""), withIt.both().constData());

    for (const char *more : {"", "&legacy=1"}) {
        const QString p12 = m_office.path(QStringLiteral("new.p12"));
        QCOMPARE(statusOf(digest(user, QStringLiteral("action=get_p12") + QString::fromLatin1(more),
                     {QStringLiteral("-o"), p12})),
            QByteArray("200"));
        const ProgramRun read = runProgram(QStringLiteral("openssl"),
            words("pkcs12 -nodes -passin stdin -legacy -in") << p12, aliceSecret + '\n');
        QVERIFY2(read.output.contains("BEGIN PRIVATE KEY") && read.output.contains("BEGIN CERTIFICATE"),
            read.errors.constData());
    }
}

void TestBellsetdDigest::signsARequest()
{
    const QString key = m_office.path(QStringLiteral("own.key"));
    const QString csr = m_office.path(QStringLiteral("own.csr"));
    const ProgramRun made = runProgram(QStringLiteral("openssl"),
        words("req -new -newkey rsa:2048 -nodes -subj /CN=x -keyout")
            << key << QStringLiteral("-out") << csr);
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const ProgramRun run = m_office.curl(QStringLiteral("/settings.phtml"), m_office.bundleOf(bob),
        {QStringLiteral("--data-urlencode"), QStringLiteral("csr@") + csr, QStringLiteral("-d"),
            QStringLiteral("action=renew_certificate")});
    const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
    QVERIFY2(answer.value(u"success").toBool(), run.both().constData());
    const QString crt = m_office.path(QStringLiteral("own.crt"));
    QFile file(crt);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answer.value(u"crt").toString().toLatin1());
    file.close();
    const ProgramRun verified = runProgram(
        QStringLiteral("openssl"), words("verify -purpose sslclient -CAfile") << m_office.ca() << crt);
    QVERIFY2(verified.exitCode == 0, verified.both().constData());
    const ProgramRun withIt = m_office.curl(
        QStringLiteral("/settings.phtml?action=get_identity"), crt, {QStringLiteral("--key"), key});
    QVERIFY2(withIt.output.contains("\"sip_address\":\"bob@example.org\""), withIt.both().constData());
    // Revoked, it opens nothing, while the old one still does.
    const QString serial = answer.value(u"serial").toString();
    const QString revoke = QStringLiteral("/settings.phtml?action=revoke_certificate&serial=") + serial;
    QVERIFY(m_office.curl(revoke, crt, {QStringLiteral("--key"), key}).output.contains("you are using"));
    QVERIFY(
        m_office
            .curl(QStringLiteral("/settings.phtml?action=get_identity"), crt, {QStringLiteral("--key"), key})
            .output.contains("certificate.revoked"));
    const ProgramRun list =
        m_office.curl(QStringLiteral("/settings.phtml?action=get_certificates"), m_office.bundleOf(bob));
    QVERIFY2(list.output.contains(serial.toLatin1()) && list.output.contains("\"in_use\":true"),
        list.output.constData());
}

void TestBellsetdDigest::crossOrigin()
{
    const QString path = QStringLiteral("/settings.phtml?action=get_identity&realm=example.org");
    const QStringList preflight{QStringLiteral("-i"), QStringLiteral("-X"), QStringLiteral("OPTIONS"),
        QStringLiteral("-H"), QStringLiteral("Access-Control-Request-Method: GET"), QStringLiteral("-H"),
        QStringLiteral("Access-Control-Request-Headers: authorization")};
    const QStringList page{QStringLiteral("-H"), QStringLiteral("Origin: https://phone.example.com")};
    const QStringList evil{QStringLiteral("-H"), QStringLiteral("Origin: https://evil.example")};
    const QByteArray granted = m_office.curl(path, {}, preflight + page).output;
    QVERIFY2(granted.startsWith("HTTP/1.1 204"), granted.constData());
    QVERIFY2(
        granted.contains("Access-Control-Allow-Origin: https://phone.example.com\r\n"), granted.constData());
    QVERIFY(granted.contains("Access-Control-Allow-Headers: Authorization, Content-Type\r\n"));
    QVERIFY(!m_office.curl(path, {}, preflight + evil).output.contains("Access-Control"));
    const QByteArray asked = m_office.curl(path, {}, page + QStringList{QStringLiteral("-i")}).output;
    QVERIFY2(asked.contains("Access-Control-Expose-Headers: WWW-Authenticate"), asked.constData());
    QVERIFY(
        !m_office.curl(path, {}, evil + QStringList{QStringLiteral("-i")}).output.contains("Access-Control"));
}

void TestBellsetdDigest::tenWrongPasswords()
{
    const QString query = QStringLiteral("action=get_identity&realm=example.org");
    QByteArrayList statuses;
    QByteArray last;
    for (int i = 0; i < 11; ++i) {
        const ProgramRun run = digest(QStringLiteral("bob:guess"), query, {QStringLiteral("-i")});
        statuses.append(statusOf(run));
        last = run.output;
    }
    QCOMPARE(statuses.first(), QByteArray("401"));
    QCOMPARE(statuses.last(), QByteArray("429"));
    QVERIFY2(last.contains("auth.locked_out") && last.contains("Retry-After: "), last.constData());
    QVERIFY2(last.contains("signing in is locked for another"), last.constData());
    // The right password does not help now; the certificate does, and other accounts go on.
    QVERIFY(digest(QStringLiteral("bob:demo-bob"), query).output.contains("auth.locked_out"));
    QVERIFY(m_office.curl(QStringLiteral("/settings.phtml?") + query, m_office.bundleOf(bob))
                .output.contains("bob@example.org"));
    QCOMPARE(statusOf(digest(QStringLiteral("alice:") + QString::fromLatin1(aliceSecret), query)),
        QByteArray("200"));
}

void TestBellsetdDigest::caKeyMovedAway()
{
    const QString key = m_office.directory() + QStringLiteral("/ca/ca.key");
    const QString download = QStringLiteral("/settings.phtml?action=get_crt");
    QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
    const ProgramRun run = m_office.curl(download, m_office.bundleOf(alice));
    QVERIFY2(run.output.contains("certificate.no_authority"), run.output.constData());
    QVERIFY(QFile::rename(key + QStringLiteral(".away"), key));
    QVERIFY(m_office.curl(download, m_office.bundleOf(alice)).output.startsWith("-----BEGIN"));
}

void TestBellsetdDigest::nothingSecretInTheLog()
{
    QCOMPARE(m_office.stop(), 0);
    const QByteArray log = m_office.log();
    QVERIFY(log.contains("/settings.phtml"));
    for (const QByteArray &secret : {aliceSecret, QByteArray("demo-bob"), QByteArray("PRIVATE KEY"),
             QByteArray("response="), QByteArray("nonce"), QByteArray("guess")})
        QVERIFY2(!log.contains(secret), secret.constData());
}

void TestBellsetdDigest::startsWithoutTheCaKey()
{
    const QString key = m_office.directory() + QStringLiteral("/ca/ca.key");
    QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
    QFile config(m_office.path(QStringLiteral("tls.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    const QByteArray tls = m_office.directory().toUtf8() + "/tls/server.";
    config.write("[tls]\ncertificate = " + tls + "crt\nkey = " + tls + "key\n");
    config.close();
    QVERIFY2(m_office.start(QStringLiteral("serve"), {QStringLiteral("--config"), config.fileName()}),
        m_office.log().constData());
    QVERIFY(m_office.curl(QStringLiteral("/settings.phtml?action=get_identity"), m_office.bundleOf(alice))
                .output.contains("alice@example.org"));
    QVERIFY(m_office.curl(QStringLiteral("/settings.phtml?action=get_p12"), m_office.bundleOf(alice))
                .output.contains("certificate.no_authority"));
    QCOMPARE(m_office.stop(), 0);
}

QTEST_GUILESS_MAIN(TestBellsetdDigest)
#include "tst_bellsetddigest.moc"

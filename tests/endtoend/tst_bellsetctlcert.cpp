// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/ctltest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Certificates on this computer and of the account.
class TestBellsetctlCert : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void certShow();
    void certImportWithPassword();
    void certRenewAndExport();
    void importKeepsTheBetterOne();
    void certListAndRevoke();
    void certImportWithoutKeychain();
    void certEnrolByPassword();
    void certEnrolByInvitation();
    void refusedCertificates_data();
    void refusedCertificates();
};

void TestBellsetctlCert::certShow()
{
    const Outcome text = runAs(alice, words("cert show"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("alice@example.org"));
    const QJsonObject json = runAs(alice, words("cert show -o json")).json().toObject();
    QCOMPARE(json.value(u"account").toString(), QStringLiteral("alice@example.org"));
    QCOMPARE(json.value(u"sha256").toString().size(), 95);
    QVERIFY(!text.out.contains("PRIVATE"));
}

void TestBellsetctlCert::certImportWithPassword()
{
    const QString file = as(alice).at(1);
    const QStringList importing = QStringList{QStringLiteral("cert"), QStringLiteral("import"), file,
                                      QStringLiteral("--server"), m_server->url().toString()}
        + words("--password-stdin --protect password");
    const Outcome imported = run(importing, "demo-alice\n");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    // The account is found by itself, its server and authority come from the file.
    const Outcome status = run(words("status --password-stdin"), "demo-alice\n");
    QVERIFY2(status.exitCode == 0, status.err.constData());
    QCOMPARE(run(words("status --password-stdin"), "wrong\n").exitCode, 9);
    const Outcome mute = run(words("status")); // no terminal to ask at
    QCOMPARE(mute.exitCode, 9);
    QVERIFY2(mute.err.contains("--password-stdin"), mute.err.constData());
    QCOMPARE(run(words("--account alice@example.org --password-stdin status"), "demo-alice\n").exitCode, 0);
    QCOMPARE(run(words("--account bob@example.org --password-stdin status"), "demo-alice\n").exitCode, 4);
}

void TestBellsetctlCert::certRenewAndExport()
{
    // Of certImportWithPassword: an account that is saved with its password.
    const QStringList stdinPassword = words("--password-stdin");
    const auto fingerprint = [&] {
        return run(words("cert show -o json") + stdinPassword, "demo-alice\n")
            .json()
            .toObject()
            .value(u"sha256");
    };
    const QJsonValue before = fingerprint();
    QCOMPARE(run(words("cert renew") + stdinPassword, "wrong\n").exitCode, 9);
    QCOMPARE(fingerprint(), before);
    const Outcome renewed = run(words("cert renew -o json") + stdinPassword, "demo-alice\n");
    QVERIFY2(renewed.exitCode == 0, renewed.err.constData());
    QVERIFY(renewed.json().toObject().value(u"sha256") != before);
    QCOMPARE(fingerprint(), renewed.json().toObject().value(u"sha256"));
    QCOMPARE(run(words("status") + stdinPassword, "demo-alice\n").exitCode, 0);

    const QTemporaryDir folder;
    for (const char *more : {"", "--legacy"}) {
        const QString file = folder.filePath(QStringLiteral("alice%1.p12").arg(QString::fromLatin1(more)));
        const QStringList exporting =
            QStringList{QStringLiteral("cert"), QStringLiteral("export"), file} + words(more) + stdinPassword;
        const Outcome exported = run(exporting, "demo-alice\nanother one\n");
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        const QStringList opening{
            QStringLiteral("--p12"), file, QStringLiteral("--server"), m_server->url().toString()};
        QCOMPARE(run(opening + stdinPassword + words("status"), "another one\n").exitCode, 0);
        QCOMPARE(run(opening + stdinPassword + words("status"), "demo-alice\n").exitCode, 9);
        QCOMPARE(run(exporting, "demo-alice\nanother one\n").exitCode, 2); // it exists
    }
    const QString pem = folder.filePath(QStringLiteral("alice.crt"));
    const Outcome exported = run(
        QStringList{QStringLiteral("cert"), QStringLiteral("export"), pem} + stdinPassword, "demo-alice\n");
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QFile file(pem);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("BEGIN CERTIFICATE") && content.contains("BEGIN PRIVATE KEY"));
}

void TestBellsetctlCert::importKeepsTheBetterOne()
{
    // Of certRenewAndExport: the saved certificate is newer than the file that came first.
    const auto importing = [this](const QString &file, const char *more) {
        return QStringList{QStringLiteral("cert"), QStringLiteral("import"), file, QStringLiteral("--server"),
                   m_server->url().toString()}
        + words("--password-stdin --protect password") + words(more);
    };
    const auto fingerprint = [this] {
        return run(words("cert show -o json --password-stdin"), "demo-alice\n")
            .json()
            .toObject()
            .value(u"sha256");
    };
    const QJsonValue before = fingerprint();
    QVERIFY(before.isString());
    const QString revoked = m_server->saved(QStringLiteral("revoked-import.p12"),
        m_server->p12(m_server->revokedCertificateOf(QStringLiteral("alice@example.org")),
            QStringLiteral("demo-alice")));
    const Outcome refused = run(importing(revoked, ""), "demo-alice\n");
    QVERIFY2(refused.exitCode != 0 && !refused.err.isEmpty(), refused.out.constData());
    QCOMPARE(fingerprint(), before);
    const Outcome older = run(importing(as(alice).at(1), ""), "demo-alice\n");
    QCOMPARE(older.exitCode, 2);
    QVERIFY2(older.err.contains("--replace"), older.err.constData());
    QCOMPARE(fingerprint(), before);
    QCOMPARE(run(importing(as(alice).at(1), "--replace"), "demo-alice\n").exitCode, 0);
    QVERIFY(fingerprint() != before);
    QCOMPARE(run(words("cert show --replace --password-stdin"), "demo-alice\n").exitCode, 2);
}

void TestBellsetctlCert::certListAndRevoke()
{
    const Outcome list = runAs(bob, words("cert list -o json"));
    QVERIFY2(list.exitCode == 0, list.err.constData());
    const QJsonObject mine = list.json().toArray().first().toObject();
    QVERIFY(mine.value(u"in_use").toBool());
    const QString serial =
        readCertificate(m_server->certificateOf(QStringLiteral("bob@example.org")).certificatePem)->serial;
    QCOMPARE(runAs(alice, {QStringLiteral("cert"), QStringLiteral("revoke"), serial}).exitCode, 4);
    const Outcome revoked = runAs(bob, {QStringLiteral("cert"), QStringLiteral("revoke"), serial});
    QVERIFY2(revoked.exitCode == 0 && revoked.out.contains(serial.toLatin1()), revoked.err.constData());
    QVERIFY(runAs(bob, words("cert list")).out.contains("revoked"));
    QVERIFY(m_server->stores().certificates.find(serial)->revoked != 0);
    QCOMPARE(runAs(bob, words("cert revoke zz")).exitCode, 2);
}

void TestBellsetctlCert::certImportWithoutKeychain()
{
    // There is no keychain in this test: that is said, and nothing is written in clear instead.
    const Outcome outcome =
        run({QStringLiteral("cert"), QStringLiteral("import"), as(bob).at(1), QStringLiteral("--server"),
                m_server->url().toString(), QStringLiteral("--password-stdin")},
            "demo-bob\n");
    QCOMPARE(outcome.exitCode, 9);
    QVERIFY2(outcome.err.contains("--protect password"), outcome.err.constData());
    const Outcome unsaved = run(words("--account bob@example.org status"));
    QCOMPARE(unsaved.exitCode, 4);
    QVERIFY2(unsaved.err.contains("bob@example.org is not saved"), unsaved.err.constData());
}

void TestBellsetctlCert::refusedCertificates_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"expired", "future", "revoked", "unknown", "foreign"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestBellsetctlCert::refusedCertificates()
{
    QFETCH(QString, kind);
    const QString address = QStringLiteral("alice@example.org");
    const IssuedCertificate certificate = kind == QLatin1String("expired")
        ? m_server->expiredCertificateOf(address)
        : kind == QLatin1String("future")  ? m_server->futureCertificateOf(address)
        : kind == QLatin1String("revoked") ? m_server->revokedCertificateOf(address)
        : kind == QLatin1String("unknown") ? m_server->unknownCertificateOf(address)
                                           : m_server->foreignCertificateOf(address);
    QStringList arguments = as(alice);
    arguments[1] =
        m_server->saved(kind + QStringLiteral(".p12"), m_server->p12(certificate, QStringLiteral("secret")));
    const Outcome outcome = run(arguments + words("status -o json"), "secret\n");
    QVERIFY2(outcome.exitCode == 9 || outcome.exitCode == 6, outcome.err.constData());
    const QString code = QJsonDocument::fromJson(outcome.err).object().value(u"error").toString();
    QVERIFY2(code.startsWith(QLatin1String("certificate.")) || code.startsWith(QLatin1String("tls.client"))
            || code.startsWith(QLatin1String("auth.")),
        qPrintable(code));
}

void TestBellsetctlCert::certEnrolByPassword()
{
    const QStringList enrolling = QStringList{QStringLiteral("--server"), m_server->url().toString(),
                                      QStringLiteral("--ca"), m_server->caFile()}
        + words("--password-stdin --protect password cert enrol carol@example.org");
    const Outcome wrong = run(enrolling, "guess\n");
    QCOMPARE(wrong.exitCode, 6);
    QVERIFY2(wrong.err.contains("password is wrong"), wrong.err.constData());
    const Outcome enrolled = run(enrolling + words("-o json"), "demo-carol\n");
    QVERIFY2(enrolled.exitCode == 0, enrolled.err.constData());
    QCOMPARE(enrolled.json().toObject().value(u"account").toString(), QStringLiteral("carol@example.org"));
    QVERIFY(!enrolled.out.contains("PRIVATE"));
    // Saved with its server and authority, protected by the same password.
    const Outcome kept =
        run(words("--account carol@example.org --password-stdin privacy off"), "demo-carol\n");
    QVERIFY2(kept.exitCode == 0, kept.err.constData());
    // Without the authority nothing is sent to a server that nobody vouches for.
    const Outcome untrusted =
        run({QStringLiteral("--server"), m_server->url().toString(), QStringLiteral("--password-stdin"),
                QStringLiteral("cert"), QStringLiteral("enrol"), QStringLiteral("carol@example.org")},
            "demo-carol\n");
    QCOMPARE(untrusted.exitCode, 9);
}

void TestBellsetctlCert::certEnrolByInvitation()
{
    const QString erin = QStringLiteral("erin@example.org");
    const Result<QString> code =
        m_server->stores().invitations.create(consoleCaller(), erin, m_server->clock().nowSeconds() + 3600);
    QVERIFY(code);
    const QStringList enrolling =
        QStringList{QStringLiteral("--server"), m_server->url().toString(), QStringLiteral("--ca"),
            m_server->caFile(), QStringLiteral("cert"), QStringLiteral("enrol"), erin}
        + words("--password-stdin --invitation-stdin --protect password");
    QCOMPARE(run(enrolling, "a long secret\n").exitCode, 2); // no second line
    // Without a keychain nothing could be kept: the code is not spent on it.
    const Outcome unkept =
        run(enrolling.first(enrolling.size() - 2), "a long secret\n" + code->toLatin1() + '\n');
    QCOMPARE(unkept.exitCode, 9);
    QVERIFY2(unkept.err.contains("--protect password"), unkept.err.constData());
    QVERIFY(!m_server->stores().accounts.find(erin));
    const Outcome enrolled = run(enrolling, "a long secret\n" + code->toLatin1() + '\n');
    QVERIFY2(enrolled.exitCode == 0, enrolled.err.constData());
    QVERIFY2(enrolled.out.contains("Saved for erin@example.org."), enrolled.out.constData());
    QVERIFY(m_server->stores().accounts.find(erin));
    const Outcome again = run(enrolling, "a long secret\n" + code->toLatin1() + '\n');
    QVERIFY(again.exitCode != 0);
    QVERIFY2(again.err.contains("does not know this code"), again.err.constData());
    QCOMPARE(
        run(words("--account erin@example.org --password-stdin privacy off"), "a long secret\n").exitCode, 0);
    // Two accounts are saved by now: which one is not guessed.
    const Outcome which = run(words("--password-stdin privacy off"), "a long secret\n");
    QCOMPARE(which.exitCode, 2);
    QVERIFY2(which.err.contains("erin@example.org"), which.err.constData());
}

QTEST_GUILESS_MAIN(TestBellsetctlCert)
#include "tst_bellsetctlcert.moc"

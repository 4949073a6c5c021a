// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/certificateissuer.h"
#include "core/server/pki/privatefile.h"
#include "storefixture.h"

#include <QDir>
#include <QTest>

/// Issuing into files: what is in place always counts.
class TestCertificateIssuer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failedIssueLeavesTheOldFiles();
    void revokingTwiceIsToldOnce();
};

void TestCertificateIssuer::failedIssueLeavesTheOldFiles()
{
    StoreFixture office;
    const QString alice = inOffice(QStringLiteral("alice"));
    office.addAccount(QStringLiteral("alice"));
    const Result<OfficeCa> ca = OfficeCa::create(QStringLiteral("example.org"), office.clock.now);
    VERIFY_OK(ca);
    const CertificateIssuer issuer(*office.stores, *ca);
    const QString out = office.folder.filePath(QStringLiteral("out"));
    const auto issue = [&] {
        return issuer.issueToFiles(StoreFixture::console(), alice, out, Pkcs12Form::Modern);
    };
    const Result<CertificateFiles> first = issue();
    VERIFY_OK(first);
    const QByteArray p12 = *readFile(first->p12);
    const QByteArray bundle = *readFile(first->bundle);

    // The commit itself fails, as it does on a full disk.
    Database &database = office.stores->database();
    for (const char *statement :
        {"CREATE TABLE promise (domain_id BIGINT REFERENCES domain (id) DEFERRABLE INITIALLY DEFERRED)",
            "CREATE TRIGGER break_promise AFTER INSERT ON certificate BEGIN INSERT INTO promise VALUES "
            "(4711); END"})
        VERIFY_OK(database.runText(QLatin1String(statement)));
    VERIFY_FAILS(issue(), ErrorCode::StoreFailed);
    QCOMPARE(*readFile(first->p12), p12);
    QCOMPARE(*readFile(first->bundle), bundle);
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing half done stays behind
    QCOMPARE(office.stores->certificates.list()->size(), 1);

    VERIFY_OK(database.runText(QStringLiteral("DROP TRIGGER break_promise")));
    const Result<CertificateFiles> second = issue();
    VERIFY_OK(second);
    QVERIFY(*readFile(second->p12) != p12);
    QCOMPARE(office.stores->certificates.list()->size(), 2);
    QVERIFY(office.stores->certificates.holderOf(second->info.sha256)->has_value());
    QVERIFY(!issuer.issueToFiles(
        StoreFixture::console(), inOffice(QStringLiteral("nobody")), out, Pkcs12Form::Modern));
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestCertificateIssuer::revokingTwiceIsToldOnce()
{
    StoreFixture office;
    office.addAccount(QStringLiteral("alice"));
    const Result<OfficeCa> ca = OfficeCa::create(QStringLiteral("example.org"), office.clock.now);
    VERIFY_OK(ca);
    const Result<IssuedCertificate> issued =
        CertificateIssuer(*office.stores, *ca)
            .issue(StoreFixture::console(), inOffice(QStringLiteral("alice")),
                ca->clientValidity(office.clock.now));
    VERIFY_OK(issued);
    CertificateStore &certificates = office.stores->certificates;
    VERIFY_OK(certificates.revoke(StoreFixture::console(), issued->info.serial));
    const qint64 when = certificates.find(issued->info.serial)->revoked;
    const qint64 lines = *office.stores->audit.count();
    const auto told = office.stores->audit.linesOf(inOffice(QStringLiteral("alice")), 1);
    QCOMPARE(told->first().change.oldValue, QStringLiteral("valid"));
    QCOMPARE(told->first().change.newValue, QStringLiteral("revoked"));
    office.clock.now += 60;
    VERIFY_OK(certificates.revoke(StoreFixture::console(), issued->info.serial));
    QCOMPARE(*office.stores->audit.count(), lines);
    QCOMPARE(certificates.find(issued->info.serial)->revoked, when);
}

QTEST_GUILESS_MAIN(TestCertificateIssuer)
#include "tst_certificateissuer.moc"

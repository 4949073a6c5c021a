// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"

#include <QTest>

/// The settings API and the look-up of its callers over PostgreSQL: as over SQLite.
class TestSettingsPostgresql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void callersAreFound();
    void answersAreTheSame();

private:
    std::unique_ptr<ThrowAwayPostgres> m_postgres;
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString busy = QStringLiteral("FBUS");
const QString setForwarding = QStringLiteral("set_call_forwarding");

HttpRequest requestOf(const QString &user)
{
    return ApiFixture::requestFrom(user, QStringLiteral("get_identity"));
}

} // namespace

void TestSettingsPostgresql::initTestCase()
{
    m_postgres = std::make_unique<ThrowAwayPostgres>();
    const QString why = m_postgres->start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void TestSettingsPostgresql::callersAreFound()
{
    ApiFixture fixture(m_postgres.get());
    CallerFinder finder(*fixture.office.stores);
    QCOMPARE(finder.find(requestOf(alice))->accountId, fixture.ids.value(alice));
    const auto elsewhere = fixture.office.openAgain();
    VERIFY_OK(elsewhere->certificates.revoke(StoreFixture::console(), ApiFixture::serialOf(alice)));
    VERIFY_FAILS(finder.find(requestOf(alice)), ErrorCode::CertificateRevoked);
    VERIFY_OK(elsewhere->accounts.remove(StoreFixture::console(), inOffice(bob)));
    VERIFY_FAILS(finder.find(requestOf(bob)), ErrorCode::CertificateRevoked);
    VERIFY_FAILS(finder.find(requestOf(QStringLiteral("mallory"))), ErrorCode::CertificateUnknown);
}

void TestSettingsPostgresql::answersAreTheSame()
{
    ApiFixture fixture(m_postgres.get());
    QCOMPARE(fixture.api.executionOf(ApiFixture::requestFrom(alice, QStringLiteral("get_identity"))),
        Execution::Pool);
    QCOMPARE(fixture.api.executionOf(ApiFixture::requestFrom(alice, QStringLiteral("set_dnd_on"))),
        Execution::Writer);
    ApiFixture sqlite;
    for (const ActionInfo &action : settingsActions) {
        if (ApiFixture::makesKeys(action.id))
            continue;
        QCOMPARE(fixture.ask(alice, action.id).body, sqlite.ask(alice, action.id).body);
    }
    QList<HttpRequest> requests{ApiFixture::requestFrom(alice, QStringLiteral("set_dnd_on")),
        ApiFixture::requestFrom(alice, setForwarding, {{busy, QStringLiteral("!")}}),
        ApiFixture::requestFrom(bob, QStringLiteral("set_privacy_on"))};
    const QList<HttpReply> replies = fixture.api.handleTogether(requests);
    QVERIFY(!failureFromJson(jsonOf(replies.at(0).body)));
    QVERIFY(failureFromJson(jsonOf(replies.at(1).body)).has_value());
    QVERIFY(!failureFromJson(jsonOf(replies.at(2).body)));
    const auto elsewhere = fixture.office.openAgain();
    QVERIFY(elsewhere->dnd.state(fixture.ids.value(alice))->on);
    QVERIFY(elsewhere->privacy.state(fixture.ids.value(bob))->hidden);
}

QTEST_GUILESS_MAIN(TestSettingsPostgresql)
#include "tst_settingspostgresql.moc"

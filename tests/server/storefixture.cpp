// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "core/server/store/migrator.h"

#include <QSqlQuery>
#include <QSqlRecord>

QString inOffice(const QString &user)
{
    return user + QStringLiteral("@example.org");
}

StoreFixture::StoreFixture(ThrowAwayPostgres *postgres)
    : url(postgres ? postgres->emptyDatabase()
                   : DatabaseUrl::ofSqliteFile(folder.filePath(QStringLiteral("bellset.db"))))
    , secrets(*SecretBox::withKey(QByteArray(SecretBox::keySize, 'k')))
{
    Result<std::unique_ptr<Database>> database = Database::open(url);
    // No test cuts the power: without waiting for the disk the tests take a tenth of the time.
    if (database && url.driver == DatabaseDriver::Sqlite)
        std::ignore = (*database)->runText(QStringLiteral("PRAGMA synchronous = OFF"));
    if (!database || !Migrator(**database).migrate())
        qFatal("the fixture's database cannot be made");
    stores = std::make_unique<Stores>(std::move(*database), secrets, clock);
    if (!stores->accounts.addDomain(console(), QStringLiteral("example.org")))
        qFatal("the fixture's domain cannot be made");
}

std::unique_ptr<Stores> StoreFixture::openAgain()
{
    Result<std::unique_ptr<Stores>> again = Stores::open(url, secrets, clock);
    if (!again)
        qFatal("the fixture's database cannot be opened again");
    return std::move(*again);
}

QStringList StoreFixture::select(const QString &sql) const
{
    const Result<std::unique_ptr<Database>> database = Database::open(url);
    if (!database)
        qFatal("the fixture's database cannot be opened");
    QStringList rows;
    QSqlQuery query(QSqlDatabase::database((*database)->connectionName(), false));
    if (!query.exec(sql))
        qFatal("the fixture's query fails");
    while (query.next()) {
        QStringList values;
        for (int column = 0; column < query.record().count(); ++column)
            values.append(query.value(column).toString());
        rows.append(values.join(u'|'));
    }
    return rows;
}

qint64 StoreFixture::addAccount(const QString &user, Role role)
{
    NewAccount account;
    account.identity.sipAddress = inOffice(user);
    account.identity.firstName = user;
    account.identity.timeZone = QStringLiteral("Europe/Amsterdam");
    account.role = role;
    account.password = QStringLiteral("demo-") + user;
    account.hashWebPassword = false;
    const Result<qint64> id = stores->accounts.add(console(), account);
    if (!id)
        qFatal("the fixture's account cannot be made");
    return *id;
}

Caller StoreFixture::callerOf(qint64 id, const QString &user, Role role)
{
    return {id, inOffice(user), role, QStringLiteral("certificate"), QStringLiteral("192.0.2.1")};
}

Caller StoreFixture::console()
{
    return {0, QStringLiteral("console"), Role::Admin, QStringLiteral("console"), QStringLiteral("console")};
}

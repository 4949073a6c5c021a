// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"
#include "core/server/store/stores.h"
#include "throwawaypostgres.h"

#include <QTemporaryDir>

/// A clock that stands still until it is set.
class FixedClock : public Clock {
public:
    qint64 nowSeconds() const override { return now; }
    qint64 now = 1795219200; // 2026-11-21 00:00:00 UTC
};

/// An empty database of a driver, migrated, with its stores and the domain example.org; gone with the object.
class StoreFixture {
public:
    /// Without a PostgreSQL the fixture is SQLite's.
    explicit StoreFixture(ThrowAwayPostgres *postgres = nullptr);

    /// A further connection to the same database, as another thread would have.
    std::unique_ptr<Stores> openAgain();
    /// The rows of any query, on a connection of its own, each as its values joined by `|`: what a SIP server
    /// or a person with a database shell would see.
    QStringList select(const QString &sql) const;
    qint64 addAccount(const QString &user, Role role = Role::User);
    static Caller callerOf(qint64 id, const QString &user, Role role = Role::User);
    static Caller console();

    QTemporaryDir folder;
    FixedClock clock;
    DatabaseUrl url;
    SecretBox secrets;
    std::unique_ptr<Stores> stores;
};

/// Every address of example.org here.
QString inOffice(const QString &user);

/// What went wrong, for a test's message; empty when nothing did.
template<class T>
QByteArray whyNot(const Result<T> &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    return QString(QString(errorCodeText(error.code)) + u' ' + error.subject + u' ' + error.detail).toUtf8();
}

/// The stable text of the code that a Result failed with; "" when it did not.
template<class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString(errorCodeText(result.error().code));
}

/// Fails the test with the error of a Result that should have succeeded.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const QByteArray whyNotHere = whyNot(result);                                                        \
        QVERIFY2(whyNotHere.isEmpty(), whyNotHere.constData());                                              \
    } while (false)

/// Fails the test unless a Result failed with that code.
#define VERIFY_FAILS(result, expected) QCOMPARE(codeOf(result), QString(errorCodeText(expected)))

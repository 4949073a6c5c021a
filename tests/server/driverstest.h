// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefixture.h"

#include <QTest>

/// A test whose functions run on each driver: their data function is `drivers_data()`, their office comes
/// from `newOffice()`.
class DriversTest : public QObject {
    Q_OBJECT

protected:
    void startPostgres()
    {
        m_postgres = std::make_unique<ThrowAwayPostgres>();
        const QString why = m_postgres->start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }

    void drivers_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    ThrowAwayPostgres *postgres() const { return m_postgres.get(); }

    std::unique_ptr<StoreFixture> newOffice()
    {
        QFETCH(bool, postgresql);
        return std::make_unique<StoreFixture>(postgresql ? m_postgres.get() : nullptr);
    }

private:
    std::unique_ptr<ThrowAwayPostgres> m_postgres;
};

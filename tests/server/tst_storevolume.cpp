// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QTest>

/// Many of everything.
class TestStoreVolume : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandChanges();
    void manyAccountsInOneTransaction();
};

namespace {

const Caller console = StoreFixture::console();

NewAccount accountNamed(const QString &address)
{
    NewAccount account;
    account.identity.sipAddress = address;
    account.password = QStringLiteral("secret");
    account.hashWebPassword = false;
    return account;
}

} // namespace

void TestStoreVolume::tenThousandChanges()
{
    StoreFixture office;
    const qint64 alice = office.addAccount(QStringLiteral("alice"));
    const Caller caller = StoreFixture::callerOf(alice, QStringLiteral("alice"));
    const qint64 before = *office.stores->audit.count();
    for (int group = 0; group < 100; ++group) {
        Result<Transaction> together = Transaction::begin(office.stores->database());
        VERIFY_OK(together);
        for (int i = 0; i < 100; ++i)
            VERIFY_OK(office.stores->dnd.switchOn(caller, alice, {i + 1, {}}));
        VERIFY_OK(together->commit());
    }
    QCOMPARE(*office.stores->audit.count(), before + 10000);
}

void TestStoreVolume::manyAccountsInOneTransaction()
{
    StoreFixture office;
    Result<Transaction> together = Transaction::begin(office.stores->database());
    VERIFY_OK(together);
    for (int i = 1; i <= 2000; ++i)
        VERIFY_OK(office.stores->accounts.add(
            console, accountNamed(QStringLiteral("u%1@example.org").arg(i, 6, 10, QChar(u'0')))));
    VERIFY_OK(together->commit());
    QCOMPARE(office.stores->accounts.list()->size(), 2000);
}

QTEST_GUILESS_MAIN(TestStoreVolume)
#include "tst_storevolume.moc"

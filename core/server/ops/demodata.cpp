// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/demodata.h"

#include "core/contract/errorcodes.h"
#include "core/server/ops/demooffice.h"
#include "core/server/ops/office.h"

namespace {

// The calls of the Result-returning stores, one after the other until one fails.
#define BELLSET_TRY(call)                                                                                    \
    do {                                                                                                     \
        if (const auto outcome = (call); !outcome)                                                           \
            return failure(outcome.error());                                                                 \
    } while (false)

const QString aliceMobile = QStringLiteral("+31612345678");
constexpr qint64 registrationSeconds = 30 * 24 * 60 * 60;

DemoPerson person(const char *name, const char *first, const char *last, const char *callerId, Role role)
{
    DemoPerson made;
    made.identity.sipAddress = QLatin1String(name) + u'@' + DemoOffice::domain;
    made.identity.email = made.identity.sipAddress;
    made.identity.firstName = QLatin1String(first);
    made.identity.lastName = QLatin1String(last);
    made.identity.callerId = QLatin1String(callerId);
    made.identity.timeZone = QStringLiteral("Europe/Amsterdam");
    made.role = role;
    return made;
}

Device device(const char *contact, const char *publicContact, const char *agent, const char *transport)
{
    return {QLatin1String(contact), QLatin1String(publicContact), registrationSeconds, QLatin1String(agent),
        QLatin1String(transport)};
}

} // namespace

QList<DemoPerson> demoPeople()
{
    QList<DemoPerson> people{
        person("alice", "Alice", "Example", "+3120555010", Role::User),
        person("bob", "Bob", "Baker", "+3120555011", Role::User),
        person("carol", "Carol", "Clark", "+3120555012", Role::User),
        person("helpdesk", "Help", "Desk", "+3120555001", Role::Helpdesk),
        person("admin", "Office", "Admin", "", Role::Admin),
    };
    people[0].identity.mobileNumber = aliceMobile;
    people[1].identity.mobileNumber = QStringLiteral("+31687654321");
    people[1].prepaid = true;
    return people;
}

DemoWriter::DemoWriter(Stores &stores)
    : m_stores(stores)
{
}

Result<qint64> DemoWriter::idOf(const QString &name) const
{
    const Result<Account> account = m_stores.accounts.find(name + u'@' + DemoOffice::domain);
    if (!account)
        return failure(account.error());
    return account->id;
}

Result<void> DemoWriter::addAccounts() const
{
    for (const DemoPerson &each : demoPeople()) {
        if (each.role == Role::Admin)
            continue;
        NewAccount account;
        account.identity = each.identity;
        account.role = each.role;
        account.prepaid = each.prepaid;
        account.password = DemoOffice::passwordOf(each.identity.sipAddress);
        BELLSET_TRY(m_stores.accounts.add(consoleCaller(), account));
    }
    return {};
}

Result<void> DemoWriter::addAddresses() const
{
    const Result<qint64> alice = idOf(QStringLiteral("alice"));
    if (!alice)
        return failure(alice.error());
    BELLSET_TRY(m_stores.addresses.addAlias(
        consoleCaller(), *alice, QStringLiteral("alice.example@") + DemoOffice::domain));
    BELLSET_TRY(m_stores.addresses.addAlias(
        consoleCaller(), *alice, QStringLiteral("+3120555010@") + DemoOffice::domain));
    BELLSET_TRY(m_stores.addresses.addEnumNumber(consoleCaller(), *alice, QStringLiteral("+3120555010")));
    return {};
}

Result<void> DemoWriter::addVoicemail() const
{
    const Result<qint64> alice = idOf(QStringLiteral("alice"));
    if (!alice)
        return failure(alice.error());
    Voicemail box;
    box.exists = true;
    box.mailbox = QStringLiteral("2010");
    box.pin = QStringLiteral("201020");
    box.name = QStringLiteral("Alice Example");
    box.email = QStringLiteral("alice@") + DemoOffice::domain;
    box.account = QStringLiteral("2010@voicemail.") + DemoOffice::domain;
    return m_stores.voicemail.setBox(consoleCaller(), *alice, box);
}

Result<void> DemoWriter::addForwarding() const
{
    const Result<qint64> alice = idOf(QStringLiteral("alice"));
    if (!alice)
        return failure(alice.error());
    ForwardingChange change;
    change.targets[ForwardCondition::NoAnswer] = QStringLiteral("<voice-mailbox>");
    BELLSET_TRY(m_stores.forwarding.change(consoleCaller(), *alice, change));
    return {};
}

Result<void> DemoWriter::addRules() const
{
    const Result<qint64> carol = idOf(QStringLiteral("carol"));
    if (!carol)
        return failure(carol.error());
    const QString at = u'@' + QString(DemoOffice::domain);
    BELLSET_TRY(m_stores.rules.addContact(
        consoleCaller(), *carol, QStringLiteral("coworkers"), QStringLiteral("bob") + at));
    BELLSET_TRY(m_stores.rules.addContact(
        consoleCaller(), *carol, QStringLiteral("coworkers"), QStringLiteral("helpdesk") + at));
    BELLSET_TRY(m_stores.rules.addContact(
        consoleCaller(), *carol, QStringLiteral("vip"), QStringLiteral("alice") + at));
    constexpr int weekdays = 31;
    constexpr int weekend = 96;
    BELLSET_TRY(m_stores.rules.setAcceptRules(consoleCaller(), *carol,
        {{weekdays, QStringLiteral("08:30"), QStringLiteral("18:00"), {QStringLiteral("everybody")}},
            {weekend, QStringLiteral("10:00"), QStringLiteral("16:00"),
                {QStringLiteral("vip"), QStringLiteral("coworkers")}}}));
    return m_stores.rules.setRejectRules(
        consoleCaller(), *carol, {QStringLiteral("sip:spam@example.net"), QStringLiteral("sip:%31900%@%")});
}

Result<void> DemoWriter::addBalance() const
{
    const Result<qint64> bob = idOf(QStringLiteral("bob"));
    if (!bob)
        return failure(bob.error());
    const qint64 now = m_stores.clock().nowSeconds();
    constexpr int rows = 40;
    constexpr qint64 finalBalance = 123'400; // 12.34 EUR
    qint64 balance = 0;
    for (int row = 0; row < rows; ++row) {
        BalanceEntry entry;
        entry.at = now - qint64(rows - row) * 11 * 60 * 60;
        if (row == 0 || row == rows / 2) {
            entry.action = QStringLiteral("Set balance");
            entry.description = QStringLiteral("Manual update");
            entry.value = 150'000;
        } else {
            entry.action = QStringLiteral("Debit balance");
            entry.destination = QStringLiteral("+4420794600%1").arg(row, 2, 10, QLatin1Char('0'));
            entry.duration = 60 + row * 7;
            entry.description =
                QStringLiteral("Session to %1 for %2s").arg(entry.destination).arg(entry.duration);
            entry.callId = QStringLiteral("demo-balance-%1").arg(row);
            entry.value = -entry.duration * 10;
        }
        // The last row leads to the balance that the demo promises.
        if (row == rows - 1)
            entry.value = finalBalance - balance;
        balance += entry.value;
        BELLSET_TRY(m_stores.balances.add(consoleCaller(), *bob, entry));
    }
    return {};
}

Result<void> DemoWriter::beginCall() const
{
    const Result<qint64> bob = idOf(QStringLiteral("bob"));
    // A demo account that somebody removed stays removed.
    if (!bob && bob.error().code == ErrorCode::AccountUnknown)
        return {};
    if (!bob)
        return failure(bob.error());
    const qint64 now = m_stores.clock().nowSeconds();
    return m_stores.balances.addActiveCall(
        *bob, {QStringLiteral("demo-active-call"), QStringLiteral("+442079460018"), now - 125, 7200});
}

Result<void> DemoWriter::registerDevices() const
{
    struct Registration {
        QString name;
        Device device;
    };
    const QList<Registration> registrations{
        {QStringLiteral("alice"),
            device("192.168.1.21:5060", "203.0.113.5:49152", "Yealink SIP-T46U 108.86.0.20", "tls")},
        {QStringLiteral("alice"),
            device("192.168.1.34:5062", "203.0.113.5:49160", "Blink Pro 5.9.1 (Linux)", "tls")},
        {QStringLiteral("bob"),
            device("192.168.1.22:5060", "203.0.113.5:49153", "snomD785/10.1.141.13", "udp")},
        {QStringLiteral("carol"),
            device("192.168.1.23:5060", "203.0.113.5:49154", "Grandstream GXP2170 1.0.11.64", "tcp")},
    };
    for (const Registration &each : registrations) {
        const Result<qint64> account = idOf(each.name);
        // A demo account that somebody removed stays removed.
        if (!account && account.error().code == ErrorCode::AccountUnknown)
            continue;
        if (!account)
            return failure(account.error());
        BELLSET_TRY(m_stores.devices.registerDevice(*account, each.device));
    }
    return {};
}

Result<void> DemoWriter::addMassUser(int number) const
{
    const QString name = QStringLiteral("u%1").arg(number, 6, 10, QLatin1Char('0'));
    NewAccount account;
    account.identity.sipAddress = name + u'@' + DemoOffice::domain;
    account.identity.firstName = QStringLiteral("User");
    account.identity.lastName = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
    account.identity.timeZone = QStringLiteral("Europe/Amsterdam");
    account.password = DemoOffice::passwordOf(account.identity.sipAddress);
    account.prepaid = number % 2 == 0;
    account.balance = qint64(number % 5000) * 100;
    account.hashWebPassword = false;
    const Result<qint64> id = m_stores.accounts.add(consoleCaller(), account);
    // An earlier start made it.
    if (!id && id.error().code == ErrorCode::AccountDuplicate)
        return {};
    if (!id)
        return failure(id.error());
    const QString contact =
        QStringLiteral("10.%1.%2.%3:5060").arg(number / 65536).arg(number / 256 % 256).arg(number % 256);
    BELLSET_TRY(m_stores.devices.registerDevice(
        *id, {contact, contact, registrationSeconds, QStringLiteral("Demo phone"), QStringLiteral("udp")}));
    CallRecord call;
    call.callId = QStringLiteral("demo-") + name;
    call.fromTag = QStringLiteral("from");
    call.callerAccount = *id;
    call.caller = account.identity.sipAddress;
    call.callee = call.target = QStringLiteral("+442079460000@") + DemoOffice::domain;
    call.begun = m_stores.clock().nowSeconds() - 60 - number % 86400;
    call.answered = call.begun + 5;
    call.ended = call.answered + 30 + number % 300;
    call.endedBy = QStringLiteral("caller");
    return m_stores.calls.add(call);
}

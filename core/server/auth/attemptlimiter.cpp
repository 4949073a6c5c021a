// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/attemptlimiter.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype longestKey = 320; ///< an e-mail address has at most so many characters

/// However it is written: "sip:Alice@example.org" must not have tries of its own.
QString accountKey(const QString &account)
{
    const Result<SipAddress> address = SipAddress::parse(account);
    return address ? address->toString() : account.left(longestKey).toLower();
}

/// One household or office has a whole /64, so a guesser there has 2^64 addresses.
QString addressKey(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4); // of ::ffff:192.0.2.1 too
    if (isV4)
        return QHostAddress(v4).toString();
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

} // namespace

AttemptLimiter::AttemptLimiter(const Clock &clock, const AttemptPolicy &policy)
    : m_clock(clock)
    , m_policy(policy)
{
}

Result<void> AttemptLimiter::admit(const QString &account, const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.nowSeconds();
    const QString name = accountKey(account);
    const QString address = addressKey(peer);
    leak(address, now);
    const Result<void> byAddress = admission(m_addresses, address, now);
    const Result<void> byAccount = admission(m_accounts, name, now);
    // A locked address cannot lock accounts; a locked account does not make its address worse.
    const bool addressLocked = !byAddress && byAddress.error().code == ErrorCode::SignInLocked;
    const bool accountLocked = !byAccount && byAccount.error().code == ErrorCode::SignInLocked;
    if (addressLocked)
        return byAddress;
    if (accountLocked)
        return byAccount;
    if (byAddress && byAccount)
        return {};
    count(m_accounts, name, {m_policy.freeTries, m_policy.tries}, now);
    count(m_addresses, address, {m_policy.addressFreeTries, m_policy.addressTries}, now);
    // What the try has made of it is what there is to wait for.
    const Result<void> after = admission(m_accounts, name, now);
    return after ? admission(m_addresses, address, now) : after;
}

void AttemptLimiter::failed(const QString &account, const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.nowSeconds();
    const QString address = addressKey(peer);
    leak(address, now);
    count(m_accounts, accountKey(account), {m_policy.freeTries, m_policy.tries}, now);
    count(m_addresses, address, {m_policy.addressFreeTries, m_policy.addressTries}, now);
}

void AttemptLimiter::succeeded(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    m_accounts.remove(accountKey(account));
}

Result<void> AttemptLimiter::admission(const Entries &entries, const QString &key, qint64 now) const
{
    const auto entry = entries.constFind(key);
    if (entry == entries.constEnd() || now >= entry->until)
        return {};
    return failure(entry->isLocked ? ErrorCode::SignInLocked : ErrorCode::SignInDelayed,
        QString::number(entry->until - now));
}

void AttemptLimiter::count(Entries &entries, const QString &key, const Rule &rule, qint64 now) const
{
    if (entries.size() >= m_policy.mostKeys && !entries.contains(key))
        makeRoom(entries, now);
    Entry &entry = entries[key];
    if (now - entry.last > m_policy.forgetSeconds)
        entry = {};
    ++entry.count;
    entry.last = now;
    entry.isLocked = entry.count >= rule.tries;
    if (entry.isLocked) {
        entry.until = now + m_policy.lockSeconds;
    } else if (entry.count > rule.freeTries) {
        const int doublings = std::min(entry.count - rule.freeTries - 1, 20);
        entry.until = now + std::min(qint64(m_policy.longestDelay), qint64(1) << doublings);
    }
}

/// A client address is often an office with many telephones, of which one may go on and on with an old
/// password: what counts is how fast wrong tries come.
void AttemptLimiter::leak(const QString &key, qint64 now)
{
    const auto entry = m_addresses.find(key);
    if (entry == m_addresses.end() || m_policy.addressLeakSeconds <= 0)
        return;
    const qint64 forgiven = (now - entry->last) / m_policy.addressLeakSeconds;
    if (forgiven <= 0)
        return;
    entry->count -= static_cast<int>(std::min(forgiven, qint64(entry->count)));
    entry->last += forgiven * m_policy.addressLeakSeconds;
    if (entry->count == 0 && now >= entry->until)
        m_addresses.erase(entry);
}

/// Names are the guesser's to choose: thousands of made-up ones must not wash away the one that is attacked.
void AttemptLimiter::makeRoom(Entries &entries, qint64 now) const
{
    entries.removeIf([this, now](Entries::iterator entry) {
        return now >= entry->until && now - entry->last > m_policy.forgetSeconds;
    });
    if (entries.size() < m_policy.mostKeys)
        return;
    std::vector<QString> keys;
    keys.reserve(static_cast<std::size_t>(entries.size()));
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        keys.push_back(entry.key());
    const auto lessSuspicious = [&entries](const QString &one, const QString &other) {
        const Entry a = entries.value(one);
        const Entry b = entries.value(other);
        return a.count != b.count ? a.count < b.count : a.last < b.last;
    };
    const auto quarter = static_cast<std::ptrdiff_t>(keys.size() / 4 + 1);
    std::nth_element(keys.begin(), keys.begin() + quarter - 1, keys.end(), lessSuspicious);
    std::for_each(
        keys.begin(), keys.begin() + quarter, [&entries](const QString &key) { entries.remove(key); });
}

void setRetryAfter(HttpReply &reply, const Error &error)
{
    if (error.code == ErrorCode::SignInDelayed || error.code == ErrorCode::SignInLocked
        || error.code == ErrorCode::EnrolmentDelayed)
        reply.setHeader("Retry-After", error.subject.toLatin1());
}

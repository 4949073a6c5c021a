// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/identity.h"
#include "core/contract/role.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

#include <QList>

/// An account to be made. `identity.sipAddress` names it; its domain must exist.
struct NewAccount {
    Identity identity;
    Role role = Role::User;
    QString password;
    bool prepaid = false;
    qint64 balance = 0; ///< 1/10000 currency units
    qint64 ownerId = 0; ///< 0 = nobody's
    /// False leaves the slow hash for web sign-in out (mass-generated accounts); setPassword makes it later.
    bool hashWebPassword = true;
};

/// What is kept of a password. Made before a transaction, because the hash for the web is slow.
struct StoredPassword {
    QString ha1;
    QString ha1b;
    QString web; ///< scrypt hash; "" when left out
    QString sealed;
};
class SipAddress;

struct Account {
    qint64 id = 0;
    QString address;
    QString displayName;
    Role role = Role::User;
    bool blocked = false;
    bool prepaid = false;
    qint64 balance = 0; ///< 1/10000 currency units
    qint64 created = 0; ///< Unix seconds
    qint64 ownerId = 0; ///< 0 = nobody's
};

/// Whom an HTTP digest names, and what it has to be made with.
struct DigestAccount {
    qint64 id = 0; ///< 0 = nobody has that name
    QString address;
    Role role = Role::User;
    bool blocked = false;
    QByteArray ha1; ///< MD5(username:realm:password), lower-case hex; of no password when nobody
};

/// Accounts and their passwords, and the domains they live in. Passwords are kept as HA1/HA1B for SIP, a
/// scrypt hash for the web, and sealed with the key outside the database; never in clear. Every writer leaves
/// one audit line in its transaction. Errors besides the database's: named per method.
class AccountStore {
public:
    explicit AccountStore(const StoreContext &context);

    /// Adding a domain that exists is fine. Errors: AddressInvalid.
    Result<void> addDomain(const Caller &caller, const QString &domain);
    Result<QStringList> domains() const;

    /// The new account's id. Errors: AddressInvalid, DomainUnknown, AccountDuplicate, AddressTaken (an alias
    /// or number has that address), PasswordTooWeak (empty), InvalidParameter (no such time zone or owner's
    /// number…).
    Result<qint64> add(const Caller &caller, const NewAccount &account);
    /// Its certificates stay on record, revoked; all else of it goes. Errors: AccountUnknown.
    Result<void> remove(const Caller &caller, const QString &address);
    /// All accounts by address.
    Result<QList<Account>> list() const;
    /// Errors: AddressInvalid, AccountUnknown.
    Result<Account> find(const QString &address) const;
    /// Errors: AccountUnknown.
    Result<Identity> identity(qint64 accountId) const;

    /// What is kept of a password for this address. Slow (see WebPassword): not within a transaction.
    /// Errors: AddressInvalid, PasswordTooWeak (empty, or longer than 1024 characters), CryptoFailed.
    Result<StoredPassword> preparePassword(const QString &address, const QString &password) const;
    /// add() with a password from preparePassword(); that of `account` is ignored.
    Result<qint64> addPrepared(
        const Caller &caller, const NewAccount &account, const StoredPassword &password);
    Result<void> setPassword(const Caller &caller, const QString &address, const QString &password);
    /// Whether the key at hand opens the passwords that are stored: one of them is tried. None without
    /// accounts.
    Result<std::optional<bool>> canOpenPasswords() const;
    Result<void> setPreparedPassword(
        const Caller &caller, const QString &address, const StoredPassword &password);
    /// The password in clear, for phones and PKCS#12 files; leaves an audit line. Errors: AccountUnknown,
    /// CryptoFailed.
    Result<QString> recoverPassword(const Caller &caller, const QString &address);
    /// Changes with every change of the password and when the account is blocked or goes: what was let in by
    /// an older password can be told by it. Not secret, never shown. "" = blocked or gone.
    Result<QString> passwordMark(qint64 accountId) const;
    /// Slow (see WebPassword). False for an unknown account too, after the same time.
    Result<bool> verifyWebPassword(const QString &address, const QString &password) const;

    /// The account `name` and MD5(username:realm:password): the stored one for the account's own name and
    /// domain, else made of the sealed password. Leaves no audit line, as nothing but a digest leaves the
    /// store and every sign-in needs it. A name of nobody takes the same steps. Errors: CryptoFailed.
    Result<DigestAccount> digestAccount(
        const QString &name, const QString &username, const QString &realm) const;
    /// Whether it is the password of an account that is not blocked; for accounts without a hash for the web
    /// too. Slow (see WebPassword), constant-time. Errors: AccountUnknown.
    Result<bool> verifyPassword(const QString &address, const QString &password) const;

    Result<void> setRole(const Caller &caller, const QString &address, Role role);
    /// Whose certificate opens the account, beside the account's own: counts at the next request. @param
    /// ownerId 0 = nobody's. Errors: AccountUnknown, InvalidParameter (no owner's number).
    Result<void> setOwner(const Caller &caller, const QString &address, qint64 ownerId);
    /// A blocked account authenticates nowhere.
    Result<void> setBlocked(const Caller &caller, const QString &address, bool blocked);

private:
    Result<qint64> insert(const Identity &identity, const NewAccount &account, const SipAddress &address,
        const StoredPassword &password);

    Result<QByteArray> ha1OfSealed(const QString &sealed, const SipAddress &address, const QString &username,
        const QString &realm) const;

    StoreContext m_context;
    mutable QString m_sealedOfNobody;
};

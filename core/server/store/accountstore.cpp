// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/accountstore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/localtime.h"
#include "core/contract/ownerid.h"
#include "core/contract/phonenumber.h"
#include "core/contract/sipaddress.h"
#include "core/server/store/database.h"
#include "core/server/store/sipdigest.h"
#include "core/server/store/transaction.h"
#include "core/server/store/webpassword.h"

#include <openssl/crypto.h>

#include <array>

namespace {

constexpr int maxTextLength = 255;
constexpr int maxPasswordLength = 1024;

QString passwordContext(const SipAddress &address)
{
    return QStringLiteral("sip-password:") + address.toString();
}

Result<StoredPassword> storedPassword(
    const SecretBox &secrets, const SipAddress &address, const QString &password, bool hashForWeb)
{
    if (password.isEmpty() || password.size() > maxPasswordLength)
        return failure(ErrorCode::PasswordTooWeak, address.toString());
    const Result<QString> sealed = secrets.seal(password, passwordContext(address));
    if (!sealed)
        return failure(sealed.error());
    StoredPassword stored;
    stored.ha1 = sipHa1(address.user(), address.domain(), password);
    stored.ha1b = sipHa1b(address.user(), address.domain(), password);
    stored.sealed = *sealed;
    if (hashForWeb) {
        const Result<QString> hash = WebPassword::hash(password);
        if (!hash)
            return failure(hash.error());
        stored.web = *hash;
    }
    return stored;
}

/// Errors: InvalidParameter with the field as subject.
Result<void> checkIdentity(const Identity &identity)
{
    const std::array<std::pair<QString, QString>, 6> texts{{{QStringLiteral("email"), identity.email},
        {QStringLiteral("first"), identity.firstName}, {QStringLiteral("lastname"), identity.lastName},
        {QStringLiteral("pstn_caller_id"), identity.callerId},
        {QStringLiteral("mobile_number"), identity.mobileNumber},
        {QStringLiteral("quick_dial"), identity.quickDial}}};
    for (const auto &[name, text] : texts) {
        if (text.size() > maxTextLength || text.contains(QChar(u'\0')))
            return failure(ErrorCode::InvalidParameter, name);
    }
    if (!isIanaTimeZone(identity.timeZone))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("timezone"));
    if (identity.noAnswerTimeout < 1 || identity.noAnswerTimeout > 900)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("no_answer_timeout"));
    return {};
}

QVariant ownerOrNull(qint64 ownerId)
{
    return ownerId != 0 ? QVariant(ownerId) : QVariant(QMetaType::fromType<qint64>());
}

/// Errors: InvalidParameter. 0 is nobody.
Result<void> checkOwnerId(qint64 ownerId)
{
    if (ownerId != 0 && !isOwnerId(ownerId))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("owner"));
    return {};
}

Account accountOf(const Rows &row)
{
    Account account;
    account.id = row.integer(0);
    account.address = row.text(1);
    account.displayName = QString(row.text(2) + u' ' + row.text(3)).trimmed();
    account.role = roleFromText(row.text(4)).value_or(Role::User);
    account.blocked = row.flag(5);
    account.prepaid = row.flag(6);
    account.balance = row.integer(7);
    account.created = row.integer(8);
    account.ownerId = row.integer(9);
    return account;
}

} // namespace

AccountStore::AccountStore(const StoreContext &context)
    : m_context(context)
{
}

Result<void> AccountStore::addDomain(const Caller &caller, const QString &domain)
{
    if (!isSipDomain(domain))
        return failure(ErrorCode::AddressInvalid, domain.left(100));
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<qint64> added = m_context.database.change(
            "add_domain", {{"name", domain}, {"created", m_context.clock.nowSeconds()}});
        if (!added)
            return failure(added.error());
        if (*added == 0)
            return {};
        return m_context.audit.record(caller, {QStringLiteral("domain.add"), {}, domain, {}, {}});
    });
}

Result<QStringList> AccountStore::domains() const
{
    Result<Rows> rows = m_context.database.query("list_domains");
    if (!rows)
        return failure(rows.error());
    QStringList names;
    while (rows->next())
        names.append(rows->text(0));
    return names;
}

Result<qint64> AccountStore::add(const Caller &caller, const NewAccount &account)
{
    const Result<SipAddress> address = SipAddress::parse(account.identity.sipAddress);
    if (!address)
        return failure(address.error());
    // Before the transaction: the hash is slow, and a transaction holds up every other writer.
    const Result<StoredPassword> password =
        storedPassword(m_context.secrets, *address, account.password, account.hashWebPassword);
    if (!password)
        return failure(password.error());
    return addPrepared(caller, account, *password);
}

Result<StoredPassword> AccountStore::preparePassword(const QString &address, const QString &password) const
{
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    return storedPassword(m_context.secrets, *parsed, password, true);
}

Result<qint64> AccountStore::addPrepared(
    const Caller &caller, const NewAccount &account, const StoredPassword &password)
{
    const Result<SipAddress> address = SipAddress::parse(account.identity.sipAddress);
    if (!address)
        return failure(address.error());
    Identity identity = account.identity;
    if (identity.timeZone.isEmpty())
        identity.timeZone = QStringLiteral("UTC");
    for (QString *number : {&identity.mobileNumber, &identity.callerId})
        *number = internationalPhoneNumber(*number, m_context.countryCode);
    if (const Result<void> checked = checkIdentity(identity); !checked)
        return failure(checked.error());
    if (const Result<void> checked = checkOwnerId(account.ownerId); !checked)
        return failure(checked.error());
    qint64 id = 0;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<qint64> added = insert(identity, account, *address, password);
        if (!added)
            return failure(added.error());
        id = *added;
        QString made = roleText(account.role);
        if (account.ownerId != 0)
            made += QStringLiteral(", ") + ownerText(account.ownerId);
        return m_context.audit.record(
            caller, {QStringLiteral("account.add"), address->toString(), {}, {}, made});
    });
    if (!done)
        return failure(done.error());
    return id;
}

Result<qint64> AccountStore::insert(const Identity &identity, const NewAccount &account,
    const SipAddress &address, const StoredPassword &password)
{
    Database &database = m_context.database;
    const Result<std::optional<qint64>> domain =
        database.queryInteger("find_domain_by_name", {{"name", address.domain()}});
    if (!domain)
        return failure(domain.error());
    if (!*domain)
        return failure(ErrorCode::DomainUnknown, address.domain());
    {
        Result<Rows> taken =
            database.query("find_address", {{"username", address.user()}, {"domain", address.domain()}});
        if (!taken)
            return failure(taken.error());
        if (taken->next())
            return failure(taken->text(1) == QLatin1String("account") ? ErrorCode::AccountDuplicate
                                                                      : ErrorCode::AddressTaken,
                address.toString());
    }
    const qint64 now = m_context.clock.nowSeconds();
    const Result<qint64> id = database.changeReturning("add_account",
        {{"domain", **domain}, {"username", address.user()}, {"role", roleText(account.role)},
            {"first_name", identity.firstName}, {"last_name", identity.lastName}, {"email", identity.email},
            {"mobile_number", identity.mobileNumber}, {"caller_id", identity.callerId},
            {"time_zone", identity.timeZone}, {"no_answer_timeout", identity.noAnswerTimeout},
            {"quick_dial", identity.quickDial}, {"ha1", password.ha1}, {"ha1b", password.ha1b},
            {"web_password", password.web}, {"sip_password", password.sealed},
            {"prepaid", account.prepaid ? 1 : 0}, {"balance", account.balance},
            {"owner", ownerOrNull(account.ownerId)}, {"created", now}});
    if (!id)
        return id;
    const Result<qint64> named = database.change("add_address",
        {{"username", address.user()}, {"domain", **domain}, {"account", *id},
            {"kind", QStringLiteral("account")}, {"created", now}});
    if (!named)
        return named;
    return id;
}

Result<void> AccountStore::remove(const Caller &caller, const QString &address)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Account> account = find(address);
        if (!account)
            return failure(account.error());
        const qint64 now = m_context.clock.nowSeconds();
        Database &database = m_context.database;
        const Result<qint64> revoked =
            database.change("revoke_certificates_by_account", {{"account", account->id}, {"revoked", now}});
        if (!revoked)
            return failure(revoked.error());
        for (const char *statement : {"remove_calls_by_account", "release_calls_by_caller",
                 "release_calls_by_callee", "release_calls_by_target", "remove_account"}) {
            if (const Result<qint64> done = database.change(statement, {{"account", account->id}}); !done)
                return failure(done.error());
        }
        return m_context.audit.record(
            caller, {QStringLiteral("account.remove"), account->address, {}, roleText(account->role), {}});
    });
}

Result<QList<Account>> AccountStore::list() const
{
    Result<Rows> rows = m_context.database.query("list_accounts");
    if (!rows)
        return failure(rows.error());
    QList<Account> accounts;
    while (rows->next())
        accounts.append(accountOf(*rows));
    return accounts;
}

Result<Account> AccountStore::find(const QString &address) const
{
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    Result<Rows> rows = m_context.database.query(
        "find_account_by_address", {{"username", parsed->user()}, {"domain", parsed->domain()}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return failure(ErrorCode::AccountUnknown, parsed->toString());
    return accountOf(*rows);
}

Result<Identity> AccountStore::identity(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("get_identity", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return failure(ErrorCode::AccountUnknown);
    Identity identity;
    identity.sipAddress = rows->text(0);
    identity.email = rows->text(1);
    identity.firstName = rows->text(2);
    identity.lastName = rows->text(3);
    identity.callerId = rows->text(4);
    identity.mobileNumber = rows->text(5);
    identity.timeZone = rows->text(6);
    identity.noAnswerTimeout = static_cast<int>(rows->integer(7));
    identity.quickDial = rows->text(8);
    return identity;
}

Result<void> AccountStore::setPassword(const Caller &caller, const QString &address, const QString &password)
{
    const Result<Account> account = find(address);
    if (!account)
        return failure(account.error());
    const Result<SipAddress> parsed = SipAddress::parse(account->address);
    if (!parsed)
        return failure(parsed.error());
    const Result<StoredPassword> stored = storedPassword(m_context.secrets, *parsed, password, true);
    if (!stored)
        return failure(stored.error());
    return setPreparedPassword(caller, account->address, *stored);
}

Result<void> AccountStore::setPreparedPassword(
    const Caller &caller, const QString &address, const StoredPassword &password)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Account> account = find(address);
        if (!account)
            return failure(account.error());
        const Result<qint64> changed = m_context.database.change("set_account_passwords",
            {{"account", account->id}, {"ha1", password.ha1}, {"ha1b", password.ha1b},
                {"web_password", password.web}, {"sip_password", password.sealed}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.recordFor(caller, account->id,
            {QStringLiteral("account.set_password"), {}, QStringLiteral("password"), {}, {}});
    });
}

Result<std::optional<bool>> AccountStore::canOpenPasswords() const
{
    Result<Rows> rows = m_context.database.query("get_oldest_sip_password");
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return std::nullopt;
    const Result<SipAddress> address = SipAddress::parse(rows->text(0));
    if (!address)
        return failure(address.error());
    return m_context.secrets.open(rows->text(1), passwordContext(*address)).has_value();
}

Result<QString> AccountStore::recoverPassword(const Caller &caller, const QString &address)
{
    QString password;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Account> account = find(address);
        if (!account)
            return failure(account.error());
        const Result<SipAddress> parsed = SipAddress::parse(account->address);
        if (!parsed)
            return failure(parsed.error());
        QString sealed;
        {
            Result<Rows> rows = m_context.database.query("get_sip_password", {{"account", account->id}});
            if (!rows)
                return failure(rows.error());
            if (rows->next())
                sealed = rows->text(0);
        }
        const Result<QString> opened = m_context.secrets.open(sealed, passwordContext(*parsed));
        if (!opened)
            return failure(opened.error());
        password = *opened;
        return m_context.audit.record(caller,
            {QStringLiteral("account.recover_password"), account->address, QStringLiteral("password"), {},
                {}});
    });
    if (!done)
        return failure(done.error());
    return password;
}

Result<QString> AccountStore::passwordMark(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("get_password_mark", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    return rows->next() ? rows->text(0) : QString();
}

Result<bool> AccountStore::verifyWebPassword(const QString &address, const QString &password) const
{
    // Of no password: it takes as long to compare as a real one, so time does not tell who has an account.
    QString hash = QStringLiteral(
        "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    bool known = false;
    if (const Result<Account> account = find(address)) {
        Result<Rows> rows = m_context.database.query("get_web_password", {{"account", account->id}});
        if (!rows)
            return failure(rows.error());
        if (rows->next() && !rows->text(0).isEmpty()) {
            hash = rows->text(0);
            known = true;
        }
    } else if (account.error().code != ErrorCode::AccountUnknown
        && account.error().code != ErrorCode::AddressInvalid) {
        return failure(account.error());
    }
    return WebPassword::verify(password, hash) && known;
}

Result<DigestAccount> AccountStore::digestAccount(
    const QString &name, const QString &username, const QString &realm) const
{
    static const SipAddress nobody = *SipAddress::parse(u"nobody@invalid");
    const SipAddress address = SipAddress::parse(name).value_or(nobody);
    if (m_sealedOfNobody.isEmpty())
        m_sealedOfNobody =
            m_context.secrets.seal(QString(16, u'-'), passwordContext(nobody)).value_or(QString());
    DigestAccount account;
    QString ha1 = sipHa1(username, realm, QString(16, u'-'));
    QString ha1b = ha1;
    QString sealed = m_sealedOfNobody;
    {
        Result<Rows> rows = m_context.database.query(
            "find_digest_account", {{"username", address.user()}, {"domain", address.domain()}});
        if (!rows)
            return failure(rows.error());
        if (rows->next()) {
            account.id = rows->integer(0);
            account.address = rows->text(1);
            account.role = roleFromText(rows->text(2)).value_or(Role::User);
            account.blocked = rows->flag(3);
            ha1 = rows->text(4);
            ha1b = rows->text(5);
            sealed = rows->text(6);
        }
    }
    // What is asked decides the way, never who exists.
    if (realm == address.domain() && (username == address.user() || username == address.toString())) {
        account.ha1 = (username == address.user() ? ha1 : ha1b).toLatin1();
        return account;
    }
    const Result<QByteArray> made = ha1OfSealed(sealed, account.id != 0 ? address : nobody, username, realm);
    if (!made)
        return failure(made.error());
    account.ha1 = *made;
    return account;
}

Result<QByteArray> AccountStore::ha1OfSealed(
    const QString &sealed, const SipAddress &address, const QString &username, const QString &realm) const
{
    const Result<QString> password = m_context.secrets.open(sealed, passwordContext(address));
    if (!password)
        return failure(password.error());
    return sipHa1(username, realm, *password).toLatin1();
}

Result<bool> AccountStore::verifyPassword(const QString &address, const QString &password) const
{
    const Result<Account> account = find(address);
    if (!account)
        return failure(account.error());
    const Result<bool> fitsWeb = verifyWebPassword(address, password);
    if (!fitsWeb || *fitsWeb)
        return fitsWeb;
    Result<Rows> rows = m_context.database.query("get_ha1", {{"account", account->id}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return false;
    const QByteArray stored = rows->text(0).toLatin1();
    const QByteArray given =
        sipHa1(account->address.section(u'@', 0, 0), account->address.section(u'@', 1), password).toLatin1();
    return stored.size() == given.size()
        && CRYPTO_memcmp(stored.constData(), given.constData(), static_cast<std::size_t>(stored.size())) == 0;
}

Result<void> AccountStore::setRole(const Caller &caller, const QString &address, Role role)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Account> account = find(address);
        if (!account)
            return failure(account.error());
        const Result<qint64> changed = m_context.database.change(
            "set_account_role", {{"account", account->id}, {"role", roleText(role)}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.record(caller,
            {QStringLiteral("account.set_role"), account->address, QStringLiteral("role"),
                roleText(account->role), roleText(role)});
    });
}

Result<void> AccountStore::setOwner(const Caller &caller, const QString &address, qint64 ownerId)
{
    if (const Result<void> checked = checkOwnerId(ownerId); !checked)
        return checked;
    const auto shown = [](qint64 owner) {
        return owner != 0 ? QString::number(owner) : QStringLiteral("none");
    };
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Account> account = find(address);
        if (!account)
            return failure(account.error());
        const Result<qint64> changed = m_context.database.change(
            "set_account_owner", {{"account", account->id}, {"owner", ownerOrNull(ownerId)}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.record(caller,
            {QStringLiteral("account.set_owner"), account->address, QStringLiteral("owner"),
                shown(account->ownerId), shown(ownerId)});
    });
}

Result<void> AccountStore::setBlocked(const Caller &caller, const QString &address, bool blocked)
{
    const auto shown = [](bool state) {
        return state ? QStringLiteral("blocked") : QStringLiteral("active");
    };
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Account> account = find(address);
        if (!account)
            return failure(account.error());
        const Result<qint64> changed = m_context.database.change(
            "set_account_blocked", {{"account", account->id}, {"blocked", blocked ? 1 : 0}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.record(caller,
            {QStringLiteral("account.set_blocked"), account->address, QStringLiteral("state"),
                shown(account->blocked), shown(blocked)});
    });
}

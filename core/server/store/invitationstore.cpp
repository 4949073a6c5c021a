// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/invitationstore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

#include <QCryptographicHash>

#include <openssl/rand.h>

namespace {

// Crockford's alphabet: no letter that looks like another character.
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype codeLength = 20;
constexpr qsizetype groupLength = 5;
constexpr qint64 keptAfterExpiry = 90 * 24 * 60 * 60;

Result<QString> newCode()
{
    unsigned char bytes[codeLength];
    if (RAND_bytes(bytes, int(sizeof bytes)) != 1)
        return failure(ErrorCode::CryptoFailed, {}, QStringLiteral("no random numbers"));
    QString code;
    for (qsizetype i = 0; i < codeLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            code += u'-';
        code += QChar(alphabet[bytes[i] % alphabet.size()]);
    }
    return code;
}

/// The hash under which a code is kept; "" for a text that is no code at all.
QString hashOf(const QString &code)
{
    QByteArray plain;
    for (const QChar each : code.left(200)) {
        const QChar c = each.toUpper();
        if (c == u'-' || c.isSpace())
            continue;
        const QChar meant = c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
        if (!alphabet.contains(meant))
            return {};
        plain.append(char(meant.unicode()));
    }
    if (plain.size() != codeLength)
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex());
}

} // namespace

InvitationStore::InvitationStore(const StoreContext &context)
    : m_context(context)
{
}

Result<void> InvitationStore::checkAddress(const QString &address) const
{
    if (address.isEmpty())
        return {};
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    const Result<std::optional<qint64>> domain =
        m_context.database.queryInteger("find_domain_by_name", {{"name", parsed->domain()}});
    if (!domain)
        return failure(domain.error());
    if (!*domain)
        return failure(ErrorCode::DomainUnknown, parsed->domain());
    Result<Rows> taken = m_context.database.query(
        "find_address", {{"username", parsed->user()}, {"domain", parsed->domain()}});
    if (!taken)
        return failure(taken.error());
    if (taken->next() && taken->text(1) != QLatin1String("account"))
        return failure(ErrorCode::AddressTaken, parsed->toString());
    return {};
}

Result<QString> InvitationStore::create(const Caller &caller, const QString &address, qint64 expires)
{
    const Result<QString> code = newCode();
    if (!code)
        return code;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (const Result<void> checked = checkAddress(address); !checked)
            return checked;
        Database &database = m_context.database;
        const qint64 now = m_context.clock.nowSeconds();
        const Result<qint64> withdrawn = database.change("withdraw_invitations", {{"address", address}});
        if (!withdrawn)
            return failure(withdrawn.error());
        const Result<qint64> forgotten =
            database.change("forget_invitations", {{"before", now - keptAfterExpiry}});
        if (!forgotten)
            return failure(forgotten.error());
        const Result<qint64> added = database.change("add_invitation",
            {{"code_hash", hashOf(*code)}, {"address", address}, {"created", now}, {"expires", expires}});
        if (!added)
            return failure(added.error());
        return m_context.audit.record(caller, {QStringLiteral("invitation.create"), address, {}, {}, {}});
    });
    if (!done)
        return failure(done.error());
    return code;
}

Result<Invitation> InvitationStore::find(const QString &code) const
{
    const QString hash = hashOf(code);
    if (hash.isEmpty())
        return failure(ErrorCode::InvitationInvalid);
    Result<Rows> rows = m_context.database.query("find_invitation", {{"code_hash", hash}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next() || rows->integer(2) != 0 || rows->integer(1) < m_context.clock.nowSeconds())
        return failure(ErrorCode::InvitationInvalid);
    return Invitation{rows->text(0), rows->integer(1)};
}

Result<void> InvitationStore::use(const Caller &caller, const QString &code, const QString &address)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<qint64> used = m_context.database.change(
            "use_invitation", {{"code_hash", hashOf(code)}, {"now", m_context.clock.nowSeconds()}});
        if (!used)
            return failure(used.error());
        if (*used == 0)
            return failure(ErrorCode::InvitationInvalid);
        return m_context.audit.record(caller, {QStringLiteral("invitation.use"), address, {}, {}, {}});
    });
}

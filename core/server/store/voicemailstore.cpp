// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/voicemailstore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"
#include "core/server/store/accountstore.h"
#include "core/server/store/database.h"
#include "core/server/store/forwardingstore.h"
#include "core/server/store/transaction.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace {

QString pinContext(const QString &address)
{
    return QStringLiteral("voicemail-pin:") + address;
}

bool isPin(const QString &pin)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{4,16}\\z"));
    return pattern.match(pin).hasMatch();
}

/// The settings as the audit trail shows them, without the PIN.
QString shown(const Voicemail &box)
{
    if (!box.exists)
        return QStringLiteral("none");
    return box.account + (box.email.isEmpty() ? QString() : u' ' + box.email)
        + (box.deleteAfterMail ? QStringLiteral(" delete") : QString());
}

} // namespace

VoicemailStore::VoicemailStore(const StoreContext &context)
    : m_context(context)
{
}

Result<Voicemail> VoicemailStore::box(qint64 accountId, bool withPin) const
{
    Voicemail box;
    QString sealed;
    {
        Result<Rows> rows = m_context.database.query("get_voicemail_box", {{"account", accountId}});
        if (!rows)
            return failure(rows.error());
        if (!rows->next())
            return box;
        box.exists = true;
        box.mailbox = rows->text(0);
        box.account = box.mailbox + u'@' + rows->text(1);
        box.name = rows->text(2);
        box.email = rows->text(3);
        sealed = rows->text(4);
        box.deleteAfterMail = rows->flag(5);
    }
    if (withPin && !sealed.isEmpty()) {
        const Result<QString> address = m_context.audit.addressOf(accountId);
        if (!address)
            return failure(address.error());
        const Result<QString> pin = m_context.secrets.open(sealed, pinContext(*address));
        if (!pin)
            return failure(pin.error());
        box.pin = *pin;
    }
    return box;
}

Result<void> VoicemailStore::setBox(const Caller &caller, qint64 accountId, const Voicemail &box)
{
    const Result<SipAddress> account = SipAddress::parse(box.account);
    if (!account)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("account"));
    if (!isPin(box.pin))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("pin"));
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Voicemail> before = this->box(accountId, false);
        if (!before)
            return failure(before.error());
        const Result<QString> address = m_context.audit.addressOf(accountId);
        if (!address)
            return failure(address.error());
        const Result<QString> pin = m_context.secrets.seal(box.pin, pinContext(*address));
        if (!pin)
            return failure(pin.error());
        const Result<qint64> changed = m_context.database.change("set_voicemail_box",
            {{"account", accountId}, {"mailbox", account->user()}, {"server", account->domain()},
                {"name", box.name}, {"email", box.email}, {"pin", *pin},
                {"delete_after_mail", box.deleteAfterMail ? 1 : 0}});
        if (!changed)
            return failure(changed.error());
        Voicemail after = box;
        after.exists = true;
        after.account = account->toString();
        return m_context.audit.record(caller,
            {QStringLiteral("voicemail.set"), *address, QStringLiteral("voicemail"), shown(*before),
                shown(after)});
    });
}

Result<void> VoicemailStore::removeBox(const Caller &caller, qint64 accountId)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Voicemail> before = box(accountId, false);
        if (!before)
            return failure(before.error());
        if (!before->exists)
            return failure(ErrorCode::VoicemailAbsent);
        // Conditions that point to the box end with it (settings-api.md 5.1).
        for (const char *statement : {"clear_voicemail_forwarding_by_account", "remove_voicemail_box"}) {
            const Result<qint64> done = m_context.database.change(statement, {{"account", accountId}});
            if (!done)
                return failure(done.error());
        }
        return m_context.audit.recordFor(caller, accountId,
            {QStringLiteral("voicemail.remove"), {}, QStringLiteral("voicemail"), shown(*before),
                QStringLiteral("none")});
    });
}

Result<Voicemail> VoicemailStore::newBox(qint64 accountId) const
{
    const Result<Identity> owner = AccountStore(m_context).identity(accountId);
    if (!owner)
        return failure(owner.error());
    const QString user = owner->sipAddress.section(u'@', 0, 0);
    const QString server = QStringLiteral("voicemail.") + owner->sipAddress.section(u'@', 1);
    Voicemail box;
    box.exists = true;
    box.mailbox = user;
    const Result<std::optional<qint64>> taken =
        m_context.database.queryInteger("find_voicemail_box", {{"mailbox", box.mailbox}, {"server", server}});
    if (!taken)
        return failure(taken.error());
    if (*taken)
        box.mailbox = QStringLiteral("%1-%2").arg(user).arg(accountId);
    box.account = box.mailbox + u'@' + server;
    box.name = owner->displayName();
    box.email = owner->email;
    box.deleteAfterMail = !box.email.isEmpty();
    box.pin = QString::number(QRandomGenerator::system()->bounded(1'000'000)).rightJustified(6, u'0');
    return box;
}

Result<VoicemailOutcome> VoicemailStore::change(
    const Caller &caller, qint64 accountId, const VoicemailChange &wanted)
{
    VoicemailOutcome outcome = VoicemailOutcome::Same;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Voicemail> before = box(accountId, true);
        if (!before)
            return failure(before.error());
        if (!wanted.enable.value_or(before->exists)) {
            if (wanted.hasSettings())
                return failure(ErrorCode::VoicemailAbsent);
            if (!before->exists)
                return {};
            outcome = VoicemailOutcome::Disabled;
            return removeBox(caller, accountId);
        }
        const Result<Voicemail> base = before->exists ? before : newBox(accountId);
        if (!base)
            return failure(base.error());
        Voicemail after = *base;
        after.email = wanted.email.value_or(after.email);
        // Where no mail goes any more the messages are kept, unless the opposite was asked for.
        const bool deletes = after.email.isEmpty() ? false : after.deleteAfterMail;
        after.deleteAfterMail = wanted.deleteAfterMail.value_or(deletes);
        after.name = wanted.name.value_or(after.name);
        after.pin = wanted.pin.value_or(after.pin);
        if (after.deleteAfterMail && after.email.isEmpty())
            return failure(ErrorCode::InvalidParameter, QStringLiteral("delete"));
        if (after == *before)
            return {};
        if (const Result<void> written = setBox(caller, accountId, after); !written)
            return written;
        outcome = before->exists ? VoicemailOutcome::Changed : VoicemailOutcome::Enabled;
        if (before->exists)
            return {};
        ForwardingChange forwarding;
        for (const ForwardCondition condition :
            {ForwardCondition::NotOnline, ForwardCondition::Busy, ForwardCondition::NoAnswer})
            forwarding.targets[condition] = QString(voicemailKeyword);
        const auto forwarded = ForwardingStore(m_context).change(caller, accountId, forwarding);
        if (!forwarded)
            return failure(forwarded.error());
        return {};
    });
    if (!done)
        return failure(done.error());
    return outcome;
}

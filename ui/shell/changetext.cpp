// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changetext.h"

#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/models/forwardingreturn.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"
#include "ui/words/reachtext.h"

QString ChangeText::done(const ChangeReport &report, const AccountSession &session)
{
    const TimeText times(session.clock().nowSeconds());
    switch (report.kind) {
    case ChangeKind::Dnd:
        if (!session.dnd().hasValue() || !session.dnd()->on)
            return tr("Do not disturb is off.");
        return session.dnd()->until > 0
            ? tr("Do not disturb is on until %1.").arg(times.moment(session.dnd()->until))
            : tr("Do not disturb is on until you turn it off.");
    case ChangeKind::Privacy:
        if (!session.privacy().hasValue() || session.privacy()->number == PrivacyKnowledge::Number::Unknown)
            return tr("The server took the change.");
        return session.privacy()->number == PrivacyKnowledge::Number::Hidden
            ? tr("Your number is hidden when you call.")
            : tr("Your number is shown when you call.");
    case ChangeKind::Forwarding:
        if (session.forwardingReturn().isReturn(report.id))
            return tr("The time was over: your forwarding is as it was before.");
        if (const std::optional<Reach> reach = session.reach();
            reach && reach->state == Reach::State::Forwarding)
            return ReachText(times).sentence(*reach);
        return tr("Your forwarding is changed.");
    case ChangeKind::Identity:
        return tr("Your details are changed.");
    case ChangeKind::CallerId:
        return callerId(session);
    case ChangeKind::Aliases:
        return session.aliases().hasValue() && session.aliases()->texts.contains(report.subject)
            ? tr("%1 reaches you too.", "an alias").arg(report.subject)
            : tr("%1 no longer reaches you.", "an alias").arg(report.subject);
    case ChangeKind::AcceptRules:
        return tr("The rules for who may call you are changed.");
    case ChangeKind::Voicemail:
        return voicemail(report, session);
    case ChangeKind::Everything:
        return tr("Back to normal: do not disturb is off, and calls are no longer all forwarded.");
    }
    Q_UNREACHABLE();
}

QString ChangeText::callerId(const AccountSession &session)
{
    const QString number = session.identity().hasValue() ? session.identity()->callerId : QString();
    if (session.privacy().hasValue() && session.privacy()->number == PrivacyKnowledge::Number::Hidden)
        return tr("Your number is hidden when you call.");
    return number.isEmpty()
        ? tr("People you call see your SIP address.")
        : tr("People you call see %1.", "a number").arg(spacedPhoneNumber(number.left(40)));
}

QString ChangeText::voicemail(const ChangeReport &report, const AccountSession &session)
{
    if (!session.voicemail().hasValue())
        return tr("The server took the change.");
    const Voicemail &box = *session.voicemail();
    if (!box.exists)
        return tr("Voicemail is off: your account has no mailbox any more.");
    if (report.newMailbox)
        return report.wasUndo
            ? tr("Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.")
            : tr("Voicemail is on. Its PIN is a new one; set your own to listen by phone.");
    const QString email = plainLine(box.email);
    if (email.isEmpty())
        return tr("Messages are kept on the server and not mailed.");
    return box.deleteAfterMail ? tr("Messages are mailed to %1 and not kept.", "an e-mail address").arg(email)
                               : tr("Messages are kept, and mailed to %1.", "an e-mail address").arg(email);
}

QString ChangeText::sentence(const ChangeReport &report, const AccountSession &session)
{
    switch (report.outcome) {
    case ChangeOutcome::Worked:
        if (report.newMailbox)
            return voicemail(report, session);
        return report.wasUndo ? tr("Undone: everything is as it was before.") : done(report, session);
    case ChangeOutcome::WorkedAfterAll:
        return tr("It worked. The server's answer got lost, but it shows your change.");
    case ChangeOutcome::DidNotWork:
        return tr("It did not work. The server's answer got lost, and it still shows the old setting.");
    case ChangeOutcome::Unknown:
        return tr("The server's answer got lost. Your change may or may not be in effect.");
    case ChangeOutcome::Partly: {
        const QString only = tr("Only a part of your change is in effect.");
        if (!report.error)
            return only;
        // Not what it means: that nothing was changed is not so here.
        const ErrorText rest = errorText(*report.error);
        return only + u' ' + rest.happened + (rest.remedy.isEmpty() ? QString() : u' ' + rest.remedy);
    }
    case ChangeOutcome::Refused:
        return report.error ? errorText(*report.error).sentence() : tr("The server refused the change.");
    }
    Q_UNREACHABLE();
}

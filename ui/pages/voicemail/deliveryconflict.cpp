// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/voicemail/deliveryconflict.h"

#include "ui/words/plainline.h"

namespace {

const QString mailKey = QStringLiteral("mail");
const QString emailKey = QStringLiteral("email");
const QString keepKey = QStringLiteral("keep");

} // namespace

QList<ConflictRow> DeliveryConflict::rows() const
{
    const VoicemailDelivery before = m_form.base();
    const VoicemailDelivery theirs = m_form.stored();
    const VoicemailDelivery mine = m_form.delivery();
    const auto yesNo = [](bool is) { return is ? tr("yes", "what is chosen") : tr("no", "what is chosen"); };
    const auto address = [](const QString &text) {
        const QString shown = plainLine(text);
        return shown.isEmpty() ? tr("empty", "the value of a field") : shown;
    };
    QList<ConflictRow> rows;
    const auto add = [&rows](const ConflictRow &row, bool moved) {
        if (moved)
            rows.append(row);
    };
    add({mailKey, tr("Mail new messages", "a field"), conflictKind(before.mail, theirs.mail, mine.mail),
            yesNo(before.mail), yesNo(theirs.mail), yesNo(mine.mail)},
        before.mail != theirs.mail || before.mail != mine.mail);
    const QString written = mine.email.trimmed();
    add({emailKey, tr("Mail address", "a field"), conflictKind(before.email, theirs.email, written),
            address(before.email), address(theirs.email), address(written)},
        before.email != theirs.email || before.email != written);
    add({keepKey, tr("Keep them on the server", "a field"), conflictKind(before.keep, theirs.keep, mine.keep),
            yesNo(before.keep), yesNo(theirs.keep), yesNo(mine.keep)},
        before.keep != theirs.keep || before.keep != mine.keep);
    return rows;
}

void DeliveryConflict::settle(const ConflictChoices &choices)
{
    const VoicemailDelivery theirs = m_form.stored();
    VoicemailDelivery merged = m_form.delivery();
    if (choices.value(mailKey) == ConflictSide::Theirs)
        merged.mail = theirs.mail;
    if (choices.value(emailKey) == ConflictSide::Theirs)
        merged.email = theirs.email;
    if (choices.value(keepKey) == ConflictSide::Theirs)
        merged.keep = theirs.keep;
    merged.keep = merged.keep || !merged.mail; // nothing may be thrown away that is mailed nowhere
    m_form.settle(merged);
}

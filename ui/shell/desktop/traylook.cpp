// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/traylook.h"

#include "ui/models/accountnews.h"
#include "ui/models/accountsession.h"
#include "ui/widgets/icons.h"
#include "ui/words/plainline.h"
#include "ui/words/reachtext.h"

#include <QPixmap>

namespace {

/// Longer ones do not fit into a tool tip of a panel.
constexpr qsizetype longestSentence = 200;

} // namespace

TrayState TrayLook::stateOf(const AccountSession *session)
{
    if (!session)
        return TrayState::Offline;
    using Kind = ConnectionState::Kind;
    const Kind kind = session->connection().kind;
    const std::optional<Reach> reach = session->reach();
    if (kind == Kind::Offline || kind == Kind::SignedOut || !reach)
        return TrayState::Offline;
    switch (reach->state) {
    case Reach::State::Nobody:
        return TrayState::Nobody;
    case Reach::State::Forwarding:
        return TrayState::Forwarding;
    case Reach::State::DoNotDisturb:
        return TrayState::DoNotDisturb;
    case Reach::State::Normal:
        break;
    }
    return session->news().unseenMissed() > 0 ? TrayState::Attention : TrayState::Normal;
}

QString TrayLook::sentence(const AccountSession *session)
{
    if (!session)
        return tr("No account is open.", "tool tip of the tray icon");
    using Kind = ConnectionState::Kind;
    if (session->connection().kind == Kind::Offline)
        return tr("The server of %1 cannot be reached.", "an account")
            .arg(plainLine(session->account(), longestSentence / 2));
    if (session->connection().kind == Kind::SignedOut)
        return tr("%1 is not signed in.", "an account")
            .arg(plainLine(session->account(), longestSentence / 2));
    const std::optional<Reach> reach = session->reach();
    if (!reach)
        return tr("Looking up who reaches %1…", "an account")
            .arg(plainLine(session->account(), longestSentence / 2));
    const QString sentence =
        plainLine(ReachText{TimeText(session->clock().nowSeconds())}.sentence(*reach), longestSentence);
    const int missed = session->news().unseenMissed();
    if (missed == 0)
        return sentence;
    return tr("%1 Missed calls: %2.", "a whole sentence, a number").arg(sentence).arg(missed);
}

QString TrayLook::shape(TrayState state)
{
    switch (state) {
    case TrayState::Normal:
        return QStringLiteral("tray-normal");
    case TrayState::Attention:
        return QStringLiteral("tray-attention");
    case TrayState::Forwarding:
        return QStringLiteral("tray-forwarding");
    case TrayState::DoNotDisturb:
        return QStringLiteral("tray-dnd");
    case TrayState::Nobody:
        return QStringLiteral("tray-nobody");
    case TrayState::Offline:
        break;
    }
    return QStringLiteral("tray-offline");
}

QIcon TrayLook::icon(TrayState state)
{
    const QIcon drawn = symbolicIcon(shape(state));
    QIcon icon;
    for (const int edge : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn.pixmap(QSize(edge, edge), 1.0));
    return icon;
}

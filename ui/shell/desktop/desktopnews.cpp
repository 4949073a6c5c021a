// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/desktopnews.h"

#include "ui/models/accountnews.h"
#include "ui/models/accountsession.h"
#include "ui/models/balancewarning.h"
#include "ui/shell/desktop/newswords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reachmenus.h"
#include "ui/shell/windowpresence.h"
#include "ui/words/callhistorytext.h"
#include "ui/words/errortext.h"

#include <QPointer>

namespace {

/// More at once are told as a number.
constexpr qsizetype mostAtOnce = 3;

} // namespace

DesktopNews::DesktopNews(MainWindow &window, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_notifier(notifier)
{
    connect(&window, &MainWindow::sessionAdded, this, [this](AccountSession *session) { follow(*session); });
    for (AccountSession *session : window.sessions())
        follow(*session);
}

bool DesktopNews::isWanted(WindowSettings::Key key) const
{
    return m_window.settings().value(key).toBool();
}

void DesktopNews::setDeed(
    DesktopNote &note, const QString &id, const std::function<void(const QString &token)> &run)
{
    for (DesktopNote::Action &action : note.actions) {
        if (action.id == id)
            action.run = run;
    }
}

void DesktopNews::bringUp(const QString &account, const QString &token, const QString &page)
{
    m_window.showAccount(account);
    m_window.presence().bringUp(token);
    if (!page.isEmpty())
        m_window.showPage(page);
}

void DesktopNews::opens(
    DesktopNote &note, const AccountSession &session, const QString &id, const QString &page)
{
    const auto open = [this, account = session.account(), page](
                          const QString &token) { bringUp(account, token, page); };
    setDeed(note, QStringLiteral("default"), open);
    setDeed(note, id, open);
}

void DesktopNews::follow(AccountSession &session)
{
    using Key = WindowSettings::Key;
    const AccountNews &news = session.news();
    connect(&news, &AccountNews::missed, this,
        [this, &session](const QList<Call> &calls) { onMissed(session, calls); });
    connect(&news, &AccountNews::certificateEnds, this, [this, &session](qint64 days) {
        DesktopNote note = NewsWords::certificate(session, days);
        opens(note, session, QStringLiteral("renew"), QStringLiteral("security"));
        if (isWanted(Key::NotifyCertificate))
            m_notifier.show(note);
    });
    connect(&news, &AccountNews::forwardingChangedElsewhere, this, [this, &session] {
        DesktopNote note = NewsWords::forwardingChanged(session);
        opens(note, session, QStringLiteral("open"), QStringLiteral("forwarding"));
        if (isWanted(Key::NotifyForwarding))
            m_notifier.show(note);
    });
    connect(&news, &AccountNews::forwardingEnded, this, [this, &session] {
        DesktopNote note = NewsWords::forwardingEnded(session);
        opens(note, session, QStringLiteral("open"), QStringLiteral("forwarding"));
        if (isWanted(Key::NotifyForwarding))
            m_notifier.show(note);
    });
    connect(&session.balanceWarning(), &BalanceWarning::fell, this, [this, &session](qint64 left) {
        DesktopNote note = NewsWords::balance(session, left);
        opens(note, session, QStringLiteral("open"), QStringLiteral("balance"));
        if (isWanted(Key::NotifyBalance))
            m_notifier.show(note);
    });
    connect(&session.standing(), &StandingState::reminderChanged, this,
        [this, &session] { onReminder(session); });
}

void DesktopNews::onMissed(AccountSession &session, const QList<Call> &calls)
{
    if (!isWanted(WindowSettings::Key::NotifyMissed))
        return;
    if (calls.size() > mostAtOnce) {
        DesktopNote note = NewsWords::manyMissed(session, static_cast<int>(calls.size()));
        opens(note, session, QStringLiteral("open"), QStringLiteral("calls"));
        m_notifier.show(note);
        return;
    }
    for (auto call = calls.rbegin(); call != calls.rend(); ++call)
        showMissed(session, *call);
}

void DesktopNews::showMissed(AccountSession &session, const Call &call)
{
    const QString key = NewsWords::callerKey(session, call);
    const int before = m_notifier.isShown(key) ? m_counts.value(key) : 0;
    m_counts[key] = before + 1;
    DesktopNote note = NewsWords::missed(session, call, before + 1);
    opens(note, session, QStringLiteral("default"), QStringLiteral("calls"));
    // A notification may be there for longer than its account.
    setDeed(
        note, QStringLiteral("call-back"), [this, alive = QPointer(&session), call](const QString &token) {
            const AccountSession *shown = alive.data();
            if (!shown)
                return;
            bringUp(shown->account(), token, {});
            m_window.call(CallHistoryText::address(call, shown->account().section(u'@', 1)));
        });
    const CallsBlock &blocks = blocksOf(session);
    if (blocks.obstacle(call) == CallsBlock::Obstacle::None && blocks.blockedBy(call).isEmpty())
        note.actions.append({QStringLiteral("block"), tr("Block", "button of a notification: a caller"),
            [this, alive = QPointer(&session), call](const QString &) {
                if (AccountSession *shown = alive.data())
                    block(*shown, call);
            }});
    m_notifier.show(note);
}

CallsBlock &DesktopNews::blocksOf(AccountSession &session)
{
    const QString name = QStringLiteral("newsBlock");
    if (auto *known = session.findChild<CallsBlock *>(name, Qt::FindDirectChildrenOnly))
        return *known;
    auto *blocks = new CallsBlock(session, &session);
    blocks->setObjectName(name);
    connect(blocks, &CallsBlock::finished, this,
        [this, &session](const CallsBlock::Report &report) { onBlocked(session, report); });
    return *blocks;
}

void DesktopNews::block(AccountSession &session, const Call &call)
{
    CallsBlock &blocks = blocksOf(session);
    m_blocking.insert(session.account(), call);
    if (blocks.obstacle(call) == CallsBlock::Obstacle::None)
        blocks.block(call, CallHistoryText::who(call, session.account().section(u'@', 1)));
    else
        m_notifier.show(NewsWords::blocked(
            session, call, tr("It cannot be done now. Block the caller on the page Calls.")));
}

void DesktopNews::onBlocked(AccountSession &session, const CallsBlock::Report &report)
{
    const Call call = m_blocking.value(session.account());
    if (!report.blocked) {
        if (report.inEffect()) {
            m_notifier.withdraw(NewsWords::callerKey(session, call));
            return;
        }
        DesktopNote note = NewsWords::blocked(session, call,
            tr("The caller is still blocked: %1", "a sentence")
                .arg(report.error ? errorText(*report.error).happened : QString()));
        note.summary = tr("Undo did not work");
        m_notifier.show(note);
        return;
    }
    const QString problem = report.inEffect() ? QString()
        : report.error                        ? errorText(*report.error).sentence()
                                              : tr("Look at the page Calls whether it worked.");
    DesktopNote note = NewsWords::blocked(session, call, problem);
    setDeed(note, QStringLiteral("undo"), [alive = QPointer(&blocksOf(session)), report](const QString &) {
        if (CallsBlock *blocks = alive.data())
            blocks->unblock(report.pattern, report.who);
    });
    m_notifier.show(note);
}

void DesktopNews::onReminder(AccountSession &session)
{
    const std::optional<StandingState::Standing> standing = session.standing().reminder();
    const QString key = session.account() + QStringLiteral("/standing");
    if (!standing) {
        m_notifier.withdraw(key);
        return;
    }
    // Who sees the window reads it there.
    if (m_window.isVisible() || !isWanted(WindowSettings::Key::NotifyForwarding))
        return;
    DesktopNote note = NewsWords::standing(session, *standing);
    opens(note, session, QStringLiteral("default"), {});
    setDeed(note, QStringLiteral("turn-off"),
        [this, alive = QPointer(&session), kind = standing->kind](const QString &token) {
            AccountSession *shown = alive.data();
            if (!shown)
                return;
            // What became of it, and its Undo, stand in the window.
            bringUp(shown->account(), token, {});
            ReachMenus::turnOff(*shown, kind);
        });
    m_notifier.show(note);
}

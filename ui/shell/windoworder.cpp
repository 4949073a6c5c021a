// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windoworder.h"

#include "ui/models/accountsession.h"
#include "ui/shell/callbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reachmenus.h"

namespace {

constexpr int orderPatienceMs = 30'000;
const QString dndWord = QStringLiteral("dnd ");
const QString offWord = QStringLiteral("off");
const QString callsWord = QStringLiteral("calls");
const QString newCallWord = QStringLiteral("new-call");

} // namespace

std::optional<WindowOrder> WindowOrder::fromText(const QString &text)
{
    if (text == callsWord)
        return WindowOrder{Kind::ShowCalls, 0};
    if (text == newCallWord)
        return WindowOrder{Kind::NewCall, 0};
    if (!text.startsWith(dndWord))
        return std::nullopt;
    const QString rest = text.mid(dndWord.size());
    if (rest == offWord)
        return WindowOrder{Kind::DndOff, 0};
    bool isNumber = false;
    const qint64 minutes = rest.toLongLong(&isNumber);
    if (!isNumber || minutes < 1 || minutes > maxTemporaryMinutes)
        return std::nullopt;
    return WindowOrder{Kind::DndOn, minutes};
}

QString WindowOrder::toText() const
{
    switch (kind) {
    case Kind::DndOn:
        return dndWord + QString::number(minutes);
    case Kind::DndOff:
        return dndWord + offWord;
    case Kind::ShowCalls:
        return callsWord;
    case Kind::NewCall:
        break;
    }
    return newCallWord;
}

OrderRunner::OrderRunner(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(orderPatienceMs);
    connect(&m_timer, &QTimer::timeout, this, &OrderRunner::giveUp);
    connect(&window, &MainWindow::currentAccountChanged, this, [this] {
        if (m_waiting)
            follow();
    });
}

void OrderRunner::obey(const WindowOrder &order)
{
    if (order.kind == WindowOrder::Kind::ShowCalls) {
        m_window.showPage(QStringLiteral("calls")); // also of an account that is opened later
        return;
    }
    m_waiting = order;
    m_timer.start();
    follow();
}

void OrderRunner::follow()
{
    m_following.reset();
    if (AccountView *view = m_window.currentView()) {
        m_following = std::make_unique<QObject>();
        const AccountSession &session = view->session();
        // Later, so that what is connected here is not taken away below itself.
        for (const auto signal : {&AccountSession::connectionChanged, &AccountSession::pendingChanged})
            connect(
                &session, signal, m_following.get(), [this] { tryNow(); }, Qt::QueuedConnection);
        connect(
            &session, &AccountSession::areaChanged, m_following.get(), [this] { tryNow(); },
            Qt::QueuedConnection);
    }
    tryNow();
}

void OrderRunner::tryNow()
{
    AccountView *view = m_window.currentView();
    if (!m_waiting || !view)
        return;
    const WindowOrder order = *m_waiting;
    const ActionId action = order.kind == WindowOrder::Kind::DndOn ? ActionId::SetDndOn : ActionId::SetDndOff;
    const bool isCall = order.kind == WindowOrder::Kind::NewCall;
    if (!isCall && !ReachMenus::obstacleTo(view->session(), action).isEmpty())
        return;
    m_waiting.reset();
    m_following.reset();
    m_timer.stop();
    if (isCall)
        view->callBar()->open({});
    else if (order.kind == WindowOrder::Kind::DndOn)
        view->session().turnDndOn(order.minutes);
    else
        view->session().turnDndOff();
}

void OrderRunner::giveUp()
{
    if (!m_waiting)
        return;
    const WindowOrder order = *std::exchange(m_waiting, std::nullopt);
    m_following.reset();
    if (order.kind == WindowOrder::Kind::NewCall)
        return; // the window shows that there is no account
    const AccountView *view = m_window.currentView();
    const QString reason = view ? ReachMenus::obstacleTo(view->session(), ActionId::SetDndOn)
                                : tr("No account is open.", "why something was not done");
    m_window.tell(tr("Do not disturb stays as it was: %1", "a whole sentence").arg(reason));
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/tray.h"

#include "ui/models/accountnews.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/models/forwardingpresets.h"
#include "ui/shell/callbar.h"
#include "ui/shell/desktop/trayhost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reachmenus.h"
#include "ui/shell/windowpresence.h"
#include "ui/widgets/icons.h"
#include "ui/words/callhistorytext.h"
#include "ui/words/plainline.h"

#include <QEvent>
#include <QStringList>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>

namespace {

constexpr qsizetype mostMissed = 3;
constexpr qsizetype longestEntry = 60;

/// A text from outside as an entry of a menu.
QString menuEntry(const QString &text)
{
    return plainLine(text, longestEntry).replace(u'&', QStringLiteral("&&"));
}

QList<Call> lastMissedCalls(const AccountSession &session)
{
    QList<Call> missed;
    if (!session.history().hasValue())
        return missed;
    for (const Call &call : session.history()->received) {
        if (call.missed())
            missed.append(call);
    }
    std::stable_sort(
        missed.begin(), missed.end(), [](const Call &a, const Call &b) { return a.started > b.started; });
    return missed.mid(0, mostMissed);
}

} // namespace

Tray::Tray(MainWindow &window, TrayHost &host, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_host(host)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    window.installEventFilter(this);
    connect(&host, &TrayHost::changed, this, &Tray::onHost);
    connect(&window, &MainWindow::currentAccountChanged, this, &Tray::follow);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refresh);
    follow();
    onHost();
}

Tray::~Tray() = default;

AccountSession *Tray::session() const
{
    AccountView *view = m_window.currentView();
    return view ? &view->session() : nullptr;
}

void Tray::onHost()
{
    if (m_host.isThere() == bool(m_icon))
        return;
    if (m_host.isThere()) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setObjectName(QStringLiteral("trayIcon"));
        m_icon->setContextMenu(&m_menu);
        connect(
            m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
                if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
                    m_window.presence().bringUp();
            });
        m_icon->setIcon(TrayLook::icon(m_state));
        refresh();
        m_icon->show();
    } else {
        m_icon.reset();
    }
    m_window.presence().setTrayThere(m_host.isThere());
}

void Tray::follow()
{
    m_following.reset();
    AccountSession *shown = session();
    if (shown) {
        m_following = std::make_unique<QObject>();
        QObject *context = m_following.get();
        connect(shown, &AccountSession::reachChanged, context, [this] { refreshLater(); });
        connect(shown, &AccountSession::areaChanged, context, [this] { refreshLater(); });
        connect(shown, &AccountSession::connectionChanged, context, [this] { refreshLater(); });
        connect(shown, &AccountSession::pendingChanged, context, [this] { refreshLater(); });
        connect(&shown->news(), &AccountNews::unseenChanged, context, [this] {
            markSeen();
            refreshLater();
        });
    }
    markSeen();
    refreshLater();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate)
        markSeen();
    else if (watched == &m_window && event->type() == QEvent::PaletteChange && m_icon)
        m_icon->setIcon(TrayLook::icon(m_state)); // its pixmaps do not follow by themselves
    return QObject::eventFilter(watched, event);
}

void Tray::markSeen()
{
    AccountSession *shown = session();
    if (shown && m_window.isVisible() && m_window.isActiveWindow())
        shown->news().markSeen();
}

void Tray::refreshLater()
{
    // An entry of the menu may be what led here, and the menu must not be taken apart below it.
    if (std::exchange(m_isDue, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isDue = false;
        refresh();
    });
}

void Tray::refresh()
{
    const AccountSession *shown = session();
    const TrayState state = TrayLook::stateOf(shown);
    const bool isOther = state != m_state;
    m_state = state;
    if (m_icon) {
        if (isOther)
            m_icon->setIcon(TrayLook::icon(state));
        m_icon->setToolTip(TrayLook::sentence(shown));
    }
    const QString signature = menuSignature();
    if (signature == m_signature)
        return;
    m_signature = signature;
    fillMenu();
}

QString Tray::menuSignature() const
{
    AccountSession *shown = session();
    QStringList parts{TrayLook::sentence(shown), m_window.currentAccount()};
    if (!shown)
        return parts.join(u'\n');
    parts.append(ReachMenus::obstacle(*shown));
    for (const ActionId action : {ActionId::SetDndOn, ActionId::SetCallForwarding, ActionId::SetPrivacyOn})
        parts.append(shown->can(action) ? QStringLiteral("1") : QStringLiteral("0"));
    for (const qint64 end : offeredEnds(shown->clock().nowSeconds()))
        parts.append(QString::number(end));
    const Identity identity = shown->identity().value.value_or(Identity{});
    parts.append(identity.mobileNumber);
    for (const QString &target :
        recentTargets(shown->forwarding().value.value_or(ForwardingRows{}), identity))
        parts.append(target);
    parts.append(shown->forwardingOwner().hasMailbox ? QStringLiteral("mailbox") : QString());
    if (shown->privacy().hasValue())
        parts.append(QString::number(static_cast<int>(shown->privacy()->number)));
    for (const Call &call : lastMissedCalls(*shown))
        parts.append(QString::number(call.started) + call.remoteParty);
    const ForwardingPresets presets(*shown);
    for (const ForwardingPreset &preset : presets.presets())
        parts.append(preset.name);
    parts.append(QString::number(presets.active()));
    return parts.join(u'\n');
}

void Tray::fillMenu()
{
    m_menu.clear();
    for (QMenu *menu : {m_dnd, m_forward, m_missed}) {
        if (menu)
            menu->deleteLater();
    }
    m_dnd = m_forward = m_missed = nullptr;
    AccountSession *shown = session();
    QAction *sentence = m_menu.addAction(menuEntry(TrayLook::sentence(shown)));
    sentence->setObjectName(QStringLiteral("traySentenceAction"));
    sentence->setEnabled(false);
    m_menu.addSeparator();
    const auto add = [this](const QString &text, const char *name, const char *icon, auto run) {
        QAction *action = m_menu.addAction(symbolicIcon(QLatin1String(icon)), text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    if (shown) {
        const bool canAct = ReachMenus::obstacle(*shown).isEmpty();
        AccountSession &session = *shown;
        if (session.can(ActionId::SetDndOn) && ReachMenus::isDndOn(session)) {
            add(tr("Turn off &do not disturb", "entry of the tray's menu"), "trayDndOffAction", "moon",
                [&session] { session.turnDndOff(); })
                ->setEnabled(canAct);
        } else if (session.can(ActionId::SetDndOn)) {
            m_dnd = m_menu.addMenu(
                symbolicIcon(QStringLiteral("moon")), tr("&Do not disturb", "entry of the tray's menu"));
            m_dnd->setObjectName(QStringLiteral("trayDndMenu"));
            m_dnd->setEnabled(canAct);
            ReachMenus::fillDnd(*m_dnd, session);
        }
        if (session.can(ActionId::SetCallForwarding)) {
            m_forward = m_menu.addMenu(
                symbolicIcon(QStringLiteral("forwarding")), tr("&Forward", "entry of the tray's menu"));
            m_forward->setObjectName(QStringLiteral("trayForwardMenu"));
            m_forward->setEnabled(canAct);
            ReachMenus::fillForward(
                *m_forward, session, [this] { openPage(QStringLiteral("forwarding"), {}); });
            addPresets(session);
        }
        const bool isHidden =
            session.privacy().hasValue() && session.privacy()->number == PrivacyKnowledge::Number::Hidden;
        if (session.can(ActionId::SetPrivacyOn)) {
            QAction *hide = add(tr("&Hide my number", "entry of the tray's menu"), "trayHideNumberAction",
                "mask", [&session, isHidden] { session.setPrivacy(!isHidden); });
            hide->setCheckable(true);
            hide->setChecked(isHidden);
            hide->setEnabled(canAct);
        }
        m_menu.addSeparator();
        fillMissed(session);
        add(tr("&Who would ring?", "entry of the tray's menu"), "trayWhoAction", "question",
            [this] { openPage(QStringLiteral("callers"), QStringLiteral("test")); });
        add(tr("&Call a number…", "entry of the tray's menu"), "trayCallAction", "call-out", [this] {
            m_window.presence().bringUp();
            m_window.actions().callNumber->trigger();
        });
        m_menu.addSeparator();
    }
    add(tr("&Open Bellset", "entry of the tray's menu"), "trayOpenAction", "overview",
        [this] { m_window.presence().bringUp(); });
    add(tr("&Quit", "entry of the tray's menu"), "trayQuitAction", "quit",
        [this] { m_window.presence().quit(); });
}

void Tray::addPresets(AccountSession &session)
{
    const ForwardingPresets known(session);
    if (known.presets().isEmpty())
        return;
    m_forward->addSection(tr("Presets", "of forwarding"));
    int number = 0;
    for (const ForwardingPreset &preset : known.presets()) {
        QAction *action = m_forward->addAction(menuEntry(preset.name));
        action->setObjectName(QStringLiteral("trayPreset%1Action").arg(++number));
        action->setCheckable(true);
        action->setChecked(known.active() == number - 1);
        action->setEnabled(!known.problemOf(number - 1));
        connect(action, &QAction::triggered, &session, [&session, name = preset.name] {
            // The list may be another one by now.
            ForwardingPresets presets(session);
            for (int index = 0; index < presets.presets().size(); ++index) {
                if (presets.presets().at(index).name == name)
                    presets.apply(index, 0);
            }
        });
    }
}

void Tray::fillMissed(AccountSession &session)
{
    const QList<Call> missed = lastMissedCalls(session);
    if (missed.isEmpty())
        return;
    m_missed = m_menu.addMenu(
        symbolicIcon(QStringLiteral("missed")), tr("&Missed calls", "entry of the tray's menu"));
    m_missed->setObjectName(QStringLiteral("trayMissedMenu"));
    const TimeText times(session.clock().nowSeconds());
    const QString domain = session.account().section(u'@', 1);
    int number = 0;
    for (const Call &call : missed) {
        QAction *action = m_missed->addAction(
            tr("%1, %2", "a caller, a time")
                .arg(menuEntry(CallHistoryText::who(call, domain)), times.past(call.started)));
        action->setObjectName(QStringLiteral("trayMissed%1Action").arg(++number));
        const QString address = CallHistoryText::address(call, domain);
        action->setEnabled(!address.isEmpty());
        connect(action, &QAction::triggered, this, [this, address] {
            m_window.presence().bringUp();
            m_window.call(address);
        });
    }
}

void Tray::openPage(const QString &id, const QString &place)
{
    m_window.presence().bringUp();
    m_window.showPlace(id, place);
}

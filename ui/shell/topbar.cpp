// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/models/accountsession.h"
#include "ui/shell/searchbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"
#include "ui/words/timetext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new QToolButton(this))
    , m_account(new QToolButton(this))
    , m_search(new SearchButton(this))
    , m_connectionIcon(new QLabel(this))
    , m_connectionText(new QLabel(this))
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_sidebar->setObjectName(QStringLiteral("sidebarButton"));
    m_sidebar->setAutoRaise(true);
    m_account->setObjectName(QStringLiteral("accountButton"));
    m_account->setAutoRaise(true);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setIcon(symbolicIcon(QStringLiteral("user")));
    m_connectionText->setObjectName(QStringLiteral("connectionLabel"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setAutoRaise(true);
    m_more->setIcon(symbolicIcon(QStringLiteral("more")));
    m_more->setToolTip(tr("Main menu"));
    m_more->setAccessibleName(tr("Main menu"));
    for (QToolButton *button : {m_sidebar, m_account, m_more})
        button->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    setGrid(layout, this, 0.5, 0.5);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_account);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_connectionIcon);
    layout->addWidget(m_connectionText);
    layout->addSpacing(gridUnit(this));
    layout->addWidget(m_more);
    setAccount({}, {});
    refreshLook();
}

void TopBar::setAccount(const QString &account, const QString &displayName)
{
    const QString name = plainLine(displayName);
    m_account->setVisible(!account.isEmpty());
    m_search->setVisible(!account.isEmpty());
    m_connectionIcon->setVisible(!account.isEmpty());
    m_connectionText->setVisible(!account.isEmpty());
    m_account->setText(QString(account).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ▾"));
    m_account->setAccessibleName(tr("Account %1").arg(account));
    m_account->setToolTip(plainToolTip(name));
}

void TopBar::setConnection(const ConnectionState &state)
{
    const QString since = TimeText(state.since).time(state.since);
    switch (state.kind) {
    case ConnectionState::Kind::Connecting:
        m_iconName = QStringLiteral("ring");
        m_tone = Tone::Neutral;
        m_connectionText->setText(tr("connecting…"));
        break;
    case ConnectionState::Kind::Connected:
        m_iconName = QStringLiteral("dot");
        m_tone = Tone::Positive;
        m_connectionText->setText(tr("connected"));
        break;
    case ConnectionState::Kind::Offline:
        m_iconName = QStringLiteral("offline");
        m_tone = Tone::Warning;
        m_connectionText->setText(tr("offline since %1").arg(since));
        break;
    case ConnectionState::Kind::SignedOut:
        m_iconName = QStringLiteral("error");
        m_tone = Tone::Error;
        m_connectionText->setText(tr("not signed in"));
        break;
    }
    refreshLook();
}

void TopBar::setLocked()
{
    m_iconName = QStringLiteral("lock");
    m_tone = Tone::Neutral;
    m_connectionText->setText(tr("locked", "state of the connection"));
    refreshLook();
}

void TopBar::setMenus(QMenu *accounts, QMenu *more)
{
    // Not as the buttons' own menus: their styles draw an indicator that sits badly beside icon and text.
    connect(m_account, &QToolButton::clicked, accounts,
        [this, accounts] { accounts->popup(m_account->mapToGlobal(QPoint(0, m_account->height()))); });
    connect(m_more, &QToolButton::clicked, more, [this, more] {
        const QPoint corner(m_more->width() - more->sizeHint().width(), m_more->height());
        more->popup(m_more->mapToGlobal(corner));
    });
}

void TopBar::openMoreMenu()
{
    m_more->click();
}

void TopBar::setSidebarAction(QAction *action)
{
    m_sidebar->setIcon(action->icon());
    m_sidebar->setToolTip(action->toolTip());
    m_sidebar->setAccessibleName(action->toolTip());
    connect(m_sidebar, &QToolButton::clicked, action, &QAction::trigger);
}

void TopBar::setSearchAction(QAction *action)
{
    m_search->setShortcutText(action->shortcut().toString(QKeySequence::NativeText));
    connect(m_search, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [this, action] { m_search->setEnabled(action->isEnabled()); };
    connect(action, &QAction::enabledChanged, m_search, follow);
    follow();
}

void TopBar::refreshLook()
{
    const int edge = textIconSize(this);
    for (QToolButton *button : {m_sidebar, m_account, m_more})
        button->setIconSize(QSize(edge, edge));
    if (m_iconName.isEmpty())
        return;
    const bool small = m_iconName == u"dot" || m_iconName == u"ring";
    const int size = small ? qRound(edge * 0.62) : edge;
    m_connectionIcon->setPixmap(
        symbolicIcon(m_iconName, m_tone).pixmap(QSize(size, size), devicePixelRatioF()));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/models/accountsession.h"
#include "ui/models/people.h"
#include "ui/shell/callbar.h"
#include "ui/shell/calldrop.h"
#include "ui/shell/certificatedrop.h"
#include "ui/shell/closingquestion.h"
#include "ui/shell/infodialogs.h"
#include "ui/shell/lockedview.h"
#include "ui/shell/palette/commandpalette.h"
#include "ui/shell/palette/paletteentries.h"
#include "ui/shell/preferences/preferencesdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/viewactions.h"
#include "ui/shell/windowframe.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windoworder.h"
#include "ui/shell/windowpresence.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/wheelguard.h"
#include "ui/words/errortext.h"
#include "ui/words/reachtext.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_actions(new WindowActions(this))
    , m_menus(new WindowMenus(this))
    , m_frame(new WindowFrame(this))
    , m_presence(new WindowPresence(*this, m_parts.settings))
    , m_orders(new OrderRunner(*this))
    , m_closing(new ClosingQuestion(*this, m_parts.prompts))
    , m_palette(new CommandPalette(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Bellset"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    WheelGuard::install();
    build();
    connectActions();
    restoreState();
    updateWelcome();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_actions->fillMenuBar(menuBar(), m_menus->accounts(), m_menus->pages());
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    auto *more = new QMenu(this);
    more->setObjectName(QStringLiteral("moreMenu"));
    m_actions->fillMoreMenu(more);
    topBar()->setMenus(m_menus->accounts(), more);
    topBar()->setSidebarAction(m_actions->sidebar);
    topBar()->setSearchAction(m_actions->search);
    setCentralWidget(m_frame);
    m_palette->raise();

    const auto showSide = [this] {
        m_frame->setSidebarVisible(m_actions->sidebar->isChecked() && currentView());
    };
    connect(m_actions->sidebar, &QAction::toggled, this, showSide);
    connect(this, &MainWindow::currentAccountChanged, this, showSide);
    connect(sidebar(), &Sidebar::pageChosen, this, [this](const QString &id) { openPage(id, false); });
    connect(sidebar(), &Sidebar::pageEntered, this, [this](const QString &id) { openPage(id, true); });
    connect(m_menus, &WindowMenus::accountsAboutToShow, this, &MainWindow::fillAccountMenu);
    connect(m_menus, &WindowMenus::accountChosen, this, &MainWindow::showAccount);
    connect(m_menus, &WindowMenus::pageChosen, this, &MainWindow::showPage);
}

void MainWindow::connectActions()
{
    connect(m_actions->addAccount, &QAction::triggered, this, &MainWindow::addAccountRequested);
    connect(m_actions->removeAccount, &QAction::triggered, this,
        [this] { Q_EMIT removeAccountRequested(m_current); });
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, m_presence, &WindowPresence::quit);
    connect(m_closing, &ClosingQuestion::confirmed, m_presence, &WindowPresence::goOnClosing);
    connect(m_closing, &ClosingQuestion::declined, m_presence, &WindowPresence::stopClosing);
    connect(this, &MainWindow::preferenceChanged, m_presence, &WindowPresence::refresh);
    connect(m_actions->search, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->menuBar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->shortcuts, &QAction::triggered, this,
        [this] { showShortcutsDialog(this, m_actions->withShortcuts() + m_menus->withShortcuts()); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutDialog(this); });
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connectViewActions(*m_actions, *m_frame, [this] { return currentView(); });
}

void MainWindow::addAccount(const QString &address, AccountSession *session)
{
    if (entry(address))
        return;
    Entry added{address, session, nullptr};
    added.view = makeView(added);
    m_entries.append(added);
    stack()->addWidget(added.view);
    fillAccountMenu();
    if (session)
        Q_EMIT sessionAdded(session);
    const QString wanted = m_parts.settings.value(WindowSettings::Key::Account).toString();
    if (m_current.isEmpty() || (wanted == address && m_current != wanted))
        showAccount(address);
}

void MainWindow::unlockAccount(const QString &address, AccountSession *session)
{
    Entry *found = entry(address);
    if (!found || found->session)
        return;
    QWidget *locked = found->view;
    found->session = session;
    found->view = makeView(*found);
    stack()->addWidget(found->view);
    stack()->removeWidget(locked);
    locked->deleteLater();
    fillAccountMenu();
    if (session)
        Q_EMIT sessionAdded(session);
    showAccount(address);
}

void MainWindow::setLockedReason(const QString &address, const QString &reason)
{
    Entry *found = entry(address);
    if (!found || found->session)
        return;
    QWidget *before = found->view;
    found->view = makeLockedView(address, reason);
    stack()->addWidget(found->view);
    if (m_current == address)
        stack()->setCurrentWidget(found->view);
    stack()->removeWidget(before);
    before->deleteLater();
}

void MainWindow::removeAccount(const QString &address)
{
    Entry *found = entry(address);
    if (!found)
        return;
    QWidget *view = found->view;
    m_entries.removeIf([&address](const Entry &each) { return each.address == address; });
    stack()->removeWidget(view);
    delete view; // now: its session dies next
    fillAccountMenu();
    if (m_current != address)
        return;
    m_current.clear();
    if (!m_entries.isEmpty()) {
        showAccount(m_entries.constFirst().address);
        return;
    }
    updateWelcome();
    updateActions();
    Q_EMIT currentAccountChanged({});
}

void MainWindow::showAccount(const QString &address)
{
    const Entry *found = entry(address);
    if (!found)
        return;
    m_current = address;
    updateVisibility();
    updateWelcome();
    stack()->setCurrentWidget(found->view);
    if (AccountView *view = currentView()) {
        if (!view->showPage(m_wantedPage) && view->currentPageId().isEmpty()) {
            const QList<PageInfo> pages = view->visiblePages();
            if (!pages.isEmpty())
                view->showPage(pages.constFirst().id);
        }
    }
    updateSidebar();
    updateActions();
    m_palette->dismiss();
    openWaitingCall();
    Q_EMIT currentAccountChanged(address);
}

QStringList MainWindow::accounts() const
{
    QStringList addresses;
    for (const Entry &each : m_entries)
        addresses.append(each.address);
    return addresses;
}

QList<AccountSession *> MainWindow::sessions() const
{
    QList<AccountSession *> sessions;
    for (const Entry &each : m_entries) {
        if (each.session)
            sessions.append(each.session);
    }
    return sessions;
}

void MainWindow::warn(const QString &address, const QString &text)
{
    const Entry *found = entry(address);
    auto *view = found ? qobject_cast<AccountView *>(found->view) : nullptr;
    if (view && text.isEmpty())
        view->certificateNote()->dismiss();
    else if (view)
        view->certificateNote()->warning(text);
}

void MainWindow::tell(const QString &text)
{
    // Nothing that was said before and not read is lost.
    m_frame->notice()->warning(
        m_frame->notice()->isActive() ? m_frame->notice()->text() + u'\n' + text : text);
}

void MainWindow::showPage(const QString &id)
{
    openPage(id, true);
}

void MainWindow::showPlace(const QString &id, const QString &place)
{
    openPage(id, true);
    if (AccountView *view = currentView(); view && view->currentPageId() == id && !place.isEmpty())
        view->currentPage()->showPlace(place);
}

TopBar *MainWindow::topBar() const
{
    return m_frame->topBar();
}

Sidebar *MainWindow::sidebar() const
{
    return m_frame->sidebar();
}

QStackedWidget *MainWindow::stack() const
{
    return m_frame->stack();
}

AccountView *MainWindow::currentView() const
{
    return m_current.isEmpty() ? nullptr : qobject_cast<AccountView *>(stack()->currentWidget());
}

MainWindow::Entry *MainWindow::entry(const QString &address)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&address](const Entry &each) { return each.address == address; });
    return found == m_entries.end() ? nullptr : &*found;
}

QWidget *MainWindow::makeView(const Entry &entry)
{
    if (!entry.session)
        return makeLockedView(entry.address);
    auto *view = new AccountView(
        PageContext{*entry.session, m_parts.prompts, m_parts.clock, m_parts.directories, m_presence},
        m_parts.pages, stack());
    connect(view, &AccountView::visiblePagesChanged, this, &MainWindow::updateSidebar);
    connect(view, &AccountView::pageStateChanged, this, &MainWindow::updateSidebar);
    connect(view, &AccountView::pageStateChanged, this, &MainWindow::updateActions);
    connect(view, &AccountView::currentPageChanged, this, [this, view](const QString &id) {
        if (view != currentView())
            return;
        m_wantedPage = id;
        sidebar()->setCurrentPage(id);
        updateActions();
    });
    connect(view, &AccountView::remedyRequested, this,
        [this, address = entry.address](Remedy remedy) { Q_EMIT remedyRequested(address, remedy); });
    connect(entry.session, &AccountSession::connectionChanged, view, [this] { updateTopBar(); });
    connect(entry.session, &AccountSession::undoChanged, view, [this] { updateActions(); });
    connect(entry.session, &AccountSession::areaChanged, view, [this](Area area) {
        if (area == Area::Identity)
            updateTopBar();
    });
    return view;
}

QWidget *MainWindow::makeLockedView(const QString &address, const QString &reason)
{
    Placeholder *locked = ::makeLockedView(address, reason, stack());
    connect(
        locked, &Placeholder::actionRequested, this, [this, address] { Q_EMIT unlockRequested(address); });
    return locked;
}

void MainWindow::updateWelcome()
{
    const bool wanted = m_entries.isEmpty();
    // Not before the window is shown: until then saved accounts are still being added.
    if (wanted && !m_welcome && m_parts.welcome && isVisible()) {
        m_welcome = m_parts.welcome(stack());
        stack()->addWidget(m_welcome);
        stack()->setCurrentWidget(m_welcome);
    } else if (!wanted && m_welcome) {
        stack()->removeWidget(m_welcome);
        m_welcome->deleteLater();
        m_welcome = nullptr;
    }
    topBar()->setVisible(!wanted);
    updateSidebar();
    updateTopBar();
}

void MainWindow::updateSidebar()
{
    const AccountView *view = currentView();
    QList<Sidebar::Entry> entries;
    if (view) {
        for (const PageInfo &info : view->visiblePages()) {
            const Page *page = view->page(info.id);
            entries.append({info.id, info.title, info.iconName, info.permission != Permission::OwnAccount,
                page ? page->badge() : 0, page && page->dirtyState().isDirty(),
                info.needsAttention && info.needsAttention(view->session())});
        }
    }
    sidebar()->setEntries(entries);
    sidebar()->setFixedWidth(sidebar()->sizeHint().width());
    if (view)
        sidebar()->setCurrentPage(view->currentPageId());
    m_menus->setPages(view ? view->visiblePages() : QList<PageInfo>());
}

void MainWindow::updateTopBar()
{
    const Entry *shown = entry(m_current);
    if (!shown) {
        topBar()->setAccount({}, {});
        setWindowTitle(QStringLiteral("Bellset"));
        return;
    }
    setWindowTitle(QStringLiteral("%1 — Bellset").arg(m_current));
    if (!shown->session) {
        topBar()->setAccount(m_current, {});
        topBar()->setLocked();
        return;
    }
    const Remote<Identity> &identity = shown->session->identity();
    topBar()->setAccount(m_current, identity.hasValue() ? identity->displayName() : QString());
    topBar()->setConnection(shown->session->connection());
}

void MainWindow::updateActions()
{
    const AccountView *view = currentView();
    m_actions->setHasAccount(view != nullptr);
    m_actions->removeAccount->setEnabled(!m_current.isEmpty());
    m_actions->undo->setEnabled(view && view->session().canUndo());
    m_actions->redo->setEnabled(view && view->session().canRedo());
    const DirtyState dirty = view && view->currentPage() ? view->currentPage()->dirtyState() : DirtyState{};
    m_actions->apply->setEnabled(dirty.isDirty() && dirty.obstacle.isEmpty());
    updateTopBar();
}

QString MainWindow::stateOf(const Entry &entry) const
{
    if (!entry.session)
        return tr("locked", "state of an account in a list");
    if (entry.session->connection().kind == ConnectionState::Kind::Offline)
        return tr("offline", "state of an account in a list");
    if (entry.session->connection().kind == ConnectionState::Kind::SignedOut)
        return tr("not signed in", "state of an account in a list");
    const std::optional<Reach> reach = entry.session->reach();
    return reach ? ReachText{TimeText(m_parts.clock.nowSeconds())}.shortForm(*reach)
                 : tr("connecting…", "state of an account in a list");
}

void MainWindow::fillAccountMenu()
{
    QList<WindowMenus::Account> accounts;
    for (const Entry &each : std::as_const(m_entries))
        accounts.append({each.address, stateOf(each), each.address == m_current});
    m_menus->setAccounts(accounts, {m_actions->addAccount, m_actions->removeAccount});
}

void MainWindow::openPage(const QString &id, bool enter)
{
    m_wantedPage = id;
    AccountView *view = currentView();
    if (!view || !view->showPage(id) || !enter)
        return;
    if (QWidget *focus = view->currentPage()->firstFocus())
        focus->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openPalette()
{
    AccountView *view = currentView();
    if (!view)
        return;
    const ContactPeople contacts(view->session());
    const RecentPeople recent(view->session());
    m_palette->open(paletteEntries({*view, *m_actions, m_menus->pages()->actions(), {&contacts, &recent},
        [this](const QString &address) { call(address); }}));
}

void MainWindow::call(const QString &written)
{
    m_waitingCall = written;
    if (!currentView()) {
        tell(m_entries.isEmpty() ? tr("The number of the link waits until you have connected an account.")
                                 : tr("The number of the link waits until you have unlocked the account."));
        return;
    }
    openWaitingCall();
}

void MainWindow::openWaitingCall()
{
    AccountView *view = currentView();
    if (view && !m_waitingCall.isEmpty())
        view->callBar()->open(std::exchange(m_waitingCall, QString()));
}

void MainWindow::showHelp()
{
    const AccountView *view = currentView();
    showPageHelp(
        this, view ? view->visiblePages() : QList<PageInfo>(), view ? view->currentPageId() : QString());
}

void MainWindow::showPreferences()
{
    const AccountView *view = currentView();
    const QList<PageInfo> pages = view ? view->visiblePages() : m_parts.pages;
    auto *dialog = new PreferencesDialog(
        {m_parts.settings, pages, m_parts.languages, m_current, m_presence->isTrayThere()}, this);
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::preferenceChanged);
    connect(dialog, &PreferencesDialog::removeAccountRequested, m_actions->removeAccount, &QAction::trigger);
    dialog->open();
}

void MainWindow::updateVisibility()
{
    const bool isSeen = !m_hidden && !isMinimized();
    for (const Entry &each : std::as_const(m_entries)) {
        if (each.session)
            each.session->setVisible(isSeen && each.address == m_current);
    }
}

void MainWindow::saveState()
{
    for (const Entry &each : std::as_const(m_entries)) {
        if (auto *view = qobject_cast<AccountView *>(each.view)) {
            for (const PageInfo &info : std::as_const(m_parts.pages)) {
                if (Page *page = view->page(info.id))
                    page->keepDrafts();
            }
        }
    }
    using Key = WindowSettings::Key;
    m_parts.settings.setValue(Key::Geometry, saveGeometry());
    m_parts.settings.setValue(Key::SidebarVisible, m_actions->sidebar->isChecked());
    m_parts.settings.setValue(Key::MenuBarVisible, m_actions->menuBar->isChecked());
    if (!m_current.isEmpty())
        m_parts.settings.setValue(Key::Account, m_current);
    if (!m_wantedPage.isEmpty())
        m_parts.settings.setValue(Key::Page, m_wantedPage);
    m_parts.settings.sync();
}

void MainWindow::restoreState()
{
    using Key = WindowSettings::Key;
    const QByteArray geometry = m_parts.settings.value(Key::Geometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize wanted(900, 600); // ux.md 3.1
        resize(screen() ? wanted.boundedTo(screen()->availableSize()) : wanted);
    }
    m_actions->sidebar->setChecked(m_parts.settings.value(Key::SidebarVisible).toBool());
    const bool menu = m_parts.settings.value(Key::MenuBarVisible).toBool();
    m_actions->menuBar->setChecked(menu);
    menuBar()->setVisible(menu);
    m_wantedPage = m_parts.settings.value(Key::StartPage).toString();
    if (m_wantedPage.isEmpty())
        m_wantedPage = m_parts.settings.value(Key::Page).toString();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_hidden = false;
    updateWelcome();
    updateVisibility();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_hidden = true;
    updateVisibility();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateVisibility();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_presence->hidesOnClose()) {
        hide();
        event->ignore();
        return;
    }
    if (m_closing->allowsClosing(changedPages()))
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

QStringList MainWindow::changedPages() const
{
    QStringList titles;
    for (const Entry &each : m_entries) {
        if (const auto *view = qobject_cast<AccountView *>(each.view)) {
            for (const PageInfo &info : view->changedPages())
                titles.append(info.title);
        }
    }
    titles.removeDuplicates();
    return titles;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!certificateFileIn(event->mimeData()->urls()).isEmpty() || !callLinkIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = certificateFileIn(event->mimeData()->urls());
    const QString link = callLinkIn(*event->mimeData());
    if (path.isEmpty() && link.isEmpty())
        return;
    event->acceptProposedAction();
    if (!path.isEmpty())
        Q_EMIT certificateDropped(path);
    else
        call(link);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // F10 reaches the menu bar by itself while it is shown; hidden, the short menu stands in.
    if (event->key() == Qt::Key_F10 && !menuBar()->isVisible() && topBar()->isVisible()) {
        topBar()->openMoreMenu();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (const AccountView *view = currentView(); view && view->notes()->isActive()) {
            view->notes()->dismiss();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

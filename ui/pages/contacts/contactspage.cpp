// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactspage.h"

#include "ui/pages/contacts/directorytab.h"
#include "ui/pages/contacts/minetab.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// The first file of contacts among them; "" if there is none.
QString contactFileIn(const QList<QUrl> &urls)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("vcf"), QStringLiteral("vcard")};
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

ContactsPage::ContactsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Contacts"), this))
    , m_search(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_mine(new MineTab(context, m_tabs))
{
    setObjectName(QStringLiteral("contactsPage"));
    m_search->setObjectName(QStringLiteral("contactsSearchEdit"));
    m_search->setPlaceholderText(tr("Search name, number or group"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tabs->setObjectName(QStringLiteral("contactsTabs"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("contactsTabBar"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes it: hidden, it would hold Tab back
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2);
    layout->setSpacing(unit * 2);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_tabs, 1);
    addTab(m_mine, tr("Mine", "list of contacts"), [this](const QString &text) { m_mine->search(text); });
    // Where nothing is kept, no directory can be set up.
    if (context.directories) {
        m_directory = new DirectoryTab(context, m_tabs);
        addTab(m_directory, tr("Directory", "list of contacts, of the office"),
            [this](const QString &text) { m_directory->search(text); });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContactsPage::refreshHeader);
    connect(m_mine, &MineTab::clearSearchRequested, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_mine, &MineTab::stateChanged, this, &ContactsPage::refreshHeader);
    addActions(m_mine->actions()); // their keys work in the search too
    setAcceptDrops(true);
    refreshHeader();
}

void ContactsPage::addTab(
    QWidget *tab, const QString &title, const std::function<void(const QString &)> &search)
{
    m_tabs->addTab(tab, title);
    connect(m_search, &QLineEdit::textChanged, tab, search);
}

void ContactsPage::refreshHeader()
{
    m_header->setSentence(m_tabs->currentWidget() == m_directory && m_directory
            ? tr("People of your office, found by the directory that you set up.")
            : m_mine->sentence());
}

QWidget *ContactsPage::firstFocus() const
{
    QWidget *first = listFocus();
    return first ? first : m_search;
}

QWidget *ContactsPage::listFocus() const
{
    if (m_tabs->currentWidget() == m_mine)
        return m_mine->firstFocus();
    return m_directory ? m_directory->firstFocus() : nullptr;
}

void ContactsPage::refresh()
{
    m_mine->reload();
    if (m_directory)
        m_directory->refresh();
}

void ContactsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!contactFileIn(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void ContactsPage::dropEvent(QDropEvent *event)
{
    const QString path = contactFileIn(event->mimeData()->urls());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_tabs->setCurrentWidget(m_mine);
    m_mine->importFile(path);
}

bool ContactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (QWidget *list = listFocus(); list && key == Qt::Key_Down) {
        list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return Page::eventFilter(watched, event);
}

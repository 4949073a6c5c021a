// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/minetab.h"

#include "ui/models/accountsession.h"
#include "ui/pages/contacts/contactdetail.h"
#include "ui/pages/contacts/contacteditor.h"
#include "ui/pages/contacts/duplicatesview.h"
#include "ui/pages/contacts/importpreview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

MineTab::MineTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ownStore(context.session.contactBook() ? nullptr : std::make_unique<ContactStore>(QString()))
    , m_ownBook(m_ownStore ? std::make_unique<ContactBook>(context.session, *m_ownStore) : nullptr)
    , m_book(*context.session.contactBook())
    , m_model(m_book)
    , m_notice(new InlineMessage(this))
    , m_parts(new QStackedWidget(this))
    , m_home(new QWidget)
    , m_table(new QTableView)
    , m_detail(new ContactDetail)
    , m_editor(new ContactEditor)
    , m_side(new Panel)
    , m_bodyLayout(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_placeholder(new Placeholder)
    , m_import(new ImportPreview)
    , m_duplicates(new DuplicatesView)
    , m_add(makeAction("newContactAction", tr("New contact"), {QKeySequence(QKeySequence::New)},
          QStringLiteral("plus"), &MineTab::addOne))
    , m_edit(makeAction("editContactAction", tr("Edit"), {QKeySequence(Qt::Key_F2)}, QStringLiteral("edit"),
          &MineTab::editChosen))
    , m_remove(makeAction(
          "removeContactAction", tr("Delete"), {}, QStringLiteral("trash"), &MineTab::removeChosen))
    , m_vip(makeAction("vipAction", tr("VIP"), {}, {}, &MineTab::toggleVip))
    , m_copy(makeAction(
          "copyContactAction", tr("Copy number"), {}, QStringLiteral("copy"), &MineTab::copyNumber))
    , m_tools(makeTools())
    , m_body(makeBody())
{
    setObjectName(QStringLiteral("mineTab"));
    m_notice->setObjectName(QStringLiteral("contactsNotice"));
    m_placeholder->setObjectName(QStringLiteral("contactsPlaceholder"));
    m_parts->setObjectName(QStringLiteral("contactsParts"));
    const int unit = gridUnit(this);
    auto *home = new QVBoxLayout(m_home);
    setGrid(home, this, 0.0, 2.0);
    home->addWidget(m_tools);
    home->addWidget(m_body, 1);
    home->addWidget(m_placeholder, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_home, m_import, m_duplicates})
        m_parts->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit * 2);
    layout->addWidget(m_notice);
    layout->addWidget(m_parts, 1);

    connect(&m_book, &ContactBook::changed, this, &MineTab::onChanged);
    connect(&m_book, &ContactBook::finished, this, &MineTab::onFinished);
    connect(&m_book, &ContactBook::proposed, this, [this] {
        if (isVisible())
            takeProposal();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (const Contact *contact = m_model.contact(index))
                m_chosen = contact->id;
            refreshDetail();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MineTab::refreshDetail);
    connect(m_table, &QTableView::customContextMenuRequested, this, &MineTab::showMenu);
    connect(m_table, &QTableView::doubleClicked, this, &MineTab::editChosen);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ContactsModel::Vip)
            toggleVip();
    });
    connect(m_detail, &ContactDetail::editRequested, this, &MineTab::editChosen);
    connect(m_detail, &ContactDetail::removeRequested, this, &MineTab::removeChosen);
    connect(m_detail, &ContactDetail::vipRequested, this, &MineTab::toggleVip);
    connect(m_detail, &ContactDetail::copyRequested, this, &MineTab::copyNumber);
    connect(m_editor, &ContactEditor::saveRequested, this, &MineTab::save);
    connect(m_editor, &ContactEditor::cancelled, this, &MineTab::closeEditor);
    connect(m_placeholder, &Placeholder::actionRequested, this, &MineTab::onRemedy);
    connect(m_import, &ImportPreview::accepted, this, [this] {
        m_book.apply(ContactDeed::Imported, m_import->plan().change());
        backToList();
    });
    connect(m_import, &ImportPreview::cancelled, this, &MineTab::backToList);
    connect(m_duplicates, &DuplicatesView::closed, this, &MineTab::backToList);
    connect(m_duplicates, &DuplicatesView::mergeRequested, this,
        [this](const ContactChange &change) { m_book.apply(ContactDeed::Merged, change); });
    arrange();
    onChanged();
}

MineTab::~MineTab() = default;

QAction *MineTab::makeAction(const char *objectName, const QString &text, const QList<QKeySequence> &keys,
    const QString &iconName, void (MineTab::*run)())
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(symbolicIcon(iconName));
    action->setObjectName(QLatin1String(objectName));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QWidget *MineTab::makeTools()
{
    auto *tools = new QWidget(m_home);
    auto *row = new QHBoxLayout(tools);
    setGrid(row, this, 0.0, 1.0);
    const auto button = [&](const char *objectName, const QString &text, const QString &icon,
                            void (MineTab::*run)()) {
        auto *made = new QPushButton(symbolicIcon(icon), text, tools);
        made->setObjectName(QLatin1String(objectName));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    button("newContactButton", tr("&New contact", "button"), QStringLiteral("plus"), &MineTab::addOne);
    m_importButton = button("importContactsButton", tr("&Import…", "button: contacts of a file"),
        QStringLiteral("folder"), &MineTab::chooseFile);
    m_exportButton = button("exportContactsButton", tr("E&xport…", "button: contacts into a file"),
        QStringLiteral("export"), &MineTab::exportContacts);
    m_duplicatesButton =
        button("duplicatesButton", tr("Du&plicates", "button: finds contacts that are there twice"),
            QStringLiteral("users"), &MineTab::showDuplicates);
    row->addStretch(1);
    return tools;
}

QWidget *MineTab::makeBody()
{
    auto *body = new QWidget(m_home);
    m_table->setObjectName(QStringLiteral("contactsTable"));
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    // One height for all: nothing is measured, however many there are.
    const int unit = gridUnit(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(unit * 3);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ContactsModel::Vip, QHeaderView::Fixed);
    header->resizeSection(ContactsModel::Vip, unit * 4);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 1, 1, 1);
    side->addWidget(m_detail);
    side->addWidget(m_editor);
    m_editor->hide();
    body->setLayout(m_bodyLayout);
    setGrid(m_bodyLayout, this, 0.0, 2.0);
    m_bodyLayout->addWidget(m_table, 1);
    m_bodyLayout->addWidget(m_side);
    return body;
}

void MineTab::arrange()
{
    const int unit = gridUnit(this);
    const bool beside = width() >= unit * 64;
    m_bodyLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? unit * 34 : 0);
    m_side->setMaximumWidth(beside ? unit * 34 : QWIDGETSIZE_MAX);
    m_table->setMinimumHeight(unit * 10);
}

void MineTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MineTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeProposal();
}

void MineTab::takeProposal()
{
    if (!m_editor->isHidden())
        return; // what is being typed comes first
    if (const std::optional<Contact> proposal = m_book.takeProposal())
        addNew(*proposal);
}

bool MineTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete)
        removeChosen();
    else if (key->matches(QKeySequence::Copy))
        copyNumber();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        editChosen();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

QWidget *MineTab::firstFocus() const
{
    if (m_parts->currentWidget() != m_home || m_body->isHidden() || m_table->isHidden())
        return nullptr;
    return m_editor->isHidden() ? static_cast<QWidget *>(m_table) : m_editor->firstField();
}

QString MineTab::sentence() const
{
    const QString where = m_book.isKept() ? tr("These contacts are kept on this computer.")
                                          : tr("These contacts are gone when the program ends: nothing of "
                                               "this account is kept on this computer.");
    return where + u' '
        + tr("The server does not read them: VIP and the other groups here do not let anybody through do not "
             "disturb or your hours.");
}

const Contact *MineTab::chosen() const
{
    return m_model.contact(m_table->currentIndex());
}

QList<qint64> MineTab::chosenIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model.contact(row)->id);
    return ids;
}

void MineTab::choose(qint64 id)
{
    int row = m_model.rowOf(id);
    if (row < 0)
        row = qMin(qMax(0, m_table->currentIndex().row()), m_model.rowCount() - 1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, ContactsModel::Name));
}

void MineTab::search(const QString &text)
{
    const qint64 wanted = m_chosen;
    m_model.setText(text);
    choose(wanted);
    refreshAll();
}

void MineTab::reload()
{
    m_book.reload();
}

void MineTab::onChanged()
{
    choose(m_chosen);
    refreshAll();
    if (m_parts->currentWidget() == m_duplicates)
        m_duplicates->show(m_book.contacts(), m_book.countryCode());
    Q_EMIT stateChanged();
}

void MineTab::refreshAll()
{
    const bool has = m_model.rowCount() > 0;
    const bool edits = !m_editor->isHidden();
    m_table->setVisible(has);
    m_body->setVisible(has || edits);
    m_placeholder->setVisible(!has && !edits);
    m_exportButton->setEnabled(!m_book.contacts().isEmpty() && !m_isBusy);
    m_duplicatesButton->setEnabled(m_book.contacts().size() > 1 && !edits);
    m_importButton->setEnabled(m_book.state() == RemoteState::Ready && !m_isBusy && !edits);
    if (!has)
        refreshPlaceholder();
    refreshDetail();
}

void MineTab::refreshPlaceholder()
{
    if (m_book.state() == RemoteState::Loading) {
        m_placeholder->showLoading(tr("Loading contacts…"));
    } else if (m_book.state() == RemoteState::Error && m_book.error()) {
        m_remedy = Remedy::ReadAgain;
        m_placeholder->showEmpty(
            QStringLiteral("error"), errorText(*m_book.error()).sentence(), tr("&Try again", "button"));
    } else if (!m_model.text().isEmpty()) {
        m_remedy = Remedy::ClearSearch;
        m_placeholder->showEmpty(QStringLiteral("search"),
            tr("Nothing matches “%1”.", "what was searched for").arg(plainLine(m_model.text(), 60)),
            tr("&Clear search", "button"));
    } else {
        m_remedy = Remedy::Add;
        m_placeholder->showEmpty(QStringLiteral("users"),
            tr("No contacts yet. Add somebody, or import a file of contacts."),
            tr("&Add a contact", "button"));
    }
}

void MineTab::refreshDetail()
{
    const Contact *contact = chosen();
    const bool hasOne = contact && m_editor->isHidden();
    for (QAction *action : {m_edit, m_remove, m_vip})
        action->setEnabled(hasOne);
    m_add->setEnabled(m_parts->currentWidget() == m_home && m_editor->isHidden());
    m_copy->setEnabled(contact && !contact->numbers.isEmpty());
    m_detail->show(contact, static_cast<int>(chosenIds().size()));
}

void MineTab::onRemedy()
{
    switch (m_remedy) {
    case Remedy::Add:
        addOne();
        return;
    case Remedy::ReadAgain:
        reload();
        return;
    case Remedy::ClearSearch:
        Q_EMIT clearSearchRequested();
        return;
    }
}

void MineTab::showMenu(const QPoint &where)
{
    const QModelIndex index = m_table->indexAt(where);
    if (!m_model.contact(index))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contactMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_vip, m_copy, m_remove});
    menu->addSeparator();
    menu->addAction(m_add);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void MineTab::showPart(QWidget *part)
{
    m_parts->setCurrentWidget(part);
    refreshDetail();
}

void MineTab::backToList()
{
    showPart(m_home);
    refreshAll();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

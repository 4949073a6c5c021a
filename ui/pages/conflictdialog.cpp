// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictdialog.h"

#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace {

/// Marks who changed a field by an icon, and what is chosen by bold text.
class ConflictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            option->font.setWeight(QFont::DemiBold);
        if (index.column() != ConflictModel::Change)
            return;
        const auto kind = static_cast<ConflictKind>(index.data(ConflictModel::KindRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        switch (kind) {
        case ConflictKind::Both:
            option->icon = symbolicIcon(QStringLiteral("warning"), Tone::Warning);
            break;
        case ConflictKind::Theirs:
            option->icon = symbolicIcon(QStringLiteral("server"));
            break;
        case ConflictKind::Mine:
            option->icon = symbolicIcon(QStringLiteral("edit"));
            break;
        case ConflictKind::Same:
            option->icon = symbolicIcon(QStringLiteral("check"), Tone::Positive);
            break;
        }
    }
};

} // namespace

ConflictDialog::ConflictDialog(std::unique_ptr<ConflictSource> source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_table(new QTableView(this))
    , m_note(new NoteLine(this))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Changed on the server meanwhile"));
    const int unit = gridUnit(this);
    auto *words = new QLabel(tr("While you were editing, this was changed on the server. Choose which values "
                                "go on; nothing is sent before you press Apply on the page."),
        this);
    words->setObjectName(QStringLiteral("conflictLabel"));
    words->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("conflictNote"));

    m_table->setObjectName(QStringLiteral("conflictTable"));
    m_table->setAccessibleName(tr("What was there before, theirs, and mine"));
    m_table->setAccessibleDescription(tr("The arrow keys move, Space chooses theirs or mine."));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ConflictDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideMiddle); // addresses differ at both ends
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int edge = textIconSize(this);
    m_table->setIconSize(QSize(edge, edge));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ConflictModel::Field, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConflictModel::Change, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 2.0, 1.5);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    layout->addLayout(buttons);
    m_theirs = addButton(tr("Use &theirs", "button: settle a conflict"), "conflictTheirsButton");
    m_mine = addButton(tr("Use &mine", "button: settle a conflict"), "conflictMineButton");
    m_cancel = addButton(tr("Cancel", "button"), "conflictCancelButton");
    m_chosen = addButton(
        tr("Use &chosen", "button: settle a conflict by what was chosen per line"), "conflictChosenButton");
    buttons->addWidget(m_theirs);
    buttons->addWidget(m_mine);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_chosen);
    m_chosen->setDefault(true);

    connect(m_theirs, &QPushButton::clicked, this, [this] { settle(m_model.all(ConflictSide::Theirs)); });
    connect(m_mine, &QPushButton::clicked, this, [this] { settle(m_model.all(ConflictSide::Mine)); });
    connect(m_chosen, &QPushButton::clicked, this, [this] { settle(m_model.choices()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_model, &ConflictModel::choicesChanged, this, &ConflictDialog::refreshChoice);
    // All of a cell is its mark, not the small square alone.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConflictModel::Theirs)
            m_model.choose(index.row(), ConflictSide::Theirs);
        else if (index.column() == ConflictModel::Mine)
            m_model.choose(index.row(), ConflictSide::Mine);
    });
    connect(header, &QHeaderView::geometriesChanged, m_table, &QTableView::resizeRowsToContents);

    m_model.setRows(m_source->rows());
    const int first = qMax(0, m_model.firstUndecided());
    m_table->setCurrentIndex(m_model.index(first, ConflictModel::Theirs));
    refreshChoice();
    const int rows = qMin(8, m_model.rowCount());
    const QSize room = parent && parent->screen() ? parent->screen()->availableSize() : QSize(1024, 768);
    resize(QSize(unit * 112, unit * (26 + rows * 4)).boundedTo(room * 0.9));
    m_table->setFocus();
}

ConflictDialog *ConflictDialog::compare(std::unique_ptr<ConflictSource> source, QWidget *parent)
{
    auto *dialog = new ConflictDialog(std::move(source), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QPushButton *ConflictDialog::addButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    return button;
}

void ConflictDialog::settle(const ConflictChoices &choices)
{
    m_settling = true; // the form tells of its change meanwhile
    m_source->settle(choices);
    accept();
}

void ConflictDialog::refresh()
{
    if (m_settling)
        return;
    if (!m_source->hasConflict()) {
        reject();
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    m_model.setRows(m_source->rows());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(qBound(0, current.row(), m_model.rowCount() - 1),
            current.isValid() ? current.column() : ConflictModel::Theirs));
    fitRows();
}

void ConflictDialog::refreshChoice()
{
    const int waiting = m_model.undecided();
    m_chosen->setEnabled(waiting == 0);
    m_note->setNote(waiting == 0 ? QString()
            : waiting == 1
            ? tr("Choose theirs or mine in the line that both changed.")
            : tr("Choose theirs or mine in %n lines that both changed.", "lines of a table", waiting),
        Tone::Information);
    m_chosen->setAccessibleDescription(m_note->text());
}

void ConflictDialog::fitRows()
{
    m_table->resizeRowsToContents();
}

void ConflictDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

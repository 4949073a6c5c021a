// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/commandpalette.h"

#include "ui/shell/palette/palettedelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search of the window"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setObjectName(QStringLiteral("paletteEdit"));
    m_field->setPlaceholderText(tr("Search pages, settings, people, numbers…"));
    m_field->setAccessibleName(tr("Search pages, settings, people and numbers"));
    m_field->setClearButtonEnabled(false);
    m_field->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMaxLength(100);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(QStringLiteral("paletteNothingLabel"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 1.0, 0.5);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        runChosen();
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    if (!isOpen())
        m_focusBefore = QApplication::focusWidget();
    m_model.setEntries(entries);
    m_field->clear();
    search({});
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_model.setEntries({});
    QWidget *before = m_focusBefore;
    if (hadFocus && before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::search(const QString &text)
{
    m_model.setQuery(text);
    const bool found = m_model.foundCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(tr("Nothing matches “%1”.").arg(plainLine(text, 40)));
    if (found)
        choose(m_model.entryRow(0, 1));
    else
        m_field->setAccessibleDescription(m_nothing->text());
    arrange();
}

bool CommandPalette::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1, false);
        return true;
    case Qt::Key_Up:
        step(-1, false);
        return true;
    case Qt::Key_PageDown:
        step(1, true);
        return true;
    case Qt::Key_PageUp:
        step(-1, true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is one field, and the list is moved in by the arrows
    default:
        return false;
    }
}

void CommandPalette::step(int direction, bool page)
{
    constexpr int rowsOfPage = 8;
    const int last = m_model.rowCount() - 1;
    const int now = m_list->currentIndex().row();
    int row =
        m_model.entryRow(qBound(0, now + direction * (page ? rowsOfPage : 1), qMax(0, last)), direction);
    // Past an end: a single step goes round, a page stops there.
    if (row < 0)
        row = (direction > 0) != page ? m_model.entryRow(0, 1) : m_model.entryRow(last, -1);
    else if (!page && row == now)
        row = direction > 0 ? m_model.entryRow(0, 1) : m_model.entryRow(last, -1);
    choose(row);
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!m_model.entry(index))
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row == m_model.entryRow(0, 1) ? m_model.index(0) : index);
    // The focus is in the field: it tells what Enter would do.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::runChosen()
{
    const PaletteEntry *entry = m_model.entry(m_list->currentIndex());
    if (!entry || !entry->obstacle.isEmpty() || !entry->run)
        return;
    const auto run = entry->run;
    dismiss();
    run();
}

void CommandPalette::arrange()
{
    const QWidget *window = parentWidget();
    const int unit = gridUnit(this);
    const int width = qMin(unit * 70, window->width() - unit * 4);
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int rest = m_field->sizeHint().height() + unit * 3;
    const int wanted =
        m_model.foundCount() > 0 ? rows + rest : rest + m_nothing->heightForWidth(width - unit * 2) + unit;
    // Below the field of the bar that stands for it, so that it looks like its list.
    const auto *anchor = window->findChild<QWidget *>(QStringLiteral("searchButton"));
    const int top = anchor && anchor->isVisible()
        ? anchor->mapTo(window, QPoint(0, anchor->height())).y() + unit / 2
        : unit * 5;
    setGeometry((window->width() - width) / 2, top, width, qMin(wanted, window->height() - top - unit * 2));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        arrange();
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        // Another window in front, or a menu of the field's own, leaves it open.
        if (event->type() == QEvent::FocusOut) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                dismiss();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

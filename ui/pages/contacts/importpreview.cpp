// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/importpreview.h"

#include "ui/widgets/spacing.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel", "button"), this))
{
    setObjectName(QStringLiteral("importPreview"));
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_table->setObjectName(QStringLiteral("importTable"));
    m_import->setObjectName(QStringLiteral("acceptImportButton"));
    m_cancel->setObjectName(QStringLiteral("cancelImportButton"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setAccessibleName(tr("Contacts of the file"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int unit = gridUnit(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Line, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(ImportModel::Line, unit * 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (QPushButton *button : {m_import, m_cancel})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 0.0, 1.0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPreview::cancelled);
}

QWidget *ImportPreview::firstField() const
{
    return m_import->isEnabled() ? m_import : m_cancel;
}

void ImportPreview::show(const ImportPlan &plan, const QString &fileName)
{
    m_model.setPlan(plan);
    const auto count = [&plan](ImportRow::Kind kind) { return static_cast<int>(plan.count(kind)); };
    QStringList words{tr("%1: nothing was changed yet.", "a file").arg(fileName)};
    if (const int added = count(ImportRow::Kind::New))
        words << tr("%n contacts are new.", nullptr, added);
    if (const int changed = count(ImportRow::Kind::Changed))
        words << tr("%n contacts get what only the file has.", nullptr, changed);
    if (const int same = count(ImportRow::Kind::Same))
        words << tr("%n contacts are known already.", nullptr, same);
    if (const int wrong = count(ImportRow::Kind::Error))
        words << tr("%n rows cannot be imported; the reason stands beside them.", nullptr, wrong);
    m_summary->setText(words.join(u' '));
    const auto wanted = static_cast<int>(plan.change().put.size());
    m_import->setEnabled(wanted > 0);
    m_import->setText(
        wanted > 0 ? tr("I&mport %n contacts", "button", wanted) : tr("Nothing to import", "button"));
    m_table->scrollToTop();
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

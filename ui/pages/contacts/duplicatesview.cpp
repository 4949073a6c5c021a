// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/duplicatesview.h"

#include "core/client/contacts/duplicates.h"
#include "ui/models/contacttext.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

DuplicatesView::DuplicatesView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_merge(new QPushButton(tr("&Merge these", "button: contacts into one"), this))
    , m_mergeAll(new QPushButton(tr("Merge a&ll", "button: every list of duplicates"), this))
    , m_close(new QPushButton(tr("&Back to the list", "button"), this))
{
    setObjectName(QStringLiteral("duplicatesView"));
    m_summary->setObjectName(QStringLiteral("duplicatesSummaryLabel"));
    m_list->setObjectName(QStringLiteral("duplicatesList"));
    m_preview->setObjectName(QStringLiteral("mergedLabel"));
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    m_mergeAll->setObjectName(QStringLiteral("mergeAllButton"));
    m_close->setObjectName(QStringLiteral("closeDuplicatesButton"));
    m_list->setAccessibleName(tr("Duplicates"));
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_summary, m_preview}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QPushButton *button : {m_merge, m_mergeAll, m_close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 0.0, 1.0);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit(this));
    for (QPushButton *button : {m_merge, m_mergeAll, m_close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesView::refresh);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->currentRow() >= 0)
            merge({m_families.at(m_list->currentRow())});
    });
    connect(m_mergeAll, &QPushButton::clicked, this, [this] { merge(m_families); });
    connect(m_close, &QPushButton::clicked, this, &DuplicatesView::closed);
}

QWidget *DuplicatesView::firstField() const
{
    return m_families.isEmpty() ? static_cast<QWidget *>(m_close) : m_list;
}

QString DuplicatesView::spoken(const Family &family)
{
    QStringList words;
    for (const Contact &contact : family.contacts.mid(0, 8)) {
        const QString name = plainLine(contact.name, 60);
        const QString numbers = plainLine(ContactText::numbers(contact), 60);
        words << (numbers.isEmpty() ? name : tr("%1 (%2)", "name, numbers").arg(name, numbers));
    }
    return words.join(QStringLiteral(" · "));
}

void DuplicatesView::show(const QList<Contact> &contacts, const QString &countryCode)
{
    const int row = qMax(0, m_list->currentRow());
    const bool hadFocus = m_list->hasFocus();
    m_families.clear();
    QStringList lines;
    for (const QList<Contact> &family : findDuplicates(contacts, countryCode)) {
        const Contact merged = mergeContacts(family, countryCode);
        m_families.append({family, merged, contactProblem(merged)});
        lines << spoken(m_families.constLast());
    }
    m_list->clear();
    m_list->addItems(lines);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_list->setVisible(!m_families.isEmpty());
    m_summary->setText(m_families.isEmpty()
            ? tr("Nobody is there twice: no two contacts have the same name or a number in common.")
            : tr("Each line holds contacts with the same name or a number in common. Two people may share a "
                 "number: look before you merge."));
    if (hadFocus && m_families.isEmpty())
        m_close->setFocus(Qt::OtherFocusReason);
    refresh();
}

void DuplicatesView::refresh()
{
    const int row = m_list->currentRow();
    const bool has = row >= 0 && row < m_families.size();
    QString text;
    if (has) {
        const Family &family = m_families.at(row);
        text = family.problem != ContactProblem::None
            ? tr("These cannot be merged.") + u' ' + ContactText::problem(family.problem)
            : tr("Together: %1", "name and numbers of a contact").arg(spoken({{family.merged}, {}, {}}));
    }
    m_preview->setText(text);
    m_preview->setVisible(has);
    m_merge->setVisible(!m_families.isEmpty());
    m_mergeAll->setVisible(m_families.size() > 1);
    m_merge->setEnabled(has && m_families.at(row).problem == ContactProblem::None);
    m_mergeAll->setEnabled(std::any_of(m_families.cbegin(), m_families.cend(),
        [](const Family &family) { return family.problem == ContactProblem::None; }));
}

void DuplicatesView::merge(const QList<Family> &families)
{
    ContactChange change;
    for (const Family &family : families) {
        if (family.problem != ContactProblem::None)
            continue;
        change.put.append(family.merged);
        for (const Contact &contact : family.contacts) {
            if (contact.id != family.merged.id)
                change.removed.append(contact.id);
        }
    }
    if (!change.isEmpty())
        Q_EMIT mergeRequested(change);
}

void DuplicatesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/rulespanel.h"

#include "ui/models/acceptrulesform.h"
#include "ui/models/accountsession.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/pages/callers/rulerow.h"
#include "ui/pages/callers/rulesconflict.h"
#include "ui/pages/callers/weekstrip.h"
#include "ui/pages/conflictdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/calltext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

RulesPanel::RulesPanel(AccountSession &session, AcceptRulesForm &form, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_form(form)
    , m_strip(new WeekStrip(this))
    , m_legend(new QLabel(this))
    , m_conflict(new QWidget(this))
    , m_conflictIcon(new QLabel(m_conflict))
    , m_conflictText(new QLabel(m_conflict))
    , m_theirs(new QPushButton(tr("Take t&heirs", "button: settle a conflict"), m_conflict))
    , m_mine(new QPushButton(tr("&Keep mine", "button: settle a conflict"), m_conflict))
    , m_compare(new QPushButton(tr("Compare…", "button: settle a conflict"), m_conflict))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a rul&e", "button"), this))
{
    setObjectName(QStringLiteral("rulesPanel"));
    m_legend->setObjectName(QStringLiteral("rulesLegendLabel"));
    m_conflictText->setObjectName(QStringLiteral("rulesConflictLabel"));
    m_theirs->setObjectName(QStringLiteral("rulesTheirsButton"));
    m_mine->setObjectName(QStringLiteral("rulesMineButton"));
    m_compare->setObjectName(QStringLiteral("rulesCompareButton"));
    m_add->setObjectName(QStringLiteral("addRuleButton"));
    m_add->setIcon(symbolicIcon(QStringLiteral("plus")));
    for (QPushButton *button : {m_theirs, m_mine, m_compare, m_add})
        button->setAutoDefault(false);
    for (QLabel *label : {m_legend, m_conflictText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *heading = new QLabel(tr("When callers get through"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    layout->addWidget(heading);
    layout->addWidget(m_strip);
    layout->addWidget(m_legend);
    auto *conflict = new QHBoxLayout(m_conflict);
    conflict->setContentsMargins(0, 0, 0, 0);
    conflict->setSpacing(unit);
    conflict->addWidget(m_conflictIcon);
    conflict->addWidget(m_conflictText, 1);
    conflict->addWidget(m_theirs);
    conflict->addWidget(m_mine);
    conflict->addWidget(m_compare);
    layout->addWidget(m_conflict);
    m_lines->setSpacing(unit);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);

    connect(m_strip, &WeekStrip::hoursDragged, this, &RulesPanel::onDragged);
    connect(m_add, &QPushButton::clicked, this, &RulesPanel::onAdd);
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        m_form.takeTheirs();
        m_add->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    connect(m_compare, &QPushButton::clicked, this, &RulesPanel::compare);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_form.keepMine();
        m_add->setFocus(Qt::OtherFocusReason);
    });
}

void RulesPanel::compare()
{
    auto *dialog = ConflictDialog::compare(std::make_unique<RulesConflict>(m_session, m_form), this);
    connect(&m_form, &AcceptRulesForm::changed, dialog, &ConflictDialog::refresh);
    connect(dialog, &QDialog::accepted, this, [this] { m_add->setFocus(Qt::OtherFocusReason); });
}

void RulesPanel::syncRows(qsizetype count)
{
    while (m_rows.size() > count) {
        RuleRow *row = m_rows.takeLast();
        m_lines->removeWidget(row);
        row->hide();
        row->setParent(nullptr); // no longer found, but alive while its own signal runs
        row->deleteLater();
    }
    while (m_rows.size() < count) {
        const qsizetype index = m_rows.size();
        auto *row = new RuleRow(m_form, index, this);
        connect(row, &RuleRow::removeRequested, this, [this, index] { onRemove(index); });
        m_rows.append(row);
        m_lines->addWidget(row);
        row->show(); // at once: a layout shows what is added to it later, and the focus goes there now
        QWidget *before = index == 0 ? static_cast<QWidget *>(m_compare) : m_rows.at(index - 1)->lastField();
        QWidget::setTabOrder(before, row->firstField());
        const QList<QWidget *> fields = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QWidget *last = row->firstField();
        for (QWidget *field : fields) {
            if (field == last || field->focusPolicy() == Qt::NoFocus)
                continue;
            QWidget::setTabOrder(last, field);
            last = field;
        }
        QWidget::setTabOrder(last, m_add);
    }
}

void RulesPanel::refresh(const QString &lock)
{
    const QList<AcceptRule> rules = m_form.rules();
    syncRows(rules.size());
    const QStringList groups =
        m_session.acceptRules().hasValue() ? m_session.acceptRules()->groups : QStringList();
    for (RuleRow *row : std::as_const(m_rows))
        row->refresh(lock, groups);
    m_strip->setWindows(acceptWindows(rules));
    m_strip->setEditable(lock.isEmpty());
    m_add->setEnabled(lock.isEmpty());
    m_add->setAccessibleDescription(lock);
    m_add->setVisible(m_session.can(ActionId::SetAcceptRules));

    QStringList legend;
    if (rules.isEmpty())
        legend << tr("Without a rule everybody gets through at any time.");
    else
        legend << tr(
            "Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the "
            "fewest days counts.");
    if (lock.isEmpty())
        legend << tr("Drag over the week to set hours.");
    const QString zone = m_session.identity().hasValue() ? m_session.identity()->timeZone : QString();
    if (!zone.isEmpty())
        legend << tr("Times are those of %1.", "time zone").arg(CallerWords::shown(zone));
    m_legend->setText(legend.join(u' '));

    const bool conflict = lock.isEmpty() && m_form.hasConflict();
    m_conflict->setVisible(conflict);
    if (!conflict)
        return;
    const int edge = textIconSize(this);
    m_conflictIcon->setPixmap(symbolicIcon(QStringLiteral("warning"), Tone::Warning)
                                  .pixmap(QSize(edge, edge), devicePixelRatioF()));
    const CallText words{TimeText(m_session.clock().nowSeconds())};
    QStringList theirs;
    for (const AcceptRule &rule : m_form.stored())
        theirs << CallerWords::shown(words.rule(rule));
    m_conflictText->setText(theirs.isEmpty()
            ? tr("Changed on the server meanwhile: there are no rules any more.")
            : tr("Changed on the server meanwhile: %1.", "the rules there")
                  .arg(theirs.mid(0, 5).join(QStringLiteral("; "))));
}

void RulesPanel::onAdd()
{
    const qsizetype index = m_form.addRule();
    if (index >= 0 && index < m_rows.size())
        m_rows.at(index)->firstField()->setFocus(Qt::OtherFocusReason);
}

void RulesPanel::onRemove(qsizetype index)
{
    m_form.removeRule(index);
    if (index < m_rows.size())
        m_rows.at(index)->lastField()->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void RulesPanel::onDragged(int days, int fromMinute, int toMinute)
{
    const qsizetype index = m_form.setHours(days, fromMinute, toMinute);
    if (index >= 0 && index < m_rows.size())
        m_rows.at(index)->firstField()->setFocus(Qt::OtherFocusReason);
}

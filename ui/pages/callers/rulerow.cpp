// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/rulerow.h"

#include "core/contract/accepthours.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/plainline.h"
#include "ui/words/reachtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>

#include <array>

namespace {

const QString storedFormat = QStringLiteral("HH:mm");
constexpr std::array usualDays{127, 31, 96};

} // namespace

RuleRow::RuleRow(AcceptRulesForm &form, qsizetype index, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_index(index)
    , m_days(new QPushButton(this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_groups(new QPushButton(this))
    , m_remove(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_daysMenu(new QMenu(m_days))
    , m_groupsMenu(new QMenu(m_groups))
{
    const QString name = QStringLiteral("rule%1").arg(index + 1);
    setObjectName(name + QStringLiteral("Row"));
    m_days->setObjectName(name + QStringLiteral("DaysButton"));
    m_from->setObjectName(name + QStringLiteral("FromEdit"));
    m_to->setObjectName(name + QStringLiteral("ToEdit"));
    m_groups->setObjectName(name + QStringLiteral("GroupsButton"));
    m_remove->setObjectName(name + QStringLiteral("RemoveButton"));
    m_note->setObjectName(name + QStringLiteral("NoteLabel"));
    m_daysMenu->setObjectName(name + QStringLiteral("DaysMenu"));
    m_groupsMenu->setObjectName(name + QStringLiteral("GroupsMenu"));
    m_days->setMenu(m_daysMenu);
    m_groups->setMenu(m_groupsMenu);
    m_days->setAutoDefault(false);
    m_groups->setAutoDefault(false);
    m_remove->setIcon(symbolicIcon(QStringLiteral("trash")));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    const QString format =
        QLocale().language() == QLocale::C ? storedFormat : QLocale().timeFormat(QLocale::ShortFormat);
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(format);
        edit->setKeyboardTracking(true);
        edit->setWrapping(true);
        connect(edit, &QTimeEdit::userTimeChanged, this, &RuleRow::onTimeEdited);
    }

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(m_days, 2);
    line->addWidget(m_from);
    line->addWidget(new QLabel(QStringLiteral("–"), this));
    line->addWidget(m_to);
    line->addWidget(m_groups, 2);
    line->addWidget(m_remove);
    layout->addLayout(line);
    layout->addWidget(m_note);

    connect(m_daysMenu, &QMenu::aboutToShow, this, &RuleRow::fillDays);
    connect(m_groupsMenu, &QMenu::aboutToShow, this, &RuleRow::fillGroups);
    connect(m_remove, &QToolButton::clicked, this, &RuleRow::removeRequested);
}

QWidget *RuleRow::firstField() const
{
    return m_days;
}

QWidget *RuleRow::lastField() const
{
    return m_remove;
}

AcceptRule RuleRow::rule() const
{
    const QList<AcceptRule> rules = m_form.rules();
    return m_index < rules.size() ? rules.at(m_index) : AcceptRule{};
}

void RuleRow::refresh(const QString &lock, const QStringList &filledGroups)
{
    const QList<AcceptRule> rules = m_form.rules();
    if (m_index >= rules.size())
        return;
    const AcceptRule &rule = rules.at(m_index);
    m_filledGroups = filledGroups;
    const QString days = CallerWords::days(rule.days);
    const QString groups = CallerWords::groups(rule.groups);
    m_days->setText(CallerWords::onButton(days));
    m_groups->setText(CallerWords::onButton(groups));
    m_days->setAccessibleName(tr("Days of rule %1: %2").arg(m_index + 1).arg(days));
    m_from->setAccessibleName(tr("Rule %1 begins").arg(m_index + 1));
    m_to->setAccessibleName(tr("Rule %1 ends").arg(m_index + 1));
    m_groups->setAccessibleName(tr("Who gets through by rule %1: %2").arg(m_index + 1).arg(groups));
    m_remove->setAccessibleName(tr("Remove rule %1: %2").arg(m_index + 1).arg(days));
    m_remove->setToolTip(tr("Remove this rule"));
    QStringList names;
    for (const QString &name : rule.groups)
        names << CallerWords::shown(ReachText::group(name));
    m_groups->setToolTip(plainToolTip(names.mid(0, 10).join(QStringLiteral(", "))));

    const std::array edits{std::pair(m_from, rule.start), std::pair(m_to, rule.stop)};
    for (const auto &[edit, stored] : edits) {
        const QTime time = minuteOfDay(stored) < 0 ? QTime(0, 0) : QTime::fromString(stored, storedFormat);
        const QSignalBlocker quiet(edit);
        if (edit->time() != time)
            edit->setTime(time);
    }

    const AcceptRulesForm::Problem problem = m_form.problem(m_index);
    QString note = CallerWords::problem(problem);
    const bool wrong = !note.isEmpty();
    if (!wrong && minuteOfDay(rule.stop) < minuteOfDay(rule.start))
        note = tr("Until %1 of the day after.", "time")
                   .arg(QLocale().toString(m_to->time(), m_to->displayFormat()));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wrong ? toneColor(colours, Tone::Error) : secondaryText(colours));
    m_note->setPalette(colours);

    const QString description = lock.isEmpty() ? note : lock;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_days, m_from, m_to, m_groups, m_remove}) {
        widget->setEnabled(lock.isEmpty());
        widget->setAccessibleDescription(description);
    }
}

void RuleRow::fillDays()
{
    m_daysMenu->clear();
    const AcceptRule now = rule();
    const auto set = [this](int days) {
        AcceptRule next = rule();
        next.days = days;
        m_form.setRule(m_index, next);
    };
    for (const int days : usualDays) {
        QAction *action = m_daysMenu->addAction(CallerWords::days(days));
        action->setObjectName(QStringLiteral("days%1Action").arg(days));
        action->setCheckable(true);
        action->setChecked(now.days == days);
        connect(action, &QAction::triggered, this, [set, days] { set(days); });
    }
    m_daysMenu->addSeparator();
    for (int day = 1; day <= 7; ++day) {
        const int bit = 1 << (day - 1);
        QAction *action = m_daysMenu->addAction(QLocale().dayName(day));
        action->setObjectName(QStringLiteral("day%1Action").arg(day));
        action->setCheckable(true);
        action->setChecked((now.days & bit) != 0);
        connect(action, &QAction::triggered, this,
            [this, set, bit](bool on) { set(on ? rule().days | bit : rule().days & ~bit); });
    }
}

void RuleRow::fillGroups()
{
    m_groupsMenu->clear();
    const QStringList now = rule().groups;
    const auto alone = [this, &now](QLatin1StringView group) {
        QAction *action = m_groupsMenu->addAction(CallerWords::groups({QString(group)}));
        action->setObjectName(QString(group) + QStringLiteral("Action"));
        action->setCheckable(true);
        action->setChecked(now == QStringList{QString(group)});
        connect(action, &QAction::triggered, this, [this, group] {
            AcceptRule next = rule();
            next.groups = {QString(group)};
            m_form.setRule(m_index, next);
        });
    };
    alone(everybodyGroup);
    alone(nobodyGroup);
    m_groupsMenu->addSeparator();
    for (const QString &name : contactGroupNames()) {
        const bool empty = !m_filledGroups.isEmpty() && !m_filledGroups.contains(name);
        const QString shown = CallerWords::group(name);
        QAction *action =
            m_groupsMenu->addAction(empty ? tr("%1 (nobody in it)", "group").arg(shown) : shown);
        action->setObjectName(name + QStringLiteral("Action"));
        action->setCheckable(true);
        action->setChecked(now.contains(name));
        connect(action, &QAction::triggered, this, [this, name](bool on) { toggleGroup(name, on); });
    }
}

void RuleRow::toggleGroup(const QString &name, bool on)
{
    AcceptRule next = rule();
    QStringList groups;
    // What else the rule held, "everybody" or a name of another server, goes.
    for (const QString &known : contactGroupNames()) {
        if (known == name ? on : next.groups.contains(known))
            groups << known;
    }
    next.groups = groups.isEmpty() ? QStringList{QString(nobodyGroup)} : groups;
    m_form.setRule(m_index, next);
}

/// Both are taken as they are shown, so that a time that could not be read is replaced as well.
void RuleRow::onTimeEdited()
{
    AcceptRule next = rule();
    next.start = m_from->time().toString(storedFormat);
    next.stop = m_to->time().toString(storedFormat);
    m_form.setRule(m_index, next);
}

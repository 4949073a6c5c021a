// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/presetspanel.h"

#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/models/forwardingform.h"
#include "ui/models/forwardingreturn.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"
#include "ui/words/timetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int columns = 4;
constexpr int longestOnButton = 16; // characters

QString onButton(const QString &name)
{
    QString text = name.size() > longestOnButton ? name.left(longestOnButton - 1) + u'…' : name;
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

PresetsPanel::PresetsPanel(AccountSession &session, ForwardingForm &form, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_form(form)
    , m_presets(session)
{
    setObjectName(QStringLiteral("presetsPanel"));
    const int unit = gridUnit(this);
    auto *heading = new QLabel(tr("Presets", "named sets of forwarding rows"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit, unit * 2, unit);
    column->setSpacing(unit);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setSpacing(unit);
    for (int i = 0; i < ForwardingPresets::maxPresets; ++i) {
        auto *button = new QPushButton(this);
        auto *menu = new QMenu(this);
        button->setObjectName(QStringLiteral("preset%1Button").arg(i + 1));
        menu->setObjectName(QStringLiteral("preset%1Menu").arg(i + 1));
        button->setAutoDefault(false);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, i] { buildMenu(i); });
        grid->addWidget(button, i / columns, i % columns);
        m_buttons.append(button);
        m_menus.append(menu);
    }
    column->addLayout(grid);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("presetStateLabel"));
    m_stay = new QPushButton(tr("Without an end", "button: what a preset set stays"), this);
    m_stay->setObjectName(QStringLiteral("presetStayButton"));
    m_stay->setAccessibleDescription(tr("Nothing is put back: what is set now stays until you change it."));
    m_save = new QPushButton(tr("Sa&ve as a preset…", "button: the rows below"), this);
    m_save->setObjectName(QStringLiteral("savePresetButton"));
    m_naming = new QWidget(this);
    m_nameLabel = new QLabel(tr("Name &for it", "label of a field: of a preset"), m_naming);
    m_name = new QLineEdit(m_naming);
    m_name->setObjectName(QStringLiteral("presetNameEdit"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setPlaceholderText(tr("Mobile, Office, Holiday…", "examples of names of presets"));
    m_name->setMaxLength(ForwardingPresets::longestName);
    m_nameLabel->setBuddy(m_name);
    m_keep = new QPushButton(tr("Save", "button: a name"), m_naming);
    m_keep->setObjectName(QStringLiteral("presetNameSaveButton"));
    m_keep->setAccessibleName(tr("Save the preset"));
    m_cancel = new QPushButton(tr("Cancel", "button: naming a preset"), m_naming);
    m_cancel->setObjectName(QStringLiteral("presetNameCancelButton"));
    m_nameNote = new QLabel(m_naming);
    m_nameNote->setObjectName(QStringLiteral("presetNameNoteLabel"));
    for (QPushButton *button : {m_stay, m_save, m_keep, m_cancel})
        button->setAutoDefault(false);
    for (QLabel *label : {m_state, m_nameNote}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("presetMessage"));

    column->addWidget(m_state);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(unit);
    actions->addWidget(m_stay);
    actions->addWidget(m_save);
    actions->addStretch(1);
    column->addLayout(actions);
    auto *naming = new QGridLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(unit);
    naming->addWidget(m_nameLabel, 0, 0);
    naming->addWidget(m_name, 0, 1);
    naming->addWidget(m_keep, 0, 2);
    naming->addWidget(m_cancel, 0, 3);
    naming->addWidget(m_nameNote, 1, 1, 1, 3);
    column->addWidget(m_naming);
    column->addWidget(m_message);
    m_naming->hide();

    connect(m_save, &QPushButton::clicked, this, [this] { startNaming(-1); });
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_save->setFocus(Qt::OtherFocusReason); // this button goes
        m_session.forwardingReturn().forget();
    });
    connect(m_name, &QLineEdit::textChanged, this, &PresetsPanel::refreshNaming);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { finishNaming(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { finishNaming(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finishNaming(false); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_naming);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { finishNaming(false); });
    connect(&m_presets, &ForwardingPresets::changed, this, [this] { refresh(m_lock); });
}

QString PresetsPanel::obstacleOf(int index) const
{
    if (!m_lock.isEmpty())
        return m_lock;
    if (m_form.changeCount() > 0)
        return tr("Apply or discard your changes below first.");
    const std::optional<ErrorCode> problem = m_presets.problemOf(index);
    if (!problem)
        return {};
    switch (*problem) {
    case ErrorCode::ForwardingNoMobileNumber:
        return tr("It leads to your mobile, but your account has no mobile number.");
    case ErrorCode::VoicemailAbsent:
        return tr("It leads to voicemail, but your account has none.");
    case ErrorCode::ForwardingLoop:
        return tr("It leads to your own account: calls would go in circles.");
    case ErrorCode::ForwardingEmergency:
        return tr("It leads to an emergency number. Save it anew.");
    default:
        return tr("One of its targets is no number and no address. Save it anew.");
    }
}

void PresetsPanel::buildMenu(int index)
{
    QMenu *menu = m_menus.at(index);
    menu->clear();
    const QString obstacle = obstacleOf(index);
    if (!obstacle.isEmpty()) {
        QAction *why = menu->addAction(obstacle);
        why->setObjectName(QStringLiteral("presetObstacleAction"));
        why->setEnabled(false);
    }
    const qint64 now = m_session.clock().nowSeconds();
    const TimeText times(now);
    const auto add = [&](const QString &text, const QString &name, qint64 until) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(obstacle.isEmpty());
        connect(action, &QAction::triggered, this, [this, index, until] { m_presets.apply(index, until); });
    };
    add(tr("Until I &change it"), QStringLiteral("presetApplyAction"), 0);
    add(tr("For &1 hour"), QStringLiteral("presetHourAction"), now + 3600);
    int number = 0;
    for (const qint64 end : offeredEnds(now))
        add(tr("Until %1").arg(times.moment(end)), QStringLiteral("presetUntil%1Action").arg(++number), end);
    menu->addSeparator();
    QAction *rename = menu->addAction(tr("&Rename…"));
    rename->setObjectName(QStringLiteral("presetRenameAction"));
    connect(rename, &QAction::triggered, this, [this, index] { startNaming(index); });
    QAction *removal = menu->addAction(tr("&Delete"));
    removal->setObjectName(QStringLiteral("presetDeleteAction"));
    connect(removal, &QAction::triggered, this, [this, index] { remove(index); });
}

void PresetsPanel::startNaming(int index)
{
    m_renaming = index;
    m_name->setText(index >= 0 ? m_presets.presets().at(index).name : QString());
    m_name->selectAll();
    m_naming->show();
    m_save->setEnabled(false);
    m_name->setFocus(Qt::OtherFocusReason);
    refreshNaming();
}

void PresetsPanel::finishNaming(bool keep)
{
    if (keep) {
        if (!m_keep->isEnabled())
            return;
        const std::optional<ForwardingPreset> rows = m_presets.fromForm(m_form);
        if (m_renaming < 0 && !rows)
            return;
        const Result<bool> done = m_renaming >= 0 ? m_presets.rename(m_renaming, m_name->text())
                                                  : m_presets.add(*rows, m_name->text());
        if (!done) {
            m_message->error(errorText(done.error()).sentence());
            return;
        }
    }
    const int count = static_cast<int>(m_presets.presets().size());
    QPushButton *next = m_renaming >= 0 && m_renaming < count ? m_buttons.at(m_renaming)
        : keep && count > 0                                   ? m_buttons.at(count - 1)
                                                              : m_save;
    m_naming->hide();
    refresh(m_lock);
    next->setFocus(Qt::OtherFocusReason);
}

void PresetsPanel::remove(int index)
{
    finishNaming(false); // its number may be another one afterwards
    const QString name = m_presets.presets().at(index).name;
    const Result<bool> done = m_presets.remove(index);
    if (!done) {
        m_message->error(errorText(done.error()).sentence());
        return;
    }
    const int count = static_cast<int>(m_presets.presets().size());
    (count > 0 ? m_buttons.at(qMin(index, count - 1)) : m_save)->setFocus(Qt::OtherFocusReason);
    m_message->undoable(tr("The preset %1 is deleted. Your forwarding stays as it is.", "name").arg(name),
        [this] { m_presets.restore(); });
}

void PresetsPanel::refreshNaming()
{
    using Problem = ForwardingPresets::NameProblem;
    const Problem problem = m_presets.problemOf(m_name->text(), m_renaming);
    const bool wrong = m_renaming < 0 && !m_presets.fromForm(m_form);
    const QString note = wrong      ? tr("One of the targets below is missing or wrong.")
        : problem == Problem::Taken ? tr("Another preset has this name.")
                                    : QString();
    m_nameNote->setText(note);
    m_nameNote->setVisible(!note.isEmpty());
    m_name->setAccessibleDescription(note);
    m_keep->setEnabled(problem == Problem::None && !wrong);
}

QString PresetsPanel::stateText() const
{
    const int active = m_presets.active();
    const qint64 until = m_presets.activeUntil();
    const TimeText times(m_session.clock().nowSeconds());
    const qint64 returning = m_session.forwardingReturn().until();
    const QString name = active >= 0 ? m_presets.presets().at(active).name : QString();
    if (returning > 0) {
        const QString moment = times.moment(returning);
        return active >= 0
            ? tr("In force: %1 until %2. This server has no ends: then this program puts back what was there "
                 "before, as long as this program runs.",
                "name, moment")
                  .arg(name, moment)
            : tr(
                "At %1 this program puts back what was there before, as long as this program runs.", "moment")
                  .arg(moment);
    }
    if (active >= 0)
        return until > 0 ? tr("In force: %1 until %2, then what was there before.", "name, moment")
                               .arg(name, times.moment(until))
                         : tr("In force: %1.", "name of a preset").arg(name);
    if (m_presets.presets().isEmpty())
        return tr("Keep the rows below under a name, and switch to them later with one choice.");
    if (!m_session.hasFeature(Feature::forwardingUntil) && m_session.capabilities().hasValue())
        return tr(
            "None of them is in force. This server has no ends: at an end this program puts back what was "
            "there before, as long as this program runs.");
    return tr("None of them is in force.");
}

void PresetsPanel::refreshButtons()
{
    const int count = static_cast<int>(m_presets.presets().size());
    const int active = m_presets.active();
    for (int i = 0; i < ForwardingPresets::maxPresets; ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setVisible(i < count);
        if (i >= count)
            continue;
        const QString &name = m_presets.presets().at(i).name;
        button->setText(onButton(name));
        button->setToolTip(plainToolTip(name));
        button->setAccessibleName(
            i == active ? tr("Preset %1, in force", "name").arg(name) : tr("Preset %1", "name").arg(name));
        button->setIcon(symbolicIcon(i == active ? QStringLiteral("check") : QStringLiteral("forwarding")));
        QFont font = this->font();
        font.setWeight(i == active ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
    }
}

void PresetsPanel::refresh(const QString &lock)
{
    m_lock = lock;
    refreshButtons();
    m_state->setText(stateText());
    m_stay->setVisible(m_session.forwardingReturn().until() > 0);
    const bool full = m_presets.isFull();
    const bool good = m_presets.fromForm(m_form).has_value();
    m_save->setEnabled(!full && good && m_session.forwarding().hasValue() && m_naming->isHidden());
    m_save->setAccessibleDescription(full ? tr("There are 12 presets. Delete one first.")
            : good                        ? tr("Keeps the rows below under a name.")
                                          : tr("One of the targets below is missing or wrong."));
    if (!m_naming->isHidden())
        refreshNaming();
}

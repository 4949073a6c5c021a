// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/voicemail/greetingcard.h"

#include "ui/models/accountsession.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/shell/changetext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

GreetingCard::GreetingCard(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_choice(session)
    , m_notice(new InlineMessage(this))
    , m_note(new NoteLine(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("greetingCard"));
    m_notice->setObjectName(QStringLiteral("greetingNotice"));
    m_note->setObjectName(QStringLiteral("greetingNote"));
    auto *heading = new QLabel(tr("What callers hear"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    column->addWidget(heading);
    column->addWidget(m_notice);
    const struct {
        ActiveGreeting greeting;
        const char *objectName;
        QString text;
    } cards[] = {{ActiveGreeting::None, "greetingNoneButton", tr("No greeting, only the tone")},
        {ActiveGreeting::Standard, "greetingStandardButton", tr("The standard greeting")},
        {ActiveGreeting::OutOfOffice, "greetingOutOfOfficeButton", tr("That I am out of the office")},
        {ActiveGreeting::ExtendedAbsence, "greetingAbsenceButton", tr("That I am away for a longer time")}};
    for (const auto &card : cards) {
        auto *button = new QRadioButton(card.text, this);
        button->setObjectName(QLatin1String(card.objectName));
        m_group->addButton(button, static_cast<int>(card.greeting));
        column->addWidget(button);
    }
    column->addWidget(m_note);
    connect(m_group, &QButtonGroup::idClicked, this, &GreetingCard::onChosen);
    connect(&m_choice, &GreetingChoice::finished, this, &GreetingCard::onFinished);
}

void GreetingCard::onChosen(int id)
{
    m_choice.choose(static_cast<ActiveGreeting>(id));
}

void GreetingCard::refresh(const QString &lock)
{
    const Remote<ActiveGreeting> &greeting = m_choice.greeting();
    const bool isFree = lock.isEmpty() && !m_choice.isPending();
    if (!m_choice.isPending()) {
        // An exclusive group cannot have none down.
        m_group->setExclusive(false);
        for (QAbstractButton *button : m_group->buttons())
            button->setChecked(greeting.hasValue() && m_group->id(button) == static_cast<int>(*greeting));
        m_group->setExclusive(true);
    }
    for (QAbstractButton *button : m_group->buttons()) {
        button->setEnabled(isFree);
        button->setAccessibleDescription(lock);
        // Tab leads to the chosen one of a group; Qt sees to that only when a person chooses.
        button->setFocusPolicy(
            button->isChecked() || !m_group->checkedButton() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (greeting.error && m_session.isOnline())
        m_note->setNote(errorText(*greeting.error).sentence(), Tone::Warning);
    else
        m_note->setNote(QString());
    setVisible(m_choice.isOffered());
}

void GreetingCard::onFinished(const GreetingChoice::Report &report)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(report.wanted));
        button && report.inEffect())
        button->setFocus(Qt::OtherFocusReason);
    if (!report.inEffect()) {
        const ChangeReport told{0, ChangeKind::Everything, report.outcome, report.error, false, false};
        m_notice->error(ChangeText::sentence(told, m_session));
        return;
    }
    const QString words = tr("Callers hear your choice from now on.", "a greeting");
    if (!report.before)
        m_notice->positive(words);
    else
        m_notice->undoable(words, [this, before = *report.before] { m_choice.choose(before); });
}

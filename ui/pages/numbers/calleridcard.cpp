// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/calleridcard.h"

#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

CallerIdCard::CallerIdCard(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_choice(new QComboBox(this))
    , m_note(new NoteLine(this))
{
    setObjectName(QStringLiteral("callerIdCard"));
    m_choice->setObjectName(QStringLiteral("callerIdComboBox"));
    m_choice->setAccessibleName(tr("Caller ID"));
    m_choice->setPlaceholderText(tr("Not known"));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_choice->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("callerIdNote"));
    auto *caption = new QLabel(tr("&Caller ID"), this);
    caption->setBuddy(m_choice);

    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(qRound(unit * 0.75));
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_note, 1, 1);
    connect(m_choice, &QComboBox::activated, this, &CallerIdCard::onActivated);
}

bool CallerIdCard::eventFilter(QObject *watched, QEvent *event)
{
    // A choice acts at once: only opening the list and choosing in it does, not the wheel.
    if (watched == m_choice && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void CallerIdCard::onActivated(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    const CallerIdChoice choice = m_choices.at(index);
    showChoices(); // not before the server says so
    if (choice == presentCallerId(m_session))
        return;
    if (choice.kind == CallerIdChoice::Kind::Hidden)
        m_session.setPrivacy(true);
    else
        m_session.showCallerId(choice.number);
}

QString CallerIdCard::label(const CallerIdChoice &choice) const
{
    switch (choice.kind) {
    case CallerIdChoice::Kind::Number:
        return plainLine(spacedPhoneNumber(choice.number.left(60)), 60);
    case CallerIdChoice::Kind::Address:
        return tr("No number, only your SIP address", "a choice of caller ID");
    case CallerIdChoice::Kind::Hidden:
        return tr("Hidden", "a choice of caller ID");
    }
    Q_UNREACHABLE();
}

void CallerIdCard::showChoices()
{
    const QSignalBlocker quiet(m_choice);
    m_choices = callerIdChoices(m_session);
    const bool canHide = m_session.can(ActionId::SetPrivacyOn);
    const std::optional<CallerIdChoice> present = presentCallerId(m_session);
    if (!canHide && present && present->kind != CallerIdChoice::Kind::Hidden)
        m_choices.removeLast();
    QStringList labels;
    for (const CallerIdChoice &choice : std::as_const(m_choices))
        labels.append(label(choice));
    QStringList shown;
    for (int i = 0; i < m_choice->count(); ++i)
        shown.append(m_choice->itemText(i));
    if (labels != shown) {
        m_choice->clear();
        m_choice->addItems(labels);
    }
    m_choice->setCurrentIndex(present ? static_cast<int>(m_choices.indexOf(*present)) : -1);
}

void CallerIdCard::refresh(const QString &lock)
{
    showChoices();
    const bool can = canChangeCallerId(m_session);
    m_choice->setEnabled(lock.isEmpty() && can && m_session.identity().hasValue());
    m_note->setNote(note());
    m_choice->setAccessibleDescription(lock.isEmpty() ? m_note->text() : lock);
}

QString CallerIdCard::note() const
{
    if (!m_session.capabilities().hasValue())
        return {};
    if (!canChangeCallerId(m_session))
        return tr("This server does not let you choose what people you call see. Ask your provider.");
    if (!presentCallerId(m_session) && m_session.privacy().hasValue())
        return tr("This server cannot be asked whether your number is hidden. Choose once to be sure.");
    if (!m_session.can(ActionId::SetCallerId))
        return tr("People you call see this. This server hides your number or shows it; your provider "
                  "chooses the number.");
    return tr("People you call see this.");
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/voicemail/pincard.h"

#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int longestShown = 16; // digits

} // namespace

PinCard::PinCard(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_model(session)
    , m_present(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy", "button"), this))
    , m_newBox(new QWidget(this))
    , m_rules(new QLabel(m_newBox))
    , m_newLabel(new QLabel(tr("&New PIN", "label of a field"), m_newBox))
    , m_new(new PasswordField(m_newBox))
    , m_againLabel(new QLabel(tr("&Repeat it", "label of a field: the new PIN"), m_newBox))
    , m_again(new PasswordField(m_newBox))
    , m_note(new NoteLine(m_newBox))
    , m_change(new QPushButton(tr("Chan&ge the PIN", "button"), m_newBox))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("pinCard"));
    m_present->setObjectName(QStringLiteral("presentPinLabel"));
    m_present->setTextFormat(Qt::PlainText);
    m_show->setObjectName(QStringLiteral("showPinButton"));
    m_copy->setObjectName(QStringLiteral("copyPinButton"));
    m_copy->setAccessibleName(tr("Copy the PIN"));
    m_rules->setObjectName(QStringLiteral("pinRulesLabel"));
    m_rules->setWordWrap(true);
    m_rules->setText(
        tr("A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the "
           "place of the old one at once, and cannot be undone."));
    m_new->setObjectName(QStringLiteral("newPinField"));
    m_new->lineEdit()->setObjectName(QStringLiteral("newPinEdit"));
    m_new->lineEdit()->setAccessibleName(tr("New PIN"));
    m_again->setObjectName(QStringLiteral("repeatPinField"));
    m_again->lineEdit()->setObjectName(QStringLiteral("repeatPinEdit"));
    m_again->lineEdit()->setAccessibleName(tr("The new PIN once more"));
    for (PasswordField *field : {m_new, m_again}) {
        field->lineEdit()->setMaxLength(40);
        field->lineEdit()->setInputMethodHints(field->lineEdit()->inputMethodHints() | Qt::ImhPreferNumbers);
    }
    m_newLabel->setBuddy(m_new->lineEdit());
    m_againLabel->setBuddy(m_again->lineEdit());
    m_note->setObjectName(QStringLiteral("pinNote"));
    m_change->setObjectName(QStringLiteral("changePinButton"));
    m_message->setObjectName(QStringLiteral("pinMessage"));
    for (QPushButton *button : {m_show, m_copy, m_change})
        button->setAutoDefault(false);

    const int unit = gridUnit(this);
    auto *heading = new QLabel(tr("PIN"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    column->addWidget(heading);
    auto *present = new QHBoxLayout;
    present->setSpacing(unit);
    present->addWidget(m_present);
    present->addWidget(m_show);
    present->addWidget(m_copy);
    present->addStretch(1);
    column->addLayout(present);
    column->addWidget(m_newBox);
    column->addWidget(m_message);
    auto *grid = new QGridLayout(m_newBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_rules, 0, 0, 1, 2);
    grid->addWidget(m_newLabel, 1, 0);
    grid->addWidget(m_new, 1, 1);
    grid->addWidget(m_againLabel, 2, 0);
    grid->addWidget(m_again, 2, 1);
    grid->addWidget(m_note, 3, 1);
    grid->addWidget(m_change, 4, 1, Qt::AlignLeft);

    connect(m_show, &QPushButton::clicked, this, &PinCard::onShow);
    connect(m_copy, &QPushButton::clicked, this, &PinCard::onCopy);
    connect(m_change, &QPushButton::clicked, this, &PinCard::onChange);
    for (PasswordField *field : {m_new, m_again}) {
        connect(field, &PasswordField::textEdited, this, &PinCard::refreshNew);
        connect(field, &PasswordField::returnPressed, this, &PinCard::onChange);
    }
    connect(&m_model, &VoicemailPin::changed, this, [this] {
        if (m_copyWhenRead && !m_model.isReading() && !m_model.pin().isEmpty()) {
            m_copyWhenRead = false;
            onCopy();
        }
        refreshPin();
        refreshNew();
    });
    connect(&m_model, &VoicemailPin::readFailed, this, &PinCard::onReadFailed);
    connect(&m_model, &VoicemailPin::changeFinished, this, &PinCard::onChangeFinished);
}

void PinCard::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    // Nobody looks any more: neither the page behind another one nor the window in the tray keeps it.
    m_model.forget();
    for (PasswordField *field : {m_new, m_again})
        field->clear();
    refreshNew();
}

void PinCard::onShow()
{
    if (m_model.pin().isEmpty())
        m_model.reveal();
    else
        m_model.forget();
}

void PinCard::onCopy()
{
    if (m_model.pin().isEmpty()) {
        m_copyWhenRead = true;
        m_model.reveal();
        return;
    }
    m_clipboard.copy(m_model.pin());
    m_message->positive(tr("The PIN is in the clipboard for 30 seconds."));
}

void PinCard::onChange()
{
    if (!m_lock.isEmpty() || m_model.isChanging()
        || VoicemailPin::problemOf(m_new->text(), m_again->text()) != VoicemailPin::Problem::None)
        return;
    m_clipboard.clear(); // it would be the old one
    m_model.change(m_new->text());
}

void PinCard::tellFailure(const QString &text, const Error &error)
{
    m_message->error(text,
        {{tr("Details", "button: shows code and cause of an error"),
            [this, error] { Q_EMIT detailsRequested(error); }, false}});
}

void PinCard::onReadFailed(const Error &error)
{
    m_copyWhenRead = false;
    tellFailure(error.code == ErrorCode::NotSupported
            ? tr("This server does not tell the PIN. Set a new one.")
            : errorText(error).sentence(),
        error);
}

void PinCard::onChangeFinished(const std::optional<Error> &error)
{
    if (!error) {
        const bool inside = m_newBox->isAncestorOf(window()->focusWidget());
        for (PasswordField *field : {m_new, m_again})
            field->clear();
        refreshNew();
        m_message->positive(tr("The new PIN is in force."));
        if (inside)
            m_new->lineEdit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool unclear =
        error->code == ErrorCode::OutcomeUnknown || error->code == ErrorCode::ServerUnreadable;
    tellFailure(unclear
            ? tr("The server's answer got lost: the old PIN or the new one may be in force. Change "
                 "it again to be sure.")
            : errorText(*error).sentence(),
        *error);
}

void PinCard::refreshPin()
{
    const bool shown = !m_model.pin().isEmpty();
    const QString masked(6, QChar(0x2022));
    const QString digits = shown ? plainLine(m_model.pin(), longestShown) : masked;
    m_present->setText(m_model.isReading()
            ? tr("Asking the server…")
            : tr("Present PIN: %1", "digits, or dots that hide them").arg(digits));
    m_present->setAccessibleName(
        shown || m_model.isReading() ? m_present->text() : tr("Present PIN: hidden"));
    m_show->setText(shown ? tr("&Hide", "button: the PIN") : tr("S&how", "button: the PIN"));
    m_show->setAccessibleName(shown ? tr("Hide the PIN") : tr("Show the PIN"));
    const bool usable = m_offline.isEmpty() && !m_model.isReading();
    m_show->setEnabled(usable || shown);
    m_copy->setEnabled(usable || shown);
    for (QPushButton *button : {m_show, m_copy})
        button->setAccessibleDescription(m_offline);
}

void PinCard::refreshNew()
{
    using Problem = VoicemailPin::Problem;
    const Problem problem = VoicemailPin::problemOf(m_new->text(), m_again->text());
    QString note;
    Tone tone = Tone::Error;
    switch (problem) {
    case Problem::None:
    case Problem::Empty:
        break;
    case Problem::NotDigits:
        note = tr("A PIN has digits only.");
        break;
    case Problem::TooShort:
        note = tr("At least 4 digits are needed.");
        tone = Tone::Information;
        break;
    case Problem::TooLong:
        note = tr("A PIN has 10 digits at most.");
        break;
    case Problem::Differs:
        note = m_new->text().startsWith(m_again->text()) ? tr("Type the new PIN once more.")
                                                         : tr("The two are not the same.");
        tone = m_new->text().startsWith(m_again->text()) ? Tone::Information : Tone::Error;
        break;
    }
    m_note->setNote(note, tone);
    const bool usable = m_lock.isEmpty() && !m_model.isChanging();
    for (PasswordField *field : {m_new, m_again})
        field->lineEdit()->setEnabled(usable);
    m_change->setEnabled(usable && problem == Problem::None);
    m_new->lineEdit()->setAccessibleDescription(!m_lock.isEmpty() ? m_lock
            : note.isEmpty()                                      ? m_rules->text()
                                                                  : note);
    m_again->lineEdit()->setAccessibleDescription(!m_lock.isEmpty() ? m_lock : note);
    m_change->setAccessibleDescription(!m_lock.isEmpty() ? m_lock : note);
}

void PinCard::refresh(const QString &lock, const QString &offline)
{
    m_lock = lock;
    m_offline = offline;
    m_newBox->setVisible(m_session.can(ActionId::SetVoicemail));
    refreshPin();
    refreshNew();
}

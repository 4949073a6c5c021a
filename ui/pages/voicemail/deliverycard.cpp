// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/voicemail/deliverycard.h"

#include "ui/pages/conflictdialog.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/voicemail/deliveryconflict.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int longestAddress = 255;

} // namespace

DeliveryCard::DeliveryCard(VoicemailForm &form, QWidget *parent)
    : Panel(parent)
    , m_form(form)
    , m_keepOnly(new QRadioButton(tr("&Keep them on the server only", "what happens to messages"), this))
    , m_mailAndKeep(new QRadioButton(tr("Mail them, and keep them on the &server", "messages"), this))
    , m_mailOnly(new QRadioButton(tr("Mail them, and do not k&eep them", "messages"), this))
    , m_label(new QLabel(tr("M&ail messages to", "label of a field"), this))
    , m_email(new QLineEdit(this))
    , m_note(new NoteLine(this))
    , m_theirs(new QPushButton(tr("Take theirs", "button: settle a conflict"), this))
    , m_mine(new QPushButton(tr("Keep mine", "button: settle a conflict"), this))
    , m_compare(new QPushButton(tr("Compare…", "button: settle a conflict"), this))
{
    setObjectName(QStringLiteral("deliveryCard"));
    m_keepOnly->setObjectName(QStringLiteral("deliveryKeepButton"));
    m_mailAndKeep->setObjectName(QStringLiteral("deliveryMailKeepButton"));
    m_mailOnly->setObjectName(QStringLiteral("deliveryMailOnlyButton"));
    m_email->setObjectName(QStringLiteral("deliveryEmailEdit"));
    m_email->setAccessibleName(tr("Mail address for messages"));
    m_email->setPlaceholderText(QStringLiteral("alice@example.org"));
    m_email->setMaxLength(longestAddress);
    m_label->setBuddy(m_email);
    m_note->setObjectName(QStringLiteral("deliveryNote"));
    m_theirs->setObjectName(QStringLiteral("deliveryTheirsButton"));
    m_mine->setObjectName(QStringLiteral("deliveryMineButton"));
    m_compare->setObjectName(QStringLiteral("deliveryCompareButton"));
    for (QPushButton *button : {m_theirs, m_mine, m_compare}) {
        button->setAutoDefault(false);
        m_note->addControl(button);
    }
    auto *heading = new QLabel(tr("New messages"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);

    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    column->addWidget(heading);
    for (QRadioButton *button : {m_keepOnly, m_mailAndKeep, m_mailOnly})
        column->addWidget(button);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit * 2);
    line->addWidget(m_label);
    line->addWidget(m_email, 1);
    column->addLayout(line);
    column->addWidget(m_note);

    for (QRadioButton *button : {m_keepOnly, m_mailAndKeep, m_mailOnly}) {
        connect(button, &QRadioButton::clicked, this, &DeliveryCard::onChosen);
        button->installEventFilter(this);
    }
    m_email->installEventFilter(this);
    connect(m_email, &QLineEdit::textEdited, this, &DeliveryCard::onChosen);
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        m_form.takeTheirs();
        focusChosen();
    });
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_form.keepMine();
        focusChosen();
    });
    connect(m_compare, &QPushButton::clicked, this, &DeliveryCard::compare);
}

void DeliveryCard::focusChosen()
{
    const VoicemailDelivery delivery = m_form.delivery();
    QRadioButton *chosen = !delivery.mail ? m_keepOnly : delivery.keep ? m_mailAndKeep : m_mailOnly;
    chosen->setFocus(Qt::OtherFocusReason);
}

void DeliveryCard::compare()
{
    auto *dialog = ConflictDialog::compare(std::make_unique<DeliveryConflict>(m_form), this);
    connect(&m_form, &VoicemailForm::changed, dialog, &ConflictDialog::refresh);
    connect(dialog, &QDialog::accepted, this, &DeliveryCard::focusChosen);
}

bool DeliveryCard::eventFilter(QObject *watched, QEvent *event)
{
    // Esc takes back what was changed here; without a change it is for somebody else.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_form.isChanged()) {
        m_form.discard();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void DeliveryCard::onChosen()
{
    m_form.setDelivery({!m_keepOnly->isChecked(), m_email->text(), !m_mailOnly->isChecked()});
}

QString DeliveryCard::said(const VoicemailDelivery &delivery)
{
    const QString email = plainLine(delivery.email);
    if (!delivery.mail)
        return tr("Changed on the server meanwhile: messages are not mailed there.");
    return delivery.keep
        ? tr("Changed on the server meanwhile: messages are mailed to %1 and kept.").arg(email)
        : tr("Changed on the server meanwhile: messages are mailed to %1 and not kept.").arg(email);
}

void DeliveryCard::refresh(const QString &lock)
{
    const VoicemailDelivery delivery = m_form.delivery();
    QRadioButton *chosen = !delivery.mail ? m_keepOnly : delivery.keep ? m_mailAndKeep : m_mailOnly;
    for (QRadioButton *button : {m_keepOnly, m_mailAndKeep, m_mailOnly}) {
        const QSignalBlocker quiet(button);
        button->setEnabled(lock.isEmpty());
        button->setAccessibleDescription(lock);
    }
    chosen->setChecked(true);
    // Tab leads to the chosen one of a group; Qt sees to that only when a person chooses.
    for (QRadioButton *button : {m_keepOnly, m_mailAndKeep, m_mailOnly})
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    if (m_email->text() != delivery.email) {
        m_email->setText(delivery.email);
        m_email->setCursorPosition(0);
    }
    m_email->setEnabled(lock.isEmpty() && delivery.mail);
    const bool conflict = lock.isEmpty() && m_form.hasConflict();
    m_theirs->setVisible(conflict);
    m_mine->setVisible(conflict);
    m_compare->setVisible(conflict);
    if (conflict)
        m_note->setNote(said(m_form.stored()), Tone::Warning);
    else if (!lock.isEmpty() || m_form.isGood())
        m_note->setNote(QString());
    else if (delivery.email.trimmed().isEmpty())
        m_note->setNote(tr("Type the mail address for your messages."), Tone::Information);
    else
        m_note->setNote(tr("Not a mail address. Example: alice@example.org"), Tone::Error);
    m_email->setAccessibleDescription(lock.isEmpty() ? m_note->text() : lock);
}

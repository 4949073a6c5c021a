// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/voicemail/mailboxcard.h"

#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

MailboxCard::MailboxCard(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_switch(new QCheckBox(tr("&Voicemail", "switch: whether there is a mailbox"), this))
    , m_address(new QLabel(this))
    , m_note(new NoteLine(this))
    , m_reachBox(new QWidget(this))
    , m_reach(new QLabel(m_reachBox))
    , m_send(new QPushButton(tr("Send unanswered &calls here", "button: forward to voicemail"), m_reachBox))
    , m_forwarding(new QPushButton(tr("Open &forwarding", "button: opens the page Forwarding"), m_reachBox))
{
    setObjectName(QStringLiteral("mailboxCard"));
    m_switch->setObjectName(QStringLiteral("voicemailCheckBox"));
    m_address->setObjectName(QStringLiteral("mailboxAddressLabel"));
    m_note->setObjectName(QStringLiteral("mailboxNote"));
    m_reach->setObjectName(QStringLiteral("mailboxReachLabel"));
    m_send->setObjectName(QStringLiteral("sendUnansweredButton"));
    m_forwarding->setObjectName(QStringLiteral("openForwardingButton"));
    for (QLabel *label : {m_address, m_reach}) {
        label->setMinimumWidth(1); // an address without end does not make the page wide
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QPushButton *button : {m_send, m_forwarding})
        button->setAutoDefault(false);

    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    column->addWidget(m_switch);
    column->addWidget(m_address);
    column->addWidget(m_note);
    column->addWidget(m_reachBox);
    auto *reach = new QVBoxLayout(m_reachBox);
    reach->setContentsMargins(0, 0, 0, 0);
    reach->setSpacing(unit);
    reach->addWidget(new PanelLine(m_reachBox));
    reach->addWidget(m_reach);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_send);
    buttons->addWidget(m_forwarding);
    buttons->addStretch(1);
    reach->addLayout(buttons);

    connect(m_switch, &QCheckBox::toggled, this, &MailboxCard::onToggled);
    connect(m_send, &QPushButton::clicked, this, &MailboxCard::onReach);
    connect(m_forwarding, &QPushButton::clicked, this, &MailboxCard::forwardingRequested);
}

QWidget *MailboxCard::firstField() const
{
    return m_switch;
}

void MailboxCard::onToggled(bool on)
{
    VoicemailChange change;
    change.enable = on;
    m_session.setVoicemail(change);
    // The switch shows what the server says, not what was clicked.
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(m_session.voicemail().hasValue() && m_session.voicemail()->exists);
}

void MailboxCard::onReach()
{
    ForwardingChange change;
    change.targets[ForwardCondition::NoAnswer] = QString(voicemailKeyword);
    m_forwarding->setFocus(Qt::OtherFocusReason); // this button goes once it worked
    m_session.setForwarding(change);
}

QStringList MailboxCard::waysIn() const
{
    QStringList ways;
    const qint64 now = m_session.clock().nowSeconds();
    for (const ForwardingRow &stored : m_session.forwarding()->rows) {
        if (rowAt(stored, now).target != voicemailKeyword)
            continue;
        switch (stored.condition) {
        case ForwardCondition::AllCalls:
            return {tr("Every call goes to voicemail.")}; // before anything else is tried
        case ForwardCondition::NotOnline:
            ways << tr("Calls while no phone is online go to voicemail.");
            break;
        case ForwardCondition::Busy:
            ways << tr("Calls that find you busy go to voicemail.");
            break;
        case ForwardCondition::NoAnswer: {
            const int timeout = m_session.identity().hasValue() ? m_session.identity()->noAnswerTimeout : 0;
            ways << (timeout > 0 ? tr("Calls that nobody answers for %n s go to voicemail.", nullptr, timeout)
                                 : tr("Calls that nobody answers go to voicemail."));
            break;
        }
        case ForwardCondition::Unavailable:
            ways << tr("Calls that your rules turn away go to voicemail.");
            break;
        }
    }
    return ways;
}

void MailboxCard::refreshWays(const QString &lock)
{
    const bool exists = m_session.voicemail().hasValue() && m_session.voicemail()->exists;
    m_reachBox->setVisible(exists);
    if (!exists)
        return;
    if (!m_session.forwarding().hasValue()) {
        m_send->hide();
        m_reach->setText(tr("It is not known which calls reach your voicemail."));
        return;
    }
    QStringList ways = waysIn();
    const qint64 now = m_session.clock().nowSeconds();
    const ForwardingRow *all = m_session.forwarding()->row(ForwardCondition::AllCalls);
    const QString allTarget = all ? rowAt(*all, now).target : QString();
    m_send->setVisible(ways.isEmpty() && m_session.can(ActionId::SetCallForwarding));
    m_send->setEnabled(lock.isEmpty());
    m_send->setAccessibleDescription(lock);
    if (ways.isEmpty())
        ways << tr("No call leads to your voicemail.");
    else if (!allTarget.isEmpty() && allTarget != voicemailKeyword)
        ways << tr("None of this counts now, as all calls are forwarded elsewhere.");
    m_reach->setText(ways.join(u'\n'));
}

void MailboxCard::refresh(const QString &lock)
{
    const bool known = m_session.voicemail().hasValue();
    const bool exists = known && m_session.voicemail()->exists;
    const bool can = m_session.can(ActionId::SetVoicemail);
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(exists);
    }
    m_switch->setEnabled(known && can && lock.isEmpty());
    const QString address = exists ? plainLine(m_session.voicemail()->account) : QString();
    m_address->setText(address.isEmpty() ? QString() : tr("Mailbox: %1", "an address").arg(address));
    m_address->setVisible(!address.isEmpty());
    QString note;
    if (known && !exists)
        note = can ? tr("Your account has no voicemail. Switch it on to get a mailbox; calls that nobody "
                        "answers, find you busy or find no phone online then go to it.")
                   : tr("Your account has no voicemail. Ask whoever runs your server for a mailbox.");
    else if (exists && can)
        note = tr("Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them "
                  "back, with a new PIN.");
    m_note->setNote(note);
    m_switch->setAccessibleDescription(lock.isEmpty() ? note : lock);
    refreshWays(lock);
}

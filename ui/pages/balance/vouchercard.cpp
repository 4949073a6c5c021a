// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/balance/vouchercard.h"

#include "ui/models/accountsession.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/words/balancetext.h"
#include "ui/words/errortext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

VoucherCard::VoucherCard(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_form(session)
    , m_id(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_button(new QPushButton(tr("&Add to the balance", "button: a voucher"), this))
    , m_note(new NoteLine(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("voucherCard"));
    m_id->setObjectName(QStringLiteral("voucherIdEdit"));
    m_id->setAccessibleName(tr("Voucher ID"));
    m_id->setMaxLength(18);
    m_number->setObjectName(QStringLiteral("voucherNumberEdit"));
    m_number->setAccessibleName(tr("Voucher number"));
    m_number->setMaxLength(100);
    m_button->setObjectName(QStringLiteral("voucherButton"));
    m_note->setObjectName(QStringLiteral("voucherNote"));
    m_message->setObjectName(QStringLiteral("voucherMessage"));
    auto *idLabel = new QLabel(tr("&Voucher ID:"), this);
    idLabel->setBuddy(m_id);
    auto *numberLabel = new QLabel(tr("&Number on the card:"), this);
    numberLabel->setBuddy(m_number);

    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(idLabel, 0, 0);
    grid->addWidget(m_id, 0, 1);
    grid->addWidget(numberLabel, 1, 0);
    grid->addWidget(m_number, 1, 1);
    grid->addWidget(m_button, 1, 2);
    grid->addWidget(m_note, 2, 1, 1, 2);
    grid->addWidget(m_message, 3, 0, 1, 3);
    setTabOrder(m_id, m_number);
    setTabOrder(m_number, m_button);
    connect(m_button, &QPushButton::clicked, this, &VoucherCard::send);
    connect(m_id, &QLineEdit::returnPressed, this, [this] { m_number->setFocus(); });
    connect(m_number, &QLineEdit::returnPressed, this, &VoucherCard::send);
    for (const QLineEdit *edit : {m_id, m_number}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_faulty = false;
            refresh(m_currency);
        });
    }
    connect(&m_form, &VoucherForm::obstacleChanged, this, [this] { refresh(m_currency); });
    connect(&m_form, &VoucherForm::finished, this, &VoucherCard::onFinished);
    refresh({});
}

void VoucherCard::refresh(const QString &currency)
{
    using Obstacle = VoucherForm::Obstacle;
    m_currency = currency;
    const Obstacle obstacle = m_form.obstacle();
    setVisible(obstacle != Obstacle::NotOffered && obstacle != Obstacle::NotKnown);
    m_button->setEnabled(obstacle == Obstacle::None);
    m_id->setReadOnly(obstacle == Obstacle::Pending);
    m_number->setReadOnly(obstacle == Obstacle::Pending);
    QString why;
    if (obstacle == Obstacle::Offline)
        why = tr("The server cannot be reached: a voucher can be added when it answers again.");
    else if (obstacle == Obstacle::Pending)
        why = tr("The server is asked what became of the voucher.");
    m_button->setAccessibleDescription(why);
    if (!m_faulty)
        m_note->setNote(why);
}

void VoucherCard::send()
{
    using Fault = VoucherForm::Fault;
    const Fault fault = VoucherForm::faultOf(m_id->text(), m_number->text());
    m_faulty = fault != Fault::None;
    switch (fault) {
    case Fault::IdMissing:
        m_note->setNote(tr("Type the ID that is printed on the voucher."), Tone::Error);
        break;
    case Fault::IdNotNumber:
        m_note->setNote(tr("The ID of a voucher is a number. Type its digits only."), Tone::Error);
        break;
    case Fault::NumberMissing:
        m_note->setNote(tr("Type the number that is printed on the voucher."), Tone::Error);
        break;
    case Fault::NumberNotDigits:
        m_note->setNote(tr("The number of a voucher has digits only, at most 40."), Tone::Error);
        break;
    case Fault::None:
        m_message->dismiss();
        m_form.redeem(m_id->text(), m_number->text());
        return;
    }
    const bool isId = fault == Fault::IdMissing || fault == Fault::IdNotNumber;
    (isId ? m_id : m_number)->setFocus();
}

void VoucherCard::onFinished(const VoucherForm::Report &report)
{
    if (report.inEffect()) {
        m_id->clear();
        m_number->clear();
    }
    tell(report);
}

void VoucherCard::tell(const VoucherForm::Report &report)
{
    const QString id = QString::number(report.voucher);
    const QString amount = report.added > 0 ? BalanceText(m_currency).amount(report.added) : QString();
    const auto details = [this, error = report.error] {
        if (error)
            Q_EMIT detailsRequested(*error);
    };
    const InlineMessage::Action showDetails{tr("Details", "button"), details, false};
    switch (report.outcome) {
    case ChangeOutcome::Worked:
        m_message->positive(amount.isEmpty()
                ? tr("Voucher %1 was added to the balance.", "an id").arg(id)
                : tr("Voucher %1 added %2 to the balance.", "an id, an amount").arg(id, amount));
        return;
    case ChangeOutcome::WorkedAfterAll:
        m_message->positive(
            tr("The answer of the server was lost, but voucher %1 is in the balance: %2 were added.",
                "an id, an amount")
                .arg(id, amount));
        return;
    case ChangeOutcome::DidNotWork:
        m_message->error(tr("The answer of the server was lost, and voucher %1 is not in the balance. Add it "
                            "again.",
                             "an id")
                             .arg(id),
            {showDetails});
        return;
    case ChangeOutcome::Unknown:
        m_message->warning(
            tr("The answer of the server was lost. Whether voucher %1 was added is told as soon as the "
               "server can be asked. It cannot be used twice.",
                "an id")
                .arg(id),
            {{tr("&Check now", "button"), [this] { m_session.refreshArea(Area::Balance); }, false},
                showDetails});
        return;
    default:
        m_message->error(
            report.error ? errorText(*report.error).sentence() : tr("The voucher was not added."),
            {showDetails});
        return;
    }
}

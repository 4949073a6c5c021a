// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mobileentry.h"

#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/shell/reachmenus.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

MobileEntry::MobileEntry(AccountSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLabel(tr("Your mobile number:"), this))
    , m_field(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save it, forward all calls", "button"), this))
    , m_cancel(new QPushButton(tr("Cancel", "button: no mobile number"), this))
    , m_note(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("stripMobileEdit"));
    m_save->setObjectName(QStringLiteral("stripMobileButton"));
    m_cancel->setObjectName(QStringLiteral("stripMobileCancelButton"));
    m_note->setObjectName(QStringLiteral("stripMobileLabel"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_field->setMaxLength(64);
    m_field->setPlaceholderText(QStringLiteral("+31 6 12345678"));
    m_field->setAccessibleName(tr("Your mobile number"));
    m_label->setBuddy(m_field);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit(this));
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_save);
    layout->addWidget(m_cancel);
    layout->addWidget(m_note, 1);
    for (QObject *widget : std::initializer_list<QObject *>{m_field, m_save, m_cancel})
        widget->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &MobileEntry::onEdited);
    connect(m_field, &QLineEdit::returnPressed, this, &MobileEntry::save);
    connect(m_save, &QPushButton::clicked, this, &MobileEntry::save);
    connect(m_cancel, &QPushButton::clicked, this, &MobileEntry::close);
    hide();
    onEdited();
}

void MobileEntry::ask(qint64 until)
{
    m_until = until;
    m_field->clear();
    onEdited();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

QString MobileEntry::number() const
{
    return mobileNumberOf(m_field->text(), m_session.forwardingOwner().countryCode);
}

void MobileEntry::onEdited()
{
    const bool isBad = !m_field->text().trimmed().isEmpty() && number().isEmpty();
    m_save->setEnabled(!number().isEmpty());
    m_note->setText(isBad ? tr("Not a telephone number.") : tr("It is saved in your account first."));
    m_field->setAccessibleDescription(m_note->text());
}

void MobileEntry::save()
{
    const QString mobile = number();
    if (mobile.isEmpty())
        return;
    const QString obstacle = ReachMenus::obstacleTo(m_session, ActionId::SetCallForwarding);
    ForwardingOwner owner = m_session.forwardingOwner();
    owner.mobileNumber = mobile;
    const Result<QString> target = normalizedTarget(QString(mobileKeyword), owner);
    if (!obstacle.isEmpty() || !target) {
        m_note->setText(!obstacle.isEmpty() ? obstacle : tr("Calls cannot be forwarded to this number."));
        return;
    }
    ForwardingChange change;
    change.targets[ForwardCondition::AllCalls] = *target;
    change.until = m_until;
    m_session.setMobileAndForward(mobile, {change});
    close();
}

void MobileEntry::close()
{
    hide();
    Q_EMIT closed();
}

bool MobileEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

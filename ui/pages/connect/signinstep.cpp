// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/signinstep.h"

#include "core/base/async.h"
#include "core/client/serverurl.h"
#include "core/contract/sipaddress.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr qsizetype shortestNewPassword = 8;

/// A label over its field.
void addField(QVBoxLayout *layout, QLabel *label, QWidget *field, QLineEdit *edit)
{
    label->setBuddy(edit);
    edit->setAccessibleName(label->text().remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(gridUnit(field));
}

QVBoxLayout *bareLayout(QWidget *of)
{
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

EnrolFunction networkEnrolment()
{
    return [](const EnrolmentOrder &order) {
        auto *enrolment = new Enrolment;
        const QFuture<Result<EnrolledIdentity>> future = enrolment->enrol(order);
        whenDone(future, enrolment, [enrolment](const auto &) { enrolment->deleteLater(); });
        return future;
    };
}

SignInStep::SignInStep(QWidget *parent)
    : WizardStep(QStringLiteral("signInStep"), tr("Get your certificate from the server"), parent)
    , m_lead(new QLabel(this))
    , m_codeFields(new QWidget(this))
    , m_code(new QLineEdit(m_codeFields))
    , m_address(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new PasswordField(this))
    , m_againFields(new QWidget(this))
    , m_again(new PasswordField(m_againFields))
    , m_server(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    m_lead->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("signInHintLabel"));
    m_code->setObjectName(QStringLiteral("codeEdit"));
    m_address->setObjectName(QStringLiteral("signInAddressEdit"));
    m_password->setObjectName(QStringLiteral("signInPasswordField"));
    m_again->setObjectName(QStringLiteral("passwordAgainField"));
    m_server->setObjectName(QStringLiteral("signInServerEdit"));
    m_address->setPlaceholderText(QStringLiteral("alice@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    body()->addWidget(m_lead);
    body()->addSpacing(gridUnit(this));
    addField(bareLayout(m_codeFields), new QLabel(tr("Invitation &code"), m_codeFields), m_code, m_code);
    body()->addWidget(m_codeFields);
    addField(body(), new QLabel(tr("SIP &address"), this), m_address, m_address);
    addField(body(), m_passwordLabel, m_password, m_password->lineEdit());
    addField(bareLayout(m_againFields), new QLabel(tr("New password a&gain"), m_againFields), m_again,
        m_again->lineEdit());
    body()->addWidget(m_againFields);
    addField(body(), new QLabel(tr("&Server"), this), m_server, m_server);
    body()->addWidget(m_hint);
    body()->addStretch(1);

    connect(m_address, &QLineEdit::textEdited, this, &SignInStep::onAddressEdited);
    connect(m_server, &QLineEdit::textEdited, this, [this] {
        m_serverIsOwn = true;
        judge();
    });
    connect(m_code, &QLineEdit::textEdited, this, &SignInStep::judge);
    for (PasswordField *field : {m_password, m_again}) {
        connect(field, &PasswordField::textEdited, this, &SignInStep::judge);
        connect(field, &PasswordField::returnPressed, this, &SignInStep::nextRequested);
    }
    for (QLineEdit *edit : {m_code, m_address, m_server})
        connect(edit, &QLineEdit::returnPressed, this, &SignInStep::nextRequested);
}

void SignInStep::begin(Way way, const QString &server)
{
    clear();
    m_way = way;
    const bool isInvitation = way == Way::Invitation;
    m_lead->setText(isInvitation
            ? tr("Your office gave you a code. It works once: for a new account, or for a new password and "
                 "certificate of yours.")
            : tr(
                "Your password is only used to get a certificate, which signs you in from then on. It is not "
                "kept."));
    m_passwordLabel->setText(isInvitation ? tr("New &password") : tr("&Password"));
    m_password->lineEdit()->setAccessibleName(m_passwordLabel->text().remove(u'&'));
    m_codeFields->setVisible(isInvitation);
    m_againFields->setVisible(isInvitation);
    m_address->clear();
    m_server->setText(server);
    m_serverIsOwn = !server.isEmpty();
    setBusy(false);
    judge();
}

EnrolmentOrder SignInStep::order() const
{
    EnrolmentOrder order;
    order.server = fixedUpServerUrl(m_server->text()).value_or(QUrl());
    order.address = m_address->text().trimmed();
    order.password = m_password->text();
    order.invitation = m_way == Way::Invitation ? m_code->text().trimmed() : QString();
    return order;
}

void SignInStep::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : QList<QWidget *>{m_code, m_address, m_password, m_again, m_server})
        field->setEnabled(!busy);
    judge();
}

void SignInStep::clear()
{
    m_code->clear();
    m_password->clear();
    m_again->clear();
    message()->dismiss();
}

void SignInStep::focusServer()
{
    m_server->setFocus(Qt::OtherFocusReason);
    m_server->selectAll();
}

void SignInStep::onAddressEdited()
{
    if (!m_serverIsOwn) {
        const Result<QUrl> server = defaultServerUrl(m_address->text());
        m_server->setText(server ? server->toString() : QString());
    }
    judge();
}

void SignInStep::judge()
{
    const bool differ =
        m_way == Way::Invitation && !m_again->text().isEmpty() && m_again->text() != m_password->text();
    const bool isShort = m_way == Way::Invitation && !m_password->text().isEmpty()
        && m_password->text().size() < shortestNewPassword;
    m_hint->setText(m_busy ? tr("Asking the server…")
            : isShort
            ? tr("The new password must have at least %n character(s).", nullptr, int(shortestNewPassword))
            : differ ? tr("The two passwords differ.")
                     : QString());
    Q_EMIT completeChanged();
}

QString SignInStep::nextLabel() const
{
    return m_way == Way::Invitation ? tr("&Use the code", "button") : tr("S&ign in", "button");
}

bool SignInStep::isComplete() const
{
    if (m_busy || !SipAddress::parse(m_address->text()) || m_password->text().isEmpty()
        || !fixedUpServerUrl(m_server->text()))
        return false;
    return m_way == Way::Password
        || (!m_code->text().trimmed().isEmpty() && m_password->text().size() >= shortestNewPassword
            && m_again->text() == m_password->text());
}

QWidget *SignInStep::firstFocus() const
{
    if (m_way == Way::Invitation && m_code->text().isEmpty())
        return m_code;
    return m_address->text().isEmpty() ? m_address : m_password->lineEdit();
}

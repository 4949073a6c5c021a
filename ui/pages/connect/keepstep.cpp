// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/keepstep.h"

#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype shortestPassphrase = 8;

} // namespace

KeepStep::KeepStep(QWidget *parent)
    : WizardStep(QStringLiteral("keepStep"), tr("Keep it safe"), parent)
    , m_lead(new QLabel(this))
    , m_keychain(new QRadioButton(this))
    , m_ask(new QRadioButton(tr("&Ask me for the file's password at every start"), this))
    , m_phrase(new QRadioButton(tr("&Protect it with a passphrase of my own"), this))
    , m_fields(new QWidget(this))
    , m_first(new PasswordField(m_fields))
    , m_second(new PasswordField(m_fields))
    , m_hint(new QLabel(m_fields))
{
    m_lead->setObjectName(QStringLiteral("keepLeadLabel"));
    m_lead->setWordWrap(true);
    m_keychain->setObjectName(QStringLiteral("keychainRadioButton"));
    m_ask->setObjectName(QStringLiteral("askRadioButton"));
    m_phrase->setObjectName(QStringLiteral("passphraseRadioButton"));
    m_fields->setObjectName(QStringLiteral("passphraseFields"));
    m_first->setObjectName(QStringLiteral("keepPassphraseField"));
    m_second->setObjectName(QStringLiteral("keepPassphraseAgainField"));
    m_hint->setObjectName(QStringLiteral("keepHintLabel"));

    auto *grid = new QGridLayout(m_fields);
    setGrid(grid, this, 0.0, 1.0);
    grid->setContentsMargins(gridUnit(this) * 3, 0, 0, 0);
    int row = 0;
    for (PasswordField *field : {m_first, m_second}) {
        auto *label = new QLabel(field == m_first ? tr("Pa&ssphrase") : tr("Once &more"), m_fields);
        label->setBuddy(field->lineEdit());
        field->lineEdit()->setAccessibleName(label->text().remove(u'&'));
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(field, row++, 1);
        connect(field, &PasswordField::textEdited, this, &KeepStep::judge);
        connect(field, &PasswordField::returnPressed, this, [this] {
            if (isComplete())
                Q_EMIT nextRequested();
        });
    }
    grid->addWidget(m_hint, row, 1);

    body()->addWidget(m_lead);
    body()->addSpacing(gridUnit(this));
    for (QRadioButton *button : {m_keychain, m_ask, m_phrase}) {
        body()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &KeepStep::judge);
    }
    body()->addWidget(m_fields);
    body()->addStretch(1);
    setUp({}, true);
}

void KeepStep::setUp(const QString &keychain, bool fileHasPassword)
{
    const bool hasKeychain = !keychain.isEmpty();
    m_lead->setText(hasKeychain
            ? tr("The certificate is stored encrypted on this computer. Where should its key be kept?")
            : tr("This computer has no wallet for passwords, so the certificate needs another protection."));
    m_keychain->setVisible(hasKeychain);
    m_keychain->setText(tr("In &%1", "name of a keychain, e.g. KDE Wallet").arg(keychain));
    m_ask->setVisible(fileHasPassword);
    QRadioButton *best = hasKeychain ? m_keychain : fileHasPassword ? m_ask : m_phrase;
    best->setChecked(true);
    judge();
}

void KeepStep::choosePassphrase()
{
    m_phrase->setChecked(true);
    m_first->lineEdit()->setFocus(Qt::OtherFocusReason);
}

IdentityProtection KeepStep::protection() const
{
    if (m_keychain->isChecked())
        return IdentityProtection::Keychain;
    return m_ask->isChecked() ? IdentityProtection::AskEachStart : IdentityProtection::Passphrase;
}

QString KeepStep::passphrase() const
{
    return m_first->text();
}

void KeepStep::clear()
{
    m_first->clear();
    m_second->clear();
    judge();
}

QString KeepStep::nextLabel() const
{
    return tr("&Finish", "button: saves the account");
}

bool KeepStep::isComplete() const
{
    if (protection() != IdentityProtection::Passphrase)
        return true;
    return m_first->text().size() >= shortestPassphrase && m_first->text() == m_second->text();
}

QWidget *KeepStep::firstFocus() const
{
    for (QRadioButton *button : {m_keychain, m_ask, m_phrase}) {
        if (button->isChecked())
            return button;
    }
    return nullptr;
}

void KeepStep::judge()
{
    m_fields->setVisible(m_phrase->isChecked());
    QString hint;
    if (!m_first->text().isEmpty() && m_first->text().size() < shortestPassphrase)
        hint = tr("Take at least %n characters.", nullptr, static_cast<int>(shortestPassphrase));
    else if (!m_second->text().isEmpty() && m_second->text() != m_first->text())
        hint = tr("The two are not the same.");
    m_hint->setText(hint);
    m_second->lineEdit()->setAccessibleDescription(hint);
    Q_EMIT completeChanged();
}

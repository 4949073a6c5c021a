// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spacing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *labelFor(PasswordField *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field->lineEdit());
    field->lineEdit()->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

PassphraseDialog::PassphraseDialog(const Prompts::PassphraseQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_field(new PasswordField(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 2.0, 1.0);
    auto *text = new QLabel(question.text, this);
    text->setWordWrap(true);
    text->setMinimumWidth(gridUnit(this) * 45);
    layout->addWidget(text);
    if (!question.error.isEmpty()) {
        auto *message = new InlineMessage(this);
        layout->addWidget(message);
        message->setClosable(false);
        message->error(question.error);
    }
    m_field->setObjectName(QStringLiteral("passphraseField"));
    layout->addWidget(labelFor(m_field, tr("&Passphrase"), this));
    layout->addWidget(m_field);
    if (question.asNew) {
        m_again = new PasswordField(this);
        m_again->setObjectName(QStringLiteral("passphraseAgainField"));
        layout->addWidget(labelFor(m_again, tr("Once &more"), this));
        layout->addWidget(m_again);
        connect(m_again, &PasswordField::textEdited, this, &PassphraseDialog::judge);
    }
    m_hint->setObjectName(QStringLiteral("passphraseHintLabel"));
    layout->addWidget(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("passphraseOkButton"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("passphraseCancelButton"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &PasswordField::textEdited, this, &PassphraseDialog::judge);
    m_field->setFocus();
    judge();
}

QString PassphraseDialog::passphrase() const
{
    return m_field->text();
}

void PassphraseDialog::judge()
{
    const QString first = m_field->text();
    QString hint;
    if (m_again) {
        if (!first.isEmpty() && first.size() < 8)
            hint = tr("Take at least 8 characters.");
        else if (!m_again->text().isEmpty() && m_again->text() != first)
            hint = tr("The two are not the same.");
    }
    const bool agreed = !m_again || (m_again->text() == first && first.size() >= 8);
    m_hint->setText(hint);
    m_hint->setVisible(m_again != nullptr);
    m_ok->setEnabled(!first.isEmpty() && agreed);
    m_ok->setAccessibleDescription(hint);
}

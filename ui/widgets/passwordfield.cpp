// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(m_edit->addAction(symbolicIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
    , m_capsLock(new QLabel(tr("Caps Lock seems to be on."), this))
{
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("passwordEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_edit->installEventFilter(this);
    m_reveal->setObjectName(QStringLiteral("revealAction"));
    m_reveal->setCheckable(true);
    m_capsLock->setObjectName(QStringLiteral("capsLockLabel"));
    m_capsLock->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_capsLock);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::textEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::returnPressed);
    connect(m_reveal, &QAction::toggled, this, &PasswordField::onReveal);
    onReveal(false);
}

QString PasswordField::text() const
{
    return m_edit->text();
}

void PasswordField::clear()
{
    m_edit->clear();
    m_reveal->setChecked(false);
}

void PasswordField::onReveal(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(symbolicIcon(shown ? QStringLiteral("mask") : QStringLiteral("eye")));
    m_reveal->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        judgeCapsLock(static_cast<QKeyEvent &>(*event));
    else if (event->type() == QEvent::FocusOut)
        m_capsLock->hide();
    return QWidget::eventFilter(watched, event);
}

void PasswordField::judgeCapsLock(const QKeyEvent &event)
{
    // Qt does not tell the state of the lock; a letter whose case contradicts the Shift key does.
    const QString text = event.text();
    if (text.size() != 1 || !text.at(0).isLetter() || text.at(0).toUpper() == text.at(0).toLower())
        return;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    m_capsLock->setVisible(text.at(0).isUpper() != shift);
}

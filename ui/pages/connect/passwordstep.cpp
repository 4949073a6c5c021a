// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/passwordstep.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

PasswordStep::PasswordStep(QWidget *parent, int debounceMs)
    : WizardStep(QStringLiteral("passwordStep"), tr("Unlock the certificate file"), parent)
    , m_lead(new QLabel(this))
    , m_field(new PasswordField(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
{
    m_lead->setObjectName(QStringLiteral("fileLabel"));
    m_lead->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("filePasswordField"));
    m_state->setObjectName(QStringLiteral("passwordStateLabel"));
    m_state->setWordWrap(true);
    auto *label = new QLabel(tr("&Password of the file"), this);
    label->setBuddy(m_field->lineEdit());
    m_field->lineEdit()->setAccessibleName(tr("Password of the file"));
    auto *hint = new QLabel(tr("For most files it is your SIP password (for sip2sip: always)."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    body()->addWidget(m_lead);
    body()->addSpacing(gridUnit(this));
    body()->addWidget(label);
    body()->addWidget(m_field);
    body()->addWidget(hint);
    auto *state = new QHBoxLayout;
    state->setSpacing(gridUnit(this));
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    body()->addLayout(state);
    body()->addStretch(1);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &PasswordStep::tryNow);
    connect(m_field, &PasswordField::textEdited, this, [this] {
        ++m_attempt; // what is being tried is no longer what is written
        m_goOn = false;
        m_identity = ImportedIdentity();
        showState({}, {});
        m_debounce.start();
        Q_EMIT completeChanged();
    });
    connect(m_field, &PasswordField::returnPressed, this, [this] {
        if (isComplete()) {
            Q_EMIT nextRequested();
            return;
        }
        m_goOn = true;
        m_debounce.stop();
        tryNow();
    });
}

void PasswordStep::setFile(const QString &path, const IdentityReading &reading)
{
    clear();
    m_path = path;
    m_reading = reading;
    m_lead->setText(tr("“%1” is protected by a password.").arg(QFileInfo(path).fileName()));
}

QString PasswordStep::password() const
{
    return m_field->text();
}

void PasswordStep::clear()
{
    ++m_attempt;
    m_debounce.stop();
    m_goOn = false;
    m_field->clear();
    m_identity = ImportedIdentity();
    showState({}, {});
    Q_EMIT completeChanged();
}

QWidget *PasswordStep::firstFocus() const
{
    return m_field->lineEdit();
}

void PasswordStep::tryNow()
{
    const int attempt = ++m_attempt;
    if (m_field->text().isEmpty())
        return;
    whenDone(importIdentityFile(m_path, m_field->text(), m_reading), this,
        [this, attempt](const Result<ImportedIdentity> &read) { onRead(attempt, read); });
}

void PasswordStep::onRead(int attempt, const Result<ImportedIdentity> &read)
{
    if (attempt != m_attempt)
        return;
    if (!read) {
        if (read.error().code != ErrorCode::P12WrongPassword) {
            Q_EMIT fileUnusable(read.error());
            return;
        }
        // While typing a password that is not finished is no mistake; Enter asks for a verdict.
        showState(m_goOn ? errorText(read.error()).happened : tr("Does not open the file yet."),
            m_goOn ? QStringLiteral("error") : QString());
        m_goOn = false;
        return;
    }
    m_identity = *read;
    showState(tr("This password opens the file."), QStringLiteral("check"));
    Q_EMIT completeChanged();
    if (m_goOn)
        Q_EMIT nextRequested();
}

void PasswordStep::showState(const QString &text, const QString &iconName)
{
    m_state->setText(text);
    const int edge = textIconSize(this);
    const Tone tone = iconName == u"error" ? Tone::Error : Tone::Positive;
    m_stateIcon->setPixmap(iconName.isEmpty()
            ? QPixmap()
            : symbolicIcon(iconName, tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_field->lineEdit()->setAccessibleDescription(text);
}

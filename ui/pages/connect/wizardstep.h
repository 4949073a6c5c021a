// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class InlineMessage;
class QVBoxLayout;

/// One step of the connect wizard: a heading, a message that it may need, and its own controls. The wizard
/// shows Back and Next around it.
class WizardStep : public QWidget {
    Q_OBJECT

public:
    /// @param name of the object; the heading's too
    WizardStep(const QString &name, const QString &heading, QWidget *parent);

    QString heading() const { return m_heading; }
    /// Text of the Next button with mnemonic; empty hides the button.
    virtual QString nextLabel() const;
    virtual bool isComplete() const { return true; }
    /// What gets the focus when the step is shown; the wizard's own buttons if nullptr.
    virtual QWidget *firstFocus() const;
    InlineMessage *message() const { return m_message; }

Q_SIGNALS:
    /// isComplete() or nextLabel() may have changed.
    void completeChanged();
    /// The person pressed Enter where that means "go on".
    void nextRequested();

protected:
    /// Where a step puts its controls, below heading and message.
    QVBoxLayout *body() const { return m_body; }

private:
    QString m_heading;
    InlineMessage *m_message;
    QVBoxLayout *m_body;
};

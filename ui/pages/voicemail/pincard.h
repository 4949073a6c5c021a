// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/voicemailpin.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secretclipboard.h"

class InlineMessage;
class NoteLine;
class PasswordField;
class QLabel;
class QPushButton;

/// The PIN for listening by phone: the present one, masked until somebody wants to see it, and a new one,
/// typed twice.
class PinCard : public Panel {
    Q_OBJECT

public:
    PinCard(AccountSession &session, QWidget *parent);

    /// @param lock why no PIN can be set now; empty when it can
    /// @param offline why the present one cannot be asked for
    void refresh(const QString &lock, const QString &offline);

    VoicemailPin &model() { return m_model; }
    SecretClipboard &clipboard() { return m_clipboard; }

Q_SIGNALS:
    void detailsRequested(const Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void onShow();
    void onCopy();
    void onChange();
    void onReadFailed(const Error &error);
    void onChangeFinished(const std::optional<Error> &error);
    void tellFailure(const QString &text, const Error &error);
    void refreshPin();
    void refreshNew();

    AccountSession &m_session;
    VoicemailPin m_model;
    SecretClipboard m_clipboard;
    bool m_copyWhenRead = false;
    QString m_lock;
    QString m_offline;
    QLabel *m_present;
    QPushButton *m_show;
    QPushButton *m_copy;
    QWidget *m_newBox;
    QLabel *m_rules;
    QLabel *m_newLabel;
    PasswordField *m_new;
    QLabel *m_againLabel;
    PasswordField *m_again;
    NoteLine *m_note;
    QPushButton *m_change;
    InlineMessage *m_message;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AccountSession;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the mobile number that the account lacks: saves it in the account, then sends all calls there, as
/// one change. Hidden until it is asked for.
class MobileEntry : public QWidget {
    Q_OBJECT

public:
    /// @param session borrowed, must outlive this
    explicit MobileEntry(AccountSession &session, QWidget *parent = nullptr);

    /// Shows the field. @param until end of the forward in Unix seconds, 0 = none
    void ask(qint64 until);

Q_SIGNALS:
    /// It is hidden again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onEdited();
    void save();
    void close();
    QString number() const;

    AccountSession &m_session;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_note;
    qint64 m_until = 0;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

/// A line for a password: an eye that shows it, a hint while Caps Lock seems to be on. Keeps the text only in
/// the line edit; clear() empties it.
class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    QString text() const;
    void clear();
    /// For buddies, names and tab order.
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void textEdited(const QString &text);
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onReveal(bool shown);
    void judgeCapsLock(const class QKeyEvent &event);

    QLineEdit *m_edit;
    QAction *m_reveal;
    QLabel *m_capsLock;
};

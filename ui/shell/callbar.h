// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/dialaddress.h"
#include "ui/shell/linkprograms.h"

#include <QFrame>

#include <optional>

class AccountSession;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

/// Whom to call (ux.md N11): a field that a link from another program fills in, under it what will be
/// dialled, and what can be done with it. Nothing is ever dialled by a link alone. As long as no server rings
/// one's own phone first, the number is copied or handed to another program, and the bar says so. Hidden
/// until opened. It has no mnemonics, which belong to the page: Ctrl+L leads here. Borrows the session.
class CallBar : public QFrame {
    Q_OBJECT

public:
    explicit CallBar(const AccountSession &session, QWidget *parent = nullptr);

    /// Shows the bar with the text in its field, which gets the focus.
    /// @param written a link, a number or an address as somebody wrote it; empty asks for one
    void open(const QString &written);
    bool isOpen() const { return !isHidden(); }
    /// What the field means; none while it is no number and no address.
    const std::optional<DialAddress> &address() const { return m_address; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    /// Closed while the focus was in it: it belongs to somebody else now.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void copy();
    void openElsewhere();
    void say(const QString &text, bool isProblem);
    void refreshLook();
    QString meaning() const;
    static QString refusal();

    const AccountSession &m_session;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_copy;
    QPushButton *m_open;
    QToolButton *m_close;
    QLabel *m_icon;
    QLabel *m_words;
    std::optional<DialAddress> m_address;
    std::optional<LinkProgram> m_program;
    QString m_type; ///< for which m_program was looked up
    bool m_problem = false;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accountsession.h"
#include "ui/widgets/tones.h"

#include <QFrame>

class InlineMessage;
class MobileEntry;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

/// The band above every page: one sentence that says who reaches this account and until when, the three
/// switches that one reaches for, and the way to "Who would ring?" (ux.md 3.2). Every switch acts at once;
/// what became of a change, also of one that a page made, is told in a message below, with Undo. Cannot act
/// while the server cannot be reached, and says why.
///
/// Borrows the session, which must outlive it. Makes no requests of its own.
class ReachStrip : public QFrame {
    Q_OBJECT

public:
    explicit ReachStrip(AccountSession &session, QWidget *parent = nullptr);

    /// The message below the strip, for tests and for the window's own notices about this account.
    InlineMessage *message() const { return m_message; }
    QString sentence() const;
    /// Why the action cannot be done now; empty when it can.
    QString obstacleTo(ActionId action) const;

public Q_SLOTS:
    void openDndMenu();
    void openForwardMenu();
    /// Do not disturb for an hour, without a menu.
    void dndForOneHour();
    void backToNormal();
    void undo();
    void redo();
    /// Brings the sentence up to date; called by the session's signals.
    void refresh();

Q_SIGNALS:
    /// Something here is done on another page ("forwarding").
    void pageRequested(const QString &id);
    /// The same for one place on it (Page::showPlace).
    void placeRequested(const QString &id, const QString &place);
    /// Somebody wants to know more about what went wrong.
    void detailsRequested(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onDndButton();
    void onPrivacyButton();
    void onHelpButton();
    void onChangeFinished(const ChangeReport &report);
    void putBack(bool possible, int (AccountSession::*order)(), const QString &label);
    void refreshSentence();
    void refreshButtons();
    void refreshPrivacy(const QString &obstacle);
    void refreshIcons();
    /// Why nothing can be switched now; empty when it can.
    QString obstacle() const;
    static void setUsable(QWidget *button, const QString &obstacle, const QString &description);

    AccountSession &m_session;
    QWidget *m_band;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_who;
    QPushButton *m_help; ///< first, as the tab order is that of creation
    QPushButton *m_dnd;
    QPushButton *m_forward;
    QPushButton *m_stop; ///< only while all calls are forwarded
    QPushButton *m_privacy;
    QMenu *m_dndMenu;
    QMenu *m_forwardMenu;
    QMenu *m_privacyMenu;
    MobileEntry *m_mobile;
    InlineMessage *m_message;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    /// What the button for "nobody can reach you" does.
    QString m_helpTarget;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/// A message at the place it is about: icon, words, up to two actions, a close button. Hidden until shown;
/// positive messages go away after 6 s, messages with an Undo after 15 s, errors and warnings stay until they
/// are closed or replaced. Waits while the pointer or the keyboard focus is on it. Announces itself to
/// assistive technology. Never a modal box; it does not queue: the newest message replaces the last.
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Positive, Warning, Error };
    enum class Stay {
        ByKind, ///< 6 s for positive messages, otherwise until closed
        ForUndo, ///< 15 s
        UntilClosed,
    };

    struct Action {
        QString text; ///< with mnemonic
        std::function<void()> run; ///< called after the message was hidden
        /// False keeps the message when the action runs ("Details").
        bool closes = true;
    };

    struct Message {
        Kind kind = Kind::Information;
        QString text; ///< plain text, one or two sentences
        QList<Action> actions; ///< at most two are shown
        Stay stay = Stay::ByKind;
        QString iconName; ///< empty: the kind's own
    };

    /// Milliseconds; tests make them short.
    struct Durations {
        int positive = 6000;
        int undo = 15000;
    };

    explicit InlineMessage(QWidget *parent = nullptr);

    void setDurations(const Durations &durations) { m_durations = durations; }
    void showMessage(const Message &message);
    void information(const QString &text, const QList<Action> &actions = {});
    void positive(const QString &text, const QList<Action> &actions = {});
    void warning(const QString &text, const QList<Action> &actions = {});
    void error(const QString &text, const QList<Action> &actions = {});
    /// What was done, with a way back for 15 s.
    void undoable(const QString &text, std::function<void()> undo);
    /// Without a close button, for messages that state a lasting fact.
    void setClosable(bool closable);

    /// True from showMessage() until it is hidden, whether or not the parent is visible.
    bool isActive() const { return !isHidden(); }
    Kind kind() const { return m_message.kind; }
    QString text() const { return m_message.text; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void shown();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void runAction(int index);
    void arrange();
    void updateIcon();
    void startTimer();
    bool isAttended() const;

    QBoxLayout *m_body = nullptr;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_first;
    QPushButton *m_second;
    QToolButton *m_close;
    QTimer m_timer;
    Durations m_durations;
    Message m_message;
};

/// The tone in which a kind is painted.
Tone toneOf(InlineMessage::Kind kind);

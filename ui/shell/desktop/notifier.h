// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QDBusMessage;

/// A notification of the desktop. All texts are plain.
struct DesktopNote {
    enum class Urgency { Low, Normal, Critical };

    struct Action {
        QString id; ///< "call-back"; "default" is a click on the notification itself
        QString label; ///< without mnemonic
        /// @param activationToken lets the compositor raise our window; may be empty
        std::function<void(const QString &activationToken)> run;
    };

    QString key; ///< a later one with the same key takes its place
    QString summary;
    QString body;
    QString category; ///< "call.unanswered" (Desktop Notifications 1.2, table 2)
    Urgency urgency = Urgency::Normal;
    QList<Action> actions;
};

/// Shows notifications by org.freedesktop.Notifications. Asks the service what it can and leaves out what it
/// cannot; text is escaped where the service takes markup. Where there is no service nothing happens. Never
/// waits for the bus. UI thread.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNote &note);
    /// Takes it away, if it is still shown.
    void withdraw(const QString &key);
    /// Whether a notification of this key is shown, or about to be.
    bool isShown(const QString &key) const;

private Q_SLOTS:
    void onAction(quint32 id, const QString &action);
    void onClosed(quint32 id, quint32 reason);
    void onToken(quint32 id, const QString &token);

private:
    struct Shown {
        DesktopNote note;
        quint32 id = 0; ///< of the service; 0 = not answered yet
        QString token;
        std::optional<DesktopNote> next; ///< waits for the id of the one that it replaces
        bool isUnwanted = false; ///< withdrawn before the id was known
    };

    void onOwner();
    void askWhatItCan();
    void send(const DesktopNote &note);
    void onSent(const QString &key, const QDBusMessage &reply);
    void close(quint32 id);
    QString keyOf(quint32 id) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_can; ///< what the service can
    bool m_isAsking = false;
    QList<DesktopNote> m_waiting; ///< until that is known
    QHash<QString, Shown> m_shown;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <optional>

class AccountSession;

/// The PIN of the mailbox. It is asked for only when somebody wants to see it, is held for half a minute and
/// no longer, and neither cached nor logged nor part of any undo; a new one is sent at once. Owned by the
/// page, in the UI thread; knows no widgets.
class VoicemailPin : public QObject {
    Q_OBJECT

public:
    /// What a new PIN still lacks, in the order in which it is said.
    enum class Problem { None, Empty, NotDigits, TooShort, TooLong, Differs };
    static constexpr int shortest = 4; ///< digits, as set_voicemail takes them
    static constexpr int longest = 10;

    explicit VoicemailPin(AccountSession &session, QObject *parent = nullptr);

    /// Milliseconds for which a PIN is held; tests make it short.
    void setHolding(int milliseconds) { m_forgetting.setInterval(milliseconds); }

    /// Asks the server for the PIN in force.
    void reveal();
    /// Drops the PIN that was read.
    void forget();
    /// Empty unless it was asked for and the time is not over.
    QString pin() const { return m_pin; }
    bool isReading() const { return m_reading; }

    static Problem problemOf(const QString &pin, const QString &again);
    /// Sends a new PIN, which must have no problem.
    void change(const QString &pin);
    bool isChanging() const { return m_changing; }

Q_SIGNALS:
    void changed();
    /// It could not be read.
    void readFailed(const Error &error);
    /// @param error none when the server took it. OutcomeUnknown: the old PIN or the new one may be in force.
    void changeFinished(const std::optional<Error> &error);

private:
    AccountSession &m_session;
    QTimer m_forgetting;
    QString m_pin;
    quint64 m_request = 0;
    bool m_reading = false;
    bool m_changing = false;
};

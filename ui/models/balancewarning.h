// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

#include <optional>

class AccountSession;

/// "Warn me below 5": an amount kept on this computer for one account (ux.md N7), and whether the balance is
/// below it. For the page, and for whoever tells people when no page is open. Made by the session.
class BalanceWarning : public QObject {
    Q_OBJECT

public:
    explicit BalanceWarning(AccountSession &session);

    /// 1/10000 currency units, at least 1; none = no warning.
    std::optional<qint64> threshold() const { return m_threshold; }
    /// Keeps it. False when it could not be written; it holds until the program ends then.
    /// @param threshold 0 or less = no warning
    bool setThreshold(qint64 threshold);
    /// Whether a prepaid balance is known and below the threshold.
    bool isBelow() const { return m_below; }

Q_SIGNALS:
    /// threshold() or isBelow() changed.
    void changed();
    /// The balance is below the threshold: at most once a day, also across restarts.
    /// @param balance 1/10000 currency units
    void fell(qint64 balance);

private:
    void judge();
    bool keep();

    AccountSession &m_session;
    std::optional<qint64> m_threshold;
    QDate m_toldOn; ///< in the viewer's zone
    bool m_below = false;
};

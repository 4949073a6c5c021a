// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/balancehistory.h"
#include "core/contract/prepaid.h"
#include "ui/models/change.h"

#include <QObject>
#include <QSet>

class AccountSession;
enum class Area;

/// Adds the value of a prepaid card to the balance (settings-api.md 1.2 add_balance). Never told as done
/// before the server confirmed it; after a lost answer the balance is read again and the truth is told. One
/// card at a time. Keeps no number of a card. Borrows the session; UI thread.
class VoucherForm : public QObject {
    Q_OBJECT

public:
    /// Why no card can be sent now.
    enum class Obstacle {
        None,
        NotKnown, ///< the server was not asked yet what it lets us do
        NotOffered, ///< this server takes no cards, or the account pays afterwards
        Offline,
        Pending, ///< one is under way, or it is not known what became of it
    };
    /// What is wrong with what was typed.
    enum class Fault { None, IdMissing, IdNotNumber, NumberMissing, NumberNotDigits };

    struct Report {
        ChangeOutcome outcome = ChangeOutcome::Worked; ///< never Partly
        qint64 voucher = 0;
        qint64 added = 0; ///< 1/10000 currency units; 0 = the server did not tell
        std::optional<Error> error; ///< of Refused, DidNotWork and Unknown

        bool inEffect() const
        {
            return outcome == ChangeOutcome::Worked || outcome == ChangeOutcome::WorkedAfterAll;
        }
    };

    explicit VoucherForm(AccountSession &session, QObject *parent = nullptr);

    Obstacle obstacle() const;
    static Fault faultOf(const QString &id, const QString &number);
    /// Does nothing when there is an obstacle or a fault. Returns whether it was sent.
    bool redeem(const QString &id, const QString &number);

Q_SIGNALS:
    void obstacleChanged();
    /// Told once per card, twice after Unknown.
    void finished(const VoucherForm::Report &report);

private:
    enum class Stage {
        Idle,
        Sent,
        Reading, ///< of an answer that was lost, or what was added
        Unknown, ///< waits until the bookings can be read
    };

    void onSent(const Result<Done> &result);
    void readBack();
    void onBookings(const Result<BalanceHistory> &history);
    void onAreaChanged(Area area);
    void finish(ChangeOutcome outcome, qint64 added = 0);
    void setStage(Stage stage);
    /// The booking of this card, if it is among them.
    const BalanceRow *bookingIn(const BalanceHistory &history) const;

    AccountSession &m_session;
    Stage m_stage = Stage::Idle;
    qint64 m_voucher = 0;
    bool m_lost = false; ///< the answer was lost
    std::optional<Error> m_error;
    QSet<QString> m_before; ///< credits that were there before
};

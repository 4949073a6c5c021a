// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/balancefigures.h"
#include "ui/models/balanceforecast.h"

#include <QObject>

#include <memory>
#include <optional>

class AccountSession;
class ArchiveFeed;
class LocalArchive;
enum class Area;

/// What is known of an account's money: its balance and bookings with what the archive keeps of them, and
/// where calls went. Of an account that keeps nothing on this computer it holds what the server told since
/// the model was made. UI thread; all reading is done in the archive's thread. Borrows the session.
class BalanceModel : public QObject {
    Q_OBJECT

public:
    enum class Extent {
        Forecast, ///< the bookings
        Everything, ///< calls too
    };
    enum class Payment {
        Unknown,
        Prepaid,
        Postpaid, ///< pays afterwards: there is no balance
    };

    static constexpr int balanceDaysShown = 90;
    static constexpr int callDaysShown = 30;
    static constexpr int spansShown = 12; ///< weeks or months
    /// Rows that are read at most; more are in the export.
    static constexpr qsizetype mostRows = 20'000;

    explicit BalanceModel(AccountSession &session, Extent extent = Extent::Everything,
        const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);
    ~BalanceModel() override;

    Payment payment() const;
    /// As the server said it last, else after the newest booking; none for a postpaid account.
    std::optional<qint64> balance() const;
    /// When balance() was true; Unix seconds.
    qint64 balanceAsOf() const;
    /// ISO 4217; empty where the server does not name it.
    QString currency() const;
    BalanceForecast forecast() const;

    /// The bookings of the last 90 days, newest first, with the gaps between them.
    const BalancePage &bookings() const { return m_bookings; }
    QList<BalanceDay> days() const;
    /// The last 30 days, 12 weeks or 12 months.
    QList<MinutesDay> minutes(MinutesSpan span = MinutesSpan::Day) const;
    const Destinations &destinations() const { return m_destinations; }
    /// Whether not all calls of the last 30 days are known.
    bool hasCallGaps() const { return m_callGaps; }
    /// The moment to which bookings() is known.
    qint64 asOf() const;

    /// Whether the archive was not read since something changed.
    bool isReading() const { return m_pending > 0; }
    const std::optional<Error> &error() const { return m_error; }
    bool isKept() const { return !m_ownArchive; }
    LocalArchive &archive() const { return m_archive; }
    const QTimeZone &zone() const { return m_zone; }
    /// All bookings, as the archive is asked for them.
    KeptBalanceQuery everything() const;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void changed();

private:
    void onAreaChanged(Area area);
    void onRead(const std::optional<Error> &error);
    QDate today() const;

    AccountSession &m_session;
    Extent m_extent;
    QTimeZone m_zone;
    std::unique_ptr<LocalArchive> m_ownArchive; ///< in memory, where nothing is kept
    std::unique_ptr<ArchiveFeed> m_ownFeed;
    LocalArchive &m_archive;

    BalancePage m_bookings;
    QList<DayTotal> m_totals;
    Destinations m_destinations;
    bool m_callGaps = false;
    std::optional<Error> m_error;
    std::optional<Error> m_nextError;
    int m_pending = 0; ///< questions to the archive without an answer
    bool m_wanted = false; ///< ask again when they are answered
};

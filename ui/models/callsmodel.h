// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"
#include "ui/models/remote.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <memory>
#include <variant>

class AccountSession;
class ArchiveFeed;
class LocalArchive;
enum class Area;

/// What the list of calls is narrowed to.
enum class CallsFilter {
    All,
    Missed,
    Placed,
    Received,
    Blocked, ///< received from whoever is on the block list now, answered or not
    WithCost,
    WithoutCost, ///< placed ones: of received calls nobody tells what they cost
};

/// The calls of an account as its archive keeps them, newest first, under a row for each day and with a row
/// for each time that is not known. Reads page by page as the view asks for more, so that it does not matter
/// how many calls there are; new calls come in at the top while the rest stays. Of an account that keeps
/// nothing on this computer it holds what the server told since the model was made. UI thread; all reading
/// is done in the archive's thread.
class CallsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Day, Call, Gap };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind; every row also has a display text
        AddressRole, ///< number or address where the display text is a name, else empty
        WhenRole, ///< time of day: "10:42"
        LengthRole, ///< "3 min 5 s"; empty for a call that was not answered
        PriceRole, ///< "0.05" or empty
        PlacedRole, ///< bool
        MissedRole, ///< bool
        NoteRole, ///< what the user wrote about it, in one line
        HasCostsRole, ///< bool, the same for all: whether any call has a price
    };

    /// Calls that are read at once.
    static constexpr qsizetype pageSize = 200;

    /// @param session borrowed; with its feed, where it has one, made before
    explicit CallsModel(AccountSession &session, const QTimeZone &zone = QTimeZone::systemTimeZone(),
        QObject *parent = nullptr);
    ~CallsModel() override;

    /// Shows other calls, as soon as they were read; until then the present ones stay.
    void setFilter(CallsFilter filter);
    CallsFilter filter() const { return m_filter; }
    /// Part of a name, an address or a number; white space around it does not count.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Who is blocked: for CallsFilter::Blocked, which shows nothing before.
    void setBlocked(const QStringList &patterns);
    bool isNarrowed() const { return m_filter != CallsFilter::All || !m_text.isEmpty(); }
    /// What is shown, as the archive is asked for it: all of it, without limit.
    KeptCallQuery query() const;

    /// Loading: nothing was read yet. Error: the archive cannot be read, see error().
    RemoteState state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// Whether other calls than those shown are wanted and not there yet.
    bool isReading() const { return m_reading; }
    bool hasCalls() const { return m_calls > 0; }
    /// Calls read so far; more may follow.
    qsizetype callCount() const { return m_calls; }
    /// The earliest moment of which anything is known, in Unix seconds; 0 = nothing is.
    qint64 knownSince() const { return m_knownSince; }
    /// Whether a price is known of any call, shown or not.
    bool hasCosts() const { return m_hasCosts; }
    /// Whether calls stay on this computer.
    bool isKept() const;
    LocalArchive &archive() const { return m_archive; }
    /// Why calls cannot be kept at present.
    std::optional<Error> keepingError() const;
    const QTimeZone &zone() const { return m_zone; }

    const KeptCall *call(const QModelIndex &index) const;
    /// A note was written into the archive: shows it.
    void showNote(const KeptCall &call, const QString &note);
    /// The call as it is shown: with the name that the user's contacts have for the other side.
    Call named(const Call &call) const;
    const Gap *gap(const QModelIndex &index) const;
    /// The row of the first call; -1 = there is none.
    int firstCallRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    /// Reads the newest calls anew.
    void reload();

Q_SIGNALS:
    /// state(), isReading() or keepingError() changed, or other calls are shown.
    void stateChanged();

private:
    using Row = std::variant<QDate, KeptCall, Gap>;

    void onAreaChanged(Area area);
    void onTick();
    void startReading();
    void read(const KeptCallQuery &query, bool isMore);
    void onPage(const Result<CallPage> &page, bool isMore, quint64 number);
    void append(const CallPage &page);
    void showNewest(const CallPage &page);
    void replace(qsizetype first, qsizetype last, const QList<Row> &rows);
    /// @param after the day under whose heading the first entry stands
    QList<Row> rowsOf(const CallPage &page, QDate after) const;
    QDate dayOf(qint64 seconds) const;
    QDate today() const;
    QString spoken(const Call &call) const;
    QString gapText(const Gap &gap) const;
    QVariant callData(const KeptCall &call, int role) const;

    AccountSession &m_session;
    QTimeZone m_zone;
    std::unique_ptr<LocalArchive> m_ownArchive; ///< in memory, where nothing is kept
    std::unique_ptr<ArchiveFeed> m_ownFeed;
    LocalArchive &m_archive;
    QString m_domain;
    CallsFilter m_filter = CallsFilter::All;
    QString m_text;
    QStringList m_blocked;

    QList<Row> m_rows;
    qsizetype m_calls = 0; ///< among m_rows: where the next page begins
    bool m_hasMore = false;
    bool m_hasCosts = false;
    qint64 m_knownSince = 0;
    QDate m_today; ///< as the headings say it
    RemoteState m_state = RemoteState::Loading;
    std::optional<Error> m_error;
    /// Requests are numbered: an answer for a filter of before is not shown.
    quint64 m_number = 0;
    bool m_underWay = false; ///< one at a time, so that fast typing does not pile up work
    bool m_wanted = false; ///< read the newest again when that one is done
    bool m_reading = false;
    bool m_isOther = true; ///< the rows belong to another filter
};

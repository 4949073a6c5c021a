// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/settingsclient.h"
#include "core/contract/reach.h"
#include "ui/models/change.h"
#include "ui/models/remote.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class AccountNews;
class AnswerCache;
class ArchiveFeed;
class BalanceWarning;
class CertificateKeeper;
class ContactBook;
class ChangeRunner;
class DraftStore;
class ForwardingReturn;
class OfficePart;
class StandingState;

/// The parts of an account that are read, each with its own state.
enum class Area {
    Capabilities,
    Identity,
    Forwarding,
    Dnd,
    Privacy,
    AcceptRules,
    Devices,
    Voicemail,
    History,
    Aliases,
    Numbers,
    Balance, ///< what was booked on it
    Prepaid, ///< the balance itself
    Usage, ///< of this month
};

/// Whether the account's server answers.
struct ConnectionState {
    enum class Kind {
        Connecting, ///< no answer yet
        Connected,
        Offline, ///< not reachable since `since`; what is shown is saved data
        SignedOut, ///< the server answers but does not let us in: `error` says why
    };
    Kind kind = Kind::Connecting;
    qint64 since = 0; ///< Unix seconds at which this state began
    std::optional<Error> error; ///< of Offline and SignedOut

    bool operator==(const ConnectionState &) const = default;
};

/// One open account: what is known of it, kept fresh, and the changes made to it.
///
/// Shows the cached answers at once and refreshes underneath; polls every minute while visible and every
/// five minutes while hidden. A change is never shown as done before the server confirmed it: while it is
/// under way isPending() holds, afterwards the area is read again and changeFinished() tells the truth.
/// Falls back to the older actions on the incumbent server (forwarding from get_call_forwarding, do not
/// disturb from the accept rules, privacy from our own last write).
///
/// Created by the shell, one per account, in the UI thread; borrows everything it is given, which must
/// outlive it. Knows no widgets and makes no sentences.
class AccountSession : public QObject {
    Q_OBJECT

public:
    /// @param account `user@domain`, the key of cached answers and drafts
    AccountSession(QString account, SettingsClient &client, const Clock &clock, AnswerCache &cache,
        DraftStore &drafts, QObject *parent = nullptr);
    ~AccountSession() override;

    /// Milliseconds; tests make them short.
    struct PollIntervals {
        int visible = 60'000;
        int hidden = 300'000; ///< 0 = not at all
        int offline = 20'000; ///< between attempts to reach the server again, while visible
        int tick = 15'000; ///< how often what is said about times is brought up to date
    };
    void setPollIntervals(const PollIntervals &intervals);

    QString account() const { return m_account; }
    const Clock &clock() const { return m_clock; }
    DraftStore &drafts() const { return m_drafts; }
    /// For what only one page reads or asks; changes that can be undone go through the session.
    SettingsClient &client() const { return m_client; }
    /// What keeps the calls of this account; nullptr where nothing is kept.
    ArchiveFeed *archiveFeed() const { return m_archiveFeed; }
    /// Called by the feed itself, which must be made before and go after whatever asks for it.
    void setArchiveFeed(ArchiveFeed *feed) { m_archiveFeed = feed; }
    /// What keeps the certificate of this account on this computer; nullptr where nobody does.
    CertificateKeeper *certificateKeeper() const { return m_certificateKeeper; }
    void setCertificateKeeper(CertificateKeeper *keeper) { m_certificateKeeper = keeper; }
    /// The user's contacts; nullptr where nobody keeps any.
    ContactBook *contactBook() const { return m_contactBook; }
    /// Called by the book itself.
    void setContactBook(ContactBook *book) { m_contactBook = book; }
    AnswerCache &cache() const { return m_cache; }
    /// "Warn me below" of this account.
    BalanceWarning &balanceWarning() const { return *m_balanceWarning; }
    /// What happened that people want to be told of.
    AccountNews &news() const { return *m_news; }
    /// What has been switched on for long.
    StandingState &standing() const { return *m_standing; }

    /// Shows what is cached and asks the server for everything. Call once.
    void start();
    /// Whether any window shows this account: decides how often it is polled.
    void setVisible(bool visible);

    /// What the office API tells of this account.
    OfficePart &office() const { return *m_office; }

    /// Ends forwards where the server has no ends of its own.
    ForwardingReturn &forwardingReturn() const { return *m_return; }
    /// The ends that ForwardingReturn has in mind may be different.
    void refreshEnds();

    const Remote<Capabilities> &capabilities() const { return m_capabilities; }
    const Remote<Identity> &identity() const { return m_identity; }
    const Remote<ForwardingRows> &forwarding() const { return m_forwarding; }
    const Remote<DndState> &dnd() const { return m_dnd; }
    const Remote<PrivacyKnowledge> &privacy() const { return m_privacy; }
    const Remote<AcceptRules> &acceptRules() const { return m_acceptRules; }
    const Remote<DeviceList> &devices() const { return m_devices; }
    const Remote<Voicemail> &voicemail() const { return m_voicemail; }
    const Remote<CallHistory> &history() const { return m_history; }
    const Remote<TextList> &aliases() const { return m_aliases; }
    const Remote<TextList> &numbers() const { return m_numbers; }
    /// Read once an hour: a server tells no more than the bookings of some days. Error NotSupported where the
    /// server does not tell them.
    const Remote<BalanceHistory> &balanceHistory() const { return m_balanceHistory; }

    /// What is left on it; a postpaid account says so. Error NotSupported as above, of usage() too.
    const Remote<Prepaid> &prepaid() const { return m_prepaid; }
    /// Day by day where the server tells that; read once an hour.
    const Remote<MonthlyUsage> &usage() const { return m_usage; }

    const ConnectionState &connection() const { return m_connection; }
    bool isOnline() const { return m_connection.kind == ConnectionState::Kind::Connected; }
    /// True once the server is known to be one without get_capabilities.
    bool isIncumbent() const;
    /// Whether the caller may use the action here; false while unknown.
    bool can(ActionId action) const;
    bool hasFeature(QLatin1StringView feature) const;

    /// Who reaches this account now; no value while too little is known to say.
    std::optional<Reach> reach() const;
    /// For checking targets before they are sent.
    ForwardingOwner forwardingOwner() const;

    /// Until switched off with `minutes` 0; 1…525600 otherwise. Returns the id of the report.
    /// @param except contact groups that get through; needs Feature::dndExcept
    int turnDndOn(qint64 minutes, const QStringList &except = {});
    int turnDndOff();
    int setPrivacy(bool hidden);
    /// Several changes are sent one after the other (each may have its own end) and reported as one.
    /// Where the server has no ends, ForwardingReturn sees to them.
    int setForwarding(const ForwardingChange &change);
    int setForwarding(const QList<ForwardingChange> &changes);
    /// First makes this the account's mobile number, then forwards: one change with one Undo.
    int setMobileAndForward(const QString &number, const QList<ForwardingChange> &changes);
    /// Replaces all persistent accept rules; they must pass checkAcceptRules().
    int setAcceptRules(const QList<AcceptRule> &rules);
    /// Do not disturb off and all calls no longer forwarded; what the other conditions say stays.
    int backToNormal();

    /// Several fields at once, reported as one.
    int setIdentity(const IdentityChange &change);
    /// What people who are called see: shows the number ("" = the account's address) and hides it no longer.
    /// Returns the id of the report, 0 if that is so already.
    int showCallerId(const QString &number);
    /// @param address `user@domain`
    int addAlias(const QString &address);
    int removeAlias(const QString &address);
    /// The mailbox and where its messages go. Not its PIN, which no undo may hold: see VoicemailPin.
    int setVoicemail(const VoicemailChange &change);

    /// Whether a change of this kind is under way; Everything asks for any.
    bool isPending(ChangeKind kind) const;
    bool canUndo() const;
    /// Puts back what was there before the last change. Returns the id of the report, 0 if there is nothing
    /// to undo.
    int undoLast();
    bool canRedo() const;
    /// Makes again what the last undo took back. Returns the id of the report, 0 if there is nothing.
    int redoLast();

public Q_SLOTS:
    /// Does not wait any longer for what is read for the first time: Cancelled takes its place. An answer
    /// that comes after all is taken.
    void stopWaiting();
    void refresh();
    void refreshArea(Area area);

Q_SIGNALS:
    void areaChanged(Area area);
    /// reach() may say something else: its areas changed, or time went by.
    void reachChanged();
    void connectionChanged();
    /// isPending() changed.
    void pendingChanged();
    void changeFinished(const ChangeReport &report);
    void undoChanged();

private:
    friend class ChangeRunner;
    /// Told whether the area could be read.
    using ReadDone = std::function<void(bool ok)>;

    /// Asks the server in any case, even while an older request for the area is under way.
    void read(Area area, const ReadDone &done = {});
    template<class T, class Answer, class Convert>
    void fetch(Area area, Remote<T> &remote, const QFuture<Result<Answer>> &answer, const ReadDone &done,
        Convert convert);
    template<class T>
    void fetch(Area area, Remote<T> &remote, const QFuture<Result<T>> &answer, const ReadDone &done);
    template<class T>
    void settle(Area area, Remote<T> &remote, const Result<T> &result);
    template<class T>
    void loadCached(Area area, Remote<T> &remote);
    template<class T>
    void fail(Area area, Remote<T> &remote, const Error &error);
    void failRest(const Error &error);
    template<class T>
    void stopWaitingFor(Area area, Remote<T> &remote);
    void readForwarding(const ReadDone &done);
    void readDnd(const ReadDone &done);
    void readPrivacy(const ReadDone &done);
    void readBalance(const ReadDone &done);
    template<class T>
    void failUnoffered(Area area, Remote<T> &remote, const ReadDone &done);
    /// Our own write, which is all that is known where the server cannot be asked.
    void rememberPrivacy(PrivacyKnowledge::Number number);
    void noteAnswer(Area area, const std::optional<Error> &error);
    void announce(Area area);
    void restartPolling();
    void onPoll();
    void onTick();

    QString m_account;
    SettingsClient &m_client;
    const Clock &m_clock;
    AnswerCache &m_cache;
    DraftStore &m_drafts;
    ArchiveFeed *m_archiveFeed = nullptr;
    CertificateKeeper *m_certificateKeeper = nullptr;
    ContactBook *m_contactBook = nullptr;

    Remote<Capabilities> m_capabilities;
    Remote<Identity> m_identity;
    Remote<ForwardingRows> m_forwarding;
    Remote<DndState> m_dnd;
    Remote<PrivacyKnowledge> m_privacy;
    Remote<AcceptRules> m_acceptRules;
    Remote<DeviceList> m_devices;
    Remote<Voicemail> m_voicemail;
    Remote<CallHistory> m_history;
    Remote<TextList> m_aliases;
    Remote<TextList> m_numbers;
    Remote<BalanceHistory> m_balanceHistory;
    Remote<Prepaid> m_prepaid;
    Remote<MonthlyUsage> m_usage;
    qint64 m_balanceAskedAt = 0; ///< Unix seconds
    ConnectionState m_connection;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<ForwardingReturn> m_return;
    std::unique_ptr<BalanceWarning> m_balanceWarning;
    std::unique_ptr<OfficePart> m_office;
    std::unique_ptr<AccountNews> m_news;
    std::unique_ptr<StandingState> m_standing;

    /// Requests are numbered, so that a slow old answer never replaces a newer one.
    quint64 m_lastRequest = 0;
    std::map<Area, quint64> m_settled;
    std::map<Area, int> m_underWay;
    PollIntervals m_intervals;
    QTimer m_poll;
    QTimer m_tick;
    qint64 m_lastTick = 0;
    bool m_visible = true;
    bool m_started = false;
};

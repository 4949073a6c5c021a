// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountsession.h"

#include "core/base/async.h"
#include "core/client/answercache.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountnews.h"
#include "ui/models/balancewarning.h"
#include "ui/models/changerunner.h"
#include "ui/models/choices.h"
#include "ui/models/errorkind.h"
#include "ui/models/forwardingreturn.h"
#include "ui/models/officepart.h"
#include "ui/models/people.h"
#include "ui/models/standingstate.h"

#include <QJsonObject>

namespace {

constexpr std::array everyArea{Area::Identity, Area::Forwarding, Area::Dnd, Area::Privacy, Area::AcceptRules,
    Area::Devices, Area::Voicemail, Area::History, Area::Aliases, Area::Numbers, Area::Balance, Area::Prepaid,
    Area::Usage};
/// What changes by itself or by others; the rest is read at the start and on request.
constexpr std::array polledAreas{Area::Forwarding, Area::Dnd, Area::Privacy, Area::AcceptRules, Area::Devices,
    Area::Voicemail, Area::History, Area::Prepaid};
constexpr qint64 balanceInterval = 60 * 60; // seconds

QString areaName(Area area)
{
    switch (area) {
    case Area::Capabilities:
        return QStringLiteral("capabilities");
    case Area::Identity:
        return QStringLiteral("identity");
    case Area::Forwarding:
        return QStringLiteral("forwarding");
    case Area::Dnd:
        return QStringLiteral("dnd");
    case Area::Privacy:
        return QStringLiteral("privacy");
    case Area::AcceptRules:
        return QStringLiteral("accept_rules");
    case Area::Devices:
        return QStringLiteral("devices");
    case Area::Voicemail:
        return QStringLiteral("voicemail");
    case Area::History:
        return QStringLiteral("history");
    case Area::Aliases:
        return QStringLiteral("aliases");
    case Area::Numbers:
        return QStringLiteral("numbers");
    case Area::Balance:
        return QStringLiteral("balance_history");
    case Area::Prepaid:
        return QStringLiteral("prepaid");
    case Area::Usage:
        return QStringLiteral("monthly_usage");
    }
    Q_UNREACHABLE();
}

bool decidesReach(Area area)
{
    return area != Area::Capabilities && area != Area::Privacy && area != Area::History
        && area != Area::Numbers && area != Area::Balance && area != Area::Prepaid && area != Area::Usage;
}

template<class T>
QJsonValue toCached(const T &value)
{
    return value.toJson();
}

template<class T>
Result<T> fromCached(const QJsonValue &json)
{
    return T::fromJson(json);
}

template<>
QJsonValue toCached(const PrivacyKnowledge &value)
{
    using Number = PrivacyKnowledge::Number;
    QJsonObject object{{QStringLiteral("written_at"), value.writtenAt}};
    if (value.number != Number::Unknown)
        object.insert(QStringLiteral("hidden"), value.number == Number::Hidden);
    if (value.fromServer)
        object.insert(QStringLiteral("from_server"), true);
    return object;
}

template<>
Result<PrivacyKnowledge> fromCached(const QJsonValue &json)
{
    using Number = PrivacyKnowledge::Number;
    PrivacyKnowledge known;
    if (const QJsonValue hidden = json[u"hidden"]; hidden.isBool())
        known.number = hidden.toBool() ? Number::Hidden : Number::Shown;
    known.fromServer = json[u"from_server"].toBool();
    known.writtenAt = jsonInteger(json[u"written_at"]);
    return known;
}

} // namespace

template<class T>
void AccountSession::settle(Area area, Remote<T> &remote, const Result<T> &result)
{
    if (!result) {
        fail(area, remote, result.error());
        return;
    }
    remote = {*result, m_clock.nowSeconds(), RemoteState::Ready, {}};
    m_cache.storeJson(m_account, areaName(area), toCached(*result));
    announce(area);
}

template<class T>
void AccountSession::fail(Area area, Remote<T> &remote, const Error &error)
{
    remote.state = remote.hasValue() ? RemoteState::Stale : RemoteState::Error;
    remote.error = error;
    announce(area);
}

template<class T, class Answer, class Convert>
void AccountSession::fetch(Area area, Remote<T> &remote, const QFuture<Result<Answer>> &answer,
    const ReadDone &done, Convert convert)
{
    const quint64 request = ++m_lastRequest;
    whenDone(answer, this, [this, area, request, &remote, done, convert](const Result<Answer> &result) {
        --m_underWay[area];
        if (!result && result.error().code == ErrorCode::Cancelled) {
            // The way to the server is being replaced: nothing is known about it.
            if (done)
                done(false);
            return;
        }
        noteAnswer(area, result ? std::nullopt : std::optional<Error>(result.error()));
        if (request > m_settled[area]) {
            m_settled[area] = request;
            if (result)
                settle<T>(area, remote, convert(*result));
            else
                settle<T>(area, remote, failure(result.error()));
        }
        if (done)
            done(result.has_value());
        if (result)
            m_changes->onAreaRead(area);
    });
}

template<class T>
void AccountSession::fetch(
    Area area, Remote<T> &remote, const QFuture<Result<T>> &answer, const ReadDone &done)
{
    fetch(area, remote, answer, done, [](const T &value) { return value; });
}

template<class T>
void AccountSession::loadCached(Area area, Remote<T> &remote)
{
    const std::optional<CachedAnswer<QJsonValue>> cached = m_cache.loadJson(m_account, areaName(area));
    if (!cached)
        return;
    if (const Result<T> value = fromCached<T>(cached->value))
        remote = {*value, cached->storedAt, RemoteState::Stale, {}};
}

void AccountSession::failRest(const Error &error)
{
    fail(Area::Identity, m_identity, error);
    fail(Area::Forwarding, m_forwarding, error);
    fail(Area::Dnd, m_dnd, error);
    fail(Area::Privacy, m_privacy, error);
    fail(Area::AcceptRules, m_acceptRules, error);
    fail(Area::Devices, m_devices, error);
    fail(Area::Voicemail, m_voicemail, error);
    fail(Area::History, m_history, error);
    fail(Area::Aliases, m_aliases, error);
    fail(Area::Numbers, m_numbers, error);
    fail(Area::Balance, m_balanceHistory, error);
    fail(Area::Prepaid, m_prepaid, error);
    fail(Area::Usage, m_usage, error);
}

template<class T>
void AccountSession::stopWaitingFor(Area area, Remote<T> &remote)
{
    if (!remote.hasValue() && remote.state == RemoteState::Loading)
        fail(area, remote, {ErrorCode::Cancelled, {}, {}});
}

void AccountSession::stopWaiting()
{
    stopWaitingFor(Area::Identity, m_identity);
    stopWaitingFor(Area::Forwarding, m_forwarding);
    stopWaitingFor(Area::Dnd, m_dnd);
    stopWaitingFor(Area::Privacy, m_privacy);
    stopWaitingFor(Area::AcceptRules, m_acceptRules);
    stopWaitingFor(Area::Devices, m_devices);
    stopWaitingFor(Area::Voicemail, m_voicemail);
    stopWaitingFor(Area::History, m_history);
    stopWaitingFor(Area::Aliases, m_aliases);
    stopWaitingFor(Area::Numbers, m_numbers);
    stopWaitingFor(Area::Balance, m_balanceHistory);
    stopWaitingFor(Area::Prepaid, m_prepaid);
    stopWaitingFor(Area::Usage, m_usage);
    m_office->stopWaiting();
}

void AccountSession::rememberPrivacy(PrivacyKnowledge::Number number)
{
    if (can(ActionId::GetPrivacy))
        return; // the server itself is asked
    const PrivacyKnowledge known{number, false, m_clock.nowSeconds()};
    m_privacy = {known, known.writtenAt, RemoteState::Ready, {}};
    m_cache.storeJson(m_account, areaName(Area::Privacy), toCached(known));
    announce(Area::Privacy);
}

AccountSession::AccountSession(QString account, SettingsClient &client, const Clock &clock,
    AnswerCache &cache, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_client(client)
    , m_clock(clock)
    , m_cache(cache)
    , m_drafts(drafts)
    , m_changes(std::make_unique<ChangeRunner>(*this))
    , m_balanceWarning(std::make_unique<BalanceWarning>(*this))
    , m_news(std::make_unique<AccountNews>(*this))
    , m_standing(std::make_unique<StandingState>(*this))
    , m_lastTick(clock.nowSeconds())
{
    m_return = std::make_unique<ForwardingReturn>(*this);
    m_office = std::make_unique<OfficePart>(*this);
    m_connection.since = clock.nowSeconds();
    connect(&m_poll, &QTimer::timeout, this, &AccountSession::onPoll);
    connect(&m_tick, &QTimer::timeout, this, &AccountSession::onTick);
}

AccountSession::~AccountSession() = default;

void AccountSession::start()
{
    loadCached(Area::Capabilities, m_capabilities);
    loadCached(Area::Identity, m_identity);
    loadCached(Area::Forwarding, m_forwarding);
    loadCached(Area::Dnd, m_dnd);
    loadCached(Area::Privacy, m_privacy);
    loadCached(Area::AcceptRules, m_acceptRules);
    loadCached(Area::Devices, m_devices);
    loadCached(Area::Voicemail, m_voicemail);
    loadCached(Area::History, m_history);
    loadCached(Area::Aliases, m_aliases);
    loadCached(Area::Numbers, m_numbers);
    loadCached(Area::Balance, m_balanceHistory);
    loadCached(Area::Prepaid, m_prepaid);
    loadCached(Area::Usage, m_usage);
    refresh();
    restartPolling();
}

void AccountSession::setPollIntervals(const PollIntervals &intervals)
{
    m_intervals = intervals;
    if (m_started)
        restartPolling();
}

void AccountSession::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    if (!m_started)
        return;
    restartPolling();
    if (visible)
        onPoll(); // what is shown again must not be five minutes old
}

void AccountSession::restartPolling()
{
    m_started = true;
    const bool offline = m_connection.kind == ConnectionState::Kind::Offline;
    const int interval = !m_visible ? m_intervals.hidden
        : offline                   ? m_intervals.offline
                                    : m_intervals.visible;
    if (interval > 0)
        m_poll.start(interval);
    else
        m_poll.stop();
    m_tick.start(m_intervals.tick);
}

bool AccountSession::isIncumbent() const
{
    return m_capabilities.hasValue() && !can(ActionId::GetCapabilities);
}

bool AccountSession::can(ActionId action) const
{
    return m_capabilities.hasValue() && m_capabilities->hasAction(QString(actionInfo(action).name));
}

bool AccountSession::hasFeature(QLatin1StringView feature) const
{
    return m_capabilities.hasValue() && m_capabilities->hasFeature(QString(feature));
}

std::optional<Reach> AccountSession::reach() const
{
    if (!m_identity.hasValue() || !m_forwarding.hasValue() || !m_dnd.hasValue())
        return std::nullopt;
    ReachFacts facts;
    facts.identity = *m_identity;
    facts.forwarding = *m_forwarding;
    facts.dnd = *m_dnd;
    facts.rules = m_acceptRules.value.value_or(AcceptRules{});
    facts.devices = m_devices.value;
    facts.voicemail = m_voicemail.value;
    return reachOf(facts, m_clock.nowSeconds());
}

ForwardingOwner AccountSession::forwardingOwner() const
{
    ForwardingOwner owner;
    owner.address = m_identity.hasValue() ? m_identity->sipAddress : m_account;
    if (m_identity.hasValue())
        owner.mobileNumber = m_identity->mobileNumber;
    if (m_aliases.hasValue())
        owner.aliases = m_aliases->texts;
    // Where people call this account, its number is known by those it has, and by what it shows.
    QStringList numbers = m_numbers.hasValue() ? m_numbers->texts : QStringList();
    if (m_identity.hasValue() && isPhoneNumber(m_identity->callerId)
        && !isOwnMobile(m_identity->callerId + u'@' + owner.address.section(u'@', 1), *m_identity))
        numbers.append(m_identity->callerId);
    for (const QString &number : std::as_const(numbers))
        owner.aliases.append(number.section(u'@', 0, 0) + u'@' + owner.address.section(u'@', 1));
    owner.countryCode = m_capabilities.hasValue() ? m_capabilities->countryCode : QString();
    owner.homeCountryCode = homeCountryCode(*this);
    owner.hasMailbox = !m_voicemail.hasValue() || m_voicemail->exists;
    return owner;
}

void AccountSession::refresh()
{
    const auto readRest = [this] {
        for (const Area area : everyArea)
            read(area);
    };
    if (m_capabilities.hasValue()) {
        read(Area::Capabilities);
        readRest();
        return;
    }
    // Which actions to use is only known once the server told.
    read(Area::Capabilities, [this, readRest](bool ok) {
        if (ok)
            readRest();
        else if (m_capabilities.error)
            failRest(*m_capabilities.error);
    });
}

void AccountSession::refreshArea(Area area)
{
    if (m_capabilities.hasValue() || area == Area::Capabilities)
        read(area);
    else
        refresh();
}

void AccountSession::read(Area area, const ReadDone &done)
{
    ++m_underWay[area];
    switch (area) {
    case Area::Capabilities:
        return fetch(area, m_capabilities, m_client.capabilities(), done);
    case Area::Identity:
        return fetch(area, m_identity, m_client.identity(), done);
    case Area::Forwarding:
        return readForwarding(done);
    case Area::Dnd:
        return readDnd(done);
    case Area::Privacy:
        return readPrivacy(done);
    case Area::AcceptRules:
        return fetch(area, m_acceptRules, m_client.acceptRules(), done);
    case Area::Devices:
        return fetch(area, m_devices, m_client.devices(), done);
    case Area::Voicemail:
        return fetch(area, m_voicemail, m_client.voicemail(), done, [](Voicemail voicemail) {
            voicemail.pin.clear(); // the incumbent tells it unasked; it is neither kept nor cached
            return voicemail;
        });
    case Area::History:
        return fetch(area, m_history, m_client.history(), done);
    case Area::Aliases:
        return fetch(area, m_aliases, m_client.aliases(), done);
    case Area::Numbers:
        return fetch(area, m_numbers, m_client.enumNumbers(), done);
    case Area::Balance:
        return readBalance(done);
    case Area::Prepaid:
        return can(ActionId::GetPrepaid) ? fetch(area, m_prepaid, m_client.prepaid(), done)
                                         : failUnoffered(area, m_prepaid, done);
    case Area::Usage:
        return can(ActionId::GetMonthlyUsage)
            ? fetch(area, m_usage, m_client.monthlyUsage(hasFeature(Feature::usageDays)), done)
            : failUnoffered(area, m_usage, done);
    }
}

void AccountSession::readForwarding(const ReadDone &done)
{
    if (can(ActionId::GetForwarding)) {
        fetch(Area::Forwarding, m_forwarding, m_client.forwarding(), done);
        return;
    }
    fetch(Area::Forwarding, m_forwarding, m_client.callForwarding(), done,
        [this](const CallForwarding &forwarding) {
            ForwardingRows rows;
            for (const ForwardCondition condition : allForwardConditions) {
                // The older call forgets a target that is switched off: what was seen here before is kept.
                const ForwardingRow *before =
                    m_forwarding.hasValue() ? m_forwarding->row(condition) : nullptr;
                const QString target = forwarding.target(condition);
                const QString last = !target.isEmpty() ? target : before ? before->lastTarget : QString();
                rows.rows.append({condition, target, 0, {}, last});
            }
            m_return->addEnds(rows);
            return rows;
        });
}

void AccountSession::refreshEnds()
{
    if (!m_forwarding.hasValue())
        return;
    const ForwardingRows before = *m_forwarding.value;
    m_return->addEnds(*m_forwarding.value);
    if (*m_forwarding.value != before)
        announce(Area::Forwarding);
}

void AccountSession::readDnd(const ReadDone &done)
{
    if (can(ActionId::GetDnd)) {
        fetch(Area::Dnd, m_dnd, m_client.dnd(), done);
        return;
    }
    fetch(Area::Dnd, m_dnd, m_client.acceptRules(), done,
        [this](const AcceptRules &rules) { return rules.toDndState(m_clock.nowSeconds()); });
}

void AccountSession::readPrivacy(const ReadDone &done)
{
    if (can(ActionId::GetPrivacy)) {
        fetch(Area::Privacy, m_privacy, m_client.privacy(), done, [this](const PrivacyState &state) {
            using Number = PrivacyKnowledge::Number;
            return PrivacyKnowledge{state.hidden ? Number::Hidden : Number::Shown, true,
                m_privacy.hasValue() ? m_privacy->writtenAt : 0};
        });
        return;
    }
    --m_underWay[Area::Privacy];
    PrivacyKnowledge known = m_privacy.value.value_or(PrivacyKnowledge{});
    known.fromServer = false;
    m_privacy = {known, known.writtenAt, RemoteState::Ready, {}};
    announce(Area::Privacy);
    if (done)
        done(known.number != PrivacyKnowledge::Number::Unknown);
}

void AccountSession::readBalance(const ReadDone &done)
{
    m_balanceAskedAt = m_clock.nowSeconds();
    return can(ActionId::GetBalanceHistory)
        ? fetch(Area::Balance, m_balanceHistory, m_client.balanceHistory(), done)
        : failUnoffered(Area::Balance, m_balanceHistory, done);
}

template<class T>
void AccountSession::failUnoffered(Area area, Remote<T> &remote, const ReadDone &done)
{
    --m_underWay[area];
    fail(area, remote, {ErrorCode::NotSupported, {}, {}});
    if (done)
        done(false);
}

void AccountSession::noteAnswer(Area area, const std::optional<Error> &error)
{
    ConnectionState next;
    next.since = m_clock.nowSeconds();
    next.kind = ConnectionState::Kind::Connected;
    if (error) {
        const ErrorKind kind = errorKindOf(error->code);
        if (kind == ErrorKind::Network)
            next.kind = ConnectionState::Kind::Offline;
        else if (kind == ErrorKind::Credentials
            || (area == Area::Capabilities && error->code == ErrorCode::Denied))
            next.kind = ConnectionState::Kind::SignedOut;
        if (next.kind != ConnectionState::Kind::Connected)
            next.error = error;
    }
    const auto codeOf = [](const std::optional<Error> &of) {
        return of ? std::optional<ErrorCode>(of->code) : std::nullopt;
    };
    // Each failure has details of its own, which are no news.
    if (next.kind == m_connection.kind && codeOf(next.error) == codeOf(m_connection.error))
        return;
    if (next.kind == m_connection.kind)
        next.since = m_connection.since;
    m_connection = next;
    if (m_started)
        restartPolling();
    Q_EMIT connectionChanged();
}

void AccountSession::announce(Area area)
{
    Q_EMIT areaChanged(area);
    if (decidesReach(area))
        Q_EMIT reachChanged();
}

void AccountSession::onPoll()
{
    if (m_connection.kind != ConnectionState::Kind::Connected || !m_capabilities.hasValue()) {
        if (m_underWay[Area::Capabilities] > 0)
            return;
        read(Area::Capabilities, [this](bool ok) {
            if (ok) {
                for (const Area area : everyArea)
                    read(area);
            }
        });
        return;
    }
    for (const Area area : polledAreas) {
        if (m_underWay[area] == 0)
            read(area);
    }
    if (m_underWay[Area::Balance] == 0 && m_clock.nowSeconds() - m_balanceAskedAt >= balanceInterval)
        for (const Area area : {Area::Balance, Area::Usage})
            read(area);
}

void AccountSession::onTick()
{
    const qint64 now = m_clock.nowSeconds();
    const auto ended = [this, now](qint64 end) { return end > m_lastTick && end <= now; };
    const bool dndEnded = m_dnd.hasValue() && m_dnd->on && ended(m_dnd->until);
    bool forwardEnded = false;
    if (m_forwarding.hasValue()) {
        for (const ForwardingRow &row : m_forwarding->rows)
            forwardEnded = forwardEnded || ended(row.until);
    }
    m_lastTick = now;
    if (dndEnded)
        read(Area::Dnd);
    if (forwardEnded)
        read(Area::Forwarding);
    Q_EMIT reachChanged();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activecalls.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/models/contactbook.h"
#include "ui/words/plainline.h"

#include <algorithm>

namespace {

constexpr qint64 longestCall = 366LL * 24 * 60 * 60 * 1000; // milliseconds; more is nonsense

/// What a SIP name-addr holds: "Ann" <sip:2012@example.org;user=phone>.
struct Party {
    QString name;
    QString address; ///< user@domain
};

Party partyOf(const QString &nameAddress)
{
    const QString text = nameAddress.left(2000);
    const qsizetype open = text.lastIndexOf(u'<');
    QString address = open < 0 ? text : text.mid(open + 1).section(u'>', 0, 0);
    QString name = open < 0 ? QString() : text.left(open).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2).replace(QStringLiteral("\\\""), QStringLiteral("\""));
    for (const char *scheme : {"sip:", "sips:", "tel:"}) {
        if (address.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) {
            address = address.mid(QLatin1String(scheme).size());
            break;
        }
    }
    return {plainLine(name), plainLine(address.section(u';', 0, 0).trimmed(), 255)};
}

QString userOf(const QString &address)
{
    return address.section(u'@', 0, 0);
}

} // namespace

ActiveCalls::ActiveCalls(AccountSession &session, std::function<qint64()> monotonic, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_client(session.client().transport(), userOf(session.account()))
    , m_monotonic(std::move(monotonic))
{
    m_elapsed.start();
    if (!m_monotonic)
        m_monotonic = [this] { return m_elapsed.elapsed(); };
    m_next.setSingleShot(true);
    m_leaving.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ActiveCalls::ask);
    connect(&m_leaving, &QTimer::timeout, this, &ActiveCalls::dropEnded);
    connect(&session, &AccountSession::connectionChanged, this, &ActiveCalls::onSession);
    connect(&session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities)
            onSession();
    });
}

bool ActiveCalls::mayAsk() const
{
    return m_watched && !m_absent && m_session.isOnline() && m_session.hasFeature(Feature::activeCalls);
}

void ActiveCalls::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    onSession();
}

void ActiveCalls::onSession()
{
    if (!mayAsk()) {
        m_next.stop();
        // What is not asked for is not known either.
        clear();
    } else if (!m_underWay && !m_next.isActive()) {
        ask();
    }
}

void ActiveCalls::ask()
{
    if (m_underWay || !mayAsk())
        return;
    m_underWay = true;
    whenDone(m_client.ongoingCalls(), this, [this](const Result<OngoingCalls> &answer) {
        m_underWay = false;
        onAnswer(answer);
        if (mayAsk())
            m_next.start(m_pace.asking);
    });
}

void ActiveCalls::onAnswer(const Result<OngoingCalls> &answer)
{
    if (!mayAsk())
        return;
    if (!answer) {
        const ErrorCode code = answer.error().code;
        m_absent =
            code == ErrorCode::NotSupported || code == ErrorCode::NotFound || code == ErrorCode::Denied;
        clear();
        return;
    }
    QList<Line> told;
    for (const OngoingCall &call : answer->calls) {
        if (told.size() >= mostLines)
            break;
        told.append(lineOf(call));
    }
    const auto find = [](QList<Line> &lines, const QString &key) {
        return std::find_if(lines.begin(), lines.end(), [&key](const Line &each) { return each.key == key; });
    };
    bool isOther = m_hidden != answer->calls.size() - told.size();
    m_hidden = answer->calls.size() - told.size();
    bool anyEnded = false;
    // Lines keep their place: those that go on are counted anew, those that are over say so for a while.
    for (Line &line : m_lines) {
        const auto now = find(told, line.key);
        if (now != told.end()) {
            line.duration = now->duration;
            line.toldAt = now->toldAt;
            isOther = isOther || line.ended;
            line.ended = false;
            told.erase(now);
        } else if (!line.ended) {
            line.duration = seconds(line) * 1000;
            line.ended = true;
            line.toldAt = m_monotonic();
            isOther = true;
            anyEnded = true;
        }
    }
    isOther = isOther || !told.isEmpty();
    m_lines.append(told);
    if (anyEnded) {
        m_leaving.start(m_pace.ended);
        Q_EMIT callEnded();
    }
    if (isOther)
        Q_EMIT changed();
}

void ActiveCalls::dropEnded()
{
    if (m_lines.removeIf([](const Line &line) { return line.ended; }) > 0)
        Q_EMIT changed();
}

void ActiveCalls::clear()
{
    if (m_lines.isEmpty() && m_hidden == 0)
        return;
    m_lines.clear();
    m_hidden = 0;
    Q_EMIT changed();
}

qint64 ActiveCalls::seconds(const Line &line) const
{
    const qint64 since = line.ended ? 0 : qMax<qint64>(0, m_monotonic() - line.toldAt);
    return (line.duration + since) / 1000;
}

ActiveCalls::Line ActiveCalls::lineOf(const OngoingCall &call) const
{
    const QString account = m_session.account();
    const QString domain = account.section(u'@', 1);
    const Party from = partyOf(call.fromAddress.isEmpty() ? call.from : call.fromAddress);
    const Party to = partyOf(call.toAddress.isEmpty() ? call.to : call.toAddress);
    // The direction that servers tell of a call that is going on says nothing (office-api.md 2.5).
    const auto isOwn = [&account](const Party &party) {
        return party.address.compare(account, Qt::CaseInsensitive) == 0
            || (!party.address.contains(u'@')
                && party.address.compare(userOf(account), Qt::CaseInsensitive) == 0);
    };
    Line line;
    line.placed = isOwn(from) && !isOwn(to);
    const Party &other = line.placed ? to : from;
    const QString user = userOf(other.address);
    const bool isHome = !other.address.contains(u'@')
        || other.address.section(u'@', 1).compare(domain, Qt::CaseInsensitive) == 0;
    const QString shown = isPhoneNumber(user) && isHome ? spacedPhoneNumber(user) : other.address;
    const ContactBook *book = m_session.contactBook();
    const QString known = book ? plainLine(book->nameOf(other.address)) : QString();
    line.who = !known.isEmpty() ? known : !other.name.isEmpty() ? other.name : shown;
    if (line.who != shown)
        line.address = shown;
    line.duration = qBound<qint64>(0, call.duration, longestCall);
    line.toldAt = m_monotonic();
    line.key =
        QStringList{call.fromAddress.left(500), call.toAddress.left(500), QString::number(call.startTime)}
            .join(u'\n');
    return line;
}

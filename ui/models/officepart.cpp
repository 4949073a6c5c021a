// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/officepart.h"

#include "core/base/async.h"
#include "core/client/answercache.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

namespace {

QLatin1StringView featureOf(OfficeArea area)
{
    switch (area) {
    case OfficeArea::Conferences:
        return Feature::conferences;
    case OfficeArea::Phonebook:
        return Feature::officePhonebook;
    case OfficeArea::ContactInformation:
        return Feature::contactInformation;
    case OfficeArea::OngoingCalls:
        return Feature::activeCalls;
    }
    Q_UNREACHABLE();
}

/// Of the cached answer; "" for what is not kept.
QString cacheName(OfficeArea area)
{
    if (area == OfficeArea::OngoingCalls)
        return {}; // over before anybody could look
    return QStringLiteral("office_") + featureOf(area);
}

template<class T>
T kept(const T &value)
{
    return value;
}

/// PINs are not kept on this computer.
ConferenceList kept(ConferenceList list)
{
    for (Conference &conference : list.conferences)
        conference.accessCode.reset();
    return list;
}

} // namespace

OfficePart::OfficePart(AccountSession &session)
    : m_session(session)
    , m_client(session.client().transport(), session.account().section(u'@', 0, 0))
{
    connect(&session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities)
            onCapabilities();
    });
}

template<class Visit>
void OfficePart::withRemote(OfficeArea area, Visit visit)
{
    switch (area) {
    case OfficeArea::Conferences:
        return visit(m_conferences, [this] { return m_client.conferences(); });
    case OfficeArea::Phonebook:
        return visit(m_phonebook, [this] { return m_client.phonebook(); });
    case OfficeArea::ContactInformation:
        return visit(m_contactInformation, [this] { return m_client.contactInformation(); });
    case OfficeArea::OngoingCalls:
        return visit(m_ongoingCalls, [this] { return m_client.ongoingCalls(); });
    }
}

bool OfficePart::offers(OfficeArea area) const
{
    return m_session.hasFeature(featureOf(area));
}

void OfficePart::want(OfficeArea area)
{
    if (!m_wanted.insert(area).second)
        return;
    if (m_session.capabilities().hasValue() && !offers(area))
        return;
    withRemote(area, [this, area](auto &remote, auto) { load(area, remote); });
    if (m_session.capabilities().state == RemoteState::Ready)
        refresh(area);
    else if (const std::optional<Error> error = m_session.capabilities().error)
        withRemote(area, [&](auto &remote, auto) { fail(area, remote, *error); });
}

void OfficePart::refresh(OfficeArea area)
{
    if (offers(area))
        withRemote(area, [this, area](auto &remote, auto ask) { read(area, remote, ask()); });
}

void OfficePart::onCapabilities()
{
    const Remote<Capabilities> &capabilities = m_session.capabilities();
    for (const OfficeArea area : std::set<OfficeArea>(m_wanted)) {
        if (capabilities.hasValue() && !offers(area)) {
            withRemote(area, [this, area](auto &remote, auto) {
                ++m_asked[area]; // what is under way counts no more
                remote = {};
                Q_EMIT changed(area);
            });
        } else if (capabilities.state == RemoteState::Ready) {
            refresh(area);
        } else if (capabilities.error) {
            withRemote(area, [&](auto &remote, auto) { fail(area, remote, *capabilities.error); });
        }
    }
}

void OfficePart::stopWaiting()
{
    for (const OfficeArea area : std::set<OfficeArea>(m_wanted)) {
        withRemote(area, [this, area](auto &remote, auto) {
            if (!remote.hasValue() && remote.state == RemoteState::Loading)
                fail(area, remote, {ErrorCode::Cancelled, {}, {}});
        });
    }
}

template<class T>
void OfficePart::read(OfficeArea area, Remote<T> &remote, const QFuture<Result<T>> &answer)
{
    const quint64 asked = ++m_asked[area];
    whenDone(answer, this, [this, area, &remote, asked](const Result<T> &result) {
        if (asked != m_asked[area])
            return;
        if (!result) {
            // The way to the server is being replaced: nothing is known about it.
            if (result.error().code != ErrorCode::Cancelled)
                fail(area, remote, result.error());
            return;
        }
        remote = {*result, m_session.clock().nowSeconds(), RemoteState::Ready, {}};
        if (const QString name = cacheName(area); !name.isEmpty())
            m_session.cache().storeJson(m_session.account(), name, kept(*result).toJson());
        Q_EMIT changed(area);
    });
}

template<class T>
void OfficePart::load(OfficeArea area, Remote<T> &remote)
{
    const QString name = cacheName(area);
    if (name.isEmpty() || remote.hasValue())
        return;
    const std::optional<CachedAnswer<QJsonValue>> cached =
        m_session.cache().loadJson(m_session.account(), name);
    if (!cached)
        return;
    if (const Result<T> value = T::fromJson(cached->value))
        remote = {*value, cached->storedAt, RemoteState::Stale, {}};
}

template<class T>
void OfficePart::fail(OfficeArea area, Remote<T> &remote, const Error &error)
{
    remote.state = remote.hasValue() ? RemoteState::Stale : RemoteState::Error;
    remote.error = error;
    Q_EMIT changed(area);
}

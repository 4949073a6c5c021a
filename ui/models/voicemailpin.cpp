// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/voicemailpin.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

#include <algorithm>

namespace {

constexpr int holdingMs = 30'000;

} // namespace

VoicemailPin::VoicemailPin(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_forgetting.setSingleShot(true);
    m_forgetting.setInterval(holdingMs);
    connect(&m_forgetting, &QTimer::timeout, this, &VoicemailPin::forget);
}

void VoicemailPin::reveal()
{
    if (m_reading)
        return;
    const quint64 request = ++m_request;
    m_reading = true;
    Q_EMIT changed();
    whenDone(m_session.client().voicemail(true), this, [this, request](const Result<Voicemail> &box) {
        if (request != m_request)
            return;
        m_reading = false;
        if (!box) {
            Q_EMIT changed();
            Q_EMIT readFailed(box.error());
            return;
        }
        m_pin = box->pin;
        if (!m_pin.isEmpty())
            m_forgetting.start();
        Q_EMIT changed();
        if (m_pin.isEmpty())
            Q_EMIT readFailed({box->exists ? ErrorCode::NotSupported : ErrorCode::VoicemailAbsent, {}, {}});
    });
}

void VoicemailPin::forget()
{
    ++m_request;
    m_forgetting.stop();
    if (!m_reading && m_pin.isEmpty())
        return;
    m_reading = false;
    m_pin.fill(u'0'); // not left behind in memory
    m_pin.clear();
    Q_EMIT changed();
}

VoicemailPin::Problem VoicemailPin::problemOf(const QString &pin, const QString &again)
{
    if (pin.isEmpty())
        return Problem::Empty;
    if (!std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Problem::NotDigits;
    if (pin.size() < shortest)
        return Problem::TooShort;
    if (pin.size() > longest)
        return Problem::TooLong;
    return pin == again ? Problem::None : Problem::Differs;
}

void VoicemailPin::change(const QString &pin)
{
    if (m_changing)
        return;
    forget(); // what is shown is about to be the old one
    m_changing = true;
    Q_EMIT changed();
    VoicemailChange wish;
    wish.pin = pin;
    whenDone(m_session.client().setVoicemail(wish), this, [this](const Result<Done> &done) {
        m_changing = false;
        Q_EMIT changed();
        Q_EMIT changeFinished(done ? std::nullopt : std::optional<Error>(done.error()));
    });
}

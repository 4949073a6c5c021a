// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/latetransport.h"

#include "core/base/async.h"

void LateTransport::open(const TransportConfiguration &configuration, const QString &account)
{
    if (m_transport)
        m_transport->cancelAll();
    m_error.reset();
    m_transport = std::make_unique<HttpsTransport>(configuration);
    for (Waiting &waiting : std::exchange(m_waiting, {})) {
        if (!account.isEmpty())
            waiting.request.parameters.set(QStringLiteral("account"), account);
        forward(waiting);
    }
}

void LateTransport::fail(const Error &error)
{
    m_error = error;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.pending.deliver(failure(error));
}

QFuture<Result<TransportAnswer>> LateTransport::send(const TransportRequest &request)
{
    if (m_transport)
        return m_transport->send(request);
    if (m_error)
        return readyFuture(Result<TransportAnswer>(failure(*m_error)));
    m_waiting.append({request, {}});
    return m_waiting.constLast().pending.future();
}

void LateTransport::forward(const Waiting &waiting)
{
    whenDone(m_transport->send(waiting.request), this,
        [pending = waiting.pending](const Result<TransportAnswer> &answer) { pending.deliver(answer); });
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"
#include "core/client/pending.h"

#include <memory>

/// The way to a server while the account's certificate is still being fetched from the keychain: requests
/// wait until open() or fail(), so that an account can be shown, with what is known of it, from the start.
/// May be opened anew with another configuration. Owned by OpenAccount; one thread.
class LateTransport : public QObject, public Transport {
    Q_OBJECT

public:
    LateTransport() = default;

    /// Sends what waits. What was under way on an earlier configuration ends as HttpsTransport::cancelAll()
    /// says.
    /// @param account named in the requests that waited: when they were made, nobody knew that the
    /// certificate wants it (SettingsClient::setAccountParameter()); empty = not named
    void open(const TransportConfiguration &configuration, const QString &account);
    /// Ends what waits, and every later request, with this error.
    void fail(const Error &error);
    /// After fail(): requests wait again.
    void waitAgain() { m_error.reset(); }
    bool isOpen() const { return m_transport != nullptr; }

    QFuture<Result<TransportAnswer>> send(const TransportRequest &request) override;

private:
    struct Waiting {
        TransportRequest request;
        Pending<TransportAnswer> pending;
    };

    void forward(const Waiting &waiting);

    std::unique_ptr<HttpsTransport> m_transport;
    QList<Waiting> m_waiting;
    std::optional<Error> m_error;
};

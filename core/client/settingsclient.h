// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/transport.h"
#include "core/contract/actions.h"

#include <QObject>

#include <memory>

/// The settings API for one account. Borrowed transport. One thread. Every method delivers a result:
/// errors are the transport's, NotAuthenticated/Denied, ServerUnreadable, ServerFault, or the code that the
/// server named. When the client dies first, what is under way ends with Cancelled.
///
/// A write is sent once and never repeated by itself. One that may or may not have taken effect (the
/// connection ended after it was sent, or the answer cannot be read) ends with OutcomeUnknown: the caller
/// reads again and tells the truth.
class SettingsClient : public QObject {
    Q_OBJECT

public:
    explicit SettingsClient(Transport &transport, QObject *parent = nullptr);

    /// Names the account in every request (`account=user@domain`), which the incumbent wants when its
    /// certificate carries an owner's number instead of an address (settings-api.md 4). Empty = not sent.
    void setAccountParameter(const QString &address) { m_accountParameter = address; }

    QFuture<Result<Capabilities>>
    capabilities(); ///< falls back to Capabilities::ofIncumbent on "invalid action"
    QFuture<Result<Identity>> identity();
    QFuture<Result<TextList>> aliases();
    QFuture<Result<TextList>> enumNumbers();
    QFuture<Result<CallHistory>> history();
    QFuture<Result<DeviceList>> devices();
    QFuture<Result<CallForwarding>> callForwarding();
    QFuture<Result<ForwardingRows>> forwarding();
    QFuture<Result<AcceptRules>> acceptRules();
    QFuture<Result<Voicemail>> voicemail();
    QFuture<Result<DndState>> dnd();
    QFuture<Result<PrivacyState>> privacy();
    QFuture<Result<JournalEntries>> journal(const JournalQuery &query);

    QFuture<Result<Done>> setCallForwarding(const ForwardingChange &change);
    /// @param minutes 0 = until switched off
    QFuture<Result<Done>> setDndOn(qint64 minutes);
    QFuture<Result<Done>> setDndOff();
    QFuture<Result<Done>> setPrivacy(bool hidden);
    /// After OutcomeUnknown the same put can be sent again: rows with ids are not stored twice.
    QFuture<Result<JournalStored>> putJournal(const JournalPut &put);
    QFuture<Result<JournalDeleted>> deleteJournal(const QStringList &ids);

private:
    template<ActionId id>
    QFuture<Result<typename ActionTypes<id>::Reply>> call(
        const typename ActionTypes<id>::Parameters &parameters);

    Transport &m_transport;
    QString m_accountParameter;
};

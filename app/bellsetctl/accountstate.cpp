// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/accountstate.h"

#include "core/base/async.h"
#include "core/client/pending.h"

namespace {

/// Asks `first`, and `second` where the server does not know it.
template<class T, class U, class Second, class Convert>
QFuture<Result<T>> orElse(
    SettingsClient &client, const QFuture<Result<T>> &first, Second second, Convert convert)
{
    const Pending<T> pending;
    whenDone(first, &client, [&client, pending, second, convert](const Result<T> &result) {
        if (result || result.error().code != ErrorCode::NotSupported) {
            pending.deliver(result);
            return;
        }
        whenDone((client.*second)(), &client, [pending, convert](const Result<U> &older) {
            if (older)
                pending.deliver(convert(*older));
            else
                pending.deliver(failure(older.error()));
        });
    });
    return pending.future();
}

ForwardingRows rowsOf(const CallForwarding &forwarding)
{
    ForwardingRows rows;
    for (const ForwardCondition condition : allForwardConditions) {
        const QString target = forwarding.target(condition);
        rows.rows.append({condition, target, 0, QString(), target});
    }
    return rows;
}

/// The answers of one reading, collected until the last one is there.
struct Collection {
    Pending<ReachFacts> pending;
    ReachFacts facts;
    int missing = 0;
};

template<class T, class Store>
void collect(const std::shared_ptr<Collection> &collection, QObject *context,
    const QFuture<Result<T>> &future, bool required, Store store)
{
    ++collection->missing;
    whenDone(future, context, [collection, required, store](const Result<T> &result) {
        if (result)
            store(collection->facts, *result);
        else if (required)
            collection->pending.deliver(failure(result.error()));
        if (--collection->missing == 0)
            collection->pending.deliver(collection->facts);
    });
}

} // namespace

QFuture<Result<DndState>> readDnd(SettingsClient &client, qint64 now)
{
    return orElse<DndState, AcceptRules>(client, client.dnd(), &SettingsClient::acceptRules,
        [now](const AcceptRules &rules) { return rules.toDndState(now); });
}

QFuture<Result<ForwardingRows>> readForwarding(SettingsClient &client)
{
    return orElse<ForwardingRows, CallForwarding>(
        client, client.forwarding(), &SettingsClient::callForwarding, rowsOf);
}

QFuture<Result<ReachFacts>> readReachFacts(SettingsClient &client, qint64 now)
{
    const auto collection = std::make_shared<Collection>();
    const QFuture<Result<ReachFacts>> future = collection->pending.future();
    collect(collection, &client, client.identity(), true,
        [](ReachFacts &facts, const Identity &identity) { facts.identity = identity; });
    collect(collection, &client, readForwarding(client), true,
        [](ReachFacts &facts, const ForwardingRows &rows) { facts.forwarding = rows; });
    collect(collection, &client, readDnd(client, now), true,
        [](ReachFacts &facts, const DndState &dnd) { facts.dnd = dnd; });
    collect(collection, &client, client.acceptRules(), false,
        [](ReachFacts &facts, const AcceptRules &rules) { facts.rules = rules; });
    collect(collection, &client, client.devices(), false,
        [](ReachFacts &facts, const DeviceList &devices) { facts.devices = devices; });
    collect(collection, &client, client.voicemail(), false,
        [](ReachFacts &facts, const Voicemail &voicemail) { facts.voicemail = voicemail; });
    return future;
}

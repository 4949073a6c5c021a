// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/signinkeeper.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"

#include <chrono>

namespace {

void keep(Stores &stores, SignInLog &log)
{
    const QList<SignInNote> notes = log.take();
    const Result<void> added = stores.signIns.add(notes);
    if (added)
        return;
    log.putBack(notes);
    qCWarning(lcServer) << "sign-ins could not be recorded:" << errorCodeText(added.error().code)
                        << added.error().subject << added.error().detail;
}

} // namespace

SignInKeeper::SignInKeeper(const Office &office, std::shared_ptr<SignInLog> log, int interval)
    : m_log(std::move(log))
    , m_thread([this, office, interval] { run(office, interval); })
{
}

SignInKeeper::~SignInKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void SignInKeeper::run(const Office &office, int interval)
{
    // Opened when there is something: a server that nobody asks needs no further connection.
    std::unique_ptr<Stores> stores;
    for (bool ends = false; !ends;) {
        {
            std::unique_lock lock(m_mutex);
            ends = m_wake.wait_for(lock, std::chrono::milliseconds(interval), [this] { return m_ends; });
        }
        if (m_log->isEmpty())
            continue;
        if (!stores) {
            Result<std::unique_ptr<Stores>> opened = office.openStores();
            if (!opened) {
                qCWarning(lcServer) << "sign-ins could not be recorded:" << errorCodeText(opened.error().code)
                                    << opened.error().subject << opened.error().detail;
                continue;
            }
            stores = std::move(*opened);
        }
        keep(*stores, *m_log);
    }
}

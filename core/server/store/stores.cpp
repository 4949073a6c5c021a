// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/stores.h"

#include "core/server/store/migrator.h"

Result<std::unique_ptr<Stores>> Stores::open(
    const DatabaseUrl &url, const SecretBox &secrets, const Clock &clock, const QString &countryCode)
{
    Result<std::unique_ptr<Database>> database = Database::open(url);
    if (!database)
        return failure(database.error());
    if (const Result<void> checked = Migrator(**database).check(); !checked)
        return failure(checked.error());
    return std::make_unique<Stores>(std::move(*database), secrets, clock, countryCode);
}

Stores::Stores(std::unique_ptr<Database> database, const SecretBox &secrets, const Clock &clock,
    const QString &countryCode)
    : m_database(std::move(database))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_context{*m_database, m_clock, m_secrets, audit, countryCode}
    , audit(*m_database, m_clock)
    , accounts(m_context)
    , addresses(m_context)
    , forwarding(m_context)
    , rules(m_context)
    , dnd(m_context)
    , privacy(m_context)
    , voicemail(m_context)
    , devices(m_context)
    , calls(m_context)
    , balances(m_context)
    , certificates(m_context)
    , invitations(m_context)
    , directory(m_context)
    , settings(m_context)
    , journal(m_context)
    , profiles(m_context)
    , vouchers(m_context)
    , guesses(m_context)
    , signIns(m_context)
{
}

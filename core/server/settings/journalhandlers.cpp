// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

Result<JournalEntries> handleGetJournalEntries(const ActionContext &context, const JournalQuery &query)
{
    return context.stores.journal.entries(context.caller, query, context.options.journal);
}

Result<JournalStored> handlePutJournalEntries(const ActionContext &context, const JournalPut &put)
{
    return context.stores.journal.put(context.caller, put, context.options.journal);
}

Result<JournalDeleted> handleDeleteJournalEntries(const ActionContext &context, const JournalDelete &order)
{
    const Result<void> removed = context.stores.journal.remove(context.caller, order.ids);
    if (!removed)
        return failure(removed.error());
    return JournalDeleted{};
}

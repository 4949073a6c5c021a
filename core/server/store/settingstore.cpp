// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/settingstore.h"

#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

SettingStore::SettingStore(const StoreContext &context)
    : m_context(context)
{
}

Result<std::optional<QString>> SettingStore::value(const QString &name) const
{
    Result<Rows> rows = m_context.database.query("get_setting", {{"name", name}});
    if (!rows)
        return failure(rows.error());
    return rows->next() ? std::optional(rows->text(0)) : std::nullopt;
}

Result<void> SettingStore::set(const Caller &caller, const QString &name, const QString &newValue)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<std::optional<QString>> before = value(name);
        if (!before)
            return failure(before.error());
        const Result<qint64> changed =
            m_context.database.change("set_setting", {{"name", name}, {"value", newValue}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.record(
            caller, {QStringLiteral("setting.set"), {}, name, before->value_or(QString()), newValue});
    });
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/localtime.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

Result<CallHistory> handleGetHistory(const ActionContext &context, const HistoryQuery &query)
{
    return context.stores.calls.history(context.account.id, query);
}

Result<MonthlyUsage> handleGetMonthlyUsage(const ActionContext &context, const UsageQuery &query)
{
    const Result<Identity> identity = context.stores.accounts.identity(context.account.id);
    if (!identity)
        return failure(identity.error());
    const QTimeZone zone = zoneNamed(identity->timeZone);
    const qint64 end = context.stores.clock().nowSeconds() + 1;
    const QDate today = QDateTime::fromSecsSinceEpoch(end - 1, zone).date();
    const QDate first(today.year(), today.month(), 1);
    // Where clocks change at midnight a day begins later.
    const auto beginning = [&zone](QDate date) { return date.startOfDay(zone).toSecsSinceEpoch(); };
    const Result<UsageSum> total = context.stores.calls.usage(context.account.id, beginning(first), end);
    if (!total)
        return failure(total.error());
    MonthlyUsage usage;
    usage.calls = total->calls;
    usage.price = total->price;
    usage.currency = context.options.currency;
    usage.withDays = query.withDays;
    for (QDate day = first; query.withDays && day <= today; day = day.addDays(1)) {
        const qint64 until = day == today ? end : beginning(day.addDays(1));
        const Result<UsageSum> sum = context.stores.calls.usage(context.account.id, beginning(day), until);
        if (!sum)
            return failure(sum.error());
        usage.days.append({day, *sum});
    }
    return usage;
}

Result<DeviceList> handleGetDevices(const ActionContext &context, const NoParameters &)
{
    return context.stores.devices.devices(context.caller.accountId);
}

Result<Done> handleRemoveDevice(const ActionContext &context, const DeviceContact &device)
{
    const Result<void> removed =
        context.stores.devices.removeDevice(context.caller, context.account.id, device.contact);
    if (!removed)
        return failure(removed.error());
    return Done{QStringLiteral("The device %1 has been signed out").arg(device.contact)};
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

Result<CallHistory> handleGetHistory(const ActionContext &context, const NoParameters &)
{
    return context.stores.calls.history(context.caller.accountId);
}

Result<DeviceList> handleGetDevices(const ActionContext &context, const NoParameters &)
{
    return context.stores.devices.devices(context.caller.accountId);
}

Result<Voicemail> handleGetVoicemail(const ActionContext &context, const VoicemailQuery &query)
{
    return context.stores.voicemail.box(context.caller.accountId, query.withPin);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

Result<Voicemail> handleGetVoicemail(const ActionContext &context, const VoicemailQuery &query)
{
    // Nobody reads another's secret, whoever manages the account.
    if (query.withPin && !context.isOwn())
        return failure(ErrorCode::Denied, QStringLiteral("pin"));
    return context.stores.voicemail.box(context.account.id, query.withPin);
}

Result<Done> handleSetVoicemail(const ActionContext &context, const VoicemailChange &change)
{
    const Result<VoicemailOutcome> outcome =
        context.stores.voicemail.change(context.caller, context.account.id, change);
    if (!outcome)
        return failure(outcome.error());
    switch (*outcome) {
    case VoicemailOutcome::Same:
        return Done{QStringLiteral("Voicemail remained the same")};
    case VoicemailOutcome::Changed:
        return Done{QStringLiteral("Voicemail has been changed")};
    case VoicemailOutcome::Enabled:
        return Done{QStringLiteral("Voicemail has been enabled")};
    case VoicemailOutcome::Disabled:
        return Done{QStringLiteral("Voicemail has been disabled")};
    }
    Q_UNREACHABLE();
}

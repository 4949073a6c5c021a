// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accepthours.h"
#include "core/contract/callrules.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/settings/callsentences.h"
#include "core/server/store/stores.h"

namespace {

/// Everything that decides a call to the caller's account, as it is now.
Result<CallFacts> callFacts(const ActionContext &context)
{
    const qint64 id = context.caller.accountId;
    Stores &stores = context.stores;
    const Result<Identity> identity = stores.accounts.identity(id);
    if (!identity)
        return failure(identity.error());
    const Result<QStringList> patterns = stores.rules.rejectRules(id);
    if (!patterns)
        return failure(patterns.error());
    const Result<AcceptRules> rules = stores.rules.acceptRules(id);
    if (!rules)
        return failure(rules.error());
    const Result<TemporaryRule> temporary = stores.dnd.temporaryRule(id);
    if (!temporary)
        return failure(temporary.error());
    const Result<QMap<QString, QStringList>> contacts = stores.rules.contacts(id);
    if (!contacts)
        return failure(contacts.error());
    const Result<ForwardingRows> forwarding = stores.forwarding.rows(id);
    if (!forwarding)
        return failure(forwarding.error());
    const Result<Voicemail> box = stores.voicemail.box(id, false);
    if (!box)
        return failure(box.error());
    const Result<DeviceList> devices = stores.devices.devices(id);
    if (!devices)
        return failure(devices.error());
    CallFacts facts;
    facts.account = identity->sipAddress;
    facts.rejectPatterns = *patterns;
    facts.temporary = *temporary;
    facts.acceptRules = rules->persistent;
    facts.timeZone = identity->timeZone;
    facts.contacts = *contacts;
    facts.forwarding = *forwarding;
    facts.hasMailbox = box->exists;
    facts.mobileNumber = identity->mobileNumber;
    facts.devices = static_cast<int>(devices->devices.size());
    facts.noAnswerTimeout = identity->noAnswerTimeout;
    return facts;
}

} // namespace

Result<AcceptRules> handleGetAcceptRules(const ActionContext &context, const NoParameters &)
{
    return context.stores.rules.acceptRules(context.caller.accountId);
}

Result<Done> handleSetAcceptRules(const ActionContext &context, const AcceptRulesChange &change)
{
    if (!change.persistent && !change.temporary)
        return Done{QStringLiteral("Accept rules remained the same")};
    const Result<void> done =
        context.stores.rules.changeAcceptRules(context.caller, context.caller.accountId, change);
    if (!done)
        return failure(done.error());
    return Done{QStringLiteral("Changed accept rules")};
}

Result<TextList> handleGetRejectRules(const ActionContext &context, const NoParameters &)
{
    const Result<QStringList> patterns = context.stores.rules.rejectRules(context.caller.accountId);
    if (!patterns)
        return failure(patterns.error());
    return TextList{*patterns};
}

Result<Done> handleSetRejectRules(const ActionContext &context, const RejectRulesChange &change)
{
    if (change.isEmpty())
        return Done{QStringLiteral("Reject rules remained the same")};
    const Result<void> done =
        context.stores.rules.changeRejectRules(context.caller, context.caller.accountId, change);
    if (!done)
        return failure(done.error());
    return Done{QStringLiteral("Changed reject rules")};
}

Result<CallPath> handleExplainCall(const ActionContext &context, const CallQuery &query)
{
    const Result<CallFacts> facts = callFacts(context);
    if (!facts)
        return failure(facts.error());
    const Result<QString> caller = callerAddress(query.caller, facts->account.section(u'@', 1));
    if (!caller)
        return failure(caller.error());
    const Result<qint64> at = query.moment(accountZone(facts->timeZone), context.stores.clock().nowSeconds());
    if (!at)
        return failure(at.error());
    CallPath path = followCall(*facts, *caller, *at);
    for (CallStep &step : path.steps)
        step.sentence = callSentence(step, path);
    return path;
}

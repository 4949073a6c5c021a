// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/contract/aliaschange.h"
#include "core/contract/balancehistory.h"
#include "core/contract/callhistory.h"
#include "core/contract/callpath.h"
#include "core/contract/capabilities.h"
#include "core/contract/certificates.h"
#include "core/contract/devices.h"
#include "core/contract/donotdisturb.h"
#include "core/contract/fileanswer.h"
#include "core/contract/forwarding.h"
#include "core/contract/historyquery.h"
#include "core/contract/identity.h"
#include "core/contract/identitychange.h"
#include "core/contract/journal.h"
#include "core/contract/prepaid.h"
#include "core/contract/privacy.h"
#include "core/contract/rejectrules.h"
#include "core/contract/role.h"
#include "core/contract/signins.h"
#include "core/contract/usage.h"
#include "core/contract/voicemail.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

// Every action of the settings API (settings-api.md 1.1), one line each:
//   X(Id, name, older names separated by spaces, verb, path, parameters, reply, permission)
// There are no defaults: nothing is open by omission, and an action without a handler does not link.
#define BELLSET_SETTINGS_ACTIONS(X)                                                                          \
    X(GetIdentity, "get_identity", "account get_account", Read, "/settings.phtml", NoParameters, Identity,   \
        OwnOrManaged)                                                                                        \
    X(SetIdentity, "set_identity", "", Write, "/settings.phtml", IdentityChange, Done, OwnOrManaged)         \
    X(SetCallerId, "set_caller_id", "", Write, "/settings.phtml", CallerIdChange, Done, OwnOrManaged)        \
    X(SetPassword, "set_password", "", PostOnly, "/settings.phtml", PasswordChange, Done, OwnOrManaged)      \
    X(GetAliases, "get_aliases", "aliases", Read, "/settings.phtml", NoParameters, TextList, OwnOrManaged)   \
    X(AddAlias, "add_alias", "", Write, "/settings.phtml", AliasName, Done, OwnOrManaged)                    \
    X(RemoveAlias, "remove_alias", "", Write, "/settings.phtml", AliasName, Done, OwnOrManaged)              \
    X(CheckAlias, "check_alias", "", Read, "/settings.phtml", AliasName, AliasAvailability, OwnOrManaged)    \
    X(GetEnum, "get_enum", "enum", Read, "/settings.phtml", NoParameters, TextList, OwnOrManaged)            \
    X(GetPrepaid, "get_prepaid", "prepaid", Read, "/settings.phtml", NoParameters, Prepaid, OwnAccount)      \
    X(AddBalance, "add_balance", "", Write, "/settings.phtml", VoucherOrder, Done, OwnAccount)               \
    X(GetBalanceHistory, "get_balance_history", "balance_history", Read, "/settings.phtml", BalanceQuery,    \
        BalanceHistory, OwnAccount)                                                                          \
    X(ExportBalanceHistory, "export_balance_history", "", Read, "/settings.phtml", NoParameters, FileAnswer, \
        OwnAccount)                                                                                          \
    X(GetMonthlyUsage, "get_monthly_usage", "monthly_usage", Read, "/settings.phtml", UsageQuery,            \
        MonthlyUsage, OwnAccount)                                                                            \
    X(GetHistory, "get_history", "calls get_calls", Read, "/settings.phtml", HistoryQuery, CallHistory,      \
        OwnAccount)                                                                                          \
    X(GetDevices, "get_devices", "devices", Read, "/settings.phtml", NoParameters, DeviceList, OwnAccount)   \
    X(RemoveDevice, "remove_device", "", Write, "/settings.phtml", DeviceContact, Done, OwnOrManaged)        \
    X(GetCallForwarding, "get_call_forwarding", "diversions get_diversions", Read, "/settings.phtml",        \
        NoParameters, CallForwarding, OwnAccount)                                                            \
    X(SetCallForwarding, "set_call_forwarding", "set_diversions", Write, "/settings.phtml",                  \
        ForwardingChange, Done, OwnAccount)                                                                  \
    X(GetForwarding, "get_forwarding", "", Read, "/settings.phtml", NoParameters, ForwardingRows,            \
        OwnAccount)                                                                                          \
    X(GetAcceptRules, "get_accept_rules", "accept get_accept", Read, "/settings.phtml", NoParameters,        \
        AcceptRules, OwnAccount)                                                                             \
    X(SetAcceptRules, "set_accept_rules", "", Write, "/settings.phtml", AcceptRulesChange, Done, OwnAccount) \
    X(GetRejectRules, "get_reject_rules", "reject get_reject", Read, "/settings.phtml", NoParameters,        \
        TextList, OwnAccount)                                                                                \
    X(SetRejectRules, "set_reject_rules", "", Write, "/settings.phtml", RejectRulesChange, Done, OwnAccount) \
    X(ExplainCall, "explain_call", "", Read, "/settings.phtml", CallQuery, CallPath, OwnAccount)             \
    X(GetVoicemail, "get_voicemail", "voicemail", Read, "/settings.phtml", VoicemailQuery, Voicemail,        \
        OwnOrManaged)                                                                                        \
    X(SetVoicemail, "set_voicemail", "", PostOnly, "/settings.phtml", VoicemailChange, Done, OwnOrManaged)   \
    X(GetDnd, "get_dnd", "", Read, "/settings.phtml", NoParameters, DndState, OwnAccount)                    \
    X(SetDndOn, "set_dnd_on", "dnd_on", Write, "/settings.phtml", DndOn, Done, OwnAccount)                   \
    X(SetDndOff, "set_dnd_off", "dnd_off", Write, "/settings.phtml", NoParameters, Done, OwnAccount)         \
    X(GetPrivacy, "get_privacy", "", Read, "/settings.phtml", NoParameters, PrivacyState, OwnAccount)        \
    X(SetPrivacyOn, "set_privacy_on", "privacy_on", Write, "/settings.phtml", NoParameters, Done,            \
        OwnAccount)                                                                                          \
    X(SetPrivacyOff, "set_privacy_off", "privacy_off", Write, "/settings.phtml", NoParameters, Done,         \
        OwnAccount)                                                                                          \
    X(GetJournalEntries, "get_journal_entries", "", Read, "/settings.phtml", JournalQuery, JournalEntries,   \
        OwnAccount)                                                                                          \
    X(PutJournalEntries, "put_journal_entries", "", WriteByPost, "/settings.phtml", JournalPut,              \
        JournalStored, OwnAccount)                                                                           \
    X(DeleteJournalEntries, "delete_journal_entries", "", WriteByPost, "/settings.phtml", JournalDelete,     \
        JournalDeleted, OwnAccount)                                                                          \
    X(GetCertificates, "get_certificates", "", Read, "/settings.phtml", NoParameters, CertificateList,       \
        OwnAccount)                                                                                          \
    X(RenewCertificate, "renew_certificate", "", Write, "/settings.phtml", CertificateRenewalOrder,          \
        RenewedCertificate, OwnAccount)                                                                      \
    X(RevokeCertificate, "revoke_certificate", "", Write, "/settings.phtml", CertificateSerial, Done,        \
        OwnAccount)                                                                                          \
    X(GetSignIns, "get_sign_ins", "", Read, "/settings.phtml", NoParameters, SignInList, OwnAccount)         \
    X(GetCrt, "get_crt", "crt", Write, "/settings.phtml", NoParameters, FileAnswer, OwnAccount)              \
    X(GetP12, "get_p12", "p12", Write, "/settings.phtml", Pkcs12Query, FileAnswer, OwnAccount)               \
    X(GetCapabilities, "get_capabilities", "", Read, "/settings.phtml", NoParameters, Capabilities,          \
        OwnAccount)

enum class ActionId {
#define BELLSET_ENUMERATOR(Id, ...) Id,
    BELLSET_SETTINGS_ACTIONS(BELLSET_ENUMERATOR)
#undef BELLSET_ENUMERATOR
};

enum class ActionVerb {
    Read, ///< changes nothing
    Write, ///< changes the account; accepted as GET too, as existing clients send it
    WriteByPost, ///< changes the account; by POST only, as its document says and existing clients do
    PostOnly, ///< changes the account by a secret, which a URL would carry into logs
};

struct ActionInfo {
    ActionId id;
    QLatin1StringView name;
    QLatin1StringView olderNames; ///< separated by spaces
    ActionVerb verb;
    QLatin1StringView path;
    Permission permission;

    constexpr bool changes() const { return verb != ActionVerb::Read; }
};

/// Parameter and reply type of an action at compile time: `ActionTypes<ActionId::GetIdentity>::Reply`.
template<ActionId>
struct ActionTypes;
#define BELLSET_TYPES(Id, name, older, verb, path, ParametersType, ReplyType, permission)                    \
    template<>                                                                                               \
    struct ActionTypes<ActionId::Id> {                                                                       \
        using Parameters = ParametersType;                                                                   \
        using Reply = ReplyType;                                                                             \
    };
BELLSET_SETTINGS_ACTIONS(BELLSET_TYPES)
#undef BELLSET_TYPES

inline constexpr std::array settingsActions{
#define BELLSET_INFO(Id, name, older, verb, path, parameters, reply, permission)                             \
    ActionInfo{ActionId::Id, QLatin1StringView(name), QLatin1StringView(older), ActionVerb::verb,            \
        QLatin1StringView(path), Permission::permission},
    BELLSET_SETTINGS_ACTIONS(BELLSET_INFO)
#undef BELLSET_INFO
};

constexpr const ActionInfo &actionInfo(ActionId id)
{
    return settingsActions.at(static_cast<std::size_t>(id));
}

/// The action of a name of any generation; names are case-sensitive.
std::optional<ActionId> actionNamed(QStringView name);

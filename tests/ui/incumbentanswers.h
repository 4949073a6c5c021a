// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faketransport.h"

#include <QDateTime>

/// Bodies as the incumbent server prints them (settings-api.md 0.1, 1.2, 5): success in `error_message`,
/// errors with status 200, null for nothing, noise and HTML before JSON, local times without a zone, no
/// journal, no rules to write, no privacy to read. Everything that it does not know is an invalid action.
namespace IncumbentAnswers {

inline constexpr const char *invalid = R"({"success":false,"error_message":"Error: invalid action"})";

inline QByteArray history(qint64 now)
{
    const auto local = [now](qint64 ago) {
        return QDateTime::fromSecsSinceEpoch(now - ago)
            .toTimeZone(QTimeZone("Europe/Amsterdam"))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
            .toLatin1();
    };
    return R"({"placed":null,"received":[{"remoteParty":"\"Bob\" <sip:bob@example.org>","displayName":"Bob",)"
           R"("startTime":")"
        + local(7200) + R"(","stopTime":")" + local(7200)
        + R"(","timezone":"Europe\/Amsterdam","duration":0,"status":"487","sessionId":"a@b","fromTag":"f",)"
          R"("toTag":"","proxyIP":"192.0.2.1","media":["audio"]}]})";
}

inline void serve(FakeTransport &transport, qint64 now)
{
    transport.forgetAll();
    for (const ActionInfo &action : settingsActions)
        transport.always(action.id).replyText(invalid);
    transport.always(ActionId::GetIdentity)
        .replyText(R"({"sip_address":"alice@example.org","email":"alice@example.org","first":"Alice",)"
                   R"("lastname":"Smith","pstn_caller_id":"+19999999999","mobile_number":"",)"
                   R"("timezone":"Europe\/Amsterdam","no_answer_timeout":35,"quick_dial":""})");
    transport.always(ActionId::GetAliases).replyText(R"(["alice.smith@example.org"])");
    transport.always(ActionId::GetEnum).replyText("[]");
    transport.always(ActionId::GetHistory).replyText(history(now));
    transport.always(ActionId::GetDevices).replyText("null");
    transport.always(ActionId::GetPrepaid).replyText(R"({"balance":12.34})");
    transport.always(ActionId::GetBalanceHistory)
        .replyText("<font color=red>SOAP Error (NGNPro): Server not responding</font><br>null");
    transport.always(ActionId::GetMonthlyUsage).replyText(QByteArray(), 500);
    transport.always(ActionId::GetCallForwarding)
        .replyText("Key FUNC changed <voice-mailbox>\n"
                   R"({"FUNC":"","FNOL":null,"FBUS":"<voice-mailbox>","FNOA":"+31612345678@example.org",)"
                   R"("FUNV":""})");
    transport.always(ActionId::GetAcceptRules)
        .replyText(R"({"persistent":{"31":{"start":"09:00","stop":"17:30","groups":["coworkers","vip"]}},)"
                   R"("temporary":{"groups":["nobody"],"duration":60},)"
                   R"("groups":["everybody","nobody","coworkers","vip"]})");
    transport.always(ActionId::GetRejectRules).replyText(R"(["sip:spam@example.net","sip:%31900%@%"])");
    transport.always(ActionId::GetVoicemail).replyText("null");
}

} // namespace IncumbentAnswers

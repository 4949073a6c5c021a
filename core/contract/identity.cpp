// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/identity.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonObject>

namespace {

/// The incumbent's ways to say "no caller ID set" (settings-api.md 1.2).
bool isUnsetCallerId(const QString &number)
{
    return number == QLatin1String("+19999999999") || number == QLatin1String("0019999999999");
}

} // namespace

Result<Identity> Identity::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Identity identity;
    identity.sipAddress = jsonText(object.value(u"sip_address"));
    if (identity.sipAddress.isEmpty())
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("identity without sip_address"));
    identity.email = jsonText(object.value(u"email"));
    identity.firstName = jsonText(object.value(u"first"));
    identity.lastName = jsonText(object.value(u"lastname"));
    identity.callerId = jsonText(object.value(u"pstn_caller_id"));
    if (isUnsetCallerId(identity.callerId))
        identity.callerId.clear();
    identity.mobileNumber = jsonText(object.value(u"mobile_number"));
    identity.timeZone = jsonText(object.value(u"timezone"));
    const qint64 timeout = jsonInteger(object.value(u"no_answer_timeout"));
    identity.noAnswerTimeout = timeout <= 0 ? 35 : static_cast<int>(qMin<qint64>(timeout, 900));
    identity.quickDial = jsonText(object.value(u"quick_dial"));
    return identity;
}

QJsonValue Identity::toJson() const
{
    return QJsonObject{
        {QStringLiteral("sip_address"), sipAddress},
        {QStringLiteral("email"), email},
        {QStringLiteral("first"), firstName},
        {QStringLiteral("lastname"), lastName},
        {QStringLiteral("pstn_caller_id"), callerId},
        {QStringLiteral("mobile_number"), mobileNumber},
        {QStringLiteral("timezone"), timeZone},
        {QStringLiteral("no_answer_timeout"), noAnswerTimeout},
        {QStringLiteral("quick_dial"), quickDial},
    };
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/voicemail.h"

#include "core/contract/jsonreader.h"

#include <QJsonObject>

Result<VoicemailQuery> VoicemailQuery::fromForm(const FormParameters &form)
{
    return VoicemailQuery{form.value(u"pin") == QLatin1String("1")};
}

FormParameters VoicemailQuery::toForm() const
{
    FormParameters form;
    if (withPin)
        form.add(QStringLiteral("pin"), QStringLiteral("1"));
    return form;
}

Result<Voicemail> Voicemail::fromJson(const QJsonValue &value)
{
    const Result<QJsonObject> object = jsonObject(value, QStringLiteral("voicemail"));
    if (!object)
        return failure(object.error());
    Voicemail voicemail;
    if (object->isEmpty())
        return voicemail;
    voicemail.exists = true;
    voicemail.mailbox = jsonText(object->value(u"Mailbox"));
    voicemail.pin = jsonText(object->value(u"Password"));
    voicemail.name = jsonText(object->value(u"Name"));
    voicemail.email = jsonText(object->value(u"Email"));
    voicemail.deleteAfterMail = jsonBoolean(object->value(u"Options").toObject().value(u"delete"));
    voicemail.account = jsonText(object->value(u"Account"));
    return voicemail;
}

QJsonValue Voicemail::toJson() const
{
    if (!exists)
        return QJsonValue(QJsonValue::Null);
    QJsonObject object{{QStringLiteral("Mailbox"), mailbox}, {QStringLiteral("Name"), name},
        {QStringLiteral("Email"), email}, {QStringLiteral("Info"), QString()},
        {QStringLiteral("Options"), QJsonObject{{QStringLiteral("delete"), deleteAfterMail}}},
        {QStringLiteral("Account"), account}};
    if (!pin.isEmpty())
        object.insert(QStringLiteral("Password"), pin);
    return object;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/voicemail.h"

#include "core/contract/emailaddress.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/parameters.h"

#include <QJsonObject>
#include <QRegularExpression>

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

Result<VoicemailChange> VoicemailChange::fromForm(const FormParameters &form)
{
    constexpr qsizetype longestLine = 255;
    static const QRegularExpression pinForm(QStringLiteral("\\A[0-9]{4,10}\\z"));
    VoicemailChange change;
    for (const auto &[name, flag] : {std::pair(QStringLiteral("enable"), &VoicemailChange::enable),
             std::pair(QStringLiteral("delete"), &VoicemailChange::deleteAfterMail)}) {
        const auto read = flagParameter(form, name);
        if (!read)
            return failure(read.error());
        change.*flag = *read;
    }
    for (const auto &[name, text] : {std::pair(QStringLiteral("email"), &VoicemailChange::email),
             std::pair(QStringLiteral("name"), &VoicemailChange::name),
             std::pair(QStringLiteral("pin"), &VoicemailChange::pin)}) {
        const auto read = lineParameter(form, name, longestLine);
        if (!read)
            return failure(read.error());
        change.*text = *read;
    }
    if (change.email && !change.email->isEmpty() && !isEmailAddress(*change.email))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("email"));
    if (change.pin && !pinForm.match(*change.pin).hasMatch())
        return failure(ErrorCode::InvalidParameter, QStringLiteral("pin"));
    return change;
}

FormParameters VoicemailChange::toForm() const
{
    FormParameters form;
    const auto addFlag = [&form](const QString &key, const std::optional<bool> &flag) {
        if (flag)
            form.add(key, *flag ? QStringLiteral("1") : QStringLiteral("0"));
    };
    const auto addText = [&form](const QString &key, const std::optional<QString> &text) {
        if (text)
            form.add(key, *text);
    };
    addFlag(QStringLiteral("enable"), enable);
    addText(QStringLiteral("email"), email);
    addFlag(QStringLiteral("delete"), deleteAfterMail);
    addText(QStringLiteral("name"), name);
    addText(QStringLiteral("pin"), pin);
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

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/aliaschange.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/sipaddress.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

const QString anyDomain = QStringLiteral("example.org");

bool canBeAlias(const QString &name)
{
    return !name.contains(u'@') && AliasName{name}.addressIn(anyDomain) && !AliasName{name}.isNumber();
}

/// The letters of a name as an address can have them: "García López" is "garcialopez".
QString plainLetters(const QString &name)
{
    QString plain;
    for (const QChar c : name.left(100).normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain += c;
    }
    return plain.left(30);
}

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<AliasName> AliasName::fromForm(const FormParameters &form)
{
    const QString name = form.value(u"username").value_or(QString()).trimmed().toLower();
    if (name.isEmpty())
        return failure(ErrorCode::MissingParameter, QStringLiteral("username"));
    return AliasName{name};
}

FormParameters AliasName::toForm() const
{
    return {{QStringLiteral("username"), username}};
}

Result<QString> AliasName::addressIn(const QString &ownDomain) const
{
    const bool isWhole = username.contains(u'@');
    const Result<SipAddress> address =
        SipAddress::parse(isWhole ? username : QString(username + u'@' + ownDomain));
    if (!address)
        return failure(ErrorCode::AddressInvalid, username.left(100));
    if (address->domain() != ownDomain)
        return failure(ErrorCode::AliasForeignDomain, address->domain());
    return address->toString();
}

bool AliasName::isNumber() const
{
    static const QRegularExpression number(QStringLiteral("\\A(?:sips?:)?(?:[+*0]|[0-9]{1,3}(?:@|\\z))"));
    return number.match(username).hasMatch();
}

Result<AliasAvailability> AliasAvailability::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    AliasAvailability answer;
    answer.address = jsonText(object.value(u"address"));
    const Result<SipAddress> address = SipAddress::parse(answer.address);
    if (!address || !object.value(u"available").isBool())
        return failure(
            ErrorCode::ServerUnreadable, {}, QStringLiteral("an alias without address or availability"));
    answer.available = object.value(u"available").toBool();
    for (const QString &name : jsonTexts(object.value(u"suggestions"))) {
        if (answer.suggestions.size() < maxAliasSuggestions && !answer.suggestions.contains(name)
            && canBeAlias(name))
            answer.suggestions.append(name);
    }
    return answer;
}

QJsonValue AliasAvailability::toJson() const
{
    return QJsonObject{{QStringLiteral("address"), address}, {QStringLiteral("available"), available},
        {QStringLiteral("suggestions"), QJsonArray::fromStringList(suggestions)}};
}

QStringList aliasesLike(const QString &wanted, const QString &lastName)
{
    QStringList names;
    const auto add = [&](const QString &name) {
        if (names.size() < maxAliasCandidates && name != wanted && !names.contains(name) && canBeAlias(name))
            names.append(name);
    };
    if (isAllDigits(wanted)) {
        const quint64 number = wanted.toULongLong();
        for (quint64 i = 1; number > 0 && wanted.size() < 16 && i <= maxAliasCandidates; ++i)
            add(QString::number(number + i));
        return names;
    }
    const QString last = plainLetters(lastName);
    if (!last.isEmpty() && !wanted.endsWith(last)) {
        add(wanted + u'.' + last);
        add(wanted + u'.' + last.left(2));
        add(wanted.left(1) + u'.' + last);
    }
    for (int i = 2; i <= maxAliasCandidates + 1; ++i)
        add(wanted + QString::number(i));
    return names;
}

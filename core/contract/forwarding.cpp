// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/forwarding.h"

#include "core/contract/emergencynumber.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/phonenumber.h"
#include "core/contract/sipaddress.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

QString withoutScheme(QString target)
{
    if (target.startsWith(QLatin1String("sips:"), Qt::CaseInsensitive))
        target.remove(0, 5);
    else if (target.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive))
        target.remove(0, 4);
    return target;
}

/// The number of a link as web pages have it: "tel:+31-20-555010;ext=7" is "+31-20-555010".
QString withoutTel(const QString &target)
{
    return target.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive) ? target.mid(4).section(u';', 0, 0)
                                                                         : target;
}

/// A target as a server sends it: scheme dropped, the mailbox keyword also when it came without brackets.
QString readTarget(const QJsonValue &value)
{
    const QString target = withoutScheme(jsonText(value));
    return target == QLatin1String("voice-mailbox") ? QString(voicemailKeyword) : target;
}

/// Whether `alias` is `normalized` in another spelling of the number.
bool isSameAddress(const QString &alias, const QString &normalized, const QString &countryCode)
{
    const qsizetype at = alias.indexOf(u'@');
    return QString(internationalPhoneNumber(alias.left(at), countryCode) + alias.mid(at)) == normalized;
}

} // namespace

QString forwardConditionKey(ForwardCondition condition)
{
    switch (condition) {
    case ForwardCondition::AllCalls:
        return QStringLiteral("FUNC");
    case ForwardCondition::NotOnline:
        return QStringLiteral("FNOL");
    case ForwardCondition::Busy:
        return QStringLiteral("FBUS");
    case ForwardCondition::NoAnswer:
        return QStringLiteral("FNOA");
    case ForwardCondition::Unavailable:
        return QStringLiteral("FUNV");
    }
    Q_UNREACHABLE();
}

std::optional<ForwardCondition> forwardConditionFromKey(QStringView key)
{
    for (const ForwardCondition condition : allForwardConditions) {
        if (key == forwardConditionKey(condition))
            return condition;
    }
    return std::nullopt;
}

QString CallForwarding::target(ForwardCondition condition) const
{
    const auto found = targets.find(condition);
    return found == targets.end() ? QString() : found->second;
}

Result<CallForwarding> CallForwarding::fromJson(const QJsonValue &value)
{
    const Result<QJsonObject> object = jsonObject(value, QStringLiteral("call forwarding"));
    if (!object)
        return failure(object.error());
    CallForwarding forwarding;
    for (const ForwardCondition condition : allForwardConditions)
        forwarding.targets[condition] = readTarget(object->value(forwardConditionKey(condition)));
    return forwarding;
}

QJsonValue CallForwarding::toJson() const
{
    QJsonObject object;
    for (const ForwardCondition condition : allForwardConditions)
        object.insert(forwardConditionKey(condition), target(condition));
    return object;
}

bool CallForwarding::operator==(const CallForwarding &other) const
{
    return std::all_of(allForwardConditions.begin(), allForwardConditions.end(),
        [&](ForwardCondition condition) { return target(condition) == other.target(condition); });
}

Result<ForwardingChange> ForwardingChange::fromForm(const FormParameters &form)
{
    ForwardingChange change;
    for (const ForwardCondition condition : allForwardConditions) {
        if (const std::optional<QString> target = form.value(forwardConditionKey(condition)))
            change.targets[condition] = *target;
    }
    if (const std::optional<QString> until = form.value(u"until"); until && !until->isEmpty()) {
        bool ok = false;
        change.until = until->toLongLong(&ok);
        if (!ok || change.until < 0)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("until"));
    }
    return change;
}

FormParameters ForwardingChange::toForm() const
{
    FormParameters form;
    for (const auto &[condition, target] : targets)
        form.add(forwardConditionKey(condition), target);
    if (until > 0)
        form.add(QStringLiteral("until"), QString::number(until));
    return form;
}

const ForwardingRow *ForwardingRows::row(ForwardCondition condition) const
{
    for (const ForwardingRow &row : rows) {
        if (row.condition == condition)
            return &row;
    }
    return nullptr;
}

CallForwarding ForwardingRows::toCallForwarding() const
{
    CallForwarding forwarding;
    for (const ForwardingRow &row : rows)
        forwarding.targets[row.condition] = row.target;
    return forwarding;
}

Result<ForwardingRows> ForwardingRows::fromJson(const QJsonValue &value)
{
    const Result<QJsonArray> array = jsonArray(value.toObject().value(u"rows"), QStringLiteral("forwarding"));
    if (!array)
        return failure(array.error());
    ForwardingRows result;
    for (const QJsonValue &item : *array) {
        const QJsonObject object = item.toObject();
        const std::optional<ForwardCondition> condition =
            forwardConditionFromKey(jsonText(object.value(u"condition")));
        if (!condition)
            continue; // a condition of a newer server
        result.rows.append(
            {*condition, readTarget(object.value(u"target")), jsonInteger(object.value(u"until")),
                readTarget(object.value(u"afterwards")), readTarget(object.value(u"last_target"))});
    }
    return result;
}

QJsonValue ForwardingRows::toJson() const
{
    QJsonArray array;
    for (const ForwardingRow &row : rows) {
        array.append(QJsonObject{{QStringLiteral("condition"), forwardConditionKey(row.condition)},
            {QStringLiteral("target"), row.target}, {QStringLiteral("until"), row.until},
            {QStringLiteral("afterwards"), row.afterwards}, {QStringLiteral("last_target"), row.lastTarget}});
    }
    return QJsonObject{{QStringLiteral("rows"), array}};
}

Result<QString> normalizedTarget(const QString &written, const ForwardingOwner &owner)
{
    if (written.size() > 400)
        return failure(ErrorCode::ForwardingBadTarget, written.left(100));
    QString target = written.trimmed();
    if (target.isEmpty())
        return QString();
    if (target == voicemailKeyword) {
        if (!owner.hasMailbox)
            return failure(ErrorCode::VoicemailAbsent, owner.address);
        return target;
    }
    if (target == mobileKeyword) {
        if (owner.mobileNumber.isEmpty())
            return failure(ErrorCode::ForwardingNoMobileNumber, owner.address);
        target = owner.mobileNumber;
    }
    target = withoutTel(withoutScheme(target));
    const qsizetype at = target.indexOf(u'@');
    const QString user = internationalPhoneNumber(at < 0 ? target : target.left(at), owner.countryCode);
    const QString ownDomain = owner.address.section(u'@', 1);
    QString domain = at < 0 ? ownDomain : target.mid(at + 1);
    const bool isNumber = user.startsWith(u'+') || user.startsWith(u'0');
    if (isNumber)
        domain = ownDomain; // phone numbers always go through the own platform
    const Result<SipAddress> address = SipAddress::parse(QString(user + u'@' + domain));
    if (!address)
        return failure(ErrorCode::ForwardingBadTarget, written.left(100));
    if (domain.compare(ownDomain, Qt::CaseInsensitive) == 0 && isEmergencyNumber(user, owner.countryCode))
        return failure(ErrorCode::ForwardingEmergency, user.left(100));
    const QString normalized = address->toString();
    const QString country = owner.countryCode.isEmpty() ? owner.homeCountryCode : owner.countryCode;
    const QString compared =
        isNumber ? QString(internationalPhoneNumber(user, country) + u'@' + address->domain()) : normalized;
    const bool isOwn = std::any_of(owner.aliases.begin(), owner.aliases.end(),
        [&](const QString &alias) { return isSameAddress(alias, compared, country); });
    if (normalized == owner.address || isOwn)
        return failure(ErrorCode::ForwardingLoop, normalized);
    return normalized;
}

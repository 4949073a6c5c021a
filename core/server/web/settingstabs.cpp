// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/settingstabs.h"

#include "core/contract/accepthours.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/server/settings/legacytexts.h"
#include "core/server/store/stores.h"

#include <QLocale>
#include <QMap>
#include <QTimeZone>

#include <algorithm>

namespace {

constexpr qsizetype mostCalls = 50;

QString timeText(qint64 seconds, const QTimeZone &zone)
{
    return QLocale(QLocale::English)
        .toString(QDateTime::fromSecsSinceEpoch(seconds, zone), QStringLiteral("d MMM yyyy, HH:mm"));
}

Result<QTimeZone> zoneOf(const ActionContext &context)
{
    const Result<Identity> identity = handleGetIdentity(context, {});
    if (!identity)
        return failure(identity.error());
    return accountZone(identity->timeZone);
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    if (seconds < 3600)
        return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds >= 48 * 3600)
        return QStringLiteral("%1 days").arg(seconds / 86400);
    return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString outcomeText(const Call &call)
{
    if (call.duration > 0)
        return durationText(call.duration);
    if (!call.placed)
        return QStringLiteral("missed");
    if (call.status == u"486" || call.status == u"600")
        return QStringLiteral("busy");
    return call.status == u"487" ? QStringLiteral("cancelled") : QStringLiteral("not answered");
}

QString daysText(int mask)
{
    static constexpr std::array names{
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    if (mask == 127)
        return QStringLiteral("every day");
    if (mask == 31)
        return QStringLiteral("Monday to Friday");
    if (mask == 96)
        return QStringLiteral("Saturday and Sunday");
    QStringList days;
    for (std::size_t day = 0; day < names.size(); ++day) {
        if (mask & (1 << day))
            days.append(QString::fromLatin1(names.at(day)));
    }
    return days.join(QLatin1String(", "));
}

/// A party as people read it: of a telephone number the domain says nothing.
QString partyText(const QString &party)
{
    const QString user = party.section(u'@', 0, 0);
    return isPhoneNumber(user) ? spacedPhoneNumber(user) : party;
}

struct ConditionWords {
    ForwardCondition condition;
    const char *label;
    const char *hint;
};

constexpr std::array conditionWords{
    ConditionWords{ForwardCondition::AllCalls, "All calls", "Nothing rings here."},
    ConditionWords{ForwardCondition::NotOnline, "When no phone is signed in", ""},
    ConditionWords{ForwardCondition::Busy, "When the line is busy", ""},
    ConditionWords{ForwardCondition::NoAnswer, "When nobody answers", ""},
    ConditionWords{ForwardCondition::Unavailable, "When a caller does not get through",
        "Do not disturb is on, or the rules do not let the caller through."},
};

QString hintOf(const ConditionWords &words, const ForwardingRow &row, const QTimeZone &zone)
{
    QString hint = QString::fromLatin1(words.hint);
    if (row.until > 0) {
        const QString after = row.afterwards.isEmpty() ? QStringLiteral("off") : row.afterwards;
        hint += QStringLiteral(" Until %1, then %2.").arg(timeText(row.until, zone), after);
    }
    return hint.trimmed();
}

} // namespace

QJsonObject PageField::toJson() const
{
    QStringList described;
    if (!hint.isEmpty())
        described.append(name + QStringLiteral("-hint"));
    if (!error.isEmpty())
        described.append(name + QStringLiteral("-error"));
    return {{QStringLiteral("name"), name}, {QStringLiteral("label"), label}, {QStringLiteral("type"), type},
        {QStringLiteral("value"), value}, {QStringLiteral("hint"), hint}, {QStringLiteral("error"), error},
        {QStringLiteral("autocomplete"), autocomplete}, {QStringLiteral("required"), required},
        {QStringLiteral("list"), list}, {QStringLiteral("described"), described.join(u' ')}};
}

const SettingsTab &settingsTabNamed(QStringView name)
{
    for (const SettingsTab &tab : settingsTabs) {
        if (name == tab.id)
            return tab;
    }
    const bool isAboutAccount = name == u"did" || name == u"credit" || name == u"payments"
        || name == u"support" || name == u"download";
    return isAboutAccount ? settingsTabs.back() : settingsTabs.front();
}

Result<QJsonObject> settingsTabValues(const ActionContext &context)
{
    const Result<QTimeZone> zone = zoneOf(context);
    if (!zone)
        return failure(zone.error());
    const Result<DndState> dnd = handleGetDnd(context, {});
    if (!dnd)
        return failure(dnd.error());
    const Result<PrivacyState> privacy = handleGetPrivacy(context, {});
    if (!privacy)
        return failure(privacy.error());
    return QJsonObject{{QStringLiteral("dnd_on"), dnd->on},
        {QStringLiteral("dnd_until"), dnd->until > 0 ? timeText(dnd->until, *zone) : QString()},
        {QStringLiteral("number_hidden"), privacy->hidden}};
}

Result<QJsonObject> diversionsTabValues(
    const ActionContext &context, const QMap<QString, QString> &written, const QMap<QString, QString> &errors)
{
    const Result<QTimeZone> zone = zoneOf(context);
    if (!zone)
        return failure(zone.error());
    const Result<ForwardingRows> rows = handleGetForwarding(context, {});
    if (!rows)
        return failure(rows.error());
    QJsonArray fields;
    for (const ConditionWords &words : conditionWords) {
        const ForwardingRow *row = rows->row(words.condition);
        const QString key = forwardConditionKey(words.condition);
        PageField field{key, QString::fromLatin1(words.label)};
        field.value = written.value(key, row ? row->target : QString());
        field.hint = row ? hintOf(words, *row, *zone) : QString();
        field.error = errors.value(key);
        field.list = QStringLiteral("targets");
        fields.append(field.toJson());
    }
    return QJsonObject{{QStringLiteral("fields"), fields}};
}

Result<QJsonObject> acceptTabValues(const ActionContext &context)
{
    const Result<AcceptRules> rules = handleGetAcceptRules(context, {});
    if (!rules)
        return failure(rules.error());
    const Result<QStringList> rejected = context.stores.rules.rejectRules(context.caller.accountId);
    if (!rejected)
        return failure(rejected.error());
    QJsonArray rows;
    for (const AcceptRule &rule : rules->persistent) {
        rows.append(QJsonObject{{QStringLiteral("days"), daysText(rule.days)},
            {QStringLiteral("times"), QString(rule.start + QStringLiteral(" – ") + rule.stop)},
            {QStringLiteral("groups"), rule.groups.join(QLatin1String(", "))}});
    }
    QString temporary = rules->temporaryGroups.join(QLatin1String(", "));
    if (!temporary.isEmpty() && rules->temporaryMinutes > 0)
        temporary += QStringLiteral(" (for another %1 minutes)").arg(rules->temporaryMinutes);
    return QJsonObject{{QStringLiteral("rules"), rows}, {QStringLiteral("has_rules"), !rows.isEmpty()},
        {QStringLiteral("temporary"), temporary},
        {QStringLiteral("rejected"), QJsonArray::fromStringList(*rejected)},
        {QStringLiteral("has_rejected"), !rejected->isEmpty()}};
}

Result<QJsonObject> callsTabValues(const ActionContext &context)
{
    const Result<CallHistory> history = handleGetHistory(context, {});
    if (!history)
        return failure(history.error());
    QList<Call> calls = history->placed + history->received;
    std::stable_sort(calls.begin(), calls.end(),
        [](const Call &one, const Call &other) { return one.started > other.started; });
    const QTimeZone zone = accountZone(history->timeZone);
    QJsonArray rows;
    for (const Call &call : calls.first(qMin(calls.size(), mostCalls))) {
        const QString party = partyText(call.remoteParty);
        const QString name = call.displayName.isEmpty() ? party : call.displayName;
        rows.append(QJsonObject{{QStringLiteral("when"), timeText(call.started, zone)},
            {QStringLiteral("direction"), call.placed ? QStringLiteral("to") : QStringLiteral("from")},
            {QStringLiteral("name"), name}, {QStringLiteral("address"), name == party ? QString() : party},
            {QStringLiteral("outcome"), outcomeText(call)}, {QStringLiteral("missed"), call.missed()}});
    }
    return QJsonObject{{QStringLiteral("calls"), rows}, {QStringLiteral("has_calls"), !rows.isEmpty()},
        {QStringLiteral("zone"), QString::fromLatin1(zone.id())}};
}

Result<QJsonObject> devicesTabValues(const ActionContext &context)
{
    const Result<DeviceList> list = handleGetDevices(context, {});
    if (!list)
        return failure(list.error());
    QJsonArray rows;
    for (const Device &device : list->devices) {
        rows.append(
            QJsonObject{{QStringLiteral("name"),
                            device.userAgent.isEmpty() ? QStringLiteral("unnamed device") : device.userAgent},
                {QStringLiteral("contact"), device.contact},
                {QStringLiteral("transport"), device.transport.toUpper()},
                {QStringLiteral("expires"), durationText(device.expires)}});
    }
    return QJsonObject{{QStringLiteral("devices"), rows}, {QStringLiteral("has_devices"), !rows.isEmpty()}};
}

Result<QJsonObject> contactsTabValues(const ActionContext &context, const DirectoryAsked &asked)
{
    QJsonObject values{{QStringLiteral("directory_on"), asked.isOn}};
    if (!asked.isOn)
        return values;
    QMap<QString, QString> errors;
    if (asked.isAsked) {
        const Result<DirectoryPage> page =
            context.stores.directory.search({asked.firstName, asked.lastName, asked.page});
        if (page) {
            QJsonArray rows;
            for (const DirectoryEntry &entry : page->entries) {
                const QString name = QString(entry.firstName + u' ' + entry.lastName).trimmed();
                rows.append(QJsonObject{{QStringLiteral("name"), name.isEmpty() ? entry.address : name},
                    {QStringLiteral("address"), entry.address}, {QStringLiteral("zone"), entry.timeZone}});
            }
            const auto linkTo = [&asked](int number) {
                const FormParameters query{{QStringLiteral("tab"), QStringLiteral("contacts")},
                    {QStringLiteral("first"), asked.firstName}, {QStringLiteral("last"), asked.lastName},
                    {QStringLiteral("page"), QString::number(number)}};
                return QStringLiteral("/settings.phtml?") + QString::fromLatin1(query.encoded());
            };
            values.insert(QStringLiteral("found"), rows);
            values.insert(QStringLiteral("has_found"), !rows.isEmpty());
            values.insert(QStringLiteral("found_none"), rows.isEmpty());
            values.insert(QStringLiteral("next"), page->hasMore ? linkTo(asked.page + 1) : QString());
            values.insert(QStringLiteral("previous"), asked.page > 0 ? linkTo(asked.page - 1) : QString());
        } else if (page.error().code == ErrorCode::InvalidParameter) {
            errors.insert(
                page.error().subject, QStringLiteral("Write at least three letters, or leave it empty."));
        } else {
            return failure(page.error());
        }
    }
    PageField first{QStringLiteral("first"), QStringLiteral("First name"), QStringLiteral("search")};
    first.value = asked.firstName;
    first.error = errors.value(first.name);
    PageField last{QStringLiteral("last"), QStringLiteral("Last name"), QStringLiteral("search")};
    last.value = asked.lastName;
    last.error = errors.value(last.name);
    values.insert(QStringLiteral("fields"), QJsonArray{first.toJson(), last.toJson()});
    return values;
}

Result<QJsonObject> identityTabValues(const ActionContext &context)
{
    const Result<Identity> identity = handleGetIdentity(context, {});
    if (!identity)
        return failure(identity.error());
    const Result<TextList> aliases = handleGetAliases(context, {});
    if (!aliases)
        return failure(aliases.error());
    const Result<TextList> numbers = handleGetEnum(context, {});
    if (!numbers)
        return failure(numbers.error());
    QJsonArray rows;
    const auto add = [&rows](const char *label, const QString &value) {
        if (!value.isEmpty())
            rows.append(QJsonObject{
                {QStringLiteral("label"), QString::fromLatin1(label)}, {QStringLiteral("value"), value}});
    };
    add("SIP address", identity->sipAddress);
    add("Name", identity->displayName());
    add("E-mail", identity->email);
    add("Mobile number", identity->mobileNumber);
    add("Caller ID", identity->callerId);
    add("Time zone", identity->timeZone);
    add("Rings for", QStringLiteral("%1 seconds before nobody answers").arg(identity->noAnswerTimeout));
    add("Aliases", aliases->texts.join(QLatin1String(", ")));
    add("Numbers", numbers->texts.join(QLatin1String(", ")));
    return QJsonObject{{QStringLiteral("facts"), rows}};
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcases.h"

#include <QDateTime>
#include <QFile>

namespace {

constexpr qint64 wrongTime = -1;

qint64 secondsOf(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? moment.toSecsSinceEpoch() : wrongTime;
}

CallFacts newAccount()
{
    CallFacts facts;
    facts.account = QStringLiteral("alice@example.org");
    facts.timeZone = QStringLiteral("Europe/Amsterdam");
    facts.devices = 2;
    for (const ForwardCondition condition : allForwardConditions)
        facts.forwarding.rows.append({condition, {}, 0, {}, {}});
    return facts;
}

bool setForward(CallFacts &facts, const QStringList &words)
{
    const std::optional<ForwardCondition> condition = forwardConditionFromKey(words.value(0));
    if (!condition)
        return false;
    for (ForwardingRow &row : facts.forwarding.rows) {
        if (row.condition != *condition)
            continue;
        row.target = words.value(1);
        if (words.value(2) == QLatin1String("until"))
            row.until = secondsOf(words.value(3));
        if (words.value(4) == QLatin1String("then"))
            row.afterwards = words.value(5);
    }
    return !words.contains(QStringLiteral("until")) || secondsOf(words.value(3)) != wrongTime;
}

/// One line of an account; false when it says nothing that is known.
bool set(CallFacts &facts, const QString &key, const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    if (key == QLatin1String("zone"))
        facts.timeZone = value == QLatin1String("-") ? QString() : value;
    else if (key == QLatin1String("devices"))
        facts.devices = value == QLatin1String("unknown") ? std::nullopt : std::optional<int>(value.toInt());
    else if (key == QLatin1String("mailbox"))
        facts.hasMailbox = value != QLatin1String("no");
    else if (key == QLatin1String("mobile"))
        facts.mobileNumber = value;
    else if (key == QLatin1String("reject"))
        facts.rejectPatterns.append(value);
    else if (key == QLatin1String("accept"))
        facts.acceptRules.append({words.value(0).toInt(), words.value(1).section(u'-', 0, 0),
            words.value(1).section(u'-', 1), words.value(2).split(u',')});
    else if (key == QLatin1String("group"))
        for (const QString &address : value.section(u' ', 1).split(u';'))
            facts.contacts[words.value(0)].append(address.trimmed());
    else if (key == QLatin1String("temporary"))
        facts.temporary = {words.value(0).split(u','), words.size() == 3 ? secondsOf(words.value(2)) : 0};
    else if (key == QLatin1String("forward"))
        return setForward(facts, words);
    else
        return false;
    return facts.temporary.until != wrongTime;
}

} // namespace

QList<CallCase> readCallCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{QStringLiteral("cannot read ") + path, {}, {}, 0, {}}};
    QList<CallCase> cases;
    CallFacts facts;
    QString account;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        const QString key = line.section(u' ', 0, 0);
        const QString value = line.section(u' ', 1).trimmed();
        const QString name = QStringLiteral("line %1, %2").arg(i + 1).arg(account);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (key == QLatin1String("account")) {
            account = value;
            facts = newAccount();
        } else if (const QStringList parts = line.split(QStringLiteral(" | ")); parts.size() == 4) {
            cases.append({name, facts, parts.at(1), secondsOf(parts.at(0)), parts.at(2)});
            if (cases.constLast().at == wrongTime)
                cases.last().outcome.clear();
        } else if (!set(facts, key, value)) {
            cases.append({name + QStringLiteral(" cannot be read"), {}, {}, 0, {}});
        }
    }
    return cases;
}

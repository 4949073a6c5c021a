// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/acceptrulesform.h"

#include "core/base/logging.h"
#include "core/client/draftstore.h"
#include "core/contract/accepthours.h"
#include "core/contract/jsonreader.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

const QLatin1StringView formName("accept_rules");
constexpr int savingPauseMs = 400;
constexpr int everyDay = 127;
constexpr qsizetype maxText = 64; ///< of a time or group in a draft's file

QJsonArray toJson(const QList<AcceptRule> &rules)
{
    QJsonArray array;
    for (const AcceptRule &rule : rules)
        array.append(QJsonObject{{QStringLiteral("days"), rule.days}, {QStringLiteral("start"), rule.start},
            {QStringLiteral("stop"), rule.stop},
            {QStringLiteral("groups"), QJsonArray::fromStringList(rule.groups)}});
    return array;
}

QList<AcceptRule> fromJson(const QJsonValue &value)
{
    QList<AcceptRule> rules;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const qint64 days = jsonInteger(item[u"days"]);
        if (days < 0 || days > everyDay || rules.size() == everyDay)
            continue;
        QStringList groups;
        for (const QString &group : jsonTexts(item[u"groups"]).mid(0, 16))
            groups.append(group.left(maxText));
        rules.append({static_cast<int>(days), jsonText(item[u"start"]).left(maxText),
            jsonText(item[u"stop"]).left(maxText), groups});
    }
    return rules;
}

QString timeOf(int minute)
{
    // 23:59 is how both servers write the end of the day (settings-api.md 5.2).
    if (minute >= 24 * 60)
        return QStringLiteral("23:59");
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

AcceptRulesForm::AcceptRulesForm(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPauseMs);
    connect(&m_saving, &QTimer::timeout, this, &AcceptRulesForm::flush);
    load();
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::AcceptRules)
            onServerChanged();
    });
    onServerChanged();
}

AcceptRulesForm::~AcceptRulesForm()
{
    flush();
}

QList<AcceptRule> AcceptRulesForm::stored() const
{
    return m_session.acceptRules().hasValue() ? rulesInOrder(m_session.acceptRules()->persistent)
                                              : QList<AcceptRule>();
}

QList<AcceptRule> AcceptRulesForm::rules() const
{
    return m_draft ? *m_draft : stored();
}

void AcceptRulesForm::edit(const QList<AcceptRule> &rules)
{
    if (rules == this->rules())
        return;
    if (!m_draft)
        m_base = stored();
    m_draft = rules;
    if (rulesInOrder(rules) == stored())
        m_draft.reset();
    save();
    Q_EMIT changed();
}

void AcceptRulesForm::setRule(qsizetype index, const AcceptRule &rule)
{
    QList<AcceptRule> next = rules();
    if (index < 0 || index >= next.size())
        return;
    next[index] = rule;
    edit(next);
}

void AcceptRulesForm::removeRule(qsizetype index)
{
    QList<AcceptRule> next = rules();
    if (index < 0 || index >= next.size())
        return;
    next.removeAt(index);
    edit(next);
}

qsizetype AcceptRulesForm::addRule()
{
    QList<AcceptRule> next = rules();
    const auto isFree = [&next](int days) {
        return std::none_of(
            next.begin(), next.end(), [days](const AcceptRule &rule) { return rule.days == days; });
    };
    QList<int> offers{31, 96, everyDay, 1, 2, 4, 8, 16, 32, 64}; // the ten profiles of the incumbent's form
    for (int days = 1; days <= everyDay; ++days)
        offers.append(days);
    const auto free = std::find_if(offers.begin(), offers.end(), isFree);
    if (free == offers.end())
        return -1;
    next.append({*free, QStringLiteral("09:00"), QStringLiteral("17:30"), {QString(everybodyGroup)}});
    edit(next);
    return next.size() - 1;
}

qsizetype AcceptRulesForm::setHours(int days, int fromMinute, int toMinute)
{
    if (days < 1 || days > everyDay || fromMinute < 0 || toMinute > 24 * 60 || fromMinute >= toMinute)
        return -1;
    QList<AcceptRule> next = rules();
    auto rule =
        std::find_if(next.begin(), next.end(), [days](const AcceptRule &each) { return each.days == days; });
    if (rule == next.end())
        rule = next.insert(next.end(), {days, {}, {}, {QString(everybodyGroup)}});
    rule->start = timeOf(fromMinute);
    rule->stop = timeOf(toMinute);
    const qsizetype index = rule - next.begin();
    edit(next);
    // A draft that came to equal the server's list is in its order again.
    const QList<AcceptRule> now = rules();
    for (qsizetype i = 0; !m_draft && i < now.size(); ++i) {
        if (now.at(i).days == days)
            return i;
    }
    return index;
}

AcceptRulesForm::Problem AcceptRulesForm::problem(qsizetype index) const
{
    const QList<AcceptRule> all = rules();
    const AcceptRule &rule = all.at(index);
    if (rule.days < 1)
        return Problem::NoDays;
    for (qsizetype i = 0; i < index; ++i) {
        if (all.at(i).days == rule.days)
            return Problem::SameDays;
    }
    if (minuteOfDay(rule.start) < 0 || minuteOfDay(rule.stop) < 0)
        return Problem::BadTime;
    if (rule.start == rule.stop)
        return Problem::NoTime;
    if (rule.groups.isEmpty())
        return Problem::NoGroups;
    return checkAcceptRules({rule}) ? Problem::None : Problem::UnknownGroup;
}

bool AcceptRulesForm::isGood() const
{
    return checkAcceptRules(rules()).has_value();
}

int AcceptRulesForm::changeCount() const
{
    if (!m_draft)
        return 0;
    const QList<AcceptRule> mine = rulesInOrder(*m_draft);
    const QList<AcceptRule> theirs = stored();
    const auto has = [](const QList<AcceptRule> &list, int days) {
        return std::any_of(
            list.begin(), list.end(), [days](const AcceptRule &rule) { return rule.days == days; });
    };
    const auto changedOrNew = std::count_if(
        mine.begin(), mine.end(), [&](const AcceptRule &rule) { return !theirs.contains(rule); });
    const auto gone = std::count_if(
        theirs.begin(), theirs.end(), [&](const AcceptRule &rule) { return !has(mine, rule.days); });
    return qMax(1, static_cast<int>(changedOrNew + gone));
}

bool AcceptRulesForm::hasConflict() const
{
    return m_draft && m_session.acceptRules().hasValue() && m_base != stored()
        && rulesInOrder(*m_draft) != stored();
}

void AcceptRulesForm::takeTheirs()
{
    discard();
}

void AcceptRulesForm::keepMine()
{
    m_base = stored();
    save();
    Q_EMIT changed();
}

void AcceptRulesForm::settle(const QList<AcceptRule> &rules)
{
    m_draft = rules;
    m_base = stored();
    if (rulesInOrder(rules) == stored())
        m_draft.reset();
    save();
    Q_EMIT changed();
}

void AcceptRulesForm::discard()
{
    m_draft.reset();
    save();
    Q_EMIT changed();
}

void AcceptRulesForm::discard(const QList<AcceptRule> &sent)
{
    if (m_draft && rulesInOrder(*m_draft) == rulesInOrder(sent))
        discard();
}

void AcceptRulesForm::onServerChanged()
{
    if (m_draft && m_session.acceptRules().hasValue() && rulesInOrder(*m_draft) == stored()) {
        m_draft.reset();
        save();
    }
    Q_EMIT changed();
}

void AcceptRulesForm::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(formName));
    if (!saved || !saved->value(u"rules").isArray())
        return;
    m_draft = fromJson(saved->value(u"rules"));
    m_base = rulesInOrder(fromJson(saved->value(u"base")));
}

void AcceptRulesForm::save()
{
    m_unsaved = true;
    m_saving.start();
}

void AcceptRulesForm::flush()
{
    if (!m_unsaved)
        return;
    m_unsaved = false;
    m_saving.stop();
    const Result<bool> saved = !m_draft
        ? m_session.drafts().discard(m_session.account(), QString(formName))
        : m_session.drafts().save(m_session.account(), QString(formName),
            {{QStringLiteral("rules"), toJson(*m_draft)}, {QStringLiteral("base"), toJson(m_base)}});
    if (!saved)
        qCWarning(lcUi) << "a draft could not be kept:" << saved.error().detail;
}

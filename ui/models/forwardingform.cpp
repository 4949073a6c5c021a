// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forwardingform.h"

#include "core/base/logging.h"
#include "core/client/draftstore.h"
#include "core/contract/jsonreader.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"

#include <QJsonObject>

#include <algorithm>

namespace {

const QLatin1StringView formName("forwarding");
constexpr int savingPauseMs = 400;

bool isKeyword(const QString &text)
{
    return text == voicemailKeyword || text == mobileKeyword;
}

} // namespace

ForwardingForm::ForwardingForm(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPauseMs);
    connect(&m_saving, &QTimer::timeout, this, &ForwardingForm::flush);
    load();
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Forwarding || area == Area::Identity || area == Area::Aliases
            || area == Area::Voicemail)
            onServerChanged();
    });
    onServerChanged();
}

ForwardingForm::~ForwardingForm()
{
    flush();
}

ForwardingRow ForwardingForm::serverRow(ForwardCondition condition) const
{
    const ForwardingRow *row =
        m_session.forwarding().hasValue() ? m_session.forwarding()->row(condition) : nullptr;
    return row ? rowAt(*row, m_session.clock().nowSeconds()) : ForwardingRow{condition, {}, 0, {}, {}};
}

ForwardingField ForwardingForm::stored(ForwardCondition condition) const
{
    const ForwardingRow row = serverRow(condition);
    const bool on = !row.target.isEmpty();
    return {on, on ? row.target : row.lastTarget, row.until};
}

ForwardingField ForwardingForm::field(ForwardCondition condition) const
{
    const auto draft = m_drafts.find(condition);
    return draft == m_drafts.end() ? stored(condition) : draft->second.field;
}

void ForwardingForm::setOn(ForwardCondition condition, bool on)
{
    ForwardingField next = field(condition);
    next.on = on;
    next.until = on ? stored(condition).until : 0;
    edit(condition, next);
}

void ForwardingForm::setWritten(ForwardCondition condition, const QString &written)
{
    ForwardingField next = field(condition);
    next.written = written;
    edit(condition, next);
}

void ForwardingForm::setUntil(ForwardCondition condition, qint64 until)
{
    ForwardingField next = field(condition);
    next.until = until;
    edit(condition, next);
}

void ForwardingForm::edit(ForwardCondition condition, const ForwardingField &field)
{
    if (field == this->field(condition))
        return;
    const ForwardingRow row = serverRow(condition);
    Draft &draft = m_drafts.try_emplace(condition, Draft{field, row.target, row.until}).first->second;
    draft.field = field;
    if (sameEffect(field, stored(condition)) && field.written == stored(condition).written)
        m_drafts.erase(condition);
    save();
    Q_EMIT changed();
}

ForwardingOwner ForwardingForm::owner() const
{
    ForwardingOwner owner = m_session.forwardingOwner();
    if (owner.mobileNumber.isEmpty() && m_session.can(ActionId::SetIdentity))
        owner.mobileNumber = mobileNumberOf(m_mobile, owner.countryCode);
    return owner;
}

bool ForwardingForm::asksMobile(ForwardCondition condition) const
{
    if (!m_session.can(ActionId::SetIdentity) || !m_session.identity().hasValue()
        || !m_session.identity()->mobileNumber.isEmpty())
        return false;
    const auto first =
        std::find_if(allForwardConditions.begin(), allForwardConditions.end(), [this](ForwardCondition each) {
            const auto draft = m_drafts.find(each);
            return draft != m_drafts.end() && draft->second.field.on
                && draft->second.field.written == mobileKeyword;
        });
    return first != allForwardConditions.end() && *first == condition;
}

void ForwardingForm::setMobile(const QString &written)
{
    if (written == m_mobile)
        return;
    m_mobile = written;
    save();
    Q_EMIT changed();
}

QString ForwardingForm::mobileToSave() const
{
    const bool asks = std::any_of(allForwardConditions.begin(), allForwardConditions.end(),
        [this](ForwardCondition condition) { return asksMobile(condition); });
    return asks ? mobileNumberOf(m_mobile, m_session.forwardingOwner().countryCode) : QString();
}

QString ForwardingForm::meaning(const ForwardingField &field) const
{
    if (!field.on)
        return {};
    return normalizedTarget(field.written, owner()).value_or(field.written);
}

bool ForwardingForm::sameEffect(const ForwardingField &one, const ForwardingField &other) const
{
    return one.on == other.on && one.until == other.until && meaning(one) == meaning(other);
}

ForwardingCheck ForwardingForm::check(ForwardCondition condition) const
{
    const ForwardingField field = this->field(condition);
    ForwardingCheck check;
    if (!field.on)
        return check;
    if (field.written.trimmed().isEmpty()) {
        check.problem = ErrorCode::ForwardingBadTarget;
        check.missing = true;
        return check;
    }
    const Result<QString> target = normalizedTarget(field.written, owner());
    if (!target) {
        check.problem = target.error().code;
        return check;
    }
    check.normalized = *target;
    check.endIsOver = field.until > 0 && field.until <= m_session.clock().nowSeconds();
    if (m_session.identity().hasValue() && !isOwnMobile(*target, *m_session.identity())) {
        QStringList numbers;
        if (m_session.numbers().hasValue())
            numbers += m_session.numbers()->texts;
        if (m_session.aliases().hasValue())
            numbers += m_session.aliases()->texts;
        check.abroad = isAbroad(*target, *m_session.identity(), numbers);
    }
    return check;
}

bool ForwardingForm::isChanged(ForwardCondition condition) const
{
    return m_drafts.contains(condition) && !sameEffect(field(condition), stored(condition));
}

bool ForwardingForm::hasConflict(ForwardCondition condition) const
{
    const auto draft = m_drafts.find(condition);
    if (draft == m_drafts.end() || !isChanged(condition))
        return false;
    const ForwardingRow row = serverRow(condition);
    return draft->second.baseTarget != row.target || draft->second.baseUntil != row.until;
}

std::optional<ForwardingForm::Sides> ForwardingForm::sides(ForwardCondition condition) const
{
    const auto draft = m_drafts.find(condition);
    if (draft == m_drafts.end() || !isChanged(condition))
        return std::nullopt;
    const auto kept = [](const QString &target, qint64 until) {
        return ForwardingField{!target.isEmpty(), target, until};
    };
    const ForwardingRow row = serverRow(condition);
    const ForwardingField &mine = draft->second.field;
    return Sides{kept(draft->second.baseTarget, draft->second.baseUntil), kept(row.target, row.until),
        {mine.on, meaning(mine), mine.on ? mine.until : 0}};
}

void ForwardingForm::takeTheirs(ForwardCondition condition)
{
    m_drafts.erase(condition);
    save();
    Q_EMIT changed();
}

void ForwardingForm::keepMine(ForwardCondition condition)
{
    const auto draft = m_drafts.find(condition);
    if (draft == m_drafts.end())
        return;
    const ForwardingRow row = serverRow(condition);
    draft->second.baseTarget = row.target;
    draft->second.baseUntil = row.until;
    save();
    Q_EMIT changed();
}

int ForwardingForm::changeCount() const
{
    return static_cast<int>(std::count_if(allForwardConditions.begin(), allForwardConditions.end(),
        [this](ForwardCondition condition) { return isChanged(condition); }));
}

bool ForwardingForm::isGood() const
{
    return std::all_of(allForwardConditions.begin(), allForwardConditions.end(),
        [this](ForwardCondition condition) { return !isChanged(condition) || check(condition).isGood(); });
}

bool ForwardingForm::hasConflicts() const
{
    return std::any_of(allForwardConditions.begin(), allForwardConditions.end(),
        [this](ForwardCondition condition) { return hasConflict(condition); });
}

QList<ForwardingChange> ForwardingForm::toChanges() const
{
    QList<ForwardingChange> changes;
    for (const ForwardCondition condition : allForwardConditions) {
        if (!isChanged(condition))
            continue;
        const ForwardingField field = this->field(condition);
        const qint64 until = field.on ? field.until : 0;
        // The server puts in the mobile number itself, so that it is today's.
        const QString target = !field.on ? QString()
            : isKeyword(field.written) && (field.written != mobileKeyword || mobileToSave().isEmpty())
            ? field.written
            : meaning(field);
        auto change = std::find_if(changes.begin(), changes.end(),
            [until](const ForwardingChange &other) { return other.until == until; });
        if (change == changes.end())
            change = changes.insert(changes.end(), ForwardingChange{{}, until});
        change->targets[condition] = target;
    }
    return changes;
}

void ForwardingForm::discard()
{
    m_drafts.clear();
    m_mobile.clear();
    save();
    Q_EMIT changed();
}

std::map<ForwardCondition, ForwardingField> ForwardingForm::changedFields() const
{
    std::map<ForwardCondition, ForwardingField> fields;
    for (const ForwardCondition condition : allForwardConditions) {
        if (isChanged(condition))
            fields[condition] = field(condition);
    }
    return fields;
}

void ForwardingForm::discard(const std::map<ForwardCondition, ForwardingField> &fields)
{
    for (const auto &[condition, sent] : fields) {
        if (field(condition) == sent)
            m_drafts.erase(condition);
    }
    save();
    Q_EMIT changed();
}

bool ForwardingForm::discard(ForwardCondition condition)
{
    if (!m_drafts.contains(condition))
        return false;
    takeTheirs(condition);
    return true;
}

void ForwardingForm::onServerChanged()
{
    if (m_session.identity().hasValue() && !m_session.identity()->mobileNumber.isEmpty())
        m_mobile.clear();
    if (m_session.forwarding().hasValue())
        dropEmptyDrafts();
    Q_EMIT changed();
}

void ForwardingForm::dropEmptyDrafts()
{
    const auto dropped = std::erase_if(m_drafts, [this](const auto &item) {
        // A draft that is off keeps no text of its own either.
        return sameEffect(item.second.field, stored(item.first))
            && (item.second.field.on || item.second.field.written == stored(item.first).written);
    });
    if (dropped > 0)
        save();
}

void ForwardingForm::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(formName));
    if (!saved)
        return;
    m_mobile = jsonText(saved->value(u"mobile")).left(64);
    for (const ForwardCondition condition : allForwardConditions) {
        const QJsonObject object = saved->value(forwardConditionKey(condition)).toObject();
        if (object.isEmpty())
            continue;
        Draft draft;
        draft.field = {jsonBoolean(object.value(u"on")), jsonText(object.value(u"written")).left(400),
            jsonInteger(object.value(u"until"))};
        draft.baseTarget = jsonText(object.value(u"base_target"));
        draft.baseUntil = jsonInteger(object.value(u"base_until"));
        m_drafts[condition] = draft;
    }
}

void ForwardingForm::save()
{
    m_unsaved = true;
    m_saving.start();
}

void ForwardingForm::flush()
{
    if (!m_unsaved)
        return;
    m_unsaved = false;
    m_saving.stop();
    QJsonObject object;
    for (const auto &[condition, draft] : m_drafts) {
        if (!isChanged(condition))
            continue; // a text typed and switched off again is no change to come back to
        object.insert(forwardConditionKey(condition),
            QJsonObject{{QStringLiteral("on"), draft.field.on},
                {QStringLiteral("written"), draft.field.written},
                {QStringLiteral("until"), draft.field.until},
                {QStringLiteral("base_target"), draft.baseTarget},
                {QStringLiteral("base_until"), draft.baseUntil}});
    }
    if (!object.isEmpty() && !m_mobile.isEmpty())
        object.insert(QStringLiteral("mobile"), m_mobile);
    const Result<bool> saved = object.isEmpty()
        ? m_session.drafts().discard(m_session.account(), QString(formName))
        : m_session.drafts().save(m_session.account(), QString(formName), object);
    if (!saved)
        qCWarning(lcUi) << "a draft could not be kept:" << saved.error().detail;
}

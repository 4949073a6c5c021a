// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbersform.h"

#include "core/base/logging.h"
#include "core/client/draftstore.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "ui/models/accountsession.h"

#include <QJsonObject>

#include <algorithm>

namespace {

const QLatin1StringView formName("numbers");
constexpr int savingPauseMs = 400;
constexpr qsizetype longestText = 400;

/// The text as the server would take it. Errors: InvalidParameter.
Result<QString> normalized(NumbersField field, const QString &text)
{
    const QString key = numbersFieldKey(field);
    const QString trimmed = text.trimmed();
    // An absent number means "leave it" on the wire; here it is a field left empty.
    if (field == NumbersField::NoAnswerTimeout && trimmed.isEmpty())
        return failure(ErrorCode::InvalidParameter, key);
    const Result<IdentityChange> change = IdentityChange::fromForm({{key, trimmed}});
    if (!change)
        return failure(change.error());
    return change->toForm().value(key).value_or(QString());
}

QString meaningOf(NumbersField field, const QString &text)
{
    return normalized(field, text).value_or(text);
}

} // namespace

QString numbersFieldKey(NumbersField field)
{
    switch (field) {
    case NumbersField::FirstName:
        return QStringLiteral("first");
    case NumbersField::LastName:
        return QStringLiteral("lastname");
    case NumbersField::Email:
        return QStringLiteral("email");
    case NumbersField::MobileNumber:
        return QStringLiteral("mobile_number");
    case NumbersField::TimeZone:
        return QStringLiteral("timezone");
    case NumbersField::NoAnswerTimeout:
        return QStringLiteral("no_answer_timeout");
    case NumbersField::QuickDial:
        return QStringLiteral("quick_dial");
    }
    Q_UNREACHABLE();
}

NumbersForm::NumbersForm(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPauseMs);
    connect(&m_saving, &QTimer::timeout, this, &NumbersForm::flush);
    load();
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Identity || area == Area::Capabilities)
            onServerChanged();
    });
    onServerChanged();
}

NumbersForm::~NumbersForm()
{
    flush();
}

QString NumbersForm::stored(NumbersField field) const
{
    if (!m_session.identity().hasValue())
        return {};
    const Identity &identity = *m_session.identity();
    switch (field) {
    case NumbersField::FirstName:
        return identity.firstName;
    case NumbersField::LastName:
        return identity.lastName;
    case NumbersField::Email:
        return identity.email;
    case NumbersField::MobileNumber:
        return identity.mobileNumber;
    case NumbersField::TimeZone:
        return identity.timeZone;
    case NumbersField::NoAnswerTimeout:
        return QString::number(identity.noAnswerTimeout);
    case NumbersField::QuickDial:
        return identity.quickDial;
    }
    Q_UNREACHABLE();
}

QString NumbersForm::text(NumbersField field) const
{
    const auto draft = m_drafts.find(field);
    return draft == m_drafts.end() || lock(field) != Lock::None ? stored(field) : draft->second.text;
}

void NumbersForm::setText(NumbersField field, const QString &text)
{
    if (lock(field) != Lock::None || text == this->text(field))
        return;
    Draft &draft = m_drafts.try_emplace(field, Draft{text, stored(field)}).first->second;
    draft.text = text.left(longestText);
    if (draft.text == stored(field))
        m_drafts.erase(field);
    save();
    Q_EMIT changed();
}

NumbersForm::Lock NumbersForm::lock(NumbersField field) const
{
    if (!m_session.capabilities().hasValue())
        return Lock::None;
    if (!m_session.can(ActionId::SetIdentity))
        return Lock::ReadOnly;
    const bool isName = field == NumbersField::FirstName || field == NumbersField::LastName;
    return isName && m_session.capabilities()->role == Role::User ? Lock::OfficeOnly : Lock::None;
}

bool NumbersForm::isGood(NumbersField field) const
{
    // What the server itself holds is never held against the person.
    return !isChanged(field) || normalized(field, text(field)).has_value();
}

QString NumbersForm::meaning(NumbersField field) const
{
    return meaningOf(field, text(field));
}

bool NumbersForm::isChanged(NumbersField field) const
{
    const auto draft = m_drafts.find(field);
    if (draft == m_drafts.end() || lock(field) != Lock::None)
        return false;
    return !m_session.identity().hasValue()
        || meaningOf(field, draft->second.text) != meaningOf(field, stored(field));
}

bool NumbersForm::hasConflict(NumbersField field) const
{
    const auto draft = m_drafts.find(field);
    return isChanged(field) && m_session.identity().hasValue() && draft->second.base != stored(field);
}

QString NumbersForm::base(NumbersField field) const
{
    const auto draft = m_drafts.find(field);
    return draft == m_drafts.end() ? stored(field) : draft->second.base;
}

void NumbersForm::takeTheirs(NumbersField field)
{
    if (m_drafts.erase(field) == 0)
        return;
    save();
    Q_EMIT changed();
}

void NumbersForm::keepMine(NumbersField field)
{
    const auto draft = m_drafts.find(field);
    if (draft == m_drafts.end())
        return;
    draft->second.base = stored(field);
    save();
    Q_EMIT changed();
}

int NumbersForm::changeCount() const
{
    return static_cast<int>(std::count_if(allNumbersFields.begin(), allNumbersFields.end(),
        [this](NumbersField field) { return isChanged(field); }));
}

bool NumbersForm::isGood() const
{
    return std::all_of(allNumbersFields.begin(), allNumbersFields.end(),
        [this](NumbersField field) { return isGood(field); });
}

bool NumbersForm::hasConflicts() const
{
    return std::any_of(allNumbersFields.begin(), allNumbersFields.end(),
        [this](NumbersField field) { return hasConflict(field); });
}

IdentityChange NumbersForm::toChange() const
{
    FormParameters form;
    for (const NumbersField field : allNumbersFields) {
        if (isChanged(field))
            form.add(numbersFieldKey(field), meaning(field));
    }
    return IdentityChange::fromForm(form).value_or(IdentityChange{});
}

std::map<NumbersField, QString> NumbersForm::changedTexts() const
{
    std::map<NumbersField, QString> texts;
    for (const NumbersField field : allNumbersFields) {
        if (isChanged(field))
            texts[field] = text(field);
    }
    return texts;
}

void NumbersForm::discard()
{
    m_drafts.clear();
    save();
    Q_EMIT changed();
}

void NumbersForm::discard(const std::map<NumbersField, QString> &texts)
{
    for (const auto &[field, sent] : texts) {
        if (text(field) == sent)
            m_drafts.erase(field);
    }
    save();
    Q_EMIT changed();
}

bool NumbersForm::discard(NumbersField field)
{
    if (!m_drafts.contains(field))
        return false;
    takeTheirs(field);
    return true;
}

void NumbersForm::onServerChanged()
{
    if (m_session.identity().hasValue()) {
        const auto dropped = std::erase_if(
            m_drafts, [this](const auto &item) { return item.second.text == stored(item.first); });
        if (dropped > 0)
            save();
    }
    Q_EMIT changed();
}

void NumbersForm::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(formName));
    if (!saved)
        return;
    for (const NumbersField field : allNumbersFields) {
        const QJsonObject object = saved->value(numbersFieldKey(field)).toObject();
        if (!object.isEmpty())
            m_drafts[field] = {jsonText(object.value(u"text")).left(longestText),
                jsonText(object.value(u"base")).left(longestText)};
    }
}

void NumbersForm::save()
{
    m_unsaved = true;
    m_saving.start();
}

void NumbersForm::flush()
{
    if (!m_unsaved)
        return;
    m_unsaved = false;
    m_saving.stop();
    QJsonObject object;
    for (const auto &[field, draft] : m_drafts) {
        if (isChanged(field))
            object.insert(numbersFieldKey(field),
                QJsonObject{{QStringLiteral("text"), draft.text}, {QStringLiteral("base"), draft.base}});
    }
    const Result<bool> saved = object.isEmpty()
        ? m_session.drafts().discard(m_session.account(), QString(formName))
        : m_session.drafts().save(m_session.account(), QString(formName), object);
    if (!saved)
        qCWarning(lcUi) << "a draft could not be kept:" << saved.error().detail;
}

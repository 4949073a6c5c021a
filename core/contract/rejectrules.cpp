// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/rejectrules.h"

#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/contract/sipaddress.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

const QString rejectKey = QStringLiteral("reject");
const QString removeKey = QStringLiteral("remove");
const QString addKey = QStringLiteral("add");
constexpr QLatin1StringView scheme("sip:");

/// More than a full list of the longest patterns needs is not even parsed.
constexpr qsizetype maxListText = qsizetype(maxRejectRules) * (maxRejectPattern + 8);

/// Digits of a number long enough to be found by its end: a shorter end is shared by many.
constexpr qsizetype minDigitsByEnd = 7;

QString withoutScheme(const QString &text)
{
    for (const char *each : {"sip:", "sips:"}) {
        const QLatin1StringView prefix(each);
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            return text.mid(prefix.size());
    }
    return text;
}

Result<QStringList> textsOf(const QString &json)
{
    if (json.trimmed().isEmpty())
        return QStringList();
    if (json.size() > maxListText)
        return failure(ErrorCode::InvalidParameter, rejectKey);
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray() || document.array().size() > maxRejectRules)
        return failure(ErrorCode::InvalidParameter, rejectKey);
    QStringList texts;
    const QJsonArray array = document.array();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return failure(ErrorCode::InvalidParameter, rejectKey);
        texts.append(item.toString());
    }
    return texts;
}

/// The one pattern of a key that must not be blank.
Result<std::optional<QString>> patternOf(const FormParameters &form, const QString &key)
{
    const std::optional<QString> text = form.value(key);
    if (!text)
        return std::optional<QString>();
    if (text->trimmed().isEmpty() || text->size() > maxRejectPattern)
        return failure(ErrorCode::InvalidParameter, key);
    return text;
}

} // namespace

Result<RejectRulesChange> RejectRulesChange::fromForm(const FormParameters &form)
{
    RejectRulesChange change;
    if (const std::optional<QString> list = form.value(rejectKey)) {
        const Result<QStringList> texts = textsOf(*list);
        if (!texts)
            return failure(texts.error());
        change.patterns = *texts;
    }
    const Result<std::optional<QString>> remove = patternOf(form, removeKey);
    if (!remove)
        return failure(remove.error());
    change.remove = *remove;
    const Result<std::optional<QString>> add = patternOf(form, addKey);
    if (!add)
        return failure(add.error());
    change.add = *add;
    return change;
}

FormParameters RejectRulesChange::toForm() const
{
    FormParameters form;
    if (patterns) {
        const QJsonDocument list(QJsonArray::fromStringList(*patterns));
        form.add(rejectKey, QString::fromUtf8(list.toJson(QJsonDocument::Compact)));
    }
    if (remove)
        form.add(removeKey, *remove);
    if (add)
        form.add(addKey, *add);
    return form;
}

Result<QString> normalizedRejectPattern(const QString &written)
{
    // Checked first: a hostile megabyte is not copied about.
    if (written.size() > qsizetype(2) * maxRejectPattern)
        return failure(ErrorCode::InvalidParameter, rejectKey);
    const QString pattern = withoutScheme(written.trimmed().toLower());
    if (pattern.isEmpty())
        return QString();
    const bool isPrintable = std::all_of(
        pattern.begin(), pattern.end(), [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; });
    if (!isPrintable || pattern.size() + scheme.size() > maxRejectPattern)
        return failure(ErrorCode::InvalidParameter, rejectKey);
    return QString(scheme + pattern);
}

bool rejectPatternMatches(const QString &pattern, const QString &caller)
{
    const QString wanted = withoutScheme(pattern).toLower();
    const QString text = withoutScheme(caller).toLower();
    // Goes back to the last wildcard when it fails: never more than pattern times caller.
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype wildcard = -1;
    qsizetype resume = 0;
    while (in < text.size()) {
        if (at < wanted.size() && wanted.at(at) == u'%') {
            wildcard = at++;
            resume = in;
        } else if (at < wanted.size() && wanted.at(at) == text.at(in)) {
            ++at;
            ++in;
        } else if (wildcard >= 0) {
            at = wildcard + 1;
            in = ++resume;
        } else {
            return false;
        }
    }
    while (at < wanted.size() && wanted.at(at) == u'%')
        ++at;
    return at == wanted.size();
}

Result<QString> rejectPatternOf(const QString &written, const QString &ownDomain)
{
    const auto invalid = [&written] { return failure(ErrorCode::AddressInvalid, written.left(100)); };
    if (written.size() > maxRejectPattern)
        return invalid();
    const QString text = withoutScheme(written.trimmed().toLower());
    if (text.contains(u'%')) {
        const Result<QString> pattern = normalizedRejectPattern(text);
        return pattern ? pattern : invalid();
    }
    if (text == QLatin1String("anonymous"))
        return QStringLiteral("sip:anonymous@%");
    if (text.startsWith(u'@')) {
        if (!isSipDomain(QStringView(text).mid(1)))
            return invalid();
        return QString(QStringLiteral("sip:%") + text);
    }
    const QString number = comparablePhoneNumber(text);
    if (isPhoneNumber(number) && (number.startsWith(u'+') || number.startsWith(u'0'))) {
        const QString digits = number.mid(1);
        if (digits.size() >= minDigitsByEnd)
            return QString(QStringLiteral("sip:%") + digits + QStringLiteral("@%"));
    }
    const QString user = isPhoneNumber(number) ? number : text;
    const Result<SipAddress> address =
        SipAddress::parse(text.contains(u'@') ? text : QString(user + u'@' + ownDomain));
    if (!address)
        return invalid();
    return QString(scheme + address->toString());
}

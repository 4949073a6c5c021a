// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/enrol/enrolmentfields.h"

#include "core/contract/errorcodes.h"
#include "core/contract/localtime.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestText = 255;
constexpr qsizetype longestPassword = 1000;
constexpr qsizetype longestRequest = 16 * 1024;

const QString emailKey = QStringLiteral("email");
const QString passwordKey = QStringLiteral("password");
const QString displayNameKey = QStringLiteral("display_name");
const QString usernameKey = QStringLiteral("username");
const QString csrKey = QStringLiteral("csr");

bool hasControl(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString valueOf(const FormParameters &form, const QString &name)
{
    return form.value(name).value_or(QString());
}

// `local@host.tld`, the local part beginning with a letter or digit, without `+` (settings-api.md 3.1).
bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[a-z0-9][a-z0-9_.-]*@([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= longestText && !text.contains(u"-.") && pattern.match(text).hasMatch();
}

bool isUsername(const QString &text)
{
    // 64, not 66: the longest local part of a SIP address here.
    static const QRegularExpression pattern(QStringLiteral("\\A[1-9a-z][0-9a-z_.-]{2,62}[0-9a-z]\\z"));
    return pattern.match(text).hasMatch();
}

/// Exactly two words are first and last name; anything else is the first name.
void setNames(EnrolmentFields &fields, const QString &displayName)
{
    const QStringList words = displayName.split(u' ', Qt::SkipEmptyParts);
    fields.firstName = words.size() == 2 ? words.first() : words.join(u' ');
    fields.lastName = words.size() == 2 ? words.last() : QString();
}

QString timeZoneOf(const QString &text)
{
    return isIanaTimeZone(text) ? text : QString();
}

QString phoneNumberOf(const QString &text)
{
    QString number;
    for (const QChar c : text.left(64)) {
        if (c == u'+' || (c >= u'0' && c <= u'9'))
            number += c;
    }
    if (number.startsWith(QLatin1String("00")))
        number.replace(0, 2, u'+');
    static const QRegularExpression pattern(QStringLiteral("\\A\\+[0-9]{3,14}\\z"));
    return pattern.match(number).hasMatch() ? number : QString();
}

Result<void> checkEmail(const QString &email)
{
    return isEmail(email) ? Result<void>() : failure(ErrorCode::InvalidParameter, emailKey);
}

Result<void> checkDisplayName(const QString &name)
{
    const bool isGood = name.size() <= longestText && !hasControl(name);
    return isGood ? Result<void>() : failure(ErrorCode::InvalidParameter, displayNameKey);
}

/// What is left once the fields that a request must have are known to be good.
Result<EnrolmentFields> withRest(EnrolmentFields fields, const FormParameters &form)
{
    setNames(fields, valueOf(form, displayNameKey).trimmed());
    fields.timeZone = timeZoneOf(valueOf(form, QStringLiteral("tzinfo")).trimmed());
    fields.phoneNumber = phoneNumberOf(valueOf(form, QStringLiteral("phoneNumber")));
    fields.invitation = valueOf(form, QStringLiteral("invitation")).trimmed();
    const QString request = valueOf(form, csrKey);
    if (request.size() > longestRequest)
        return failure(ErrorCode::InvalidParameter, csrKey);
    fields.request = request.toLatin1();
    return fields;
}

Result<QString> passwordOf(const FormParameters &form)
{
    const QString password = valueOf(form, passwordKey);
    if (password.isEmpty())
        return failure(ErrorCode::MissingParameter, passwordKey);
    if (password.size() > longestPassword || hasControl(password))
        return failure(ErrorCode::InvalidParameter, passwordKey);
    return password;
}

} // namespace

Result<EnrolmentFields> EnrolmentFields::fromForm(const FormParameters &form)
{
    EnrolmentFields fields;
    fields.email = valueOf(form, emailKey).trimmed();
    if (fields.email.isEmpty())
        return failure(ErrorCode::MissingParameter, emailKey);
    if (const Result<void> checked = checkEmail(fields.email); !checked)
        return failure(checked.error());
    const Result<QString> password = passwordOf(form);
    if (!password)
        return failure(password.error());
    fields.password = *password;
    const QString displayName = valueOf(form, displayNameKey).trimmed();
    if (displayName.isEmpty())
        return failure(ErrorCode::MissingParameter, displayNameKey);
    if (const Result<void> checked = checkDisplayName(displayName); !checked)
        return failure(checked.error());
    fields.username = valueOf(form, usernameKey).trimmed().toLower();
    if (!isUsername(fields.username))
        return failure(ErrorCode::InvalidParameter, usernameKey);
    return withRest(fields, form);
}

Result<EnrolmentFields> EnrolmentFields::fromInvitedForm(const FormParameters &form, const QString &username)
{
    EnrolmentFields fields;
    fields.email = valueOf(form, emailKey).trimmed();
    if (!fields.email.isEmpty()) {
        if (const Result<void> checked = checkEmail(fields.email); !checked)
            return failure(checked.error());
    }
    const Result<QString> password = passwordOf(form);
    if (!password)
        return failure(password.error());
    fields.password = *password;
    if (const Result<void> checked = checkDisplayName(valueOf(form, displayNameKey).trimmed()); !checked)
        return failure(checked.error());
    const QString written = valueOf(form, usernameKey).trimmed().toLower();
    if (!written.isEmpty() && written != username)
        return failure(ErrorCode::InvalidParameter, usernameKey, QStringLiteral("not the invited one"));
    fields.username = username;
    return withRest(fields, form);
}

QString enrolmentFieldText(const Error &error)
{
    const bool isMissing = error.code == ErrorCode::MissingParameter;
    if (error.subject == emailKey)
        return isMissing ? QStringLiteral("Missing email address") : QStringLiteral("Invalid email address");
    if (error.subject == passwordKey) {
        return isMissing ? QStringLiteral("Missing password")
                         : QStringLiteral("The password must have at most 1000 characters and no control "
                                          "characters; choose another one.");
    }
    if (error.subject == displayNameKey) {
        return isMissing ? QStringLiteral("Missing display name")
                         : QStringLiteral("The display name must have at most 255 characters and no control "
                                          "characters; choose a shorter one.");
    }
    if (error.subject == csrKey)
        return QStringLiteral("The certificate request is too long; send PKCS#10 in PEM.");
    if (error.subject == usernameKey && !error.detail.isEmpty())
        return QStringLiteral("The invitation is for another username; leave the username out or write the "
                              "invited one.");
    return QStringLiteral("The username must have 4 to 64 characters: lower case letters, digits, dots, "
                          "hyphens and underscores; it must begin with a letter or a digit other than 0 and "
                          "end with a letter or a digit.");
}

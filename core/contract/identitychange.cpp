// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/identitychange.h"

#include "core/contract/emailaddress.h"
#include "core/contract/errorcodes.h"
#include "core/contract/localtime.h"
#include "core/contract/parameters.h"
#include "core/contract/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestLine = 255;
constexpr qsizetype longestPassword = 1000;
constexpr int longestNoAnswerTimeout = 900;

struct TextField {
    const char *key;
    std::optional<QString> IdentityChange::*wanted;
    QString Identity::*kept;
};

constexpr std::array textFields{
    TextField{"email", &IdentityChange::email, &Identity::email},
    TextField{"first", &IdentityChange::firstName, &Identity::firstName},
    TextField{"lastname", &IdentityChange::lastName, &Identity::lastName},
    TextField{"mobile_number", &IdentityChange::mobileNumber, &Identity::mobileNumber},
    TextField{"timezone", &IdentityChange::timeZone, &Identity::timeZone},
    TextField{"quick_dial", &IdentityChange::quickDial, &Identity::quickDial},
};

const auto timeoutKey = QStringLiteral("no_answer_timeout");

/// "+31 (0)6 1234 5678" and "0031612345678" as "+31612345678"; national numbers stay national here.
QString plainNumber(const QString &written)
{
    return comparablePhoneNumber(internationalPhoneNumber(written, {}));
}

bool isDialable(const QString &number, qsizetype fewest)
{
    const qsizetype digits = number.size() - (number.startsWith(u'+') ? 1 : 0);
    return number.isEmpty() || (isPhoneNumber(number) && digits >= fewest && digits <= 15);
}

} // namespace

QString IdentityChange::officeOnlyKey() const
{
    if (firstName)
        return QStringLiteral("first");
    return lastName ? QStringLiteral("lastname") : QString();
}

Identity IdentityChange::appliedTo(Identity identity) const
{
    for (const TextField &field : textFields)
        identity.*field.kept = (this->*field.wanted).value_or(identity.*field.kept);
    identity.noAnswerTimeout = noAnswerTimeout.value_or(identity.noAnswerTimeout);
    return identity;
}

Result<IdentityChange> IdentityChange::fromForm(const FormParameters &form)
{
    IdentityChange change;
    for (const TextField &field : textFields) {
        const auto line = lineParameter(form, QString::fromLatin1(field.key), longestLine);
        if (!line)
            return failure(line.error());
        change.*field.wanted = *line;
    }
    const auto timeout = integerParameter(form, timeoutKey, 1, longestNoAnswerTimeout);
    if (!timeout)
        return failure(timeout.error());
    if (*timeout)
        change.noAnswerTimeout = static_cast<int>(**timeout);
    if (change.email && !change.email->isEmpty() && !isEmailAddress(*change.email))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("email"));
    if (change.mobileNumber) {
        change.mobileNumber = plainNumber(*change.mobileNumber);
        if (!isDialable(*change.mobileNumber, 3))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("mobile_number"));
    }
    if (change.timeZone && !isIanaTimeZone(*change.timeZone))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("timezone"));
    if (change.quickDial && !isDialable(*change.quickDial, 1))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("quick_dial"));
    return change;
}

FormParameters IdentityChange::toForm() const
{
    FormParameters form;
    for (const TextField &field : textFields) {
        if (this->*field.wanted)
            form.add(QString::fromLatin1(field.key), *(this->*field.wanted));
    }
    if (noAnswerTimeout)
        form.add(timeoutKey, QString::number(*noAnswerTimeout));
    return form;
}

QList<IdentityDifference> differencesOf(const Identity &before, const Identity &after)
{
    QList<IdentityDifference> differences;
    for (const TextField &field : textFields) {
        if (before.*field.kept != after.*field.kept)
            differences.append({QString::fromLatin1(field.key), before.*field.kept, after.*field.kept});
    }
    if (before.noAnswerTimeout != after.noAnswerTimeout)
        differences.append(
            {timeoutKey, QString::number(before.noAnswerTimeout), QString::number(after.noAnswerTimeout)});
    return differences;
}

Result<CallerIdChange> CallerIdChange::fromForm(const FormParameters &form)
{
    static const QRegularExpression international(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    const auto key = QStringLiteral("caller_id");
    const auto line = lineParameter(form, key, longestLine);
    if (!line)
        return failure(line.error());
    if (!*line)
        return failure(ErrorCode::MissingParameter, key);
    const QString number = plainNumber(**line);
    if (!number.isEmpty() && !international.match(number).hasMatch())
        return failure(ErrorCode::InvalidParameter, key);
    return CallerIdChange{number};
}

FormParameters CallerIdChange::toForm() const
{
    return {{QStringLiteral("caller_id"), number}};
}

Result<PasswordChange> PasswordChange::fromForm(const FormParameters &form)
{
    const PasswordChange change{
        form.value(u"old_password").value_or(QString()), form.value(u"new_password").value_or(QString())};
    if (change.newPassword.isEmpty())
        return failure(ErrorCode::MissingParameter, QStringLiteral("new_password"));
    if (!isStrongPassword(change.newPassword) || change.oldPassword.size() > 4 * longestPassword)
        return failure(ErrorCode::PasswordTooWeak);
    return change;
}

FormParameters PasswordChange::toForm() const
{
    FormParameters form{{QStringLiteral("new_password"), newPassword}};
    if (!oldPassword.isEmpty())
        form.add(QStringLiteral("old_password"), oldPassword);
    return form;
}

bool isStrongPassword(QStringView password)
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longEnough = 16;
    if (password.size() < shortest || password.size() > longestPassword || !isOneLine(password))
        return false;
    const auto has = [password](bool (QChar::*property)() const) {
        return std::any_of(password.begin(), password.end(), [property](QChar c) { return (c.*property)(); });
    };
    return password.size() >= longEnough
        || (has(&QChar::isUpper) && has(&QChar::isLower) && has(&QChar::isDigit));
}

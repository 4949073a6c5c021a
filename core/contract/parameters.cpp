// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/parameters.h"

#include "core/contract/errorcodes.h"

#include <algorithm>

Result<std::optional<qint64>> integerParameter(
    const FormParameters &form, const QString &name, qint64 least, qint64 most)
{
    const QString text = form.value(name).value_or(QString()).trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least || number > most)
        return failure(ErrorCode::InvalidParameter, name);
    return std::optional(number);
}

Result<std::optional<bool>> flagParameter(const FormParameters &form, const QString &name)
{
    const std::optional<QString> written = form.value(name);
    if (!written)
        return std::optional<bool>();
    const QString text = written->trimmed().toLower();
    for (const char *yes : {"1", "true", "yes", "on"}) {
        if (text == QLatin1String(yes))
            return std::optional(true);
    }
    for (const char *no : {"0", "false", "no", "off"}) {
        if (text == QLatin1String(no))
            return std::optional(false);
    }
    return failure(ErrorCode::InvalidParameter, name);
}

bool isTruthy(const FormParameters &form, QStringView name)
{
    const QString text = form.value(name).value_or(QString());
    return !text.isEmpty() && text != QLatin1String("0");
}

Result<std::optional<QString>> lineParameter(
    const FormParameters &form, const QString &name, qsizetype longest)
{
    const std::optional<QString> written = form.value(name);
    if (!written)
        return std::optional<QString>();
    const QString text = written->trimmed();
    if (text.size() > longest || !isOneLine(text))
        return failure(ErrorCode::InvalidParameter, name);
    return std::optional(text);
}

bool isOneLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

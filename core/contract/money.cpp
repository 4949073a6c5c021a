// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/money.h"

#include "core/contract/jsonreader.h"

#include <QRegularExpression>

#include <cmath>

double moneyToJson(qint64 amount)
{
    return static_cast<double>(amount) / static_cast<double>(unitsPerCurrency);
}

qint64 moneyFromJson(const QJsonValue &value)
{
    constexpr double most = 1e14;
    const double amount = jsonDecimal(value) * static_cast<double>(unitsPerCurrency);
    return std::isfinite(amount) && std::abs(amount) < most ? qRound64(amount) : 0;
}

QString moneyText(qint64 amount)
{
    const quint64 size = amount < 0 ? 0 - static_cast<quint64>(amount) : static_cast<quint64>(amount);
    QString decimals = QString::number(size % unitsPerCurrency).rightJustified(4, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return (amount < 0 ? QStringLiteral("-") : QString()) + QString::number(size / unitsPerCurrency) + u'.'
        + decimals;
}

std::optional<qint64> moneyFromText(QStringView text)
{
    constexpr qint64 most = 10'000'000;
    static const QRegularExpression form(QStringLiteral("\\A(-?)([0-9]{1,8})(?:\\.([0-9]{1,4}))?\\z"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch() || match.captured(2).toLongLong() > most)
        return std::nullopt;
    const qint64 size = match.captured(2).toLongLong() * unitsPerCurrency
        + match.captured(3).leftJustified(4, u'0').toLongLong();
    return match.captured(1).isEmpty() ? size : -size;
}

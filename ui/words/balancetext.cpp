// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/balancetext.h"

#include <cstdlib>

namespace {

constexpr qint64 unit = 10000;

/// The sign that a currency has where it is at home; where several countries share one sign, its code.
QString signOf(const QString &currency, const QLocale &reader)
{
    if (currency.isEmpty() || reader.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return currency.isEmpty() ? QString() : reader.currencySymbol(QLocale::CurrencySymbol);
    if (currency == u"EUR")
        return QStringLiteral("€");
    if (currency == u"GBP")
        return QStringLiteral("£");
    return currency;
}

} // namespace

BalanceText::BalanceText(QString currency, const QLocale &locale)
    : m_currency(std::move(currency))
    , m_locale(locale)
{
}

QString BalanceText::sign() const
{
    return signOf(m_currency, m_locale);
}

QString BalanceText::shown(qint64 amount, int decimals) const
{
    const double value = static_cast<double>(amount) / static_cast<double>(unit);
    const QString mark = sign();
    if (mark.isEmpty())
        return m_locale.toString(value, 'f', decimals);
    // A code of letters must not run into the digits.
    const bool isCode = mark.size() == 3 && mark.at(0).isUpper() && mark == m_currency;
    if (isCode)
        return m_locale.toString(value, 'f', decimals) + QChar(QChar::Nbsp) + mark;
    return m_locale.toCurrencyString(value, mark, decimals);
}

QString BalanceText::amount(qint64 amount) const
{
    return shown(amount, amount % 100 == 0 ? 2 : amount % 10 == 0 ? 3 : 4);
}

QString BalanceText::rounded(qint64 amount) const
{
    return shown(amount, 2);
}

QString BalanceText::signedAmount(qint64 amount) const
{
    if (amount == 0)
        return this->amount(0);
    return (amount > 0 ? QStringLiteral("+") : QStringLiteral("−")) + this->amount(std::abs(amount));
}

QString BalanceText::duration(qint64 days)
{
    if (days > 365)
        return tr("more than a year", "how long a balance lasts");
    if (days < 1)
        return tr("less than a day", "how long a balance lasts");
    return days == 1 ? tr("about one day", "how long a balance lasts")
                     : tr("about %n days", "how long a balance lasts", static_cast<int>(days));
}

QString BalanceText::headline(qint64 balance, std::optional<qint64> days) const
{
    return days ? tr("%1 · %2", "a balance, how long it lasts").arg(rounded(balance), duration(*days))
                : rounded(balance);
}

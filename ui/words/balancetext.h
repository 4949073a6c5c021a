// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <optional>

/// Amounts and how long they last, in words. A plain value for one currency and reader.
class BalanceText {
    Q_DECLARE_TR_FUNCTIONS(BalanceText)

public:
    /// @param currency ISO 4217; empty where the server does not name it: amounts are bare numbers then
    explicit BalanceText(QString currency, const QLocale &locale = QLocale());

    /// With the currency's sign as the reader writes it, two decimals, up to four where there are more.
    /// @param amount 1/10000 currency units
    QString amount(qint64 amount) const;
    /// The same with two decimals, for balances that are glanced at.
    QString rounded(qint64 amount) const;
    /// A booking: "+€10.00", "−€0.05".
    QString signedAmount(qint64 amount) const;
    /// "about 9 days", "about one day", "less than a day", "more than a year".
    static QString duration(qint64 days);
    /// "€12.40 · about 9 days".
    /// @param days whole days that it lasts; none = not known
    QString headline(qint64 balance, std::optional<qint64> days) const;
    /// The sign of the currency, else its code; empty when it is not known.
    QString sign() const;

private:
    QString shown(qint64 amount, int decimals) const;

    QString m_currency;
    QLocale m_locale;
};

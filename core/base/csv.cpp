// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QRegularExpression>

namespace {

/// Without the ' in front: one more of them is put before text that already looks guarded.
QString bare(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == u'\'')
        ++first;
    return text.mid(first);
}

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    static const QString always = QStringLiteral("=@\t\r\n");
    if (always.contains(text.at(0)))
        return true;
    if (text.at(0) != u'+' && text.at(0) != u'-')
        return false;
    // "+31 20 1112233", "-12.50", "+31201112233@example.org"
    static const QRegularExpression number(
        QStringLiteral("\\A[+-][0-9][0-9 .,()/-]*(?:@[A-Za-z0-9.:-]*)?\\z"));
    return !number.match(text).hasMatch();
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(bare(text)) ? QString(u'\'' + text) : text;
    const bool needsQuotes =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? QString(u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"') : cell;
}

QString csvUnguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(bare(cell)) ? cell.mid(1) : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + QLatin1String("\r\n");
}

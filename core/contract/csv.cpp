// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/csv.h"

#include <algorithm>

namespace {

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.at(0);
    if (first == u'=' || first == u'@')
        return true;
    return (first == u'+' || first == u'-') && !std::all_of(cell.begin() + 1, cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u' ';
    });
}

QString csvCell(QString cell)
{
    for (QChar &c : cell) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    // Spreadsheets overlook blanks in front.
    cell = cell.trimmed();
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    if (!cell.contains(u',') && !cell.contains(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',');
}

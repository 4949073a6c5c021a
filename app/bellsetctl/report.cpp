// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

QByteArray asJson(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) + '\n';
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) + '\n';
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2) + '\n';
}

QString csvCell(QString cell)
{
    // Telephone numbers begin with "+" and sums may with "-": both are no formulas.
    static const QString dangerous = QStringLiteral("=@\t\r");
    static const QRegularExpression number(QStringLiteral("\\A-[0-9]+(?:[.,][0-9]+)?\\z"));
    const bool isFormula = !cell.isEmpty()
        && (dangerous.contains(cell.at(0)) || (cell.at(0) == u'-' && !number.match(cell).hasMatch()));
    if (isFormula)
        cell.prepend(u'\'');
    const bool needsQuotes =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QByteArray asCsv(const Report &report)
{
    QString text;
    const auto line = [&text](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(csvCell(cell));
        text += quoted.join(u',') + QLatin1String("\r\n");
    };
    line(report.columns);
    for (const QStringList &row : report.rows)
        line(row);
    return text.toUtf8();
}

QByteArray asTable(const Report &report)
{
    QList<qsizetype> widths;
    const auto measure = [&widths](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = qMax(qMax(widths.at(i), cells.at(i).size()), qsizetype(1));
        }
    };
    for (const QStringList &row : report.rows)
        measure(row);
    QString text;
    for (const QStringList &row : report.rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        text += line.trimmed() + u'\n';
    }
    return text.toUtf8();
}

} // namespace

QByteArray rendered(const Report &report, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return asJson(report.json);
    case OutputFormat::Csv:
        return asCsv(report);
    case OutputFormat::Text:
        return report.sentence.isEmpty() ? asTable(report) : report.sentence.toUtf8() + '\n';
    }
    Q_UNREACHABLE();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/report.h"

#include "core/base/csv.h"

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

QByteArray asCsv(const Report &report)
{
    QString text = csvLine(report.columns);
    for (const QStringList &row : report.rows)
        text += csvLine(row);
    return text.toUtf8();
}

/// Names come from other people: nothing in them may command the terminal.
QString printable(QString text)
{
    for (QChar &c : text) {
        const bool turnsText =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.category() == QChar::Other_Control || turnsText)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QString textTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        // The last cell of a row needs no room for another.
        for (qsizetype i = 0; i + 1 < row.size(); ++i) {
            if (i == widths.size())
                widths.append(1);
            widths[i] = qMax(widths.at(i), row.at(i).size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = printable(row.at(i));
            line += i + 1 < row.size() ? cell.leftJustified(widths.at(i) + 2) : cell;
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

QByteArray rendered(const Report &report, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return asJson(report.json);
    case OutputFormat::Csv:
        return asCsv(report);
    case OutputFormat::Text:
        return report.sentence.isEmpty() ? textTable(report.rows).toUtf8() : report.sentence.toUtf8() + '\n';
    }
    Q_UNREACHABLE();
}

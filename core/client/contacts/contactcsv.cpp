// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contactcsv.h"

#include "core/base/csv.h"
#include "core/base/csvreader.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// What a column holds; those of numbers and labels are numbered.
enum class Field { Unknown, Name, First, Last, Email, Groups, Note, Number, Label };
struct Column {
    Field field = Field::Unknown;
    int place = 0;
};

Column columnOf(const QString &heading)
{
    static const QMap<QString, Field> fields{{QStringLiteral("name"), Field::Name},
        {QStringLiteral("full name"), Field::Name}, {QStringLiteral("display name"), Field::Name},
        {QStringLiteral("first name"), Field::First}, {QStringLiteral("given name"), Field::First},
        {QStringLiteral("last name"), Field::Last}, {QStringLiteral("family name"), Field::Last},
        {QStringLiteral("e-mail"), Field::Email}, {QStringLiteral("email"), Field::Email},
        {QStringLiteral("e-mail address"), Field::Email}, {QStringLiteral("primary email"), Field::Email},
        {QStringLiteral("groups"), Field::Groups}, {QStringLiteral("group"), Field::Groups},
        {QStringLiteral("note"), Field::Note}, {QStringLiteral("notes"), Field::Note},
        {QStringLiteral("number"), Field::Number}, {QStringLiteral("phone"), Field::Number},
        {QStringLiteral("phone number"), Field::Number}, {QStringLiteral("telephone"), Field::Number},
        {QStringLiteral("mobile"), Field::Number}, {QStringLiteral("mobile number"), Field::Number},
        {QStringLiteral("home phone"), Field::Number}, {QStringLiteral("work phone"), Field::Number},
        {QStringLiteral("label"), Field::Label}};
    static const QRegularExpression numbered(QStringLiteral("\\A(number|label) ([0-9]{1,3})\\z"));
    const QString key = heading.left(100).simplified().toLower();
    const QRegularExpressionMatch match = numbered.match(key);
    if (match.hasMatch())
        return {fields.value(match.captured(1)), match.captured(2).toInt()};
    return {fields.value(key, Field::Unknown), 0};
}

QList<Column> columnsOf(const QStringList &header)
{
    QList<Column> columns;
    for (const QString &heading : header)
        columns.append(columnOf(heading));
    return columns;
}

Contact contactOf(const QStringList &cells, const QList<Column> &columns, const QStringList &headings)
{
    Contact contact;
    QString first;
    QString last;
    QMap<int, QString> labels;
    QList<QPair<int, ContactNumber>> numbers;
    for (qsizetype i = 0; i < qMin(cells.size(), columns.size()); ++i) {
        const QString text = csvUnguarded(cells.at(i));
        switch (columns.at(i).field) {
        case Field::Name:
            contact.name = text;
            break;
        case Field::First:
            first = text;
            break;
        case Field::Last:
            last = text;
            break;
        case Field::Email:
            contact.email = text;
            break;
        case Field::Groups:
            contact.groups = text.left(200).split(QRegularExpression(QStringLiteral("[ ,;]+")));
            break;
        case Field::Note:
            contact.note = text;
            break;
        case Field::Label:
            labels.insert(columns.at(i).place, text);
            break;
        case Field::Number:
            // "Home phone" of other programs says what "Label" says of ours.
            numbers.append({columns.at(i).place,
                {headings.at(i).contains(QLatin1String("number"), Qt::CaseInsensitive)
                        ? QString()
                        : QString(headings.at(i)).remove(QLatin1String("phone"), Qt::CaseInsensitive),
                    text}});
            break;
        case Field::Unknown:
            break;
        }
    }
    if (contact.name.trimmed().isEmpty())
        contact.name = first + u' ' + last;
    for (const auto &[place, number] : std::as_const(numbers)) {
        ContactNumber one = number;
        one.label = labels.value(place, one.label);
        contact.numbers.append(one);
    }
    if (contact.name.trimmed().isEmpty() && !contact.numbers.isEmpty())
        contact.name = contact.numbers.constFirst().number;
    return contact;
}

} // namespace

QByteArray contactsToCsv(const QList<Contact> &contacts)
{
    qsizetype most = 1;
    for (const Contact &contact : contacts)
        most = qMax(most, contact.numbers.size());
    QStringList header{
        QStringLiteral("Name"), QStringLiteral("E-mail"), QStringLiteral("Groups"), QStringLiteral("Note")};
    for (qsizetype i = 1; i <= most; ++i)
        header << QStringLiteral("Label %1").arg(i) << QStringLiteral("Number %1").arg(i);
    QString text = QChar(QChar::ByteOrderMark) + csvLine(header);
    for (const Contact &contact : contacts) {
        QStringList cells{contact.name, contact.email, contact.groups.join(u' '), contact.note};
        for (qsizetype i = 0; i < most; ++i) {
            const ContactNumber number = i < contact.numbers.size() ? contact.numbers.at(i) : ContactNumber();
            cells << number.label << number.number;
        }
        text += csvLine(cells);
    }
    return text.toUtf8();
}

QList<ReadContact> contactsFromCsv(const QString &text, const QString &countryCode)
{
    QList<CsvRow> rows = readCsv(text, {}, ContactLimits::contacts + 2);
    if (rows.isEmpty())
        return {};
    QStringList headings = rows.constFirst().cells;
    QList<Column> columns = columnsOf(headings);
    const bool isHeader = std::any_of(columns.cbegin(), columns.cend(),
        [](const Column &column) { return column.field != Field::Unknown; });
    if (isHeader) {
        rows.removeFirst();
    } else {
        headings = {QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("Number")};
        columns = columnsOf(headings);
    }
    QList<ReadContact> all;
    all.reserve(rows.size());
    for (const CsvRow &row : std::as_const(rows)) {
        ReadContact read{row.line, tidyContact(contactOf(row.cells, columns, headings), countryCode),
            ContactProblem::None};
        read.problem = row.isUnclosed ? ContactProblem::NotClosed : contactProblem(read.contact);
        all.append(read);
    }
    return all;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contactimport.h"

#include "core/client/userfile.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace {

QString textOf(const QByteArray &data)
{
    if (const auto encoding = QStringConverter::encodingForData(data)) {
        QStringDecoder decoder(*encoding);
        return decoder.decode(data);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(data);
    return utf8.hasError() ? QString::fromLatin1(data) : text;
}

/// Equal for contacts of equal content; the control characters cannot stand in a tidy text.
QString contentKey(const Contact &contact)
{
    QStringList parts{contact.name, contact.email, contact.groups.join(u' '), contact.note};
    for (const ContactNumber &number : contact.numbers)
        parts << number.label << number.number;
    return parts.join(QChar(0x1F));
}

/// Finds contacts by name, by name and number, and by all they hold, however many there are.
class Index {
public:
    explicit Index(const QString &countryCode)
        : m_countryCode(countryCode)
    {
    }
    void add(const Contact &contact)
    {
        const QString name = nameKey(contact.name);
        ++m_named[name];
        m_byName.insert(name, contact.id);
        m_byContent.insert(contentKey(contact), contact.id);
        for (const ContactNumber &number : contact.numbers)
            m_byNumber.insert(withNumber(name, number), contact.id);
    }
    /// The contact that `read` adds to; 0 = none.
    qint64 match(const Contact &read) const
    {
        if (const qint64 same = m_byContent.value(contentKey(read)))
            return same;
        const QString name = nameKey(read.name);
        for (const ContactNumber &number : read.numbers) {
            if (const qint64 known = m_byNumber.value(withNumber(name, number)))
                return known;
        }
        return m_named.value(name) == 1 ? m_byName.value(name) : 0;
    }

private:
    QString withNumber(const QString &name, const ContactNumber &number) const
    {
        return name + QChar(0x1F) + contactKey(number.number, m_countryCode);
    }

    QString m_countryCode;
    QHash<QString, int> m_named;
    QHash<QString, qint64> m_byName;
    QHash<QString, qint64> m_byContent;
    QHash<QString, qint64> m_byNumber;
};

} // namespace

qsizetype ImportPlan::count(ImportRow::Kind kind) const
{
    return std::count_if(
        rows.cbegin(), rows.cend(), [kind](const ImportRow &row) { return row.kind == kind; });
}

ContactChange ImportPlan::change() const
{
    ContactChange change;
    QHash<qint64, qsizetype> places;
    for (const ImportRow &row : rows) {
        if (row.kind != ImportRow::Kind::New && row.kind != ImportRow::Kind::Changed)
            continue;
        // Two rows may add to one contact: the later one holds both.
        const qsizetype place = row.contact.id ? places.value(row.contact.id, -1) : -1;
        if (place >= 0) {
            change.put[place] = row.contact;
            continue;
        }
        places.insert(row.contact.id, change.put.size());
        change.put.append(row.contact);
    }
    return change;
}

Result<QList<ReadContact>> readContactFile(const QString &path, const QString &countryCode)
{
    const Result<QByteArray> data = readLimitedFile(path, largestContactFile);
    if (!data)
        return failure(data.error());
    return readContacts(*data, countryCode);
}

QList<ReadContact> readContacts(const QByteArray &data, const QString &countryCode)
{
    // Only cards begin so; white space and byte order marks in front do not count.
    const QString start = textOf(data.left(4096)).remove(QChar(QChar::ByteOrderMark)).trimmed();
    if (start.startsWith(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive)) {
        // Each property of a card may have its own charset, but for files that are not octets of ASCII.
        const auto encoding = QStringConverter::encodingForData(data);
        const bool isWide = encoding && *encoding != QStringConverter::Utf8;
        return contactsFromVcards(isWide          ? textOf(data).toUtf8()
                : data.startsWith("\xEF\xBB\xBF") ? data.mid(3)
                                                  : data,
            countryCode);
    }
    return contactsFromCsv(textOf(data).remove(QChar(QChar::ByteOrderMark)), countryCode);
}

ImportPlan planImport(
    const QList<ReadContact> &read, const QList<Contact> &present, const QString &countryCode)
{
    std::map<qint64, Contact> byId;
    Index index(countryCode);
    for (const Contact &contact : present) {
        byId.emplace(contact.id, contact);
        index.add(contact);
    }
    QSet<QString> added;
    qsizetype total = present.size();
    ImportPlan plan;
    plan.rows.reserve(read.size());
    for (const ReadContact &one : read) {
        ImportRow row{one.line, ImportRow::Kind::Error, one.contact, one.problem};
        const qint64 match = index.match(one.contact);
        const QString content = contentKey(one.contact);
        if (row.problem != ContactProblem::None) {
            // stays an error
        } else if (match != 0) {
            Contact joined = joinContacts(byId.at(match), one.contact, countryCode);
            row.problem = contactProblem(joined);
            row.kind = row.problem != ContactProblem::None ? ImportRow::Kind::Error
                : joined == byId.at(match)                 ? ImportRow::Kind::Same
                                                           : ImportRow::Kind::Changed;
            if (row.kind != ImportRow::Kind::Error)
                byId[match] = row.contact = joined;
        } else if (added.contains(content)) {
            row.kind = ImportRow::Kind::Same;
        } else if (total >= ContactLimits::contacts) {
            row.problem = ContactProblem::TooMany;
        } else {
            ++total;
            row.kind = ImportRow::Kind::New;
            added.insert(content);
        }
        plan.rows.append(row);
    }
    return plan;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/vcard.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

struct Parameter {
    QString name; ///< upper case; empty for the bare types of 2.1: "HOME"
    QString value;
};

struct Property {
    QString name; ///< upper case, without group
    QList<Parameter> parameters;
    QByteArray value; ///< as it stands in the file

    QString parameter(const char *wanted) const
    {
        for (const Parameter &one : parameters) {
            if (one.name == QLatin1String(wanted))
                return one.value;
        }
        return {};
    }
    bool isEncoded(const char *encoding) const
    {
        return std::any_of(parameters.cbegin(), parameters.cend(), [&](const Parameter &one) {
            return (one.name.isEmpty() || one.name == QLatin1String("ENCODING"))
                && one.value.compare(QLatin1String(encoding), Qt::CaseInsensitive) == 0;
        });
    }
};

QString decoded(const QByteArray &octets, const QString &charset)
{
    if (!charset.isEmpty()) {
        QStringDecoder decoder(charset.left(40).toLatin1().constData());
        if (decoder.isValid())
            return decoder.decode(octets);
        // What Qt's own decoders lack: the Latin family is what phones wrote.
        if (!charset.startsWith(QLatin1String("utf"), Qt::CaseInsensitive))
            return QString::fromLatin1(octets);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(octets);
    return utf8.hasError() ? QString::fromLatin1(octets) : text;
}

QByteArray fromQuotedPrintable(const QByteArray &octets)
{
    QByteArray text;
    text.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (octets.at(i) == '=' && i + 2 < octets.size()) {
            bool isHex = false;
            const int code = octets.mid(i + 1, 2).toInt(&isHex, 16);
            if (isHex) {
                text += static_cast<char>(code);
                i += 2;
                continue;
            }
        }
        text += octets.at(i);
    }
    return text;
}

/// Values between `separator` with the escapes of RFC 6350 3.4 undone.
QStringList parts(const QString &value, QChar separator)
{
    QStringList all{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            all.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == separator) {
            all.append(QString());
        } else {
            all.last() += c;
        }
    }
    return all;
}

/// RFC 6868.
QString unescapedParameter(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) != u'^' || (next != u'^' && next != u'\'' && next != u'n')) {
            plain += text.at(i);
            continue;
        }
        plain += next == u'^' ? QChar(u'^') : next == u'n' ? QChar(u'\n') : QChar(u'"');
        ++i;
    }
    return plain;
}

/// Where the value begins: the first colon outside quotation marks; -1: this is no property.
qsizetype colonOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            isQuoted = !isQuoted;
        else if (line.at(i) == ':' && !isQuoted)
            return i;
    }
    return line.indexOf(':'); // a quotation mark that is never closed is none
}

Property propertyOf(const QByteArray &line)
{
    Property property;
    const qsizetype colon = colonOf(line);
    if (colon < 0)
        return property;
    constexpr qsizetype longestHead = 2000;
    const QString head = decoded(line.left(qMin(colon, longestHead)), {});
    property.value = line.mid(colon + 1);
    bool isQuoted = false;
    QStringList pieces{QString()};
    for (const QChar c : head) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u';' && !isQuoted)
            pieces.append(QString());
        else
            pieces.last() += c;
    }
    property.name = pieces.takeFirst().section(u'.', -1).trimmed().toUpper();
    for (const QString &piece : std::as_const(pieces)) {
        const qsizetype equals = piece.indexOf(u'=');
        property.parameters.append(equals < 0 ? Parameter{QString(), piece.trimmed()}
                                              : Parameter{piece.left(equals).trimmed().toUpper(),
                                                  unescapedParameter(piece.mid(equals + 1))});
    }
    return property;
}

QString labelOf(const Property &property)
{
    const QString own = property.parameter("X-LABEL");
    if (!own.isEmpty())
        return own;
    for (const Parameter &one : property.parameters) {
        if (!one.name.isEmpty() && one.name != QLatin1String("TYPE"))
            continue;
        const QStringList types = one.value.toLower().split(u',');
        for (const char *known : {"cell", "home", "work", "fax"}) {
            if (types.contains(QLatin1String(known)))
                return qstrcmp(known, "cell") == 0 ? QStringLiteral("mobile") : QLatin1String(known);
        }
    }
    return {};
}

/// The lines of a file, unfolded, one at a time.
class Lines {
public:
    explicit Lines(const QByteArray &data)
        : m_data(data)
    {
    }
    bool atEnd() const { return m_at >= m_data.size(); }
    qsizetype number() const { return m_number; } ///< of the line that next() gave

    QByteArray next()
    {
        m_number = m_line;
        QByteArray line = raw();
        const qsizetype colon = line.indexOf(':');
        const bool isSoft =
            colon > 0 && line.left(qMin<qsizetype>(colon, 2000)).toUpper().contains("QUOTED-PRINTABLE");
        while (!atEnd()) {
            if (isSoft && line.endsWith('=')) {
                line.chop(1);
                line += raw();
            } else if (m_data.at(m_at) == ' ' || m_data.at(m_at) == '\t') {
                line += raw().mid(1);
            } else {
                break;
            }
        }
        return line;
    }

private:
    QByteArray raw()
    {
        qsizetype end = m_data.indexOf('\n', m_at);
        if (end < 0)
            end = m_data.size();
        QByteArray line = m_data.mid(m_at, end - m_at);
        if (line.endsWith('\r'))
            line.chop(1);
        m_at = end + 1;
        ++m_line;
        return line;
    }

    const QByteArray &m_data;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_number = 1;
};

/// A card that is being read.
struct Card {
    Contact contact;
    QString nameParts; ///< of N, where there is no FN
    QString organisation;

    void take(const Property &property)
    {
        if (property.isEncoded("b") || property.isEncoded("base64"))
            return; // pictures, keys
        const QByteArray octets =
            property.isEncoded("quoted-printable") ? fromQuotedPrintable(property.value) : property.value;
        const QString value = decoded(octets, property.parameter("CHARSET"));
        const QString whole = parts(value, QChar(0xFFFF)).constFirst() /* no character */;
        if (property.name == QLatin1String("FN")) {
            if (contact.name.isEmpty())
                contact.name = whole;
        } else if (property.name == QLatin1String("N")) {
            const QStringList names = parts(value.left(4 * ContactLimits::name), u';');
            nameParts = names.value(1) + u' ' + names.value(2) + u' ' + names.value(0);
        } else if (property.name == QLatin1String("ORG")) {
            organisation = parts(value.left(4 * ContactLimits::name), u';').constFirst();
        } else if (property.name == QLatin1String("TEL") || property.name == QLatin1String("X-SIP")) {
            number(labelOf(property), whole);
        } else if (property.name == QLatin1String("IMPP")) {
            if (whole.startsWith(QLatin1String("sip"), Qt::CaseInsensitive))
                number(labelOf(property), whole);
        } else if (property.name == QLatin1String("EMAIL")) {
            if (contact.email.isEmpty())
                contact.email = whole;
        } else if (property.name == QLatin1String("CATEGORIES")) {
            contact.groups += parts(value.left(1000), u',');
        } else if (property.name == QLatin1String("NOTE")) {
            contact.note += (contact.note.isEmpty() ? QString() : QStringLiteral("\n")) + whole;
        }
    }

    /// One more than may be is enough to be told.
    void number(const QString &label, const QString &text)
    {
        if (contact.numbers.size() <= ContactLimits::numbers)
            contact.numbers.append({label, text});
    }

    Contact finished() const
    {
        Contact done = contact;
        for (const QString &name : {nameParts, organisation,
                 done.numbers.isEmpty() ? done.email : done.numbers.constFirst().number}) {
            if (done.name.trimmed().isEmpty())
                done.name = name;
        }
        return done;
    }
};

bool isMark(const Property &property, const char *name)
{
    return property.name == QLatin1String(name)
        && property.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
}

} // namespace

QList<ReadContact> contactsFromVcards(const QByteArray &data, const QString &countryCode)
{
    QList<ReadContact> all;
    Lines lines(data);
    Card card;
    qsizetype begun = 0;
    int depth = 0;
    while (!lines.atEnd() && all.size() <= ContactLimits::contacts) {
        const Property property = propertyOf(lines.next());
        if (isMark(property, "BEGIN")) {
            if (++depth == 1) {
                card = {};
                begun = lines.number();
            }
        } else if (isMark(property, "END") && depth > 0) {
            if (--depth > 0)
                continue;
            const Contact contact = tidyContact(card.finished(), countryCode);
            all.append({begun, contact, contactProblem(contact)});
        } else if (depth == 1) {
            card.take(property);
        }
    }
    if (depth > 0)
        all.append({begun, tidyContact(card.finished(), countryCode), ContactProblem::NotClosed});
    return all;
}

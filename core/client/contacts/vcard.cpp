// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/vcard.h"

namespace {

constexpr qsizetype octetsInLine = 75; // RFC 6350 3.2

QString escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u'\n', QLatin1String("\\n"));
    text.replace(u',', QLatin1String("\\,"));
    return text.replace(u';', QLatin1String("\\;"));
}

/// RFC 6868.
QString parameterText(QString text)
{
    text.replace(u'^', QLatin1String("^^"));
    text.replace(u'"', QLatin1String("^'"));
    return u'"' + text + u'"';
}

/// A line folded between characters.
QByteArray folded(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    QByteArray text;
    qsizetype used = 0;
    for (qsizetype at = 0; at < octets.size();) {
        qsizetype next = at + 1;
        while (next < octets.size() && (static_cast<uchar>(octets.at(next)) & 0xC0) == 0x80)
            ++next;
        if (used + next - at > octetsInLine) {
            text += "\r\n ";
            used = 1;
        }
        text += octets.mid(at, next - at);
        used += next - at;
        at = next;
    }
    return text + "\r\n";
}

QString typeOf(const QString &label)
{
    const QString key = label.toLower();
    if (key == QLatin1String("mobile") || key == QLatin1String("cell"))
        return QStringLiteral(";TYPE=cell");
    if (key == QLatin1String("home") || key == QLatin1String("work") || key == QLatin1String("fax"))
        return QStringLiteral(";TYPE=") + key;
    return {};
}

} // namespace

QByteArray contactsToVcards(const QList<Contact> &contacts)
{
    QByteArray text;
    for (const Contact &contact : contacts) {
        text += "BEGIN:VCARD\r\nVERSION:4.0\r\n";
        text += folded(QStringLiteral("FN:") + escaped(contact.name));
        for (const ContactNumber &number : contact.numbers) {
            const QString parameters = typeOf(number.label)
                + (number.label.isEmpty() ? QString()
                                          : QStringLiteral(";X-LABEL=") + parameterText(number.label));
            text += folded(number.number.contains(u'@')
                    ? QStringLiteral("IMPP") + parameters + QStringLiteral(":sip:") + number.number
                    : QStringLiteral("TEL") + parameters + u':' + escaped(number.number));
        }
        if (!contact.email.isEmpty())
            text += folded(QStringLiteral("EMAIL:") + escaped(contact.email));
        if (!contact.groups.isEmpty())
            text += folded(QStringLiteral("CATEGORIES:") + contact.groups.join(u','));
        if (!contact.note.isEmpty())
            text += folded(QStringLiteral("NOTE:") + escaped(contact.note));
        text += "END:VCARD\r\n";
    }
    return text;
}

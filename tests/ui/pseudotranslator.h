// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A language that needs half as much room again as English: every text that goes through it gets accents and
/// a tail, keeps its mnemonic and its placeholders. What stays English was never given to the translators.
class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString result;
        bool inTag = false;
        for (const QChar character : text) {
            inTag = character == u'<' || (inTag && character != u'>');
            const auto place = inTag ? -1 : plain.indexOf(character);
            // A mnemonic stays a letter that a keyboard has, and what follows % is a number or n.
            const bool follows =
                result.endsWith(u'&') || result.endsWith(u'%') || result.endsWith(QLatin1String("%L"));
            result.append(place < 0 || follows ? character : accented.at(place));
        }
        return result + QString((text.size() + 1) / 2, u'~');
    }

private:
    static constexpr QStringView plain = u"aceinosuyACEINOSU";
    static constexpr QStringView accented = u"\u00e0\u00e7\u00e9\u00ee\u00f1\u00f6\u0161\u00fc\u00ff\u00c5"
                                            u"\u00c7\u00c9\u00ce\u00d1\u00d6\u0160\u00dc";
};

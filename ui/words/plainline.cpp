// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plainline.h"

QString plainToolTip(const QString &text)
{
    // Qt guesses from the text whether it is markup: this always is, and escapes what it shows.
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar c : text.left(4 * longest)) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            line += u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
            break;
        default:
            line += c;
        }
    }
    return line.simplified().left(longest);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzymatch.h"

namespace {

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The letters of `word` in order, from `from` on; how far they are spread, -1 if they are not there.
qsizetype spread(QStringView word, QStringView text, qsizetype from)
{
    qsizetype at = from;
    qsizetype last = from;
    for (const QChar c : word) {
        at = text.indexOf(c, at);
        if (at < 0)
            return -1;
        last = at++;
    }
    return last - from + 1;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        switch (c.category()) {
        case QChar::Mark_NonSpacing:
        case QChar::Other_Format:
        case QChar::Other_Control:
            break;
        default:
            folded += c;
        }
    }
    // What does not decompose, but is typed without its stroke.
    return folded.replace(u'\u00df', QLatin1StringView("ss"))
        .replace(u'\u00f8', u'o')
        .replace(u'\u0142', u'l')
        .replace(u'\u0111', u'd');
}

int fuzzyScore(QStringView word, QStringView text)
{
    constexpr int whole = 1000;
    constexpr int prefix = 900;
    constexpr int wordStart = 700;
    constexpr int inside = 400;
    constexpr int scattered = 200;
    if (word.isEmpty() || text.isEmpty())
        return 0;
    if (word == text)
        return whole;
    const auto lengthPenalty = static_cast<int>(qMin<qsizetype>(text.size() - word.size(), 99));
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? prefix : beginsWord(text, at) ? wordStart : inside;
        best = qMax(best, score - lengthPenalty);
        if (at == 0 || score == wordStart)
            break;
    }
    if (best > 0 || word.size() < 2)
        return best;
    for (qsizetype at = text.indexOf(word.at(0)); at >= 0; at = text.indexOf(word.at(0), at + 1)) {
        if (!beginsWord(text, at))
            continue;
        const qsizetype length = spread(word, text, at);
        if (length < 0)
            break;
        // Letters that are far apart are chance.
        if (length <= word.size() * 4)
            best = qMax(best, scattered - static_cast<int>(length - word.size()));
    }
    return best;
}

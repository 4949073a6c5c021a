// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// How the search of the window compares what is typed with what there is: plain functions.

/// For comparing: no case, no accents ("Ångström" is "angstrom", "Straße" is "strasse").
QString foldedForSearch(const QString &text);

/// How well `word` fits `text`, both folded: 0 = not at all, more is better. A word that stands in the text
/// beats letters that are spread over it, the beginning of a word beats its middle. Letters count only in
/// their order, the first at the beginning of a word.
int fuzzyScore(QStringView word, QStringView text);

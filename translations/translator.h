// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

// Gives the program its language: the compiled-in translation for the person's locale, and beneath it English
// with its plural forms ("1 device", "2 devices"), which hold for every text that the language does not have.
// Called once by a program's main() before the first text is made; the application owns what is installed.
// `language` ("de") stands in for the language of that locale, not for its dates and numbers; one that there
// is no translation for counts as none.
void installTranslators(QCoreApplication &application, const QString &language = {});

// The codes of all compiled-in translations, "en" among them.
QStringList translatedLanguages();

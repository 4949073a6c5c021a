// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>

// A static library keeps its resources to itself until they are asked for.
static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

void installTranslators(QCoreApplication &application, const QString &language)
{
    initResources();
    const auto install = [&application](std::unique_ptr<QTranslator> translator) {
        QTranslator *owned = translator.release();
        owned->setParent(&application);
        QCoreApplication::installTranslator(owned);
    };

    // The translator installed last is asked first.
    auto english = std::make_unique<QTranslator>();
    if (english->load(QStringLiteral(":/translations/bellset_en.qm")))
        install(std::move(english));
    const QLocale locale = translatedLanguages().contains(language) ? QLocale(language) : QLocale();
    auto local = std::make_unique<QTranslator>();
    if (locale.language() != QLocale::English && locale.language() != QLocale::C
        && local->load(
            locale, QStringLiteral("bellset"), QStringLiteral("_"), QStringLiteral(":/translations")))
        install(std::move(local));
}

QStringList translatedLanguages()
{
    initResources();
    QStringList codes;
    for (const QString &file :
        QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("bellset_*.qm")}))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

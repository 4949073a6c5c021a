// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"

#include <functional>

class AccountView;
class PeopleSource;
class QAction;
class WindowActions;

/// What the search of the window is made from; borrowed while the entries live.
struct PaletteSources {
    AccountView &view;
    WindowActions &actions;
    /// Of the pages, for their shortcuts; named "overviewPageAction".
    QList<QAction *> pageActions;
    QList<const PeopleSource *> people;
    /// Takes a number or address somebody chose.
    std::function<void(const QString &)> call;
};

/// A control of a page that the search finds by name.
struct PageControl {
    const char *page;
    const char *objectName;
    QString title;
    QString keywords;
};

/// The main controls of all pages. Each must exist on its page; a test looks.
QList<PageControl> pageControls();

/// Everything that can be found at this moment: what can be switched now, pages and their main controls,
/// people and numbers, orders of the window. What cannot be done now says why.
QList<PaletteEntry> paletteEntries(const PaletteSources &sources);

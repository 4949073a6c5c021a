// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QList>

class QAction;
class QString;
class QWidget;

/// A list of what the keys do, made from the actions themselves. Opens without blocking.
void showShortcutsDialog(QWidget *parent, const QList<QAction *> &actions);

/// What a page is for and how it works. Opens without blocking.
/// @param text plain, paragraphs separated by empty lines
void showHelpDialog(QWidget *parent, const QString &title, const QString &text);

/// Name, version, licence. Opens without blocking.
void showAboutDialog(QWidget *parent);

/// Help (F1) for the page of this id; for connecting an account where it is none of the pages.
void showPageHelp(QWidget *parent, const QList<PageInfo> &pages, const QString &id);

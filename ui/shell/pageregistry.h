// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/role.h"
#include "ui/shell/page.h"

#include <QList>
#include <QString>

#include <functional>

/// One page of the program as the window knows it.
struct PageInfo {
    QString id; ///< stable, for settings and links: "overview"
    QString title; ///< translated
    QString iconName; ///< of ui/widgets/icons.h
    /// Who may see it. OwnAccount pages form the group "My line", the others "Office".
    Permission permission = Permission::OwnAccount;
    std::function<Page *(const PageContext &, QWidget *parent)> factory;
    QString help = {}; ///< translated, plain paragraphs: what the page is for and how it works (F1)
    /// Whether the sidebar marks the page with "!", also before it was opened; none = never.
    std::function<bool(const AccountSession &)> needsAttention = {};
    /// Whether nothing else matters until something is done on this page: it is shown first then; none =
    /// never.
    std::function<bool(const AccountSession &)> isUrgent = {};
    /// Feature of the server without which there is no such page; "" = always.
    QLatin1StringView feature = {};
};

/// Every page that exists, in the order of the sidebar; titles in the present language. To add a page, add
/// its line here and its files to ui/CMakeLists.txt.
QList<PageInfo> allPages();

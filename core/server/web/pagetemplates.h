// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

/// The pages of resources/web as HTML. Every value is escaped by the template engine; the templates hold no
/// unescaped tag (a test reads them all). A page `name.html` stands inside `_layout.html` and may use the
/// other files whose name begins with `_`. Stateless.
namespace PageTemplates {

/// @param values texts, true, false, lists and objects; an empty text counts as false
QByteArray render(const QString &name, const QJsonObject &values);
/// A file of resources/web as it is; empty if there is none.
QByteArray file(const QString &name);

} // namespace PageTemplates

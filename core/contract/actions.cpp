// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/actions.h"

#include <QHash>

namespace {

QHash<QString, ActionId> actionsByName()
{
    QHash<QString, ActionId> byName;
    for (const ActionInfo &action : settingsActions) {
        byName.insert(QString(action.name), action.id);
        const QStringList older = QString(action.olderNames).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : older)
            byName.insert(name, action.id);
    }
    return byName;
}

} // namespace

std::optional<ActionId> actionNamed(QStringView name)
{
    static const QHash<QString, ActionId> byName = actionsByName();
    const auto found = byName.constFind(name.toString());
    return found == byName.constEnd() ? std::nullopt : std::optional(*found);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uichecks.h"

#include "tests/ui/widgetaudit.h"

#include <QWidget>

QStringList problemsOf(QWidget *root)
{
    QStringList problems = namelessWidgets(root) + sharedMnemonics(root) + clippedTexts(root);
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->isEnabled() && !widget->focusProxy() && widget->objectName().isEmpty())
            problems.append(QStringLiteral("no object name: %1 in %2")
                                .arg(QLatin1StringView(widget->metaObject()->className()),
                                    widget->parentWidget()->objectName()));
    }
    return problems;
}

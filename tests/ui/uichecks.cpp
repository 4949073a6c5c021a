// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uichecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>
#include <QWidget>

namespace {

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(
        QLatin1StringView(widget->metaObject()->className()), widget->objectName());
}

QString mnemonicOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        text = label->text();
    return QKeySequence::mnemonic(text).toString();
}

bool isCutOff(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (const auto *tool = qobject_cast<const QToolButton *>(widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    if (button && button->hasHeightForWidth())
        return button->height() < button->heightForWidth(button->width());
    if (button && !button->text().isEmpty())
        return widget->width() < widget->minimumSizeHint().width()
            || widget->height() < widget->minimumSizeHint().height();
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!label || label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return label->width() < label->sizeHint().width();
}

} // namespace

QStringList problemsOf(QWidget *root)
{
    QStringList problems;
    QHash<QString, QString> mnemonics;
    if (const auto *bar = root->findChild<QMenuBar *>(); bar && bar->isVisibleTo(root)) {
        for (const QAction *action : bar->actions())
            mnemonics.insert(QKeySequence::mnemonic(action->text()).toString(), action->text());
    }
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->window() != root->window())
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled()
            && !widget->focusProxy()) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                problems.append(QStringLiteral("no accessible name: ") + describe(widget));
            if (widget->objectName().isEmpty())
                problems.append(QStringLiteral("no object name: ") + describe(widget));
        }
        if (const QString key = mnemonicOf(widget); !key.isEmpty()) {
            if (mnemonics.contains(key))
                problems.append(
                    QStringLiteral("%1 twice: %2, %3").arg(key, mnemonics.value(key), describe(widget)));
            mnemonics.insert(key, describe(widget));
        }
        if (isCutOff(widget))
            problems.append(QStringLiteral("cut off: ") + describe(widget));
    }
    return problems;
}

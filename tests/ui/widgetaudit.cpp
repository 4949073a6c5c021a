// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetaudit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace {

QString named(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

bool takesTab(const QWidget *widget, const QWidget *root)
{
    return widget->isVisibleTo(root) && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

/// Parts inside a compound control are the control to whoever uses it.
bool isPart(const QWidget *widget)
{
    return qobject_cast<QComboBox *>(widget->parentWidget())
        || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
}

/// Where a widget stands in `root`, seen from `other`: what scrolls stands where its scroll area is for
/// whatever does not scroll with it.
QRect placeOf(const QWidget *widget, const QWidget *other, const QWidget *root)
{
    for (const QWidget *at = widget->parentWidget(); at && at != root; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
        if (area && !area->isAncestorOf(other))
            return {area->mapTo(root, QPoint()), area->size()};
    }
    return {widget->mapTo(root, QPoint()), widget->size()};
}

QList<QWidget *> tabOrder(QWidget *root)
{
    QList<QWidget *> order;
    for (QWidget *at = root->nextInFocusChain(); at != root; at = at->nextInFocusChain()) {
        if (root->isAncestorOf(at) && takesTab(at, root) && !isPart(at))
            order.append(at);
    }
    return order;
}

} // namespace

QStringList namelessWidgets(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!takesTab(widget, root) || isPart(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            faults << named(widget) + QStringLiteral(" has no accessible name");
        if (widget->objectName().isEmpty())
            faults << named(widget) + QStringLiteral(" has no object name");
    }
    return faults;
}

QStringList sharedMnemonics(QWidget *root)
{
    QStringList faults;
    QHash<QString, QString> holders;
    const auto take = [&](const QWidget *widget, const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (mnemonic.isEmpty() || !widget->isVisibleTo(root))
            return;
        const QString key = mnemonic.toString();
        if (holders.contains(key))
            faults << key + QStringLiteral(": ") + holders.value(key) + QStringLiteral(" and ")
                    + named(widget);
        holders.insert(key, named(widget));
    };
    for (const auto *button : root->findChildren<QAbstractButton *>())
        take(button, button->text());
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (label->buddy())
            take(label, label->text());
    }
    return faults;
}

QStringList clippedTexts(QWidget *root)
{
    QStringList faults;
    const auto check = [&](const QWidget *widget, const QSize &needed) {
        if (widget->isVisibleTo(root)
            && (widget->width() < needed.width() || widget->height() < needed.height()))
            faults << QStringLiteral("%1 is %2x%3, needs %4x%5")
                          .arg(named(widget))
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(needed.width())
                          .arg(needed.height());
    };
    for (const auto *button : root->findChildren<QAbstractButton *>()) {
        if (button->hasHeightForWidth())
            check(button, QSize(0, button->heightForWidth(button->width())));
        else if (!button->inherits("QLineEditIconButton")) // Qt's own, fitted into its line edit
            check(button, button->minimumSizeHint().boundedTo(button->sizeHint()));
    }
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (!label->pixmap(Qt::ReturnByValue).isNull())
            check(label, label->sizeHint()); // half an icon is clipped too
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        if (label->wordWrap())
            check(label, QSize(0, label->heightForWidth(label->width())));
        else
            check(label, label->sizeHint());
    }
    return faults;
}

QStringList jumpsInTabOrder(QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> order = tabOrder(root);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget *before = order.at(i - 1);
        const QWidget *after = order.at(i);
        const QRect a = placeOf(before, after, root);
        const QRect b = placeOf(after, before, root);
        const bool above = b.bottom() <= a.top();
        const bool sameLine = b.top() < a.bottom() && a.top() < b.bottom();
        const bool back = root->isRightToLeft() ? b.right() > a.right() : b.left() < a.left();
        if (above || (sameLine && back))
            faults << named(before) + QStringLiteral(" is followed by ") + named(after);
    }
    return faults;
}

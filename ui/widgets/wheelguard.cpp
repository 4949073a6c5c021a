// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
}

void WheelGuard::install()
{
    if (qApp->findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        return;
    qApp->installEventFilter(new WheelGuard(qApp));
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    if (!qobject_cast<QComboBox *>(watched) && !qobject_cast<QAbstractSpinBox *>(watched))
        return false;
    auto *editor = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Polish) {
        // Qt gives the focus before it delivers the wheel; then the check below would come too late.
        if (editor->focusPolicy() == Qt::WheelFocus)
            editor->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (editor->hasFocus())
        return false;
    event->ignore(); // the area around it scrolls
    return true;
}

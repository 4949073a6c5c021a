// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/paintwatch.h"

#include "core/base/logging.h"

#include <QEvent>
#include <QTimer>

namespace {

/// The first page of a new user, the first page of an account, and that page with data in it.
const QSet<QString> &awaited()
{
    static const QSet<QString> names{
        QStringLiteral("connectWizard"), QStringLiteral("overviewPage"), QStringLiteral("overviewContent")};
    return names;
}

} // namespace

PaintWatch::PaintWatch(QObject &application)
{
    application.installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    const QString what = object->objectName();
    if (awaited().contains(what) && !m_painted.contains(what)) {
        m_painted.insert(what);
        // Once the event loop turns again, all widgets of this round are painted and the window is flushed.
        QTimer::singleShot(0, this, [what] { qCDebug(lcUi).noquote() << "painted" << what; });
    }
    return false;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockedview.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/placeholder.h"
#include "ui/words/errortext.h"

Placeholder *makeLockedView(const QString &address, const QString &reason, QWidget *parent)
{
    auto *locked = new Placeholder(parent);
    locked->setObjectName(QStringLiteral("lockedPlaceholder"));
    locked->showEmpty(QStringLiteral("lock"),
        reason.isEmpty()
            ? MainWindow::tr("The certificate of %1 is locked. Unlock it to see and change the account.")
                  .arg(address)
            : MainWindow::tr("%1 could not be opened. %2", "address, sentences with the reason")
                  .arg(address, reason),
        reason.isEmpty() ? MainWindow::tr("&Unlock…", "button: asks for the passphrase")
                         : remedyLabel(Remedy::TryAgain));
    return locked;
}

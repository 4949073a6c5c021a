// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

/// Prompts by real dialogs, window-modal and without nested event loops. UI thread.
class DialogPrompts : public Prompts {
public:
    QFuture<bool> confirm(QWidget *parent, const Confirmation &question) override;
    QFuture<QString> openFile(QWidget *parent, const QString &title, const QString &filters) override;
    QFuture<QString> saveFile(QWidget *parent, const QString &title, const QString &name,
        const QString &filters, const QString &suffix) override;
    QFuture<std::optional<QString>> passphrase(QWidget *parent, const PassphraseQuestion &question) override;
    void showText(QWidget *parent, const QString &title, const QString &text) override;
    bool openUrl(const QUrl &url) override;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/shell/prompts.h"

/// Answers every question in the negative and remembers the texts shown.
class FakePrompts : public Prompts {
public:
    QFuture<bool> confirm(QWidget *, const Confirmation &) override { return readyFuture(false); }
    QFuture<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return readyFuture(QString());
    }
    QFuture<std::optional<QString>> passphrase(QWidget *, const PassphraseQuestion &) override
    {
        return readyFuture(std::optional<QString>());
    }
    void showText(QWidget *, const QString &, const QString &text) override { shown.append(text); }
    void openUrl(const QUrl &) override { }

    QStringList shown;
};

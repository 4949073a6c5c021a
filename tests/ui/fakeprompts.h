// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/shell/prompts.h"

/// Answers questions in the negative unless told otherwise, but for the files to open or save, and remembers
/// what was asked and shown.
class FakePrompts : public Prompts {
public:
    QFuture<bool> confirm(QWidget *, const Confirmation &question) override
    {
        confirmations.append(question);
        return readyFuture(agrees);
    }
    QFuture<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return readyFuture(openPath);
    }
    QFuture<QString> saveFile(
        QWidget *, const QString &, const QString &name, const QString &, const QString &) override
    {
        proposedName = name;
        return readyFuture(savePath);
    }
    QFuture<std::optional<QString>> passphrase(QWidget *, const PassphraseQuestion &) override
    {
        return readyFuture(std::optional<QString>());
    }
    void showText(QWidget *, const QString &, const QString &text) override { shown.append(text); }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url);
        return opens;
    }

    bool agrees = false; ///< the answer to confirm()
    QList<Confirmation> confirmations;
    QStringList shown;
    QList<QUrl> urls;
    bool opens = true; ///< the desktop knows a program for every address
    QString openPath; ///< the answer to openFile()
    QString savePath; ///< the answer to saveFile()
    QString proposedName;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <QUrl>

#include <optional>

class QWidget;

/// Everything that asks a person outside the window's own widgets. Faked in tests, so that no test ever opens
/// a dialog. Every future gets a result, also when the person closes the dialog. UI thread only; `parent`
/// may die while the question is open, which answers it in the negative.
class Prompts {
public:
    struct Confirmation {
        QString title;
        QString text; ///< names the thing and what happens to it
        QString confirmLabel; ///< the deed as a verb: "Remove alice@example.org"
    };

    struct PassphraseQuestion {
        QString title;
        QString text;
        bool asNew = false; ///< asks twice and shows how strong it is
        QString error; ///< what was wrong with the last answer; empty at first
    };

    virtual ~Prompts() = default;

    /// Only for what cannot be undone.
    virtual QFuture<bool> confirm(QWidget *parent, const Confirmation &question) = 0;
    /// A file to read; empty when the person changed their mind. Filters as QFileDialog takes them.
    virtual QFuture<QString> openFile(QWidget *parent, const QString &title, const QString &filters) = 0;
    /// A file to write, which may exist: the person was asked. Empty when they changed their mind.
    /// @param name proposed, without a folder  @param suffix added to a name without one: "csv"
    virtual QFuture<QString> saveFile(QWidget *parent, const QString &title, const QString &name,
        const QString &filters, const QString &suffix) = 0;
    virtual QFuture<std::optional<QString>> passphrase(
        QWidget *parent, const PassphraseQuestion &question) = 0;
    /// A longer text to read and copy: details of an error, how to convert a file.
    virtual void showText(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Hands it to the desktop. False when the desktop knows no program for it.
    virtual bool openUrl(const QUrl &url) = 0;
};

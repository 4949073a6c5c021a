// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogprompts.h"

#include "core/contract/dialaddress.h"
#include "ui/shell/linkprograms.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/widgets/spacing.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>

namespace {

/// Opens `dialog` and answers when it closes, or in the negative when it dies unanswered with its parent.
template<class T, class Reading>
QFuture<T> ask(QDialog *dialog, T otherwise, Reading reading)
{
    struct Answer {
        explicit Answer(T fallback)
            : value(std::move(fallback))
        {
            promise.start();
        }
        ~Answer()
        {
            promise.addResult(value);
            promise.finish();
        }
        Q_DISABLE_COPY_MOVE(Answer)
        QPromise<T> promise;
        T value;
    };
    auto answer = std::make_shared<Answer>(std::move(otherwise));
    const QFuture<T> future = answer->promise.future();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The connection holds the answer; it goes, and with it the answer is given, when the dialog dies.
    QObject::connect(dialog, &QDialog::finished, dialog,
        [answer = std::move(answer), reading](int result) { answer->value = reading(result); });
    dialog->open();
    return future;
}

} // namespace

QFuture<bool> DialogPrompts::confirm(QWidget *parent, const Confirmation &question)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question.title, question.text, {}, parent);
    box->setObjectName(QStringLiteral("confirmDialog"));
    QPushButton *deed = box->addButton(question.confirmLabel, QMessageBox::AcceptRole);
    deed->setObjectName(QStringLiteral("confirmButton"));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("confirmCancelButton"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    return ask<bool>(box, false, [box, deed](int) { return box->clickedButton() == deed; });
}

QFuture<QString> DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filters)
{
    auto *dialog = new QFileDialog(parent, title, {}, filters);
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    return ask<QString>(dialog, {}, [dialog](int result) {
        const QStringList files = dialog->selectedFiles();
        return result == QDialog::Accepted && !files.isEmpty() ? files.constFirst() : QString();
    });
}

QFuture<QString> DialogPrompts::saveFile(
    QWidget *parent, const QString &title, const QString &name, const QString &filters, const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder, filters);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    return ask<QString>(dialog, {}, [dialog](int result) {
        const QStringList files = dialog->selectedFiles();
        return result == QDialog::Accepted && !files.isEmpty() ? files.constFirst() : QString();
    });
}

QFuture<std::optional<QString>> DialogPrompts::passphrase(QWidget *parent, const PassphraseQuestion &question)
{
    auto *dialog = new PassphraseDialog(question, parent);
    return ask<std::optional<QString>>(dialog, std::nullopt, [dialog](int result) {
        return result == QDialog::Accepted ? std::optional(dialog->passphrase()) : std::nullopt;
    });
}

void DialogPrompts::showText(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("textDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    setGrid(layout, dialog, 2.0, 1.5);
    auto *view = new QPlainTextEdit(text, dialog);
    view->setObjectName(QStringLiteral("textView"));
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    layout->addWidget(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copy =
        buttons->addButton(QCoreApplication::translate("DialogPrompts", "Co&py", "button: to the clipboard"),
            QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyTextButton"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeTextButton"));
    layout->addWidget(buttons);
    QObject::connect(
        copy, &QPushButton::clicked, dialog, [text] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const int unit = gridUnit(dialog);
    dialog->resize(unit * 70, unit * 40);
    dialog->open();
}

bool DialogPrompts::openUrl(const QUrl &url)
{
    // The desktop may have made this program its choice for telephone links: it would hand them to itself.
    if (DialAddress::isLink(url.toString())) {
        const QList<LinkProgram> programs =
            otherProgramsFor(QStringLiteral("x-scheme-handler/") + url.scheme());
        if (!programs.isEmpty())
            return startWith(programs.constFirst(), url.toString(QUrl::FullyEncoded));
        if (!linkProgram(ownDesktopId()).name.isEmpty())
            return false;
    }
    return QDesktopServices::openUrl(url);
}

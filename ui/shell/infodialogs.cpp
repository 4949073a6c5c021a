// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/infodialogs.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InfoDialogs)
};

QDialog *makeDialog(QWidget *parent, const QString &name, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    setGrid(layout, dialog, 2.0, 1.5);
    return dialog;
}

void addCloseButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

void showShortcutsDialog(QWidget *parent, const QList<QAction *> &actions)
{
    QDialog *dialog = makeDialog(parent, QStringLiteral("shortcutsDialog"), Words::tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(static_cast<int>(actions.size()), 2, dialog);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(Words::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({Words::tr("Keys"), Words::tr("What they do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QAction *action = actions.at(row);
        table->setItem(row, 0, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(plainText(action)));
    }
    table->resizeColumnsToContents();
    const int unit = gridUnit(dialog);
    table->setColumnWidth(0, table->columnWidth(0) + unit * 3);
    dialog->layout()->addWidget(table);
    addCloseButton(dialog);
    dialog->resize(unit * 60, unit * 55);
    dialog->open();
}

void showHelpDialog(QWidget *parent, const QString &title, const QString &text)
{
    QDialog *dialog = makeDialog(parent, QStringLiteral("helpDialog"), Words::tr("Help: %1").arg(title));
    const int unit = gridUnit(dialog);
    auto *words = new QLabel(text, dialog);
    words->setObjectName(QStringLiteral("helpLabel"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(unit * 55);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dialog->layout()->addWidget(words);
    addCloseButton(dialog);
    dialog->open();
}

void showPageHelp(QWidget *parent, const QList<PageInfo> &pages, const QString &id)
{
    for (const PageInfo &info : pages) {
        if (info.id == id && !info.help.isEmpty()) {
            showHelpDialog(parent, info.title, info.help);
            return;
        }
    }
    showHelpDialog(parent, Words::tr("Connecting an account"),
        Words::tr(
            "Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this "
            "window. For most files the password is your SIP password.\n\n"
            "The program then tries the connection in four steps and says for each what is wrong. The "
            "certificate is kept encrypted on this computer."));
}

void showAboutDialog(QWidget *parent)
{
    QDialog *dialog = makeDialog(parent, QStringLiteral("aboutDialog"), Words::tr("About Bellset"));
    const int unit = gridUnit(dialog);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit * 2);
    auto *icon = new QLabel(dialog);
    icon->setPixmap(applicationIcon().pixmap(QSize(unit * 8, unit * 8), dialog->devicePixelRatioF()));
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *text = new QLabel(dialog);
    text->setObjectName(QStringLiteral("aboutLabel"));
    text->setWordWrap(true);
    text->setText(QStringLiteral("<h2>Bellset %1</h2><p>%2</p><p>%3</p>")
                      .arg(QLatin1StringView(BELLSET_VERSION),
                          Words::tr("Decides how your telephone rings: who reaches you, where calls are "
                                    "forwarded, when you are not disturbed."),
                          Words::tr("Free software under the GNU General Public License, version 3 or "
                                    "later. It comes without any warranty.")));
    text->setMinimumWidth(unit * 45);
    head->addWidget(text, 1);
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(head);
    addCloseButton(dialog);
    dialog->open();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MineTab does: changing, importing and exporting contacts.
#include "core/base/async.h"
#include "core/client/contacts/contactimport.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "ui/models/contacttext.h"
#include "ui/pages/contacts/contactdetail.h"
#include "ui/pages/contacts/contacteditor.h"
#include "ui/pages/contacts/duplicatesview.h"
#include "ui/pages/contacts/importpreview.h"
#include "ui/pages/contacts/minetab.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

void MineTab::addOne()
{
    if (!m_editor->isHidden()) {
        m_editor->firstField()->setFocus(Qt::OtherFocusReason);
        return;
    }
    addNew({});
}

void MineTab::addNew(const Contact &contact)
{
    showPart(m_home);
    m_detail->hide();
    m_editor->edit(contact, m_book.countryCode());
    m_editor->show();
    refreshAll();
    m_editor->firstField()->setFocus(Qt::OtherFocusReason);
}

void MineTab::editChosen()
{
    if (const Contact *contact = chosen())
        addNew(*contact);
}

void MineTab::closeEditor()
{
    m_editor->hide();
    m_detail->QWidget::show();
    backToList();
    takeProposal();
}

void MineTab::save(const Contact &contact)
{
    m_chosen = contact.id;
    const Contact *before = contact.id ? m_book.contact(contact.id) : nullptr;
    closeEditor();
    if (before && sameContent(*before, contact))
        return;
    if (!before && m_book.contacts().size() >= ContactLimits::contacts) {
        m_notice->error(ContactText::problem(ContactProblem::TooMany));
        return;
    }
    m_entersList = true;
    m_book.apply(before ? ContactDeed::Changed : ContactDeed::Added, {{contact}, {}});
}

void MineTab::removeChosen()
{
    if (m_editor->isVisible())
        return;
    m_book.apply(ContactDeed::Removed, {{}, chosenIds()});
}

void MineTab::toggleVip()
{
    const Contact *contact = chosen();
    if (!contact || m_editor->isVisible())
        return;
    Contact other = *contact;
    if (!other.groups.removeOne(QStringLiteral("vip")))
        other.groups.append(QStringLiteral("vip"));
    m_book.apply(ContactDeed::Changed, {{tidyContact(other, m_book.countryCode())}, {}});
}

void MineTab::copyNumber()
{
    const Contact *contact = chosen();
    if (!contact || contact->numbers.isEmpty())
        return;
    const QString text = contact->numbers.value(m_detail->chosenNumber()).number;
    QGuiApplication::clipboard()->setText(text);
    m_notice->positive(tr("%1 is in the clipboard.", "a number").arg(plainLine(text)));
}

void MineTab::onFinished(const ContactReport &report)
{
    if (report.error) {
        m_notice->error(tr("Nothing was changed.") + u' ' + errorText(*report.error).sentence());
        return;
    }
    if (!report.ids.isEmpty() && report.deed != ContactDeed::Merged)
        choose(report.ids.constFirst());
    if (std::exchange(m_entersList, false) && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    const QString who = plainLine(report.name, 60);
    QString words;
    if (report.wasUndo) {
        m_notice->positive(tr("It is as it was before."));
        return;
    }
    switch (report.deed) {
    case ContactDeed::Added:
        words = tr("%1 was added.", "a contact").arg(who);
        break;
    case ContactDeed::Changed:
        words = tr("%1 was changed.", "a contact").arg(who);
        break;
    case ContactDeed::Removed:
        words = report.count == 1 ? tr("%1 was deleted.", "a contact").arg(who)
                                  : tr("%n contacts were deleted.", nullptr, report.count);
        break;
    case ContactDeed::Imported:
        words = tr("%n contacts were imported.", nullptr, report.count);
        break;
    case ContactDeed::Merged:
        words = report.count == 1 ? tr("%1 is one contact now.", "a contact").arg(who)
                                  : tr("Duplicates of %n contacts were merged.", nullptr, report.count);
        break;
    }
    m_notice->undoable(words, [this, report] { m_book.undo(report); });
}

void MineTab::chooseFile()
{
    whenDone(m_context.prompts.openFile(this, tr("Import contacts"),
                 tr("Contacts (*.csv *.vcf *.vcard);;All files (*)", "kinds of files")),
        this, [this](const QString &path) {
            if (!path.isEmpty())
                importFile(path);
        });
}

void MineTab::importFile(const QString &path)
{
    if (m_isBusy || m_book.state() != RemoteState::Ready)
        return;
    if (!m_editor->isHidden()) {
        m_notice->warning(tr("Save or cancel the contact that you are changing, then import."));
        return;
    }
    m_isBusy = true;
    const QList<Contact> present = m_book.contacts();
    whenDone(runInPool([path, present, country = m_book.countryCode()]() -> Result<ImportPlan> {
        const Result<QList<ReadContact>> read = readContactFile(path, country);
        if (!read)
            return failure(read.error());
        return planImport(*read, present, country);
    }),
        this, [this, path](const Result<ImportPlan> &plan) {
            m_isBusy = false;
            const QString name = plainLine(QFileInfo(path).fileName());
            if (!plan) {
                m_notice->error(tr("Nothing was imported.") + u' ' + errorText(plan.error()).sentence());
                return;
            }
            if (plan->rows.isEmpty()) {
                m_notice->error(
                    tr("%1 holds no contacts. Choose a table (.csv) or cards (.vcf).", "a file").arg(name));
                return;
            }
            m_notice->dismiss();
            m_import->show(*plan, name);
            showPart(m_import);
            m_import->firstField()->setFocus(Qt::OtherFocusReason);
        });
}

void MineTab::exportContacts()
{
    const QString name = tr("contacts.csv", "name of a file");
    whenDone(m_context.prompts.saveFile(this, tr("Export contacts"), name,
                 tr("Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)", "kinds of files"),
                 QStringLiteral("csv")),
        this, [this](const QString &path) {
            if (path.isEmpty())
                return;
            m_isBusy = true;
            refreshAll();
            const auto count = static_cast<int>(m_book.contacts().size());
            whenDone(runInPool([path, contacts = m_book.contacts()] {
                const bool isCards =
                    QFileInfo(path).suffix().compare(QLatin1String("vcf"), Qt::CaseInsensitive) == 0;
                return writeUserFile(path, isCards ? contactsToVcards(contacts) : contactsToCsv(contacts));
            }),
                this, [this, path, count](const Result<bool> &written) {
                    m_isBusy = false;
                    refreshAll();
                    if (!written) {
                        m_notice->error(errorText(written.error()).sentence());
                        return;
                    }
                    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
                    m_notice->positive(tr("%n contacts were written to %1.", "a file", count).arg(path),
                        {{tr("Open &folder", "button: where a file was written"),
                            [this, folder] { m_context.prompts.openUrl(folder); }, true}});
                });
        });
}

void MineTab::showDuplicates()
{
    m_duplicates->show(m_book.contacts(), m_book.countryCode());
    showPart(m_duplicates);
    m_duplicates->firstField()->setFocus(Qt::OtherFocusReason);
}

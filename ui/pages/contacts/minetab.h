// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/contactbook.h"
#include "ui/models/contactsmodel.h"
#include "ui/shell/page.h"

#include <memory>

class ContactDetail;
class ContactEditor;
class DuplicatesView;
class ImportPreview;
class InlineMessage;
class Panel;
class Placeholder;
class QAction;
class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

/// The user's own contacts: a table, beside it one of them to read or to change; import, export, duplicates.
/// Everything can be undone.
class MineTab : public QWidget {
    Q_OBJECT

public:
    MineTab(const PageContext &context, QWidget *parent);
    ~MineTab() override;

    /// The list, where it is shown.
    QWidget *firstFocus() const;
    /// What is so on this tab, in a sentence or two.
    QString sentence() const;
    const ContactBook &book() const { return m_book; }

public Q_SLOTS:
    void search(const QString &text);
    void reload();
    /// Shows what importing the file would do.
    void importFile(const QString &path);
    /// Opens the editor with what is known of a new contact.
    void addNew(const Contact &contact);

Q_SIGNALS:
    void clearSearchRequested();
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Remedy { Add, ReadAgain, ClearSearch };

    QAction *makeAction(const char *objectName, const QString &text, const QList<QKeySequence> &keys,
        const QString &iconName, void (MineTab::*run)());
    QWidget *makeTools();
    QWidget *makeBody();
    void arrange();
    void showPart(QWidget *part);
    void takeProposal();
    const Contact *chosen() const;
    QList<qint64> chosenIds() const;
    void choose(qint64 id);
    void refreshAll();
    void refreshPlaceholder();
    void refreshDetail();
    void onChanged();
    void onFinished(const ContactReport &report);
    void onRemedy();
    void showMenu(const QPoint &where);

    void addOne();
    void editChosen();
    void removeChosen();
    void toggleVip();
    void copyNumber();
    void save(const Contact &contact);
    void closeEditor();
    void chooseFile();
    void exportContacts();
    void showDuplicates();
    void backToList();

    PageContext m_context;
    std::unique_ptr<ContactStore> m_ownStore; ///< in memory, where nothing is kept
    std::unique_ptr<ContactBook> m_ownBook;
    ContactBook &m_book;
    ContactsModel m_model;
    qint64 m_chosen = 0; ///< stays chosen when the table changes
    Remedy m_remedy = Remedy::Add;
    bool m_entersList = false; ///< the list gets the focus once what was saved stands in it
    bool m_isBusy = false; ///< a file is being read or written

    InlineMessage *m_notice;
    QStackedWidget *m_parts;
    QWidget *m_home; ///< the list
    QTableView *m_table;
    ContactDetail *m_detail;
    ContactEditor *m_editor;
    Panel *m_side;
    QBoxLayout *m_bodyLayout;
    Placeholder *m_placeholder;
    ImportPreview *m_import;
    DuplicatesView *m_duplicates;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_vip;
    QAction *m_copy;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_duplicatesButton = nullptr;
    QWidget *m_tools;
    QWidget *m_body;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/directorymodel.h"
#include "ui/shell/page.h"

#include <QPointer>

class AddressList;
class DirectoryDialog;
class InlineMessage;
class Panel;
class Placeholder;
class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;

/// The tab Directory of the Contacts page: people of an LDAP directory that match what is typed in the page's
/// search, with their numbers to call and copy (ux.md 3.3). Has no search field of its own.
class DirectoryTab : public QWidget {
    Q_OBJECT

public:
    DirectoryTab(const PageContext &context, QWidget *parent);

    /// What the person types; asked when the typing pauses. Empty lists the first 50.
    void search(const QString &text);
    /// Asks the directory anew.
    void refresh();
    /// The list when it has people, else the button of the empty state.
    QWidget *firstFocus() const;
    DirectoryModel &model() { return m_model; }

public Q_SLOTS:
    /// The editor of the directory; opened, not waited for.
    void editDirectory();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeDetail();
    void arrange();
    void refreshAll();
    void refreshPlaceholder();
    void refreshDetail();
    void chooseFirst();
    void onRemedy();
    void call();
    void copy(const QString &text);
    QString chosenTarget() const;

    PageContext m_context;
    DirectoryModel m_model;
    QLabel *m_status;
    QPushButton *m_edit;
    InlineMessage *m_message;
    InlineMessage *m_notice;
    QListView *m_list;
    QLabel *m_name;
    QLabel *m_place;
    QPushButton *m_call;
    AddressList *m_numbers;
    Panel *m_detail;
    QBoxLayout *m_bodyLayout;
    QWidget *m_body;
    Placeholder *m_placeholder;
    QPointer<DirectoryDialog> m_dialog;
    bool m_hasAsked = false;
    std::optional<Error> m_shownError;
};

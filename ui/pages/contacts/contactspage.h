// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

class DirectoryTab;
class MineTab;
class PageHeader;
class QLineEdit;
class QTabWidget;

/// Contacts (ux.md 3.3): one search over several lists, each on a tab of its own. The tabs appear once there
/// is more than one.
class ContactsPage : public Page {
    Q_OBJECT

public:
    ContactsPage(const PageContext &context, QWidget *parent);

    QWidget *firstFocus() const override;

public Q_SLOTS:
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A place for one more list: every tab is told what is searched.
    void addTab(QWidget *tab, const QString &title, const std::function<void(const QString &)> &search);
    void refreshHeader();
    /// The first control of the list in view; nullptr while it has none.
    QWidget *listFocus() const;

    PageHeader *m_header;
    QLineEdit *m_search;
    QTabWidget *m_tabs;
    MineTab *m_mine;
    DirectoryTab *m_directory = nullptr; ///< none where nothing is kept
};

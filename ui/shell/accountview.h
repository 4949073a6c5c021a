// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/pageregistry.h"
#include "ui/words/errortext.h"

#include <QHash>
#include <QWidget>

class ApplyBar;
class CallBar;
class InlineMessage;
class QStackedWidget;
class ReachStrip;

/// Everything of one account in the window: the reach strip, the call bar, notes, the pages (made when first
/// shown) and the apply bar of the page shown. Created by the window; borrows the session.
class AccountView : public QWidget {
    Q_OBJECT

public:
    AccountView(const PageContext &context, QList<PageInfo> pages, QWidget *parent = nullptr);

    AccountSession &session() const { return m_context.session; }
    ReachStrip *reachStrip() const { return m_strip; }
    CallBar *callBar() const { return m_callBar; }
    ApplyBar *applyBar() const { return m_applyBar; }
    InlineMessage *notes() const { return m_notes; }
    /// What there is to say about the certificate; beside the notes, so that neither hides the other.
    InlineMessage *certificateNote() const { return m_certificateNote; }

    /// The pages that the account's role opens and the server has; "My line" pages while the role is not
    /// known.
    QList<PageInfo> visiblePages() const;
    /// Makes the page if need be. False if there is none of this id for the role.
    bool showPage(const QString &id);
    /// Opens the page and moves the focus to one of its controls, as far as it is there and can be used; else
    /// to its first one.
    bool showControl(const QString &id, const QString &objectName);
    QString currentPageId() const { return m_currentPage; }
    Page *currentPage() const;
    /// The page if it was made already.
    Page *page(const QString &id) const { return m_made.value(id); }
    /// The pages with changes that were not applied, opened in this run or not.
    QList<PageInfo> changedPages() const;

Q_SIGNALS:
    void visiblePagesChanged();
    /// Badge or unsaved changes of a page changed.
    void pageStateChanged();
    void currentPageChanged(const QString &id);
    /// A deed against what keeps the account from being connected.
    void remedyRequested(Remedy remedy);

private:
    Page *make(const PageInfo &info);
    void updateApplyBar();
    void updateBanner();
    void showDetails(const Error &error);
    void updateVisiblePages();
    void tellOfDrafts();
    void updateReminder();
    /// Once per start: to the page on which nothing else matters.
    void leadToUrgentPage();

    PageContext m_context;
    QList<PageInfo> m_pages;
    ReachStrip *m_strip;
    CallBar *m_callBar;
    InlineMessage *m_banner;
    InlineMessage *m_certificateNote;
    InlineMessage *m_reminder;
    InlineMessage *m_notes;
    QStackedWidget *m_stack;
    ApplyBar *m_applyBar;
    QHash<QString, Page *> m_made;
    QString m_currentPage;
    QStringList m_visibleIds;
    bool m_reminderIsDone = false; ///< it is being taken away, not dismissed
    bool m_wasLed = false;
};

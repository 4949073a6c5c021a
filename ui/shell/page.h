// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dirtystate.h"

#include <QWidget>

class AccountSession;
class Clock;
class DirectoryStore;
class Prompts;
class WindowPresence;

/// What every page is given. All outlive the page.
struct PageContext {
    AccountSession &session;
    Prompts &prompts;
    const Clock &clock;
    DirectoryStore *directories = nullptr; ///< nullptr where nothing is kept
    WindowPresence *presence = nullptr; ///< of the window; nullptr for a page alone
};

/// Base of the pages in the window: shows one area of one account. It lives as long as its account is shown;
/// drafts live in the session, so that a page may be destroyed at any time. The window shows the apply bar
/// and calls apply() and discard(); a page has neither bar nor reach strip of its own.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const PageContext &context, QWidget *parent);

    AccountSession &session() const { return m_context.session; }
    Prompts &prompts() const { return m_context.prompts; }
    const Clock &clock() const { return m_context.clock; }
    WindowPresence *presence() const { return m_context.presence; }

    /// What is not on the server yet. Announce changes by dirtyStateChanged().
    virtual DirtyState dirtyState() const { return {}; }
    /// A count beside the page's name in the sidebar; 0 shows none.
    virtual int badge() const { return 0; }
    /// The control that gets the focus when the page is opened. By default the first enabled one, top-down,
    /// that is no button of a message, no link and no
    /// station of a drawn call.
    virtual QWidget *firstFocus() const;
    /// Writes drafts to disk now: the program may be about to end.
    virtual void keepDrafts() { }

    /// Shows a part of the page and gives it the focus, where the page has one of that name.
    virtual void showPlace(const QString &place) { Q_UNUSED(place) }

public Q_SLOTS:
    /// Fetches anew what the page shows.
    virtual void refresh() { }
    virtual void apply() { }
    virtual void discard() { }

Q_SIGNALS:
    void dirtyStateChanged();
    void badgeChanged();
    /// Asks the window to open another page ("forwarding").
    void pageRequested(const QString &id);

private:
    PageContext m_context;
};

/// The first descendant in tab order that is visible, enabled and takes the focus by Tab; none: nullptr.
QWidget *firstFocusableChild(const QWidget *parent);

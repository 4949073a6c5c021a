// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class Prompts;
class QWidget;

/// Asks once, for all pages of all accounts, when the window goes away with changes that were never applied:
/// they are kept as drafts, but somebody may believe that they are in effect (ux.md 3.0 "Dirty"). Never while
/// the desktop session ends, which must not wait for an answer. Owned by the window.
class ClosingQuestion : public QObject {
    Q_OBJECT

public:
    ClosingQuestion(QWidget &window, Prompts &prompts);

    /// True when the window may go now. Otherwise the question is open, and confirmed() or declined()
    /// follows.
    /// @param changedPages the titles of the pages with changes; empty asks nothing
    bool allowsClosing(const QStringList &changedPages);

Q_SIGNALS:
    /// The window may go: closing it now asks no more.
    void confirmed();
    /// It stays.
    void declined();

private:
    QWidget &m_window;
    Prompts &m_prompts;
    bool m_isOpen = false;
    bool m_isConfirmed = false;
};

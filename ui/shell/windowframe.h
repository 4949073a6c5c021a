// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class InlineMessage;
class QStackedWidget;
class Sidebar;
class TopBar;

/// What the window is made of, put in its places: top bar, a notice below it, sidebar beside the stack of
/// accounts. Knows nothing of what they show. Central widget of the window.
class WindowFrame : public QWidget {
    Q_OBJECT

public:
    explicit WindowFrame(QWidget *parent);

    TopBar *topBar() const { return m_topBar; }
    Sidebar *sidebar() const { return m_sidebar; }
    InlineMessage *notice() const { return m_notice; }
    QStackedWidget *stack() const { return m_stack; }
    void setSidebarVisible(bool visible);

private:
    TopBar *m_topBar;
    QWidget *m_side;
    Sidebar *m_sidebar;
    QWidget *m_line;
    InlineMessage *m_notice;
    QStackedWidget *m_stack;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activecalls.h"
#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;

/// The calls that are going on, with running times, above the list; hidden while there is none. Times are
/// painted every second; assistive technology is told when a call comes or ends, and the minutes.
class ActiveCallsPanel : public Panel {
    Q_OBJECT

public:
    /// @param calls borrowed; asks only while `page` can be seen
    ActiveCallsPanel(ActiveCalls &calls, QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString key;
        QWidget *widget;
        QLabel *icon;
        QLabel *who;
        QLabel *address;
        QLabel *time;
        QString said; ///< to assistive technology
    };

    void refresh();
    void tick();
    void addRow(const ActiveCalls::Line &line);
    void showLine(Row &row, const ActiveCalls::Line &line);
    void refreshLook();

    ActiveCalls &m_calls;
    QVBoxLayout *m_column;
    QLabel *m_more;
    QList<Row> m_rows;
    QTimer m_ticking;
    bool m_inRefresh = false;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/charts/chartcontent.h"
#include "ui/widgets/panel.h"

class ChartView;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

/// A chart with its message as title, what the cursor is on as text, the same numbers as a table, and copies
/// of both (ux.md 3.6). The owner gives new content after data or colours changed.
class ChartPanel : public Panel {
    Q_OBJECT

public:
    /// @param name what it is about, for assistive technology and object names of its parts:
    /// "balance" gives "balanceChart", "balanceChartTable", "balanceChartReadout"…
    ChartPanel(const QString &objectName, const QString &name, QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setContent(ChartContent content);
    /// A choice of what is shown, above the chart.
    void addControl(QWidget *control);
    /// What stands in the table, for spreadsheets (RFC 4180).
    QString csv() const;

Q_SIGNALS:
    void copied(const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void orderFocus();
    void showReadout();
    void showTable(bool table);
    void copyImage();
    void copyTable();
    void refreshLook();

    QString m_name;
    QVBoxLayout *m_layout;
    QString m_titleText;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_readout;
    QPushButton *m_tableButton;
    QPushButton *m_imageButton;
    QPushButton *m_csvButton;
    ChartView *m_view;
    QTableWidget *m_table;
    QList<ChartContent::Stop> m_stops;
    QStringList m_columns;
    QList<QStringList> m_rows;
    QList<QStringList> m_csvRows;
    bool m_inRefresh = false;
};

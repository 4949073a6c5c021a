// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiveexport.h"
#include "ui/models/balancemodel.h"
#include "ui/models/bookingstable.h"
#include "ui/shell/page.h"

class BalanceCard;
class ChartPanel;
class InlineMessage;
class PageHeader;
class Placeholder;
class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;
class VoucherCard;

/// Balance & usage (ux.md 3.3): what is left and for how long, where it went, and what was booked; of an
/// account that pays afterwards only where it went. Changes nothing but the balance, by a voucher.
class BalanceUsagePage : public Page {
    Q_OBJECT

public:
    BalanceUsagePage(const PageContext &context, QWidget *parent);

    QWidget *firstFocus() const override;

public Q_SLOTS:
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeSpans();
    void makeExport();
    void refreshAll();
    void refreshHeader();
    void refreshState();
    void refreshPlaceholder();
    void refreshMessage();
    void refreshCharts();
    void refreshTable();
    bool hasAnything() const;
    /// Why the balance cannot be shown although the server answers; empty when it can.
    QString noBalanceReason() const;
    void exportBookings();
    void onExported(const QString &path, const Result<ExportOutcome> &outcome);

    BalanceModel m_model;
    BookingsTable m_bookings;
    PageHeader *m_header;
    QPushButton *m_export;
    QAction *m_exportAction;
    InlineMessage *m_message; ///< what could not be read
    InlineMessage *m_notice; ///< what became of a deed
    QWidget *m_content;
    Placeholder *m_placeholder;
    BalanceCard *m_card = nullptr;
    VoucherCard *m_voucher = nullptr;
    ChartPanel *m_balanceChart = nullptr;
    ChartPanel *m_minutesChart = nullptr;
    QButtonGroup *m_spans = nullptr;
    ChartPanel *m_destinationsChart = nullptr;
    QWidget *m_tableBox = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_tableNote = nullptr;
    QString m_shownError;
    bool m_exporting = false;
    bool m_inRefresh = false;
};

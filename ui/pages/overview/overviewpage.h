// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/balancemodel.h"
#include "ui/models/firsthints.h"
#include "ui/models/recentcallsmodel.h"
#include "ui/models/remote.h"
#include "ui/shell/page.h"

class HintRow;
class InlineMessage;
class PageHeader;
class Placeholder;
class QGridLayout;
class QLabel;
class QListView;
class PathView;
class Tile;

/// The first page: the way of a call as a drawing, what was missed, voicemail and devices at a glance, and
/// the calls since yesterday (ux.md 3.3). Shows only what the server offers and only what this program can
/// do. Changes nothing.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(const PageContext &context, QWidget *parent);

    /// Calls missed since yesterday.
    int badge() const override { return m_missedSinceYesterday; }

public Q_SLOTS:
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListView *makeCallList(const char *objectName, RecentCallsModel &model, QWidget *parent);
    void onHint(FirstHints::Hint hint);
    void refreshTray();
    void refreshAll();
    void refreshHeader();
    void refreshPath();
    void refreshCalls();
    void refreshVoicemail();
    void refreshBalance();
    void refreshDevices();
    void refreshMessage();
    void fitLists();
    void placeTiles();
    qint64 startOfYesterday() const;

    RecentCallsModel m_missed;
    RecentCallsModel m_recent;
    BalanceModel m_balance;
    FirstHints m_hints;
    int m_missedSinceYesterday = 0;

    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    PathView *m_path;
    HintRow *m_hintRow;
    QWidget *m_tiles;
    QGridLayout *m_tileGrid;
    Tile *m_missedTile;
    Tile *m_voicemailTile;
    Tile *m_balanceTile; ///< hidden for an account that pays afterwards
    Tile *m_devicesTile;
    QLabel *m_recentTitle;
    QWidget *m_recentPanel;
    QListView *m_missedList;
    QListView *m_recentList;
    QLabel *m_recentNote;
    QWidget *m_deviceList;
    QString m_shownError;
    int m_columns = 0;
    int m_tileCount = 0;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/coverage.h"
#include "ui/models/callsblock.h"
#include "ui/words/timetext.h"

#include <QScrollArea>

class NoteEditor;
class PartyHistory;
class QGridLayout;
class QLabel;
class QPushButton;

/// Everything about one call beside the list, and what can be done with it; or why a time is not known. Asks
/// by signals; does nothing itself.
class CallDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit CallDetail(QWidget *parent = nullptr);

    /// @param blockedBy the pattern that turns the caller away at present; empty = none
    /// @param canAdd whether it may become a contact: it is none yet
    void showCall(const Call &call, const QString &ownDomain, const TimeText &times,
        CallsBlock::Obstacle obstacle, const QString &blockedBy, bool canAdd);
    /// @param isKept whether calls stay on this computer
    void showGap(const QString &sentence, bool isKept);
    void showNothing();

    /// Shown by whoever knows whether notes can be kept.
    NoteEditor *noteEditor() const { return m_note; }
    PartyHistory *partyHistory() const { return m_others; }

Q_SIGNALS:
    void callRequested();
    /// Block, or let through again whoever is blocked.
    void blockRequested();
    void copyRequested();
    /// A contact with the other side's number.
    void addRequested();
    void allRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeButton(const char *objectName, const QString &iconName);
    void setFact(int row, const QString &text);
    void refreshLook();

    QWidget *m_inner;
    QLabel *m_who;
    QLabel *m_address;
    QGridLayout *m_grid;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    NoteEditor *m_note;
    QPushButton *m_call;
    QPushButton *m_block;
    QLabel *m_blockNote;
    QPushButton *m_copy;
    QPushButton *m_add;
    QPushButton *m_all;
    PartyHistory *m_others;
    bool m_inRefresh = false;
};

/// Why a caller cannot be blocked, in one sentence; empty when they can, or when it is not worth saying.
QString blockObstacleText(CallsBlock::Obstacle obstacle);

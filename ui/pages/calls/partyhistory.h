// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"
#include "ui/words/timetext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

/// The last other calls with the other side of a call: when, what became of each, and what the user noted.
class PartyHistory : public QWidget {
    Q_OBJECT

public:
    explicit PartyHistory(QWidget *parent = nullptr);

    /// None hides it.
    void showCalls(const QList<KeptCall> &calls, const TimeText &times);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLine(const QString &text);
    void refreshLook();

    QLabel *m_heading;
    QVBoxLayout *m_column;
    QList<QLabel *> m_lines;
    QList<QLabel *> m_notes; ///< among the lines
    bool m_inRefresh = false;
};

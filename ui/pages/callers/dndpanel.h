// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QMap>
#include <QStringList>

class AccountSession;
class QCheckBox;
class QComboBox;
class QLabel;

/// Do not disturb: on or off, until when, and which groups get through. Acts at once; the reach strip tells
/// what became of it and offers Undo. Shows what the server says, never what was clicked.
class DndPanel : public Panel {
    Q_OBJECT

public:
    DndPanel(AccountSession &session, QWidget *parent);

    void refresh();
    QCheckBox *firstField() const { return m_switch; }

private:
    void fillEnds();
    void onSwitched(bool on);
    void onEndChosen();
    void onGroupChosen();
    QString obstacle() const;
    bool isOn() const;
    QStringList chosenGroups() const;
    /// Minutes from now to the chosen end; 0 = none.
    qint64 minutes() const;

    AccountSession &m_session;
    QCheckBox *m_switch;
    QComboBox *m_end;
    QLabel *m_exceptLabel;
    QWidget *m_except;
    QMap<QString, QCheckBox *> m_groups;
    qint64 m_chosenEnd = 0; ///< while it is off: what it will be turned on with; as the data of m_end
};

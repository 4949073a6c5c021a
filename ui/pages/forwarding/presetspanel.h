// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/forwardingpresets.h"
#include "ui/widgets/panel.h"

class ForwardingForm;
class InlineMessage;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

/// The presets bar of the Forwarding page: a button with a menu for each named set of rows (apply with or
/// without an end, rename, delete), and one that saves the rows as they are. Applying acts at once.
class PresetsPanel : public Panel {
    Q_OBJECT

public:
    PresetsPanel(AccountSession &session, ForwardingForm &form, QWidget *parent);

    /// @param lock why nothing can be applied now; empty when it can
    void refresh(const QString &lock);

private:
    void buildMenu(int index);
    void startNaming(int index);
    void finishNaming(bool keep);
    void remove(int index);
    void refreshButtons();
    void refreshNaming();
    QString stateText() const;
    /// Why this preset cannot be applied now.
    QString obstacleOf(int index) const;

    AccountSession &m_session;
    ForwardingForm &m_form;
    ForwardingPresets m_presets;
    QString m_lock;
    QList<QPushButton *> m_buttons; ///< made once, so that they keep their place in the tab order
    QList<QMenu *> m_menus;
    QPushButton *m_save;
    QWidget *m_naming;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QLabel *m_nameNote;
    QLabel *m_state;
    QPushButton *m_stay;
    InlineMessage *m_message;
    int m_renaming = -1; ///< the preset that gets a new name; -1 = a new one
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/forwardingform.h"
#include "ui/widgets/tones.h"

#include <QObject>
#include <QPointer>

class AccountSession;
class EndField;
class QCheckBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;
class TargetField;

/// The widgets of one condition on the Forwarding page, in three rows of a shared grid: switch, target and
/// end; a date; what there is to say. Shows and edits the form, holds nothing itself. Owned by the page.
class ForwardingRowView : public QObject {
    Q_OBJECT

public:
    ForwardingRowView(AccountSession &session, ForwardingForm &form, ForwardCondition condition,
        const QString &label, QWidget *panel, QGridLayout *grid, int gridRow);

    /// @param label of the switch, with mnemonic
    void setLabel(const QString &label);
    /// @param lock why nothing can be edited; empty when it can
    void refresh(const QString &lock);
    /// Palette or font changed.
    void refreshLook();
    QWidget *firstField() const;

    static constexpr int gridRows = 3;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Note {
        Tone tone = Tone::Neutral;
        QString icon;
        QString text;
    };

    Note note(const ForwardingField &field, bool overtaken) const;
    QString problemText(const ForwardingCheck &check) const;
    void showNote(const Note &note);
    void compare();
    void takeContacts();
    QString targetLabel(const QString &stored) const;

    AccountSession &m_session;
    ForwardingForm &m_form;
    ForwardCondition m_condition;
    QGridLayout *m_grid;
    int m_gridRow;
    bool m_endsShown = true;
    QCheckBox *m_switch;
    TargetField *m_target;
    QDateTimeEdit *m_other;
    EndField *m_end;
    QWidget *m_noteBox;
    QLabel *m_noteIcon;
    QLabel *m_noteText;
    QPointer<QObject> m_book; ///< whose contacts are offered
    QLineEdit *m_mobile; ///< only where the account has none
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_compare;
    Note m_note;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/conferences.h"
#include "ui/widgets/panel.h"

class QLabel;
class QPushButton;

/// One conference room: what to dial, the PIN (dots until it is asked for), whether it is open, and what
/// copies an invitation. Everything from the server is one plain line.
class ConferenceCard : public Panel {
    Q_OBJECT

public:
    /// @param index names the widgets: "conference0Card"
    /// @param domain of the account, for the SIP address of the room
    ConferenceCard(const Conference &room, int index, const QString &domain, QWidget *parent);

    const Conference &room() const { return m_room; }
    /// What a guest needs to know, as plain text for a message.
    static QString invitation(const Conference &room, const QString &domain);

Q_SIGNALS:
    void invitationRequested(const Conference &room);
    void pinCopyRequested(const QString &pin);

private:
    void refreshPin();

    Conference m_room;
    QLabel *m_pin;
    QPushButton *m_show;
    bool m_isShown = false;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicescards.h"
#include "ui/widgets/panel.h"
#include "ui/words/timetext.h"

class NoteLine;
class QLabel;
class QPushButton;

/// One registered device: picture, name, address, how its line is protected, until when it is signed in,
/// whether it is new, and buttons that copy all of it and sign it out. Owned by the page.
class DeviceCardView : public Panel {
    Q_OBJECT

public:
    /// @param number in the list, for names that tests use
    DeviceCardView(const DeviceCard &card, int number, QWidget *parent);

    const DeviceCard &card() const { return m_card; }
    /// As a person calls it.
    static QString nameOf(const DeviceCard &card);
    /// Its buttons, in the order of Tab.
    QList<QPushButton *> buttons() const { return {m_mine, m_copy, m_signOut}; }
    /// @param offered whether there is such an action @param enabled whether it can be done now
    void setSignOut(bool offered, bool enabled);
    /// Says times anew.
    void refreshTimes(const TimeText &times);

    /// Everything that is known of the device, one fact per line.
    static QString details(const DeviceCard &card, const TimeText &times);

Q_SIGNALS:
    void copyRequested(const DeviceCard &card);
    void signOutRequested();
    /// "Yes, it is mine".
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    DeviceCard m_card;
    QLabel *m_picture;
    QLabel *m_lock;
    QLabel *m_line;
    QLabel *m_until;
    NoteLine *m_new;
    QPushButton *m_mine;
    QPushButton *m_copy;
    QPushButton *m_signOut;
    bool m_inRefresh = false;
};

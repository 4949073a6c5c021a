// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicescards.h"
#include "ui/widgets/panel.h"
#include "ui/words/timetext.h"

class QLabel;
class QPushButton;

/// One registered device: picture, name, address, how its line is protected, until when it is signed in, and
/// a button that copies all of it. Owned by the page.
class DeviceCardView : public Panel {
    Q_OBJECT

public:
    /// @param number in the list, for names that tests use
    DeviceCardView(const DeviceCard &card, int number, QWidget *parent);

    const DeviceCard &card() const { return m_card; }
    /// Says times anew.
    void refreshTimes(const TimeText &times);

    /// Everything that is known of the device, one fact per line.
    static QString details(const DeviceCard &card, const TimeText &times);

Q_SIGNALS:
    void copyRequested(const DeviceCard &card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    DeviceCard m_card;
    QLabel *m_picture;
    QLabel *m_lock;
    QLabel *m_line;
    QLabel *m_until;
    bool m_inRefresh = false;
};

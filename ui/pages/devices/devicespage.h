// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicescards.h"
#include "ui/models/devicesignout.h"
#include "ui/models/knowndevices.h"
#include "ui/shell/page.h"

#include <optional>

class DeviceCardView;
class InlineMessage;
class PageHeader;
class Placeholder;
class QLabel;
class QVBoxLayout;

/// Devices: a card for each phone or program that is signed in, with a button that
/// signs it out where the server does that, a question about one that is new, and what signs in another one
/// (ux.md 3.3).
class DevicesPage : public Page {
    Q_OBJECT

public:
    DevicesPage(const PageContext &context, QWidget *parent);

public Q_SLOTS:
    void refresh() override;

private:
    void onPlaceholderAction();
    void copy(const QString &text, const QString &said);
    void refreshAll();
    void refreshHeader();
    void refreshState();
    void refreshCards();
    void refreshTimes();
    void refreshSignOut();
    void askSignOut(qsizetype number);
    void onSignedOut(const QString &contact, const std::optional<Error> &error);
    void confirm(qsizetype number);
    void setUpAnother();
    QString sentence() const;

    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_more = nullptr;
    QLabel *m_setup = nullptr;
    std::optional<QList<DeviceCard>> m_cards; ///< as shown
    QList<DeviceCardView *> m_views;
    QList<Device> m_devices; ///< behind the cards
    DeviceSignOut m_signOut;
    KnownDevices m_known;
    QString m_signingOut; ///< the name of the device
    bool m_isEmpty = false; ///< the placeholder stands for no device
    QString m_shownError;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktop/traylook.h"

#include <QMenu>
#include <QObject>

#include <memory>

class AccountSession;
class MainWindow;
class QSystemTrayIcon;
class TrayHost;

/// The icon in the tray, about the account that the window shows (ux.md 3.9): its shape says who reaches it,
/// its tool tip says it in a sentence, its menu changes it. Exists only while the desktop has a place for it;
/// the window is told, so that closing it never hides it where nothing brings it back. Borrows window and
/// host, which must outlive it.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(MainWindow &window, TrayHost &host, QObject *parent = nullptr);
    ~Tray() override;

    /// nullptr while the desktop has no place for it.
    QSystemTrayIcon *icon() const { return m_icon.get(); }
    TrayState state() const { return m_state; }
    QMenu &menu() { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onHost();
    void follow();
    void refresh();
    void refreshLater();
    void fillMenu();
    void fillMissed(AccountSession &session);
    void addPresets(AccountSession &session);
    void markSeen();
    void openPage(const QString &id, const QString &place);
    AccountSession *session() const;
    /// Everything that the menu depends on, so that it is not taken apart while somebody points at it.
    QString menuSignature() const;

    MainWindow &m_window;
    TrayHost &m_host;
    QMenu m_menu;
    QMenu *m_dnd = nullptr;
    QMenu *m_forward = nullptr;
    QMenu *m_missed = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<QObject> m_following; ///< the connections to the session that is shown
    TrayState m_state = TrayState::Offline;
    QString m_signature;
    bool m_isDue = false;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"
#include "ui/shell/windowsettings.h"

#include <QDialog>

class InlineMessage;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

/// What a person prefers about the program (Ctrl+,). Everything acts and is kept at once; what acts only at
/// the next start says so. Belongs to the window; deletes itself when closed.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        WindowSettings &settings;
        QList<PageInfo> pages; ///< that may be the first one
        QStringList languages; ///< codes of the translations that exist, "de", "nl"…
        QString account; ///< shown now; empty = none
        bool hasTray = false; ///< the desktop has a place for our icon
    };

    explicit PreferencesDialog(const Parts &parts, QWidget *parent);

Q_SIGNALS:
    void changed(WindowSettings::Key key);
    /// Everything of the account shown is to go from this computer.
    void removeAccountRequested();

private:
    void addLook(QFormLayout *form);
    void addStart(QFormLayout *form);
    void addServer(QFormLayout *form);
    void addNotifications(QFormLayout *form);
    void addLinks(QFormLayout *form);
    void addKept(QFormLayout *form);
    QComboBox *addChoice(QFormLayout *form, const QString &label, const char *objectName,
        WindowSettings::Key key, const QList<QPair<QString, QString>> &choices);
    QCheckBox *addSwitch(const QString &text, const char *objectName, WindowSettings::Key key);
    QLabel *addNote(QFormLayout *form, const QString &text, const char *objectName);
    void set(WindowSettings::Key key, const QVariant &value);
    void onAutostart(bool wanted);
    void refreshLinks();
    void takeLinks();

    Parts m_parts;
    InlineMessage *m_message;
    QCheckBox *m_autostart = nullptr;
    QLabel *m_links = nullptr;
    QPushButton *m_takeLinks = nullptr;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;
class QVBoxLayout;

/// What signs in another device: a phone by its settings, one by one to copy, and by a QR code of the
/// address; another computer with this program. Never a password: nobody's screen should show one. Deletes
/// itself when it is closed.
class SetupDialog : public QDialog {
    Q_OBJECT

public:
    /// @param address `user@domain` of the account @param encrypts a device of the account is signed in over
    /// an encrypted line, so that another one can be
    SetupDialog(const QString &address, bool encrypts, QWidget *parent);

    /// All of it as text, for the clipboard.
    static QString details(const QString &address, bool encrypts);

private:
    void addField(QGridLayout *grid, const QString &label, const char *name, const QString &value);
    void buildPhone(QVBoxLayout *column, bool encrypts);
    void buildComputer(QVBoxLayout *column);

    QString m_address;
    QLabel *m_said; ///< what was copied
};

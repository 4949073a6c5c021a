// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryclient.h"
#include "core/client/directory/directorystore.h"

#include <QDialog>
#include <QFutureWatcher>

class InlineMessage;
class NoteLine;
class PasswordField;
class Prompts;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// The editor of an account's directory, with a test that goes step by step: connect, encrypt, sign in,
/// search. Nothing is kept before Save; the password goes to the keychain alone and is never shown again.
class DirectoryDialog : public QDialog {
    Q_OBJECT

public:
    struct Services {
        DirectoryStore &store;
        Prompts &prompts;
        QString account;
        QString countryCode; ///< proposed for a new directory: "31"; empty for none
    };

    DirectoryDialog(const Services &services, QWidget *parent);

    DirectoryClient &client() { return m_client; }

    /// As it is filled in, right or wrong.
    DirectoryConfiguration configuration() const;

private:
    QLineEdit *addEdit(
        QGridLayout *grid, const QString &label, const char *objectName, const QString &example);
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    void fill(const DirectoryConfiguration &configuration);
    void onEdited();
    void onSecurityChosen();
    void chooseFile();
    /// The kept password may go to the server that it was kept for, and not less protected than before.
    bool mayUseKept(const DirectoryConfiguration &configuration) const;
    /// Says what is wrong at the field; false when something is.
    bool check();
    void test();
    void runTest(const DirectoryConfiguration &configuration, const QByteArray &password);
    void showSteps(int passed);
    void onTested();
    void endTest();
    void save();
    void remove();
    void setBusy(bool busy);
    /// Makes room for notes that appeared.
    void grow();

    Services m_services;
    DirectoryClient m_client;
    std::optional<DirectoryConfiguration> m_stored;
    InlineMessage *m_message;
    QLineEdit *m_host = nullptr;
    QComboBox *m_security = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_base = nullptr;
    QLineEdit *m_bindName = nullptr;
    PasswordField *m_password = nullptr;
    NoteLine *m_openNote = nullptr; ///< what travels unprotected
    QLineEdit *m_caFile = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_country = nullptr;
    QLineEdit *m_attributes = nullptr;
    QLineEdit *m_filter = nullptr;
    NoteLine *m_problem;
    QWidget *m_problemField = nullptr; ///< which it is about
    QLineEdit *m_words = nullptr;
    QPushButton *m_test = nullptr;
    QList<NoteLine *> m_steps;
    NoteLine *m_result = nullptr;
    QPushButton *m_remove = nullptr; ///< only where there is one to remove
    QPushButton *m_save = nullptr;
    QFutureWatcher<Result<DirectoryTrial>> m_trial;
    DirectoryConfiguration m_tested;
    QString m_testedWords;
    int m_round = 0; ///< of the newest test
};

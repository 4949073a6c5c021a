// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountregistry.h"
#include "ui/pages/connect/fingerprintstep.h"
#include "ui/pages/connect/probe.h"
#include "ui/pages/connect/signinstep.h"
#include "ui/words/errortext.h"

#include <QWidget>

class CertificateStep;
class ChoiceStep;
class Clock;
class ConnectStep;
class KeepStep;
class PasswordStep;
class Prompts;
class QPushButton;
class QStackedWidget;
class WizardStep;

/// What the wizard works with. All borrowed.
struct ConnectServices {
    AccountRegistry &registry;
    SecretStore &secrets;
    Prompts &prompts;
    const Clock &clock;
    ProbeFactory probes;
    /// Where a certificate file is looked for, to offer it by name; empty for nowhere.
    QString downloads;
    EnrolFunction enrol = networkEnrolment();
};

/// An account that was connected and saved.
struct ConnectedAccount {
    SavedAccount saved;
    ImportedIdentity identity;
    /// Whom to believe until the program ends: more than what was saved after "trust this once".
    ServerTrust trust;
};

/// Takes a person from a certificate file, a password or an invitation to a connected account (ux.md 3.1):
/// file and its password, or a certificate fetched from the server; certificate and server, four ticking
/// lines, trust where it is needed, a safe place. Used as the first page of the program and inside the dialog
/// "Add account". Saves through the registry; opens no window.
class ConnectWizard : public QWidget {
    Q_OBJECT

public:
    /// @param cancellable shows Cancel, for the dialog
    ConnectWizard(ConnectServices services, bool cancellable, QWidget *parent = nullptr);
    ~ConnectWizard() override;

    /// As if the file had been dropped on it.
    void openFile(const QString &path);
    /// Fills in a server that is known already, e.g. from the command line.
    void setServer(const QString &server) { m_serverWish = server; }
    /// Tries the connection of an account that is open already, to see and settle what is wrong with the
    /// server: only whom to believe is saved anew, the certificate stays where it is.
    void reconnect(const ConnectedAccount &account);

Q_SIGNALS:
    void finished(const ConnectedAccount &account);
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(bool cancellable);
    void showStep(WizardStep *step);
    void updateButtons();
    void goBack();
    void goOn();
    void chooseFile();
    void onFileRead(int attempt, const QString &path, const Result<ImportedIdentity> &read);
    void showFileError(const Error &error);
    void beginSignIn(SignInStep::Way way);
    void enrol();
    void onEnrolled(int attempt, const EnrolmentOrder &order, const Result<EnrolledIdentity> &enrolled);
    void showEnrolError(const Error &error);
    void compareServer();
    void showCertificate(const ImportedIdentity &identity, const QString &password);
    void probe();
    void onStepFailed(ProbeStep step, const Error &error);
    void onRemedy(Remedy remedy);
    void onTrustAnswer(FingerprintStep::Answer answer);
    void askHowToKeep();
    void save();
    void saveTrust();
    void forgetPin();
    void showServerHelp();
    WizardStep *currentStep() const;

    ConnectServices m_services;
    QStackedWidget *m_stack;
    ChoiceStep *m_choice;
    PasswordStep *m_password;
    SignInStep *m_signIn;
    CertificateStep *m_certificate;
    ConnectStep *m_connect;
    FingerprintStep *m_fingerprint;
    KeepStep *m_keep;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;

    std::unique_ptr<Probe> m_probe;
    ImportedIdentity m_identity;
    QString m_filePassword;
    QString m_serverWish;
    Identity m_account;
    ServerTrust m_trust; ///< to save
    ServerTrust m_effectiveTrust; ///< to use now
    std::optional<ServerPin> m_pin; ///< trusted by the person, for m_pinnedServer only
    bool m_savesPin = false;
    QUrl m_pinnedServer;
    std::optional<ConnectedAccount> m_existing; ///< of reconnect(), until another file is opened
    Error m_lastError{};
    int m_attempt = 0;
    bool m_saving = false;
    bool m_enrolling = false; ///< the server is judged for signing in, not for a certificate
};

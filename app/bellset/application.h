// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellset/commandline.h"
#include "app/bellset/openaccount.h"
#include "app/bellset/singleinstance.h"
#include "core/base/clock.h"
#include "core/client/accountregistry.h"
#include "core/client/answercache.h"
#include "core/client/archive/localarchive.h"
#include "core/client/clientpaths.h"
#include "core/client/contacts/contactstore.h"
#include "core/client/directory/directorystore.h"
#include "core/client/draftstore.h"
#include "core/client/keychainstore.h"
#include "ui/pages/connect/connectwizard.h"
#include "ui/shell/desktop/desktopintegration.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"

#include <map>
#include <memory>

/// The desktop program put together: owns every part, opens the saved accounts, and connects the window's
/// wishes with the parts that fulfil them. Created by main() after the QApplication. Decides nothing that a
/// part could decide.
///
/// A saved account is shown from the start with what is known of it, while its certificate is fetched from
/// the keychain; one that needs a passphrase is shown as locked.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const ClientPaths &paths);
    /// With a keychain and prompts of somebody else's, which outlive it; for tests.
    Application(const ClientPaths &paths, SecretStore &secrets, Prompts &prompts);
    ~Application() override;

    /// Shows the window and opens the saved accounts; for an account of the command line only that one.
    void start(const CommandLine &line);
    /// As another start of the program asks: raises the window, opens the file.
    void raise(const SingleInstance::Handover &handover);
    MainWindow &window() { return *m_window; }
    const WindowSettings &settings() const { return m_settings; }
    static QString settingsFile(const ClientPaths &paths);

Q_SIGNALS:
    /// The account of the command line is open.
    void accountOpened(AccountSession &session);
    /// It cannot be opened.
    void accountFailed(const Error &error);

private:
    ConnectServices connectServices();
    QWidget *makeWelcome(QWidget *parent);
    TransportConfiguration configurationOf(
        const QUrl &server, const ServerTrust &trust, const ImportedIdentity &identity) const;
    void connectWindow();
    /// Without the window, as soon as it is known that the desktop has a tray.
    void showInBackground();
    void applyPolling(AccountSession &session) const;
    void showSaved(const SavedAccount &saved);
    void openSaved(const SavedAccount &saved);
    void unlock(const QString &address, const QString &error);
    void openPassing(const CommandLine &line);
    void adopt(const ConnectedAccount &connected);
    /// What becomes of the calls of an account.
    enum class Calls { Kept, NotKept };
    void keepCertificate(OpenAccount &account, Calls calls);
    void open(const QString &address, const TransportConfiguration &configuration, Calls calls);
    void addAccount(const QString &file);
    void remove(const QString &address);
    void reconnect(const QString &address);
    void onRemedy(const QString &address, Remedy remedy);
    /// The authorities of --ca. Errors: FileUnreadable.
    static Result<QList<QSslCertificate>> authoritiesIn(const QString &file);

    SystemClock m_clock;
    ClientPaths m_paths;
    KeychainStore m_keychain;
    DialogPrompts m_dialogs;
    SecretStore &m_secrets;
    Prompts &m_prompts;
    AccountRegistry m_registry;
    AnswerCache m_cache;
    DraftStore m_drafts;
    DirectoryStore m_directories;
    LocalArchive m_archive;
    ContactStore m_contacts;
    WindowSettings m_settings;
    std::map<QString, std::unique_ptr<OpenAccount>> m_accounts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopIntegration> m_desktop; ///< gone before the window
    ConnectWizard *m_welcome = nullptr;
    bool m_isShownInBackground = false;
};

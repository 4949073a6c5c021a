// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/application.h"

#include "app/bellset/savedcertificate.h"
#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/client/p12file.h"
#include "core/client/serverurl.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"
#include "translations/translator.h"
#include "ui/pages/connect/connectdialog.h"
#include "ui/shell/accountview.h"
#include "ui/shell/windowpresence.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"

#include <QApplication>
#include <QFile>
#include <QSessionManager>
#include <QStandardPaths>

Application::Application(const ClientPaths &paths)
    : m_paths(paths)
    , m_secrets(m_keychain)
    , m_prompts(m_dialogs)
    , m_registry(paths.accounts(), m_secrets)
    , m_cache(paths.answers(), m_clock)
    , m_drafts(paths.drafts())
    , m_directories(paths.directories(), m_secrets)
    , m_archive(paths.archives())
    , m_contacts(paths.archives())
    , m_settings(settingsFile(paths))
{
    connectWindow();
}

Application::Application(const ClientPaths &paths, SecretStore &secrets, Prompts &prompts)
    : m_paths(paths)
    , m_secrets(secrets)
    , m_prompts(prompts)
    , m_registry(paths.accounts(), m_secrets)
    , m_cache(paths.answers(), m_clock)
    , m_drafts(paths.drafts())
    , m_directories(paths.directories(), m_secrets)
    , m_archive(paths.archives())
    , m_contacts(paths.archives())
    , m_settings(settingsFile(paths))
{
    connectWindow();
}

void Application::connectWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{allPages(), m_prompts, m_clock, m_settings,
        [this](QWidget *parent) { return makeWelcome(parent); }, &m_directories, translatedLanguages()});
    connect(m_window.get(), &MainWindow::addAccountRequested, this, [this] { addAccount({}); });
    connect(m_window.get(), &MainWindow::certificateDropped, this, &Application::addAccount);
    connect(m_window.get(), &MainWindow::removeAccountRequested, this, &Application::remove);
    connect(m_window.get(), &MainWindow::remedyRequested, this, &Application::onRemedy);
    connect(m_window.get(), &MainWindow::preferenceChanged, this, [this](WindowSettings::Key key) {
        if (key != WindowSettings::Key::PollHidden)
            return;
        for (const auto &[address, account] : m_accounts)
            applyPolling(account->session());
    });
    connect(m_window.get(), &MainWindow::unlockRequested, this,
        [this](const QString &address) { unlock(address, {}); });
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { m_window->saveState(); },
        Qt::DirectConnection);
    m_desktop = std::make_unique<DesktopIntegration>(*m_window, QDBusConnection::sessionBus());
}

QString Application::settingsFile(const ClientPaths &paths)
{
    return paths.config + QStringLiteral("/bellset.ini");
}

void Application::applyPolling(AccountSession &session) const
{
    AccountSession::PollIntervals intervals;
    if (!m_settings.value(WindowSettings::Key::PollHidden).toBool())
        intervals.hidden = 0;
    session.setPollIntervals(intervals);
}

Application::~Application()
{
    m_desktop.reset();
    m_window.reset(); // before the sessions that it shows
}

void Application::start(const CommandLine &line)
{
    if (line.hasPassingAccount()) {
        openPassing(line);
    } else {
        const AccountRegistry::Listing listing = m_registry.list();
        for (const SavedAccount &saved : listing.accounts)
            showSaved(saved);
        QStringList broken;
        for (const Error &error : listing.broken) {
            qCWarning(lcUi) << "a saved account cannot be read:" << error.subject;
            broken.append(error.subject);
        }
        if (!broken.isEmpty())
            m_window->tell(tr("A saved account cannot be read: %1. Open its certificate file again; the "
                              "folder is left as it is.")
                               .arg(broken.join(QStringLiteral(", "))));
    }
    if (line.background)
        showInBackground();
    else
        m_window->show();
    if (!line.link.isEmpty())
        m_window->call(line.link);
    if (line.order)
        m_window->orders().obey(*line.order);
    if (!line.file.isEmpty())
        addAccount(line.file);
}

void Application::showInBackground()
{
    TrayHost &host = m_desktop->trayHost();
    const auto decide = [this, &host] {
        if (host.isKnown() && !m_window->isVisible() && !m_isShownInBackground) {
            m_isShownInBackground = true;
            m_window->presence().startHidden();
        }
    };
    connect(&host, &TrayHost::changed, this, decide);
    decide();
}

void Application::raise(const SingleInstance::Handover &handover)
{
    qCInfo(lcUi) << "started again," << (handover.activationToken.isEmpty() ? "without" : "with")
                 << "an activation token," << (handover.file.isEmpty() ? "without" : "with") << "a file,"
                 << (handover.link.isEmpty() ? "without" : "with") << "a link,"
                 << (handover.order.isEmpty() ? "without" : "with") << "an order";
    m_window->presence().bringUp(handover.activationToken);
    if (const std::optional<WindowOrder> order = WindowOrder::fromText(handover.order))
        m_window->orders().obey(*order);
    if (!handover.link.isEmpty())
        m_window->call(handover.link);
    if (!handover.file.isEmpty())
        addAccount(handover.file);
}

ConnectServices Application::connectServices()
{
    return {m_registry, m_secrets, m_prompts, m_clock, networkProbes(),
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
}

QWidget *Application::makeWelcome(QWidget *parent)
{
    auto *wizard = new ConnectWizard(connectServices(), false, parent);
    m_welcome = wizard;
    connect(wizard, &QObject::destroyed, this, [this, wizard] {
        if (m_welcome == wizard)
            m_welcome = nullptr;
    });
    connect(wizard, &ConnectWizard::finished, this, &Application::adopt);
    return wizard;
}

TransportConfiguration Application::configurationOf(
    const QUrl &server, const ServerTrust &trust, const ImportedIdentity &identity) const
{
    TransportConfiguration configuration;
    configuration.server = server;
    configuration.trust = trust;
    configuration.identity = identity;
    configuration.clock = &m_clock;
    return configuration;
}

void Application::showSaved(const SavedAccount &saved)
{
    if (saved.needsPassphrase()) {
        m_window->addAccount(saved.address, nullptr);
        return;
    }
    auto account =
        std::make_unique<OpenAccount>(saved.address, m_clock, m_cache, m_drafts, &m_archive, &m_contacts);
    keepCertificate(*account, Calls::Kept);
    AccountSession &session = account->session();
    m_accounts.emplace(saved.address, std::move(account));
    applyPolling(session);
    session.start();
    m_window->addAccount(saved.address, &session);
    openSaved(saved);
}

void Application::keepCertificate(OpenAccount &account, Calls calls)
{
    auto keeper =
        std::make_unique<SavedCertificate>(account, m_registry, m_secrets, m_clock, calls == Calls::NotKept);
    connect(keeper.get(), &SavedCertificate::replaced, this, &Application::adopt);
    connect(keeper.get(), &SavedCertificate::removalWanted, this, &Application::remove);
    connect(keeper.get(), &SavedCertificate::judgementWanted, this, &Application::reconnect);
    account.setKeeper(std::move(keeper));
}

void Application::openSaved(const SavedAccount &saved)
{
    whenDone(m_registry.open(saved.id), this, [this, saved](const Result<ImportedIdentity> &identity) {
        const auto account = m_accounts.find(saved.address);
        if (account == m_accounts.end() || account->second->isOpen())
            return; // removed, or connected anew, while the keychain was asked
        if (identity) {
            open(saved.address, configurationOf(saved.server, saved.trust, *identity), Calls::Kept);
            return;
        }
        qCWarning(lcUi) << "cannot open" << saved.address << errorCodeText(identity.error().code);
        account->second->fail(identity.error());
    });
}

void Application::unlock(const QString &address, const QString &error)
{
    const Result<SavedAccount> saved = m_registry.accountOfAddress(address);
    if (!saved)
        return;
    if (const auto account = m_accounts.find(address); account != m_accounts.end()) {
        account->second->waitAgain();
        openSaved(*saved);
        return;
    }
    const auto openWith = [this, saved = *saved](const QString &passphrase) {
        whenDone(m_registry.open(saved.id, passphrase), this,
            [this, saved](const Result<ImportedIdentity> &identity) {
                if (identity) {
                    open(saved.address, configurationOf(saved.server, saved.trust, *identity), Calls::Kept);
                } else if (saved.needsPassphrase() && identity.error().code == ErrorCode::P12WrongPassword) {
                    unlock(saved.address, tr("That passphrase does not unlock it. Type it again."));
                } else {
                    m_window->setLockedReason(saved.address, errorText(identity.error()).sentence());
                }
            });
    };
    const QString text = saved->protection == IdentityProtection::AskEachStart
        ? tr("The password of the certificate file of %1:").arg(address)
        : tr("Your passphrase for the certificate of %1:").arg(address);
    whenDone(m_prompts.passphrase(m_window.get(), {tr("Unlock %1").arg(address), text, false, error}), this,
        [openWith](const std::optional<QString> &passphrase) {
            if (passphrase)
                openWith(*passphrase);
        });
}

void Application::openPassing(const CommandLine &line)
{
    QString password;
    if (line.passwordFromStdin) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            password = QString::fromUtf8(input.readLine(4096)).remove(u'\n').remove(u'\r');
    }
    whenDone(importIdentityFile(line.p12, password, {m_clock.nowSeconds(), true}), this,
        [this, line](const Result<ImportedIdentity> &identity) {
            if (!identity) {
                Q_EMIT accountFailed(identity.error());
                return;
            }
            // Without an address nobody knows whose account is asked for.
            if (identity->sipAddress.isEmpty()) {
                Q_EMIT accountFailed({ErrorCode::CertificateWithoutAddress, identity->subject, {}});
                return;
            }
            const Result<QUrl> server = line.server.isEmpty() ? defaultServerUrl(identity->sipAddress)
                                                              : fixedUpServerUrl(line.server);
            if (!server) {
                Q_EMIT accountFailed(server.error());
                return;
            }
            const Result<QList<QSslCertificate>> authorities =
                line.ca.isEmpty() ? identity->authorities() : authoritiesIn(line.ca);
            if (!authorities) {
                Q_EMIT accountFailed(authorities.error());
                return;
            }
            ServerTrust trust;
            trust.authorities = *authorities;
            open(identity->sipAddress, configurationOf(*server, trust, *identity), Calls::NotKept);
            Q_EMIT accountOpened(m_accounts.at(identity->sipAddress)->session());
        });
}

Result<QList<QSslCertificate>> Application::authoritiesIn(const QString &file)
{
    constexpr qint64 largest = 1024 * 1024;
    const Result<QByteArray> content = readLimitedFile(file, largest);
    if (!content)
        return failure(content.error());
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(*content, QSsl::Pem);
    if (authorities.isEmpty())
        return failure(ErrorCode::FileUnreadable, file, QStringLiteral("no certificate in it"));
    return authorities;
}

void Application::adopt(const ConnectedAccount &connected)
{
    open(connected.saved.address,
        configurationOf(connected.saved.server, connected.trust, connected.identity), Calls::Kept);
    m_window->showAccount(connected.saved.address);
}

void Application::open(const QString &address, const TransportConfiguration &configuration, Calls calls)
{
    if (const auto known = m_accounts.find(address); known != m_accounts.end()) {
        // Its certificate came, or it is connected anew with another certificate or trust.
        const bool wasOpen = known->second->isOpen();
        known->second->open(configuration);
        if (wasOpen || known->second->session().connection().error)
            known->second->session().refresh();
    } else {
        auto account = std::make_unique<OpenAccount>(address, configuration, m_clock, m_cache, m_drafts,
            calls == Calls::Kept ? &m_archive : nullptr, calls == Calls::Kept ? &m_contacts : nullptr);
        keepCertificate(*account, calls);
        AccountSession &session = account->session();
        m_accounts.emplace(address, std::move(account));
        applyPolling(session);
        session.start();
        if (m_window->accounts().contains(address))
            m_window->unlockAccount(address, &session);
        else
            m_window->addAccount(address, &session);
    }
    const QDateTime end = configuration.identity ? configuration.identity->validUntil : QDateTime();
    m_window->warn(address, CertificateText::endWarning(end, m_clock.nowUtc()));
}

void Application::onRemedy(const QString &address, Remedy remedy)
{
    const auto account = m_accounts.find(address);
    if (account == m_accounts.end())
        return;
    switch (remedy) {
    case Remedy::CompareIdentity:
    case Remedy::EditServer:
        reconnect(address);
        return;
    case Remedy::ChooseOtherFile:
    case Remedy::UsePassphraseInstead: // which is asked for once the file is open
        addAccount({});
        return;
    default:
        if (account->second->isOpen())
            account->second->session().refresh();
        else
            unlock(address, {});
    }
}

void Application::reconnect(const QString &address)
{
    const OpenAccount &account = *m_accounts.at(address);
    if (!account.isOpen())
        return;
    const TransportConfiguration &used = account.configuration();
    ConnectedAccount connected;
    connected.saved = m_registry.accountOfAddress(address).value_or(
        SavedAccount{{}, address, used.server, used.trust, IdentityProtection::Keychain});
    connected.identity = *used.identity;
    connected.trust = used.trust;
    auto *dialog = new ConnectDialog(connectServices(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Connect %1").arg(address));
    connect(dialog->wizard(), &ConnectWizard::finished, this, &Application::adopt);
    dialog->open();
    dialog->wizard()->reconnect(connected);
}

void Application::addAccount(const QString &file)
{
    if (m_welcome) {
        if (!file.isEmpty())
            m_welcome->openFile(file);
        return;
    }
    auto *dialog = new ConnectDialog(connectServices(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->wizard(), &ConnectWizard::finished, this, &Application::adopt);
    if (!file.isEmpty())
        dialog->wizard()->openFile(file);
    dialog->open();
}

void Application::remove(const QString &address)
{
    const Prompts::Confirmation question{tr("Remove account"),
        tr("%1 is removed from this computer: its certificate, its saved data, the calls and "
           "contacts kept here and "
           "changes that are not applied. The account on the server stays as it is. Without the certificate "
           "file you cannot connect again.")
            .arg(address),
        tr("Remove %1", "button").arg(address)};
    whenDone(m_prompts.confirm(m_window.get(), question), this, [this, address](bool agreed) {
        if (!agreed)
            return;
        m_window->removeAccount(address);
        m_accounts.erase(address);
        m_cache.remove(address);
        m_drafts.remove(address);
        whenDone(m_directories.remove(address), this, [address](const Result<bool> &removed) {
            if (!removed)
                qCWarning(lcUi) << "removing the directory of" << address
                                << errorCodeText(removed.error().code);
        });
        whenDone(m_archive.remove(address), this, [address](const Result<bool> &removed) {
            if (!removed)
                qCWarning(lcUi) << "removing the calls of" << address << errorCodeText(removed.error().code);
        });
        const Result<SavedAccount> saved = m_registry.accountOfAddress(address);
        if (!saved) // it was of the command line
            return;
        whenDone(m_registry.remove(saved->id), this, [this, address](const Result<bool> &removed) {
            if (removed)
                return;
            qCWarning(lcUi) << "removing" << address << errorCodeText(removed.error().code);
            m_window->tell(
                tr("%1 is gone from this window, but not everything of it could be removed.").arg(address)
                + u' ' + errorText(removed.error()).happened);
        });
    });
}

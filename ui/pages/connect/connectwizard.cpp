// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectwizard.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/contract/errorcodes.h"
#include "ui/pages/connect/certificatestep.h"
#include "ui/pages/connect/choicestep.h"
#include "ui/pages/connect/connectstep.h"
#include "ui/pages/connect/connecttexts.h"
#include "ui/pages/connect/keepstep.h"
#include "ui/pages/connect/passwordstep.h"
#include "ui/pages/connect/signinstep.h"
#include "ui/shell/certificatedrop.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

ConnectWizard::ConnectWizard(ConnectServices services, bool cancellable, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_stack(new QStackedWidget(this))
    , m_choice(new ChoiceStep(m_stack))
    , m_password(new PasswordStep(m_stack))
    , m_signIn(new SignInStep(m_stack))
    , m_certificate(new CertificateStep(m_stack))
    , m_connect(new ConnectStep(m_stack))
    , m_fingerprint(new FingerprintStep(m_stack))
    , m_keep(new KeepStep(m_stack))
    , m_back(new QPushButton(tr("&Back", "button: previous step"), this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("connectWizard"));
    setAcceptDrops(true);
    build(cancellable);
    m_choice->offerFile(onlyCertificateFileIn(m_services.downloads));

    connect(m_choice, &ChoiceStep::openRequested, this, &ConnectWizard::chooseFile);
    connect(m_choice, &ChoiceStep::offeredFileChosen, this, &ConnectWizard::openFile);
    connect(m_choice, &ChoiceStep::signInRequested, this, [this] { beginSignIn(SignInStep::Way::Password); });
    connect(m_choice, &ChoiceStep::codeRequested, this, [this] { beginSignIn(SignInStep::Way::Invitation); });
    connect(m_choice, &ChoiceStep::serverHelpRequested, this, &ConnectWizard::showServerHelp);
    connect(m_password, &PasswordStep::fileUnusable, this, &ConnectWizard::showFileError);
    connect(m_certificate, &CertificateStep::remedyRequested, this, &ConnectWizard::onRemedy);
    connect(m_connect, &ConnectStep::remedyRequested, this, &ConnectWizard::onRemedy);
    connect(m_connect, &ConnectStep::detailsRequested, this, [this](const Error &error) {
        m_services.prompts.showText(this, tr("Details of the error"), errorDetails(error));
    });
    connect(m_fingerprint, &FingerprintStep::answered, this, &ConnectWizard::onTrustAnswer);
    for (WizardStep *step : QList<WizardStep *>{
             m_choice, m_password, m_signIn, m_certificate, m_connect, m_fingerprint, m_keep}) {
        m_stack->addWidget(step);
        connect(step, &WizardStep::completeChanged, this, &ConnectWizard::updateButtons);
        connect(step, &WizardStep::nextRequested, this, &ConnectWizard::goOn);
    }
    showStep(m_choice);
}

ConnectWizard::~ConnectWizard() = default;

void ConnectWizard::build(bool cancellable)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setDefault(true);
    m_cancel->setVisible(cancellable);
    const int unit = gridUnit(this);

    auto *column = new QWidget;
    column->setMaximumWidth(unit * 72);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(unit * 3, unit * 4, unit * 3, unit * 2);
    columnLayout->addWidget(m_stack, 1);
    auto *centred = new QWidget;
    auto *centredLayout = new QHBoxLayout(centred);
    centredLayout->setContentsMargins(0, 0, 0, 0);
    centredLayout->addStretch(1);
    centredLayout->addWidget(column, 100);
    centredLayout->addStretch(1);
    auto *scroll = new QScrollArea(this); // large fonts on small screens
    scroll->setObjectName(QStringLiteral("wizardScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);

    auto *bar = new QWidget(this);
    auto *barColumn = new QWidget(bar);
    barColumn->setMaximumWidth(unit * 72);
    auto *buttons = new QHBoxLayout(barColumn);
    buttons->setContentsMargins(unit * 3, unit, unit * 3, unit * 2);
    buttons->setSpacing(unit);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(0, 0, 0, 0);
    barLayout->addStretch(1);
    barLayout->addWidget(barColumn, 100);
    barLayout->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(bar);

    connect(m_back, &QPushButton::clicked, this, &ConnectWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectWizard::cancelled);
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::goOn);
}

WizardStep *ConnectWizard::currentStep() const
{
    return static_cast<WizardStep *>(m_stack->currentWidget());
}

void ConnectWizard::showStep(WizardStep *step)
{
    m_stack->setCurrentWidget(step);
    updateButtons();
    if (QWidget *focus = step->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
    else if (m_next->isVisible() && m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::updateButtons()
{
    const WizardStep *step = currentStep();
    if (!step)
        return;
    const QString label = step->nextLabel();
    const bool hadFocus = m_next->hasFocus();
    m_next->setText(label);
    m_next->setVisible(!label.isEmpty());
    m_next->setEnabled(step->isComplete() && !m_saving);
    m_back->setVisible(step != m_choice);
    m_back->setEnabled(!m_saving);
    if (step == m_connect && step->isComplete() && !hadFocus)
        m_next->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::goBack()
{
    m_probe.reset();
    WizardStep *step = currentStep();
    if (step == m_fingerprint && m_enrolling) {
        showStep(m_signIn);
        return;
    }
    if (step == m_keep || step == m_connect || step == m_fingerprint) {
        showStep(m_certificate);
        return;
    }
    ++m_attempt;
    m_password->clear();
    m_signIn->clear();
    m_enrolling = false;
    m_identity = ImportedIdentity();
    m_filePassword.clear();
    showStep(m_choice);
}

void ConnectWizard::goOn()
{
    WizardStep *step = currentStep();
    if (!step->isComplete() || m_saving)
        return;
    if (step == m_password)
        showCertificate(m_password->identity(), m_password->password());
    else if (step == m_signIn)
        enrol();
    else if (step == m_certificate)
        probe();
    else if (step == m_connect && m_existing)
        saveTrust();
    else if (step == m_connect)
        askHowToKeep();
    else if (step == m_keep)
        save();
}

void ConnectWizard::chooseFile()
{
    whenDone(
        m_services.prompts.openFile(this, tr("Open a certificate file"),
            tr("Certificates (*.p12 *.pfx *.pem *.crt *.cer)") + QStringLiteral(";;") + tr("All files (*)")),
        this, [this](const QString &path) {
            if (!path.isEmpty())
                openFile(path);
        });
}

void ConnectWizard::openFile(const QString &path)
{
    if (m_saving)
        return; // what is being saved is not to be mixed with another file
    m_probe.reset();
    m_existing.reset();
    m_choice->message()->dismiss();
    const int attempt = ++m_attempt;
    const IdentityReading reading{m_services.clock.nowSeconds(), true};
    m_password->setFile(path, reading);
    whenDone(importIdentityFile(path, {}, reading), this,
        [this, attempt, path](const Result<ImportedIdentity> &read) { onFileRead(attempt, path, read); });
}

void ConnectWizard::onFileRead(int attempt, const QString &path, const Result<ImportedIdentity> &read)
{
    if (attempt != m_attempt)
        return;
    if (read)
        showCertificate(*read, {});
    else if (read.error().code == ErrorCode::P12WrongPassword)
        showStep(m_password);
    else
        showFileError({read.error().code, path.section(u'/', -1), read.error().detail});
}

void ConnectWizard::beginSignIn(SignInStep::Way way)
{
    m_choice->message()->dismiss();
    forgetPin();
    m_enrolling = true;
    m_signIn->begin(way, m_serverWish);
    showStep(m_signIn);
}

void ConnectWizard::enrol()
{
    EnrolmentOrder order = m_signIn->order();
    if (m_pinnedServer != order.server)
        forgetPin();
    order.trust.pin = m_pin;
    const int attempt = ++m_attempt;
    m_signIn->message()->dismiss();
    m_signIn->setBusy(true);
    whenDone(m_services.enrol(order), this, [this, attempt, order](const Result<EnrolledIdentity> &enrolled) {
        onEnrolled(attempt, order, enrolled);
    });
}

void ConnectWizard::onEnrolled(
    int attempt, const EnrolmentOrder &order, const Result<EnrolledIdentity> &enrolled)
{
    if (attempt != m_attempt)
        return;
    m_signIn->setBusy(false);
    if (!enrolled) {
        showEnrolError(enrolled.error());
        return;
    }
    m_enrolling = false;
    m_signIn->clear();
    // Trust that a person has given stays; else the authority that came along vouches.
    const std::optional<ServerPin> pin = m_pin;
    const bool savesPin = m_savesPin;
    showCertificate(enrolled->identity, order.password);
    m_certificate->setServer(order.server.toString());
    m_pin = pin;
    m_savesPin = savesPin;
    m_pinnedServer = m_certificate->server();
    probe();
}

void ConnectWizard::showEnrolError(const Error &error)
{
    m_lastError = error;
    QList<InlineMessage::Action> actions;
    for (const Remedy remedy : errorRemedies(error.code)) {
        if (remedy != Remedy::ChooseOtherFile)
            actions.append({remedyLabel(remedy), [this, remedy] { onRemedy(remedy); }, false});
    }
    showStep(m_signIn);
    m_signIn->message()->showMessage({InlineMessage::Kind::Error, errorText(error).sentence(), actions,
        InlineMessage::Stay::UntilClosed, {}});
}

/// Asks the server for its certificate, without a word about the person, and lets it be compared.
void ConnectWizard::compareServer()
{
    TransportConfiguration configuration;
    configuration.server = m_signIn->order().server;
    configuration.trust.pin = m_pin;
    configuration.clock = &m_services.clock;
    m_probe = m_services.probes(configuration, {});
    connect(m_probe.get(), &Probe::stepFailed, this, [this](ProbeStep, const Error &error) {
        if (m_probe->serverCertificate().isNull()) {
            showEnrolError(error);
            return;
        }
        m_fingerprint->setServer(m_probe->serverCertificate(), m_signIn->order().server.host(), m_pin);
        showStep(m_fingerprint);
    });
    m_probe->start();
}

void ConnectWizard::showFileError(const Error &error)
{
    m_lastError = error;
    QList<InlineMessage::Action> actions;
    for (const Remedy remedy : errorRemedies(error.code))
        actions.append({remedyLabel(remedy), [this, remedy] { onRemedy(remedy); }, false});
    showStep(m_choice);
    m_choice->message()->showMessage({InlineMessage::Kind::Error, errorText(error).sentence(), actions,
        InlineMessage::Stay::UntilClosed, {}});
}

void ConnectWizard::showCertificate(const ImportedIdentity &identity, const QString &password)
{
    m_identity = identity;
    m_filePassword = password;
    forgetPin();
    m_lastError = identity.findings.isEmpty() ? Error{} : identity.findings.constFirst();
    m_certificate->setIdentity(identity, m_services.clock.nowUtc());
    if (!m_serverWish.isEmpty())
        m_certificate->setServer(m_serverWish);
    showStep(m_certificate);
}

void ConnectWizard::reconnect(const ConnectedAccount &account)
{
    if (m_saving)
        return;
    ++m_attempt;
    showCertificate(account.identity, {});
    m_existing = account;
    m_certificate->setAddress(account.saved.address);
    m_certificate->setServer(account.saved.server.toString());
    m_pin = account.trust.pin;
    m_savesPin = account.saved.trust.pin.has_value();
    m_pinnedServer = m_certificate->server();
    probe();
}

void ConnectWizard::forgetPin()
{
    m_pin.reset();
    m_savesPin = false;
    m_pinnedServer.clear();
}

void ConnectWizard::probe()
{
    // A pin is of the one server whose fingerprint was compared.
    if (m_pinnedServer != m_certificate->server())
        forgetPin();
    m_trust = {};
    if (m_existing)
        m_trust = m_existing->saved.trust;
    else if (m_certificate->trustsAuthorities())
        m_trust.authorities = m_identity.authorities();
    m_trust.pin = m_savesPin ? m_pin : std::nullopt;
    m_effectiveTrust = m_trust;
    m_effectiveTrust.pin = m_pin;
    TransportConfiguration configuration;
    configuration.server = m_certificate->server();
    configuration.trust = m_effectiveTrust;
    configuration.identity = m_identity;
    configuration.clock = &m_services.clock;
    m_connect->begin(configuration.server.host());
    m_probe = m_services.probes(configuration, m_certificate->address());
    connect(m_probe.get(), &Probe::stepPassed, m_connect, &ConnectStep::passStep);
    connect(m_probe.get(), &Probe::stepFailed, this, &ConnectWizard::onStepFailed);
    connect(m_probe.get(), &Probe::succeeded, this, [this](const Identity &identity) {
        m_account = identity;
        m_connect->complete(identity);
    });
    showStep(m_connect);
    m_probe->start();
}

void ConnectWizard::onStepFailed(ProbeStep step, const Error &error)
{
    m_lastError = error;
    m_connect->failStep(step, error);
    if (currentStep() == m_connect)
        m_connect->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::onRemedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain:
        if (currentStep() == m_connect)
            probe();
        else if (m_enrolling)
            goOn();
        else if (m_identity.isValid()) {
            m_identity.findings = findingsOf(m_identity, m_services.clock.nowSeconds());
            showCertificate(ImportedIdentity(m_identity), m_filePassword);
        }
        return;
    case Remedy::ChooseOtherFile:
        chooseFile();
        return;
    case Remedy::ShowHowToConvert:
        m_services.prompts.showText(this, tr("How to convert an old certificate file"), howToConvert());
        return;
    case Remedy::CompareIdentity:
        if (m_enrolling) {
            compareServer();
        } else if (m_probe && !m_probe->serverCertificate().isNull()) {
            m_fingerprint->setServer(m_probe->serverCertificate(), m_certificate->server().host(), m_pin);
            showStep(m_fingerprint);
        }
        return;
    case Remedy::EditServer:
        m_probe.reset();
        if (m_enrolling) {
            m_signIn->focusServer();
            return;
        }
        showStep(m_certificate);
        m_certificate->focusServer();
        return;
    case Remedy::AskOffice:
        QGuiApplication::clipboard()->setText(
            requestToOffice(m_certificate->address(), errorText(m_lastError)));
        currentStep()->message()->information(
            tr("A request is on the clipboard. Paste it into a mail to whoever runs the server."));
        return;
    case Remedy::CheckNow:
        probe();
        return;
    case Remedy::UsePassphraseInstead:
        m_keep->choosePassphrase();
        m_keep->message()->dismiss();
        return;
    }
}

void ConnectWizard::onTrustAnswer(FingerprintStep::Answer answer)
{
    if (answer == FingerprintStep::Answer::Never || !m_probe) {
        showStep(m_enrolling ? static_cast<WizardStep *>(m_signIn) : m_certificate);
        return;
    }
    m_pin = ServerPin{ServerPin::Kind::Certificate, m_probe->serverCertificate().sha256};
    m_savesPin = answer == FingerprintStep::Answer::Always;
    m_pinnedServer = m_enrolling ? m_signIn->order().server : m_certificate->server();
    if (m_enrolling) {
        showStep(m_signIn);
        enrol();
        return;
    }
    probe();
}

void ConnectWizard::askHowToKeep()
{
    m_keep->clear();
    // Any read tells whether there is a keychain at all.
    whenDone(m_services.secrets.read(QStringLiteral("probe")), this,
        [this, attempt = m_attempt](const Result<std::optional<QByteArray>> &read) {
            // A wallet may ask for long: meanwhile the person went back, or opened another file.
            if (attempt != m_attempt || currentStep() != m_connect || !m_connect->isComplete())
                return;
            const bool absent = !read && read.error().code == ErrorCode::KeychainAbsent;
            m_keep->setUp(absent ? QString() : m_services.secrets.backendName(), !m_filePassword.isEmpty());
            showStep(m_keep);
        });
}

void ConnectWizard::save()
{
    AccountToSave account;
    account.address = m_account.sipAddress.isEmpty() ? m_certificate->address() : m_account.sipAddress;
    account.server = m_certificate->server();
    account.trust = m_trust;
    account.identity = m_identity;
    account.protection = m_keep->protection();
    if (account.protection == IdentityProtection::AskEachStart)
        account.passphrase = m_filePassword;
    else if (account.protection == IdentityProtection::Passphrase)
        account.passphrase = m_keep->passphrase();
    m_saving = true;
    updateButtons();
    whenDone(m_services.registry.add(account), this, [this](const Result<SavedAccount> &saved) {
        m_saving = false;
        updateButtons();
        if (!saved) {
            QList<InlineMessage::Action> actions;
            for (const Remedy remedy : errorRemedies(saved.error().code)) {
                if (remedy == Remedy::UsePassphraseInstead)
                    actions.append({remedyLabel(remedy), [this, remedy] { onRemedy(remedy); }, true});
            }
            m_keep->message()->error(errorText(saved.error()).sentence(), actions);
            return;
        }
        const ConnectedAccount connected{*saved, m_identity, m_effectiveTrust};
        m_probe.reset();
        m_password->clear();
        m_keep->clear();
        m_filePassword.clear();
        m_identity = ImportedIdentity();
        Q_EMIT finished(connected);
    });
}

void ConnectWizard::saveTrust()
{
    ConnectedAccount connected = *m_existing;
    connected.saved.server = m_certificate->server();
    connected.saved.trust = m_trust;
    // "Trust this once" leaves what was trusted before as it is.
    if (m_pin && !m_savesPin)
        connected.saved.trust.pin = m_existing->saved.trust.pin;
    connected.trust = m_effectiveTrust;
    // An account of the command line has no place of its own.
    if (!connected.saved.id.isEmpty()) {
        if (const Result<bool> saved = m_services.registry.update(connected.saved); !saved) {
            m_connect->message()->error(errorText(saved.error()).sentence());
            return;
        }
    }
    m_probe.reset();
    m_existing.reset();
    m_identity = ImportedIdentity();
    Q_EMIT finished(connected);
}

void ConnectWizard::showServerHelp()
{
    m_services.prompts.showText(this, tr("Set up a server for my office"), howToSetUpServer());
}

void ConnectWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!certificateFileIn(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void ConnectWizard::dropEvent(QDropEvent *event)
{
    const QString path = certificateFileIn(event->mimeData()->urls());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

void ConnectWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (QWidget *focus = currentStep()->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizarddesk.h"

#include "core/client/p12file.h"

#include <QFile>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

WizardDesk::WizardDesk(const QString &downloads)
    : registry(dir.filePath(QStringLiteral("accounts")), secrets)
{
    alice.sipAddress = QStringLiteral("alice@example.org");
    alice.firstName = QStringLiteral("Alice");
    alice.lastName = QStringLiteral("Example");
    const auto probesOfDesk = [this](const TransportConfiguration &configuration,
                                  const QString &address) -> std::unique_ptr<Probe> {
        expected = address;
        auto made = std::make_unique<FakeProbe>();
        made->configuration = configuration;
        probe = made.get();
        ++probes;
        return made;
    };
    const auto enrolOfDesk = [this](const EnrolmentOrder &order) {
        orders.append(order);
        return readyFuture(enrolled);
    };
    wizard = std::make_unique<ConnectWizard>(
        ConnectServices{registry, secrets, prompts, clock, probesOfDesk, downloads, enrolOfDesk}, true);
    wizard->resize(760, 640);
    wizard->show();
}

WizardDesk::~WizardDesk()
{
    wizard.reset();
}

QString WizardDesk::write(const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QString WizardDesk::aliceFile(const QString &password)
{
    const TestCertificate authority = makeTestCertificate({.commonName = QStringLiteral("Example Office CA"),
        .validUntil = 3650LL * 86400,
        .isAuthority = true});
    const TestCertificate certificate =
        makeTestCertificate({.commonName = QStringLiteral("alice@example.org"),
            .alternativeNames = {QStringLiteral("URI:sip:alice@example.org")},
            .validUntil = 214LL * 86400 + 3600,
            .issuer = &authority});
    return write(QStringLiteral("alice@example.org.p12"),
        makePkcs12(certificate, password, {}, authority.certificatePem));
}

QString WizardDesk::ownerFile()
{
    const TestCertificate certificate = makeTestCertificate({.commonName = QStringLiteral("31208")});
    return write(QStringLiteral("owner.pem"), certificate.certificatePem + certificate.keyPem);
}

QString WizardDesk::step() const
{
    return wizard->findChild<QStackedWidget *>()->currentWidget()->objectName();
}

EnrolledIdentity WizardDesk::aliceEnrolled()
{
    EnrolledIdentity answer;
    answer.address = QStringLiteral("alice@example.org");
    QFile file(aliceFile({}));
    if (file.open(QIODevice::ReadOnly)) {
        const Result<ImportedIdentity> identity = readIdentity(file.readAll(), {}, {clock.nowSeconds()});
        if (identity)
            answer.identity = *identity;
    }
    return answer;
}

void WizardDesk::next()
{
    child<QPushButton>("nextButton")->click();
}

bool WizardDesk::goToProbe()
{
    wizard->openFile(aliceFile({}));
    if (!QTest::qWaitFor([this] { return step() == u"certificateStep"; }, 20000))
        return false;
    next();
    return probe && probe->started;
}

bool WizardDesk::goToKeep()
{
    if (!goToProbe())
        return false;
    probe->succeed(alice);
    next();
    return QTest::qWaitFor([this] { return step() == u"keepStep"; }, 20000);
}

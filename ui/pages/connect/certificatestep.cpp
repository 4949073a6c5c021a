// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/certificatestep.h"

#include "core/client/servertrust.h"
#include "core/client/serverurl.h"
#include "ui/pages/connect/certificatecard.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

CertificateStep::CertificateStep(QWidget *parent)
    : WizardStep(QStringLiteral("certificateStep"), tr("Is this you?"), parent)
    , m_card(new CertificateCard(this))
    , m_server(new QLineEdit(this))
    , m_serverHint(new QLabel(this))
    , m_trust(new QCheckBox(this))
    , m_fingerprint(new QLabel(this))
{
    m_server->setObjectName(QStringLiteral("serverEdit"));
    m_server->setAccessibleName(tr("Server"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_serverHint->setObjectName(QStringLiteral("serverHintLabel"));
    m_serverHint->setWordWrap(true);
    m_trust->setObjectName(QStringLiteral("trustAuthorityCheckBox"));
    m_fingerprint->setObjectName(QStringLiteral("authorityFingerprintLabel"));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    m_fingerprint->setFont(fixed);
    auto *label = new QLabel(tr("&Server"), this);
    label->setBuddy(m_server);

    body()->addWidget(m_card);
    body()->addSpacing(gridUnit(this));
    body()->addWidget(label);
    body()->addWidget(m_server);
    body()->addWidget(m_serverHint);
    body()->addSpacing(gridUnit(this));
    body()->addWidget(m_trust);
    body()->addWidget(m_fingerprint);
    body()->addStretch(1);

    connect(m_server, &QLineEdit::textChanged, this, &CertificateStep::judgeServer);
    connect(m_server, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            Q_EMIT nextRequested();
    });
}

void CertificateStep::setIdentity(const ImportedIdentity &identity, const QDateTime &now)
{
    m_identity = identity;
    m_card->setCertificate(factsOf(identity), now);
    const Result<QUrl> server = defaultServerUrl(identity.sipAddress);
    m_server->setText(server ? server->toString() : QString());
    const QList<QSslCertificate> authorities = identity.authorities();
    const bool offered = !authorities.isEmpty();
    m_trust->setVisible(offered);
    m_fingerprint->setVisible(offered);
    m_trust->setChecked(offered);
    if (offered) {
        const ShownCertificate authority = ShownCertificate::of(authorities.constFirst());
        m_trust->setText(tr("&Trust servers that %1 vouches for")
                             .arg(QString(authority.name).replace(u'&', QStringLiteral("&&"))));
        QString fingerprint = fingerprintText(authority.sha256);
        fingerprint.replace(fingerprint.size() / 2, 1, u'\n'); // two lines of sixteen pairs
        m_fingerprint->setText(fingerprint);
        m_fingerprint->setToolTip(tr("SHA-256 fingerprint of the authority in this file"));
        m_trust->setAccessibleDescription(tr("Fingerprint %1").arg(m_fingerprint->text()));
    }
    showFindings();
    judgeServer();
}

void CertificateStep::showFindings()
{
    const std::optional<Error> obstacle = m_identity.obstacle();
    const Error *finding = obstacle     ? &*obstacle
        : m_identity.findings.isEmpty() ? nullptr
                                        : &m_identity.findings.constFirst();
    if (!finding) {
        if (m_identity.convertedFromOldCipher)
            message()->information(tr("Old file format read; it will be stored with modern encryption."));
        else
            message()->dismiss();
        return;
    }
    QList<InlineMessage::Action> actions;
    for (const Remedy remedy : errorRemedies(finding->code))
        actions.append({remedyLabel(remedy), [this, remedy] { Q_EMIT remedyRequested(remedy); }, false});
    const InlineMessage::Kind kind = obstacle ? InlineMessage::Kind::Error : InlineMessage::Kind::Warning;
    message()->showMessage(
        {kind, errorText(*finding).sentence(), actions, InlineMessage::Stay::UntilClosed, {}});
}

QUrl CertificateStep::server() const
{
    return fixedUpServerUrl(m_server->text()).value_or(QUrl());
}

void CertificateStep::setServer(const QString &server)
{
    m_server->setText(server);
}

bool CertificateStep::trustsAuthorities() const
{
    return m_trust->isChecked() && !m_identity.authorities().isEmpty();
}

void CertificateStep::focusServer()
{
    m_server->setFocus(Qt::OtherFocusReason);
    m_server->selectAll();
}

QString CertificateStep::nextLabel() const
{
    return tr("&Connect", "button: tries the connection");
}

bool CertificateStep::isComplete() const
{
    return m_identity.isValid() && !m_identity.obstacle() && server().isValid();
}

QWidget *CertificateStep::firstFocus() const
{
    if (m_identity.obstacle())
        return WizardStep::firstFocus();
    return m_server->text().isEmpty() ? m_server : nullptr;
}

void CertificateStep::judgeServer()
{
    const QUrl url = server();
    QString hint;
    if (m_server->text().trimmed().isEmpty())
        hint = tr("The address of the server that manages your account, for example pbx.example.org.");
    else if (url.isEmpty())
        hint = tr("This is not a server address. Write it like pbx.example.org.");
    else if (url.toString() != m_server->text())
        hint = tr("Will connect to %1").arg(url.toString());
    m_serverHint->setText(hint);
    m_serverHint->setVisible(!hint.isEmpty());
    m_server->setAccessibleDescription(hint);
    Q_EMIT completeChanged();
}

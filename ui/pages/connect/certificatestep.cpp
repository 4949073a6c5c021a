// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/certificatestep.h"

#include "core/client/servertrust.h"
#include "core/client/serverurl.h"
#include "core/contract/sipaddress.h"
#include "ui/pages/connect/certificatecard.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// As the incumbent's certificates name their owner: by its number.
bool namesOwner(const ImportedIdentity &identity)
{
    return !identity.subject.isEmpty()
        && std::all_of(
            identity.subject.begin(), identity.subject.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

CertificateStep::CertificateStep(QWidget *parent)
    : WizardStep(QStringLiteral("certificateStep"), tr("Is this you?"), parent)
    , m_card(new CertificateCard(this))
    , m_addressLabel(new QLabel(tr("&Account"), this))
    , m_address(new QLineEdit(this))
    , m_addressHint(new QLabel(this))
    , m_server(new QLineEdit(this))
    , m_serverHint(new QLabel(this))
    , m_trust(new QCheckBox(this))
    , m_fingerprint(new QLabel(this))
{
    m_address->setObjectName(QStringLiteral("addressEdit"));
    m_address->setAccessibleName(tr("Account"));
    m_address->setPlaceholderText(QStringLiteral("alice@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_addressLabel->setBuddy(m_address);
    m_addressHint->setObjectName(QStringLiteral("addressHintLabel"));
    m_addressHint->setWordWrap(true);
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
    body()->addWidget(m_addressLabel);
    body()->addWidget(m_address);
    body()->addWidget(m_addressHint);
    body()->addWidget(label);
    body()->addWidget(m_server);
    body()->addWidget(m_serverHint);
    body()->addSpacing(gridUnit(this));
    body()->addWidget(m_trust);
    body()->addWidget(m_fingerprint);
    body()->addStretch(1);

    connect(m_server, &QLineEdit::textChanged, this, &CertificateStep::judgeServer);
    connect(m_address, &QLineEdit::textChanged, this, &CertificateStep::judgeAddress);
    for (QLineEdit *edit : {m_address, m_server}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (isComplete())
                Q_EMIT nextRequested();
        });
    }
}

void CertificateStep::setIdentity(const ImportedIdentity &identity, const QDateTime &now)
{
    m_identity = identity;
    m_card->setCertificate(factsOf(identity), now);
    const bool asksAddress = identity.sipAddress.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addressLabel, m_address, m_addressHint})
        widget->setVisible(asksAddress);
    m_address->clear();
    m_server->clear();
    m_suggestedServer.clear();
    suggestServer();
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
    judgeAddress();
    judgeServer();
}

void CertificateStep::showFindings()
{
    const std::optional<Error> obstacle = m_identity.obstacle();
    const Error *finding = obstacle                               ? &*obstacle
        : m_identity.findings.isEmpty() || namesOwner(m_identity) ? nullptr
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

QString CertificateStep::address() const
{
    if (!m_identity.sipAddress.isEmpty())
        return m_identity.sipAddress;
    const Result<SipAddress> typed = SipAddress::parse(m_address->text().trimmed());
    return typed ? typed->toString() : QString();
}

void CertificateStep::setAddress(const QString &address)
{
    if (m_identity.sipAddress.isEmpty())
        m_address->setText(address);
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
    return m_identity.isValid() && !m_identity.obstacle() && !address().isEmpty() && server().isValid();
}

QWidget *CertificateStep::firstFocus() const
{
    if (m_identity.obstacle())
        return WizardStep::firstFocus();
    if (address().isEmpty())
        return m_address;
    return m_server->text().isEmpty() ? m_server : nullptr;
}

/// The usual server of the account, unless somebody wrote another one.
void CertificateStep::suggestServer()
{
    if (m_server->text() != m_suggestedServer)
        return;
    const Result<QUrl> server = defaultServerUrl(address());
    m_suggestedServer = server ? server->toString() : QString();
    m_server->setText(m_suggestedServer);
}

void CertificateStep::judgeAddress()
{
    QString hint;
    if (m_address->text().trimmed().isEmpty())
        hint = namesOwner(m_identity)
            ? tr("This certificate names its owner by a number. For which SIP address do you use it?")
            : tr("The SIP address of the account that this certificate is for.");
    else if (address().isEmpty())
        hint = tr("This is not a SIP address. Write it like alice@example.org.");
    m_addressHint->setText(hint);
    m_addressHint->setVisible(m_identity.sipAddress.isEmpty() && !hint.isEmpty());
    m_address->setAccessibleDescription(hint);
    suggestServer();
    Q_EMIT completeChanged();
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

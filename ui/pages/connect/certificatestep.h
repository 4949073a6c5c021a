// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/importedidentity.h"
#include "ui/pages/connect/wizardstep.h"
#include "ui/words/errortext.h"

#include <QUrl>

class CertificateCard;
class QCheckBox;
class QLabel;
class QLineEdit;

/// Shows the certificate that was read, says what is wrong with it, and asks which server it is for, and
/// which account when the certificate names its owner by a number only (settings-api.md 4).
/// Complete when the certificate can be used and server and account are addresses.
class CertificateStep : public WizardStep {
    Q_OBJECT

public:
    explicit CertificateStep(QWidget *parent = nullptr);

    void setIdentity(const ImportedIdentity &identity, const QDateTime &now);
    /// The account: the certificate's, else what was typed; empty while that is no address.
    QString address() const;
    /// Fills in the account of a certificate that names none.
    void setAddress(const QString &address);
    /// The server as an https URL; empty while it is none.
    QUrl server() const;
    void setServer(const QString &server);
    /// Whether the authorities of the file may vouch for the server.
    bool trustsAuthorities() const;
    void focusServer();

    QString nextLabel() const override;
    bool isComplete() const override;
    QWidget *firstFocus() const override;

Q_SIGNALS:
    void remedyRequested(Remedy remedy);

private:
    void showFindings();
    void judgeServer();
    void judgeAddress();
    void suggestServer();

    ImportedIdentity m_identity;
    CertificateCard *m_card;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_addressHint;
    QLineEdit *m_server;
    QLabel *m_serverHint;
    QCheckBox *m_trust;
    QLabel *m_fingerprint;
    QString m_suggestedServer;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the certificate on the page "Security": renew, export, replace, forget a fingerprint.
#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"
#include "ui/pages/security/replacepanel.h"
#include "ui/pages/security/securitypage.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/words/errortext.h"

#include <QFileInfo>
#include <QPushButton>

void SecurityPage::setBusy(bool busy)
{
    m_busy = busy;
    m_replacement->setBusy(busy);
    refreshCertificate();
    refreshServer();
    refreshList();
}

void SecurityPage::showError(const Error &error)
{
    m_message->error(errorText(error).sentence(),
        {{tr("Details", "button"),
            [this, error] { prompts().showText(this, tr("Details of the error"), errorDetails(error)); },
            false}});
}

void SecurityPage::withPassphrase(const QString &title, const PassphraseAction &action, const QString &error)
{
    if (!m_kept.needsPassphrase()) {
        action({});
        return;
    }
    const QString text = m_kept.protection == IdentityProtection::AskEachStart
        ? tr("The password of the certificate file, which you type when the program starts. The new "
             "certificate is "
             "protected with it too.")
        : tr("The passphrase that you type when the program starts. The new certificate is protected with it "
             "too.");
    const Prompts::PassphraseQuestion question{title, text, false, error};
    whenDone(prompts().passphrase(this, question), this,
        [this, title, action](const std::optional<QString> &typed) {
            if (!typed)
                return;
            setBusy(true);
            whenDone(m_keeper->checkPassphrase(*typed), this,
                [this, title, action, typed = *typed](const Result<bool> &right) {
                    setBusy(false);
                    if (right)
                        action(typed);
                    else if (right.error().code == ErrorCode::P12WrongPassword)
                        withPassphrase(title, action, tr("That is not the one. Type it again."));
                    else
                        showError(right.error());
                });
        });
}

void SecurityPage::renew()
{
    if (!m_keeper || m_busy)
        return;
    withPassphrase(tr("Renew the certificate"), [this](const QString &passphrase) {
        setBusy(true);
        m_message->information(tr("Renewing the certificate: a new key is made on this computer."));
        whenDone(
            m_keeper->renew(passphrase), this, [this](const Result<bool> &done) { finishRenewal(done); });
    });
}

void SecurityPage::finishRenewal(const Result<bool> &done)
{
    setBusy(false);
    refreshAll();
    if (done)
        m_message->positive(
            tr("Renewed, and in use already. The old certificate stays good until it ends, unless "
               "you revoke it below."));
    else
        showError(done.error());
}

void SecurityPage::exportCopy()
{
    if (!m_keeper || m_busy)
        return;
    const QString name = session().account() + QStringLiteral(".p12");
    whenDone(prompts().saveFile(this, tr("Export an encrypted copy"), name,
                 tr("Certificates (*.p12)", "a filter of the file dialog"), QStringLiteral("p12")),
        this, [this](const QString &path) {
            if (!path.isEmpty())
                writeCopy(path);
        });
}

void SecurityPage::writeCopy(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Prompts::PassphraseQuestion question{tr("Export an encrypted copy"),
        tr("Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has "
           "the file "
           "and the password can act as %1. The password cannot be recovered.")
            .arg(session().account()),
        true, {}};
    whenDone(prompts().passphrase(this, question), this,
        [this, path, name](const std::optional<QString> &password) {
            if (!password)
                return;
            setBusy(true);
            whenDone(m_keeper->exportCopy(path, *password), this, [this, name](const Result<bool> &done) {
                setBusy(false);
                if (done)
                    m_message->positive(tr("Written: %1, encrypted with your password.").arg(name));
                else
                    showError(done.error());
            });
        });
}

void SecurityPage::chooseReplacement()
{
    if (!m_keeper || m_busy)
        return;
    whenDone(
        prompts().openFile(this, tr("Open a certificate file"),
            tr("Certificates (*.p12 *.pfx *.pem *.crt *.cer)") + QStringLiteral(";;") + tr("All files (*)")),
        this, [this](const QString &path) {
            if (!path.isEmpty())
                readReplacement(path, {});
        });
}

void SecurityPage::readReplacement(const QString &path, const QString &password)
{
    setBusy(true);
    whenDone(m_keeper->offer(path, password), this,
        [this, path, first = password.isEmpty()](const Result<OfferedCertificate> &offered) {
            setBusy(false);
            if (offered) {
                m_message->dismiss();
                m_comparing = true;
                m_replacement->compare(m_kept, *offered, clock().nowUtc());
                refreshCertificate();
                m_replacement->firstFocus()->setFocus(Qt::OtherFocusReason);
            } else if (offered.error().code == ErrorCode::P12WrongPassword) {
                askFilePassword(path, first ? QString() : tr("That password does not open this file."));
            } else {
                showError(offered.error());
            }
        });
}

void SecurityPage::askFilePassword(const QString &path, const QString &error)
{
    const Prompts::PassphraseQuestion question{tr("Open a certificate file"),
        tr("The password of %1. For files of sip2sip it is your SIP password.")
            .arg(QFileInfo(path).fileName()),
        false, error};
    whenDone(
        prompts().passphrase(this, question), this, [this, path](const std::optional<QString> &password) {
            if (password)
                readReplacement(path, *password);
        });
}

void SecurityPage::useReplacement()
{
    withPassphrase(tr("Replace the certificate"), [this](const QString &passphrase) {
        setBusy(true);
        whenDone(m_keeper->replace(passphrase), this, [this](const Result<bool> &done) {
            setBusy(false);
            if (!done) { // the offer stays: to be tried again, or to be dropped
                showError(done.error());
                return;
            }
            closeReplacement();
            refreshAll();
            m_message->positive(tr("Replaced. The server has let the new certificate in."));
        });
    });
}

void SecurityPage::closeReplacement()
{
    m_keeper->dropOffered();
    m_comparing = false;
    refreshCertificate();
    m_replace->setFocus(Qt::OtherFocusReason);
}

void SecurityPage::forgetPin()
{
    if (!m_keeper)
        return;
    m_judge->setFocus(Qt::OtherFocusReason); // this button goes
    if (const Result<bool> done = m_keeper->forgetPin(); !done) {
        showError(done.error());
        return;
    }
    refreshAll();
    m_message->positive(tr("Forgotten. When nobody vouches for the server, you are asked again."));
}

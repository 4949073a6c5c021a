// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accountcertificates.h"
#include "ui/models/certificatekeeper.h"
#include "ui/shell/page.h"

#include <functional>

class CertificateCard;
class CertificateRow;
class InlineMessage;
class NoteLine;
class PageHeader;
class Panel;
class Placeholder;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ReplacePanel;
class SignInsPanel;

/// Security: the certificate of this account and what is done with it, whom the account believes, the
/// account's other certificates, and who signed in (ux.md 3.3, 3.8).
class SecurityPage : public Page {
    Q_OBJECT

public:
    SecurityPage(const PageContext &context, QWidget *parent);

    QWidget *firstFocus() const override;
    /// Whether the certificate ends within 30 days or has ended.
    static bool needsAttention(const AccountSession &session);
    /// Whether its certificate is over, so that the server does not let it in.
    static bool isUrgent(const AccountSession &session);

public Q_SLOTS:
    void refresh() override;

private:
    using PassphraseAction = std::function<void(const QString &passphrase)>;

    void build();
    QWidget *buildCertificate(QWidget *parent);
    QWidget *buildServer(QWidget *parent);
    QWidget *buildList(QWidget *parent);
    void refreshAll();
    void refreshState();
    void refreshCertificate();
    void refreshServer();
    void refreshList();
    void rebuildRows();
    void orderTabs();

    /// Goes on with what unlocks the certificate: at once with the keychain, else after the question.
    void withPassphrase(const QString &title, const PassphraseAction &action, const QString &error = {});
    void renew();
    void finishRenewal(const Result<bool> &done);
    void exportCopy();
    void writeCopy(const QString &path);
    void chooseReplacement();
    void readReplacement(const QString &path, const QString &password);
    void askFilePassword(const QString &path, const QString &error);
    void useReplacement();
    void closeReplacement();
    void forgetPin();
    void revoke(const CertificateEntry &entry);
    void onRevoked(const QString &serial, const std::optional<Error> &error);
    void setBusy(bool busy);
    void showError(const Error &error);

    CertificateKeeper *m_keeper;
    KeptCertificate m_kept;
    AccountCertificates m_certificates;
    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    CertificateCard *m_card = nullptr;
    NoteLine *m_advice = nullptr;
    NoteLine *m_reason = nullptr;
    QLabel *m_print = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_remove = nullptr;
    ReplacePanel *m_replacement = nullptr;
    QLabel *m_trust = nullptr;
    QLabel *m_trustPrint = nullptr;
    QPushButton *m_judge = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_listIntro = nullptr;
    QLabel *m_more = nullptr;
    QPushButton *m_web = nullptr;
    SignInsPanel *m_signIns = nullptr;
    QVBoxLayout *m_rowColumn = nullptr;
    QList<CertificateRow *> m_rows;
    bool m_busy = false;
    bool m_comparing = false;
    bool m_asked = false; ///< the list, since the server was last reached
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/certificates.h"
#include "ui/models/accountsignins.h"
#include "ui/widgets/panel.h"

class NoteLine;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Recent sign-ins of the account: the sentence first, then one line for each way and address, with a button
/// that revokes the certificate where another one than this program's was used. Owned by the page.
class SignInsPanel : public Panel {
    Q_OBJECT

public:
    SignInsPanel(AccountSession &session, QWidget *parent);

    /// Asks the server.
    void read() { m_signIns.read(); }
    /// @param certificates of the account, as far as they are known
    void refresh(const CertificateList &certificates, bool canRevoke);
    /// In the order of Tab.
    QList<QPushButton *> buttons() const { return m_buttons; }

Q_SIGNALS:
    void revokeRequested(const CertificateEntry &entry);
    /// The lines are other ones.
    void rebuilt();

private:
    struct Line {
        SignIn signIn;
        std::optional<CertificateEntry> revocable;
        bool operator==(const Line &) const = default;
    };
    void refreshAll();
    void refreshIntro();
    void rebuild(const QList<Line> &lines);
    void addLine(const Line &line, int number);

    AccountSession &m_session;
    AccountSignIns m_signIns;
    CertificateList m_certificates;
    bool m_canRevoke = false;
    NoteLine *m_intro;
    QLabel *m_more;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QList<QWidget *> m_rows;
    QList<QLabel *> m_times;
    QList<QPushButton *> m_buttons;
};

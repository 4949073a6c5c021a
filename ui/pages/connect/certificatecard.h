// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/importedidentity.h"
#include "ui/words/certificatetext.h"

#include <QFrame>

class QLabel;

/// A certificate as a card: whose it is, who issued it, how long it is valid, how strong it is. Shows, does
/// nothing.
class CertificateCard : public QFrame {
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// @param now for the days that are left
    void setCertificate(const CertificateFacts &facts, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshLook();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_issuer;
    QLabel *m_validity;
    QLabel *m_strength;
};

CertificateFacts factsOf(const ImportedIdentity &identity);

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/servertrust.h"
#include "ui/pages/connect/wizardstep.h"

class QLabel;

/// Shows who a server says it is, and leaves the decision to a person who can compare the fingerprint.
class FingerprintStep : public WizardStep {
    Q_OBJECT

public:
    enum class Answer { Always, Once, Never };

    explicit FingerprintStep(QWidget *parent = nullptr);

    /// @param asked the host that was asked for
    /// @param before what was trusted until now, shown beside the new one
    void setServer(const ShownCertificate &certificate, const QString &asked,
        const std::optional<ServerPin> &before = std::nullopt);

    QString nextLabel() const override { return {}; }
    QWidget *firstFocus() const override;

Q_SIGNALS:
    void answered(FingerprintStep::Answer answer);

private:
    QLabel *m_lead;
    QLabel *m_facts;
    QLabel *m_fingerprint;
    QLabel *m_beforeLabel;
    QLabel *m_before;
    QWidget *m_never;
};

/// The fingerprint in groups of eight pairs, one group to a line, as one compares it on the telephone.
QString fingerprintLines(const QByteArray &sha256);

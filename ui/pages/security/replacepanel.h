// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/certificatekeeper.h"
#include "ui/widgets/panel.h"

class CertificateCard;
class NoteLine;
class QLabel;
class QPushButton;

/// The present certificate above the one of a file, and the question whether to replace it. Owned by the
/// page.
class ReplacePanel : public Panel {
    Q_OBJECT

public:
    explicit ReplacePanel(QWidget *parent = nullptr);

    void compare(const KeptCertificate &present, const OfferedCertificate &offered, const QDateTime &now);
    void setBusy(bool busy);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void replaceRequested();
    void keepRequested();

private:
    CertificateCard *m_present;
    CertificateCard *m_offered;
    QLabel *m_presentPrint;
    QLabel *m_offeredPrint;
    NoteLine *m_note;
    QPushButton *m_replace;
    QPushButton *m_keep;
    bool m_isSame = false;
};

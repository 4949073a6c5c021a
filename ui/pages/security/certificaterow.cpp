// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/certificaterow.h"

#include "ui/pages/security/securitywords.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

CertificateRow::CertificateRow(const CertificateEntry &entry, int number, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_state(new QLabel(this))
    , m_revoke(new QPushButton(tr("Revoke…", "button: a certificate"), this))
{
    setObjectName(QStringLiteral("certificate%1Row").arg(number));
    m_state->setObjectName(QStringLiteral("certificateStateLabel"));
    m_revoke->setObjectName(QStringLiteral("revoke%1Button").arg(number));
    m_revoke->setAutoDefault(false);
    const QString dates = SecurityWords::dates(entry);
    m_revoke->setAccessibleName(tr("Revoke the certificate: %1", "%1 = its dates").arg(dates));
    auto *title = new QLabel(dates, this);
    title->setObjectName(QStringLiteral("certificateDatesLabel"));
    auto *serial =
        new QLabel(tr("Serial number %1", "of a certificate").arg(plainLine(entry.serial, 40)), this);
    serial->setObjectName(QStringLiteral("certificateSerialLabel"));
    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit / 4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (QLabel *label : {title, m_state, serial}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        grid->addWidget(label, row++, 0);
    }
    grid->addWidget(m_revoke, 0, 1, 3, 1, Qt::AlignVCenter);
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT revokeRequested(m_entry); });
}

void CertificateRow::refresh(qint64 now, bool canRevoke)
{
    m_state->setText(SecurityWords::state(m_entry, now));
    // One that opens no door any more needs no revocation.
    m_revoke->setVisible(m_entry.revoked == 0 && now <= m_entry.notAfter);
    m_revoke->setEnabled(canRevoke);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/certificatecard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_issuer(new QLabel(this))
    , m_validity(new QLabel(this))
    , m_strength(new QLabel(this))
{
    setObjectName(QStringLiteral("certificateCard"));
    m_title->setObjectName(QStringLiteral("certificateTitleLabel"));
    m_issuer->setObjectName(QStringLiteral("certificateIssuerLabel"));
    m_validity->setObjectName(QStringLiteral("certificateValidityLabel"));
    m_strength->setObjectName(QStringLiteral("certificateStrengthLabel"));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);

    auto *layout = new QGridLayout(this);
    setGrid(layout, this, 2.0, 0.5);
    layout->setHorizontalSpacing(gridUnit(this) * 2);
    layout->addWidget(m_icon, 0, 0, 4, 1, Qt::AlignTop);
    int row = 0;
    for (QLabel *label : {m_title, m_issuer, m_validity, m_strength}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label, row++, 1);
    }
    layout->setColumnStretch(1, 1);
    refreshLook();
}

void CertificateCard::setCertificate(const CertificateFacts &facts, const QDateTime &now)
{
    m_title->setText(CertificateText::title(facts));
    m_issuer->setText(CertificateText::issuer(facts));
    m_validity->setText(CertificateText::validity(facts, now));
    m_strength->setText(CertificateText::strength(facts));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_issuer->text() + QStringLiteral(". ") + m_validity->text()
        + QStringLiteral(". ") + m_strength->text());
}

void CertificateCard::refreshLook()
{
    const int edge = gridUnit(this) * 5;
    m_icon->setPixmap(symbolicIcon(QStringLiteral("certificate"), Tone::Information)
                          .pixmap(QSize(edge, edge), devicePixelRatioF()));
}

void CertificateCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

void CertificateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    const int unit = gridUnit(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit, unit);
}

CertificateFacts factsOf(const ImportedIdentity &identity)
{
    CertificateFacts facts;
    facts.address = identity.sipAddress;
    facts.subject = identity.subject;
    facts.issuer = identity.issuer;
    facts.validFrom = identity.validFrom;
    facts.validUntil = identity.validUntil;
    if (identity.keyKind == KeyKind::Rsa)
        facts.keyName = QStringLiteral("RSA");
    else if (identity.keyKind == KeyKind::EllipticCurve)
        facts.keyName = QStringLiteral("EC");
    facts.keyBits = identity.keyBits;
    facts.signatureAlgorithm = identity.signatureAlgorithm;
    return facts;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/replacepanel.h"

#include "ui/pages/connect/certificatecard.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/security/securitywords.h"
#include "ui/widgets/spacing.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

ReplacePanel::ReplacePanel(QWidget *parent)
    : Panel(parent)
    , m_present(new CertificateCard(this))
    , m_offered(new CertificateCard(this))
    , m_presentPrint(new QLabel(this))
    , m_offeredPrint(new QLabel(this))
    , m_note(new NoteLine(this))
    , m_replace(new QPushButton(tr("&Use the new one", "button: a certificate"), this))
    , m_keep(new QPushButton(tr("&Keep the present one", "button: a certificate"), this))
{
    setObjectName(QStringLiteral("replacePanel"));
    m_present->setObjectName(QStringLiteral("presentCard"));
    m_offered->setObjectName(QStringLiteral("offeredCard"));
    m_presentPrint->setObjectName(QStringLiteral("presentFingerprintLabel"));
    m_offeredPrint->setObjectName(QStringLiteral("offeredFingerprintLabel"));
    m_note->setObjectName(QStringLiteral("replaceNote"));
    m_replace->setObjectName(QStringLiteral("useNewButton"));
    m_keep->setObjectName(QStringLiteral("keepPresentButton"));

    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *now = new QLabel(tr("Present certificate"), this);
    auto *fresh = new QLabel(tr("Certificate of the file"), this);
    int column = 0;
    for (const auto &[title, card, print] :
        {std::tuple(now, m_present, m_presentPrint), std::tuple(fresh, m_offered, m_offeredPrint)}) {
        print->setTextFormat(Qt::PlainText);
        print->setWordWrap(true);
        grid->addWidget(title, 0, column);
        grid->addWidget(card, 1, column);
        grid->addWidget(print, 2, column);
        ++column;
    }
    grid->addWidget(m_note, 3, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    grid->addLayout(buttons, 4, 0, 1, 2);
    for (QPushButton *button : {m_replace, m_keep})
        button->setAutoDefault(false);
    connect(m_replace, &QPushButton::clicked, this, &ReplacePanel::replaceRequested);
    connect(m_keep, &QPushButton::clicked, this, &ReplacePanel::keepRequested);
}

void ReplacePanel::compare(
    const KeptCertificate &present, const OfferedCertificate &offered, const QDateTime &now)
{
    m_present->setCertificate(SecurityWords::plain(present.facts), now);
    m_offered->setCertificate(SecurityWords::plain(offered.facts), now);
    // Eight bytes tell two of one person apart; the whole one of the present stands above.
    const auto print = [](const QByteArray &sha256) {
        return tr("SHA-256 begins with %1", "a fingerprint").arg(fingerprintText(sha256.left(8)));
    };
    m_presentPrint->setText(print(present.sha256));
    m_offeredPrint->setText(print(offered.sha256));
    m_isSame = present.sha256 == offered.sha256;
    if (m_isSame)
        m_note->setNote(tr("The file holds the certificate that is in use already."), Tone::Information);
    else if (offered.facts.validUntil < present.facts.validUntil)
        m_note->setNote(
            tr("The one of the file ends earlier than the present one. Is it an older file?"), Tone::Warning);
    else
        m_note->setNote(
            tr("The server is asked whether it lets the new one in before anything is replaced."));
    setBusy(false);
}

void ReplacePanel::setBusy(bool busy)
{
    m_replace->setEnabled(!busy && !m_isSame);
    m_keep->setEnabled(!busy);
}

QWidget *ReplacePanel::firstFocus() const
{
    return m_isSame ? m_keep : m_replace;
}

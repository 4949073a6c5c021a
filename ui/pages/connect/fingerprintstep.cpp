// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/fingerprintstep.h"

#include "ui/widgets/spacing.h"

#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

FingerprintStep::FingerprintStep(QWidget *parent)
    : WizardStep(QStringLiteral("fingerprintStep"), tr("Do you trust this server?"), parent)
    , m_lead(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_fingerprint(new QLabel(this))
    , m_beforeLabel(new QLabel(tr("What you trusted befo&re"), this))
    , m_before(new QLabel(this))
{
    m_lead->setObjectName(QStringLiteral("fingerprintLeadLabel"));
    m_lead->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("serverFactsLabel"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_fingerprint->setObjectName(QStringLiteral("fingerprintLabel"));
    m_before->setObjectName(QStringLiteral("fingerprintBeforeLabel"));
    m_beforeLabel->setBuddy(m_before);
    for (QLabel *fingerprint : {m_before, m_fingerprint}) {
        fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        fingerprint->setFocusPolicy(Qt::StrongFocus);
        fingerprint->setFrameShape(QFrame::StyledPanel);
        fingerprint->setMargin(gridUnit(this));
    }
    auto *label = new QLabel(tr("&Fingerprint (SHA-256)"), this);
    label->setBuddy(m_fingerprint);
    auto *advice = new QLabel(
        tr("Ask whoever runs the server to read you theirs. Trust it only when every pair is the same."),
        this);
    advice->setWordWrap(true);

    auto *always = new QPushButton(tr("Trust &always for this account"), this);
    always->setObjectName(QStringLiteral("trustAlwaysButton"));
    auto *once = new QPushButton(tr("Trust this &once"), this);
    once->setObjectName(QStringLiteral("trustOnceButton"));
    auto *never = new QPushButton(tr("Do &not trust"), this);
    never->setObjectName(QStringLiteral("trustNeverButton"));
    m_never = never;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit(this));
    buttons->addWidget(never);
    buttons->addStretch(1);
    buttons->addWidget(once);
    buttons->addWidget(always);

    body()->addWidget(m_lead);
    body()->addWidget(m_facts);
    body()->addSpacing(gridUnit(this));
    body()->addWidget(m_beforeLabel);
    body()->addWidget(m_before);
    body()->addWidget(label);
    body()->addWidget(m_fingerprint);
    body()->addWidget(advice);
    body()->addSpacing(gridUnit(this));
    body()->addLayout(buttons);
    body()->addStretch(1);

    connect(always, &QPushButton::clicked, this, [this] { Q_EMIT answered(Answer::Always); });
    connect(once, &QPushButton::clicked, this, [this] { Q_EMIT answered(Answer::Once); });
    connect(never, &QPushButton::clicked, this, [this] { Q_EMIT answered(Answer::Never); });
}

void FingerprintStep::setServer(
    const ShownCertificate &certificate, const QString &asked, const std::optional<ServerPin> &before)
{
    const QString name = certificate.name.isEmpty() ? tr("somebody unnamed") : certificate.name;
    const bool keyOnly = before && before->kind == ServerPin::Kind::Key;
    const bool changed = before && before->sha256 != (keyOnly ? certificate.keySha256 : certificate.sha256);
    m_beforeLabel->setVisible(changed);
    m_before->setVisible(changed);
    if (changed) {
        m_before->setText(fingerprintLines(before->sha256));
        m_before->setAccessibleName(tr("Fingerprint before %1").arg(m_before->text()));
    }
    m_lead->setText(changed
            ? tr("The server at %1 shows another certificate than the one you trusted before.").arg(asked)
            : certificate.names.contains(asked) || certificate.name == asked
            ? tr("The server says that it is %1, but nobody you trust vouches for it.").arg(name)
            : tr("This server proves to be %1; you asked for %2.").arg(name, asked));
    m_facts->setText(
        (certificate.selfSigned ? tr("It vouches for itself.") : tr("Issued by %1.").arg(certificate.issuer))
        + u' '
        + tr("Valid until %1.")
              .arg(QLocale().toString(
                  certificate.validUntil.toLocalTime().date(), QStringLiteral("d MMMM yyyy"))));
    m_fingerprint->setText(fingerprintLines(certificate.sha256));
    m_fingerprint->setAccessibleName(tr("Fingerprint %1").arg(m_fingerprint->text()));
}

QWidget *FingerprintStep::firstFocus() const
{
    return m_never; // the safe answer is the one that Enter gives
}

QString fingerprintLines(const QByteArray &sha256)
{
    QString text = fingerprintText(sha256);
    // "AB:" is three characters; a line has eight pairs.
    for (qsizetype at = 8 * 3 - 1; at < text.size(); at += 8 * 3)
        text[at] = u'\n';
    return text;
}

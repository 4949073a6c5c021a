// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/choicestep.h"

#include "ui/pages/connect/choicebutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ChoiceStep::ChoiceStep(QWidget *parent)
    : WizardStep(QStringLiteral("choiceStep"), tr("Connect your telephone account"), parent)
    , m_open(new ChoiceButton(QStringLiteral("certificate"), tr("&Open a certificate file"),
          tr("The file (.p12) that your office or provider gave you. It signs you in without a password."),
          this))
    , m_offer(new ChoiceButton(QStringLiteral("folder"), {}, {}, this))
    , m_signIn(new ChoiceButton(QStringLiteral("user"), tr("Sign &in with SIP address and password"),
          tr("You get a certificate; the password is not kept."), this))
    , m_code(new ChoiceButton(QStringLiteral("key"), tr("My office gave me a &code"),
          tr("An invitation to a new account or certificate."), this))
{
    m_open->setObjectName(QStringLiteral("openFileButton"));
    m_offer->setObjectName(QStringLiteral("offeredFileButton"));
    m_offer->hide();
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_code->setObjectName(QStringLiteral("codeButton"));
    auto *lead =
        new QLabel(tr("Afterwards you see who can reach you, and decide where your calls go."), this);
    lead->setWordWrap(true);
    auto *drop = new QLabel(tr("Or drop a certificate file anywhere on this window."), this);
    drop->setObjectName(QStringLiteral("dropHintLabel"));
    auto *server =
        new QPushButton(symbolicIcon(QStringLiteral("server")), tr("&Set up a server for my office…"), this);
    server->setObjectName(QStringLiteral("serverHelpButton"));
    server->setFlat(true);

    body()->addWidget(lead);
    body()->addSpacing(gridUnit(this));
    body()->addWidget(m_offer);
    body()->addWidget(m_open);
    body()->addWidget(m_signIn);
    body()->addWidget(m_code);
    body()->addWidget(drop);
    body()->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(server);
    row->addStretch(1);
    body()->addLayout(row);

    connect(m_open, &QPushButton::clicked, this, &ChoiceStep::openRequested);
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT offeredFileChosen(m_offered); });
    connect(m_signIn, &QPushButton::clicked, this, &ChoiceStep::signInRequested);
    connect(m_code, &QPushButton::clicked, this, &ChoiceStep::codeRequested);
    connect(server, &QPushButton::clicked, this, &ChoiceStep::serverHelpRequested);
}

void ChoiceStep::offerFile(const QString &path)
{
    m_offered = path;
    m_offer->setVisible(!path.isEmpty());
    static_cast<ChoiceButton *>(m_offer)->setTexts(
        tr("&Use %1").arg(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&"))),
        tr("It lies in your Downloads folder."));
}

QWidget *ChoiceStep::firstFocus() const
{
    return m_offer->isHidden() ? m_open : m_offer;
}

QString onlyCertificateFileIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.p12"), QStringLiteral("*.pfx")}, QDir::Files);
    return files.size() == 1 ? files.constFirst().absoluteFilePath() : QString();
}

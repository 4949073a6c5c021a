// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page "Security" is put together.
#include "ui/models/accountsession.h"
#include "ui/pages/connect/certificatecard.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/security/certificaterow.h"
#include "ui/pages/security/replacepanel.h"
#include "ui/pages/security/securitypage.h"
#include "ui/pages/security/signinspanel.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QVBoxLayout *columnOf(Panel *panel)
{
    const int unit = gridUnit(panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    return column;
}

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// Two lines of a fingerprint, to be compared and copied.
QLabel *makeFingerprint(const char *name, const QString &spoken, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(spoken);
    return label;
}

QPushButton *makeButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

void SecurityPage::build()
{
    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    // The scroll bar stands at the window's edge, outside the margin.
    layout->setContentsMargins(unit * 3, unit * 2, 0, 0);
    layout->setSpacing(unit * 2);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, unit * 3, 0);
    top->setSpacing(unit * 2);
    top->addWidget(m_header);
    top->addWidget(m_message);
    layout->addLayout(top);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_placeholder, 1);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(buildCertificate(inner));
    m_replacement = new ReplacePanel(inner);
    m_replacement->hide();
    column->addWidget(m_replacement);
    column->addWidget(buildServer(inner));
    column->addWidget(buildList(inner));
    m_signIns = new SignInsPanel(session(), inner);
    column->addWidget(m_signIns);
    connect(m_signIns, &SignInsPanel::revokeRequested, this, &SecurityPage::revoke);
    connect(m_signIns, &SignInsPanel::rebuilt, this, &SecurityPage::orderTabs);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("securityScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(scroll);
    connect(m_replacement, &ReplacePanel::replaceRequested, this, &SecurityPage::useReplacement);
    connect(m_replacement, &ReplacePanel::keepRequested, this, &SecurityPage::closeReplacement);
}

QWidget *SecurityPage::buildCertificate(QWidget *parent)
{
    auto *panel = new Panel(parent);
    auto *column = columnOf(panel);
    m_card = new CertificateCard(panel);
    m_advice = new NoteLine(panel);
    m_advice->setObjectName(QStringLiteral("adviceNote"));
    m_reason = new NoteLine(panel);
    m_reason->setObjectName(QStringLiteral("reasonNote"));
    m_print =
        makeFingerprint("certificateFingerprintLabel", tr("Fingerprint of your certificate, SHA-256"), panel);
    m_place = makeLabel("placeLabel", panel);
    m_renew = makeButton("renewButton", tr("Re&new now", "button: the certificate"), panel);
    m_replace = makeButton("replaceButton", tr("Re&place…", "button: the certificate"), panel);
    m_export =
        makeButton("exportCopyButton", tr("E&xport encrypted copy…", "button: the certificate"), panel);
    m_remove = makeButton(
        "removeButton", tr("Remo&ve from this computer…", "button: the account and its certificate"), panel);

    column->addWidget(m_advice); // what to do comes first
    column->addWidget(m_card);
    column->addWidget(new QLabel(tr("Fingerprint (SHA-256)"), panel));
    column->addWidget(m_print);
    column->addWidget(m_place);
    // Two lines, so that a hidden button leaves no hole and large print finds room.
    for (const auto &[first, second] : {std::pair(m_renew, m_replace), std::pair(m_export, m_remove)}) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(gridUnit(this));
        buttons->addWidget(first);
        buttons->addWidget(second);
        buttons->addStretch(1);
        column->addLayout(buttons);
    }
    column->addWidget(m_reason);
    connect(m_renew, &QPushButton::clicked, this, &SecurityPage::renew);
    connect(m_export, &QPushButton::clicked, this, &SecurityPage::exportCopy);
    connect(m_replace, &QPushButton::clicked, this, &SecurityPage::chooseReplacement);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_keeper)
            m_keeper->askToRemove();
    });
    return panel;
}

QWidget *SecurityPage::buildServer(QWidget *parent)
{
    auto *panel = new Panel(parent);
    auto *column = columnOf(panel);
    m_trust = makeLabel("trustLabel", panel);
    m_trustPrint =
        makeFingerprint("trustFingerprintLabel", tr("Fingerprint that is trusted, SHA-256"), panel);
    m_judge = makeButton("judgeServerButton", tr("&Check the server's identity…", "button"), panel);
    m_forget = makeButton("forgetPinButton", tr("&Forget this fingerprint", "button"), panel);
    column->addWidget(makeHeading(tr("The server's identity"), panel));
    column->addWidget(m_trust);
    column->addWidget(m_trustPrint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit(this));
    buttons->addWidget(m_judge);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_judge, &QPushButton::clicked, this, [this] {
        if (m_keeper)
            m_keeper->judgeServerAnew();
    });
    connect(m_forget, &QPushButton::clicked, this, &SecurityPage::forgetPin);
    return panel;
}

QWidget *SecurityPage::buildList(QWidget *parent)
{
    auto *panel = new Panel(parent);
    panel->setObjectName(QStringLiteral("certificatesPanel"));
    auto *column = columnOf(panel);
    m_listIntro = makeLabel("certificatesIntroLabel", panel);
    m_more = makeLabel("moreCertificatesLabel", panel);
    m_web = makeButton("openWebPageButton", tr("Open the server's web pa&ge", "button"), panel);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(qRound(gridUnit(this) * 1.5));
    column->addWidget(makeHeading(tr("Certificates of this account"), panel));
    column->addWidget(m_listIntro);
    column->addLayout(m_rowColumn);
    column->addWidget(m_more);
    column->addWidget(m_web, 0, Qt::AlignLeft);
    connect(m_web, &QPushButton::clicked, this, [this] {
        QUrl page = m_kept.server;
        page.setQuery(QString()); // an address for people: without account or action
        if (!prompts().openUrl(page))
            m_message->warning(tr("This computer knows no program that opens web pages."));
    });
    return panel;
}

void SecurityPage::orderTabs()
{
    QWidget *before = m_forget;
    for (const CertificateRow *row : std::as_const(m_rows)) {
        setTabOrder(before, row->button());
        before = row->button();
    }
    setTabOrder(before, m_web);
    before = m_web;
    for (QPushButton *button : m_signIns->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
}

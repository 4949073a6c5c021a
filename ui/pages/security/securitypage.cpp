// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/securitypage.h"

#include "core/base/async.h"
#include "ui/models/accountsession.h"
#include "ui/pages/connect/certificatecard.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/pagewords.h"
#include "ui/pages/security/certificaterow.h"
#include "ui/pages/security/replacepanel.h"
#include "ui/pages/security/securitywords.h"
#include "ui/pages/security/signinspanel.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// More than any account has; a hostile list must not make the window slow.
constexpr qsizetype mostRows = 50;

} // namespace

SecurityPage::SecurityPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_keeper(context.session.certificateKeeper())
    , m_certificates(context.session)
    , m_header(new PageHeader(tr("Security"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("securityPage"));
    m_message->setObjectName(QStringLiteral("securityMessage"));
    m_content->setObjectName(QStringLiteral("securityContent"));
    m_placeholder->setObjectName(QStringLiteral("securityPlaceholder"));
    build();

    if (m_keeper) {
        connect(m_keeper, &CertificateKeeper::changed, this, [this] {
            m_asked = false; // another certificate may be the one in use
            refreshAll();
        });
    }
    connect(&m_certificates, &AccountCertificates::changed, this, &SecurityPage::refreshList);
    connect(&m_certificates, &AccountCertificates::revoked, this, &SecurityPage::onRevoked);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities)
            refreshAll();
    });
    connect(&session(), &AccountSession::connectionChanged, this, &SecurityPage::refreshAll);
    connect(&session(), &AccountSession::reachChanged, this, &SecurityPage::refreshCertificate);
    connect(m_placeholder, &Placeholder::actionRequested, this, &SecurityPage::refresh);
    refreshAll();
}

bool SecurityPage::needsAttention(const AccountSession &session)
{
    const CertificateKeeper *keeper = session.certificateKeeper();
    if (!keeper)
        return false;
    const KeptCertificate kept = keeper->kept();
    return kept.isOpen
        && certificateEnd(kept.facts.validUntil, session.clock().nowUtc()) != CertificateEnd::Far;
}

bool SecurityPage::isUrgent(const AccountSession &session)
{
    const CertificateKeeper *keeper = session.certificateKeeper();
    if (!keeper)
        return false;
    const KeptCertificate kept = keeper->kept();
    return kept.isOpen
        && certificateEnd(kept.facts.validUntil, session.clock().nowUtc()) == CertificateEnd::Over;
}

QWidget *SecurityPage::firstFocus() const
{
    if (!m_content->isVisibleTo(this))
        return Page::firstFocus();
    if (m_comparing)
        return m_replacement->firstFocus();
    for (QPushButton *button : {m_renew, m_replace, m_export}) {
        if (button->isVisibleTo(this) && button->isEnabled())
            return button;
    }
    return Page::firstFocus();
}

void SecurityPage::refresh()
{
    session().refresh();
    m_certificates.read();
    m_signIns->read();
}

void SecurityPage::refreshAll()
{
    if (session().isOnline() && m_certificates.isOffered() && !m_asked) {
        m_asked = true;
        m_certificates.read();
        m_signIns->read();
    } else if (!session().isOnline()) {
        m_asked = false;
    }
    refreshState();
    refreshCertificate();
    refreshServer();
    refreshList();
}

void SecurityPage::refreshState()
{
    m_kept = m_keeper ? m_keeper->kept() : KeptCertificate();
    m_content->setVisible(m_kept.isOpen);
    m_placeholder->setVisible(!m_kept.isOpen);
    if (m_kept.isOpen)
        return;
    if (!m_keeper)
        m_placeholder->showEmpty(
            QStringLiteral("certificate"), tr("This account is shown without a certificate."));
    else if (session().connection().error)
        m_placeholder->showEmpty(QStringLiteral("certificate"),
            PageWords::nothingToShow(*session().connection().error), tr("&Try again", "button"));
    else
        m_placeholder->showLoading(tr("Opening your certificate…"));
}

void SecurityPage::refreshCertificate()
{
    const QDateTime now = clock().nowUtc();
    m_header->setSentence(SecurityWords::sentence(m_kept, now));
    if (!m_kept.isOpen)
        return;
    const bool known = session().capabilities().hasValue();
    const bool canRenew = session().can(ActionId::RenewCertificate);
    const CertificateEnd end = certificateEnd(m_kept.facts.validUntil, now);
    const bool over = end == CertificateEnd::Over;
    m_card->setCertificate(SecurityWords::plain(m_kept.facts), now);
    m_print->setText(SecurityWords::fingerprint(m_kept.sha256));
    m_place->setText(SecurityWords::place(m_kept));
    const bool urgent = over || end == CertificateEnd::Imminent;
    m_advice->setNote(
        SecurityWords::advice(m_kept, now, canRenew || !known), urgent ? Tone::Error : Tone::Warning);

    QString reason;
    if (!m_kept.isSaved)
        reason = tr("Renew and Replace are for accounts that are saved on this computer.");
    else if (known && !canRenew)
        reason =
            tr("This server does not renew certificates from here. You get a new one on its web page, or by "
               "get_p12 or get_crt of its settings address; open the file with Replace.");
    else if (!over && !session().isOnline())
        reason = tr("The server cannot be reached, so nothing can be renewed or replaced now.");
    m_reason->setNote(reason);
    m_renew->setVisible(m_kept.isSaved && !over && (canRenew || !known));
    m_renew->setEnabled(!m_busy && !m_comparing && canRenew && session().isOnline());
    m_replace->setVisible(m_kept.isSaved);
    m_replace->setEnabled(!m_busy && !m_comparing);
    m_export->setEnabled(!m_busy);
    m_remove->setEnabled(!m_busy);
    m_replacement->setVisible(m_comparing);
    m_web->setVisible(known && !m_certificates.isOffered());
}

void SecurityPage::refreshServer()
{
    m_trust->setText(SecurityWords::trust(m_kept));
    const QByteArray print = SecurityWords::trustedFingerprint(m_kept.trust);
    m_trustPrint->setText(SecurityWords::fingerprint(print));
    m_trustPrint->setVisible(!print.isEmpty());
    m_judge->setEnabled(!m_busy);
    m_forget->setVisible(m_kept.trust.pin.has_value());
    m_forget->setEnabled(!m_busy);
}

void SecurityPage::refreshList()
{
    const Remote<CertificateList> &list = m_certificates.list();
    if (session().capabilities().hasValue() && !m_certificates.isOffered())
        m_listIntro->setText(
            tr("This server does not tell which certificates it has issued for you, and cannot "
               "revoke one from here. If a file is lost, ask whoever runs the server."));
    else if (list.hasValue() && list->certificates.isEmpty())
        m_listIntro->setText(tr("The server knows no certificate of this account."));
    else if (list.hasValue() && list.error)
        m_listIntro->setText(PageWords::mayBeOld(*list.error));
    else if (list.hasValue())
        m_listIntro->setText(
            tr("Certificates of this account, newest first. Revoke one when the computer or the "
               "file that holds it is lost."));
    else if (list.error)
        m_listIntro->setText(PageWords::nothingToShow(*list.error));
    else if (session().isOnline())
        m_listIntro->setText(tr("Loading the certificates of this account…"));
    else
        m_listIntro->setText(tr("The certificates of this account are read when the server can be reached."));
    rebuildRows();
    const bool canRevoke = session().can(ActionId::RevokeCertificate) && session().isOnline()
        && m_certificates.revoking().isEmpty() && !m_busy;
    for (CertificateRow *row : std::as_const(m_rows))
        row->refresh(clock().nowSeconds(), canRevoke);
    m_signIns->refresh(list.hasValue() ? *list : CertificateList(), canRevoke);
}

void SecurityPage::rebuildRows()
{
    QList<CertificateEntry> wanted;
    const Remote<CertificateList> &list = m_certificates.list();
    if (list.hasValue())
        wanted = list->certificates.mid(0, mostRows);
    const qsizetype more = list.hasValue() ? list->certificates.size() - wanted.size() : 0;
    m_more->setVisible(more > 0);
    m_more->setText(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, static_cast<int>(more)));
    const bool same = wanted.size() == m_rows.size()
        && std::equal(wanted.cbegin(), wanted.cend(), m_rows.cbegin(),
            [](const CertificateEntry &entry, const CertificateRow *row) { return entry == row->entry(); });
    if (same)
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const CertificateEntry &entry : wanted) {
        auto *row = new CertificateRow(entry, static_cast<int>(m_rows.size()), m_listIntro->parentWidget());
        connect(row, &CertificateRow::revokeRequested, this, &SecurityPage::revoke);
        m_rowColumn->addWidget(row);
        m_rows.append(row);
    }
    orderTabs();
}

void SecurityPage::revoke(const CertificateEntry &entry)
{
    const Prompts::Confirmation question{
        tr("Revoke a certificate"), SecurityWords::revokeQuestion(entry), SecurityWords::revokeLabel(entry)};
    whenDone(prompts().confirm(this, question), this, [this, serial = entry.serial](bool agreed) {
        if (agreed)
            m_certificates.revoke(serial);
    });
}

void SecurityPage::onRevoked(const QString &serial, const std::optional<Error> &error)
{
    if (error)
        showError(*error);
    else
        m_message->positive(
            tr("The certificate with the serial number %1 is revoked.").arg(plainLine(serial, 40)));
}

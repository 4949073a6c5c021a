// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/voicemail/voicemailpage.h"

#include "ui/models/accountsession.h"
#include "ui/pages/pagewords.h"
#include "ui/pages/voicemail/deliverycard.h"
#include "ui/pages/voicemail/greetingcard.h"
#include "ui/pages/voicemail/mailboxcard.h"
#include "ui/pages/voicemail/pincard.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QScrollArea>
#include <QVBoxLayout>

VoicemailPage::VoicemailPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_form(context.session)
    , m_header(new PageHeader(tr("Voicemail"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("voicemailPage"));
    m_message->setObjectName(QStringLiteral("voicemailMessage"));
    m_placeholder->setObjectName(QStringLiteral("voicemailPlaceholder"));
    m_content->setObjectName(QStringLiteral("voicemailContent"));
    build();

    connect(&m_form, &VoicemailForm::changed, this, &VoicemailPage::refreshAll);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Voicemail || area == Area::Forwarding || area == Area::Identity
            || area == Area::Capabilities)
            refreshAll();
    });
    connect(&session(), &AccountSession::connectionChanged, this, &VoicemailPage::refreshAll);
    connect(&session(), &AccountSession::pendingChanged, this, &VoicemailPage::refreshAll);
    connect(&session(), &AccountSession::changeFinished, this, &VoicemailPage::onChangeFinished);
    connect(m_mailbox, &MailboxCard::forwardingRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("forwarding")); });
    connect(m_pin, &PinCard::detailsRequested, this, [this](const Error &error) {
        prompts().showText(this, tr("Details of the error"), errorDetails(error));
    });
    connect(&m_greeting->choice(), &GreetingChoice::changed, this, &VoicemailPage::refreshAll);
    connect(m_placeholder, &Placeholder::actionRequested, this, &VoicemailPage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    refreshAll();
}

void VoicemailPage::build()
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
    m_mailbox = new MailboxCard(session(), inner);
    m_greeting = new GreetingCard(session(), inner);
    m_delivery = new DeliveryCard(m_form, inner);
    m_pin = new PinCard(session(), inner);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    for (QWidget *card : std::initializer_list<QWidget *>{m_mailbox, m_greeting, m_delivery, m_pin})
        column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("voicemailScrollArea"));
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
}

void VoicemailPage::refresh()
{
    session().refresh();
    m_greeting->choice().refresh();
}

void VoicemailPage::apply()
{
    const DirtyState state = dirtyState();
    if (!state.isDirty() || !state.obstacle.isEmpty())
        return;
    m_applied = m_form.delivery();
    m_applying = session().setVoicemail(m_form.toChange());
}

void VoicemailPage::discard()
{
    m_form.discard();
}

void VoicemailPage::onChangeFinished(const ChangeReport &report)
{
    if (m_applying == 0 || report.id != m_applying)
        return;
    // A draft goes only when it is really in effect, and only as it was sent.
    if (report.inEffect())
        m_form.discard(m_applied);
    if (report.outcome != ChangeOutcome::Unknown)
        m_applying = 0;
}

DirtyState VoicemailPage::dirtyState() const
{
    DirtyState state;
    state.changes = m_form.isChanged() ? 1 : 0;
    if (state.changes == 0)
        return state;
    if (session().connection().kind == ConnectionState::Kind::Connecting)
        state.obstacle = tr("Not connected yet.");
    else if (!session().isOnline())
        state.obstacle = tr("The server cannot be reached. Your changes are kept as a draft.");
    else if (!readOnlyReason().isEmpty())
        state.obstacle = readOnlyReason();
    else if (session().isPending(ChangeKind::Voicemail))
        state.obstacle = tr("A change is under way.");
    else if (m_form.hasConflict())
        state.obstacle = tr("Changed on the server meanwhile: choose theirs or yours.");
    else if (!m_form.isGood())
        state.obstacle = tr("The mail address is not right yet.");
    return state;
}

QWidget *VoicemailPage::firstFocus() const
{
    return m_content->isVisibleTo(this) && m_mailbox->firstField()->isEnabled() ? m_mailbox->firstField()
                                                                                : Page::firstFocus();
}

QString VoicemailPage::readOnlyReason() const
{
    if (!session().capabilities().hasValue() || session().can(ActionId::SetVoicemail))
        return {};
    return tr("This server shows your voicemail but does not let you change it. Ask your provider.");
}

QString VoicemailPage::sentence() const
{
    if (!session().voicemail().hasValue())
        return {};
    const Voicemail &box = *session().voicemail();
    if (!box.exists)
        return tr("Your account has no voicemail.");
    if (box.email.isEmpty())
        return tr("Callers can leave a message. Messages are kept on the server.");
    const QString email = plainLine(box.email);
    return box.deleteAfterMail
        ? tr("Callers can leave a message. Messages are mailed to %1 and not kept.").arg(email)
        : tr("Callers can leave a message. Messages are kept, and mailed to %1.").arg(email);
}

void VoicemailPage::refreshHeader()
{
    const Remote<Voicemail> &box = session().voicemail();
    m_header->setSentence(sentence());
    const bool stale = box.state == RemoteState::Stale;
    m_header->setAsOf(stale && box.asOf > 0 ? QDateTime::fromSecsSinceEpoch(box.asOf) : QDateTime(), stale);
    m_header->setReadOnly(readOnlyReason());
}

void VoicemailPage::refreshState()
{
    const Remote<Voicemail> &box = session().voicemail();
    m_content->setVisible(box.hasValue());
    m_placeholder->setVisible(!box.hasValue());
    if (!box.hasValue()) {
        if (box.state == RemoteState::Error && box.error)
            m_placeholder->showEmpty(
                QStringLiteral("offline"), PageWords::nothingToShow(*box.error), tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading your voicemail…"))
            m_placeholder->showLoading(tr("Loading your voicemail…"), true);
    }
    // Being offline is said once for the whole window.
    const bool tell = box.hasValue() && box.error && session().isOnline();
    const QString text = tell ? PageWords::mayBeOld(*box.error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty()) {
        m_message->dismiss();
        return;
    }
    PageWords::showReadError(m_message, this, *box.error);
}

void VoicemailPage::refreshAll()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    refreshHeader();
    refreshState();
    const bool exists = session().voicemail().hasValue() && session().voicemail()->exists;
    const QString pending =
        session().isPending(ChangeKind::Voicemail) || session().isPending(ChangeKind::Forwarding)
        ? tr("A change is under way.")
        : QString();
    const QString readOnly = readOnlyReason();
    const QString offline = session().isOnline() ? QString() : tr("The server cannot be reached.");
    const QString atOnce = !offline.isEmpty() ? offline : pending;
    m_mailbox->refresh(atOnce);
    m_greeting->refresh(atOnce);
    if (!exists)
        m_greeting->hide();
    m_delivery->setVisible(exists);
    m_delivery->refresh(!readOnly.isEmpty() ? readOnly : pending);
    m_pin->setVisible(exists);
    m_pin->refresh(!readOnly.isEmpty() ? readOnly : atOnce, offline);
    m_inRefresh = false;
    if (const DirtyState state = dirtyState(); state != m_toldDirty) {
        m_toldDirty = state;
        Q_EMIT dirtyStateChanged();
    }
}

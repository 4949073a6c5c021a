// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountview.h"

#include "ui/models/accountsession.h"
#include "ui/models/certificatekeeper.h"
#include "ui/shell/callbar.h"
#include "ui/shell/desktop/newswords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/reachmenus.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/timetext.h"

#include "core/client/draftstore.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

AccountView::AccountView(const PageContext &context, QList<PageInfo> pages, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(std::move(pages))
    , m_strip(new ReachStrip(context.session, this))
    , m_callBar(new CallBar(context.session, this))
    , m_banner(new InlineMessage(this))
    , m_certificateNote(new InlineMessage(this))
    , m_reminder(new InlineMessage(this))
    , m_notes(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_applyBar(new ApplyBar(this))
{
    setObjectName(QStringLiteral("accountView"));
    m_banner->setObjectName(QStringLiteral("connectionBanner"));
    m_banner->setClosable(false);
    m_certificateNote->setObjectName(QStringLiteral("certificateNote"));
    m_reminder->setObjectName(QStringLiteral("standingReminder"));
    m_notes->setObjectName(QStringLiteral("accountNotes"));
    m_stack->setObjectName(QStringLiteral("pageStack"));

    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 0.0, 0.0);
    auto *messages = new QWidget(this);
    auto *messagesLayout = new QVBoxLayout(messages);
    const int unit = gridUnit(this);
    messagesLayout->setContentsMargins(unit * 2, unit, unit * 2, 0);
    messagesLayout->setSpacing(unit);
    for (InlineMessage *message : {m_banner, m_certificateNote, m_reminder, m_notes}) {
        messagesLayout->addWidget(message);
        const auto showOrHide = [this, messages] {
            messages->setVisible(m_banner->isActive() || m_certificateNote->isActive()
                || m_reminder->isActive() || m_notes->isActive());
        };
        connect(message, &InlineMessage::shown, messages, showOrHide);
        connect(message, &InlineMessage::dismissed, messages, showOrHide);
    }
    messages->hide();
    layout->addWidget(m_strip);
    layout->addWidget(m_callBar);
    layout->addWidget(messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_applyBar);

    connect(m_applyBar, &ApplyBar::applyRequested, this, [this] {
        if (Page *page = currentPage())
            page->apply();
    });
    connect(m_applyBar, &ApplyBar::discardRequested, this, [this] {
        if (Page *page = currentPage())
            page->discard();
    });
    connect(m_callBar, &CallBar::left, this, [this] {
        if (QWidget *focus = currentPage() ? currentPage()->firstFocus() : nullptr)
            focus->setFocus(Qt::OtherFocusReason);
    });
    connect(m_strip, &ReachStrip::pageRequested, this, &AccountView::showPage);
    connect(m_strip, &ReachStrip::placeRequested, this, [this](const QString &id, const QString &place) {
        if (showPage(id))
            currentPage()->showPlace(place);
    });
    connect(m_strip, &ReachStrip::detailsRequested, this, &AccountView::showDetails);
    connect(&session(), &AccountSession::connectionChanged, this, &AccountView::updateBanner);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities)
            updateVisiblePages();
    });
    if (const CertificateKeeper *keeper = session().certificateKeeper())
        connect(keeper, &CertificateKeeper::changed, this, [this] {
            leadToUrgentPage();
            Q_EMIT pageStateChanged();
        });
    connect(&session().standing(), &StandingState::reminderChanged, this, &AccountView::updateReminder);
    connect(m_reminder, &InlineMessage::dismissed, this, [this] {
        if (!m_reminderIsDone)
            session().standing().dismiss();
    });
    updateVisiblePages();
    updateBanner();
    updateReminder();
    tellOfDrafts();
}

QList<PageInfo> AccountView::visiblePages() const
{
    const Remote<Capabilities> &capabilities = session().capabilities();
    const Role role = capabilities.hasValue() ? capabilities->role : Role::User;
    QList<PageInfo> visible;
    for (const PageInfo &info : m_pages) {
        const bool offered = info.feature.isEmpty() || session().hasFeature(info.feature);
        if (offered && roleHolds(role, info.permission))
            visible.append(info);
    }
    return visible;
}

bool AccountView::showPage(const QString &id)
{
    for (const PageInfo &info : visiblePages()) {
        if (info.id != id)
            continue;
        Page *page = m_made.value(id);
        if (!page)
            page = make(info);
        const bool changed = m_currentPage != id;
        const bool isFirst = m_currentPage.isEmpty();
        m_currentPage = id;
        m_stack->setCurrentWidget(page);
        updateApplyBar();
        if (changed)
            Q_EMIT currentPageChanged(id);
        if (isFirst)
            leadToUrgentPage();
        return true;
    }
    return false;
}

bool AccountView::showControl(const QString &id, const QString &objectName)
{
    if (!showPage(id))
        return false;
    auto *control = currentPage()->findChild<QWidget *>(objectName);
    if (!control || !control->isVisible() || !control->isEnabled())
        control = currentPage()->firstFocus();
    if (!control)
        return true;
    control->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *at = control->parentWidget(); at && at != this; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(control);
    }
    return true;
}

Page *AccountView::currentPage() const
{
    return m_made.value(m_currentPage);
}

Page *AccountView::make(const PageInfo &info)
{
    Page *page = info.factory(m_context, m_stack);
    m_made.insert(info.id, page);
    m_stack->addWidget(page);
    connect(page, &Page::dirtyStateChanged, this, [this] {
        updateApplyBar();
        Q_EMIT pageStateChanged();
    });
    connect(page, &Page::badgeChanged, this, &AccountView::pageStateChanged);
    connect(page, &Page::pageRequested, this, &AccountView::showPage);
    return page;
}

void AccountView::updateApplyBar()
{
    const Page *page = currentPage();
    m_applyBar->setState(page ? page->dirtyState() : DirtyState{});
}

void AccountView::updateBanner()
{
    const ConnectionState &connection = session().connection();
    using Kind = ConnectionState::Kind;
    if (connection.kind == Kind::Connected || connection.kind == Kind::Connecting) {
        m_banner->dismiss();
        return;
    }
    // A message has two buttons: what helps best, and the details.
    const QList<Remedy> remedies = connection.error ? errorRemedies(connection.error->code) : QList<Remedy>();
    Remedy best = Remedy::TryAgain;
    if (connection.kind == Kind::SignedOut && !remedies.isEmpty()
        && remedies.constFirst() != Remedy::UsePassphraseInstead) // here the wallet can only be asked again
        best = remedies.constFirst();
    QList<InlineMessage::Action> actions{{remedyLabel(best),
        [this, best, kind = connection.kind] {
            if (kind == Kind::Offline)
                session().refresh();
            else
                Q_EMIT remedyRequested(best);
        },
        false}};
    if (connection.error) {
        const Error error = *connection.error;
        actions.append({tr("De&tails", "button: shows code and cause of an error"),
            [this, error] { showDetails(error); }, false});
    }
    if (connection.kind == Kind::SignedOut) {
        const QString text = connection.error ? errorText(*connection.error).sentence()
                                              : tr("The server does not let this account in.");
        m_banner->showMessage(
            {InlineMessage::Kind::Error, text, actions, InlineMessage::Stay::UntilClosed, {}});
        return;
    }
    const QString since = TimeText(m_context.clock.nowSeconds()).time(connection.since);
    m_banner->showMessage({InlineMessage::Kind::Warning,
        tr("Offline since %1 — showing saved data. Changes wait as drafts.").arg(since), actions,
        InlineMessage::Stay::UntilClosed, QStringLiteral("offline")});
}

void AccountView::showDetails(const Error &error)
{
    m_context.prompts.showText(this, tr("Details of the error"), errorDetails(error));
}

void AccountView::updateVisiblePages()
{
    QStringList ids;
    for (const PageInfo &info : visiblePages())
        ids.append(info.id);
    if (ids == m_visibleIds)
        return;
    m_visibleIds = ids;
    if (!ids.isEmpty() && !ids.contains(m_currentPage))
        showPage(ids.constFirst());
    Q_EMIT visiblePagesChanged();
}

void AccountView::updateReminder()
{
    const std::optional<StandingState::Standing> standing = session().standing().reminder();
    if (!standing) {
        m_reminderIsDone = true;
        m_reminder->dismiss();
        m_reminderIsDone = false;
        return;
    }
    const bool isDnd = standing->kind == StandingState::Kind::DoNotDisturb;
    QList<InlineMessage::Action> actions;
    // What becomes of it stands in the strip, with Undo.
    if (session().can(isDnd ? ActionId::SetDndOff : ActionId::SetCallForwarding))
        actions.append({tr("&Turn off", "button: forwarding, or do not disturb"),
            [this, kind = standing->kind] { ReachMenus::turnOff(session(), kind); }, true});
    m_reminder->showMessage({InlineMessage::Kind::Warning, NewsWords::reminder(session(), *standing), actions,
        InlineMessage::Stay::UntilClosed, isDnd ? QStringLiteral("moon") : QStringLiteral("forwarding")});
}

void AccountView::leadToUrgentPage()
{
    if (m_wasLed || m_currentPage.isEmpty())
        return;
    for (const PageInfo &info : visiblePages()) {
        if (!info.isUrgent || !info.isUrgent(session()))
            continue;
        m_wasLed = true;
        showPage(info.id);
        return;
    }
}

QList<PageInfo> AccountView::changedPages() const
{
    QList<PageInfo> changed;
    const QStringList forms = m_context.session.drafts().forms(m_context.session.account());
    for (const PageInfo &info : m_pages) {
        const Page *made = page(info.id);
        if (made ? made->dirtyState().isDirty() : forms.contains(info.id))
            changed.append(info);
    }
    return changed;
}

void AccountView::tellOfDrafts()
{
    QStringList titles;
    const QList<PageInfo> changed = changedPages();
    for (const PageInfo &info : changed)
        titles.append(info.title);
    if (changed.isEmpty())
        return;
    const QString first = changed.constFirst().id;
    m_notes->information(tr("Changes from last time are still here, not applied yet: %1.")
                             .arg(titles.join(QStringLiteral(", "))),
        {{tr("&Show", "button: opens the page with the changes"), [this, first] { showPage(first); }, true}});
}

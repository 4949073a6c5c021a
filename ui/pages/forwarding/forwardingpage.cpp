// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/forwardingpage.h"

#include "ui/models/accountsession.h"
#include "ui/pages/forwarding/forwardingrowview.h"
#include "ui/pages/forwarding/presetspanel.h"
#include "ui/pages/pagewords.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

ForwardingPage::ForwardingPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_form(context.session)
    , m_header(new PageHeader(tr("Forwarding"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("forwardingPage"));
    m_message->setObjectName(QStringLiteral("forwardingMessage"));
    m_placeholder->setObjectName(QStringLiteral("forwardingPlaceholder"));
    m_content->setObjectName(QStringLiteral("forwardingContent"));

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

    m_presets = new PresetsPanel(session(), m_form, m_content);
    auto *panel = new Panel(m_content);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(unit * 2, unit, unit * 2, unit);
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(qRound(unit * 0.75));
    grid->setColumnStretch(1, 1);
    int gridRow = 0;
    for (const ForwardCondition condition : allForwardConditions) {
        if (gridRow > 0) {
            grid->addWidget(new PanelLine(panel), gridRow, 0, 1, 3);
            ++gridRow;
        }
        m_rows.append(new ForwardingRowView(session(), m_form, condition, QString(), panel, grid, gridRow));
        gridRow += ForwardingRowView::gridRows;
    }

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(m_presets);
    column->addWidget(panel);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("forwardingScrollArea"));
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

    connect(&m_form, &ForwardingForm::changed, this, &ForwardingPage::refreshAll);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Forwarding || area == Area::Capabilities || area == Area::Identity
            || area == Area::Numbers)
            refreshAll();
    });
    connect(&session(), &AccountSession::reachChanged, this, &ForwardingPage::refreshHeader);
    connect(&session(), &AccountSession::connectionChanged, this, &ForwardingPage::refreshAll);
    connect(&session(), &AccountSession::pendingChanged, this, &ForwardingPage::refreshAll);
    connect(&session(), &AccountSession::changeFinished, this, &ForwardingPage::onChangeFinished);
    connect(m_placeholder, &Placeholder::actionRequested, this, &ForwardingPage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    refreshAll();
}

void ForwardingPage::refresh()
{
    session().refresh();
}

void ForwardingPage::apply()
{
    const DirtyState state = dirtyState();
    if (!state.isDirty() || !state.obstacle.isEmpty())
        return;
    m_applied = m_form.changedFields();
    const QString mobile = m_form.mobileToSave();
    m_applying = mobile.isEmpty() ? session().setForwarding(m_form.toChanges())
                                  : session().setMobileAndForward(mobile, m_form.toChanges());
}

void ForwardingPage::discard()
{
    m_form.discard();
}

void ForwardingPage::onChangeFinished(const ChangeReport &report)
{
    if (report.id != m_applying)
        return;
    // The strip tells what became of it; a draft goes only when it is really in effect, and only as it was
    // sent: after an unknown outcome the truth may come late, when rows were edited again.
    if (report.inEffect())
        m_form.discard(m_applied);
    if (report.outcome != ChangeOutcome::Unknown)
        m_applying = 0;
}

DirtyState ForwardingPage::dirtyState() const
{
    DirtyState state;
    state.changes = m_form.changeCount();
    if (state.changes == 0)
        return state;
    if (session().connection().kind == ConnectionState::Kind::Connecting)
        state.obstacle = tr("Not connected yet.");
    else if (!session().isOnline())
        state.obstacle = tr("The server cannot be reached. Your changes are kept as a draft.");
    else if (!readOnlyReason().isEmpty())
        state.obstacle = readOnlyReason();
    else if (session().isPending(ChangeKind::Forwarding))
        state.obstacle = tr("A change is under way.");
    else if (m_form.hasConflicts())
        state.obstacle = tr("Changed on the server meanwhile: choose theirs or yours.");
    else if (!m_form.isGood())
        state.obstacle = tr("One of the targets is missing or wrong.");
    return state;
}

QWidget *ForwardingPage::firstFocus() const
{
    return m_content->isVisibleTo(this) ? m_rows.constFirst()->firstField() : Page::firstFocus();
}

QString ForwardingPage::readOnlyReason() const
{
    if (!session().capabilities().hasValue() || session().can(ActionId::SetCallForwarding))
        return {};
    return tr("This server shows your forwarding but does not let you change it. Ask your provider.");
}

QString ForwardingPage::sentence() const
{
    if (!session().forwarding().hasValue())
        return {};
    if (m_form.stored(ForwardCondition::AllCalls).on)
        return tr("All calls are forwarded. What is set below for other cases is not used meanwhile.");
    int on = 0;
    for (const ForwardCondition condition : allForwardConditions)
        on += m_form.stored(condition).on ? 1 : 0;
    if (on == 0)
        return tr("No calls are forwarded.");
    return on == 1 ? tr("Calls are forwarded in one case. The first case that applies counts.")
                   : tr("Calls are forwarded in %n cases. The first case that applies counts.", nullptr, on);
}

void ForwardingPage::refreshHeader()
{
    const Remote<ForwardingRows> &rows = session().forwarding();
    m_header->setSentence(sentence());
    const bool stale = rows.state == RemoteState::Stale;
    m_header->setAsOf(stale && rows.asOf > 0 ? QDateTime::fromSecsSinceEpoch(rows.asOf) : QDateTime(), stale);
    m_header->setReadOnly(readOnlyReason());
}

void ForwardingPage::refreshState()
{
    const Remote<ForwardingRows> &rows = session().forwarding();
    m_content->setVisible(rows.hasValue());
    m_placeholder->setVisible(!rows.hasValue());
    if (!rows.hasValue()) {
        if (rows.state == RemoteState::Error && rows.error)
            m_placeholder->showEmpty(
                QStringLiteral("offline"), PageWords::nothingToShow(*rows.error), tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading your forwarding…"))
            m_placeholder->showLoading(tr("Loading your forwarding…"), true);
    }
    // Being offline is said once for the whole window.
    const bool tell = rows.hasValue() && rows.error && session().isOnline();
    const QString text = tell ? PageWords::mayBeOld(*rows.error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty()) {
        m_message->dismiss();
        return;
    }
    PageWords::showReadError(m_message, this, *rows.error);
}

void ForwardingPage::refreshAll()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    refreshHeader();
    refreshState();
    const int timeout = session().identity().hasValue() ? session().identity()->noAnswerTimeout : 0;
    const QStringList labels{tr("A&ll calls", "when calls are forwarded"),
        tr("&No phone online", "when calls are forwarded"), tr("Bu&sy", "when calls are forwarded"),
        timeout > 0 ? tr("No answer aft&er %1 s", "when calls are forwarded").arg(timeout)
                    : tr("No answ&er", "when calls are forwarded"),
        tr("&Rejected by my rules", "when calls are forwarded")};
    QString lock = readOnlyReason();
    if (lock.isEmpty() && session().isPending(ChangeKind::Forwarding))
        lock = tr("A change is under way.");
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setLabel(labels.at(i));
        m_rows.at(i)->refresh(lock);
    }
    m_presets->refresh(!lock.isEmpty() || session().isOnline() ? lock : tr("The server cannot be reached."));
    m_inRefresh = false;
    if (const DirtyState state = dirtyState(); state != m_toldDirty) {
        m_toldDirty = state;
        Q_EMIT dirtyStateChanged();
    }
}

void ForwardingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (ForwardingRowView *row : std::as_const(m_rows))
        row->refreshLook();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/callerspage.h"

#include "core/contract/accepthours.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/pages/callers/blockpanel.h"
#include "ui/pages/callers/callertestpanel.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/pages/callers/dndpanel.h"
#include "ui/pages/callers/rulespanel.h"
#include "ui/pages/pagewords.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/calltext.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

CallersPage::CallersPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_form(context.session)
    , m_header(new PageHeader(tr("Who may call me"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("callersPage"));
    m_message->setObjectName(QStringLiteral("callersMessage"));
    m_placeholder->setObjectName(QStringLiteral("callersPlaceholder"));
    m_content->setObjectName(QStringLiteral("callersContent"));

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
    m_dnd = new DndPanel(session(), inner);
    m_rules = new RulesPanel(session(), m_form, inner);
    m_block = new BlockPanel(session(), inner);
    m_test = new CallerTestPanel(session(), inner);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_dnd, m_rules, m_block, m_test})
        column->addWidget(panel);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("callersScrollArea"));
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

    connect(&m_form, &AcceptRulesForm::changed, this, &CallersPage::refreshAll);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::AcceptRules || area == Area::Capabilities || area == Area::Identity
            || area == Area::Dnd)
            refreshAll();
    });
    connect(&session(), &AccountSession::reachChanged, this, &CallersPage::refreshAll);
    connect(&session(), &AccountSession::connectionChanged, this, &CallersPage::refreshAll);
    connect(&session(), &AccountSession::pendingChanged, this, &CallersPage::refreshAll);
    connect(&session(), &AccountSession::changeFinished, this, &CallersPage::onChangeFinished);
    connect(m_block, &BlockPanel::changed, this, &CallersPage::refreshHeader);
    connect(m_block, &BlockPanel::detailsRequested, this, [this](const Error &error) {
        prompts().showText(this, tr("Details of the error"), errorDetails(error));
    });
    connect(m_placeholder, &Placeholder::actionRequested, this, &CallersPage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    refreshAll();
}

void CallersPage::refresh()
{
    session().refresh(); // the block list follows the accept rules
}

void CallersPage::apply()
{
    const DirtyState state = dirtyState();
    if (!state.isDirty() || !state.obstacle.isEmpty())
        return;
    m_applied = rulesInOrder(m_form.rules());
    m_applying = session().setAcceptRules(m_applied);
}

void CallersPage::discard()
{
    m_form.discard();
}

void CallersPage::onChangeFinished(const ChangeReport &report)
{
    if (report.id != m_applying)
        return;
    // A draft goes only when it is really in effect, and only as it was sent: after an unknown outcome the
    // truth may come late, when rules were edited again.
    if (report.inEffect())
        m_form.discard(m_applied);
    if (report.outcome != ChangeOutcome::Unknown)
        m_applying = 0;
}

DirtyState CallersPage::dirtyState() const
{
    DirtyState state;
    state.changes = m_form.changeCount();
    if (state.changes == 0)
        return state;
    if (session().connection().kind == ConnectionState::Kind::Connecting)
        state.obstacle = tr("Not connected yet.");
    else if (!session().isOnline())
        state.obstacle = tr("The server cannot be reached. Your changes are kept as a draft.");
    else if (!session().acceptRules().hasValue())
        state.obstacle = tr("What the server has is not known yet.");
    else if (!session().can(ActionId::SetAcceptRules))
        state.obstacle = readOnlyReason();
    else if (session().isPending(ChangeKind::AcceptRules))
        state.obstacle = tr("A change is under way.");
    else if (m_form.hasConflict())
        state.obstacle = tr("Changed on the server meanwhile: choose theirs or yours.");
    else if (!m_form.isGood())
        state.obstacle = tr("One of the rules is not complete.");
    return state;
}

QWidget *CallersPage::firstFocus() const
{
    return m_content->isVisibleTo(this) && m_dnd->firstField()->isEnabled() ? m_dnd->firstField()
                                                                            : Page::firstFocus();
}

void CallersPage::showPlace(const QString &place)
{
    if (place != QLatin1String("test") || !m_content->isVisibleTo(this))
        return;
    auto *scroll = findChild<QScrollArea *>(QStringLiteral("callersScrollArea"));
    scroll->widget()->layout()->activate(); // a page shown for the first time has no heights yet
    scroll->ensureWidgetVisible(m_test);
    m_test->firstField()->setFocus(Qt::OtherFocusReason);
}

QString CallersPage::readOnlyReason() const
{
    if (!session().capabilities().hasValue())
        return {};
    const bool hours = session().can(ActionId::SetAcceptRules);
    const bool blocks = session().can(ActionId::SetRejectRules);
    if (!hours && !blocks)
        return tr(
            "This server shows your rules and whom you block but does not let you change them. Ask your "
            "provider.");
    if (!hours)
        return tr("This server shows your rules but does not let you change them. Ask your provider.");
    return {};
}

QString CallersPage::sentence() const
{
    if (!session().acceptRules().hasValue())
        return {};
    const qint64 now = clock().nowSeconds();
    const CallText words{TimeText(now)};
    const QString blocked = [this] {
        const Remote<TextList> &patterns = m_block->list().patterns();
        const auto count = patterns.hasValue() ? static_cast<int>(patterns->texts.size()) : 0;
        return count == 0 ? QString()
            : count == 1  ? u' ' + tr("One entry is on your block list.")
                          : u' ' + tr("%n entries are on your block list.", nullptr, count);
    }();
    const auto through = [&words](const QStringList &groups) {
        if (groups.contains(everybodyGroup))
            return tr("Everybody gets through now.");
        if (groups.isEmpty() || groups.contains(nobodyGroup))
            return tr("Nobody gets through now.");
        return tr("Only %1 get through now.", "contact groups").arg(CallerWords::shown(words.groups(groups)));
    };
    if (session().dnd().hasValue() && session().dnd()->toRule().holdsAt(now))
        return tr("Do not disturb is on.") + u' ' + through(session().dnd()->toRule().groups) + blocked;
    const QString zone = session().identity().hasValue() ? session().identity()->timeZone : QString();
    const AcceptJudgement judged =
        judgeAcceptRules(session().acceptRules()->persistent, accountZone(zone), now);
    return through(judged.groups) + blocked;
}

void CallersPage::refreshHeader()
{
    const Remote<AcceptRules> &rules = session().acceptRules();
    m_header->setSentence(sentence());
    const bool stale = rules.state == RemoteState::Stale;
    m_header->setAsOf(
        stale && rules.asOf > 0 ? QDateTime::fromSecsSinceEpoch(rules.asOf) : QDateTime(), stale);
    m_header->setReadOnly(readOnlyReason());
}

void CallersPage::refreshState()
{
    const Remote<AcceptRules> &rules = session().acceptRules();
    m_content->setVisible(rules.hasValue());
    m_placeholder->setVisible(!rules.hasValue());
    if (!rules.hasValue()) {
        if (rules.state == RemoteState::Error && rules.error)
            m_placeholder->showEmpty(QStringLiteral("offline"), PageWords::nothingToShow(*rules.error),
                tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading who may call you…"))
            m_placeholder->showLoading(tr("Loading who may call you…"), true);
    }
    // Being offline is said once for the whole window.
    const bool tell = rules.hasValue() && rules.error && session().isOnline();
    const QString text = tell ? PageWords::mayBeOld(*rules.error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty()) {
        m_message->dismiss();
        return;
    }
    PageWords::showReadError(m_message, this, *rules.error);
}

void CallersPage::refreshAll()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    refreshHeader();
    refreshState();
    QString lock;
    if (session().capabilities().hasValue() && !session().can(ActionId::SetAcceptRules))
        lock = readOnlyReason();
    else if (session().isPending(ChangeKind::AcceptRules))
        lock = tr("A change is under way.");
    m_dnd->refresh();
    m_rules->refresh(lock);
    m_block->refresh();
    m_test->refresh(m_form.changeCount() > 0);
    m_inRefresh = false;
    if (const DirtyState state = dirtyState(); state != m_toldDirty) {
        m_toldDirty = state;
        Q_EMIT dirtyStateChanged();
    }
}

void CallersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshAll();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callspage.h"

#include "core/base/async.h"
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"
#include "ui/models/callsaddress.h"
#include "ui/models/contactbook.h"
#include "ui/pages/calls/activecallspanel.h"
#include "ui/pages/calls/calldetail.h"
#include "ui/pages/calls/callsdelegate.h"
#include "ui/pages/calls/callsfilterbar.h"
#include "ui/pages/calls/noteeditor.h"
#include "ui/pages/calls/partyhistory.h"
#include "ui/pages/pagewords.h"
#include "ui/shell/changetext.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/callhistorytext.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

CallsPage::CallsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.session)
    , m_blocking(context.session)
    , m_notes(m_model, context.session.account())
    , m_activeCalls(context.session)
    , m_domain(context.session.account().section(u'@', 1))
    , m_header(new PageHeader(tr("Calls"), this))
    , m_export(new QPushButton(tr("E&xport…", "button: calls into a file"), m_header))
    , m_message(new InlineMessage(this))
    , m_notice(new InlineMessage(this))
    , m_active(new ActiveCallsPanel(m_activeCalls, this))
    , m_search(new QLineEdit)
    , m_filters(new CallsFilterBar)
    , m_tools(makeTools())
    , m_list(new QListView)
    , m_detail(new CallDetail)
    , m_detailPanel(new Panel)
    , m_bodyLayout(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_body(makeBody())
    , m_placeholder(new Placeholder(this))
    , m_callAction(makeAction("callBackAction", tr("Call"), QKeySequence(Qt::CTRL | Qt::Key_Return),
          QStringLiteral("phone"), &CallsPage::callBack))
    , m_blockAction(makeAction("blockCallerAction", tr("Block caller"), QKeySequence(Qt::CTRL | Qt::Key_B),
          QStringLiteral("block"), &CallsPage::blockOrUnblock))
    , m_copyAction(makeAction(
          "copyNumberAction", tr("Copy number"), {}, QStringLiteral("copy"), &CallsPage::copyNumber))
    , m_allAction(makeAction("allCallsAction", tr("All calls with them"), {}, QStringLiteral("history"),
          &CallsPage::showAllWith))
    , m_exportAction(makeAction("exportCallsAction", tr("Export what is shown…"),
          QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"), &CallsPage::exportCalls))
{
    setObjectName(QStringLiteral("callsPage"));
    m_message->setObjectName(QStringLiteral("callsMessage"));
    m_notice->setObjectName(QStringLiteral("callsNotice"));
    m_placeholder->setObjectName(QStringLiteral("callsPlaceholder"));
    m_export->setObjectName(QStringLiteral("exportCallsButton"));
    m_export->setIcon(symbolicIcon(QStringLiteral("export")));
    m_header->addControl(m_export);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2);
    layout->setSpacing(unit * 2);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_notice);
    layout->addWidget(m_active);
    layout->addWidget(m_tools);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_placeholder, 1);

    connect(m_search, &QLineEdit::textChanged, &m_model, &CallsModel::setText);
    connect(m_filters, &CallsFilterBar::chosen, this, &CallsPage::setFilter);
    connect(m_export, &QPushButton::clicked, this, &CallsPage::exportCalls);
    connect(&m_model, &CallsModel::stateChanged, this, &CallsPage::refreshAll);
    connect(&m_blocking, &CallsBlock::changed, this, &CallsPage::onBlockChanged);
    connect(&m_blocking, &CallsBlock::finished, this, &CallsPage::onBlockFinished);
    // What has just ended is in the history now.
    connect(&m_activeCalls, &ActiveCalls::callEnded, this, [this] { session().refreshArea(Area::History); });
    connect(&m_notes, &CallNotes::written, this, &CallsPage::onNoteWritten);
    connect(&m_notes, &CallNotes::othersRead, this, &CallsPage::onOthersRead);
    connect(m_detail->noteEditor(), &NoteEditor::writeRequested, &m_notes, &CallNotes::write);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CallsPage::refreshDetail);
    connect(m_list, &QListView::customContextMenuRequested, this, &CallsPage::showMenu);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &CallsPage::readAhead);
    connect(m_detail, &CallDetail::callRequested, this, &CallsPage::callBack);
    connect(m_detail, &CallDetail::blockRequested, this, &CallsPage::blockOrUnblock);
    connect(m_detail, &CallDetail::copyRequested, this, &CallsPage::copyNumber);
    connect(m_detail, &CallDetail::addRequested, this, &CallsPage::addContact);
    connect(m_detail, &CallDetail::allRequested, this, &CallsPage::showAllWith);
    connect(&session(), &AccountSession::areaChanged, this, &CallsPage::refreshAll);
    connect(&session(), &AccountSession::connectionChanged, this, &CallsPage::refreshAll);
    connect(m_placeholder, &Placeholder::actionRequested, this, &CallsPage::onRemedy);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    if (session().contactBook())
        connect(session().contactBook(), &ContactBook::changed, this, &CallsPage::refreshDetail);
    arrange();
    onBlockChanged();
    refreshAll();
}

QWidget *CallsPage::makeTools()
{
    auto *tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("callsTools"));
    m_search->setObjectName(QStringLiteral("callsSearchEdit"));
    m_search->setPlaceholderText(tr("Search name, number or note"));
    m_search->setAccessibleName(tr("Search calls"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(tools);
    setGrid(column, this, 0.0, 1.0);
    column->addWidget(m_search);
    column->addWidget(m_filters);
    return tools;
}

QWidget *CallsPage::makeBody()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("callsBody"));
    m_list->setObjectName(QStringLiteral("callsList"));
    m_list->setAccessibleName(tr("Calls"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CallsDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *panel = new QVBoxLayout(m_detailPanel);
    panel->setContentsMargins(1, 1, 1, 1);
    panel->addWidget(m_detail);
    body->setLayout(m_bodyLayout);
    setGrid(m_bodyLayout, this, 0.0, 2.0);
    m_bodyLayout->addWidget(m_list, 1);
    m_bodyLayout->addWidget(m_detailPanel);
    return body;
}

QAction *CallsPage::makeAction(const char *objectName, const QString &text, const QKeySequence &key,
    const QString &iconName, void (CallsPage::*run)())
{
    auto *action = new QAction(symbolicIcon(iconName), text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QWidget *CallsPage::firstFocus() const
{
    return m_body->isVisibleTo(this) ? m_list : Page::firstFocus();
}

void CallsPage::refresh()
{
    session().refresh();
    m_blocking.refresh();
    m_model.reload();
}

const KeptCall *CallsPage::chosen() const
{
    return m_model.call(m_list->currentIndex());
}

QString CallsPage::nameOf(const Call &call) const
{
    return CallHistoryText::who(m_model.named(call), m_domain);
}

void CallsPage::setFilter(CallsFilter filter)
{
    m_filters->setFilter(filter);
    m_model.setFilter(filter);
}

void CallsPage::refreshAll()
{
    refreshHeader();
    refreshState();
    refreshMessage();
    chooseFirst();
    refreshDetail();
}

void CallsPage::refreshHeader()
{
    const TimeText times(clock().nowSeconds(), m_model.zone());
    QString sentence;
    if (!m_model.isKept())
        sentence = tr("Calls of this account are not kept on this computer. Here are those that the server "
                      "still tells.");
    else if (m_model.knownSince() > 0)
        sentence = tr("Kept on this computer since %1.", "a moment").arg(times.past(m_model.knownSince()));
    m_header->setSentence(sentence);
    const Remote<CallHistory> &history = session().history();
    const bool stale = history.state == RemoteState::Stale && history.asOf > 0;
    m_header->setAsOf(stale ? QDateTime::fromSecsSinceEpoch(history.asOf) : QDateTime(), stale);
}

void CallsPage::refreshState()
{
    const bool hasCalls = m_model.hasCalls();
    m_body->setVisible(hasCalls);
    m_placeholder->setVisible(!hasCalls);
    m_tools->setVisible(hasCalls || m_model.isNarrowed());
    m_filters->setOffered(
        session().can(ActionId::GetRejectRules), m_blocking.patterns().hasValue(), m_model.hasCosts());
    m_export->setEnabled(hasCalls && !m_exporting);
    m_exportAction->setEnabled(m_export->isEnabled());
    if (!hasCalls)
        refreshPlaceholder();
}

void CallsPage::refreshPlaceholder()
{
    const Remote<CallHistory> &history = session().history();
    const bool first = m_model.state() == RemoteState::Loading;
    if (m_model.state() == RemoteState::Error && m_model.error()) {
        m_remedy = Remedy::ReadAgain;
        m_placeholder->showEmpty(
            QStringLiteral("error"), PageWords::nothingToShow(*m_model.error()), tr("&Try again", "button"));
    } else if (!first && m_model.isNarrowed()) {
        if (m_model.isReading()) // the next answer is there in a moment
            return;
        const bool byText = !m_model.text().isEmpty();
        m_remedy = byText ? Remedy::ClearSearch : Remedy::ShowAll;
        m_placeholder->showEmpty(QStringLiteral("search"),
            byText ? tr("Nothing matches “%1”.", "what was searched for")
                         .arg(CallHistoryText::visible(m_model.text()).left(60))
                   : CallsFilterBar::nothingText(m_model.filter(),
                       m_blocking.patterns().hasValue() && m_blocking.patterns()->isEmpty()),
            byText ? tr("&Clear search", "button") : tr("&Show all calls", "button"));
    } else if (!first && history.state == RemoteState::Error && history.error) {
        m_remedy = Remedy::ReadAgain;
        m_placeholder->showEmpty(
            QStringLiteral("offline"), PageWords::nothingToShow(*history.error), tr("&Try again", "button"));
    } else if (first || history.state == RemoteState::Loading || m_model.isReading()) {
        if (m_placeholder->accessibleName() != tr("Loading call history…"))
            m_placeholder->showLoading(tr("Loading call history…"), true);
    } else {
        m_placeholder->showEmpty(
            QStringLiteral("history"), tr("No calls yet. They appear here after your first call."));
    }
}

void CallsPage::refreshMessage()
{
    const std::optional<Error> unkept = m_model.keepingError();
    const Remote<CallHistory> &history = session().history();
    // Being offline is said once for the whole window.
    const bool tell = m_model.hasCalls() && history.error && session().isOnline();
    QString text;
    if (unkept)
        text = tr("New calls cannot be kept on this computer.") + u' ' + errorText(*unkept).sentence();
    else if (m_model.hasCalls() && m_model.error())
        text = PageWords::mayBeOld(*m_model.error());
    else if (tell)
        text = PageWords::mayBeOld(*history.error);
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty())
        m_message->dismiss();
    else if (unkept)
        m_message->warning(text, {{tr("&Try again", "button"), [this] { refresh(); }, true}});
    else
        PageWords::showReadError(m_message, this, m_model.error() ? *m_model.error() : *history.error);
}

void CallsPage::chooseFirst()
{
    if (m_model.isReading() || !m_model.hasCalls())
        return;
    const bool isOther = m_model.text() != m_chosenText || m_model.filter() != m_chosenFilter;
    m_chosenText = m_model.text();
    m_chosenFilter = m_model.filter();
    if (!isOther && m_list->currentIndex().isValid())
        return;
    m_list->setCurrentIndex(m_model.index(m_model.firstCallRow()));
    m_list->scrollToTop();
}

void CallsPage::refreshDetail()
{
    const TimeText times(clock().nowSeconds(), m_model.zone());
    const KeptCall *call = chosen();
    const bool reachable = call && !callBackText(*call, m_domain).isEmpty();
    m_callAction->setEnabled(reachable);
    m_copyAction->setEnabled(reachable);
    m_allAction->setEnabled(call && !call->remoteParty.isEmpty());
    const auto obstacle = call ? m_blocking.obstacle(*call) : CallsBlock::Obstacle::NoAddress;
    const QString blockedBy = call ? m_blocking.blockedBy(*call) : QString();
    m_blockAction->setEnabled(obstacle == CallsBlock::Obstacle::None);
    m_blockAction->setText(blockedBy.isEmpty() ? tr("Block caller") : tr("Let through again"));
    if (call)
        m_detail->showCall(m_model.named(*call), m_domain, times, obstacle, blockedBy,
            session().contactBook() && session().contactBook()->nameOf(call->remoteParty).isEmpty());
    if (call && m_model.isKept())
        m_detail->noteEditor()->showCall(*call);
    if (call && call->id != m_othersOf) {
        m_othersOf = call->id;
        m_detail->partyHistory()->hide();
        m_notes.readOthers(*call);
    }
    if (call)
        return;
    m_othersOf = 0;
    if (const Gap *gap = m_model.gap(m_list->currentIndex()))
        m_detail->showGap(
            CallHistoryText(times).gap(gap->from, gap->until, gap->direction), m_model.isKept());
    else
        m_detail->showNothing();
}

void CallsPage::readAhead()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (bar->maximum() - bar->value() < bar->pageStep() * 3)
        m_model.fetchMore({});
}

void CallsPage::onRemedy()
{
    switch (m_remedy) {
    case Remedy::ReadAgain:
        refresh();
        return;
    case Remedy::ClearSearch:
        m_search->clear();
        m_search->setFocus();
        return;
    case Remedy::ShowAll:
        setFilter(CallsFilter::All);
        m_search->setFocus();
        return;
    }
}

void CallsPage::showMenu(const QPoint &where)
{
    const QModelIndex index = m_list->indexAt(where);
    if (!m_model.call(index))
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("callMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_callAction);
    if (m_blocking.obstacle(*chosen()) != CallsBlock::Obstacle::NotOffered)
        menu->addAction(m_blockAction);
    menu->addActions({m_copyAction, m_allAction});
    menu->addSeparator();
    menu->addAction(m_exportAction);
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

void CallsPage::callBack()
{
    const Call *call = chosen();
    const QUrl url = call ? callBackUrl(*call, m_domain) : QUrl();
    if (url.isEmpty())
        return;
    const QString number = CallHistoryText::address(*call, m_domain);
    if (prompts().openUrl(url)) {
        m_notice->positive(tr("%1 was handed to your telephone program.", "a number").arg(number));
        return;
    }
    m_notice->warning(tr("This desktop has no program for calls. Install one, or copy the number and dial it "
                         "on your phone."),
        {{tr("Copy &number", "button"),
            [text = callBackText(*call, m_domain)] { QGuiApplication::clipboard()->setText(text); }, true}});
}

void CallsPage::blockOrUnblock()
{
    const Call *call = chosen();
    if (!call || m_blocking.obstacle(*call) != CallsBlock::Obstacle::None)
        return;
    const QString pattern = m_blocking.blockedBy(*call);
    if (pattern.isEmpty())
        m_blocking.block(*call, nameOf(*call));
    else
        m_blocking.unblock(pattern, nameOf(*call));
}

void CallsPage::onBlockFinished(const CallsBlock::Report &report)
{
    if (!report.inEffect()) {
        const ChangeReport told{0, ChangeKind::Everything, report.outcome, report.error, false, false};
        m_notice->error(ChangeText::sentence(told, session()));
        return;
    }
    const QString words = report.blocked
        ? tr("Calls from %1 are turned away from now on.", "a caller").arg(report.who)
        : tr("Calls from %1 get through again.", "a caller").arg(report.who);
    m_notice->undoable(words, [this, report] {
        if (report.blocked)
            m_blocking.unblock(report.pattern, report.who);
        else
            m_blocking.blockAgain(report.pattern, report.who);
    });
}

void CallsPage::onBlockChanged()
{
    if (m_blocking.patterns().hasValue())
        m_model.setBlocked(*m_blocking.patterns());
    refreshState();
    refreshDetail();
}

void CallsPage::onNoteWritten(const CallNotes::Report &report)
{
    NoteEditor *editor = m_detail->noteEditor();
    if (report.error) {
        editor->bringBack(report.call, report.note);
        m_notice->error(report.error->code == ErrorCode::NotFound
                ? tr("The note was not saved: this call is no longer kept on this computer.")
                : tr("The note was not saved.") + u' ' + errorText(*report.error).sentence());
        return;
    }
    editor->tellWritten(report.call);
    refreshDetail();
    if (const KeptCall *call = chosen()) // the note may stand beside another call
        m_notes.readOthers(*call);
    if (!report.note.isEmpty() || report.call.note.isEmpty())
        return;
    m_notice->undoable(tr("The note was deleted."), [this, call = report.call] {
        KeptCall bare = call;
        bare.note.clear();
        m_notes.write(bare, call.note);
    });
}

void CallsPage::onOthersRead(const KeptCall &call, const QList<KeptCall> &others)
{
    if (call.id == m_othersOf)
        m_detail->partyHistory()->showCalls(others, TimeText(clock().nowSeconds(), m_model.zone()));
}

void CallsPage::copyNumber()
{
    const Call *call = chosen();
    const QString text = call ? callBackText(*call, m_domain) : QString();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    m_notice->positive(tr("%1 is in the clipboard.", "a number").arg(text));
}

void CallsPage::addContact()
{
    const Call *call = chosen();
    if (!call || !session().contactBook())
        return;
    Contact contact;
    contact.name = call->displayName;
    contact.numbers.append({QString(), callBackText(*call, m_domain)});
    session().contactBook()->proposeNew(tidyContact(contact, session().contactBook()->countryCode()));
    Q_EMIT pageRequested(QStringLiteral("contacts"));
}

void CallsPage::showAllWith()
{
    const Call *call = chosen();
    if (!call)
        return;
    const QString text = callBackText(*call, m_domain);
    setFilter(CallsFilter::All);
    m_search->setText(text.isEmpty() ? call->remoteParty : text);
    m_list->setFocus();
}

void CallsPage::exportCalls()
{
    if (!m_model.hasCalls() || m_exporting)
        return;
    const QString day =
        QDateTime::fromSecsSinceEpoch(clock().nowSeconds(), m_model.zone()).date().toString(Qt::ISODate);
    //: Name of a file; %1 is a date
    const QString name = tr("calls-%1.csv").arg(day);
    // What is shown when the button is pressed, whatever is typed while the dialog is open.
    const KeptCallQuery query = m_model.query();
    whenDone(prompts().saveFile(this, tr("Export calls"), name,
                 tr("Tables for spreadsheets (*.csv)", "kind of file"), QStringLiteral("csv")),
        this, [this, query](const QString &path) {
            if (path.isEmpty())
                return;
            m_exporting = true;
            refreshState();
            whenDone(m_model.archive().exportCalls(
                         session().account(), query, ExportFormat::Csv, path, m_model.zone()),
                this, [this, path](const Result<ExportOutcome> &outcome) { onExported(path, outcome); });
        });
}

void CallsPage::onExported(const QString &path, const Result<ExportOutcome> &outcome)
{
    m_exporting = false;
    refreshState();
    if (!outcome) {
        m_notice->error(errorText(outcome.error()).sentence());
        return;
    }
    const auto rows = static_cast<int>(outcome->rows);
    QString words = rows == 1 ? tr("One call was written to %1.", "a file").arg(path)
                              : tr("%n calls were written to %1.", "a file", rows).arg(path);
    const bool hasHole =
        std::any_of(outcome->gaps.begin(), outcome->gaps.end(), [](const Gap &gap) { return gap.from > 0; });
    if (hasHole)
        words += u' ' + tr("Some of the time between them is not known.");
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    m_notice->positive(words,
        {{tr("Open &folder", "button: where a file was written"),
            [this, folder] { prompts().openUrl(folder); }, true}});
}

void CallsPage::arrange()
{
    const int unit = gridUnit(this);
    const bool beside = width() >= unit * 64;
    m_bodyLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detailPanel->setMinimumWidth(beside ? unit * 28 : 0);
    m_detailPanel->setMaximumWidth(beside ? unit * 28 : QWIDGETSIZE_MAX);
    m_detailPanel->setMaximumHeight(beside ? QWIDGETSIZE_MAX : unit * 22);
}

void CallsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool CallsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down && m_body->isVisible()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    // The list would copy what it paints, not what one dials.
    if (watched == m_list && key->matches(QKeySequence::Copy)) {
        copyNumber();
        return true;
    }
    return Page::eventFilter(watched, event);
}

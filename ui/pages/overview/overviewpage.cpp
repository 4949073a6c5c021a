// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/models/accountsession.h"
#include "ui/models/balancewarning.h"
#include "ui/pages/overview/calldelegate.h"
#include "ui/pages/overview/devicelines.h"
#include "ui/pages/overview/hintrow.h"
#include "ui/pages/overview/reachpath.h"
#include "ui/pages/overview/tile.h"
#include "ui/pages/pagewords.h"
#include "ui/shell/windowpresence.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pathview.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/balancetext.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr qsizetype lastMissed = 3;

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_missed(context.session.clock())
    , m_recent(context.session.clock())
    , m_balance(context.session, BalanceModel::Extent::Forecast, QTimeZone::systemTimeZone(), this)
    , m_hints(context.session)
    , m_header(new PageHeader(tr("Overview"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_path(new PathView)
    , m_hintRow(new HintRow(m_hints, nullptr))
    , m_tiles(new QWidget)
    , m_tileGrid(new QGridLayout(m_tiles))
    , m_missedTile(new Tile(QStringLiteral("missed"), tr("Missed calls"), m_tiles))
    , m_voicemailTile(new Tile(QStringLiteral("voicemail"), tr("Voicemail"), m_tiles))
    , m_balanceTile(new Tile(QStringLiteral("balance"), tr("Balance"), m_tiles))
    , m_devicesTile(new Tile(QStringLiteral("deskphone"), tr("Devices"), m_tiles))
    , m_recentTitle(new QLabel(tr("&Since yesterday")))
    , m_recentPanel(new Panel)
    , m_missedList(makeCallList("missedList", m_missed, m_missedTile))
    , m_recentList(makeCallList("recentList", m_recent, m_recentPanel))
    , m_recentNote(new QLabel(m_recentPanel))
    , m_deviceList(new DeviceLines)
{
    setObjectName(QStringLiteral("overviewPage"));
    m_message->setObjectName(QStringLiteral("overviewMessage"));
    m_placeholder->setObjectName(QStringLiteral("overviewPlaceholder"));
    m_content->setObjectName(QStringLiteral("overviewContent"));
    m_missedTile->setObjectName(QStringLiteral("missedTile"));
    m_voicemailTile->setObjectName(QStringLiteral("voicemailTile"));
    m_balanceTile->setObjectName(QStringLiteral("balanceTile"));
    m_devicesTile->setObjectName(QStringLiteral("devicesTile"));
    m_recentNote->setObjectName(QStringLiteral("recentNoteLabel"));
    m_recentNote->setWordWrap(true);
    m_missedList->setAccessibleName(tr("The last missed calls"));
    m_recentList->setAccessibleName(tr("Calls since yesterday"));
    m_recentTitle->setBuddy(m_recentList);
    m_missedTile->setBody(m_missedList);
    m_devicesTile->setBody(m_deviceList);

    const int unit = gridUnit(this);
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    m_tileGrid->setSpacing(unit * 2);

    auto *recent = new QVBoxLayout(m_recentPanel);
    recent->setContentsMargins(qRound(unit * 1.5), unit, qRound(unit * 1.5), unit);
    recent->addWidget(m_recentList);
    recent->addWidget(m_recentNote);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(m_hintRow);
    column->addWidget(m_path);
    column->addWidget(m_tiles);
    auto *recentBox = new QVBoxLayout;
    recentBox->setSpacing(unit);
    recentBox->addWidget(m_recentTitle);
    recentBox->addWidget(m_recentPanel);
    column->addLayout(recentBox);
    column->addStretch(1);

    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("overviewScrollArea"));
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

    connect(&session(), &AccountSession::areaChanged, this, &OverviewPage::refreshAll);
    connect(&session(), &AccountSession::connectionChanged, this, &OverviewPage::refreshAll);
    connect(&m_balance, &BalanceModel::changed, this, &OverviewPage::refreshBalance);
    connect(&session().balanceWarning(), &BalanceWarning::changed, this, &OverviewPage::refreshBalance);
    connect(&session(), &AccountSession::reachChanged, this, [this] {
        refreshPath();
        m_missed.refreshTimes();
        m_recent.refreshTimes();
    });
    connect(m_hintRow, &HintRow::chosen, this, &OverviewPage::onHint);
    if (presence())
        connect(presence(), &WindowPresence::changed, this, &OverviewPage::refreshTray);
    refreshTray();
    connect(m_placeholder, &Placeholder::actionRequested, this, &OverviewPage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    placeTiles();
    refreshAll();
}

QListView *OverviewPage::makeCallList(const char *objectName, RecentCallsModel &model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QLatin1String(objectName));
    list->setModel(&model);
    list->setItemDelegate(new CallDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false); // the panel's ground shows through
    list->setTabKeyNavigation(false);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return list;
}

void OverviewPage::onHint(FirstHints::Hint hint)
{
    switch (hint) {
    case FirstHints::Hint::Mobile:
        Q_EMIT pageRequested(QStringLiteral("numbers"));
        return;
    case FirstHints::Hint::Vip:
        Q_EMIT pageRequested(QStringLiteral("contacts"));
        return;
    case FirstHints::Hint::Tray:
        break;
    }
    if (presence())
        presence()->stayInTray();
    m_message->positive(tr("Closing the window now keeps Bellset in the tray. The preferences change that."));
}

void OverviewPage::refreshTray()
{
    m_hints.setTray(presence() && presence()->isTrayThere(), presence() && presence()->staysInTray());
}

void OverviewPage::refresh()
{
    session().refresh();
}

qint64 OverviewPage::startOfYesterday() const
{
    const QDate today = QDateTime::fromSecsSinceEpoch(session().clock().nowSeconds()).date();
    return today.addDays(-1).startOfDay().toSecsSinceEpoch();
}

void OverviewPage::refreshAll()
{
    refreshCalls();
    refreshHeader();
    refreshPath();
    refreshVoicemail();
    refreshBalance();
    refreshDevices();
    refreshMessage();
}

void OverviewPage::refreshHeader()
{
    QString sentence;
    if (session().history().hasValue())
        sentence = m_missedSinceYesterday == 0 ? tr("You missed no calls since yesterday.")
            : m_missedSinceYesterday == 1
            ? tr("You missed one call since yesterday.")
            : tr("You missed %n calls since yesterday.", nullptr, m_missedSinceYesterday);
    m_header->setSentence(sentence);
    const Remote<CallHistory> &history = session().history();
    const bool stale = history.state == RemoteState::Stale && history.asOf > 0;
    m_header->setAsOf(stale ? QDateTime::fromSecsSinceEpoch(history.asOf) : QDateTime(), stale);
}

void OverviewPage::refreshPath()
{
    const std::optional<Reach> reach = session().reach();
    m_path->setVisible(reach.has_value());
    if (reach)
        m_path->setPath(reachPathOf(*reach, TimeText(session().clock().nowSeconds())));
}

void OverviewPage::refreshCalls()
{
    const Remote<CallHistory> &history = session().history();
    if (!history.hasValue()) {
        const QString why = history.error ? errorText(*history.error).happened : QString();
        if (history.state == RemoteState::Error)
            m_missedTile->showMissing(why);
        else
            m_missedTile->showLoading();
        m_recentNote->setText(history.state == RemoteState::Error ? why : tr("Loading call history…"));
        m_recentNote->show();
        m_recentList->hide();
        return;
    }
    const QString domain = session().account().section(u'@', 1);
    const qint64 since = startOfYesterday();
    m_missed.setCalls(*history, {true, 0, lastMissed}, domain);
    m_recent.setCalls(*history, {false, since, 100}, domain);
    const int missed = RecentCallsModel::count(*history, {true, since, 0});
    if (m_missed.rowCount() == 0)
        m_missedTile->showContent(tr("None"), tr("Calls that you miss appear here."), false);
    else
        m_missedTile->showContent({}, {}, true);
    m_recentList->setVisible(m_recent.rowCount() > 0);
    m_recentNote->setVisible(m_recent.rowCount() == 0);
    m_recentNote->setText(history->placed.isEmpty() && history->received.isEmpty()
            ? tr("No calls yet. They appear here after your first call.")
            : tr("No calls since yesterday."));
    fitLists();
    if (missed != m_missedSinceYesterday) {
        m_missedSinceYesterday = missed;
        Q_EMIT badgeChanged();
    }
}

void OverviewPage::refreshVoicemail()
{
    const Remote<Voicemail> &voicemail = session().voicemail();
    if (!voicemail.hasValue()) {
        if (voicemail.error)
            m_voicemailTile->showMissing(errorText(*voicemail.error).happened);
        else
            m_voicemailTile->showLoading();
        return;
    }
    if (!voicemail->exists) {
        m_voicemailTile->showContent(
            tr("None"), tr("Your account has no voicemail. Whoever runs your server can add one."), false);
        return;
    }
    QString words = tr("Messages stay on the server.");
    const QString email = plainLine(voicemail->email);
    if (!email.isEmpty())
        words = voicemail->deleteAfterMail ? tr("Messages are mailed to %1 and not kept.").arg(email)
                                           : tr("Messages are kept, and mailed to %1.").arg(email);
    m_voicemailTile->showContent(tr("On", "the voicemail"), words, false);
}

void OverviewPage::refreshBalance()
{
    using Payment = BalanceModel::Payment;
    const Remote<Prepaid> &prepaid = session().prepaid();
    const bool isToldNone = prepaid.error && prepaid.error->code == ErrorCode::NotSupported;
    const bool shown = m_balance.payment() != Payment::Postpaid
        && !(m_balance.payment() == Payment::Unknown && (isToldNone || session().isIncumbent()));
    if (shown == m_balanceTile->isHidden()) {
        m_balanceTile->setVisible(shown);
        placeTiles();
    }
    if (m_balance.payment() == Payment::Unknown) {
        if (prepaid.error)
            m_balanceTile->showMissing(errorText(*prepaid.error).happened);
        else
            m_balanceTile->showLoading();
        return;
    }
    const BalanceText money(m_balance.currency());
    const BalanceForecast forecast = m_balance.forecast();
    const bool lasts = forecast.kind == BalanceForecast::Kind::Lasts;
    QString words;
    if (session().balanceWarning().isBelow())
        words = tr("Below %1, as you asked to be told.", "an amount")
                    .arg(money.amount(session().balanceWarning().threshold().value_or(0)));
    else if (forecast.kind == BalanceForecast::Kind::Empty)
        words = tr("It is used up. Calls that cost money do not go out.");
    else if (lasts)
        words = tr("About %1 a day.", "an amount that is spent")
                    .arg(money.rounded(qMax<qint64>(100, qRound64(forecast.perDay))));
    m_balanceTile->showContent(money.headline(m_balance.balance().value_or(0),
                                   lasts ? std::optional(forecast.daysLeft()) : std::nullopt),
        words, false);
}

void OverviewPage::refreshDevices()
{
    const Remote<DeviceList> &devices = session().devices();
    if (!devices.hasValue()) {
        if (devices.error)
            m_devicesTile->showMissing(errorText(*devices.error).happened);
        else
            m_devicesTile->showLoading();
        return;
    }
    const auto count = static_cast<int>(devices->devices.size());
    static_cast<DeviceLines *>(m_deviceList)->setDevices(*devices);
    if (count == 0)
        m_devicesTile->showContent(tr("No phone is signed in"),
            tr("Sign in on a phone with your SIP address, and calls ring there."), false);
    else
        m_devicesTile->showContent(count == 1 ? tr("1 online") : tr("%n online", nullptr, count), {}, true);
}

void OverviewPage::refreshMessage()
{
    const bool anything =
        session().history().hasValue() || session().identity().hasValue() || session().devices().hasValue();
    m_content->setVisible(anything);
    m_placeholder->setVisible(!anything);
    const std::optional<Error> error = anything ? session().history().error : session().identity().error;
    if (!anything) {
        if (error)
            m_placeholder->showEmpty(
                QStringLiteral("offline"), PageWords::nothingToShow(*error), tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading your account…"))
            m_placeholder->showLoading(tr("Loading your account…"), true);
    }
    // Being offline is said once for the whole window.
    const QString text = anything && error && session().isOnline() ? PageWords::mayBeOld(*error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty()) {
        m_message->dismiss();
        return;
    }
    PageWords::showReadError(m_message, this, *error);
}

void OverviewPage::fitLists()
{
    for (QListView *list : {m_missedList, m_recentList}) {
        const int rows = list->model()->rowCount();
        list->setFixedHeight(qMax(1, rows) * CallDelegate::rowHeight(list));
    }
}

void OverviewPage::placeTiles()
{
    const int columns = qBound(1, width() / (gridUnit(this) * 26), 3);
    const int tiles = m_balanceTile->isHidden() ? 3 : 4;
    if (columns == m_columns && tiles == m_tileCount)
        return;
    m_columns = columns;
    m_tileCount = tiles;
    int index = 0;
    for (Tile *tile : {m_missedTile, m_voicemailTile, m_balanceTile, m_devicesTile}) {
        m_tileGrid->removeWidget(tile);
        if (tile->isHidden() && tile == m_balanceTile)
            continue;
        // Four tiles in three columns would leave one alone in a row.
        const int across = tiles == 4 && columns == 3 ? 2 : columns;
        m_tileGrid->addWidget(tile, index / across, index % across);
        ++index;
    }
    // A line of the missed calls needs more room than words that wrap.
    for (int column = 0; column < 3; ++column)
        m_tileGrid->setColumnStretch(column,
            column >= columns || (tiles == 4 && column == 2) ? 0
                : column == 0                                ? 3
                                                             : 2);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeTiles();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_recentList) {
        fitLists();
        placeTiles();
    }
}

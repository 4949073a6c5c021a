// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/balance/balancepage.h"

#include "core/base/async.h"
#include "core/client/archive/localarchive.h"
#include "ui/models/accountsession.h"
#include "ui/pages/balance/balancecard.h"
#include "ui/pages/balance/balancecharts.h"
#include "ui/pages/balance/vouchercard.h"
#include "ui/pages/pagewords.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/charts/chartpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int tableHeight = 34; // grid steps

} // namespace

BalanceUsagePage::BalanceUsagePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.session, BalanceModel::Extent::Everything, QTimeZone::systemTimeZone(), this)
    , m_header(new PageHeader(tr("Balance and usage"), this))
    , m_export(new QPushButton(tr("E&xport…", "button: bookings into a file"), m_header))
    , m_exportAction(new QAction(tr("Export bookings…"), this))
    , m_message(new InlineMessage(this))
    , m_notice(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("balancePage"));
    m_message->setObjectName(QStringLiteral("balanceMessage"));
    m_notice->setObjectName(QStringLiteral("balanceNotice"));
    m_placeholder->setObjectName(QStringLiteral("balancePlaceholder"));
    m_content->setObjectName(QStringLiteral("balanceContent"));
    makeExport();
    build();

    connect(&m_model, &BalanceModel::changed, this, &BalanceUsagePage::refreshAll);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities || area == Area::Balance || area == Area::Usage
            || area == Area::Prepaid)
            refreshAll();
    });
    connect(&session(), &AccountSession::connectionChanged, this, &BalanceUsagePage::refreshAll);
    connect(m_voucher, &VoucherCard::detailsRequested, this, [this](const Error &error) {
        prompts().showText(this, tr("Details of the error"), errorDetails(error));
    });
    for (const ChartPanel *chart : {m_balanceChart, m_minutesChart, m_destinationsChart})
        connect(chart, &ChartPanel::copied, this, [this](const QString &what) { m_notice->positive(what); });
    connect(m_placeholder, &Placeholder::actionRequested, this, &BalanceUsagePage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    refreshAll();
}

void BalanceUsagePage::makeExport()
{
    m_export->setObjectName(QStringLiteral("exportBookingsButton"));
    m_export->setIcon(symbolicIcon(QStringLiteral("export")));
    m_header->addControl(m_export);
    m_exportAction->setObjectName(QStringLiteral("exportBookingsAction"));
    m_exportAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_exportAction);
    connect(m_export, &QPushButton::clicked, this, &BalanceUsagePage::exportBookings);
    connect(m_exportAction, &QAction::triggered, this, &BalanceUsagePage::exportBookings);
}

void BalanceUsagePage::makeSpans()
{
    auto *box = new QWidget(m_minutesChart);
    auto *row = new QHBoxLayout(box);
    setGrid(row, this, 0.0, 1.0);
    m_spans = new QButtonGroup(box); // one is checked always, the arrow keys go from one to the next
    const auto add = [&](MinutesSpan span, const QString &text, const QString &name, const char *objectName) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(QLatin1String(objectName));
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(span == MinutesSpan::Day);
        m_spans->addButton(button, static_cast<int>(span));
        row->addWidget(button);
    };
    add(MinutesSpan::Day, tr("Days", "what a bar of a chart stands for"), tr("Minutes per day"),
        "minutesPerDayButton");
    add(MinutesSpan::Week, tr("Weeks", "what a bar of a chart stands for"), tr("Minutes per week"),
        "minutesPerWeekButton");
    add(MinutesSpan::Month, tr("Months", "what a bar of a chart stands for"), tr("Minutes per month"),
        "minutesPerMonthButton");
    m_minutesChart->addControl(box);
    connect(m_spans, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            refreshCharts();
    });
}

void BalanceUsagePage::build()
{
    const int unit = gridUnit(this);
    auto *inner = new QWidget;
    m_card = new BalanceCard(session(), m_model, inner);
    m_voucher = new VoucherCard(session(), inner);
    m_balanceChart = new ChartPanel(QStringLiteral("balance"), tr("balance", "what a chart shows"), inner);
    m_minutesChart =
        new ChartPanel(QStringLiteral("minutes"), tr("minutes that you talked", "what a chart shows"), inner);
    makeSpans();
    m_destinationsChart =
        new ChartPanel(QStringLiteral("destinations"), tr("whom you called", "what a chart shows"), inner);

    m_tableBox = new QWidget(inner);
    m_table = new QTableView(m_tableBox);
    m_table->setObjectName(QStringLiteral("bookingsTable"));
    m_table->setAccessibleName(tr("Bookings"));
    m_table->setModel(&m_bookings);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(BookingsTable::What, QHeaderView::Stretch);
    for (const int column : {BookingsTable::When, BookingsTable::Amount, BookingsTable::Balance})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->setMinimumHeight(unit * tableHeight);
    m_tableNote = new QLabel(m_tableBox);
    m_tableNote->setObjectName(QStringLiteral("bookingsNoteLabel"));
    m_tableNote->setWordWrap(true);
    m_tableNote->setTextFormat(Qt::PlainText);
    auto *tableTitle = new QLabel(tr("Boo&kings of the last 90 days"), m_tableBox);
    tableTitle->setBuddy(m_table);
    auto *tableLayout = new QVBoxLayout(m_tableBox);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->setSpacing(unit);
    tableLayout->addWidget(tableTitle);
    tableLayout->addWidget(m_tableNote);
    tableLayout->addWidget(m_table);

    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_card, m_voucher, m_balanceChart, m_minutesChart, m_destinationsChart, m_tableBox})
        column->addWidget(each);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("balanceScrollArea"));
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
    top->addWidget(m_notice);
    layout->addLayout(top);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_placeholder, 1);
}

QWidget *BalanceUsagePage::firstFocus() const
{
    return m_content->isVisibleTo(this) && m_card->firstField()->isVisibleTo(this) ? m_card->firstField()
                                                                                   : Page::firstFocus();
}

void BalanceUsagePage::refresh()
{
    session().refresh();
    m_model.reload();
}

bool BalanceUsagePage::hasAnything() const
{
    return session().prepaid().hasValue() || session().usage().hasValue()
        || session().balanceHistory().hasValue() || !m_model.bookings().rows().isEmpty();
}

void BalanceUsagePage::refreshAll()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    refreshHeader();
    refreshState();
    refreshMessage();
    m_card->refresh();
    m_voucher->refresh(m_model.currency());
    refreshCharts();
    refreshTable();
    m_inRefresh = false;
}

QString BalanceUsagePage::noBalanceReason() const
{
    const Remote<Prepaid> &prepaid = session().prepaid();
    if (m_model.payment() != BalanceModel::Payment::Unknown || prepaid.state == RemoteState::Loading
        || !session().isOnline())
        return {};
    if (session().isIncumbent() || (prepaid.error && prepaid.error->code == ErrorCode::NotSupported))
        return tr("This server tells no balance. An account that pays afterwards has none.");
    return {};
}

void BalanceUsagePage::refreshHeader()
{
    QString sentence = noBalanceReason();
    if (m_model.payment() == BalanceModel::Payment::Postpaid)
        sentence = tr("Your account pays afterwards: there is no balance, only what you used.");
    else if (m_model.payment() == BalanceModel::Payment::Prepaid && !m_model.isReading())
        sentence = BalanceCharts(palette(), font(), BalanceText(m_model.currency()), m_model.zone())
                       .message(m_model.forecast());
    m_header->setSentence(sentence);
    const Remote<Prepaid> &prepaid = session().prepaid();
    const bool stale = prepaid.state == RemoteState::Stale && prepaid.asOf > 0;
    m_header->setAsOf(stale ? QDateTime::fromSecsSinceEpoch(prepaid.asOf) : QDateTime(), stale);
}

void BalanceUsagePage::refreshState()
{
    const bool anything = hasAnything();
    m_content->setVisible(anything);
    m_placeholder->setVisible(!anything);
    const bool prepaid = m_model.payment() == BalanceModel::Payment::Prepaid;
    m_balanceChart->setVisible(prepaid);
    m_tableBox->setVisible(prepaid);
    const bool hasRows = !m_model.bookings().rows().isEmpty();
    m_export->setVisible(prepaid);
    m_export->setEnabled(hasRows && !m_exporting);
    m_exportAction->setEnabled(m_export->isEnabled() && prepaid);
    if (!anything)
        refreshPlaceholder();
}

void BalanceUsagePage::refreshPlaceholder()
{
    const std::optional<Error> error =
        session().prepaid().error ? session().prepaid().error : session().usage().error;
    if (error && session().prepaid().state == RemoteState::Error
        && session().usage().state == RemoteState::Error)
        m_placeholder->showEmpty(
            QStringLiteral("balance"), PageWords::nothingToShow(*error), tr("&Try again", "button"));
    else if (m_placeholder->accessibleName() != tr("Loading your balance…"))
        m_placeholder->showLoading(tr("Loading your balance…"), true);
}

void BalanceUsagePage::refreshMessage()
{
    // Being offline is said once for the whole window.
    std::optional<Error> error;
    if (hasAnything() && session().isOnline() && noBalanceReason().isEmpty()) {
        error = session().prepaid().error;
        const bool wantsBookings = m_model.payment() != BalanceModel::Payment::Postpaid;
        if (!error && wantsBookings && session().can(ActionId::GetBalanceHistory))
            error = session().balanceHistory().error;
    }
    if (m_model.error())
        error = m_model.error();
    const QString text = error ? PageWords::mayBeOld(*error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty())
        m_message->dismiss();
    else
        PageWords::showReadError(m_message, this, *error);
}

void BalanceUsagePage::refreshCharts()
{
    if (!m_content->isVisibleTo(this))
        return;
    const BalanceCharts charts(palette(), font(), BalanceText(m_model.currency()), m_model.zone());
    if (m_model.payment() == BalanceModel::Payment::Prepaid)
        m_balanceChart->setContent(charts.balance({m_model.bookings(), m_model.days(), m_model.forecast(),
            m_model.balance().value_or(0), m_model.asOf()}));
    const auto span = static_cast<MinutesSpan>(m_spans->checkedId());
    for (QAbstractButton *button : m_spans->buttons())
        button->setIcon(button->isChecked() ? symbolicIcon(QStringLiteral("check")) : QIcon());
    const QList<MinutesDay> year = m_model.minutes(MinutesSpan::Month);
    const bool talked = std::any_of(
        year.begin(), year.end(), [](const MinutesDay &day) { return day.placed > 0 || day.received > 0; });
    m_minutesChart->setVisible(talked);
    if (talked)
        m_minutesChart->setContent(charts.minutes(m_model.minutes(span), span));
    m_destinationsChart->setVisible(!m_model.destinations().list.isEmpty());
    if (!m_model.destinations().list.isEmpty())
        m_destinationsChart->setContent(
            charts.destinations(m_model.destinations(), m_model.hasCallGaps(), BalanceModel::callDaysShown));
}

void BalanceUsagePage::refreshTable()
{
    m_bookings.setPage(m_model.bookings(), m_model.currency(), clock().nowSeconds());
    QString note;
    const auto &page = m_model.bookings();
    if (page.rows().isEmpty())
        note = session().can(ActionId::GetBalanceHistory) || !session().capabilities().hasValue()
            ? tr("Nothing was booked in this time, as far as it is known.")
            : tr("This server does not tell what was booked.");
    else if (page.hasMore)
        note = tr("Here are the newest %n; the export holds all.", nullptr,
            static_cast<int>(BalanceModel::mostRows));
    m_tableNote->setText(note);
    m_tableNote->setVisible(!note.isEmpty());
    m_table->setVisible(!page.rows().isEmpty());
    m_table->clearSpans();
    for (int row = 0; row < page.entries.size(); ++row) {
        if (std::holds_alternative<Gap>(page.entries.at(row)))
            m_table->setSpan(row, BookingsTable::What, 1, 3);
    }
}

void BalanceUsagePage::exportBookings()
{
    if (m_model.bookings().rows().isEmpty() || m_exporting)
        return;
    const QString day =
        QDateTime::fromSecsSinceEpoch(clock().nowSeconds(), m_model.zone()).date().toString(Qt::ISODate);
    //: Name of a file; %1 is a date
    const QString name = tr("bookings-%1.csv").arg(day);
    const KeptBalanceQuery query = m_model.everything();
    whenDone(prompts().saveFile(this, tr("Export bookings"), name,
                 tr("Tables for spreadsheets (*.csv)", "kind of file"), QStringLiteral("csv")),
        this, [this, query](const QString &path) {
            if (path.isEmpty())
                return;
            m_exporting = true;
            refreshState();
            whenDone(m_model.archive().exportBalance(
                         session().account(), query, ExportFormat::Csv, path, m_model.zone()),
                this, [this, path](const Result<ExportOutcome> &outcome) { onExported(path, outcome); });
        });
}

void BalanceUsagePage::onExported(const QString &path, const Result<ExportOutcome> &outcome)
{
    m_exporting = false;
    refreshState();
    if (!outcome) {
        m_notice->error(errorText(outcome.error()).sentence());
        return;
    }
    const auto rows = static_cast<int>(outcome->rows);
    QString words = rows == 1 ? tr("One booking was written to %1.", "a file").arg(path)
                              : tr("%n bookings were written to %1.", "a file", rows).arg(path);
    const bool hasHole =
        std::any_of(outcome->gaps.begin(), outcome->gaps.end(), [](const Gap &gap) { return gap.from > 0; });
    if (hasHole)
        words += u' ' + tr("Some of the time between them is not known.");
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    m_notice->positive(words,
        {{tr("Open &folder", "button: where a file was written"),
            [this, folder] { prompts().openUrl(folder); }, true}});
}

void BalanceUsagePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_table)
        refreshAll();
}

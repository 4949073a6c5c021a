// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chartpanel.h"

#include "core/base/csv.h"
#include "ui/widgets/charts/chartview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int chartHeight = 28; // grid steps

} // namespace

ChartPanel::ChartPanel(const QString &objectName, const QString &name, QWidget *parent)
    : Panel(parent)
    , m_name(name)
    , m_layout(nullptr)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_readout(new QLabel(this))
    , m_tableButton(new QPushButton(tr("Show as table", "button of a chart"), this))
    , m_imageButton(new QPushButton(tr("Copy image", "button of a chart"), this))
    , m_csvButton(new QPushButton(tr("Copy table", "button of a chart"), this))
    , m_view(new ChartView(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(objectName + QStringLiteral("ChartPanel"));
    const QString stem = objectName + QStringLiteral("Chart");
    m_view->setObjectName(stem);
    m_table->setObjectName(stem + QStringLiteral("Table"));
    m_title->setObjectName(stem + QStringLiteral("TitleLabel"));
    m_note->setObjectName(stem + QStringLiteral("NoteLabel"));
    m_readout->setObjectName(stem + QStringLiteral("ReadoutLabel"));
    m_tableButton->setObjectName(stem + QStringLiteral("TableButton"));
    m_imageButton->setObjectName(stem + QStringLiteral("ImageButton"));
    m_csvButton->setObjectName(stem + QStringLiteral("CsvButton"));
    m_tableButton->setAccessibleName(tr("Show as table: %1", "%1 says what a chart shows").arg(name));
    m_imageButton->setAccessibleName(tr("Copy image: %1", "%1 says what a chart shows").arg(name));
    m_csvButton->setAccessibleName(tr("Copy table: %1", "%1 says what a chart shows").arg(name));
    m_view->setAccessibleName(tr("Chart: %1", "%1 says what a chart shows").arg(name));
    m_table->setAccessibleName(tr("Table: %1", "%1 says what a chart shows").arg(name));
    m_tableButton->setCheckable(true);
    m_imageButton->setIcon(symbolicIcon(QStringLiteral("copy")));
    m_csvButton->setIcon(symbolicIcon(QStringLiteral("copy")));
    for (QLabel *label : {m_title, m_note, m_readout}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const int unit = gridUnit(this);
    m_view->setFixedHeight(unit * chartHeight);
    m_table->setFixedHeight(unit * chartHeight);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_tableButton);
    buttons->addWidget(m_imageButton);
    buttons->addWidget(m_csvButton);
    buttons->addStretch(1);
    m_layout = new QVBoxLayout(this);
    QVBoxLayout *layout = m_layout;
    layout->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    layout->setSpacing(unit);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_view);
    layout->addWidget(m_table);
    layout->addWidget(m_readout);
    layout->addLayout(buttons);
    orderFocus();

    connect(m_view, &ChartView::cursorMoved, this, &ChartPanel::showReadout);
    connect(m_view, &ChartView::copyRequested, this, &ChartPanel::copyTable);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartPanel::showTable);
    connect(m_imageButton, &QPushButton::clicked, this, &ChartPanel::copyImage);
    connect(m_csvButton, &QPushButton::clicked, this, &ChartPanel::copyTable);
    refreshLook();
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::addControl(QWidget *control)
{
    m_layout->insertWidget(m_layout->indexOf(m_view), control, 0, Qt::AlignLeading);
    QWidget *last = control;
    for (auto *child : control->findChildren<QWidget *>())
        last = child;
    setTabOrder(last, m_view);
    orderFocus(); // all that follows comes after the control
}

void ChartPanel::orderFocus()
{
    setTabOrder(m_view, m_table);
    setTabOrder(m_table, m_tableButton);
    setTabOrder(m_tableButton, m_imageButton);
    setTabOrder(m_imageButton, m_csvButton);
}

void ChartPanel::setContent(ChartContent content)
{
    m_titleText = content.title;
    m_title->setText(content.title);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_stops = content.stops;
    const bool sameTable = m_columns == content.columns && m_rows == content.rows;
    m_columns = content.columns;
    m_rows = content.rows;
    m_csvRows = content.csvRows;
    m_view->setContent(
        std::move(content.chart), content.reference, content.isSideways, content.stops, content.firstStop);
    showReadout();
    if (sameTable)
        return;
    m_table->setColumnCount(static_cast<int>(m_columns.size()));
    m_table->setHorizontalHeaderLabels(m_columns);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            auto *cell = new QTableWidgetItem(m_rows.at(row).value(column));
            if (column > 0)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ChartPanel::showReadout()
{
    const int stop = m_view->cursor();
    const QString spoken = stop >= 0 && stop < m_stops.size() ? m_stops.at(stop).spoken : QString();
    m_readout->setText(spoken);
    const QString described = m_titleText + u' ' + spoken;
    if (m_view->accessibleDescription() == described)
        return;
    m_view->setAccessibleDescription(described);
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartPanel::showTable(bool table)
{
    m_view->setVisible(!table);
    m_readout->setVisible(!table);
    m_imageButton->setEnabled(!table);
    m_table->setVisible(table);
    m_tableButton->setIcon(table ? symbolicIcon(QStringLiteral("check")) : QIcon());
}

void ChartPanel::copyImage()
{
    QImage image(m_view->size() * m_view->devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_view->devicePixelRatioF());
    image.fill(panelGround(palette()));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter);
    painter.end();
    auto *content = new QMimeData;
    content->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT copied(tr("The picture is in the clipboard."));
}

QString ChartPanel::csv() const
{
    QString text = csvLine(m_columns);
    for (const QStringList &row : m_csvRows)
        text += csvLine(row);
    return text;
}

void ChartPanel::copyTable()
{
    auto *content = new QMimeData;
    content->setText(csv());
    content->setData(QStringLiteral("text/csv"), csv().toUtf8());
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT copied(tr("The table is in the clipboard."));
}

void ChartPanel::refreshLook()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_note->setPalette(quiet);
    m_view->setFixedHeight(gridUnit(this) * chartHeight);
    m_table->setFixedHeight(gridUnit(this) * chartHeight);
    m_inRefresh = false;
}

void ChartPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

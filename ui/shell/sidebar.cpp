// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace {

enum Role { IdRole = Qt::UserRole, BadgeRole, AttentionRole, DirtyRole, HeadingRole };

/// Draws a row: icon, title, dot, count.
class SidebarDelegate : public QStyledItemDelegate {
public:
    explicit SidebarDelegate(Sidebar *sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int unit = gridUnit(m_sidebar);
        return {unit * 20, index.data(HeadingRole).toBool() ? unit * 4 : qRound(unit * 4.5)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(HeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const int unit = gridUnit(m_sidebar);
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        painter.setFont(font);
        painter.setPen(secondaryText(option.palette));
        painter.drawText(option.rect.adjusted(unit * 2, 0, -unit, -unit / 2), Qt::AlignLeft | Qt::AlignBottom,
            index.data(Qt::DisplayRole).toString());
    }

    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const int unit = gridUnit(m_sidebar);
        const bool current = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRectF row = QRectF(option.rect).adjusted(unit * 0.75, 1, -unit * 0.75, -1);
        QColor textColor = option.palette.color(QPalette::WindowText);
        if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.palette.color(QPalette::Highlight));
            painter.drawRoundedRect(row, unit * 0.75, unit * 0.75);
            textColor = option.palette.color(QPalette::HighlightedText);
        } else if (hovered) {
            QColor wash = textColor;
            wash.setAlphaF(0.07F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(wash);
            painter.drawRoundedRect(row, unit * 0.75, unit * 0.75);
        }
        if (m_sidebar->hasFocus() && (option.state & QStyle::State_HasFocus))
            paintFocus(painter, row, textColor, unit);
        paintContent(painter, row, option, index, textColor, current);
    }

    static void paintFocus(QPainter &painter, const QRectF &row, const QColor &color, int unit)
    {
        QPen pen(color);
        pen.setWidthF(1.5);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(2.5, 2.5, -2.5, -2.5), unit * 0.5, unit * 0.5);
    }

    void paintContent(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QColor &textColor, bool current) const
    {
        const int unit = gridUnit(m_sidebar);
        const int edge = textIconSize(m_sidebar);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect iconRect(qRound(row.left()) + unit, qRound(row.center().y() - edge / 2.0), edge, edge);
        icon.paint(&painter, iconRect, Qt::AlignCenter, current ? QIcon::Selected : QIcon::Normal);

        int right = qRound(row.right()) - unit;
        painter.setFont(option.font);
        if (index.data(AttentionRole).toBool())
            right = paintBadge(painter, row, right, QStringLiteral("!"), textColor, unit);
        else if (const int badge = index.data(BadgeRole).toInt(); badge > 0)
            right = paintBadge(painter, row, right,
                badge > 99 ? QStringLiteral("99+") : QString::number(badge), textColor, unit);
        if (index.data(DirtyRole).toBool()) {
            const double radius = unit * 0.45;
            painter.setPen(Qt::NoPen);
            painter.setBrush(current ? textColor : toneColor(option.palette, Tone::Information));
            painter.drawEllipse(QPointF(right - radius, row.center().y()), radius, radius);
            right -= unit * 2;
        }
        painter.setPen(textColor);
        const QRect textRect(iconRect.right() + unit + unit / 2, option.rect.top(),
            right - iconRect.right() - unit - unit / 2, option.rect.height());
        painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, textRect.width()));
    }

    static int paintBadge(
        QPainter &painter, const QRectF &row, int right, const QString &text, const QColor &color, int unit)
    {
        const int width = qMax(painter.fontMetrics().horizontalAdvance(text) + unit, unit * 2 + unit / 2);
        const QRectF pill(right - width, row.center().y() - unit * 1.15, width, unit * 2.3);
        QColor ground = color;
        ground.setAlphaF(0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(color);
        painter.drawText(pill, Qt::AlignCenter, text);
        return right - width - unit;
    }

    Sidebar *m_sidebar;
};

QString spokenName(const Sidebar::Entry &entry)
{
    QString name = entry.title;
    if (entry.attention)
        name += QStringLiteral(", ") + Sidebar::tr("needs your attention", "beside a page's name");
    else if (entry.badge > 0)
        name += QStringLiteral(", ") + Sidebar::tr("%n new", "beside a page's name", entry.badge);
    if (entry.dirty)
        name += QStringLiteral(", ") + Sidebar::tr("changes not applied", "beside a page's name");
    return name;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new SidebarDelegate(this));
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT pageEntered(item->data(IdRole).toString()); });
}

void Sidebar::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    const QString current = currentPage();
    m_entries = entries;
    const QSignalBlocker quiet(this);
    rebuild();
    setCurrentPage(current);
}

void Sidebar::rebuild()
{
    clear();
    const bool hasOffice =
        std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.office; });
    QString heading;
    for (const Entry &entry : std::as_const(m_entries)) {
        // One group needs no name.
        const QString group = !hasOffice ? QString()
            : entry.office               ? tr("OFFICE", "group of pages")
                                         : tr("MY LINE", "group of pages");
        if (group != heading) {
            heading = group;
            auto *item = new QListWidgetItem(group, this);
            item->setFlags(Qt::NoItemFlags);
            item->setData(HeadingRole, true);
        }
        auto *item = new QListWidgetItem(symbolicIcon(entry.iconName), entry.title, this);
        item->setData(IdRole, entry.id);
        item->setData(BadgeRole, entry.badge);
        item->setData(AttentionRole, entry.attention);
        item->setData(DirtyRole, entry.dirty);
        item->setData(Qt::AccessibleTextRole, spokenName(entry));
    }
}

void Sidebar::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (!id.isEmpty() && item(row)->data(IdRole).toString() == id) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1);
}

QString Sidebar::currentPage() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

QSize Sidebar::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width = qMax(width, fontMetrics().horizontalAdvance(entry.title));
    const int unit = gridUnit(this);
    return {qBound(unit * 22, width + unit * 12, unit * 36), unit * 30};
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placeholder.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("placeholder"));
    m_sentence->setObjectName(QStringLiteral("placeholderLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QStringLiteral("placeholderButton"));
    m_icon->setAlignment(Qt::AlignCenter);

    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 3.0, 1.5);
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Placeholder::onDelay);
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_mode == Mode::Loading ? Q_EMIT cancelRequested() : Q_EMIT actionRequested(); });
    refreshLook();
}

void Placeholder::showLoading(const QString &words, bool cancellable)
{
    m_mode = Mode::Loading;
    m_words = words;
    m_cancellable = cancellable;
    m_rowsVisible = false;
    m_step = 0;
    m_icon->hide();
    m_sentence->hide();
    m_button->hide();
    setAccessibleName(words);
    m_timer.start(m_delays.rows);
    update();
}

void Placeholder::showEmpty(const QString &iconName, const QString &sentence, const QString &action)
{
    m_timer.stop();
    m_mode = Mode::Empty;
    m_iconName = iconName;
    m_rowsVisible = false;
    m_icon->setVisible(!iconName.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->show();
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    refreshLook();
    update();
}

QSize Placeholder::sizeHint() const
{
    const int unit = gridUnit(this);
    return QWidget::sizeHint().expandedTo(QSize(unit * 40, unit * 20));
}

void Placeholder::onDelay()
{
    ++m_step;
    if (m_step == 1) {
        m_rowsVisible = true;
        m_timer.start(qMax(0, m_delays.words - m_delays.rows));
    } else if (m_step == 2) {
        m_sentence->setText(m_words);
        m_sentence->show();
        if (m_cancellable)
            m_timer.start(qMax(0, m_delays.cancel - m_delays.words));
    } else {
        m_button->setText(tr("&Cancel", "button: stop waiting for the server"));
        m_button->show();
    }
    update();
}

void Placeholder::refreshLook()
{
    if (m_iconName.isEmpty())
        return;
    const int edge = gridUnit(this) * 6;
    m_icon->setPixmap(symbolicIcon(m_iconName).pixmap(QSize(edge, edge), devicePixelRatioF()));
}

void Placeholder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void Placeholder::paintEvent(QPaintEvent *)
{
    if (m_mode != Mode::Loading || !m_rowsVisible)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor grey = palette().color(QPalette::WindowText);
    grey.setAlphaF(0.10F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grey);
    const int unit = gridUnit(this);
    const qreal radius = unit * 0.5;
    constexpr std::array<double, 3> shares{0.9, 0.7, 0.8};
    int y = unit * 2;
    for (const double share : shares) {
        painter.drawRoundedRect(
            QRectF(unit * 2, y, (width() - unit * 4) * share, unit * 2.5), radius, radius);
        y += unit * 4;
    }
}

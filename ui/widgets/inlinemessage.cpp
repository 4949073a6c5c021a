// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

Tone toneOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Information:
        return Tone::Information;
    case InlineMessage::Kind::Positive:
        return Tone::Positive;
    case InlineMessage::Kind::Warning:
        return Tone::Warning;
    case InlineMessage::Kind::Error:
        return Tone::Error;
    }
    return Tone::Neutral;
}

namespace {

QString iconOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Information:
        return QStringLiteral("info");
    case InlineMessage::Kind::Positive:
        return QStringLiteral("check");
    case InlineMessage::Kind::Warning:
        return QStringLiteral("warning");
    case InlineMessage::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("inlineMessage"));
    setFrameShape(QFrame::NoFrame);
    m_label->setObjectName(QStringLiteral("inlineMessageLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_first->setObjectName(QStringLiteral("inlineMessageFirstButton"));
    m_second->setObjectName(QStringLiteral("inlineMessageSecondButton"));
    m_close->setObjectName(QStringLiteral("inlineMessageCloseButton"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    setGrid(layout, this, 1.0, 1.0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(gridUnit(this));
    m_body->addWidget(m_label, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit(this));
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    m_body->addLayout(buttons);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InlineMessage::dismiss);
    connect(m_first, &QPushButton::clicked, this, [this] { runAction(0); });
    connect(m_second, &QPushButton::clicked, this, [this] { runAction(1); });
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    for (QWidget *button : std::array<QWidget *, 3>{m_first, m_second, m_close})
        button->installEventFilter(this);
    hide();
}

void InlineMessage::showMessage(const Message &message)
{
    m_message = message;
    m_label->setText(message.text);
    const std::array<QPushButton *, 2> buttons{m_first, m_second};
    for (int i = 0; i < 2; ++i) {
        QPushButton *button = buttons.at(static_cast<std::size_t>(i));
        const bool used = i < message.actions.size();
        button->setVisible(used);
        if (used)
            button->setText(message.actions.at(i).text);
    }
    setAccessibleName(message.text);
    updateIcon();
    arrange();
    show();
    startTimer();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT shown();
}

void InlineMessage::information(const QString &text, const QList<Action> &actions)
{
    showMessage({Kind::Information, text, actions, Stay::ByKind, {}});
}

void InlineMessage::positive(const QString &text, const QList<Action> &actions)
{
    showMessage({Kind::Positive, text, actions, Stay::ByKind, {}});
}

void InlineMessage::warning(const QString &text, const QList<Action> &actions)
{
    showMessage({Kind::Warning, text, actions, Stay::ByKind, {}});
}

void InlineMessage::error(const QString &text, const QList<Action> &actions)
{
    showMessage({Kind::Error, text, actions, Stay::ByKind, {}});
}

void InlineMessage::undoable(const QString &text, std::function<void()> undo)
{
    showMessage({Kind::Positive, text, {{tr("&Undo", "button"), std::move(undo), true}}, Stay::ForUndo, {}});
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void InlineMessage::runAction(int index)
{
    if (index >= m_message.actions.size())
        return;
    const Action action = m_message.actions.at(index);
    if (action.closes)
        dismiss();
    if (action.run)
        action.run();
}

void InlineMessage::arrange()
{
    // Beside the words while these need no more than two lines there, else below them.
    int beside = width() - contentsMargins().left() - gridUnit(this) * 8 - m_icon->sizeHint().width();
    for (const QPushButton *button : {m_first, m_second}) {
        if (!button->isHidden())
            beside -= button->sizeHint().width() + gridUnit(this);
    }
    const bool hasButtons = !m_first->isHidden();
    const int words = fontMetrics().horizontalAdvance(m_message.text);
    const bool below = hasButtons && words > beside * 1.8;
    const QBoxLayout::Direction direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_body->direction() != direction) {
        m_body->setDirection(direction);
        // Within a resize a layout does not pass this on, and the message would stay as high as it was.
        updateGeometry();
    }
    // One line stands in the middle of the buttons' height, and the icon with it.
    layout()->setAlignment(m_icon, below || words > beside ? Qt::AlignTop : Qt::AlignVCenter);
    // In line with the buttons, so that Tab goes where the eye goes.
    layout()->setAlignment(m_close, below ? Qt::AlignBottom : Qt::AlignVCenter);
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void InlineMessage::updateIcon()
{
    const QString name = m_message.iconName.isEmpty() ? iconOf(m_message.kind) : m_message.iconName;
    const int edge = textIconSize(this);
    const QIcon icon = symbolicIcon(name, toneOf(m_message.kind));
    m_icon->setPixmap(icon.pixmap(QSize(edge, edge), devicePixelRatioF()));
}

void InlineMessage::startTimer()
{
    m_timer.stop();
    int duration = 0;
    if (m_message.stay == Stay::ForUndo)
        duration = m_durations.undo;
    else if (m_message.stay == Stay::ByKind && m_message.kind == Kind::Positive)
        duration = m_durations.positive;
    if (duration > 0 && isActive() && !isAttended())
        m_timer.start(duration);
}

bool InlineMessage::isAttended() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || (focus && isAncestorOf(focus));
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateIcon();
        update();
    }
}

void InlineMessage::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void InlineMessage::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    startTimer();
}

bool InlineMessage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &InlineMessage::startTimer, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(m_message.kind);
    QPen pen(toneColor(palette(), tone));
    pen.setWidthF(1.0);
    painter.setPen(pen);
    painter.setBrush(toneGround(palette(), tone));
    const qreal radius = gridUnit(this) * 0.75;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

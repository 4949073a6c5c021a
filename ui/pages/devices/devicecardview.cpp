// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/devicecardview.h"

#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Words that appear both on cards and in what is copied.
class DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)

public:
    static QString name(const DeviceCard &card)
    {
        return card.model.isEmpty() ? tr("Unknown device") : card.model;
    }

    static QString protection(const DeviceCard &card)
    {
        if (card.transport.isEmpty())
            return tr("not known whether encrypted", "the line to a device");
        return card.encrypted ? tr("encrypted (%1)", "the line to a device").arg(card.transport)
                              : tr("not encrypted (%1)", "the line to a device").arg(card.transport);
    }

    static QString until(const DeviceCard &card, const TimeText &times)
    {
        if (card.until == 0)
            return tr("Signed in.");
        return card.until > times.now()
            ? tr("Signed in until %1, unless it renews that.").arg(times.moment(card.until))
            : tr("Its sign-in ended %1, if it did not renew it.").arg(times.ago(card.until));
    }

    static QString address(const DeviceCard &card)
    {
        const QString seen = card.seenFrom.isEmpty() ? card.contact : card.seenFrom;
        return seen.isEmpty() ? tr("Address not known") : seen;
    }
};

QString pictureName(DeviceCard::Kind kind)
{
    switch (kind) {
    case DeviceCard::Kind::DeskPhone:
        return QStringLiteral("deskphone");
    case DeviceCard::Kind::Program:
        return QStringLiteral("phone");
    case DeviceCard::Kind::Mobile:
        return QStringLiteral("mobile");
    case DeviceCard::Kind::Door:
        return QStringLiteral("bell");
    }
    Q_UNREACHABLE();
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

DeviceCardView::DeviceCardView(const DeviceCard &card, int number, QWidget *parent)
    : Panel(parent)
    , m_card(card)
    , m_picture(new QLabel(this))
    , m_lock(new QLabel(this))
    , m_line(plainLabel({}, this))
    , m_until(new QLabel(this))
    , m_new(new NoteLine(this))
    , m_mine(new QPushButton(tr("Yes, it is mine", "button: of a new device"), this))
    , m_copy(new QPushButton(
          symbolicIcon(QStringLiteral("copy")), tr("Copy details", "button: of a device"), this))
    , m_signOut(new QPushButton(tr("Sign out…", "button: a device"), this))
{
    const QString name = DeviceWords::name(card);
    setObjectName(QStringLiteral("device%1Card").arg(number));
    setAccessibleName(name);
    auto *title = plainLabel(name, this);
    title->setObjectName(QStringLiteral("deviceNameLabel"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_line->setObjectName(QStringLiteral("deviceLineLabel"));
    m_line->setText(DeviceWords::address(card) + QStringLiteral(" · ") + DeviceWords::protection(card));
    m_until->setObjectName(QStringLiteral("deviceUntilLabel"));
    m_until->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyDevice%1Button").arg(number));
    m_copy->setAccessibleName(tr("Copy the details of %1", "a device").arg(name));
    m_signOut->setObjectName(QStringLiteral("signOutDevice%1Button").arg(number));
    m_signOut->setAccessibleName(tr("Sign out %1", "a device").arg(name));
    m_new->setObjectName(QStringLiteral("newDeviceNote"));
    m_mine->setObjectName(QStringLiteral("mineDevice%1Button").arg(number));
    m_mine->setAccessibleName(tr("%1 is mine", "a device").arg(name));
    m_mine->setVisible(card.newSince > 0);
    for (QPushButton *button : buttons())
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_card); });
    connect(m_signOut, &QPushButton::clicked, this, &DeviceCardView::signOutRequested);
    connect(m_mine, &QPushButton::clicked, this, &DeviceCardView::confirmed);

    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(1, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(m_lock);
    line->addWidget(m_line, 1);
    auto *fresh = new QHBoxLayout;
    fresh->setSpacing(unit);
    fresh->addWidget(m_new, 1);
    fresh->addWidget(m_mine);
    grid->addWidget(m_picture, 0, 0, 4, 1, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addLayout(fresh, 1, 1);
    grid->addLayout(line, 2, 1);
    grid->addWidget(m_until, 3, 1);
    auto *deeds = new QVBoxLayout;
    deeds->setSpacing(unit);
    deeds->addStretch(1);
    deeds->addWidget(m_copy);
    deeds->addWidget(m_signOut);
    deeds->addStretch(1);
    grid->addLayout(deeds, 0, 2, 4, 1);
    refreshLook();
}

void DeviceCardView::refreshTimes(const TimeText &times)
{
    m_until->setText(DeviceWords::until(m_card, times));
    m_new->setNote(m_card.newSince > 0 ? tr("New since %1. Is it yours?", "a device; %1 = a day or time")
                                             .arg(times.since(m_card.newSince))
                                       : QString(),
        Tone::Warning);
    const QString fresh = m_new->text().isEmpty() ? QString() : m_new->text() + u' ';
    setAccessibleDescription(fresh + m_line->text() + QStringLiteral(". ") + m_until->text());
}

QString DeviceCardView::nameOf(const DeviceCard &card)
{
    return DeviceWords::name(card);
}

void DeviceCardView::setSignOut(bool offered, bool enabled)
{
    m_signOut->setVisible(offered);
    m_signOut->setEnabled(enabled);
}

QString DeviceCardView::details(const DeviceCard &card, const TimeText &times)
{
    QStringList lines{card.userAgent.isEmpty() ? DeviceWords::name(card) : card.userAgent};
    if (!card.contact.isEmpty())
        lines.append(tr("Registered as: %1", "an address and port").arg(card.contact));
    if (!card.seenFrom.isEmpty() && card.seenFrom != card.contact)
        lines.append(tr("Seen from outside as: %1", "an address and port").arg(card.seenFrom));
    lines.append(tr("Line: %1", "encrypted or not").arg(DeviceWords::protection(card)));
    if (card.until > 0)
        lines.append(tr("Signed in until: %1", "date and time").arg(times.full(card.until)));
    return lines.join(u'\n');
}

void DeviceCardView::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void DeviceCardView::refreshLook()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    const int edge = textIconSize(this);
    const int large = edge * 2;
    m_picture->setPixmap(
        symbolicIcon(pictureName(m_card.kind)).pixmap(QSize(large, large), devicePixelRatioF()));
    const QString lock = m_card.encrypted ? QStringLiteral("lock")
        : m_card.transport.isEmpty()      ? QStringLiteral("question")
                                          : QStringLiteral("warning");
    const Tone tone = m_card.encrypted || m_card.transport.isEmpty() ? Tone::Neutral : Tone::Warning;
    m_lock->setFixedSize(edge, edge);
    m_lock->setPixmap(symbolicIcon(lock, tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_until->setPalette(quiet);
    m_inRefresh = false;
}

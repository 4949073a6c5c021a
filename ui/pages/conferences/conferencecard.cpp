// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conferences/conferencecard.h"

#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestShort = 40; // an extension, a PIN

QString shortOf(const std::optional<QString> &text)
{
    return plainLine(text.value_or(QString()), longestShort);
}

} // namespace

ConferenceCard::ConferenceCard(const Conference &room, int index, const QString &domain, QWidget *parent)
    : Panel(parent)
    , m_room(room)
    , m_pin(new QLabel(this))
    , m_show(new QPushButton(this))
{
    const QString prefix = QStringLiteral("conference%1").arg(index);
    setObjectName(prefix + QLatin1String("Card"));
    const QString shownName = plainLine(room.name, longestName);
    const QString extension = shortOf(room.extension);
    setAccessibleName(shownName);

    const auto line = [this](const QString &name, const QString &text) {
        auto *label = new QLabel(this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setText(text);
        label->setVisible(!text.isEmpty());
        return label;
    };
    auto *name = line(QStringLiteral("roomNameLabel"), shownName);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    auto *description =
        line(QStringLiteral("roomDescriptionLabel"), plainLine(room.description.value_or(QString())));
    auto *dial = line(QStringLiteral("roomDialLabel"),
        extension.isEmpty() ? tr("No extension yet: whoever runs the server gives it one.")
                            : tr("Dial %1 (%2 from elsewhere)", "1: extension, 2: SIP address")
                                  .arg(extension, extension + u'@' + plainLine(domain)));
    auto *state = line(QStringLiteral("roomStateLabel"),
        room.enabled ? tr("Open", "state of a conference room")
                     : tr("Switched off: nobody gets in.", "state of a conference room"));
    m_pin->setObjectName(QStringLiteral("roomPinLabel"));
    m_pin->setTextFormat(Qt::PlainText);

    m_show->setObjectName(prefix + QLatin1String("ShowPinButton"));
    auto *copyPin = new QPushButton(tr("Copy PIN", "button"), this);
    copyPin->setObjectName(prefix + QLatin1String("CopyPinButton"));
    copyPin->setAccessibleName(tr("Copy the PIN of %1").arg(shownName));
    auto *invite = new QPushButton(tr("Copy invitation", "button"), this);
    invite->setObjectName(prefix + QLatin1String("InviteButton"));
    invite->setAccessibleName(tr("Copy an invitation to %1").arg(shownName));
    invite->setEnabled(room.enabled && !extension.isEmpty());
    if (!invite->isEnabled())
        invite->setAccessibleDescription(room.enabled ? dial->text() : state->text());
    const bool hasPin = !shortOf(room.accessCode).isEmpty();
    for (QPushButton *button : {m_show, copyPin, invite})
        button->setAutoDefault(false);
    m_show->setVisible(hasPin);
    copyPin->setVisible(hasPin);

    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(qRound(unit * 0.5));
    grid->setColumnStretch(0, 1);
    auto *pinRow = new QHBoxLayout;
    pinRow->setSpacing(unit);
    pinRow->addWidget(m_pin);
    pinRow->addWidget(m_show);
    pinRow->addWidget(copyPin);
    pinRow->addStretch(1);
    pinRow->addWidget(invite);
    grid->addWidget(name, 0, 0);
    grid->addWidget(description, 1, 0);
    grid->addWidget(dial, 2, 0);
    grid->addWidget(state, 3, 0);
    grid->addLayout(pinRow, 4, 0);

    connect(m_show, &QPushButton::clicked, this, [this] {
        m_isShown = !m_isShown;
        refreshPin();
    });
    connect(copyPin, &QPushButton::clicked, this,
        [this] { Q_EMIT pinCopyRequested(m_room.accessCode.value_or(QString())); });
    connect(invite, &QPushButton::clicked, this, [this] { Q_EMIT invitationRequested(m_room); });
    refreshPin();
}

QString ConferenceCard::invitation(const Conference &room, const QString &domain)
{
    const QString extension = shortOf(room.extension);
    QStringList lines{tr("You are invited to the conference “%1”.").arg(plainLine(room.name, longestName)),
        tr("Dial: %1", "line of an invitation").arg(extension),
        tr("From elsewhere: %1", "line of an invitation: SIP address")
            .arg(QStringLiteral("sip:") + extension + u'@' + plainLine(domain))};
    if (const QString pin = shortOf(room.accessCode); !pin.isEmpty())
        lines.append(tr("PIN: %1", "line of an invitation").arg(pin));
    return lines.join(u'\n');
}

void ConferenceCard::refreshPin()
{
    const QString pin = shortOf(m_room.accessCode);
    const QString name = plainLine(m_room.name, longestName);
    // As many dots for any PIN: its length is nobody's business.
    m_pin->setText(pin.isEmpty() ? tr("No PIN is asked for.")
                                 : tr("PIN: %1").arg(m_isShown ? pin : QStringLiteral("••••")));
    m_show->setText(m_isShown ? tr("Hide", "button: the PIN") : tr("Show", "button: the PIN"));
    m_show->setAccessibleName(
        m_isShown ? tr("Hide the PIN of %1").arg(name) : tr("Show the PIN of %1").arg(name));
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/calldetail.h"

#include "ui/models/callsaddress.h"
#include "ui/pages/calls/noteeditor.h"
#include "ui/pages/calls/partyhistory.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/callhistorytext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

enum Fact { When, Length, Outcome, Media, Price };

/// Lets a word that is longer than the pane be broken.
QString breakable(const QString &text)
{
    constexpr int longestWord = 16;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c == u' ' ? 0 : run + 1;
        broken += c;
        if (run >= longestWord || c == u'@') {
            broken += QChar(0x200B);
            run = 0;
        }
    }
    return broken;
}

QLabel *makeLabel(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText); // other people's words
    label->setWordWrap(true);
    return label;
}

} // namespace

QString blockObstacleText(CallsBlock::Obstacle obstacle)
{
    switch (obstacle) {
    case CallsBlock::Obstacle::NotOffered:
        return CallDetail::tr("This server does not let you block callers. Ask your provider.");
    case CallsBlock::Obstacle::Offline:
        return CallDetail::tr("Callers can be blocked once the server is reached again.");
    case CallsBlock::Obstacle::NoAddress:
        return CallDetail::tr("This caller gave nothing by which they could be blocked.");
    case CallsBlock::Obstacle::Own:
        return CallDetail::tr("This is your own line.");
    case CallsBlock::Obstacle::None:
    case CallsBlock::Obstacle::NotKnown:
    case CallsBlock::Obstacle::Pending:
        return {};
    }
    Q_UNREACHABLE();
}

CallDetail::CallDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_inner(new QWidget)
    , m_who(makeLabel("callWhoLabel", m_inner))
    , m_address(makeLabel("callAddressLabel", m_inner))
    , m_grid(new QGridLayout)
    , m_note(new NoteEditor(m_inner))
    , m_call(makeButton("callBackButton", QStringLiteral("phone")))
    , m_block(makeButton("blockCallerButton", QStringLiteral("block")))
    , m_blockNote(makeLabel("blockNoteLabel", m_inner))
    , m_copy(makeButton("copyNumberButton", QStringLiteral("copy")))
    , m_add(makeButton("addContactButton", QStringLiteral("plus")))
    , m_all(makeButton("allCallsButton", QStringLiteral("history")))
    , m_others(new PartyHistory(m_inner))
{
    setObjectName(QStringLiteral("callDetail"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(m_inner);
    m_inner->setAutoFillBackground(false);
    m_all->setText(tr("All calls wit&h them", "button: searches for the other side of a call"));
    m_copy->setText(tr("&Copy number", "button"));
    m_add->setText(tr("Add c&ontact", "button: the other side of a call"));

    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(qRound(unit * 1.5), unit, qRound(unit * 1.5), unit);
    column->setSpacing(unit);
    column->addWidget(m_who);
    column->addWidget(m_address);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnStretch(1, 1);
    const QStringList names{tr("When", "of a call"), tr("Length", "of a call"), tr("Result", "of a call"),
        tr("Kind", "what a call carries: voice, video"), tr("Price", "of a call")};
    const QList<const char *> objectNames{
        "callWhenLabel", "callLengthLabel", "callOutcomeLabel", "callMediaLabel", "callPriceLabel"};
    for (int row = 0; row < names.size(); ++row) {
        auto *name = new QLabel(names.at(row), m_inner);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_names.append(name);
        m_values.append(makeLabel(objectNames.at(row), m_inner));
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(m_values.last(), row, 1);
    }
    column->addLayout(m_grid);
    column->addSpacing(unit);
    column->addWidget(m_note);
    column->addSpacing(unit);
    column->addWidget(m_call);
    column->addWidget(m_block);
    column->addWidget(m_blockNote);
    column->addWidget(m_copy);
    column->addWidget(m_add);
    column->addSpacing(unit);
    column->addWidget(m_others);
    column->addWidget(m_all);
    column->addStretch(1);

    connect(m_call, &QPushButton::clicked, this, &CallDetail::callRequested);
    connect(m_block, &QPushButton::clicked, this, &CallDetail::blockRequested);
    connect(m_copy, &QPushButton::clicked, this, &CallDetail::copyRequested);
    connect(m_add, &QPushButton::clicked, this, &CallDetail::addRequested);
    connect(m_all, &QPushButton::clicked, this, &CallDetail::allRequested);
    refreshLook();
    showNothing();
}

QPushButton *CallDetail::makeButton(const char *objectName, const QString &iconName)
{
    auto *button = new QPushButton(m_inner);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(symbolicIcon(iconName));
    return button;
}

void CallDetail::setFact(int row, const QString &text)
{
    m_values.at(row)->setText(text);
    m_values.at(row)->setVisible(!text.isEmpty());
    m_names.at(row)->setVisible(!text.isEmpty());
}

void CallDetail::showCall(const Call &call, const QString &ownDomain, const TimeText &times,
    CallsBlock::Obstacle obstacle, const QString &blockedBy, bool canAdd)
{
    const QString who = CallHistoryText::who(call, ownDomain);
    const QString address = CallHistoryText::address(call, ownDomain);
    m_who->setText(breakable(who));
    m_address->setText(breakable(address));
    m_address->setVisible(!address.isEmpty() && address != who);
    setFact(When, times.past(call.started));
    m_values.at(When)->setToolTip(times.full(call.started));
    setFact(Length, call.duration > 0 ? TimeText::length(call.duration) : QString());
    setFact(Outcome, CallHistoryText::outcome(call));
    setFact(Media, CallHistoryText::media(call));
    setFact(Price, CallHistoryText(times).price(call));

    const bool reachable = !callBackText(call, ownDomain).isEmpty();
    m_call->setText(
        call.placed ? tr("Call a&gain", "button: a number") : tr("Call bac&k", "button: a caller"));
    m_call->setVisible(reachable);
    m_copy->setVisible(reachable);
    m_add->setVisible(reachable && canAdd);
    m_all->setVisible(!call.remoteParty.isEmpty());
    m_block->setText(blockedBy.isEmpty() ? tr("Block ca&ller", "button")
                                         : tr("&Let through again", "button: a caller who is blocked"));
    m_block->setVisible(
        obstacle != CallsBlock::Obstacle::NotKnown && obstacle != CallsBlock::Obstacle::NotOffered);
    m_block->setEnabled(obstacle == CallsBlock::Obstacle::None);
    const QString note = blockObstacleText(obstacle);
    m_blockNote->setText(note);
    m_blockNote->setVisible(!note.isEmpty());
    m_inner->show();
}

void CallDetail::showGap(const QString &sentence, bool isKept)
{
    showNothing();
    m_who->setText(tr("Not known", "heading: what happened in a time"));
    m_address->setText(sentence + u' '
        + (isKept ? tr("The program was not running then, and the server tells only its last calls.")
                  : tr("The server tells only its last calls.")));
    m_address->show();
}

void CallDetail::showNothing()
{
    m_who->setText(tr("Choose a call to see more about it."));
    m_address->hide();
    for (int row = 0; row < m_values.size(); ++row)
        setFact(row, {});
    for (QWidget *part : QList<QWidget *>{m_call, m_block, m_blockNote, m_copy, m_add, m_all, m_others})
        part->hide();
    m_note->showNothing();
}

void CallDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_all)
        refreshLook();
}

void CallDetail::refreshLook()
{
    if (m_inRefresh) // setting palettes of children must not come back to us
        return;
    m_inRefresh = true;
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_who->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    for (QLabel *label : m_names + QList<QLabel *>{m_address, m_blockNote})
        label->setPalette(quiet);
    m_inRefresh = false;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reachstrip.h"

#include "ui/models/forwardingreturn.h"
#include "ui/shell/changetext.h"
#include "ui/shell/mobileentry.h"
#include "ui/shell/reachmenus.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/reachtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// The band behind sentence and buttons: tinted by the state, with a bar of its colour at the edge.
class Band : public QWidget {
public:
    using QWidget::QWidget;

    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), toneGround(palette(), m_tone));
        const int line = qMax(1, gridUnit(this) / 8);
        painter.fillRect(0, height() - line, width(), line, palette().color(QPalette::Mid));
        if (m_tone == Tone::Neutral)
            return;
        const int bar = qMax(3, gridUnit(this) / 2);
        painter.fillRect(isRightToLeft() ? width() - bar : 0, 0, bar, height(), toneColor(palette(), m_tone));
    }

private:
    Tone m_tone = Tone::Neutral;
};

QPushButton *makeButton(QWidget *parent, const char *objectName)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ReachStrip::ReachStrip(AccountSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_band(new Band(this))
    , m_icon(new QLabel(m_band))
    , m_sentence(new QLabel(m_band))
    , m_who(makeButton(m_band, "whoWouldRingButton"))
    , m_help(makeButton(m_band, "nobodyButton"))
    , m_dnd(makeButton(m_band, "dndButton"))
    , m_forward(makeButton(m_band, "forwardButton"))
    , m_stop(makeButton(m_band, "stopForwardButton"))
    , m_privacy(makeButton(m_band, "privacyButton"))
    , m_dndMenu(new QMenu(this))
    , m_forwardMenu(new QMenu(this))
    , m_privacyMenu(new QMenu(this))
    , m_mobile(new MobileEntry(session, m_band))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("reachStrip"));
    setFrameShape(QFrame::NoFrame);
    m_sentence->setObjectName(QStringLiteral("reachLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(1); // an address without end does not make the window wide
    m_icon->setObjectName(QStringLiteral("reachIconLabel"));
    m_message->setObjectName(QStringLiteral("reachMessage"));
    m_dndMenu->setObjectName(QStringLiteral("dndMenu"));
    m_forwardMenu->setObjectName(QStringLiteral("forwardMenu"));
    m_privacyMenu->setObjectName(QStringLiteral("privacyMenu"));
    m_forward->setText(tr("For&ward", "button: opens a menu of targets for all calls"));
    m_forward->setMenu(m_forwardMenu);

    m_stop->setText(tr("Stop forwarding", "button: all calls ring here again"));
    m_stop->hide();

    m_who->setText(tr("Who would ring?", "button"));
    m_who->setToolTip(tr("See what would become of a call, and why."));
    m_who->setAccessibleDescription(m_who->toolTip());

    auto *words = new QHBoxLayout;
    words->setSpacing(gridUnit(this));
    words->addWidget(m_icon);
    words->addWidget(m_sentence, 1);
    words->addWidget(m_who, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit(this));
    for (QPushButton *button : {m_help, m_dnd, m_forward, m_stop, m_privacy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *band = new QVBoxLayout(m_band);
    const int unit = gridUnit(this);
    band->setContentsMargins(unit * 3, unit, unit * 3, qRound(unit * 1.25));
    band->setSpacing(unit);
    band->addLayout(words);
    band->addLayout(buttons);
    band->addWidget(m_mobile);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(unit * 3, 0, unit * 3, 0);
    messageRow->addWidget(m_message);
    layout->addLayout(messageRow);
    connect(m_message, &InlineMessage::shown, this,
        [messageRow, unit] { messageRow->setContentsMargins(unit * 3, unit, unit * 3, 0); });
    connect(m_message, &InlineMessage::dismissed, this,
        [messageRow, unit] { messageRow->setContentsMargins(unit * 3, 0, unit * 3, 0); });

    connect(m_dnd, &QPushButton::clicked, this, &ReachStrip::onDndButton);
    connect(m_stop, &QPushButton::clicked, this, [this] { ReachMenus::stopForwarding(m_session); });
    connect(m_mobile, &MobileEntry::closed, this, [this] { m_forward->setFocus(Qt::OtherFocusReason); });
    connect(m_privacy, &QPushButton::clicked, this, &ReachStrip::onPrivacyButton);
    connect(m_who, &QPushButton::clicked, this,
        [this] { Q_EMIT placeRequested(QStringLiteral("callers"), QStringLiteral("test")); });
    connect(m_help, &QPushButton::clicked, this, &ReachStrip::onHelpButton);
    connect(m_dndMenu, &QMenu::aboutToShow, this, [this] { ReachMenus::fillDnd(*m_dndMenu, m_session); });
    connect(m_forwardMenu, &QMenu::aboutToShow, this, [this] {
        ReachMenus::fillForward(
            *m_forwardMenu, m_session, [this] { Q_EMIT pageRequested(QStringLiteral("forwarding")); },
            [this] { m_mobile->ask(0); });
    });
    QAction *hide = m_privacyMenu->addAction(tr("&Hide my number"));
    hide->setObjectName(QStringLiteral("hideNumberAction"));
    connect(hide, &QAction::triggered, this, [this] { m_session.setPrivacy(true); });
    QAction *show = m_privacyMenu->addAction(tr("&Show my number"));
    show->setObjectName(QStringLiteral("showNumberAction"));
    connect(show, &QAction::triggered, this, [this] { m_session.setPrivacy(false); });

    connect(&m_session, &AccountSession::reachChanged, this, &ReachStrip::refresh);
    connect(&m_session, &AccountSession::areaChanged, this, &ReachStrip::refresh);
    connect(&m_session, &AccountSession::connectionChanged, this, &ReachStrip::refresh);
    connect(&m_session, &AccountSession::pendingChanged, this, &ReachStrip::refresh);
    connect(&m_session, &AccountSession::changeFinished, this, &ReachStrip::onChangeFinished);
    refresh();
    refreshIcons();
}

QString ReachStrip::sentence() const
{
    return m_sentence->text();
}

void ReachStrip::refresh()
{
    refreshSentence();
    refreshButtons();
}

void ReachStrip::refreshSentence()
{
    const TimeText times(m_session.clock().nowSeconds());
    const std::optional<Reach> reach = m_session.reach();
    Tone tone = Tone::Neutral;
    QString icon = QStringLiteral("phone");
    QString sentence;
    if (reach) {
        sentence = ReachText(times).sentence(*reach);
        switch (reach->state) {
        case Reach::State::Normal:
            if (reach->callers == Reach::Callers::Nobody)
                icon = QStringLiteral("clock");
            break;
        case Reach::State::Forwarding:
            tone = Tone::Warning;
            icon = QStringLiteral("forwarding");
            break;
        case Reach::State::DoNotDisturb:
            tone = Tone::Quiet;
            icon = QStringLiteral("moon");
            break;
        case Reach::State::Nobody:
            tone = Tone::Error;
            icon = QStringLiteral("warning");
            break;
        }
        if (m_session.connection().kind == ConnectionState::Kind::Offline
            || m_session.connection().kind == ConnectionState::Kind::SignedOut)
            sentence =
                tr("As of %1: %2", "time, sentence")
                    .arg(times.past(qMin(m_session.forwarding().asOf, m_session.dnd().asOf)), sentence);
    } else if (m_session.connection().error) {
        icon = QStringLiteral("question");
        sentence = tr("It is not known who reaches you: the server has not answered yet.");
    } else if (m_session.identity().state == RemoteState::Error
        || m_session.forwarding().state == RemoteState::Error
        || m_session.dnd().state == RemoteState::Error) {
        icon = QStringLiteral("question");
        sentence = tr("It is not known who reaches you: the server does not say.");
    } else {
        icon = QStringLiteral("question");
        sentence = tr("Looking up who reaches you…");
    }
    if (m_sentence->text() != sentence) {
        m_sentence->setText(sentence);
        m_band->setAccessibleName(sentence);
    }
    if (tone != m_tone || icon != m_iconName) {
        m_tone = tone;
        m_iconName = icon;
        refreshIcons();
    }
}

QString ReachStrip::obstacle() const
{
    return ReachMenus::obstacle(m_session);
}

QString ReachStrip::obstacleTo(ActionId action) const
{
    return ReachMenus::obstacleTo(m_session, action);
}

void ReachStrip::setUsable(QWidget *button, const QString &obstacle, const QString &description)
{
    button->setEnabled(obstacle.isEmpty());
    button->setAccessibleDescription(obstacle.isEmpty() ? description : obstacle);
    button->setToolTip(obstacle.isEmpty() ? description : obstacle);
}

void ReachStrip::refreshButtons()
{
    const auto unless = [this](ActionId action) { return obstacleTo(action); };

    const std::optional<Reach> reach = m_session.reach();
    const bool dndOn = ReachMenus::isDndOn(m_session);
    m_dnd->setText(dndOn ? tr("Turn off do not distur&b", "button")
                         : tr("Do not distur&b", "button: opens a menu of durations"));
    QMenu *menu = dndOn ? nullptr : m_dndMenu;
    if (m_dnd->menu() != menu)
        m_dnd->setMenu(menu);
    setUsable(m_dnd, unless(ActionId::SetDndOn),
        dndOn ? tr("Calls ring again at once.") : tr("Choose for how long no call rings."));

    const bool forwards = reach && reach->state == Reach::State::Forwarding;
    setUsable(m_forward, unless(ActionId::SetCallForwarding),
        forwards ? tr("Send all calls elsewhere, or stop forwarding them.")
                 : tr("Send all calls elsewhere."));
    const bool hadFocus = m_stop->hasFocus();
    m_stop->setVisible(forwards);
    setUsable(m_stop, unless(ActionId::SetCallForwarding), tr("Calls ring here again."));
    if (hadFocus && !forwards)
        m_forward->setFocus(Qt::OtherFocusReason);
    refreshPrivacy(unless(ActionId::SetPrivacyOn));

    const bool nobody = reach && reach->state == Reach::State::Nobody;
    m_help->setVisible(nobody);
    m_who->setHidden(nobody); // then the answer stands above it, and what helps needs the room
    if (nobody) {
        const bool mailbox = m_session.voicemail().hasValue() && m_session.voicemail()->exists;
        const bool mobile = !m_session.identity()->mobileNumber.isEmpty();
        m_helpTarget = mailbox ? QString(voicemailKeyword) : mobile ? QString(mobileKeyword) : QString();
        m_help->setText(mailbox ? tr("Let callers leave a &message", "button: forward to voicemail")
                : mobile        ? tr("Send callers to &my mobile", "button")
                                : tr("Set up forward&ing", "button"));
        m_help->setIcon(symbolicIcon(mailbox ? QStringLiteral("voicemail")
                : mobile                     ? QStringLiteral("mobile")
                                             : QStringLiteral("forwarding")));
        setUsable(m_help, m_helpTarget.isEmpty() ? QString() : unless(ActionId::SetCallForwarding),
            tr("Only while no phone is signed in."));
    }
}

void ReachStrip::refreshPrivacy(const QString &obstacle)
{
    using Number = PrivacyKnowledge::Number;
    const PrivacyKnowledge known = m_session.privacy().value.value_or(PrivacyKnowledge{});
    const bool asked = !m_session.isIncumbent() || known.fromServer;
    QMenu *menu = asked ? nullptr : m_privacyMenu;
    if (m_privacy->menu() != menu)
        m_privacy->setMenu(menu);
    m_privacy->setCheckable(asked);
    if (asked) {
        m_privacy->setText(tr("Hide m&y number", "toggle button"));
        m_privacy->setChecked(known.number == Number::Hidden);
        setUsable(m_privacy,
            obstacle.isEmpty() && !m_session.privacy().hasValue() ? tr("Not known yet.") : obstacle,
            known.number == Number::Hidden ? tr("People you call do not see your number.")
                                           : tr("People you call see your number."));
        return;
    }
    const QString since = known.writtenAt > 0
        ? tr("Set from here %1. This server cannot be asked whether it still holds.")
              .arg(TimeText(m_session.clock().nowSeconds()).ago(known.writtenAt))
        : tr("This server cannot be asked whether your number is hidden.");
    m_privacy->setText(known.number == Number::Hidden ? tr("M&y number: hidden", "button with menu")
            : known.number == Number::Shown           ? tr("M&y number: shown", "button with menu")
                                                      : tr("M&y number: not known", "button with menu"));
    setUsable(m_privacy, obstacle, since);
}

void ReachStrip::refreshIcons()
{
    const int edge = textIconSize(this);
    const QSize size(edge, edge);
    m_icon->setPixmap(symbolicIcon(m_iconName, m_tone).pixmap(size, devicePixelRatioF()));
    m_dnd->setIcon(symbolicIcon(QStringLiteral("moon")));
    m_forward->setIcon(symbolicIcon(QStringLiteral("forwarding")));
    m_privacy->setIcon(symbolicIcon(QStringLiteral("mask")));
    m_who->setIcon(symbolicIcon(QStringLiteral("question")));
    QFont font = this->font();
    font.setWeight(m_tone == Tone::Neutral ? QFont::Normal : QFont::DemiBold);
    m_sentence->setFont(font);
    static_cast<Band *>(m_band)->setTone(m_tone);
}

void ReachStrip::onDndButton()
{
    if (!m_dnd->menu())
        m_session.turnDndOff();
}

void ReachStrip::onPrivacyButton()
{
    if (m_privacy->menu())
        return;
    const bool hide = m_privacy->isChecked();
    m_session.setPrivacy(hide);
    refresh(); // the toggle shows what the server says, not what was clicked
}

void ReachStrip::onHelpButton()
{
    if (m_helpTarget.isEmpty()) {
        Q_EMIT pageRequested(QStringLiteral("forwarding"));
        return;
    }
    // Only while no phone is signed in: nothing else changes once one is.
    ForwardingChange change;
    change.targets[ForwardCondition::NotOnline] = m_helpTarget;
    m_session.setForwarding(change);
}

void ReachStrip::onChangeFinished(const ChangeReport &report)
{
    const QString text = ChangeText::sentence(report, m_session);
    if (report.inEffect()) {
        // Nobody asked for it just now, so nobody may be looking: it stays until it was read.
        if (m_session.forwardingReturn().isReturn(report.id))
            m_message->showMessage({InlineMessage::Kind::Information, text,
                {{tr("&Undo", "button"), [this] { undo(); }, true}}, InlineMessage::Stay::UntilClosed, {}});
        else if (report.undoable)
            m_message->undoable(text, [this] { undo(); });
        else
            m_message->positive(text);
        return;
    }
    QList<InlineMessage::Action> actions;
    if (report.outcome == ChangeOutcome::Unknown)
        actions.append(
            {tr("Check n&ow", "button: read the settings again"), [this] { m_session.refresh(); }, true});
    else if (report.undoable)
        actions.append({tr("&Undo", "button"), [this] { undo(); }, true});
    else if (report.wasUndo && m_session.canUndo())
        actions.append({tr("&Try again", "button: undo a change"), [this] { undo(); }, true});
    if (report.error) {
        const Error error = *report.error;
        actions.append({tr("De&tails", "button: shows code and cause of an error"),
            [this, error] { Q_EMIT detailsRequested(error); }, false});
    }
    if (report.outcome == ChangeOutcome::Refused)
        m_message->error(text, actions);
    else
        m_message->warning(text, actions);
}

void ReachStrip::openDndMenu()
{
    if (m_dnd->isEnabled() && m_dnd->menu())
        m_dnd->showMenu();
    else if (m_dnd->isEnabled())
        m_dnd->setFocus(Qt::ShortcutFocusReason);
}

void ReachStrip::openForwardMenu()
{
    if (m_forward->isEnabled())
        m_forward->showMenu();
}

void ReachStrip::dndForOneHour()
{
    if (obstacle().isEmpty() && m_session.can(ActionId::SetDndOn))
        m_session.turnDndOn(60);
}

void ReachStrip::backToNormal()
{
    ReachMenus::backToNormal(m_session);
}

void ReachStrip::undo()
{
    putBack(m_session.canUndo(), &AccountSession::undoLast, tr("&Undo", "button"));
}

void ReachStrip::redo()
{
    putBack(m_session.canRedo(), &AccountSession::redoLast, tr("&Redo", "button"));
}

void ReachStrip::putBack(bool possible, int (AccountSession::*order)(), const QString &label)
{
    if (!possible)
        return;
    const QString reason = obstacle();
    if (reason.isEmpty()) {
        (m_session.*order)();
        return;
    }
    // Not now: the offer stays.
    m_message->warning(
        reason, {{label, [this, possible, order, label] { putBack(possible, order, label); }, true}});
}

void ReachStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcons();
}

void ReachStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

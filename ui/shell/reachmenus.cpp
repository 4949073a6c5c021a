// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reachmenus.h"

#include "ui/models/choices.h"
#include "ui/models/forwardingpresets.h"
#include "ui/models/people.h"
#include "ui/shell/reachstrip.h"
#include "ui/words/reachtext.h"

#include <QMenu>
#include <QPointer>

// The words are those of the strip.

namespace {

void forwardTo(AccountSession &session, const QString &target, qint64 until)
{
    ForwardingChange change;
    change.targets[ForwardCondition::AllCalls] = target;
    change.until = until;
    session.setForwarding(change);
}

void addChoice(QMenu &menu, AccountSession &session, const QString &label, const QString &objectName,
    const std::function<void(qint64 until)> &apply)
{
    QMenu *ends = menu.addMenu(label);
    ends->setObjectName(objectName);
    const qint64 now = session.clock().nowSeconds();
    const TimeText times(now);
    const auto add = [&](const QString &text, const QString &name, qint64 until) {
        QAction *action = ends->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, &session, [apply, until] { apply(until); });
    };
    add(ReachStrip::tr("Until I &turn it off"), QStringLiteral("openEndAction"), 0);
    add(ReachStrip::tr("For &1 hour"), QStringLiteral("hourAction"), now + 3600);
    int number = 0;
    for (const qint64 end : offeredEnds(now))
        add(ReachStrip::tr("Until %1").arg(times.moment(end)), QStringLiteral("until%1Action").arg(++number),
            end);
    if (session.hasFeature(Feature::forwardingUntil))
        return;
    // Whom nobody tells this may close the program and stay forwarded.
    ends->addSeparator();
    QAction *note = ends->addAction(ReachStrip::tr("Ended from here, as long as this program runs"));
    note->setObjectName(QStringLiteral("endsHereAction"));
    note->setEnabled(false);
}

void addTarget(QMenu &menu, AccountSession &session, const QString &label, const QString &target,
    const QString &objectName)
{
    addChoice(menu, session, label, objectName,
        [&session, target](qint64 until) { forwardTo(session, target, until); });
}

/// In a menu `&` marks a key.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void addContacts(QMenu &menu, AccountSession &session)
{
    constexpr qsizetype most = 25; // the field of the page finds the others
    const QList<Person> people = ContactPeople(session).people();
    if (people.isEmpty())
        return;
    QMenu *contacts = menu.addMenu(ReachStrip::tr("A &contact"));
    contacts->setObjectName(QStringLiteral("forwardContactsMenu"));
    int number = 0;
    for (const Person &person : people.first(qMin(most, people.size()))) {
        const QString address = ReachText::target(person.address, {});
        addTarget(*contacts, session,
            menuText(person.name.isEmpty()
                    ? address
                    : ReachStrip::tr("%1 (%2)", "name, number").arg(person.name, address)),
            person.address, QStringLiteral("forwardContact%1Action").arg(++number));
    }
}

void addPresets(QMenu &menu, AccountSession &session)
{
    for (ForwardingPresets *old : menu.findChildren<ForwardingPresets *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    auto *presets = new ForwardingPresets(session, &menu);
    if (presets->presets().isEmpty())
        return;
    menu.addSection(ReachStrip::tr("Presets", "saved sets of forwards"));
    for (int i = 0; i < presets->presets().size(); ++i) {
        const QString label = menuText(presets->presets().at(i).name);
        const QString name = QStringLiteral("forwardPreset%1Action").arg(i + 1);
        if (presets->problemOf(i)) {
            QAction *bad = menu.addAction(label);
            bad->setObjectName(name);
            bad->setEnabled(false); // its page tells why
            continue;
        }
        addChoice(
            menu, session, label, name, [presets = QPointer<ForwardingPresets>(presets), i](qint64 until) {
                ForwardingPresets *mine = presets;
                if (mine)
                    mine->apply(i, until);
            });
    }
}

} // namespace

void ReachMenus::fillDnd(QMenu &menu, AccountSession &session)
{
    menu.clear();
    const qint64 now = session.clock().nowSeconds();
    const TimeText times(now);
    const auto add = [&menu, &session](const QString &text, const QString &name, qint64 minutes) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        QObject::connect(
            action, &QAction::triggered, &session, [&session, minutes] { session.turnDndOn(minutes); });
    };
    add(ReachStrip::tr("For &30 minutes"), QStringLiteral("dnd30Action"), 30);
    add(ReachStrip::tr("For &1 hour"), QStringLiteral("dnd60Action"), 60);
    int number = 0;
    for (const qint64 end : offeredEnds(now))
        add(ReachStrip::tr("Until %1").arg(times.moment(end)),
            QStringLiteral("dndUntil%1Action").arg(++number), (end - now + 59) / 60);
    menu.addSeparator();
    add(ReachStrip::tr("Until I &turn it off"), QStringLiteral("dndOpenAction"), 0);
}

void ReachMenus::fillForward(QMenu &menu, AccountSession &session, const std::function<void()> &other,
    const std::function<void()> &askMobile)
{
    // Clearing a menu keeps the menus in it.
    for (QMenu *ends : menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        ends->deleteLater();
    menu.clear();
    const Identity identity = session.identity().value.value_or(Identity{});
    const ForwardingRows rows = session.forwarding().value.value_or(ForwardingRows{});
    menu.addSection(ReachStrip::tr("Send all calls to"));
    if (identity.mobileNumber.isEmpty() && askMobile && session.identity().hasValue()
        && session.can(ActionId::SetIdentity)) {
        QAction *ask = menu.addAction(ReachStrip::tr("My &mobile (add its number)…"));
        ask->setObjectName(QStringLiteral("forwardMobileAction"));
        QObject::connect(ask, &QAction::triggered, &session, askMobile);
    } else if (identity.mobileNumber.isEmpty()) {
        QAction *none = menu.addAction(ReachStrip::tr("My mobile (no number in your account)"));
        none->setObjectName(QStringLiteral("forwardMobileAction"));
        none->setEnabled(false);
    } else {
        addTarget(menu, session,
            ReachStrip::tr("My &mobile (%1)")
                .arg(ReachText::place({ReachPlace::Kind::Mobile, 0, identity.mobileNumber})),
            QString(mobileKeyword), QStringLiteral("forwardMobileAction"));
    }
    if (session.forwardingOwner().hasMailbox)
        addTarget(menu, session, ReachStrip::tr("&Voicemail"), QString(voicemailKeyword),
            QStringLiteral("forwardVoicemailAction"));
    int number = 0;
    for (const QString &target : recentTargets(rows, identity).mid(0, 4))
        addTarget(menu, session, menuText(ReachText::target(target, identity)), target,
            QStringLiteral("forwardRecent%1Action").arg(++number));
    addContacts(menu, session);
    QAction *elsewhere = menu.addAction(ReachStrip::tr("&Other…"));
    elsewhere->setObjectName(QStringLiteral("forwardOtherAction"));
    QObject::connect(elsewhere, &QAction::triggered, &session, other);

    addPresets(menu, session);

    const std::optional<Reach> reach = session.reach();
    if (!reach || (reach->state != Reach::State::Forwarding && reach->state != Reach::State::DoNotDisturb))
        return;
    menu.addSeparator();
    if (reach->state == Reach::State::Forwarding) {
        QAction *stop = menu.addAction(ReachStrip::tr("&Stop forwarding"));
        stop->setObjectName(QStringLiteral("forwardStopAction"));
        QObject::connect(stop, &QAction::triggered, &session, [&session] { stopForwarding(session); });
    }
    QAction *normal = menu.addAction(ReachStrip::tr("&Back to normal"));
    normal->setObjectName(QStringLiteral("backToNormalAction"));
    QObject::connect(normal, &QAction::triggered, &session, [&session] { backToNormal(session); });
}

QString ReachMenus::obstacle(const AccountSession &session)
{
    switch (session.connection().kind) {
    case ConnectionState::Kind::Connecting:
        return ReachStrip::tr("Not connected yet.");
    case ConnectionState::Kind::Offline:
        return ReachStrip::tr("The server cannot be reached, so nothing can be changed now.");
    case ConnectionState::Kind::SignedOut:
        return ReachStrip::tr("You are not signed in, so nothing can be changed now.");
    case ConnectionState::Kind::Connected:
        break;
    }
    return session.isPending(ChangeKind::Everything) ? ReachStrip::tr("A change is under way.") : QString();
}

QString ReachMenus::obstacleTo(const AccountSession &session, ActionId action)
{
    const QString obstacle = ReachMenus::obstacle(session);
    return obstacle.isEmpty() && !session.can(action)
        ? ReachStrip::tr("This server does not let you change this.")
        : obstacle;
}

bool ReachMenus::isDndOn(const AccountSession &session)
{
    const std::optional<Reach> reach = session.reach();
    return reach && (reach->state == Reach::State::DoNotDisturb || reach->dndOvertaken);
}

void ReachMenus::backToNormal(AccountSession &session)
{
    if (obstacle(session).isEmpty() && session.can(ActionId::SetDndOff)
        && session.can(ActionId::SetCallForwarding))
        session.backToNormal();
}

void ReachMenus::stopForwarding(AccountSession &session)
{
    forwardTo(session, QString(), 0);
}

void ReachMenus::turnOff(AccountSession &session, StandingState::Kind kind)
{
    if (kind == StandingState::Kind::DoNotDisturb && obstacleTo(session, ActionId::SetDndOff).isEmpty())
        session.turnDndOff();
    else if (kind == StandingState::Kind::Forwarding
        && obstacleTo(session, ActionId::SetCallForwarding).isEmpty())
        forwardTo(session, QString(), 0);
}

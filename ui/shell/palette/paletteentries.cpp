// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/paletteentries.h"

#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/models/people.h"
#include "ui/shell/accountview.h"
#include "ui/shell/reachstrip.h"
#include "ui/shell/windowactions.h"
#include "ui/words/reachtext.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QSet>

namespace {

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

using Group = PaletteEntry::Group;

QString keysOf(const QAction *action)
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

/// Collects the entries; each holds what it acts on weakly, as an account may go while the search is open.
class Collector {
public:
    explicit Collector(const PaletteSources &sources)
        : m_sources(sources)
        , m_session(sources.view.session())
        , m_strip(sources.view.reachStrip())
        , m_words(PaletteWords::tr("do not disturb quiet dnd silence", "words under which it is found"))
    {
    }

    QList<PaletteEntry> collect()
    {
        // What is wanted most comes first: it is what is offered before anything is typed.
        addNormal();
        addDnd();
        addForwarding();
        addPrivacy();
        addMoreDnd();
        addPages();
        addPeople();
        addActions();
        return m_entries;
    }

private:
    using SessionOrder = std::function<void(AccountSession &)>;

    void addSetting(const QString &title, const QString &icon, ActionId needs, const QString &keywords,
        const SessionOrder &order, const QAction *shortcut = nullptr)
    {
        PaletteEntry entry;
        entry.group = Group::Settings;
        entry.title = title;
        entry.iconName = icon;
        entry.keywords = {keywords};
        entry.shortcut = keysOf(shortcut);
        entry.obstacle = m_strip->obstacleTo(needs);
        // Asked again when it is run: the server may have gone meanwhile.
        entry.run = [view = QPointer<AccountView>(&m_sources.view), needs, order] {
            AccountView *shown = view;
            if (shown && shown->reachStrip()->obstacleTo(needs).isEmpty())
                order(shown->session());
        };
        m_entries.append(entry);
    }

    bool isDnd() const
    {
        const std::optional<Reach> reach = m_session.reach();
        return reach && (reach->state == Reach::State::DoNotDisturb || reach->dndOvertaken);
    }

    void addDndFor(const QString &title, qint64 minutes, const QAction *shortcut = nullptr)
    {
        addSetting(
            title, QStringLiteral("moon"), ActionId::SetDndOn, m_words,
            [minutes](AccountSession &session) { session.turnDndOn(minutes); }, shortcut);
    }

    void addDndUntil(qint64 end)
    {
        const TimeText times(m_session.clock().nowSeconds());
        // The minutes are counted when it is chosen, not when it is shown.
        addSetting(PaletteWords::tr("Do not disturb until %1", "a moment").arg(times.moment(end)),
            QStringLiteral("moon"), ActionId::SetDndOn, m_words, [end](AccountSession &session) {
                session.turnDndOn(qMax<qint64>(1, (end - session.clock().nowSeconds() + 59) / 60));
            });
    }

    void addDnd()
    {
        if (isDnd()) {
            addSetting(PaletteWords::tr("Turn off do not disturb"), QStringLiteral("moon"),
                ActionId::SetDndOff, m_words, [](AccountSession &session) { session.turnDndOff(); });
            return;
        }
        addDndFor(PaletteWords::tr("Do not disturb for 1 hour"), 60, m_sources.actions.dndHour);
        for (const qint64 end : offeredEnds(m_session.clock().nowSeconds()).mid(0, 1))
            addDndUntil(end);
    }

    void addMoreDnd()
    {
        if (isDnd())
            return;
        for (const qint64 end : offeredEnds(m_session.clock().nowSeconds()).mid(1))
            addDndUntil(end);
        addDndFor(PaletteWords::tr("Do not disturb for 30 minutes"), 30);
        addDndFor(PaletteWords::tr("Do not disturb until I turn it off"), 0);
    }

    void addForward(const QString &title, const QString &icon, const QString &target)
    {
        addSetting(title, icon, ActionId::SetCallForwarding,
            PaletteWords::tr("forward divert diversion all calls", "words under which it is found"),
            [target](AccountSession &session) {
                ForwardingChange change;
                change.targets[ForwardCondition::AllCalls] = target;
                session.setForwarding(change);
            });
    }

    void addForwarding()
    {
        const std::optional<Reach> reach = m_session.reach();
        if (reach && reach->state == Reach::State::Forwarding)
            addForward(PaletteWords::tr("Stop forwarding all calls"), QStringLiteral("forwarding"), {});
        if (m_session.identity().hasValue() && !m_session.identity()->mobileNumber.isEmpty())
            addForward(
                PaletteWords::tr("Forward all calls to my mobile (%1)", "number")
                    .arg(ReachText::place({ReachPlace::Kind::Mobile, 0, m_session.identity()->mobileNumber})),
                QStringLiteral("mobile"), QString(mobileKeyword));
        if (m_session.forwardingOwner().hasMailbox)
            addForward(PaletteWords::tr("Forward all calls to voicemail"), QStringLiteral("voicemail"),
                QString(voicemailKeyword));
    }

    void addPrivacy()
    {
        using Number = PrivacyKnowledge::Number;
        const PrivacyKnowledge known = m_session.privacy().value.value_or(PrivacyKnowledge{});
        const QString keywords = PaletteWords::tr(
            "privacy anonymous withhold caller id number", "words under which hiding one's number is found");
        if (known.number != Number::Hidden)
            addSetting(PaletteWords::tr("Hide my number"), QStringLiteral("mask"), ActionId::SetPrivacyOn,
                keywords, [](AccountSession &session) { session.setPrivacy(true); });
        if (known.number != Number::Shown)
            addSetting(PaletteWords::tr("Show my number"), QStringLiteral("mask"), ActionId::SetPrivacyOff,
                keywords, [](AccountSession &session) { session.setPrivacy(false); });
    }

    void addNormal()
    {
        const std::optional<Reach> reach = m_session.reach();
        if (!reach
            || (reach->state != Reach::State::Forwarding && reach->state != Reach::State::DoNotDisturb))
            return;
        PaletteEntry entry;
        entry.group = Group::Settings;
        entry.title = PaletteWords::tr("Back to normal");
        entry.detail =
            PaletteWords::tr("no forwarding of all calls, no do not disturb", "beside: Back to normal");
        entry.iconName = QStringLiteral("undo");
        entry.shortcut = keysOf(m_sources.actions.backToNormal);
        entry.obstacle = m_strip->obstacleTo(ActionId::SetCallForwarding);
        entry.run = [strip = QPointer<ReachStrip>(m_strip)] {
            if (strip)
                strip->backToNormal();
        };
        m_entries.append(entry);
    }

    void addPages()
    {
        const QPointer<AccountView> view(&m_sources.view);
        const QList<PageInfo> pages = m_sources.view.visiblePages();
        for (const PageInfo &info : pages) {
            PaletteEntry entry;
            entry.group = Group::Pages;
            entry.title = info.title;
            entry.iconName = info.iconName;
            for (const QAction *action : m_sources.pageActions) {
                if (action->objectName() == info.id + QStringLiteral("PageAction"))
                    entry.shortcut = keysOf(action);
            }
            entry.run = [view, id = info.id] {
                if (view)
                    view->showControl(id, {});
            };
            m_entries.append(entry);
        }
        for (const PageControl &control : pageControls()) {
            for (const PageInfo &info : pages) {
                if (info.id != QLatin1StringView(control.page))
                    continue;
                PaletteEntry entry;
                entry.group = Group::Settings;
                entry.title = control.title;
                entry.detail = info.title;
                entry.keywords = {control.keywords};
                entry.iconName = info.iconName;
                entry.run = [view, id = info.id, name = QString::fromLatin1(control.objectName)] {
                    if (view)
                        view->showControl(id, name);
                };
                m_entries.append(entry);
            }
        }
    }

    void addPeople()
    {
        QSet<QString> seen;
        for (const PeopleSource *source : m_sources.people) {
            for (const Person &person : source->people()) {
                if (seen.contains(person.address))
                    continue;
                seen.insert(person.address);
                PaletteEntry entry;
                entry.group = Group::People;
                const QString address = spacedPhoneNumber(person.address);
                entry.title = person.name.isEmpty() ? address : person.name;
                // Whoever calls chooses a name; the address beside it tells.
                entry.detail = person.name.isEmpty() ? QString() : address;
                entry.iconName =
                    person.address.contains(u'@') ? QStringLiteral("user") : QStringLiteral("phone");
                entry.run = [call = m_sources.call, to = person.address] { call(to); };
                m_entries.append(entry);
            }
        }
        addOwn(m_session.numbers(), PaletteWords::tr("your number", "beside a number"));
        addOwn(m_session.aliases(), PaletteWords::tr("your alias", "beside an address"));
    }

    void addOwn(const Remote<TextList> &texts, const QString &what)
    {
        if (!texts.hasValue())
            return;
        for (const QString &text : texts->texts) {
            PaletteEntry entry;
            entry.group = Group::People;
            entry.title = spacedPhoneNumber(text);
            entry.detail = what;
            entry.iconName = QStringLiteral("user");
            entry.run = [view = QPointer<AccountView>(&m_sources.view)] {
                if (view)
                    view->showControl(QStringLiteral("numbers"), {});
            };
            m_entries.append(entry);
        }
    }

    void addActions()
    {
        // They stand among the settings, with what they do said in full.
        const WindowActions &actions = m_sources.actions;
        const QSet<const QAction *> elsewhere{actions.search, actions.dndHour, actions.backToNormal,
            actions.nextRegion, actions.previousRegion};
        QList<QAction *> ordered{
            actions.callNumber, actions.preferences, actions.refresh, actions.help, actions.shortcuts};
        for (QAction *action : actions.all()) {
            if (!ordered.contains(action))
                ordered.append(action);
        }
        for (QAction *action : std::as_const(ordered)) {
            if (elsewhere.contains(action) || !action->isEnabled())
                continue;
            PaletteEntry entry;
            entry.group = Group::Actions;
            entry.title = QString(action->text()).remove(u'&');
            entry.iconName = action->data().toString();
            entry.shortcut = keysOf(action);
            entry.run = [action = QPointer<QAction>(action)] {
                if (action)
                    action->trigger();
            };
            m_entries.append(entry);
        }
    }

    const PaletteSources &m_sources;
    AccountSession &m_session;
    ReachStrip *m_strip;
    QString m_words;
    QList<PaletteEntry> m_entries;
};

} // namespace

QList<PageControl> pageControls()
{
    return {
        {"forwarding", "FUNCCheckBox", PaletteWords::tr("Forward all calls, with a number and an end"),
            PaletteWords::tr("divert diversion always", "words under which it is found")},
        {"forwarding", "FNOLCheckBox", PaletteWords::tr("Forward while no phone is signed in"),
            PaletteWords::tr("divert offline unregistered", "words under which it is found")},
        {"forwarding", "FBUSCheckBox", PaletteWords::tr("Forward while I am busy"),
            PaletteWords::tr("divert on the phone engaged", "words under which it is found")},
        {"forwarding", "FNOACheckBox", PaletteWords::tr("Forward when I do not answer"),
            PaletteWords::tr("divert timeout seconds", "words under which it is found")},
        {"callers", "blockEdit", PaletteWords::tr("Block a caller"),
            PaletteWords::tr("spam reject black list", "words under which it is found")},
        {"callers", "rejectAnonymousCheckBox", PaletteWords::tr("Reject callers who hide their number"),
            PaletteWords::tr("anonymous withheld", "words under which it is found")},
        {"callers", "addRuleButton", PaletteWords::tr("Set the hours in which callers get through"),
            PaletteWords::tr("accept rules week schedule", "words under which it is found")},
        {"callers", "testCallerEdit", PaletteWords::tr("Test a caller: who would ring?"),
            PaletteWords::tr("explain why", "words under which it is found")},
        {"calls", "callsSearchEdit", PaletteWords::tr("Search all calls"),
            PaletteWords::tr("history log missed find", "words under which it is found")},
        {"calls", "exportCallsButton", PaletteWords::tr("Export calls into a file"),
            PaletteWords::tr("csv spreadsheet save", "words under which it is found")},
        {"numbers", "mobileNumberEdit", PaletteWords::tr("My mobile number"),
            PaletteWords::tr("cell phone identity", "words under which it is found")},
        {"numbers", "emailEdit", PaletteWords::tr("My e-mail address"),
            PaletteWords::tr("identity mail", "words under which it is found")},
        {"numbers", "timeZoneComboBox", PaletteWords::tr("Time zone of my account"),
            PaletteWords::tr("clock local time", "words under which it is found")},
        {"numbers", "noAnswerTimeoutSpinBox", PaletteWords::tr("How long my phones ring"),
            PaletteWords::tr("no answer timeout seconds", "words under which it is found")},
        {"numbers", "callerIdComboBox", PaletteWords::tr("The number that people I call see"),
            PaletteWords::tr("caller id", "words under which it is found")},
        {"numbers", "aliasEdit", PaletteWords::tr("Add an alias"),
            PaletteWords::tr("address", "words under which it is found")},
        {"devices", "setUpDeviceButton", PaletteWords::tr("Set up another device"),
            PaletteWords::tr("register device softphone", "words under which it is found")},
    };
}

QList<PaletteEntry> paletteEntries(const PaletteSources &sources)
{
    return Collector(sources).collect();
}

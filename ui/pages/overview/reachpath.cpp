// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/reachpath.h"

#include "ui/words/plainline.h"
#include "ui/words/reachtext.h"

#include <QCoreApplication>

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReachPath)

public:
    explicit Words(const TimeText &times)
        : m_times(times)
    {
    }

    PathBoxes path(const Reach &reach) const
    {
        PathBoxes path;
        switch (reach.state) {
        case Reach::State::Forwarding:
            path.lanes = {{everybody(),
                {QStringLiteral("forwarding"), tr("All calls forwarded"), until(reach.until), Tone::Warning,
                    {}},
                node(reach.steps.constFirst().place)}};
            return path;
        case Reach::State::DoNotDisturb:
            path.lanes = {{reach.callers == Reach::Callers::Groups ? everybodyElse() : everybody(),
                {QStringLiteral("moon"), tr("Do not disturb"), until(reach.until), Tone::Quiet, {}},
                node(reach.rejected.value_or(ReachPlace{}))}};
            if (reach.callers == Reach::Callers::Groups)
                path.lanes.prepend(accepted(reach));
            return path;
        case Reach::State::Nobody:
            path.lanes = {
                {everybody(), {QStringLiteral("phone"), tr("No phone signed in"), {}, Tone::Error, {}},
                    node(ReachPlace{})}};
            return path;
        case Reach::State::Normal:
            break;
        }
        if (reach.callers != Reach::Callers::Nobody) {
            path.lanes.append(accepted(reach));
            if (reach.busy)
                path.lanes.append(
                    {{QStringLiteral("phone"), tr("When busy"), {}, Tone::Neutral, {}}, node(*reach.busy)});
        }
        if (reach.rejected) {
            const PathBoxes::Node who = reach.callers == Reach::Callers::Nobody
                ? PathBoxes::Node{QStringLiteral("clock"), tr("Everybody"), tr("outside your hours"),
                    Tone::Neutral, {}}
                : everybodyElse();
            path.lanes.append({who, node(*reach.rejected)});
        }
        return path;
    }

private:
    QString until(qint64 seconds) const
    {
        return seconds > 0 ? tr("until %1").arg(m_times.moment(seconds)) : tr("until you turn it off");
    }

    /// The way of those who get through.
    static PathBoxes::Lane accepted(const Reach &reach)
    {
        PathBoxes::Lane lane{reach.callers == Reach::Callers::Groups ? groups(reach.groups) : everybody()};
        for (const ReachStep &step : reach.steps) {
            PathBoxes::Node next = node(step.place);
            if (step.afterSeconds > 0)
                next.before = tr("after %1 s").arg(step.afterSeconds);
            lane.append(next);
        }
        return lane;
    }

    static PathBoxes::Node everybody()
    {
        return {QStringLiteral("users"), tr("Everybody", "who calls"), {}, Tone::Neutral, {}};
    }

    static PathBoxes::Node everybodyElse()
    {
        return {QStringLiteral("users"), tr("Everybody else"), {}, Tone::Neutral, {}};
    }

    static PathBoxes::Node groups(const QStringList &names)
    {
        QStringList shown;
        for (const QString &name : names)
            shown << plainLine(ReachText::group(name), 30);
        return {
            QStringLiteral("users"), shown.join(QStringLiteral(", ")), tr("get through"), Tone::Neutral, {}};
    }

    static PathBoxes::Node node(const ReachPlace &place)
    {
        switch (place.kind) {
        case ReachPlace::Kind::Phones: {
            const QString title = place.count == 0 ? tr("Your devices")
                : place.count == 1                 ? tr("1 device")
                                                   : tr("%n devices", nullptr, place.count);
            return {QStringLiteral("deskphone"), title, tr("ring"), Tone::Neutral, {}};
        }
        case ReachPlace::Kind::Voicemail:
            return {QStringLiteral("voicemail"), tr("Voicemail"), {}, Tone::Neutral, {}};
        case ReachPlace::Kind::Mobile:
            return {QStringLiteral("mobile"), tr("My mobile"),
                place.address.isEmpty() ? QString() : plainLine(ReachText::place(place), 60), Tone::Neutral,
                {}};
        case ReachPlace::Kind::Address:
            return {QStringLiteral("user"), plainLine(ReachText::place(place), 60), {}, Tone::Neutral, {}};
        case ReachPlace::Kind::Nowhere:
            return {QStringLiteral("close"), tr("Turned away"), {}, Tone::Neutral, {}};
        }
        Q_UNREACHABLE();
    }

    const TimeText &m_times;
};

} // namespace

PathBoxes reachPathOf(const Reach &reach, const TimeText &times)
{
    return Words(times).path(reach);
}

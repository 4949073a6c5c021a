// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/callpathboxes.h"

#include "core/contract/forwarding.h"
#include "ui/words/calltext.h"
#include "ui/words/plainline.h"

#include <QCoreApplication>

namespace {

using Node = PathBoxes::Node;
using Kind = CallStep::Kind;
using Verdict = CallStep::Verdict;

constexpr int longestTitle = 40;

class CallPathBoxes {
    Q_DECLARE_TR_FUNCTIONS(CallPathBoxes)

public:
    CallPathBoxes(const CallPath &path, const TimeText &times)
        : m_path(path)
        , m_times(times)
    {
    }

    PathBoxes boxes() const
    {
        PathBoxes boxes;
        PathBoxes::Lane lane{{QStringLiteral("user"),
            plainLine(CallText::person(m_path.caller.left(400), m_path.account), longestTitle),
            tr("calls", "what somebody does"), Tone::Neutral, {}}};
        PathBoxes::Lane busy;
        for (const CallStep &step : m_path.steps.mid(0, 20)) {
            if (step.kind == Kind::Busy)
                busy = busyLane(step);
            else
                lane += stations(step);
        }
        boxes.lanes.append(lane);
        if (!busy.isEmpty())
            boxes.lanes.append(busy);
        return boxes;
    }

private:
    QList<Node> stations(const CallStep &step) const
    {
        switch (step.kind) {
        case Kind::RejectList:
            if (step.verdict != Verdict::Refused)
                return {};
            return {{QStringLiteral("block"), tr("Your block list"), plainLine(step.pattern, longestTitle),
                        Tone::Error, {}},
                end(tr("Rejected", "what becomes of a call"))};
        case Kind::AllCalls:
            if (step.verdict != Verdict::Forwarded)
                return {};
            return {{QStringLiteral("forwarding"), tr("All calls forwarded"), until(step), Tone::Warning, {}},
                place(step.target)};
        case Kind::TemporaryRule:
            if (step.verdict == Verdict::NotSet)
                return {};
            return {gate(QStringLiteral("moon"),
                step.groups.contains(everybodyGroup) ? tr("Everybody for now", "a temporary rule")
                                                     : tr("Do not disturb"),
                step.verdict == Verdict::NotAccepted ? Tone::Quiet : Tone::Neutral, step)};
        case Kind::AcceptRules:
            if (step.verdict == Verdict::NotSet)
                return {};
            return {gate(QStringLiteral("clock"), tr("Your hours"),
                step.verdict == Verdict::NotAccepted ? Tone::Warning : Tone::Neutral, step)};
        case Kind::Devices:
            if (step.verdict != Verdict::NoneOnline)
                return {};
            return {{QStringLiteral("phone"), tr("No phone signed in"), {}, Tone::Error, {}}};
        case Kind::NotAccepted:
        case Kind::NotOnline:
            return {step.verdict == Verdict::Forwarded ? place(step.target) : end(tr("Turned away"))};
        case Kind::Ring:
            return {devices(step)};
        case Kind::NoAnswer: {
            Node last = step.verdict == Verdict::Forwarded ? place(step.target)
                                                           : end(tr("Call ends", "what becomes of a call"));
            last.before = tr("after %1 s").arg(step.seconds);
            return {last};
        }
        case Kind::Busy:
            return {};
        case Kind::Other:
            return {{QStringLiteral("info"), plainLine(step.sentence, longestTitle), {}, Tone::Neutral, {}}};
        }
        Q_UNREACHABLE();
    }

    PathBoxes::Lane busyLane(const CallStep &step) const
    {
        if (step.verdict != Verdict::Forwarded)
            return {};
        return {{QStringLiteral("phone"), tr("When busy"), {}, Tone::Neutral, {}}, place(step.target)};
    }

    QString until(const CallStep &step) const
    {
        return step.until > 0 ? tr("until %1").arg(m_times.moment(step.until)) : QString();
    }

    /// Something that lets a caller through or not.
    static Node gate(const QString &icon, const QString &title, Tone tone, const CallStep &step)
    {
        return {icon, title,
            step.verdict == Verdict::NotAccepted ? tr("does not let the call through")
                                                 : tr("lets the call through"),
            tone, {}};
    }

    static Node devices(const CallStep &step)
    {
        const int count = step.devices.value_or(0);
        const QString title = count <= 0 ? tr("Your devices")
            : count == 1                 ? tr("1 device")
                                         : tr("%n devices", nullptr, count);
        return {QStringLiteral("deskphone"), title, tr("ring"), Tone::Neutral, {}};
    }

    Node place(const QString &target) const
    {
        if (target == voicemailKeyword)
            return {QStringLiteral("voicemail"), tr("Voicemail"), {}, Tone::Neutral, {}};
        if (target == mobileKeyword)
            return {QStringLiteral("mobile"), tr("My mobile"), {}, Tone::Neutral, {}};
        return {QStringLiteral("user"),
            plainLine(CallText::person(target.left(400), m_path.account), longestTitle), {}, Tone::Neutral,
            {}};
    }

    static Node end(const QString &title) { return {QStringLiteral("close"), title, {}, Tone::Neutral, {}}; }

    const CallPath &m_path;
    const TimeText &m_times;
};

} // namespace

PathBoxes callPathBoxes(const CallPath &path, const TimeText &times)
{
    return CallPathBoxes(path, times).boxes();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/accountstate.h"
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/async.h"
#include "ui/words/reachtext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

struct ConditionName {
    ForwardCondition condition;
    QLatin1StringView name;
};

constexpr std::array conditionNames{
    ConditionName{ForwardCondition::AllCalls, QLatin1StringView("all")},
    ConditionName{ForwardCondition::NotOnline, QLatin1StringView("offline")},
    ConditionName{ForwardCondition::Busy, QLatin1StringView("busy")},
    ConditionName{ForwardCondition::NoAnswer, QLatin1StringView("noanswer")},
    ConditionName{ForwardCondition::Unavailable, QLatin1StringView("rejected")},
};

std::optional<ForwardCondition> conditionNamed(const QString &name)
{
    for (const ConditionName &row : conditionNames) {
        if (name == row.name)
            return row.condition;
    }
    return std::nullopt;
}

QString nameOf(ForwardCondition condition)
{
    for (const ConditionName &row : conditionNames) {
        if (row.condition == condition)
            return QString(row.name);
    }
    Q_UNREACHABLE();
}

/// "mobile" and "voicemail" are said instead of the keywords.
QString targetOf(const QString &written)
{
    if (written == QLatin1String("mobile"))
        return QString(mobileKeyword);
    if (written == QLatin1String("voicemail"))
        return QString(voicemailKeyword);
    return written;
}

/// What is asked for, checked as far as it can be without a server.
struct Wish {
    bool show = false;
    bool off = false;
    QList<ForwardCondition> conditions;
    std::optional<QString> target; ///< none = the one that the condition had before
    qint64 until = 0;
};

Result<Wish> wishOf(const CommandLine &line, qint64 now)
{
    const QString verb = line.words.value(0);
    const std::optional<ForwardCondition> condition = conditionNamed(verb);
    Wish wish;
    wish.show = verb == QLatin1String("show");
    wish.off = verb == QLatin1String("off");
    if (!wish.show && !wish.off && !condition)
        return failure(usageError(
            Say::tr("Write \"forward\" with all, busy, offline, noanswer, rejected, off or show.")));
    if (line.words.size() > (wish.off ? 2 : 1))
        return failure(usageError(Say::tr("There is something too much after \"forward %1\".").arg(verb)));
    if ((wish.show || wish.off) && !line.options.isEmpty())
        return failure(usageError(Say::tr("\"forward %1\" takes no options.").arg(verb)));
    if (condition)
        wish.conditions = {*condition};
    if (wish.off && line.words.size() == 2) {
        const std::optional<ForwardCondition> only = conditionNamed(line.words.at(1));
        if (!only)
            return failure(usageError(Say::tr("There is no condition \"%1\".").arg(line.words.at(1))));
        wish.conditions = {*only};
    } else if (wish.off) {
        wish.conditions = QList<ForwardCondition>(allForwardConditions.begin(), allForwardConditions.end());
    }
    if (line.has(QStringLiteral("to"))) {
        const QString target = line.options.value(QStringLiteral("to")).trimmed();
        if (target.isEmpty())
            return failure(usageError(Say::tr("--to is empty; to switch off, write \"forward off\".")));
        wish.target = targetOf(target);
    }
    if (line.has(QStringLiteral("until"))) {
        const Result<qint64> until =
            momentFromText(line.options.value(QStringLiteral("until")), now, QTimeZone::systemTimeZone());
        if (!until)
            return failure(usageError(Say::tr("A time to come is written like 17:00, \"tomorrow 8:00\" or "
                                              "2026-05-03T10:42.")));
        wish.until = *until;
    }
    return wish;
}

Report reportOf(const ForwardingRows &forwarding, const Identity &identity, qint64 now)
{
    Report report;
    report.columns = {QStringLiteral("condition"), QStringLiteral("target"), QStringLiteral("until")};
    QJsonArray array;
    QStringList lines;
    for (const ForwardingRow &row : forwarding.rows) {
        const QString iso = row.until > 0
            ? QDateTime::fromSecsSinceEpoch(row.until, Qt::UTC).toString(Qt::ISODate)
            : QString();
        report.rows.append({nameOf(row.condition), row.target, iso});
        array.append(QJsonObject{{QStringLiteral("condition"), nameOf(row.condition)},
            {QStringLiteral("target"), row.target.isEmpty() ? QJsonValue() : QJsonValue(row.target)},
            {QStringLiteral("until"), iso.isEmpty() ? QJsonValue() : QJsonValue(iso)}});
        QString line = ReachText::condition(row.condition, identity.noAnswerTimeout) + QStringLiteral(": ");
        line += row.target.isEmpty() ? Say::tr("off") : ReachText::target(row.target, identity);
        if (row.until > 0)
            line += QStringLiteral(", ") + Say::tr("until %1").arg(TimeText(now).moment(row.until));
        lines.append(line);
    }
    report.sentence = lines.join(u'\n');
    report.json = array;
    return report;
}

/// One run of the command, from the connection to the report. Owned by shared pointers in its callbacks.
class Forwarding : public std::enable_shared_from_this<Forwarding> {
public:
    Forwarding(Session &session, Wish wish)
        : m_session(session)
        , m_wish(std::move(wish))
    {
    }

    QFuture<Result<Report>> run()
    {
        then(m_session.connectToServer(), [](Forwarding &self, bool) {
            self.then(self.m_session.client().identity(), &Forwarding::onIdentity);
        });
        return m_pending.future();
    }

private:
    /// Goes on with `next`, or ends with the error.
    template<class T, class Next>
    void then(const QFuture<Result<T>> &future, Next next)
    {
        whenDone(future, &m_session, [self = shared_from_this(), next](const Result<T> &result) {
            if (result)
                std::invoke(next, *self, *result);
            else
                self->m_pending.deliver(failure(result.error()));
        });
    }

    void onIdentity(const Identity &identity)
    {
        m_identity = identity;
        if (m_wish.target == QString(mobileKeyword) && identity.mobileNumber.isEmpty()) {
            m_pending.deliver(failure(ErrorCode::ForwardingNoMobileNumber, identity.sipAddress));
            return;
        }
        if (m_wish.until > 0)
            then(m_session.client().capabilities(), &Forwarding::onCapabilities);
        else
            then(readForwarding(m_session.client()), &Forwarding::onForwarding);
    }

    void onCapabilities(const Capabilities &capabilities)
    {
        // An end that the server does not know would be an end that never comes.
        if (!capabilities.hasFeature(QString(Feature::forwardingUntil)))
            m_pending.deliver(failure(ErrorCode::NotSupported, QStringLiteral("--until")));
        else
            then(readForwarding(m_session.client()), &Forwarding::onForwarding);
    }

    void onForwarding(const ForwardingRows &before)
    {
        if (m_wish.show) {
            m_pending.deliver(reportOf(before, m_identity, m_session.clock().nowSeconds()));
            return;
        }
        m_change.until = m_wish.until;
        for (const ForwardCondition condition : std::as_const(m_wish.conditions)) {
            const ForwardingRow *row = before.row(condition);
            const bool isOff = row && row->target.isEmpty();
            if (m_wish.off) {
                if (!isOff)
                    m_change.targets[condition] = QString();
            } else if (m_wish.target) {
                m_change.targets[condition] = *m_wish.target;
            } else if (row && !row->lastTarget.isEmpty()) {
                m_change.targets[condition] = row->lastTarget;
            } else {
                m_pending.deliver(
                    failure(usageError(Say::tr("Nothing was forwarded to before: say where with --to."))));
                return;
            }
        }
        if (m_change.targets.empty()) {
            m_pending.deliver(reportOf(before, m_identity, m_session.clock().nowSeconds()));
            return;
        }
        whenDone(m_session.client().setCallForwarding(m_change), &m_session,
            [self = shared_from_this()](const Result<Done> &done) { self->onWritten(done); });
    }

    void onWritten(const Result<Done> &done)
    {
        const bool unclear = !done && done.error().code == ErrorCode::OutcomeUnknown;
        if (!done && !unclear) {
            m_pending.deliver(failure(done.error()));
            return;
        }
        if (done) {
            readBack(done);
            return;
        }
        // To know a national number again one needs the office's country.
        whenDone(m_session.client().capabilities(), &m_session,
            [self = shared_from_this(), done](const Result<Capabilities> &capabilities) {
                if (capabilities)
                    self->m_countryCode = capabilities->countryCode;
                self->readBack(done);
            });
    }

    /// Read again in either case: what is shown is what is in effect.
    void readBack(const Result<Done> &done)
    {
        whenDone(readForwarding(m_session.client()), &m_session,
            [self = shared_from_this(), done](const Result<ForwardingRows> &after) {
                if (!after)
                    self->m_pending.deliver(failure(done ? after.error() : done.error()));
                else if (!done && !self->isInEffect(*after))
                    self->m_pending.deliver(
                        failure(ErrorCode::NotInEffect, done.error().subject, done.error().detail));
                else
                    self->m_pending.deliver(
                        reportOf(*after, self->m_identity, self->m_session.clock().nowSeconds()));
            });
    }

    bool isInEffect(const ForwardingRows &after) const
    {
        const ForwardingOwner owner{m_identity.sipAddress, {}, m_identity.mobileNumber, true, m_countryCode};
        return std::all_of(m_change.targets.begin(), m_change.targets.end(), [&](const auto &wanted) {
            const ForwardingRow *row = after.row(wanted.first);
            return row && row->target == normalizedTarget(wanted.second, owner).value_or(wanted.second)
                && row->until == m_change.until;
        });
    }

    Session &m_session;
    Wish m_wish;
    Identity m_identity;
    ForwardingChange m_change;
    QString m_countryCode; ///< of the office, where it had to be asked for
    Pending<Report> m_pending;
};

} // namespace

QFuture<Result<Report>> runForward(const CommandLine &line, Session &session)
{
    const Result<Wish> wish = wishOf(line, session.clock().nowSeconds());
    if (!wish)
        return readyFuture(Result<Report>(failure(wish.error())));
    return std::make_shared<Forwarding>(session, *wish)->run();
}

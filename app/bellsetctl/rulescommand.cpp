// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/ruleinput.h"
#include "app/bellsetctl/rulereport.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "core/contract/callrules.h"
#include "core/contract/rejectrules.h"

#include <QJsonObject>

namespace {

/// What is asked for, checked as far as it can be without a server.
struct Wish {
    std::optional<AcceptRule> accept; ///< put in the place of the rule for the same days
    int without = 0; ///< days whose accept rule goes; 0 = none
    bool clearAccept = false;
    RejectRulesChange reject;
    /// `block` and `unblock`: the pattern follows from the domain of the account.
    std::optional<QString> block;
    std::optional<QString> unblock;
};

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(usageError(sentence));
}

Result<Wish> acceptWish(const QStringList &words)
{
    if (words.size() < 2 || words.size() > 3)
        return wrong(Say::tr("Write \"rules accept DAYS [START-STOP] WHO\" or \"rules accept DAYS off\"."));
    const Result<int> days = daysFromText(words.constFirst());
    if (!days)
        return wrong(Say::tr("Days are written like daily, weekdays, weekend, mon-fri or sat,sun."));
    Wish wish;
    if (words.size() == 2 && words.at(1) == QLatin1String("off")) {
        wish.without = *days;
        return wish;
    }
    AcceptRule rule{*days, QStringLiteral("00:00"), QStringLiteral("23:59"), {}};
    if (words.size() == 3 && !hoursFromText(words.at(1), rule))
        return wrong(Say::tr("Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight."));
    const Result<QStringList> groups = groupsFromText(words.constLast());
    if (!groups)
        return wrong(Say::tr("Who gets through is everybody, nobody, or some of vip, business, coworkers, "
                             "friends and family, separated by commas."));
    rule.groups = *groups;
    wish.accept = rule;
    return wish;
}

Result<Wish> rejectWish(const QStringList &words)
{
    const bool add = words.value(0) == QLatin1String("add");
    if (words.size() != 2 || (!add && words.value(0) != QLatin1String("remove")))
        return wrong(Say::tr("Write \"rules reject add PATTERN\" or \"rules reject remove PATTERN\"."));
    const Result<QString> pattern = normalizedRejectPattern(words.at(1));
    if (!pattern || pattern->isEmpty())
        return wrong(Say::tr("A pattern is an address in which % stands for anything, like %@spam.example."));
    Wish wish;
    (add ? wish.reject.add : wish.reject.remove) = *pattern;
    return wish;
}

Result<Wish> wishOf(const QStringList &words)
{
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    if (verb == QLatin1String("show") && rest.isEmpty())
        return Wish();
    if (verb == QLatin1String("accept"))
        return acceptWish(rest);
    if (verb == QLatin1String("reject"))
        return rejectWish(rest);
    if (verb == QLatin1String("clear") && rest.size() <= 1) {
        const QString what = rest.value(0);
        Wish wish;
        wish.clearAccept = what != QLatin1String("reject");
        if (what != QLatin1String("accept"))
            wish.reject.patterns = QStringList();
        if (what.isEmpty() || !wish.clearAccept || !wish.reject.patterns)
            return wish;
    }
    return wrong(Say::tr("Write \"rules\" with show, accept, reject or clear."));
}

/// One run of a command about rules, from the connection to the report. Owned by shared pointers in its
/// callbacks.
class Rules : public std::enable_shared_from_this<Rules> {
public:
    Rules(Session &session, Wish wish)
        : m_session(session)
        , m_wish(std::move(wish))
    {
    }

    QFuture<Result<Report>> run()
    {
        then(m_session.connectToServer(), [](Rules &self, bool) {
            if (self.m_wish.block || self.m_wish.unblock)
                self.then(self.m_session.client().identity(), &Rules::onIdentity);
            else
                self.readAccept(&Rules::change);
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
        const QString who = m_wish.block ? *m_wish.block : *m_wish.unblock;
        const QString domain = identity.sipAddress.section(u'@', 1);
        const Result<QString> pattern = rejectPatternOf(who, domain);
        if (!pattern) {
            m_pending.deliver(failure(pattern.error()));
            return;
        }
        (m_wish.block ? m_wish.reject.add : m_wish.reject.remove) = *pattern;
        // What the pattern is made for is also what it is tried with.
        m_tried = callerAddress(who, domain).value_or(QString());
        change();
    }

    void readAccept(void (Rules::*next)())
    {
        then(m_session.client().acceptRules(), [next](Rules &self, const AcceptRules &rules) {
            self.m_rules = rules;
            std::invoke(next, self);
        });
    }

    void change()
    {
        std::optional<QList<AcceptRule>> persistent;
        if (m_wish.clearAccept) {
            persistent = QList<AcceptRule>();
        } else if (m_wish.accept || m_wish.without > 0) {
            const int days = m_wish.accept ? m_wish.accept->days : m_wish.without;
            persistent = m_rules.persistent;
            persistent->removeIf([days](const AcceptRule &rule) { return rule.days == days; });
            if (m_wish.accept)
                persistent->append(*m_wish.accept);
        }
        if (!persistent) {
            changeReject();
            return;
        }
        AcceptRulesChange order;
        order.persistent = persistent;
        m_wanted = *persistent;
        whenDone(m_session.client().setAcceptRules(order), &m_session,
            [self = shared_from_this()](const Result<Done> &done) {
                if (self->goesOn(done))
                    self->changeReject();
            });
    }

    void changeReject()
    {
        if (m_wish.reject.isEmpty()) {
            readBack();
            return;
        }
        whenDone(m_session.client().setRejectRules(m_wish.reject), &m_session,
            [self = shared_from_this()](const Result<Done> &done) {
                if (self->goesOn(done))
                    self->readBack();
            });
    }

    /// False when the change failed for certain. What may have worked is judged by reading back.
    bool goesOn(const Result<Done> &done)
    {
        if (done)
            return true;
        if (done.error().code != ErrorCode::OutcomeUnknown) {
            m_pending.deliver(failure(done.error()));
            return false;
        }
        m_unclear = done.error();
        return true;
    }

    void readBack() { readAccept(&Rules::readReject); }

    void readReject()
    {
        then(m_session.client().rejectRules(), [](Rules &self, const TextList &patterns) {
            if (self.m_unclear && !self.isInEffect(patterns.texts)) {
                self.m_pending.deliver(failure(
                    ErrorCode::ServerFault, self.m_unclear->subject, QStringLiteral("not in effect")));
                return;
            }
            self.m_pending.deliver(self.m_wish.block || self.m_wish.unblock
                    ? self.blockReport(patterns.texts)
                    : ruleReport(self.m_rules, patterns.texts, self.m_session.clock().nowSeconds()));
        });
    }

    bool isInEffect(const QStringList &patterns) const
    {
        if (m_wanted) {
            const auto byDays = [](QList<AcceptRule> rules) {
                std::sort(rules.begin(), rules.end(),
                    [](const AcceptRule &a, const AcceptRule &b) { return a.days < b.days; });
                return rules;
            };
            if (byDays(*m_wanted) != byDays(m_rules.persistent))
                return false;
        }
        const RejectRulesChange &reject = m_wish.reject;
        return (!reject.patterns || patterns == *reject.patterns)
            && (!reject.add || patterns.contains(*reject.add))
            && (!reject.remove || !patterns.contains(*reject.remove));
    }

    Report blockReport(const QStringList &patterns) const
    {
        const QString who = m_wish.block ? *m_wish.block : *m_wish.unblock;
        const QString pattern = m_wish.block ? *m_wish.reject.add : *m_wish.reject.remove;
        // A wider pattern may go on turning the caller away.
        const auto other = std::find_if(patterns.begin(), patterns.end(), [this](const QString &each) {
            return !m_tried.isEmpty() && rejectPatternMatches(each, m_tried);
        });
        const bool stillBlocked = m_wish.unblock && other != patterns.end();
        Report report;
        if (m_wish.block) {
            report.sentence = Say::tr("Calls of %1 are rejected.").arg(who);
        } else if (stillBlocked) {
            report.sentence = Say::tr("Calls of %1 are still rejected, by the pattern %2.").arg(who, *other);
            report.exitCode = ExitStateFalse;
        } else {
            report.sentence = Say::tr("Calls of %1 are not rejected.").arg(who);
        }
        const bool blocked = m_wish.block || stillBlocked;
        const QString shown = stillBlocked ? *other : pattern;
        report.json = QJsonObject{{QStringLiteral("caller"), who}, {QStringLiteral("blocked"), blocked},
            {QStringLiteral("pattern"), shown}};
        report.columns = {QStringLiteral("caller"), QStringLiteral("blocked"), QStringLiteral("pattern")};
        report.rows = {{who, blocked ? QStringLiteral("yes") : QStringLiteral("no"), shown}};
        return report;
    }

    Session &m_session;
    Wish m_wish;
    QString m_tried;
    AcceptRules m_rules;
    std::optional<QList<AcceptRule>> m_wanted;
    std::optional<Error> m_unclear;
    Pending<Report> m_pending;
};

QFuture<Result<Report>> runWish(const Result<Wish> &wish, Session &session)
{
    if (!wish)
        return readyFuture(Result<Report>(failure(wish.error())));
    return std::make_shared<Rules>(session, *wish)->run();
}

/// The one word of `block` and `unblock`. Spaces in a number need not be quoted.
Result<QString> callerWord(const CommandLine &line)
{
    const QString who = line.words.join(u' ').trimmed();
    // The domain is not known yet; any will do to see whether it can be read at all.
    if (who.isEmpty() || !rejectPatternOf(who, QStringLiteral("example.org")))
        return wrong(
            Say::tr("Write \"%1\" with a number or an address, like \"%1 +31900123456\".").arg(line.command));
    return who;
}

} // namespace

QFuture<Result<Report>> runRules(const CommandLine &line, Session &session)
{
    return runWish(wishOf(line.words), session);
}

QFuture<Result<Report>> runBlock(const CommandLine &line, Session &session)
{
    const Result<QString> who = callerWord(line);
    if (!who)
        return readyFuture(Result<Report>(failure(who.error())));
    Wish wish;
    (line.command == QLatin1String("block") ? wish.block : wish.unblock) = *who;
    return runWish(wish, session);
}

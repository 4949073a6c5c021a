// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/callerwords.h"

#include "core/contract/phonenumber.h"
#include "ui/words/calltext.h"
#include "ui/words/errortext.h"
#include "ui/words/reachtext.h"

namespace {

constexpr int everyDay = 127;
constexpr int weekdays = 31;
constexpr int weekend = 96;
constexpr qsizetype maxShown = 200;

/// As the first word of a button or a line.
QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString CallerWords::group(const QString &name)
{
    return capital(shown(ReachText::group(name)));
}

QString CallerWords::days(int mask, const QLocale &locale)
{
    if (mask == everyDay)
        return tr("Every day");
    if (mask == weekdays)
        return tr("Weekdays", "Monday to Friday");
    if (mask == weekend)
        return tr("Weekend", "Saturday and Sunday");
    const auto has = [mask](int day) { return day <= 7 && (mask & (1 << (day - 1))) != 0; };
    QStringList parts;
    for (int day = 1; day <= 7; ++day) {
        if (!has(day))
            continue;
        int last = day;
        while (has(last + 1))
            ++last;
        const QString first = locale.dayName(day, QLocale::ShortFormat);
        if (last == day)
            parts << first;
        else
            parts << tr("%1–%2", "from day, to day").arg(first, locale.dayName(last, QLocale::ShortFormat));
        day = last;
    }
    return parts.isEmpty() ? tr("No day") : parts.join(QStringLiteral(", "));
}

QString CallerWords::groups(const QStringList &names)
{
    if (names.contains(everybodyGroup))
        return tr("Everybody", "who gets through");
    QStringList some = names;
    some.removeAll(QString(nobodyGroup));
    if (some.isEmpty())
        return tr("Nobody", "who gets through");
    if (some.size() > 2)
        return tr("%n groups", "who gets through", static_cast<int>(some.size()));
    for (QString &name : some)
        name = shown(ReachText::group(name)).left(24);
    some.first() = capital(some.first());
    return some.size() == 1 ? some.first() : tr("%1 and %2", "two groups").arg(some.first(), some.last());
}

QString CallerWords::pattern(const QString &pattern, const QString &account)
{
    QString text = pattern.trimmed();
    if (text.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive))
        text = text.mid(4);
    if (pattern == BlockList::anonymousPattern())
        return tr("callers who hide their number");
    const QString user = text.section(u'@', 0, 0);
    const QString domain = text.section(u'@', 1);
    if (user == u'%' && !domain.isEmpty() && !domain.contains(u'%'))
        return tr("everybody at %1", "domain").arg(shown(domain));
    if (domain == u'%' && user.startsWith(u'%') && isPhoneNumber(user.mid(1)))
        return tr("numbers that end in %1").arg(shown(spacedPhoneNumber(user.mid(1))));
    if (!text.contains(u'%'))
        return shown(CallText::person(text, account));
    return shown(text);
}

QString CallerWords::problem(AcceptRulesForm::Problem problem)
{
    using Problem = AcceptRulesForm::Problem;
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NoDays:
        return tr("Choose at least one day.");
    case Problem::SameDays:
        return tr("Another rule is for the same days. Choose other days, or remove one of the two.");
    case Problem::BadTime:
        return tr("The server's times cannot be read, so it ignores this rule. Set them, or remove it.");
    case Problem::NoTime:
        return tr("It ends when it begins. Choose another time.");
    case Problem::NoGroups:
        return tr("Choose who gets through.");
    case Problem::UnknownGroup:
        return tr("One of its groups is not known here. Choose again who gets through.");
    }
    Q_UNREACHABLE();
}

QString CallerWords::blocked(const BlockReport &report, const QString &account)
{
    const QString who = pattern(report.pattern, account);
    switch (report.outcome) {
    case ChangeOutcome::Worked:
        return report.added ? tr("Blocked: %1.", "who").arg(who)
                            : tr("No longer blocked: %1.", "who").arg(who);
    case ChangeOutcome::WorkedAfterAll:
        return tr("It worked. The server's answer got lost, but it shows your change.");
    case ChangeOutcome::DidNotWork:
        return tr("It did not work. The server's answer got lost, and its list is as before.");
    case ChangeOutcome::Unknown:
        return tr("The server's answer got lost. Your change may or may not be in effect.");
    case ChangeOutcome::Refused:
    case ChangeOutcome::Partly:
        break;
    }
    return report.error ? errorText(*report.error).sentence() : tr("The server refused the change.");
}

QString CallerWords::shown(const QString &text)
{
    QString clean;
    for (const QChar c : text.left(maxShown)) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        clean += hidden ? QChar(QChar::ReplacementCharacter) : c;
    }
    return text.size() > maxShown ? clean + u'…' : clean;
}

QString CallerWords::onButton(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

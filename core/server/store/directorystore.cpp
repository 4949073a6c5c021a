// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/directorystore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"

namespace {

constexpr int shortestPart = 3;
constexpr int longestPart = 100;
constexpr int lastPage = 10'000;

bool isPart(const QString &text)
{
    return text.isEmpty() || (text.size() >= shortestPart && text.size() <= longestPart);
}

QString patternOf(const QString &text)
{
    QString pattern = text.toLower();
    pattern.replace(u'!', QLatin1String("!!"))
        .replace(u'%', QLatin1String("!%"))
        .replace(u'_', QLatin1String("!_"));
    return u'%' + pattern + u'%';
}

} // namespace

DirectoryStore::DirectoryStore(const StoreContext &context)
    : m_context(context)
{
}

Result<DirectoryPage> DirectoryStore::search(const DirectoryQuery &query) const
{
    const QString first = query.firstName.trimmed();
    const QString last = query.lastName.trimmed();
    if (!isPart(first))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("first"));
    if (!isPart(last))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("last"));
    if (query.page < 0 || query.page > lastPage)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("page"));
    Result<Rows> rows = m_context.database.query("list_directory",
        {{"first", first.isEmpty() ? QStringLiteral("%") : patternOf(first)},
            {"last", last.isEmpty() ? QStringLiteral("%") : patternOf(last)},
            {"limit", DirectoryPage::size + 1}, {"skip", query.page * DirectoryPage::size}});
    if (!rows)
        return failure(rows.error());
    DirectoryPage page;
    while (rows->next()) {
        if (page.entries.size() == DirectoryPage::size)
            page.hasMore = true;
        else
            page.entries.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3)});
    }
    return page;
}

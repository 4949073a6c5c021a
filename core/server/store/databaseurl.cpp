// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/databaseurl.h"

#include "core/contract/errorcodes.h"

#include <QRegularExpression>
#include <QUrl>

namespace {

tl::unexpected<Error> invalid(const QString &why)
{
    return failure(ErrorCode::ConfigurationInvalid, QStringLiteral("database"), why);
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.startsWith(QLatin1String("sqlite:"))) {
        const QString path = text.mid(7);
        if (path.isEmpty() || path.contains(QChar(u'\0')))
            return invalid(QStringLiteral("sqlite: needs the path of a file"));
        return ofSqliteFile(path);
    }
    static const QRegularExpression pattern(QStringLiteral(
        "\\Apostgres(?:ql)?://(?:([^@/:]*)(:[^@/]*)?@)?([^/:@?]+)(?::([0-9]{1,5}))?/([^/?#]+)\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return invalid(QStringLiteral("neither sqlite:PATH nor postgresql://user@host:port/name"));
    if (match.hasCaptured(2))
        return invalid(QStringLiteral("a password has no place in the URL; use PGPASSFILE"));
    const auto decoded = [&match](
                             int group) { return QUrl::fromPercentEncoding(match.captured(group).toUtf8()); };
    DatabaseUrl url;
    url.driver = DatabaseDriver::PostgreSql;
    url.user = decoded(1);
    url.host = decoded(3);
    if (match.hasCaptured(4))
        url.port = match.captured(4).toInt();
    url.name = decoded(5);
    if (url.port < 1 || url.port > 65535)
        return invalid(QStringLiteral("the port is not between 1 and 65535"));
    return url;
}

DatabaseUrl DatabaseUrl::ofSqliteFile(const QString &path)
{
    DatabaseUrl url;
    url.path = path;
    return url;
}

QString DatabaseUrl::toString() const
{
    if (driver == DatabaseDriver::Sqlite)
        return QStringLiteral("sqlite:") + path;
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    return QStringLiteral("postgresql://%1%2:%3/%4")
        .arg(user.isEmpty() ? QString() : encoded(user) + u'@', encoded(host), QString::number(port),
            encoded(name));
}

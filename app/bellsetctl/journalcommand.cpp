// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/passwordinput.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/async.h"
#include "core/contract/errorcodes.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUuid>

#include <memory>
#include <optional>

namespace {

constexpr qint64 largestEntry = 8 * 1024 * 1024; ///< what a server takes at once, as configured by default
constexpr qsizetype shownCharacters = 60;

QString timeText(qint64 timestamp)
{
    return QDateTime::fromSecsSinceEpoch(timestamp, Qt::UTC).toString(Qt::ISODate);
}

/// The beginning of an entry's data on one line.
QString shownData(const QByteArray &data)
{
    QString text = QString::fromUtf8(data).left(shownCharacters + 1);
    const bool isCut = text.size() > shownCharacters;
    text.truncate(shownCharacters);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.trimmed() + (isCut ? QStringLiteral("…") : QString());
}

Report reportOf(const JournalEntries &journal, OutputFormat format)
{
    Report report;
    report.json = journal.toJson();
    report.columns = {QStringLiteral("id"), QStringLiteral("timestamp"), QStringLiteral("uuid"),
        QStringLiteral("ip_address"), QStringLiteral("data")};
    const bool isText = format == OutputFormat::Text;
    if (!isText)
        report.columns.append(QStringLiteral("type"));
    for (const JournalEntry &entry : journal.entries) {
        QStringList row{entry.id, isText ? timeText(entry.timestamp) : QString::number(entry.timestamp),
            entry.uuid, entry.ipAddress, isText ? shownData(entry.data) : QString::fromUtf8(entry.data)};
        if (!isText) // else the text 5 and the number 5 would look the same
            row.append(entry.isJson ? QStringLiteral("json") : QStringLiteral("text"));
        report.rows.append(row);
    }
    if (journal.entries.isEmpty())
        report.sentence = Say::tr("No entries.");
    return report;
}

Result<Report> reportOfSummary(const JournalEntries &journal, OutputFormat format)
{
    if (!journal.summary)
        return failure(ErrorCode::NotSupported, QStringLiteral("summary"));
    Report report;
    report.columns = {QStringLiteral("journal_id"), QStringLiteral("timestamp")};
    QJsonArray marks;
    for (const JournalMark &mark : *journal.summary) {
        const bool isText = format == OutputFormat::Text;
        report.rows.append({mark.id, isText ? timeText(mark.timestamp) : QString::number(mark.timestamp)});
        marks.append(QJsonObject{
            {QStringLiteral("journal_id"), mark.id}, {QStringLiteral("timestamp"), mark.timestamp}});
    }
    report.json = marks;
    if (report.rows.isEmpty())
        report.sentence = Say::tr("No entries.");
    return report;
}

/// A moment of the past: seconds since 1970, ISO 8601, or so long ago.
std::optional<qint64> pastFromText(const QString &text, qint64 now)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 ? std::optional(number) : std::nullopt;
    if (const Result<qint64> minutes = minutesFromText(text))
        return now - *minutes * 60;
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return moment.isValid() ? std::optional(qMax<qint64>(moment.toSecsSinceEpoch(), 0)) : std::nullopt;
}

Result<JournalQuery> queryOf(const CommandLine &line, qint64 now)
{
    JournalQuery query;
    query.exceptUuid = line.options.value(QStringLiteral("except"));
    query.summary = line.has(QStringLiteral("summary"));
    if (line.has(QStringLiteral("since"))) {
        const std::optional<qint64> since = pastFromText(line.options.value(QStringLiteral("since")), now);
        if (!since)
            return failure(usageError(Say::tr("\"%1\" is no moment; write 2026-05-03T10:42, seconds since "
                                              "1970, or 2h for two hours ago.")
                                          .arg(line.options.value(QStringLiteral("since")))));
        query.afterTimestamp = *since;
    }
    if (line.has(QStringLiteral("limit"))) {
        bool ok = false;
        query.limit = line.options.value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || query.limit < 1 || query.limit > JournalQuery::mostRows)
            return failure(
                usageError(Say::tr("The limit is a number from 1 to %1.").arg(JournalQuery::mostRows)));
    }
    if (query.summary && (query.limit > 0 || query.afterTimestamp > 0))
        return failure(usageError(Say::tr("The summary is of all entries; leave --since and --limit out.")));
    return query;
}

/// All that a query finds, in as many answers as the server makes of it.
class JournalReading : public std::enable_shared_from_this<JournalReading> {
public:
    JournalReading(SettingsClient &client, JournalQuery query)
        : m_client(client)
        , m_query(std::move(query))
        , m_isWhole(m_query.limit == 0 && !m_query.summary)
    {
    }

    QFuture<Result<JournalEntries>> start()
    {
        next();
        return m_pending.future();
    }

private:
    void next()
    {
        whenDone(m_client.journal(m_query), &m_client,
            [self = shared_from_this()](const Result<JournalEntries> &part) { self->onPart(part); });
    }

    void onPart(const Result<JournalEntries> &part)
    {
        if (!part) {
            m_pending.deliver(failure(part.error()));
            return;
        }
        const bool isFirst = m_all.entries.isEmpty();
        m_all.entries += part->entries;
        if (isFirst) {
            m_all.rows = part->rows;
            m_all.summary = part->summary;
        }
        // The server ends an answer with a whole second, so the next begins behind it.
        if (m_isWhole && !part->entries.isEmpty() && part->rows > part->entries.size()) {
            m_query.afterTimestamp = part->entries.last().timestamp;
            next();
            return;
        }
        m_pending.deliver(m_all);
    }

    SettingsClient &m_client;
    JournalQuery m_query;
    const bool m_isWhole;
    JournalEntries m_all;
    const Pending<JournalEntries> m_pending;
};

QFuture<Result<Report>> runGet(const CommandLine &line, Session &session)
{
    Result<JournalQuery> query = queryOf(line, session.clock().nowSeconds());
    if (!query)
        return readyFuture(Result<Report>(failure(query.error())));
    if (query->summary)
        query->limit = 1; // the entries themselves are not wanted
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session,
        [&session, pending, query = *query, format = line.format](const Result<bool> &connected) {
            if (!connected) {
                pending.deliver(failure(connected.error()));
                return;
            }
            const auto reading = std::make_shared<JournalReading>(session.client(), query);
            whenDone(reading->start(), &session,
                [pending, format, isSummary = query.summary](const Result<JournalEntries> &journal) {
                    if (!journal)
                        pending.deliver(failure(journal.error()));
                    else if (isSummary)
                        pending.deliver(reportOfSummary(*journal, format));
                    else
                        pending.deliver(reportOf(*journal, format));
                });
        });
    return pending.future();
}

Result<QByteArray> dataOf(const QString &name)
{
    QByteArray data;
    if (name == u"-") {
        data = restOfStdin(largestEntry);
    } else {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, name, file.errorString());
        data = file.read(largestEntry + 1);
    }
    if (data.size() > largestEntry)
        return failure(ErrorCode::TooLarge, name);
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder(data);
    if (decoder.hasError())
        return failure(
            usageError(Say::tr("The entry is not text in UTF-8; encode it, for example with base64.")));
    return data;
}

Result<JournalRow> rowOf(const QString &file, bool isJson)
{
    const Result<QByteArray> data = dataOf(file);
    if (!data)
        return failure(data.error());
    JournalRow row;
    if (isJson) {
        const Result<JournalRow> read = JournalRow::fromJsonText(*data);
        if (!read && read.error().subject == u"data.data")
            return failure(usageError(Say::tr("The entry nests more than %1 arrays and objects; store it as "
                                              "text, without --json.")
                                          .arg(JournalRow::deepestData)));
        if (!read)
            return failure(usageError(Say::tr("The entry is no JSON value, or null; correct it, or leave "
                                              "--json out to store it as text.")));
        row = *read;
    } else {
        row.data = *data;
    }
    row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return row;
}

Report reportOf(const JournalStored &stored)
{
    Report report;
    report.columns = {QStringLiteral("id"), QStringLiteral("journal_id")};
    for (const JournalStored::Row &row : stored.rows)
        report.rows.append({row.id.toString(), row.journalId});
    report.json = stored.toJson().toObject().value(u"results");
    const bool isStored = !stored.rows.isEmpty() && !stored.rows.first().journalId.isEmpty();
    report.sentence = !isStored ? Say::tr("Nothing was stored.")
                                : Say::tr("Stored as %1.").arg(stored.rows.first().journalId);
    return report;
}

QFuture<Result<Report>> runPut(const CommandLine &line, Session &session)
{
    const QString uuid = line.options.value(QStringLiteral("uuid"));
    if (uuid.isEmpty() || uuid.size() > JournalPut::longestUuid)
        return usageFailure(Say::tr("Write \"journal put --uuid UUID [--json] [FILE|-]\"."));
    const QString file = line.words.value(1, QStringLiteral("-"));
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session,
        [&session, pending, uuid, file, isJson = line.has(QStringLiteral("json"))](
            const Result<bool> &connected) {
            // Now that the password is read, what follows on the standard input is the entry.
            const Result<JournalRow> row = connected ? rowOf(file, isJson) : failure(connected.error());
            if (!row) {
                pending.deliver(failure(row.error()));
                return;
            }
            whenDone(session.client().putJournal({uuid, {*row}}), &session,
                [pending](const Result<JournalStored> &stored) {
                    if (stored)
                        pending.deliver(reportOf(*stored));
                    else
                        pending.deliver(failure(stored.error()));
                });
        });
    return pending.future();
}

QFuture<Result<Report>> runDelete(const CommandLine &line, Session &session)
{
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session,
        [&session, pending, ids = line.words.mid(1)](const Result<bool> &connected) {
            if (!connected) {
                pending.deliver(failure(connected.error()));
                return;
            }
            whenDone(session.client().deleteJournal(ids), &session,
                [pending, ids](const Result<JournalDeleted> &deleted) {
                    if (!deleted) {
                        pending.deliver(failure(deleted.error()));
                        return;
                    }
                    Report report;
                    report.sentence = Say::tr("The server keeps these entries no longer.");
                    report.columns = {QStringLiteral("journal_id")};
                    for (const QString &id : ids)
                        report.rows.append({id});
                    report.json = QJsonObject{{QStringLiteral("deleted"), QJsonArray::fromStringList(ids)}};
                    pending.deliver(report);
                });
        });
    return pending.future();
}

bool hasOnly(const CommandLine &line, const QStringList &options)
{
    for (auto option = line.options.cbegin(); option != line.options.cend(); ++option) {
        if (!options.contains(option.key()))
            return false;
    }
    return true;
}

} // namespace

QFuture<Result<Report>> runJournal(const CommandLine &line, Session &session)
{
    const QString verb = line.words.value(0);
    const QStringList ofGet{QStringLiteral("since"), QStringLiteral("except"), QStringLiteral("limit"),
        QStringLiteral("summary")};
    if (verb == u"get" && line.words.size() == 1 && hasOnly(line, ofGet))
        return runGet(line, session);
    if (verb == u"put" && line.words.size() <= 2
        && hasOnly(line, {QStringLiteral("uuid"), QStringLiteral("json")}))
        return runPut(line, session);
    if (verb == u"delete" && line.words.size() >= 2 && hasOnly(line, {}))
        return runDelete(line, session);
    return usageFailure(
        Say::tr("Write \"journal get [--since TIME] [--except UUID] [--limit N] [--summary]\", "
                "\"journal put --uuid UUID [--json] [FILE|-]\" or \"journal delete ID...\"."));
}

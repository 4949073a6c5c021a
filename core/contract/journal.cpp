// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/journal.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace {

const QString uuidKey = QStringLiteral("uuid");
const QString dataKey = QStringLiteral("data");
const QString idKey = QStringLiteral("id");
const QString actionKey = QStringLiteral("action");
const QString journalIdKey = QStringLiteral("journal_id");
const QString timestampKey = QStringLiteral("timestamp");
const QString sourceKey = QStringLiteral("source");
const QString resultsKey = QStringLiteral("results");
const QString rowsKey = QStringLiteral("rows");
const QString summaryKey = QStringLiteral("summary");
const QString successKey = QStringLiteral("success");
const QString exceptUuidKey = QStringLiteral("except_uuid");
const QString afterTimestampKey = QStringLiteral("after_timestamp");
const QString afterIdKey = QStringLiteral("after_id");
const QString limitKey = QStringLiteral("limit");

constexpr double mostExact = 9007199254740992; ///< beyond it JSON numbers of other programs are not exact

/// The text of UTF-8, with a byte order mark at its beginning, which QString::fromUtf8 drops.
QString exactText(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

/// JSON text that Qt reads with every byte order mark in it: as an escape, because Qt drops one at the
/// beginning of a text.
QByteArray withEscapedMarks(QByteArray json)
{
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

/// The value of a JSON text, of any type; undefined when it is none.
QJsonValue valueOfJson(const QByteArray &json)
{
    // In an array, as Qt writes and reads no other values by themselves.
    const QJsonArray array = QJsonDocument::fromJson('[' + withEscapedMarks(json) + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return withEscapedMarks(array.mid(1, array.size() - 2));
}

/// Data as it was sent.
QJsonValue dataValue(const QByteArray &data, bool isJson)
{
    return isJson ? valueOfJson(data) : QJsonValue(exactText(data));
}

/// Whether a value can be given back as it came.
Result<void> checkData(const QJsonValue &value, int levels = JournalRow::deepestData)
{
    const auto checkText = [](const QString &text) {
        return text.isValidUtf16()
            ? Result<void>()
            : failure(ErrorCode::InvalidParameter, dataKey, QStringLiteral("unpaired surrogate"));
    };
    if (value.isString())
        return checkText(value.toString());
    if ((value.isArray() || value.isObject()) && levels == 0)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("data.data"),
            QStringLiteral("more than %1 levels").arg(JournalRow::deepestData));
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (const Result<void> checked = checkData(item, levels - 1); !checked)
            return checked;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const Result<void> checked = checkText(member.key()); !checked)
            return checked;
        if (const Result<void> checked = checkData(member.value(), levels - 1); !checked)
            return checked;
    }
    return {};
}

/// Sets the data of a row to a value that is neither null nor undefined.
Result<void> setData(JournalRow &row, const QJsonValue &value)
{
    if (const Result<void> checked = checkData(value); !checked)
        return checked;
    row.isJson = !value.isString();
    row.data = row.isJson ? compactJson(value) : value.toString().toUtf8();
    return {};
}

bool isUuid(const QString &uuid)
{
    return uuid.size() <= JournalPut::longestUuid && uuid.isValidUtf16()
        && std::none_of(uuid.begin(), uuid.end(), [](QChar c) { return c.unicode() < 0x20; });
}

/// The row of a JSON object; none when there is nothing in it to do.
Result<std::optional<JournalRow>> rowOf(const QJsonObject &object)
{
    JournalRow row;
    if (const QJsonValue id = object.value(idKey); !id.isUndefined())
        row.id = id;
    const QJsonValue action = object.value(actionKey);
    const QString name = action.isUndefined() || action.isNull() ? QStringLiteral("add") : action.toString();
    if (name == u"remove") {
        row.action = JournalRow::Action::Remove;
        row.journalId = jsonText(object.value(journalIdKey));
        if (row.journalId.isEmpty())
            return failure(ErrorCode::InvalidParameter, QStringLiteral("data.journal_id"));
        return row;
    }
    if (name != u"add")
        return failure(ErrorCode::InvalidParameter, QStringLiteral("data.action"));
    const QJsonValue data = object.value(dataKey);
    if (data.isUndefined() || data.isNull())
        return std::nullopt;
    if (const Result<void> set = setData(row, data); !set)
        return failure(set.error());
    return row;
}

/// Whether an object is a row itself, not a map of rows: the members of a map are objects, those of a row may
/// be too, but its id is none.
bool isSingleRow(const QJsonObject &object)
{
    return (object.contains(dataKey) && !object.value(idKey).isObject())
        || object.value(actionKey).isString();
}

Result<QJsonArray> rowsOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(withEscapedMarks(text.toUtf8()));
    if (document.isArray() && !document.array().isEmpty())
        return document.array();
    if (!document.isObject())
        return failure(ErrorCode::InvalidParameter, dataKey);
    const QJsonObject object = document.object();
    if (isSingleRow(object))
        return QJsonArray{object};
    QJsonArray rows;
    for (const QJsonValue &row : object)
        rows.append(row);
    return rows;
}

/// A number of a query that counts from zero; "" counts as absent. Decimals are cut off.
Result<qint64> countOf(const FormParameters &form, const QString &name)
{
    const QString text = form.value(name).value_or(QString()).trimmed();
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < 0 || number > mostExact)
        return failure(ErrorCode::InvalidParameter, name);
    return static_cast<qint64>(number);
}

} // namespace

Result<JournalRow> JournalRow::fromJsonText(const QByteArray &json)
{
    const QJsonValue value = valueOfJson(json);
    if (value.isUndefined() || value.isNull())
        return failure(ErrorCode::InvalidParameter, dataKey);
    JournalRow row;
    if (const Result<void> set = setData(row, value); !set)
        return failure(set.error());
    return row;
}

Result<JournalPut> JournalPut::fromForm(const FormParameters &form)
{
    JournalPut put;
    put.uuid = form.value(uuidKey).value_or(QString());
    if (put.uuid.isEmpty())
        return failure(ErrorCode::MissingParameter, uuidKey);
    if (!isUuid(put.uuid))
        return failure(ErrorCode::InvalidParameter, uuidKey);
    const QString data = form.value(dataKey).value_or(QString());
    if (data.isEmpty())
        return failure(ErrorCode::MissingParameter, dataKey);
    const Result<QJsonArray> rows = rowsOf(data);
    if (!rows)
        return failure(rows.error());
    std::optional<Error> firstError;
    bool isUsable = false;
    for (const QJsonValue &value : *rows) {
        if (!value.isObject())
            continue;
        Result<std::optional<JournalRow>> row = rowOf(value.toObject());
        if (!row) {
            // The rows beside it are not to suffer: their client would not send them again.
            JournalRow none;
            none.action = JournalRow::Action::None;
            if (const QJsonValue id = value.toObject().value(idKey); !id.isUndefined())
                none.id = id;
            put.rows.append(none);
            firstError = firstError.value_or(row.error());
        } else if (*row) {
            put.rows.append(*std::move(*row));
            isUsable = true;
        }
    }
    if (firstError && !isUsable)
        return failure(*firstError);
    return put;
}

FormParameters JournalPut::toForm() const
{
    QJsonArray array;
    for (const JournalRow &row : rows) {
        QJsonObject object{{idKey, row.id}};
        if (row.action == JournalRow::Action::Remove) {
            object.insert(actionKey, QStringLiteral("remove"));
            object.insert(journalIdKey, row.journalId);
        } else if (row.action == JournalRow::Action::Add) {
            object.insert(dataKey, dataValue(row.data, row.isJson));
        }
        array.append(object);
    }
    return {
        {uuidKey, uuid}, {dataKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))}};
}

Result<JournalStored> JournalStored::fromJson(const QJsonValue &value)
{
    const QJsonValue results = value.toObject().value(resultsKey);
    if (!results.isArray())
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("journal: no results"));
    JournalStored stored;
    const QJsonArray array = results.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        Row row;
        if (object.contains(idKey))
            row.id = object.value(idKey);
        row.journalId = jsonText(object.value(journalIdKey));
        stored.rows.append(row);
    }
    return stored;
}

QJsonValue JournalStored::toJson() const
{
    QJsonArray results;
    for (const Row &row : rows) {
        results.append(QJsonObject{{idKey, row.id},
            {journalIdKey,
                row.journalId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.journalId)},
            {sourceKey, QStringLiteral("default")}});
    }
    return QJsonObject{{resultsKey, results}, {successKey, true}};
}

Result<JournalQuery> JournalQuery::fromForm(const FormParameters &form)
{
    JournalQuery query;
    query.exceptUuid = form.value(exceptUuidKey).value_or(QString());
    const Result<qint64> afterTimestamp = countOf(form, afterTimestampKey);
    if (!afterTimestamp)
        return failure(afterTimestamp.error());
    query.afterTimestamp = *afterTimestamp;
    query.afterId = form.value(afterIdKey).value_or(QString());
    const Result<qint64> limit = countOf(form, limitKey);
    if (!limit)
        return failure(limit.error());
    query.limit = std::min(*limit, mostRows);
    const QString summary = form.value(summaryKey).value_or(QString());
    query.summary = !summary.isEmpty() && summary != u"0"; // what PHP takes for true
    return query;
}

FormParameters JournalQuery::toForm() const
{
    FormParameters form;
    if (!exceptUuid.isEmpty())
        form.add(exceptUuidKey, exceptUuid);
    if (afterTimestamp > 0)
        form.add(afterTimestampKey, QString::number(afterTimestamp));
    if (!afterId.isEmpty())
        form.add(afterIdKey, afterId);
    if (limit > 0)
        form.add(limitKey, QString::number(limit));
    if (summary)
        form.add(summaryKey, QStringLiteral("1"));
    return form;
}

Result<JournalEntries> JournalEntries::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value(resultsKey).isArray())
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("journal: no results"));
    JournalEntries journal;
    const QJsonArray results = object.value(resultsKey).toArray();
    for (const QJsonValue &item : results) {
        const QJsonObject row = item.toObject();
        const QJsonValue data = row.value(dataKey);
        const bool isJson = !data.isString() && !data.isNull() && !data.isUndefined();
        journal.entries.append({jsonText(row.value(idKey)), jsonInteger(row.value(timestampKey)),
            jsonText(row.value(u"account")), jsonText(row.value(uuidKey)), jsonText(row.value(u"ip_address")),
            isJson ? compactJson(data) : data.toString().toUtf8(), isJson});
    }
    journal.rows = jsonInteger(object.value(rowsKey), journal.entries.size());
    if (object.value(summaryKey).isArray()) {
        QList<JournalMark> marks;
        const QJsonArray summary = object.value(summaryKey).toArray();
        for (const QJsonValue &item : summary) {
            const QJsonObject mark = item.toObject();
            marks.append({jsonText(mark.value(journalIdKey)), jsonInteger(mark.value(timestampKey))});
        }
        journal.summary = marks;
    }
    return journal;
}

QJsonValue JournalEntries::toJson() const
{
    QJsonArray results;
    for (const JournalEntry &entry : entries) {
        results.append(QJsonObject{{idKey, entry.id}, {sourceKey, QStringLiteral("default")},
            {timestampKey, entry.timestamp}, {QStringLiteral("account"), entry.account},
            {uuidKey, entry.uuid}, {QStringLiteral("ip_address"), entry.ipAddress},
            {dataKey, dataValue(entry.data, entry.isJson)}});
    }
    QJsonObject object{{successKey, true}, {QStringLiteral("error_message"), QJsonValue::Null},
        {resultsKey, results}, {rowsKey, rows}};
    if (summary) {
        QJsonArray marks;
        for (const JournalMark &mark : *summary)
            marks.append(QJsonObject{{journalIdKey, mark.id}, {timestampKey, mark.timestamp}});
        object.insert(summaryKey, marks);
    }
    return object;
}

Result<JournalDelete> JournalDelete::fromForm(const FormParameters &form)
{
    const QString data = form.value(dataKey).value_or(QString());
    if (data.isEmpty()) {
        const QString id = form.value(journalIdKey).value_or(QString());
        if (id.isEmpty())
            return failure(ErrorCode::MissingParameter, dataKey);
        return JournalDelete{{id}};
    }
    JournalDelete order;
    const QJsonArray array = QJsonDocument::fromJson(data.toUtf8()).array();
    for (const QJsonValue &item : array) {
        if (item.isString() || item.isDouble())
            order.ids.append(jsonText(item));
    }
    if (order.ids.isEmpty())
        return failure(ErrorCode::InvalidParameter, dataKey);
    return order;
}

FormParameters JournalDelete::toForm() const
{
    return {{dataKey,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact))}};
}

Result<JournalDeleted> JournalDeleted::fromJson(const QJsonValue &value)
{
    if (!value.toObject().value(successKey).toBool())
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("an answer without success"));
    return JournalDeleted{};
}

QJsonValue JournalDeleted::toJson() const
{
    return QJsonObject{{successKey, true}};
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

#include <optional>

// The journal: entries that the clients of one account leave for each other on the server, which does not
// look into them (settings-api.md 2).

/// One row of `put_journal_entries`.
struct JournalRow {
    enum class Action {
        Add,
        Remove, ///< the entry `journalId`, as delete_journal_entries does
        None, ///< cannot be used: nothing is stored, and its id is answered without a journal id
    };
    QJsonValue id{QJsonValue::Null}; ///< the client's own, of any JSON type; echoed as it is
    Action action = Action::Add;
    QString journalId; ///< of Remove
    QByteArray data; ///< of Add: UTF-8, kept byte for byte
    bool isJson = false; ///< of Add: `data` is the compact JSON of a value that is neither text nor null

    /// Levels of arrays and objects in a value: with the answer around it within the reach of JSON readers.
    static constexpr int deepestData = 500;

    /// A row without an id of the value that a JSON text holds. Errors: InvalidParameter with subject "data"
    /// (not JSON, null, or not Unicode) or "data.data" (nested too deeply).
    static Result<JournalRow> fromJsonText(const QByteArray &json);
    bool operator==(const JournalRow &) const = default;
};

/// Parameters of `put_journal_entries`: `uuid` of the client (1 to 256 characters) and `data`, a JSON array
/// of rows, an object of rows (clients key it by message id; in the order of its keys) or a single row: an
/// object with `data` whose `id` is no object. Rows that are no objects or have no data are left out; those
/// that cannot be used are of JournalRow::Action::None.
struct JournalPut {
    static constexpr qsizetype longestUuid = 256;

    QString uuid;
    QList<JournalRow> rows;

    /// Errors: MissingParameter (uuid, data), InvalidParameter with subject "data" (not JSON, or nothing in
    /// it, or not Unicode), "uuid", or, where no row can be used, the key of the first ("data.action").
    static Result<JournalPut> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const JournalPut &) const = default;
};

/// Answer of `put_journal_entries`: which of the client's ids became which of the journal's.
struct JournalStored {
    struct Row {
        QJsonValue id{QJsonValue::Null};
        QString journalId; ///< "" = not stored
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows; ///< in the order of the request

    static Result<JournalStored> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const JournalStored &) const = default;
};

/// Parameters of `get_journal_entries`.
struct JournalQuery {
    static constexpr qint64 mostRows = 5000;

    QString exceptUuid; ///< leaves out what this client wrote; empty = all
    qint64 afterTimestamp = 0; ///< Unix seconds, only entries that are later; 0 = no bound
    QString afterId; ///< only entries behind this one; empty = no bound
    qint64 limit = 0; ///< 1 to mostRows; 0 = mostRows
    bool summary = false;

    /// Errors: InvalidParameter with the parameter as subject. A larger limit counts as mostRows.
    static Result<JournalQuery> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const JournalQuery &) const = default;
};

/// One entry as `get_journal_entries` tells it.
struct JournalEntry {
    QString id;
    qint64 timestamp = 0; ///< Unix seconds
    QString account; ///< `user@domain`
    QString uuid; ///< of the client that wrote it
    QString ipAddress; ///< where it wrote it from
    QByteArray data; ///< UTF-8
    bool isJson = false; ///< `data` is the JSON of a value that is no text

    bool operator==(const JournalEntry &) const = default;
};

/// Where an entry stands, for the summary.
struct JournalMark {
    QString id;
    qint64 timestamp = 0; ///< Unix seconds

    bool operator==(const JournalMark &) const = default;
};

/// Answer of `get_journal_entries`, oldest first.
struct JournalEntries {
    QList<JournalEntry> entries;
    qint64 rows = 0; ///< how many there are, also those beyond the limit
    /// Every entry of the account but those of `exceptUuid`, oldest first: complete, or none at all, because
    /// clients may take what it does not list for deleted (settings-api.md 2.3).
    std::optional<QList<JournalMark>> summary;

    static Result<JournalEntries> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const JournalEntries &) const = default;
};

/// Parameters of `delete_journal_entries`: `data`, a JSON array of ids, or `journal_id`.
struct JournalDelete {
    QStringList ids; ///< those that the account does not have are passed over

    /// Errors: MissingParameter (data); InvalidParameter with subject "data" (no list of ids, or an empty
    /// one).
    static Result<JournalDelete> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const JournalDelete &) const = default;
};

/// Answer of `delete_journal_entries`: `{"success":true}`.
struct JournalDeleted {
    static Result<JournalDeleted> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const JournalDeleted &) const = default;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/database.h"

#include <QHash>

/// Remembers what was read from one connection until anything is committed anywhere (Database::generation),
/// so that it never tells what is no longer true. Remembers nothing on PostgreSQL. Borrows the database; one
/// thread.
template<class Key, class Value>
class ReadCache {
public:
    explicit ReadCache(Database &database)
        : m_database(database)
    {
    }

    /// The value of `key`: remembered, or by `read()`, which returns Result<Value>.
    template<class Read>
    Result<Value> get(const Key &key, Read read)
    {
        const Result<std::optional<qint64>> generation = m_database.generation();
        if (!generation)
            return failure(generation.error());
        if (!*generation)
            return read();
        if (**generation != m_generation || m_values.size() >= maxValues) {
            m_values.clear();
            m_generation = **generation;
        }
        if (const auto found = m_values.constFind(key); found != m_values.constEnd())
            return *found;
        Result<Value> value = read();
        if (value)
            m_values.insert(key, *value);
        return value;
    }

private:
    static constexpr qsizetype maxValues = 4096;

    Database &m_database;
    qint64 m_generation = -1;
    QHash<Key, Value> m_values;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/database.h"

#include <QHash>

/// Remembers what was read from one connection until anything is committed anywhere (Database::generation),
/// so that it never tells what is no longer true. Remembers nothing on PostgreSQL. One thread.
template<class Key, class Value>
class ReadCache {
public:
    /// The value of `key`: remembered, or by `read()`, which returns Result<Value>.
    /// @param generation Database::generation() as taken before, once for all that one request reads
    template<class Read>
    Result<Value> get(const std::optional<qint64> &generation, const Key &key, Read read)
    {
        if (!generation)
            return read();
        if (*generation != m_generation || m_values.size() >= maxValues) {
            m_values.clear();
            m_generation = *generation;
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

    qint64 m_generation = -1;
    QHash<Key, Value> m_values;
};

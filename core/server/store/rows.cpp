// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/rows.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

Rows::Rows(QSqlQuery &query)
    : m_query(&query)
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Rows::Rows(Rows &&other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
{
}

bool Rows::next()
{
    return m_query->next();
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

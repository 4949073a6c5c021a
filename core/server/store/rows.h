// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSqlQuery;

/// The rows of one query while they are read. Borrows a prepared statement of its Database and gives it back
/// when it goes: an unfinished reader would pin an old state of the database. One thread, short life.
class Rows {
public:
    explicit Rows(QSqlQuery &query);
    ~Rows();
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    /// Steps to the next row; false after the last.
    bool next();
    QString text(int column) const;
    qint64 integer(int column) const;
    /// Of a column that holds bytes.
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    bool flag(int column) const { return integer(column) != 0; }

private:
    QSqlQuery *m_query;
};

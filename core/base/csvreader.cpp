// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvreader.h"

namespace {

QChar separatorOf(const QString &text)
{
    const QStringView line = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar one : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (line.count(one) > line.count(best))
            best = one;
    }
    return best;
}

/// Where reading is.
class Reader {
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row()
    {
        CsvRow row;
        row.line = m_line;
        for (;;) {
            row.cells.append(m_at < m_text.size() && m_text.at(m_at) == u'"' ? quoted(row) : plain());
            if (atEnd())
                return row;
            const QChar c = m_text.at(m_at++);
            if (c == m_separator)
                continue;
            if (c == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return row;
        }
    }

private:
    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QString plain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted(CsvRow &row)
    {
        ++m_at;
        QString cell;
        for (;;) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0) {
                row.isUnclosed = true;
                m_at = m_text.size();
                return cell;
            }
            const QStringView part = QStringView(m_text).mid(m_at, end - m_at);
            m_line += part.count(u'\n');
            cell += part;
            m_at = end + 1;
            if (atEnd() || m_text.at(m_at) != u'"')
                break;
            cell += u'"';
            ++m_at;
        }
        return cell + plain(); // what stands behind the closing mark
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

QList<CsvRow> readCsv(const QString &text, QChar separator, qsizetype mostRows)
{
    Reader reader(text, separator.isNull() ? separatorOf(text) : separator);
    QList<CsvRow> rows;
    while (!reader.atEnd() && rows.size() < mostRows) {
        CsvRow row = reader.row();
        if (row.cells.size() > 1 || !row.cells.constFirst().trimmed().isEmpty() || row.isUnclosed)
            rows.append(std::move(row));
    }
    return rows;
}

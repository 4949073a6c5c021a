// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/accesslog.h"

#include "core/base/logging.h"

#include <QDateTime>

namespace {

/// A JSON string. By hand, because QJsonObject would sort the keys and costs more than the whole request.
void appendText(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    out.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (byte < 0x20 || byte == 0x7f)
            out.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 15]);
        else
            out.append(c);
    }
    out.append('"');
}

} // namespace

QByteArray accessLine(const AccessEntry &entry)
{
    QByteArray line;
    line.reserve(320);
    line.append("{\"time\":\"");
    line.append(QDateTime::fromMSecsSinceEpoch(entry.timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1());
    line.append("\",\"request_id\":");
    appendText(line, entry.requestId);
    line.append(",\"peer\":");
    appendText(line, entry.peer.toString().toUtf8());
    line.append(",\"method\":");
    appendText(line, entry.method);
    line.append(",\"path\":");
    appendText(line, entry.path.toUtf8());
    line.append(",\"status\":").append(QByteArray::number(entry.status));
    line.append(",\"bytes\":").append(QByteArray::number(entry.bytes));
    line.append(",\"duration_ms\":")
        .append(QByteArray::number(static_cast<double>(entry.durationUs) / 1000, 'f', 3));
    line.append(",\"account\":");
    appendText(line, entry.account.toUtf8());
    line.append(",\"action\":");
    appendText(line, entry.action.toUtf8());
    line.append('}');
    return line;
}

void logAccess(const AccessEntry &entry)
{
    if (lcAccess().isInfoEnabled())
        qCInfo(lcAccess).noquote() << QString::fromUtf8(accessLine(entry));
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/base/result.h"
#include "core/client/archive/archiveexport.h"
#include "core/contract/errorcodes.h"

#include <QJsonDocument>
#include <QSaveFile>

/// Writes rows and gaps into a file, page by page, so that an archive need not fit into memory. 0600 like the
/// archive itself. Errors: FileUnwritable (subject: the path), those of `pageFor`.
/// @param cells makes a line of CSV of a row, `json` an object
/// @param pageFor Result<ArchivePage<Row>> of a query
template<class Row, class Query, class Cells, class Json, class PageFor>
Result<ExportOutcome> exportToFile(const QString &path, ExportFormat format, const Query &query,
    const QStringList &columns, Cells cells, Json json, const QTimeZone &zone, PageFor pageFor)
{
    constexpr qsizetype rowsPerPage = 2000;
    QSaveFile file(path);
    const auto unwritable = [&] { return failure(ErrorCode::FileUnwritable, path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable();
    ExportOutcome outcome;
    bool isFirst = true;
    const auto write = [&](const QJsonObject &object) {
        file.write(isFirst ? "[\n" : ",\n");
        isFirst = false;
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    if (format == ExportFormat::Csv)
        file.write(csvLine(columns).toUtf8());
    Query part = query;
    for (bool more = true; more;) {
        const qsizetype left = query.limit > 0 ? query.limit - outcome.rows : rowsPerPage;
        part.limit = qMin(left, rowsPerPage);
        part.offset = query.offset + outcome.rows;
        const Result<ArchivePage<Row>> page = pageFor(part);
        if (!page)
            return failure(page.error());
        for (const auto &entry : page->entries) {
            if (const Gap *gap = std::get_if<Gap>(&entry)) {
                outcome.gaps.append(*gap);
                if (format == ExportFormat::Json)
                    write(gapJson(*gap, zone));
                continue;
            }
            ++outcome.rows;
            if (format == ExportFormat::Json)
                write(json(std::get<Row>(entry), zone));
            else
                file.write(csvLine(cells(std::get<Row>(entry), zone)).toUtf8());
        }
        more = page->hasMore && (query.limit <= 0 || outcome.rows < query.limit);
    }
    if (format == ExportFormat::Json)
        file.write(isFirst ? "[]\n" : "\n]\n");
    // Any write that failed before is told here.
    if (!file.commit())
        return unwritable();
    return outcome;
}

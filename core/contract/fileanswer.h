// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// An answer that is a file instead of JSON: a table, a certificate. An action whose answer is always one
/// has this as its reply type; a reply type that is a file only at times (`csv=1`) has, beside `toJson()`, a
/// `std::optional<FileAnswer> toFile() const`, whose value goes out instead. A refusal is JSON in either
/// case.
struct FileAnswer {
    QByteArray contentType; ///< as in the header, with its charset: "text/csv; charset=utf-8"
    QString fileName; ///< what the browser saves it as, without a folder; "" where a client read it
    QByteArray content;

    bool operator==(const FileAnswer &) const = default;
};

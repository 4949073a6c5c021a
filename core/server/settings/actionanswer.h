// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/fileanswer.h"
#include "core/server/settings/asciijson.h"

#include <optional>
#include <type_traits>

/// The bytes that answer an action, and what they are.
struct ActionAnswer {
    QByteArray body;
    QByteArray contentType = "application/json";
    QString fileName{}; ///< "" = not a file

    bool isFile() const { return !fileName.isEmpty(); }
};

/// The value of Content-Disposition for a file: shown in place, saved under its name. Characters that a
/// header cannot hold are left out of the name.
QByteArray contentDisposition(const QString &fileName);

inline ActionAnswer answerOfFile(const FileAnswer &file)
{
    return {file.content, file.contentType, file.fileName};
}

/// The answer that a handler's reply becomes: the file that it is or has, else its JSON.
template<class Reply>
ActionAnswer answerOfReply(const Reply &reply)
{
    if constexpr (std::is_same_v<Reply, FileAnswer>) {
        return answerOfFile(reply);
    } else {
        if constexpr (requires { reply.toFile(); }) {
            if (const std::optional<FileAnswer> file = reply.toFile())
                return answerOfFile(*file);
        }
        return {asciiJson(reply.toJson())};
    }
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"

#include <array>

namespace {

struct Row {
    ErrorCode code;
    QLatin1StringView text;
};

constexpr std::array codeRows{
#define BELLSET_ROW(Id, text) Row{ErrorCode::Id, QLatin1StringView(text)},
    BELLSET_ERROR_CODES(BELLSET_ROW)
#undef BELLSET_ROW
};

} // namespace

QLatin1StringView errorCodeText(ErrorCode code)
{
    return codeRows.at(static_cast<std::size_t>(code)).text;
}

std::optional<ErrorCode> errorCodeFromText(QStringView text)
{
    for (const Row &row : codeRows) {
        if (text == row.text)
            return row.code;
    }
    return std::nullopt;
}

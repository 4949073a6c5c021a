// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/exitcode.h"

#include <array>

namespace {

struct OfCode {
    ErrorCode code;
    int exitCode;
};

/// Codes that do not end as the rest of their group does.
constexpr std::array exceptions{
    OfCode{ErrorCode::MissingParameter, ExitUsage}, OfCode{ErrorCode::InvalidParameter, ExitUsage},
    OfCode{ErrorCode::NotFound, ExitNotFound}, OfCode{ErrorCode::Conflict, ExitConflict},
    OfCode{ErrorCode::AccountUnknown, ExitNotFound}, OfCode{ErrorCode::NoSavedAccount, ExitNotFound},
    OfCode{ErrorCode::AccountDuplicate, ExitConflict}, OfCode{ErrorCode::AddressTaken, ExitConflict},
    OfCode{ErrorCode::AddressInvalid, ExitUsage}, OfCode{ErrorCode::ForwardingNoMobileNumber, ExitNotFound},
    OfCode{ErrorCode::VoicemailAbsent, ExitNotFound}, OfCode{ErrorCode::AliasForeignDomain, ExitUsage},
    OfCode{ErrorCode::TooManyAliases, ExitConflict}, OfCode{ErrorCode::PasswordTooWeak, ExitUsage},
    OfCode{ErrorCode::PasswordWrong, ExitDenied}, OfCode{ErrorCode::CallerIdForeign, ExitDenied},
    OfCode{ErrorCode::NotPrepaid, ExitConflict}, OfCode{ErrorCode::VoucherUnknown, ExitNotFound},
    OfCode{ErrorCode::VoucherUsed, ExitConflict}, OfCode{ErrorCode::VoucherExpired, ExitConflict},
    OfCode{ErrorCode::FileUnreadable, ExitNotFound}, OfCode{ErrorCode::TlsFailed, ExitNetwork},
    OfCode{ErrorCode::SchemaTooNew, ExitFailure}, // of the calls kept on this computer
};

struct OfGroup {
    QLatin1StringView prefix;
    int exitCode;
};

constexpr std::array groups{
    OfGroup{QLatin1StringView("request."), ExitServer},
    OfGroup{QLatin1StringView("auth."), ExitDenied},
    OfGroup{QLatin1StringView("certificate."), ExitCertificate},
    OfGroup{QLatin1StringView("p12."), ExitCertificate},
    OfGroup{QLatin1StringView("keychain."), ExitCertificate},
    OfGroup{QLatin1StringView("tls."), ExitCertificate},
    OfGroup{QLatin1StringView("network."), ExitNetwork},
    OfGroup{QLatin1StringView("server."), ExitServer},
    OfGroup{QLatin1StringView("store."), ExitServer},
    OfGroup{QLatin1StringView("forwarding."), ExitUsage},
    OfGroup{QLatin1StringView("journal."), ExitConflict},
};

} // namespace

int exitCodeOf(ErrorCode code)
{
    for (const OfCode &row : exceptions) {
        if (row.code == code)
            return row.exitCode;
    }
    const QLatin1StringView text = errorCodeText(code);
    for (const OfGroup &row : groups) {
        if (text.startsWith(row.prefix))
            return row.exitCode;
    }
    return ExitFailure;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"

#include <QJsonObject>

namespace {

Report changed()
{
    Report report;
    report.sentence =
        Say::tr("The password has been changed. Certificates that were made before still count.");
    report.json = QJsonObject{{QStringLiteral("password"), QStringLiteral("changed")}};
    report.columns = {QStringLiteral("password")};
    report.rows = {{QStringLiteral("changed")}};
    return report;
}

/// Asked for, or the next lines of standard input: the old one, then the new one.
Result<PasswordChange> askChange(Session &session)
{
    PasswordChange change;
    change.oldPassword = session.secret(Say::tr("Old password:"));
    change.newPassword = session.secret(Say::tr("New password:"));
    if (session.asksAtTerminal() && session.secret(Say::tr("Again:")) != change.newPassword)
        return failure(usageError(Say::tr("The two new passwords differ.")));
    if (change.oldPassword.isEmpty() || change.newPassword.isEmpty())
        return failure(usageError(Say::tr("Give the old password and then the new one, at the terminal or as "
                                          "lines of standard input.")));
    if (!isStrongPassword(change.newPassword))
        return failure(ErrorCode::PasswordTooWeak);
    return change;
}

} // namespace

QFuture<Result<Report>> runPassword(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(
            Say::tr("\"password\" takes no further words: it asks for both passwords, or reads "
                    "them from standard input."));
    return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
        const Result<PasswordChange> change = askChange(session);
        if (!change) {
            pending.deliver(failure(change.error()));
            return;
        }
        reportWhen(client.setPassword(*change), &session, pending, [](const Done &) { return changed(); });
    });
}

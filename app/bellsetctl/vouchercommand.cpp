// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"

#include <QJsonObject>

namespace {

Report reportOf(qint64 id)
{
    Report report;
    report.sentence = Say::tr("The value of voucher %1 was added to the balance.").arg(id);
    report.json = QJsonObject{{QStringLiteral("voucher"), id}, {QStringLiteral("redeemed"), true}};
    report.columns = {QStringLiteral("voucher"), QStringLiteral("redeemed")};
    report.rows = {{QString::number(id), QStringLiteral("yes")}};
    return report;
}

} // namespace

QFuture<Result<Report>> runVoucher(const CommandLine &line, Session &session)
{
    bool ok = false;
    const qint64 id = line.words.value(0).toLongLong(&ok);
    if (line.words.size() != 1 || !ok || id < 1)
        return usageFailure(
            Say::tr("Write \"voucher ID\"; the number is asked for, or read from standard input."));
    return withClient(session, [&session, id](SettingsClient &client, const Pending<Report> &pending) {
        const Result<VoucherOrder> order =
            VoucherOrder::fromForm({{QStringLiteral("id"), QString::number(id)},
                {QStringLiteral("number"), session.secret(Say::tr("Number of voucher %1:").arg(id))}});
        if (!order) {
            pending.deliver(failure(usageError(Say::tr("The number of a voucher has digits only."))));
            return;
        }
        reportWhen(client.addBalance(*order), &session, pending, [id](const Done &) { return reportOf(id); });
    });
}

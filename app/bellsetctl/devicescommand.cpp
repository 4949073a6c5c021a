// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"

namespace {

Report reportOf(const DeviceList &list)
{
    Report report;
    report.json = list.toJson();
    report.columns = {QStringLiteral("contact"), QStringLiteral("public_contact"), QStringLiteral("expires"),
        QStringLiteral("transport"), QStringLiteral("user_agent")};
    for (const Device &device : list.devices) {
        report.rows.append({device.contact, device.publicContact, QString::number(device.expires),
            device.transport, device.userAgent});
    }
    if (list.devices.isEmpty())
        report.sentence = Say::tr("No phone is signed in.");
    return report;
}

} // namespace

QFuture<Result<Report>> runDevices(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"devices\" takes no further words."));
    return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
        reportWhen(client.devices(), &session, pending, reportOf);
    });
}

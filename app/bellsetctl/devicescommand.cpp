// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "ui/words/timetext.h"

namespace {

Report reportOf(const DeviceList &list)
{
    Report report;
    report.json = list.toJson();
    report.columns = {QStringLiteral("contact"), QStringLiteral("public_contact"), QStringLiteral("expires"),
        QStringLiteral("transport"), QStringLiteral("user_agent")};
    QList<QStringList> lines;
    for (const Device &device : list.devices) {
        const QString left =
            Say::tr("%1 left", "how long a phone stays signed in").arg(TimeText::length(device.expires));
        lines.append({device.contact, device.publicContact, left, device.transport, device.userAgent});
        report.rows.append({device.contact, device.publicContact, QString::number(device.expires),
            device.transport, device.userAgent});
    }
    report.sentence = lines.isEmpty() ? Say::tr("No phone is signed in.") : textTable(lines).chopped(1);
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

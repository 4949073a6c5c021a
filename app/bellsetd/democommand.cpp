// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/errortext.h"
#include "app/bellsetd/serveoptions.h"
#include "app/bellsetd/serverprogram.h"
#include "app/bellsetd/terminal.h"
#include "core/contract/errorcodes.h"
#include "core/server/ops/demooffice.h"
#include "core/server/ops/officefounder.h"

#include <QStandardPaths>

namespace {

constexpr int mostAccounts = 999'999;

QString usualDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/bellset-demo");
}

// The demo knows no configuration file of the computer: it is the same everywhere. It serves this computer
// only.
ConfigSources demoSources(const CommandLine &line)
{
    ConfigSources sources = line.sources();
    const auto preset = [&](const QString &option, const QString &key, const QString &value) {
        if (!line.isSet(option) && !line.isSet(QStringLiteral("config")))
            sources.overrides.prepend({QStringLiteral("--") + option, QStringLiteral("server"), key, value});
    };
    if (!line.isSet(QStringLiteral("config")))
        sources.file.clear();
    preset(QStringLiteral("data-dir"), QStringLiteral("data_dir"), usualDirectory());
    preset(QStringLiteral("listen"), QStringLiteral("listen"), QStringLiteral("127.0.0.1:8443"));
    if (!line.isSet(QStringLiteral("config")))
        sources.overrides.prepend({QStringLiteral("demo"), QStringLiteral("office"),
            QStringLiteral("country_code"), QString(DemoOffice::countryCode)});
    return sources;
}

Result<void> foundDemo(const ServerConfig &config, const Clock &clock)
{
    const Result<SipAddress> admin = SipAddress::parse(QString(DemoOffice::adminAddress));
    if (!admin)
        return failure(admin.error());
    return foundOffice(config,
        {QString(DemoOffice::domain), *admin, QString(DemoOffice::adminPassword), config.hosts}, clock);
}

Result<void> prepare(const Office &office, int accounts)
{
    if (const Result<std::pair<int, int>> migrated = office.migrate(); !migrated)
        return failure(migrated.error());
    const Result<std::unique_ptr<Stores>> stores = office.openStores();
    if (!stores)
        return failure(stores.error());
    const DemoOffice demo(**stores);
    const Result<bool> isDemo = demo.isDemo();
    if (!isDemo)
        return failure(isDemo.error());
    // Filled, or founded a moment ago, or somebody's real office.
    const Result<QList<Account>> present = (*stores)->accounts.list();
    if (!present)
        return failure(present.error());
    const bool isFresh = present->size() == 1 && present->first().address == DemoOffice::adminAddress;
    if (!*isDemo && !isFresh) {
        return failure(ErrorCode::Conflict, office.directory().path(),
            QStringLiteral("it holds an office that is not the demo office"));
    }
    if (const Result<void> done = *isDemo ? demo.refresh() : demo.fill(); !done)
        return done;
    const Result<void> added = demo.addMassUsers(accounts,
        [accounts](int so) { printNotice(QStringLiteral("%1 of %2 accounts").arg(so).arg(accounts)); });
    if (!added)
        return added;
    const Result<OfficeCa> ca = office.loadCa();
    return ca ? demo.writeCertificates(*ca, office.directory().demoDirectory()) : failure(ca.error());
}

} // namespace

ExitCode runDemo(const QStringList &arguments)
{
    const QString command = QStringLiteral("demo");
    CommandLine line(command,
        QStringLiteral(
            "Makes an office with sample data, if there is none yet, and serves it. Everybody's password "
            "is demo-NAME."));
    addListenOptions(line);
    line.addValue(QStringLiteral("accounts"), QStringLiteral("N"),
        QStringLiteral("Makes N further accounts u000001@%1 and so on.").arg(DemoOffice::domain));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    bool isNumber = true;
    const int accounts =
        line.isSet(QStringLiteral("accounts")) ? line.value(QStringLiteral("accounts")).toInt(&isNumber) : 0;
    if (!isNumber || accounts < 0 || accounts > mostAccounts)
        return usageError(command, QStringLiteral("--accounts must be a number up to %1").arg(mostAccounts));
    const ConfigSources sources = demoSources(line);
    const Result<ServerConfig> config = loadConfig(sources);
    if (!config)
        return failed(config.error());
    const SystemClock clock;
    const DataDirectory directory(config->dataDirectory);
    if (!directory.isInitialised()) {
        if (const Result<void> founded = foundDemo(*config, clock); !founded)
            return failed(founded.error());
    }
    const Result<Office> office = Office::open(*config, clock);
    if (!office)
        return failed(office.error());
    if (const Result<void> prepared = prepare(*office, accounts); !prepared)
        return failed(prepared.error());
    printNotice(QStringLiteral("Demo office in %1, certificates in %2")
                    .arg(directory.path(), directory.demoDirectory()));
    return ServerProgram(*office, sources, line.value(readyFileOption)).run();
}

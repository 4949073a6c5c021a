// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkprograms.h"

#include "ui/words/plainline.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

namespace {

/// Group → key → value.
using Entries = QHash<QString, QHash<QString, QString>>;

Entries readEntries(const QString &path)
{
    constexpr qint64 largest = 2 * 1024 * 1024;
    QFile file(path);
    Entries entries;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return entries;
    QString group;
    for (const QString &raw : QString::fromUtf8(file.read(largest)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']'))
            group = line.mid(1, line.size() - 2);
        else if (const qsizetype equals = line.indexOf(u'='); equals > 0 && !line.startsWith(u'#'))
            entries[group].insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return entries;
}

/// A desktop id is a file name below the folders of applications, and nothing else.
bool isDesktopId(const QString &id)
{
    return id.endsWith(QLatin1StringView(".desktop")) && !id.contains(u'/') && !id.startsWith(u'.');
}

QStringList idsIn(const QString &value)
{
    QStringList ids;
    for (const QString &id : value.split(u';', Qt::SkipEmptyParts)) {
        if (isDesktopId(id.trimmed()))
            ids.append(id.trimmed());
    }
    return ids;
}

/// mimeapps.list of the person, the desktop and the system, the strongest first.
QList<Entries> preferences()
{
    QStringList names;
    for (const QString &desktop :
        qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts)) {
        if (!desktop.contains(u'/'))
            names.append(desktop.toLower() + QStringLiteral("-mimeapps.list"));
    }
    names.append(QStringLiteral("mimeapps.list"));
    QList<Entries> lists;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        for (const QString &name : std::as_const(names))
            lists.append(readEntries(folder + u'/' + name));
    }
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)) {
        for (const QString &name : std::as_const(names))
            lists.append(readEntries(folder + u'/' + name));
    }
    return lists;
}

QString localName(const QHash<QString, QString> &entry)
{
    const QString language = QLocale().name();
    for (const QString &key : {QStringLiteral("Name[%1]").arg(language),
             QStringLiteral("Name[%1]").arg(language.section(u'_', 0, 0))}) {
        if (entry.contains(key))
            return plainLine(entry.value(key), 40);
    }
    return plainLine(entry.value(QStringLiteral("Name")), 40);
}

/// The command of an Exec line with "%u" for the address; empty when it takes none.
QStringList commandOf(const QString &exec)
{
    QStringList command;
    bool takesAddress = false;
    for (const QString &part : QProcess::splitCommand(exec)) {
        if (part == u"%u" || part == u"%U") {
            command.append(QStringLiteral("%u"));
            takesAddress = true;
        } else if (part.size() == 2 && part.startsWith(u'%') && part != u"%%") {
            if (part == u"%f" || part == u"%F")
                return {}; // files only
        } else {
            command.append(QString(part).replace(QLatin1StringView("%%"), QLatin1StringView("%")));
        }
    }
    return takesAddress && command.size() > 1 ? command : QStringList();
}

} // namespace

QString ownDesktopId()
{
    return QStringLiteral("org.bellset.Bellset.desktop");
}

LinkProgram linkProgram(const QString &id)
{
    LinkProgram program{id, {}, {}};
    if (!isDesktopId(id))
        return program;
    const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id);
    if (path.isEmpty())
        return program;
    const QHash<QString, QString> entry = readEntries(path).value(QStringLiteral("Desktop Entry"));
    const auto isTrue = [&entry](const char *key) {
        return entry.value(QLatin1StringView(key)) == QLatin1StringView("true");
    };
    if (isTrue("Hidden") || isTrue("Terminal"))
        return program;
    const QString tried = entry.value(QStringLiteral("TryExec"));
    if (!tried.isEmpty() && QStandardPaths::findExecutable(tried).isEmpty())
        return program;
    program.command = commandOf(entry.value(QStringLiteral("Exec")));
    if (!program.command.isEmpty())
        program.name = localName(entry);
    return program;
}

QString defaultProgramFor(const QString &type)
{
    for (const Entries &list : preferences()) {
        for (const QString &id : idsIn(list.value(QStringLiteral("Default Applications")).value(type))) {
            if (!QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id).isEmpty())
                return id;
        }
    }
    return {};
}

QList<LinkProgram> otherProgramsFor(const QString &type)
{
    QStringList ids;
    QStringList removed;
    for (const Entries &list : preferences()) {
        ids += idsIn(list.value(QStringLiteral("Default Applications")).value(type));
        ids += idsIn(list.value(QStringLiteral("Added Associations")).value(type));
        removed += idsIn(list.value(QStringLiteral("Removed Associations")).value(type));
    }
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation))
        ids += idsIn(readEntries(folder + QStringLiteral("/mimeinfo.cache"))
                         .value(QStringLiteral("MIME Cache"))
                         .value(type));
    ids.removeDuplicates();
    QList<LinkProgram> programs;
    for (const QString &id : std::as_const(ids)) {
        if (id == ownDesktopId() || removed.contains(id))
            continue;
        const LinkProgram program = linkProgram(id);
        if (!program.name.isEmpty())
            programs.append(program);
    }
    return programs;
}

bool startWith(const LinkProgram &program, const QString &address)
{
    if (program.command.isEmpty())
        return false;
    QStringList arguments = program.command;
    const QString executable = arguments.takeFirst();
    for (QString &argument : arguments) {
        if (argument == u"%u")
            argument = address;
    }
    return QProcess::startDetached(executable, arguments);
}

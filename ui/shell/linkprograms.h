// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// Which programs of the desktop open a kind of link, as the freedesktop files say it (mime-apps-spec 1.0,
// mimeinfo.cache, desktop entries). Small files, read when they are asked for. Never this program itself: it
// would hand a link to itself for ever.

/// One installed program that takes addresses.
struct LinkProgram {
    QString id; ///< "org.example.Phone.desktop"
    QString name; ///< as the desktop shows it, one plain line
    QStringList command; ///< with "%u" where the address goes

    bool operator==(const LinkProgram &) const = default;
};

/// Id of this program's own desktop entry.
QString ownDesktopId();

/// Programs other than this one for a type ("x-scheme-handler/tel"), the preferred first.
QList<LinkProgram> otherProgramsFor(const QString &type);

/// The id of the entry that the person or the desktop made the default for a type, this program's included;
/// empty when none is named.
QString defaultProgramFor(const QString &type);

/// The program of an id; no name when it is not installed or takes no addresses.
LinkProgram linkProgram(const QString &id);

/// Starts the program with the address as one argument, without a shell. False when it cannot be started.
bool startWith(const LinkProgram &program, const QString &address);

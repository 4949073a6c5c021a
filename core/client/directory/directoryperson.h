// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryconfiguration.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>

/// A number of a person in a directory.
struct DirectoryNumber {
    enum class Kind { Telephone, Mobile, Work, Other };
    Kind kind = Kind::Telephone;
    QString
        number; ///< to be called and compared: international where that is known (core/contract/phonenumber)
    QString written; ///< as the directory has it, in one plain line

    bool operator==(const DirectoryNumber &) const = default;
};

/// Somebody whom a directory knows. All texts are plain lines of at most 200 characters, whatever the server
/// sent: no control characters, nothing that turns the direction of text.
struct DirectoryPerson {
    QString name;
    QString organisation; ///< what tells people of one name apart: title, department, company
    QStringList addresses; ///< SIP addresses without scheme
    QList<DirectoryNumber> numbers;
    QStringList mails;

    bool operator==(const DirectoryPerson &) const = default;

    /// What a call goes to: the SIP address, else the first number; empty for none.
    QString callTarget() const;
};

struct DirectoryAnswer {
    QList<DirectoryPerson> people; ///< by name
    bool hasMore = false; ///< there are more than are told

    bool operator==(const DirectoryAnswer &) const = default;
};

/// The values of one entry, by attribute name in lower case.
using DirectoryValues = QHash<QString, QByteArrayList>;

/// A value that a server sent as one plain line of at most 200 characters; empty when it is no UTF-8 text.
QString directoryText(const QByteArray &value);

/// None for an entry that has nothing to call. At most ten values of each kind are taken.
std::optional<DirectoryPerson> directoryPerson(
    const DirectoryValues &values, const DirectoryConfiguration &configuration);

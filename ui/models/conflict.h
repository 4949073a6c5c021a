// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// Who changed a field since the draft began.
enum class ConflictKind {
    Same, ///< both sides came to the same
    Theirs, ///< only the server's value moved
    Mine, ///< only the person changed it
    Both, ///< both did, differently: only a person can tell which counts
};

enum class ConflictSide { Undecided, Theirs, Mine };

/// One field of a form in the three versions that are to be compared. Texts are plain and in one line.
struct ConflictRow {
    QString key; ///< the form's name of the field
    QString field; ///< what people call it
    ConflictKind kind = ConflictKind::Same;
    QString before; ///< when the draft began
    QString theirs; ///< what the server has now
    QString mine;

    bool operator==(const ConflictRow &) const = default;
};

/// By the key of the row.
using ConflictChoices = QMap<QString, ConflictSide>;

template<class T>
ConflictKind conflictKind(const T &before, const T &theirs, const T &mine)
{
    if (theirs == mine)
        return ConflictKind::Same;
    if (mine == before)
        return ConflictKind::Theirs;
    return theirs == before ? ConflictKind::Mine : ConflictKind::Both;
}

/// A form that a server's change overtook, as the comparing dialog sees it. The words are the form's own.
class ConflictSource {
public:
    virtual ~ConflictSource() = default;

    /// Whether there still is something to settle.
    virtual bool hasConflict() const = 0;
    /// Every field that one of the sides changed, in the order of the page.
    virtual QList<ConflictRow> rows() const = 0;
    /// Makes the choices the draft; nothing is sent. Keys that are not named stay as they are drafted.
    virtual void settle(const ConflictChoices &choices) = 0;
};

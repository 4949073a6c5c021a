// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/reach.h"
#include "ui/words/timetext.h"

#include <QCoreApplication>

/// Says a Reach in words: the sentence of the reach strip, of the Overview and of `bellsetctl status`.
/// A plain value made for one "now".
class ReachText {
    Q_DECLARE_TR_FUNCTIONS(ReachText)

public:
    explicit ReachText(const TimeText &times)
        : m_times(times)
    {
    }

    /// One sentence with its full stop: "Callers reach: 2 devices → after 20 s voicemail."
    QString sentence(const Reach &reach) const;
    /// A few words for a list of accounts or a tray: "Do not disturb until 17:00".
    QString shortForm(const Reach &reach) const;

    /// A place as it stands inside a sentence: "2 devices", "voicemail", "+31 6 12345678".
    static QString place(const ReachPlace &place);
    /// A target as it is stored, for a list or a field: "Voicemail", "My mobile", "+31 6 12345678",
    /// "bob@example.org".
    static QString target(const QString &stored, const Identity &identity);
    /// When a condition applies, as the name of its row: "No answer after 20 s".
    static QString condition(ForwardCondition condition, int noAnswerTimeout);
    /// "vip" → "VIP"; the groups a server may name (settings-api.md 5.2), others as they are.
    static QString group(const QString &name);

private:
    QString path(const Reach &reach) const;
    QString until(qint64 seconds) const;
    QString groups(const QStringList &names) const;
    static QString callersMeet(const ReachPlace &place);
    static QString othersMeet(const ReachPlace &place);

    TimeText m_times;
};

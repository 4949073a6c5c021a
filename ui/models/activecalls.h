// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/officeclient.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class AccountSession;

/// The calls that are going on (office-api.md 2.5), asked for again and again while somebody looks and the
/// server offers it. How long a call lasts is taken from the server's own figure and counted on without this
/// computer's clock, which may be wrong. The server does not tell ringing from talking: the time is that
/// since the call began. Borrows the session; UI thread.
class ActiveCalls : public QObject {
    Q_OBJECT

public:
    struct Line {
        QString key; ///< the same as long as the call lasts
        QString who; ///< one line; the name, else the number, else the address of the other side
        QString address; ///< of the other side, where who is a name
        bool placed = false;
        bool ended = false; ///< was there a moment ago: shown a little longer, so that nothing jumps
        qint64 duration = 0; ///< milliseconds since it began, when it was last told
        qint64 toldAt = 0; ///< of the same, by the monotonic clock
    };

    struct Pace {
        int asking = 3000; ///< milliseconds between an answer and the next question
        int ended = 6000; ///< milliseconds that an ended call stays
    };

    /// Lines that are shown at most: a switchboard's account may have hundreds.
    static constexpr qsizetype mostLines = 8;

    /// @param monotonic milliseconds of a clock that never goes back; none = this computer's
    explicit ActiveCalls(
        AccountSession &session, std::function<qint64()> monotonic = {}, QObject *parent = nullptr);

    void setPace(const Pace &pace) { m_pace = pace; }
    /// Whether anybody looks. Asks at once when that begins.
    void setWatched(bool watched);
    const QList<Line> &lines() const { return m_lines; }
    /// Calls beyond mostLines.
    qsizetype hiddenCount() const { return m_hidden; }
    /// Seconds since the call began, or that an ended one took.
    qint64 seconds(const Line &line) const;

Q_SIGNALS:
    /// Lines came, ended or went; not that time passes.
    void changed();
    /// A call that was shown is over: the history has it now.
    void callEnded();

private:
    bool mayAsk() const;
    void onSession();
    void ask();
    void onAnswer(const Result<OngoingCalls> &answer);
    void dropEnded();
    void clear();
    Line lineOf(const OngoingCall &call) const;

    AccountSession &m_session;
    OfficeClient m_client;
    std::function<qint64()> m_monotonic;
    QElapsedTimer m_elapsed;
    Pace m_pace;
    QTimer m_next;
    QTimer m_leaving;
    QList<Line> m_lines;
    qsizetype m_hidden = 0;
    bool m_watched = false;
    bool m_underWay = false;
    bool m_absent = false; ///< the server has no such thing, whatever it said
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

#include <array>
#include <optional>

class AccountSession;

/// Since when all calls are forwarded or do not disturb is on, and whether that has been so for long that
/// somebody may have forgotten it (ux.md N3). No server tells when it was switched on, so what counts is when
/// this computer saw it first. Remembers in the session's DraftStore; owned by the session.
class StandingState : public QObject {
    Q_OBJECT

public:
    enum class Kind { Forwarding, DoNotDisturb };

    struct Standing {
        Kind kind = Kind::Forwarding;
        QString target; ///< of Forwarding, as it is stored
        qint64 since = 0; ///< Unix seconds
        /// It was seen to begin; else it is so at least since then.
        bool isExact = false;

        bool operator==(const Standing &) const = default;
    };

    static constexpr qint64 longSeconds = 12 * 60 * 60;

    explicit StandingState(AccountSession &session);

    /// What has been so for longer than longSeconds and was not dismissed today; forwarding before do not
    /// disturb, which it overtakes.
    std::optional<Standing> reminder() const { return m_reminder; }
    /// Not again today, in the viewer's zone.
    void dismiss();

Q_SIGNALS:
    /// reminder() changed.
    void reminderChanged();

private:
    struct Memory {
        QString target;
        qint64 since = 0; ///< 0 = not on
        bool isExact = false;
        QDate dismissedOn;
        qint64 otherwiseAt = 0; ///< when it was last seen to be otherwise; of this run

        bool operator==(const Memory &) const = default;
    };

    void judge();
    void see(Memory &memory, bool isOn, const QString &target) const;
    QDate today() const;
    void load();
    void save() const;

    AccountSession &m_session;
    std::array<Memory, 2> m_memory; ///< by Kind
    std::optional<Standing> m_reminder;
};

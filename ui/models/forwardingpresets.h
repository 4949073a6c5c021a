// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/forwarding.h"

#include <QList>
#include <QObject>

#include <optional>

class AccountSession;
class ForwardingForm;

/// A named set of forwarding rows.
struct ForwardingPreset {
    QString name;
    /// All conditions; "" = off. Addresses as they are stored, or a keyword: the mobile number is always
    /// today's.
    std::map<ForwardCondition, QString> targets;

    bool operator==(const ForwardingPreset &) const = default;
};

/// The presets of one account, kept on this computer in the session's DraftStore: "Mobile", "Office",
/// "Holiday" (ux.md 3.3, N2). Applying one is a single change with Undo; with an end, the server puts back
/// what was there before, and where it has no ends, ForwardingReturn does. Owned by the page; UI thread.
class ForwardingPresets : public QObject {
    Q_OBJECT

public:
    static constexpr int maxPresets = 12;
    static constexpr int longestName = 40; ///< characters

    enum class NameProblem { None, Empty, Taken };

    explicit ForwardingPresets(AccountSession &session, QObject *parent = nullptr);

    const QList<ForwardingPreset> &presets() const { return m_presets; }
    bool isFull() const { return m_presets.size() >= maxPresets; }

    /// The rows as the form shows them; none when one of them is wrong.
    std::optional<ForwardingPreset> fromForm(const ForwardingForm &form) const;
    /// @param except a preset that may have the name already; -1 = none
    NameProblem problemOf(const QString &name, int except = -1) const;
    /// The name must have no problem. Errors of these: FileUnwritable; then nothing changes.
    Result<bool> add(const ForwardingPreset &preset, const QString &name);
    Result<bool> rename(int index, const QString &name);
    Result<bool> remove(int index);
    /// Puts back what remove() took last, where it was. False if there is nothing, or its name was given
    /// away.
    Result<bool> restore();

    /// The first preset that says what the server has; -1 = none does.
    int active() const;
    /// When the rows of the active preset give way to others, in Unix seconds; 0 = they stay.
    qint64 activeUntil() const;
    /// Why a preset cannot be applied: a target that is no longer right.
    std::optional<ErrorCode> problemOf(int index) const;
    /// @param until Unix seconds; 0 = no end. Returns the id of the report, 0 when that is in force already.
    int apply(int index, qint64 until);

Q_SIGNALS:
    /// The list, or what is in force, may be different.
    void changed();

private:
    struct Removed {
        int index = 0;
        ForwardingPreset preset;
    };

    Result<bool> store(const QList<ForwardingPreset> &presets);
    void load();
    QString meaning(const QString &target) const;

    AccountSession &m_session;
    QList<ForwardingPreset> m_presets;
    std::optional<Removed> m_removed;
};

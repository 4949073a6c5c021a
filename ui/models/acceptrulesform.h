// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"

#include <QObject>
#include <QTimer>

#include <optional>

class AccountSession;

/// The persistent accept rules of an account as a person edits them: a draft of the whole list over what the
/// server has, which survives a restart. Owned by a page, in the UI thread; knows no widgets and sends
/// nothing.
class AcceptRulesForm : public QObject {
    Q_OBJECT

public:
    /// What is wrong with one rule.
    enum class Problem {
        None,
        NoDays,
        SameDays, ///< an earlier rule is for the same days; the server keeps one
        BadTime, ///< the server's text is no time
        NoTime, ///< it begins when it ends
        NoGroups,
        UnknownGroup,
    };

    explicit AcceptRulesForm(AccountSession &session, QObject *parent = nullptr);
    /// Writes the draft to disk.
    ~AcceptRulesForm() override;

    /// As edited; without a draft the server's.
    QList<AcceptRule> rules() const;
    /// As the server has them, by days.
    QList<AcceptRule> stored() const;

    void setRule(qsizetype index, const AcceptRule &rule);
    void removeRule(qsizetype index);
    /// A rule for days that have none yet. Returns its index, -1 when every set of days has one.
    qsizetype addRule();
    /// Opens exactly these days from one minute of the day to another (1440 = midnight): the rule of these
    /// days gets the hours, or a new one for everybody. Returns its index.
    qsizetype setHours(int days, int fromMinute, int toMinute);

    Problem problem(qsizetype index) const;
    bool isGood() const;
    /// Rules that are new, gone, or different.
    int changeCount() const;
    /// The server's rules changed after the draft was begun, and say something else than it.
    bool hasConflict() const;
    void takeTheirs();
    void keepMine();
    /// What the server had when the draft began, by days; without one, what it has.
    QList<AcceptRule> base() const { return m_draft ? m_base : stored(); }
    /// Settles a conflict by something between the two.
    void settle(const QList<AcceptRule> &rules);

    void discard();
    /// Drops the draft if it still is what was sent.
    void discard(const QList<AcceptRule> &sent);
    /// Writes the draft to disk now.
    void flush();

Q_SIGNALS:
    void changed();

private:
    void edit(const QList<AcceptRule> &rules);
    void onServerChanged();
    void load();
    void save();

    AccountSession &m_session;
    std::optional<QList<AcceptRule>> m_draft;
    QList<AcceptRule> m_base; ///< what the server had when the draft was begun
    QTimer m_saving;
    bool m_unsaved = false;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"
#include "core/contract/forwarding.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

class AccountSession;

/// One condition as a person fills it in.
struct ForwardingField {
    bool on = false;
    QString written; ///< as typed, or a keyword; kept while the condition is off
    qint64 until = 0; ///< Unix seconds; 0 = no end

    bool operator==(const ForwardingField &) const = default;
};

/// What is to be said about a field while it is filled in.
struct ForwardingCheck {
    std::optional<ErrorCode> problem; ///< why it cannot be applied; a missing target is ForwardingBadTarget
    bool missing = false; ///< it is on and nothing is written
    bool endIsOver = false; ///< its end lies in the past
    QString normalized; ///< what would be stored; empty when off or wrong
    bool abroad = false; ///< may cost more, see isAbroad()

    bool isGood() const { return !problem && !endIsOver; }
};

/// The form behind the Forwarding page: what the server has, what a person changed on top of it, and what
/// follows. Unapplied changes are kept in the session's DraftStore, when the typing pauses and when the form
/// goes, and outlive a restart; a change that equals what the server has is none. When the server's value
/// moves under a draft, that is a conflict which the person settles. Owned by the page; UI thread.
class ForwardingForm : public QObject {
    Q_OBJECT

public:
    explicit ForwardingForm(AccountSession &session, QObject *parent = nullptr);
    ~ForwardingForm() override;

    /// What the field shows: the draft, else what the server has.
    ForwardingField field(ForwardCondition condition) const;
    /// What the server has. A condition that is off shows the last target it had.
    ForwardingField stored(ForwardCondition condition) const;

    void setOn(ForwardCondition condition, bool on);
    void setWritten(ForwardCondition condition, const QString &written);
    void setUntil(ForwardCondition condition, qint64 until);

    /// Whether the account's mobile number is asked for here: this is the first changed condition that leads
    /// to it, it has none, and may set it.
    bool asksMobile(ForwardCondition condition) const;
    /// As typed; saved in the account before the forward.
    QString mobile() const { return m_mobile; }
    void setMobile(const QString &written);
    /// What apply saves as the account's mobile number; "" = nothing.
    QString mobileToSave() const;

    ForwardingCheck check(ForwardCondition condition) const;
    bool isChanged(ForwardCondition condition) const;
    bool hasConflict(ForwardCondition condition) const;
    /// A draft next to what the server had when it began, and has now; `written` is what a text means, and
    /// empty while off.
    struct Sides {
        ForwardingField before;
        ForwardingField theirs;
        ForwardingField mine;
    };
    /// None without a change.
    std::optional<Sides> sides(ForwardCondition condition) const;
    /// Settles a conflict.
    void takeTheirs(ForwardCondition condition);
    void keepMine(ForwardCondition condition);

    int changeCount() const;
    bool isGood() const;
    bool hasConflicts() const;
    /// One change per end, in the order of evaluation.
    QList<ForwardingChange> toChanges() const;
    /// The fields that toChanges() is made of.
    std::map<ForwardCondition, ForwardingField> changedFields() const;
    void discard();
    /// Drops the drafts that are still as given.
    void discard(const std::map<ForwardCondition, ForwardingField> &fields);
    /// Throws one draft away, whether it is a change or not. False if there is none.
    bool discard(ForwardCondition condition);
    /// Writes the drafts to disk now; else that is done when the typing pauses.
    void flush();

Q_SIGNALS:
    /// Any field, check or conflict may be different.
    void changed();

private:
    struct Draft {
        ForwardingField field;
        QString baseTarget; ///< what the server had when the draft began
        qint64 baseUntil = 0;
    };

    void edit(ForwardCondition condition, const ForwardingField &field);
    void onServerChanged();
    ForwardingRow serverRow(ForwardCondition condition) const;
    /// What the written text means, for comparing; the text itself when it is wrong.
    QString meaning(const ForwardingField &field) const;
    bool sameEffect(const ForwardingField &one, const ForwardingField &other) const;
    /// With the mobile number that is about to be saved.
    ForwardingOwner owner() const;
    void dropEmptyDrafts();
    void load();
    void save();

    AccountSession &m_session;
    QTimer m_saving; ///< a disk takes its time: not with every keystroke
    bool m_unsaved = false;
    std::map<ForwardCondition, Draft> m_drafts;
    QString m_mobile;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/voicemail.h"

#include <QObject>
#include <QTimer>

#include <optional>

class AccountSession;

/// Where messages go, as a person chooses it.
struct VoicemailDelivery {
    bool mail = false; ///< messages are mailed to `email`
    QString email; ///< as typed; kept while nothing is mailed
    bool keep = true; ///< the server keeps them too; without mail it always does

    bool operator==(const VoicemailDelivery &) const = default;
};

/// The form behind the delivery of the Voicemail page: what the server has, what a person changed on top of
/// it, and what follows. Unapplied changes are kept in the session's DraftStore, when the typing pauses and
/// when the form goes, and outlive a restart; a change that equals what the server has is none. When the
/// server's value moves under a draft, that is a conflict which the person settles. Owned by the page; UI
/// thread.
class VoicemailForm : public QObject {
    Q_OBJECT

public:
    explicit VoicemailForm(AccountSession &session, QObject *parent = nullptr);
    ~VoicemailForm() override;

    /// What the form shows: the draft, else what the server has.
    VoicemailDelivery delivery() const;
    /// What the server has; where it mails nothing, the account's own address is proposed.
    VoicemailDelivery stored() const;
    void setDelivery(const VoicemailDelivery &delivery);

    /// Whether the server would take it: an address is there and looks like one.
    bool isGood() const;
    bool isChanged() const;
    bool hasConflict() const;
    /// Settles a conflict.
    void takeTheirs() { discard(); }
    void keepMine();
    /// What the server had when the draft began; without one, what it has.
    VoicemailDelivery base() const { return m_draft ? m_draft->base : stored(); }
    /// Settles a conflict by something between the two.
    void settle(const VoicemailDelivery &delivery);
    /// What to send; meaningful only while it isGood().
    VoicemailChange toChange() const;

    void discard();
    /// Drops the draft if it is still as given.
    void discard(const VoicemailDelivery &delivery);
    /// Writes the draft to disk now; else that is done when the typing pauses.
    void flush();

Q_SIGNALS:
    void changed();

private:
    struct Draft {
        VoicemailDelivery delivery;
        VoicemailDelivery base; ///< what the server had when the draft began
    };

    void onServerChanged();
    void load();
    void save();

    AccountSession &m_session;
    QTimer m_saving; ///< a disk takes its time: not with every keystroke
    bool m_unsaved = false;
    std::optional<Draft> m_draft;
};

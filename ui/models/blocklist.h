// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"
#include "ui/models/change.h"
#include "ui/models/remote.h"

#include <QObject>
#include <QStringList>

class AccountSession;

/// What became of a change of the block list.
struct BlockReport {
    bool added = false; ///< else removed
    QString pattern;
    ChangeOutcome outcome = ChangeOutcome::Worked;
    std::optional<Error> error; ///< of every other outcome but WorkedAfterAll
    bool wasUndo = false;

    bool inEffect() const
    {
        return outcome == ChangeOutcome::Worked || outcome == ChangeOutcome::WorkedAfterAll;
    }
};

/// The reject rules of an account: reads them whenever the session reads the accept rules, shows the cached
/// ones first, adds and removes one at a time. Each change is sent once, the list is read again afterwards,
/// and finished() tells the truth; undo is the opposite change. Owned by a page, in the UI thread; knows no
/// widgets.
class BlockList : public QObject {
    Q_OBJECT

public:
    explicit BlockList(AccountSession &session, QObject *parent = nullptr);

    const Remote<TextList> &patterns() const { return m_patterns; }
    bool contains(const QString &pattern) const;
    bool isPending() const { return m_pending; }
    /// The pattern of callers that hide their number.
    static QString anonymousPattern();
    /// What blocking this text would add. Errors: AddressInvalid.
    Result<QString> patternOf(const QString &written) const;
    /// Whether a pattern turns away everybody of the account's own domain.
    bool blocksOwnDomain(const QString &pattern) const;

    /// Nothing happens while a change is pending.
    void add(const QString &pattern, bool isUndo = false);
    void remove(const QString &pattern, bool isUndo = false);
    /// Makes the opposite of what a report tells.
    void undo(const BlockReport &report);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();
    void finished(const BlockReport &report);

private:
    void onAreaChanged();
    void send(const BlockReport &wish);
    void onSent(const Result<Done> &result);
    void settle(bool couldRead);
    void read(bool afterChange);

    AccountSession &m_session;
    Remote<TextList> m_patterns;
    BlockReport m_wish; ///< the change under way
    bool m_unclear = false;
    bool m_pending = false;
    quint64 m_request = 0; ///< an older answer never replaces a newer one
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/contacts/contact.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

class ArchiveWorker;

/// A change of many contacts at once, all or nothing. What undoes a change is a change too.
struct ContactChange {
    QList<Contact> put; ///< id 0: a new one; else the contact as it shall be, also one that was removed
    QList<qint64> removed; ///< ids; those that are not there do not matter

    bool isEmpty() const { return put.isEmpty() && removed.isEmpty(); }
};

/// The contacts of the accounts of this user: one SQLite file per account,
/// `<folder>/<account>/contacts.sqlite`, 0600, in the folder of the account's archive: they go when the
/// account's data go. All file work is done in one thread of its own, in the order of the calls.
///
/// Errors of every method: SchemaTooNew (a newer program wrote the file: it is left untouched), FileBusy,
/// FileUnreadable, FileUnwritable. A file that is damaged is moved aside, told by movedAside(), and a new one
/// begun.
class ContactStore : public QObject {
    Q_OBJECT

public:
    /// @param folder usually ClientPaths::archives(); empty = in memory
    explicit ContactStore(const QString &folder, QObject *parent = nullptr);
    /// Waits for what is under way, so that nothing handed over is lost.
    ~ContactStore() override;

    bool isInMemory() const { return m_isInMemory; }

    /// In the order in which they were added. Reading makes no file.
    QFuture<Result<QList<Contact>>> contacts(const QString &account);
    /// Contacts must be tidy and without problem. Delivers those that were put, with their ids.
    QFuture<Result<QList<Contact>>> apply(const QString &account, const ContactChange &change);

Q_SIGNALS:
    /// Emitted in the store's thread.
    void movedAside(const QString &account, const QString &path);

private:
    bool m_isInMemory;
    QThreadPool m_pool; ///< one thread that stays: a connection belongs to the thread that opened it
    std::shared_ptr<ArchiveWorker> m_worker;
};

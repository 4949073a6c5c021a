// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contactstore.h"

#include "core/base/async.h"
#include "core/client/archive/archiveworker.h"

#include <QHash>

namespace {

const DatabaseKind &contactsKind()
{
    static const DatabaseKind kind{QStringLiteral(":/contacts"), 0x42656c43}; // "BelC"
    return kind;
}

Result<QList<Contact>> readAll(ArchiveDatabase &database)
{
    return database.inSnapshot([&]() -> Result<QList<Contact>> {
        QList<Contact> contacts;
        QHash<qint64, qsizetype> places;
        const Result<void> read = database.each("list_contacts", {}, [&](const QSqlQuery &row) {
            Contact contact;
            contact.id = row.value(0).toLongLong();
            contact.name = row.value(1).toString();
            contact.email = row.value(2).toString();
            contact.groups = row.value(3).toString().split(u' ', Qt::SkipEmptyParts);
            contact.note = row.value(4).toString();
            places.insert(contact.id, contacts.size());
            contacts.append(contact);
        });
        if (!read)
            return failure(read.error());
        const Result<void> numbers = database.each("list_numbers", {}, [&](const QSqlQuery &row) {
            const qsizetype place = places.value(row.value(0).toLongLong(), -1);
            if (place >= 0)
                contacts[place].numbers.append({row.value(1).toString(), row.value(2).toString()});
        });
        if (!numbers)
            return failure(numbers.error());
        return contacts;
    });
}

Result<qint64> putOne(ArchiveDatabase &database, const Contact &contact)
{
    const QString groups = contact.groups.join(u' ');
    qint64 id = contact.id;
    if (id == 0) {
        const Result<qint64> added = database.insert("add_contact",
            {{"name", contact.name}, {"email", contact.email}, {"group_names", groups},
                {"note", contact.note}});
        if (!added)
            return added;
        id = *added;
    } else {
        const Result<void> put = database.change("put_contact",
            {{"id", id}, {"name", contact.name}, {"email", contact.email}, {"group_names", groups},
                {"note", contact.note}});
        if (!put)
            return failure(put.error());
        if (const Result<void> gone = database.change("remove_numbers", {{"contact", id}}); !gone)
            return failure(gone.error());
    }
    for (qsizetype i = 0; i < contact.numbers.size(); ++i) {
        const ContactNumber &number = contact.numbers.at(i);
        const Result<void> added = database.change("add_number",
            {{"contact", id}, {"position", i}, {"label", number.label}, {"number", number.number}});
        if (!added)
            return failure(added.error());
    }
    return id;
}

Result<QList<Contact>> applyAll(ArchiveDatabase &database, const ContactChange &change)
{
    return database.inTransaction([&]() -> Result<QList<Contact>> {
        for (const qint64 id : change.removed) {
            if (const Result<void> gone = database.change("remove_contact", {{"id", id}}); !gone)
                return failure(gone.error());
        }
        QList<Contact> put = change.put;
        for (Contact &contact : put) {
            const Result<qint64> id = putOne(database, contact);
            if (!id)
                return failure(id.error());
            contact.id = *id;
        }
        return put;
    });
}

} // namespace

ContactStore::ContactStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_isInMemory(folder.isEmpty())
    , m_worker(std::make_shared<ArchiveWorker>(
          folder, [this](const QString &account, const QString &path) { Q_EMIT movedAside(account, path); },
          contactsKind(), QStringLiteral("contacts.sqlite")))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ContactStore::~ContactStore()
{
    // The thread that opened the connections closes them.
    m_pool.start([worker = m_worker] { worker->close(); });
    m_pool.waitForDone();
}

QFuture<Result<QList<Contact>>> ContactStore::contacts(const QString &account)
{
    return runInPool(
        [worker = m_worker, account] { return worker->read<QList<Contact>>(account, readAll); }, &m_pool);
}

QFuture<Result<QList<Contact>>> ContactStore::apply(const QString &account, const ContactChange &change)
{
    return runInPool(
        [worker = m_worker, account, change] {
            return worker->write<QList<Contact>>(
                account, [&](ArchiveDatabase &database) { return applyAll(database, change); });
        },
        &m_pool);
}

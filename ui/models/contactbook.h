// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contactstore.h"
#include "ui/models/contactnames.h"
#include "ui/models/remote.h"

#include <QHash>
#include <QObject>

#include <optional>

class AccountSession;
enum class Area;

/// What was done to contacts.
enum class ContactDeed { Added, Changed, Removed, Imported, Merged };

/// What became of a deed.
struct ContactReport {
    ContactDeed deed = ContactDeed::Changed;
    QString name; ///< of the contact, where it is about one
    int count = 0; ///< contacts that it is about
    ContactChange undo; ///< the way back
    QList<qint64> ids; ///< of what was put
    std::optional<Error> error; ///< nothing was changed
    bool wasUndo = false;
};

/// The user's contacts of one account, all of them in memory: sorted by name, changed in the order of the
/// calls, each change all or nothing and with its way back. The session knows its book. Borrows both; UI
/// thread, all file work is done in the store's thread.
class ContactBook : public QObject, public ContactNames {
    Q_OBJECT

public:
    ContactBook(AccountSession &session, ContactStore &store, QObject *parent = nullptr);
    ~ContactBook() override;

    /// Loading, Ready, or Error with nothing to show.
    RemoteState state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// Whether they stay on this computer.
    bool isKept() const { return !m_store.isInMemory(); }
    const QList<Contact> &contacts() const { return m_contacts; }
    /// nullptr if there is none.
    const Contact *contact(qint64 id) const;
    QString nameOf(const QString &address) const override;
    /// Of national numbers, from the account's own; "" while not known.
    const QString &countryCode() const { return m_countryCode; }

    /// Contacts must be tidy and without problem.
    void apply(ContactDeed deed, const ContactChange &change);
    void undo(const ContactReport &report);

    /// Another page wants a new contact with this number: the page of contacts takes it.
    void proposeNew(const Contact &contact);
    std::optional<Contact> takeProposal();

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void changed();
    void finished(const ContactReport &report);
    void proposed();

private:
    void onAreaChanged(Area area);
    void start(ContactReport report, const ContactChange &change);
    void startNext();
    void onApplied(ContactReport report, const ContactChange &change, const Result<QList<Contact>> &put);
    ContactChange wayBack(const ContactChange &change) const;
    void take(QList<Contact> contacts);
    QString ownCountry() const;

    AccountSession &m_session;
    ContactStore &m_store;
    QString m_domain;
    QString m_countryCode;
    RemoteState m_state = RemoteState::Loading;
    std::optional<Error> m_error;
    QList<Contact> m_contacts;
    QHash<qint64, qsizetype> m_places; ///< by id
    QHash<QString, qsizetype> m_byNumber; ///< by contactKey()
    QList<QPair<ContactReport, ContactChange>> m_waiting;
    bool m_underWay = false;
    std::optional<Contact> m_proposal;
};

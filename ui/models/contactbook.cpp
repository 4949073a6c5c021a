// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contactbook.h"

#include "core/base/async.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"

#include <QCollator>

#include <algorithm>

ContactBook::ContactBook(AccountSession &session, ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_domain(session.account().section(u'@', 1))
    , m_countryCode(ownCountry())
{
    session.setContactBook(this);
    connect(&session, &AccountSession::areaChanged, this, &ContactBook::onAreaChanged);
    reload();
}

ContactBook::~ContactBook()
{
    if (m_session.contactBook() == this)
        m_session.setContactBook(nullptr);
}

QString ContactBook::ownCountry() const
{
    QStringList own;
    if (m_session.identity().hasValue())
        own << m_session.identity()->mobileNumber;
    if (m_session.numbers().hasValue())
        own += m_session.numbers()->texts;
    for (const QString &number : std::as_const(own)) {
        const QString code = countryCodeOf(comparablePhoneNumber(number));
        if (!code.isEmpty())
            return code;
    }
    return {};
}

void ContactBook::onAreaChanged(Area area)
{
    if (area != Area::Identity && area != Area::Numbers)
        return;
    const QString code = ownCountry();
    if (code.isEmpty() || code == m_countryCode)
        return;
    m_countryCode = code;
    take(m_contacts);
    Q_EMIT changed();
}

void ContactBook::reload()
{
    whenDone(m_store.contacts(m_session.account()), this, [this](const Result<QList<Contact>> &read) {
        if (m_underWay || !m_waiting.isEmpty())
            return; // what is being written is newer
        if (read) {
            m_error.reset();
            m_state = RemoteState::Ready;
            take(*read);
        } else {
            m_error = read.error();
            if (m_state != RemoteState::Ready)
                m_state = RemoteState::Error;
        }
        Q_EMIT changed();
    });
}

void ContactBook::take(QList<Contact> contacts)
{
    // Comparing ready keys: sorting ten thousand names takes no time that one feels.
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(static_cast<std::size_t>(contacts.size()));
    for (qsizetype i = 0; i < contacts.size(); ++i)
        order.emplace_back(collator.sortKey(contacts.at(i).name), i);
    std::stable_sort(order.begin(), order.end(),
        [](const auto &one, const auto &other) { return one.first.compare(other.first) < 0; });
    QList<Contact> sorted;
    sorted.reserve(contacts.size());
    m_places.clear();
    m_byNumber.clear();
    for (const auto &[key, place] : order) {
        const Contact &contact = contacts.at(place);
        m_places.insert(contact.id, sorted.size());
        for (const ContactNumber &number : contact.numbers) {
            const QString own = contactKey(number.number, m_countryCode);
            if (!m_byNumber.contains(own))
                m_byNumber.insert(own, sorted.size());
        }
        sorted.append(contact);
    }
    m_contacts = sorted;
}

const Contact *ContactBook::contact(qint64 id) const
{
    const qsizetype place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_contacts.at(place);
}

QString ContactBook::nameOf(const QString &address) const
{
    if (address.isEmpty())
        return {};
    qsizetype place = m_byNumber.value(contactKey(address, m_countryCode), -1);
    const qsizetype at = address.indexOf(u'@');
    if (place < 0 && at > 0 && QStringView(address).mid(at + 1).compare(m_domain, Qt::CaseInsensitive) == 0)
        place = m_byNumber.value(contactKey(address.left(at), m_countryCode), -1);
    return place < 0 ? QString() : m_contacts.at(place).name;
}

ContactChange ContactBook::wayBack(const ContactChange &change) const
{
    ContactChange back;
    for (const Contact &put : change.put) {
        if (const Contact *before = put.id ? contact(put.id) : nullptr)
            back.put.append(*before);
        else if (put.id)
            back.removed.append(put.id);
    }
    for (const qint64 id : change.removed) {
        if (const Contact *before = contact(id))
            back.put.append(*before);
    }
    return back;
}

void ContactBook::apply(ContactDeed deed, const ContactChange &change)
{
    if (change.isEmpty())
        return;
    ContactReport report;
    report.deed = deed;
    report.count =
        static_cast<int>(change.put.size() + (deed == ContactDeed::Removed ? change.removed.size() : 0));
    if (change.put.size() == 1)
        report.name = change.put.constFirst().name;
    else if (change.put.isEmpty() && change.removed.size() == 1 && contact(change.removed.constFirst()))
        report.name = contact(change.removed.constFirst())->name;
    start(report, change);
}

void ContactBook::undo(const ContactReport &report)
{
    ContactReport back = report;
    back.wasUndo = true;
    back.undo = {};
    start(back, report.undo);
}

void ContactBook::start(ContactReport report, const ContactChange &change)
{
    m_waiting.append({std::move(report), change});
    startNext();
}

void ContactBook::startNext()
{
    if (m_underWay || m_waiting.isEmpty())
        return;
    m_underWay = true;
    auto [report, change] = m_waiting.takeFirst();
    // Only now is it known what is there before.
    report.undo = wayBack(change);
    whenDone(m_store.apply(m_session.account(), change), this,
        [this, report = report, change = change](
            const Result<QList<Contact>> &put) { onApplied(report, change, put); });
}

void ContactBook::onApplied(
    ContactReport report, const ContactChange &change, const Result<QList<Contact>> &put)
{
    m_underWay = false;
    if (put) {
        QHash<qint64, Contact> rest;
        for (const Contact &one : std::as_const(m_contacts))
            rest.insert(one.id, one);
        for (const qint64 id : change.removed)
            rest.remove(id);
        for (qsizetype i = 0; i < put->size(); ++i) {
            if (change.put.at(i).id == 0)
                report.undo.removed.append(put->at(i).id);
            report.ids.append(put->at(i).id);
            rest.insert(put->at(i).id, put->at(i));
        }
        QList<Contact> all = rest.values();
        std::sort(all.begin(), all.end(),
            [](const Contact &one, const Contact &other) { return one.id < other.id; });
        take(all);
        m_state = RemoteState::Ready;
    } else {
        report.error = put.error();
    }
    Q_EMIT changed();
    Q_EMIT finished(report);
    startNext();
}

void ContactBook::proposeNew(const Contact &contact)
{
    m_proposal = contact;
    Q_EMIT proposed();
}

std::optional<Contact> ContactBook::takeProposal()
{
    return std::exchange(m_proposal, std::nullopt);
}

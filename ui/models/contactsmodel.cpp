// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contactsmodel.h"

#include "core/client/contacts/vcard.h"
#include "core/contract/phonenumber.h"
#include "ui/models/contactbook.h"
#include "ui/models/contacttext.h"
#include "ui/words/plainline.h"

#include <QMimeData>

#include <set>

namespace {

constexpr qsizetype longestShown = 120;

} // namespace

ContactsModel::ContactsModel(ContactBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &ContactBook::changed, this, &ContactsModel::rebuild);
    rebuild();
}

void ContactsModel::rebuild()
{
    beginResetModel();
    m_folded.clear();
    m_folded.reserve(m_book.contacts().size());
    for (const Contact &contact : m_book.contacts()) {
        QStringList parts{contact.name, contact.email, ContactText::groups(contact.groups), contact.note};
        for (const ContactNumber &number : contact.numbers)
            parts << number.number << contactKey(number.number, m_book.countryCode()) << number.label;
        m_folded.append(parts.join(u'\n').toCaseFolded());
    }
    narrow();
    endResetModel();
}

void ContactsModel::narrow()
{
    const QString wanted = m_text.toCaseFolded();
    QStringList numbers{comparablePhoneNumber(m_text)};
    numbers << internationalPhoneNumber(m_text, m_book.countryCode());
    // "06 12": the beginning of a national number.
    if (numbers.constFirst().startsWith(u'0') && !m_book.countryCode().isEmpty())
        numbers << u'+' + m_book.countryCode() + numbers.constFirst().mid(1);
    const bool isNumber = numbers.constFirst().size() > 1 && isPhoneNumber(numbers.constFirst());
    m_rows.clear();
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        const QString &folded = m_folded.at(i);
        bool fits = folded.contains(wanted);
        for (qsizetype n = 0; isNumber && !fits && n < numbers.size(); ++n)
            fits = folded.contains(numbers.at(n));
        if (fits)
            m_rows.append(i);
    }
}

void ContactsModel::setText(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_text)
        return;
    beginResetModel();
    m_text = wanted;
    narrow();
    endResetModel();
}

const Contact *ContactsModel::contact(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_book.contacts().at(m_rows.at(index.row()))
                                                          : nullptr;
}

int ContactsModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_book.contacts().at(m_rows.at(row)).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContactsModel::cell(const Contact &contact, int column) const
{
    switch (column) {
    case Vip:
        return contact.isVip() ? QStringLiteral("★") : QString();
    case Name:
        return plainLine(contact.name, longestShown);
    case Numbers:
        return plainLine(ContactText::numbers(contact), longestShown);
    default:
        return ContactText::groups(contact.groups);
    }
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    const Contact *one = contact(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(*one, index.column());
    case Qt::AccessibleTextRole:
        return index.column() != Vip ? cell(*one, index.column()) : one->isVip() ? tr("VIP") : tr("not VIP");
    case Qt::ToolTipRole:
        return index.column() == Numbers ? cell(*one, Numbers).toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Vip ? QVariant(Qt::AlignCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Vip:
        return role == Qt::DisplayRole ? QStringLiteral("★") : tr("VIP");
    case Name:
        return tr("Name", "column of contacts");
    case Numbers:
        return tr("Numbers", "column of contacts");
    default:
        return tr("Groups", "column of contacts");
    }
}

Qt::ItemFlags ContactsModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
        : Qt::ItemFlags();
}

QStringList ContactsModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/vcard")};
}

QMimeData *ContactsModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<Contact> dragged;
    QString text;
    for (const int row : rows) {
        const Contact &one = m_book.contacts().at(m_rows.at(row));
        dragged.append(one);
        QStringList cells{one.name};
        for (const ContactNumber &number : one.numbers)
            cells << number.number;
        text += cells.join(u'\t') + u'\n';
    }
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setData(QStringLiteral("text/vcard"), contactsToVcards(dragged));
    return mime;
}

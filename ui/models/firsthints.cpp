// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/firsthints.h"

#include "core/client/draftstore.h"
#include "ui/models/accountsession.h"
#include "ui/models/contactbook.h"

#include <QJsonObject>

#include <algorithm>

namespace {

// No page has this id: it is no draft of one.
const QString formName = QStringLiteral("hints");

struct Row {
    FirstHints::Hint hint;
    const char *name;
};
constexpr Row rows[]{
    {FirstHints::Hint::Mobile, "mobile"}, {FirstHints::Hint::Vip, "vip"}, {FirstHints::Hint::Tray, "tray"}};

} // namespace

FirstHints::FirstHints(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const QJsonObject kept = session.drafts().load(session.account(), formName).value_or(QJsonObject{});
    for (const Row &row : rows) {
        if (kept.value(QLatin1StringView(row.name)).toBool())
            m_gone.insert(static_cast<int>(row.hint));
    }
    connect(&session, &AccountSession::areaChanged, this, &FirstHints::judge);
    if (const ContactBook *book = session.contactBook())
        connect(book, &ContactBook::changed, this, &FirstHints::judge);
    judge();
}

void FirstHints::setTray(bool isOffered, bool isDone)
{
    m_hasTray = isOffered;
    m_isInTray = isDone;
    judge();
}

bool FirstHints::isOpen(Hint hint) const
{
    if (m_gone.contains(static_cast<int>(hint)))
        return false;
    const ContactBook *book = m_session.contactBook();
    switch (hint) {
    case Hint::Mobile:
        return m_session.identity().hasValue() && m_session.identity()->mobileNumber.isEmpty()
            && m_session.can(ActionId::SetIdentity);
    case Hint::Vip:
        return book && book->state() == RemoteState::Ready
            && std::none_of(book->contacts().begin(), book->contacts().end(),
                [](const Contact &contact) { return contact.isVip(); });
    case Hint::Tray:
        break;
    }
    return m_hasTray && !m_isInTray;
}

void FirstHints::judge()
{
    QList<Hint> open;
    for (const Row &row : rows) {
        if (isOpen(row.hint))
            open.append(row.hint);
    }
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT changed();
}

void FirstHints::dismiss(Hint hint)
{
    m_gone.insert(static_cast<int>(hint));
    QJsonObject kept;
    for (const Row &row : rows) {
        if (m_gone.contains(static_cast<int>(row.hint)))
            kept.insert(QLatin1StringView(row.name), true);
    }
    // Where it cannot be written, it holds until the program ends.
    static_cast<void>(m_session.drafts().save(m_session.account(), formName, kept));
    judge();
}

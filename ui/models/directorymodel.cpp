// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directorymodel.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"

namespace {

constexpr int pauseMs = 200;

} // namespace

DirectoryModel::DirectoryModel(DirectoryStore *store, QString account, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_account(std::move(account))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DirectoryModel::ask);
    if (!m_store)
        return;
    m_configuration = m_store->configuration(m_account);
    connect(m_store, &DirectoryStore::changed, this, &DirectoryModel::onStoreChanged);
}

void DirectoryModel::onStoreChanged(const QString &account)
{
    if (account != m_account)
        return;
    m_configuration = m_store->configuration(m_account);
    // People of another directory are not shown as if they were of this one.
    ++m_round;
    m_client.cancel();
    m_pause.stop();
    m_isSearching = false;
    m_hasAnswer = false;
    m_error.reset();
    m_state = RemoteState::Loading;
    setAnswer({});
    Q_EMIT stateChanged();
    if (m_configuration)
        ask();
}

void DirectoryModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (m_configuration)
        m_pause.start();
}

void DirectoryModel::reload()
{
    m_pause.stop();
    ask();
}

void DirectoryModel::stop()
{
    if (!m_isSearching)
        return;
    m_pause.stop();
    ++m_round;
    m_client.cancel();
    fail({ErrorCode::Cancelled, m_configuration ? m_configuration->host : QString(), {}});
}

void DirectoryModel::ask()
{
    if (!m_configuration || !m_store)
        return;
    const int round = ++m_round;
    m_client.cancel();
    m_isSearching = true;
    if (!m_hasAnswer) {
        m_error.reset();
        m_state = RemoteState::Loading;
    }
    Q_EMIT stateChanged();
    if (m_configuration->bindName.isEmpty())
        onPassword(round, QByteArray());
    else
        whenDone(m_store->password(m_account), this,
            [this, round](const Result<QByteArray> &password) { onPassword(round, password); });
}

void DirectoryModel::onPassword(int round, const Result<QByteArray> &password)
{
    if (round != m_round)
        return;
    if (!password) {
        fail(password.error());
        return;
    }
    const QString text = m_text;
    whenDone(m_client.search(*m_configuration, *password, text), this,
        [this, round, text](const Result<DirectoryAnswer> &answer) { onAnswer(round, text, answer); });
}

void DirectoryModel::onAnswer(int round, const QString &text, const Result<DirectoryAnswer> &answer)
{
    if (round != m_round)
        return;
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_isSearching = false;
    m_hasAnswer = true;
    m_error.reset();
    m_state = RemoteState::Ready;
    m_answeredText = text;
    setAnswer(*answer);
    Q_EMIT stateChanged();
}

void DirectoryModel::fail(const Error &error)
{
    m_isSearching = false;
    m_error = error;
    m_state = m_hasAnswer ? RemoteState::Stale : RemoteState::Error;
    Q_EMIT stateChanged();
}

void DirectoryModel::setAnswer(const DirectoryAnswer &answer)
{
    if (answer == m_answer)
        return;
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

const DirectoryPerson *DirectoryModel::person(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_answer.people.size() ? &m_answer.people.at(index.row())
                                                                   : nullptr;
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.people.size());
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    const DirectoryPerson *found = person(index);
    if (!found)
        return {};
    const QString target =
        found->addresses.isEmpty() ? spacedPhoneNumber(found->callTarget()) : found->callTarget();
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::AccessibleTextRole:
        return found->organisation.isEmpty()
            ? found->name + QStringLiteral(", ") + target
            : found->name + QStringLiteral(", ") + found->organisation + QStringLiteral(", ") + target;
    case DetailRole:
        return target;
    case OrganisationRole:
        return found->organisation;
    default:
        return {};
    }
}

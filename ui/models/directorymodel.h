// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryclient.h"
#include "core/client/directory/directorystore.h"
#include "ui/models/remote.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

/// The people whom the directory of an account finds while a person types: asked when the typing pauses, and
/// of several answers only the newest counts. What was found stays until the next answer. UI thread; borrows
/// the store.
class DirectoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString, the address or number that a call goes to
        OrganisationRole, ///< QString
    };

    /// @param store nullptr where directories are not kept: nothing can be searched then
    DirectoryModel(DirectoryStore *store, QString account, QObject *parent = nullptr);

    /// Milliseconds without a key before the directory is asked; tests make it short.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }
    DirectoryClient &client() { return m_client; }

    const std::optional<DirectoryConfiguration> &configuration() const { return m_configuration; }
    bool canConfigure() const { return m_store; }

    QString text() const { return m_text; }
    /// Asks after the pause; the same text as before asks nothing.
    void setText(const QString &text);
    /// Asks now, whatever was asked before.
    void reload();
    /// Ends what is under way; what was found before stays.
    void stop();

    /// Loading before the first answer, Stale after a failed search with people of an older one.
    RemoteState state() const { return m_state; }
    bool isSearching() const { return m_isSearching; }
    const std::optional<Error> &error() const { return m_error; }
    /// The rows, and whether there are more people than the directory told.
    const DirectoryAnswer &answer() const { return m_answer; }
    /// The text of which the rows are the answer.
    QString answeredText() const { return m_answeredText; }
    /// nullptr for an invalid index.
    const DirectoryPerson *person(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// State, error, configuration or rows may be different.
    void stateChanged();

private:
    void onStoreChanged(const QString &account);
    void ask();
    void onPassword(int round, const Result<QByteArray> &password);
    void onAnswer(int round, const QString &text, const Result<DirectoryAnswer> &answer);
    void fail(const Error &error);
    void setAnswer(const DirectoryAnswer &answer);

    DirectoryStore *m_store;
    QString m_account;
    DirectoryClient m_client;
    std::optional<DirectoryConfiguration> m_configuration;
    QTimer m_pause;
    QString m_text;
    QString m_answeredText;
    DirectoryAnswer m_answer;
    RemoteState m_state = RemoteState::Loading;
    std::optional<Error> m_error;
    bool m_hasAnswer = false;
    bool m_isSearching = false;
    int m_round = 0; ///< of the newest question
};

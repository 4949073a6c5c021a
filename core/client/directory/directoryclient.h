// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryconnection.h"

#include <QFuture>
#include <QObject>

#include <list>
#include <memory>

/// The steps of a trial, in this order; each can fail by itself.
enum class DirectoryStep { Connect, Encrypt, Bind, Search };

/// How far a trial came.
struct DirectoryTrial {
    int passed = 0; ///< 0…4 steps
    std::optional<Error> error; ///< of the step after those; none when all passed
    DirectoryAnswer answer; ///< when all passed
};

/// Asks directories of people (LDAP v3 by libldap): every request is a connection of its own in a worker
/// thread, so that nothing blocks the caller and no answer of an older request delays a newer one. UI thread.
/// What is under way when it goes is stopped and not waited for.
class DirectoryClient : public QObject {
    Q_OBJECT

public:
    static constexpr int mostPeople = 100;
    static constexpr int firstPeople = 50; ///< of an empty search

    explicit DirectoryClient(QObject *parent = nullptr);
    ~DirectoryClient() override;

    void setTimeouts(const DirectoryTimeouts &timeouts) { m_timeouts = timeouts; }

    /// People whose names, mail addresses, numbers or SIP addresses hold every word of the text; none lists
    /// the first 50. Errors: those of DirectoryConnection.
    /// @param password of the configuration's bind name
    QFuture<Result<DirectoryAnswer>> search(
        const DirectoryConfiguration &configuration, const QByteArray &password, const QString &text);
    /// The same step by step; the future's progress value is the number of steps that passed.
    QFuture<Result<DirectoryTrial>> tryOut(
        const DirectoryConfiguration &configuration, const QByteArray &password, const QString &text);
    /// Everything under way ends with Cancelled, at once.
    void cancel();

private:
    std::shared_ptr<DirectoryStop> newStop();

    DirectoryTimeouts m_timeouts;
    std::list<std::weak_ptr<DirectoryStop>> m_stops;
};

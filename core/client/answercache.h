// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/contract/actions.h"

#include <QJsonValue>
#include <QString>

#include <memory>
#include <optional>

template<class T>
struct CachedAnswer {
    T value;
    qint64 storedAt = 0; ///< Unix seconds
};

/// The last known answer of each reading action, per account, so that there is something true to show at
/// once: `<folder>/<account>/<action>.json`, 0600, written atomically. The PIN of a mailbox is never kept.
/// Losing a file costs nothing, so a damaged one counts as absent and a failed write is only logged.
///
/// Used from one thread, which never waits for the disk when it stores: files are written in order by a
/// thread of the cache's own, the newest value of each; until then load() gives what is to be written. All is
/// written when the cache dies.
class AnswerCache {
public:
    /// @param folder usually ClientPaths::answers()
    /// @param clock borrowed
    AnswerCache(QString folder, const Clock &clock);
    ~AnswerCache();
    Q_DISABLE_COPY_MOVE(AnswerCache)

    /// @param account `user@domain` or an account's id: any text that names it
    template<ActionId id>
    void store(const QString &account, const typename ActionTypes<id>::Reply &reply)
    {
        storeJson(account, QString(actionInfo(id).name), reply.toJson());
    }

    template<ActionId id>
    std::optional<CachedAnswer<typename ActionTypes<id>::Reply>> load(const QString &account) const
    {
        const std::optional<CachedAnswer<QJsonValue>> json = loadJson(account, QString(actionInfo(id).name));
        if (!json)
            return std::nullopt;
        auto reply = ActionTypes<id>::Reply::fromJson(json->value);
        if (!reply)
            return std::nullopt;
        return CachedAnswer<typename ActionTypes<id>::Reply>{std::move(*reply), json->storedAt};
    }

    /// For what is no action's answer.
    void storeJson(const QString &account, const QString &name, const QJsonValue &value);
    std::optional<CachedAnswer<QJsonValue>> loadJson(const QString &account, const QString &name) const;
    /// Forgets everything of an account.
    void remove(const QString &account);
    /// Waits until everything is on the disk.
    void flush();

private:
    class Writer;

    QString pathOf(const QString &account, const QString &name) const;

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<Writer> m_writer;
};

/// A mailbox is kept without its PIN.
template<>
void AnswerCache::store<ActionId::GetVoicemail>(const QString &account, const Voicemail &voicemail);

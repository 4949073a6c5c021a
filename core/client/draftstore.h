// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// Forms that were filled in and not sent, per account; they survive a restart: `<folder>/<account>.json`,
/// 0600, written atomically. Never for secrets. One thread; files are small.
class DraftStore {
public:
    /// @param folder usually ClientPaths::drafts()
    explicit DraftStore(QString folder);

    /// @param account `user@domain` or an account's id: any text that names it
    /// @param form name of the form, e.g. "forwarding"
    /// Errors: FileUnwritable.
    Result<bool> save(const QString &account, const QString &form, const QJsonObject &draft);
    /// No value when there is none, or when the file is damaged.
    std::optional<QJsonObject> load(const QString &account, const QString &form) const;
    Result<bool> discard(const QString &account, const QString &form);
    /// The forms that have a draft.
    QStringList forms(const QString &account) const;
    /// Forgets everything of an account.
    void remove(const QString &account);

private:
    QString m_folder;
};

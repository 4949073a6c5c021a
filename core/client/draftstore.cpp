// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/draftstore.h"

#include "core/client/userfile.h"

#include <QFile>
#include <QJsonDocument>

namespace {

constexpr qint64 largestDraft = 1024 * 1024;

QString pathOf(const QString &folder, const QString &account)
{
    return folder + u'/' + fileNameOf(account) + QStringLiteral(".json");
}

QJsonObject draftsIn(const QString &path)
{
    const Result<QByteArray> content = readLimitedFile(path, largestDraft);
    return content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
}

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<bool> DraftStore::save(const QString &account, const QString &form, const QJsonObject &draft)
{
    const QString path = pathOf(m_folder, account);
    QJsonObject drafts = draftsIn(path);
    drafts.insert(form, draft);
    return writeUserFile(path, QJsonDocument(drafts).toJson());
}

std::optional<QJsonObject> DraftStore::load(const QString &account, const QString &form) const
{
    const QJsonValue draft = draftsIn(pathOf(m_folder, account)).value(form);
    return draft.isObject() ? std::optional<QJsonObject>(draft.toObject()) : std::nullopt;
}

Result<bool> DraftStore::discard(const QString &account, const QString &form)
{
    const QString path = pathOf(m_folder, account);
    QJsonObject drafts = draftsIn(path);
    if (!drafts.contains(form))
        return true;
    drafts.remove(form);
    if (drafts.isEmpty()) {
        remove(account);
        return true;
    }
    return writeUserFile(path, QJsonDocument(drafts).toJson());
}

QStringList DraftStore::forms(const QString &account) const
{
    return draftsIn(pathOf(m_folder, account)).keys();
}

void DraftStore::remove(const QString &account)
{
    QFile::remove(pathOf(m_folder, account));
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/answercache.h"

#include "core/base/logging.h"
#include "core/client/userfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

} // namespace

AnswerCache::AnswerCache(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
}

template<>
void AnswerCache::store<ActionId::GetVoicemail>(const QString &account, const Voicemail &voicemail)
{
    Voicemail withoutPin = voicemail;
    withoutPin.pin.clear();
    storeJson(account, QString(actionInfo(ActionId::GetVoicemail).name), withoutPin.toJson());
}

void AnswerCache::storeJson(const QString &account, const QString &name, const QJsonValue &value)
{
    const QJsonObject file{
        {QStringLiteral("stored_at"), m_clock.nowSeconds()}, {QStringLiteral("value"), value}};
    const Result<bool> written =
        writeUserFile(pathOf(account, name), QJsonDocument(file).toJson(QJsonDocument::Compact));
    if (!written)
        qCWarning(lcIdentity).noquote() << "cannot keep an answer:" << written.error().detail;
}

std::optional<CachedAnswer<QJsonValue>> AnswerCache::loadJson(
    const QString &account, const QString &name) const
{
    const Result<QByteArray> content = readLimitedFile(pathOf(account, name), largestFile);
    if (!content)
        return std::nullopt;
    const QJsonObject file = QJsonDocument::fromJson(*content).object();
    const qint64 storedAt = file.value(u"stored_at").toInteger();
    if (storedAt <= 0 || !file.contains(u"value"))
        return std::nullopt;
    return CachedAnswer<QJsonValue>{file.value(u"value"), storedAt};
}

void AnswerCache::remove(const QString &account)
{
    QDir(m_folder + u'/' + fileNameOf(account)).removeRecursively();
}

QString AnswerCache::pathOf(const QString &account, const QString &name) const
{
    return m_folder + u'/' + fileNameOf(account) + u'/' + fileNameOf(name) + QStringLiteral(".json");
}

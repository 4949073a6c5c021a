// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/knowndevices.h"

#include "core/client/answercache.h"
#include "core/contract/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace {

const QString storedAs = QStringLiteral("devices_seen");
/// More than anybody has; a hostile list must not fill the disk.
constexpr qsizetype mostRemembered = 200;

/// As a hash: what a server says does not go to a disk at full length.
QString keyOf(const Device &device)
{
    const qsizetype colon = device.contact.lastIndexOf(u':');
    const QString host = colon > 0 ? device.contact.left(colon) : device.contact;
    const QByteArray text = (device.userAgent.left(1000) + u'\n' + host.left(1000)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

KnownDevices::KnownDevices(AnswerCache &cache, QString account)
    : m_cache(cache)
    , m_account(std::move(account))
{
    const auto saved = m_cache.loadJson(m_account, storedAs);
    if (!saved || !saved->value.isObject())
        return;
    m_isFirst = false;
    for (const QString &key : jsonTexts(saved->value[u"known"]))
        m_known.insert(key);
    const QJsonObject fresh = saved->value[u"new"].toObject();
    for (auto item = fresh.begin(); item != fresh.end(); ++item) {
        if (const qint64 since = jsonInteger(item.value()); since > 0)
            m_new.insert(item.key(), since);
    }
}

void KnownDevices::see(const DeviceList &devices, qint64 asOf)
{
    if (asOf <= 0)
        return;
    bool isChanged = m_isFirst;
    for (const Device &device : devices.devices) {
        const QString key = keyOf(device);
        if (m_known.size() + m_new.size() >= mostRemembered || m_known.contains(key) || m_new.contains(key))
            continue;
        if (m_isFirst)
            m_known.insert(key);
        else
            m_new.insert(key, asOf);
        isChanged = true;
    }
    m_isFirst = false;
    if (isChanged)
        save();
}

qint64 KnownDevices::newSince(const Device &device) const
{
    return m_new.value(keyOf(device));
}

void KnownDevices::confirm(const Device &device)
{
    const QString key = keyOf(device);
    if (m_new.remove(key) == 0)
        return;
    m_known.insert(key);
    save();
}

void KnownDevices::save()
{
    QJsonObject fresh;
    for (auto item = m_new.cbegin(); item != m_new.cend(); ++item)
        fresh.insert(item.key(), item.value());
    m_cache.storeJson(m_account, storedAs,
        QJsonObject{{QStringLiteral("known"), QJsonArray::fromStringList(m_known.values())},
            {QStringLiteral("new"), fresh}});
}

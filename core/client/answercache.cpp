// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/answercache.h"

#include "core/base/logging.h"
#include "core/client/userfile.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QThreadPool>

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

} // namespace

/// Writes files one after the other in a thread of its own, each at most once per value.
class AnswerCache::Writer {
public:
    Writer() { m_pool.setMaxThreadCount(1); }
    ~Writer() { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Writer)

    void write(const QString &path, const QByteArray &content)
    {
        const QMutexLocker lock(&m_mutex);
        const bool isQueued = m_waiting.contains(path);
        m_waiting.insert(path, content);
        if (!isQueued)
            m_pool.start([this, path] { writeOut(path); });
    }

    std::optional<QByteArray> waiting(const QString &path) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_waiting.constFind(path);
        return found == m_waiting.constEnd() ? std::nullopt : std::optional(*found);
    }

    void flush() { m_pool.waitForDone(); }

private:
    void writeOut(const QString &path)
    {
        QByteArray written;
        for (;;) {
            {
                const QMutexLocker lock(&m_mutex);
                const QByteArray content = m_waiting.value(path);
                // Only what is on the disk is no longer waiting.
                if (content == written) {
                    m_waiting.remove(path);
                    return;
                }
                written = content;
            }
            if (const Result<bool> done = writeUserFile(path, written); !done)
                qCWarning(lcIdentity).noquote() << "cannot keep an answer:" << done.error().detail;
        }
    }

    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_waiting; ///< by path
    QThreadPool m_pool; ///< last: ends before what its thread uses
};

AnswerCache::AnswerCache(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_writer(std::make_unique<Writer>())
{
}

AnswerCache::~AnswerCache() = default;

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
    m_writer->write(pathOf(account, name), QJsonDocument(file).toJson(QJsonDocument::Compact));
}

std::optional<CachedAnswer<QJsonValue>> AnswerCache::loadJson(
    const QString &account, const QString &name) const
{
    const QString path = pathOf(account, name);
    const std::optional<QByteArray> waiting = m_writer->waiting(path);
    const Result<QByteArray> content = waiting ? *waiting : readLimitedFile(path, largestFile);
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
    flush(); // nothing may be written after it
    QDir(m_folder + u'/' + fileNameOf(account)).removeRecursively();
}

void AnswerCache::flush()
{
    m_writer->flush();
}

QString AnswerCache::pathOf(const QString &account, const QString &name) const
{
    return m_folder + u'/' + fileNameOf(account) + u'/' + fileNameOf(name) + QStringLiteral(".json");
}

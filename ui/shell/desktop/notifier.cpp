// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/notifier.h"

#include "core/base/logging.h"
#include "ui/words/plainline.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <algorithm>

namespace {

const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr qsizetype longestSummary = 80;
constexpr qsizetype longestBody = 300;
/// More than anybody reads; a service that never answers must not make us grow.
constexpr qsizetype mostWaiting = 20;

QDBusMessage notifyCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, method);
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto *owner =
        new QDBusServiceWatcher(notifyService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifier::onOwner);
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("ActionInvoked"), this,
        SLOT(onAction(quint32, QString)));
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("NotificationClosed"), this,
        SLOT(onClosed(quint32, quint32)));
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("ActivationToken"), this,
        SLOT(onToken(quint32, QString)));
}

void Notifier::onOwner()
{
    // Another service has other abilities and knows nothing of what was shown.
    m_can.reset();
    m_shown.clear();
}

void Notifier::show(const DesktopNote &note)
{
    if (!m_bus.isConnected())
        return;
    if (m_can) {
        send(note);
        return;
    }
    m_waiting.removeIf([&note](const DesktopNote &each) { return each.key == note.key; });
    if (m_waiting.size() < mostWaiting)
        m_waiting.append(note);
    askWhatItCan();
}

bool Notifier::isShown(const QString &key) const
{
    return m_shown.contains(key)
        || std::any_of(
            m_waiting.begin(), m_waiting.end(), [&key](const DesktopNote &each) { return each.key == key; });
}

void Notifier::askWhatItCan()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(notifyCall(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        const QList<DesktopNote> waiting = std::exchange(m_waiting, {});
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            qCInfo(lcUi) << "the desktop shows no notifications:" << reply.error().name();
            return;
        }
        m_can = reply.value();
        for (const DesktopNote &note : waiting)
            send(note);
    });
}

void Notifier::send(const DesktopNote &note)
{
    Shown &shown = m_shown[note.key];
    const bool isUnderWay = !shown.note.key.isEmpty() && shown.id == 0;
    if (isUnderWay) {
        shown.next = note;
        shown.isUnwanted = false;
        return;
    }
    shown.note = note;
    QString body = plainLine(note.body, longestBody);
    if (m_can->contains(QLatin1StringView("body-markup")))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (m_can->contains(QLatin1StringView("actions"))) {
        for (const DesktopNote::Action &action : note.actions)
            actions << action.id << action.label;
    }
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.bellset.Bellset")},
        {QStringLiteral("category"), note.category},
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(note.urgency))}};
    constexpr int asTheDesktopLikes = -1;
    QDBusMessage call = notifyCall(QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Bellset"), QVariant::fromValue<quint32>(shown.id),
        QStringLiteral("org.bellset.Bellset"), plainLine(note.summary, longestSummary), body, actions, hints,
        asTheDesktopLikes});
    shown.id = 0;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = note.key] {
        watcher->deleteLater();
        onSent(key, watcher->reply());
    });
}

void Notifier::onSent(const QString &key, const QDBusMessage &reply)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return; // the service is another one by now
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCInfo(lcUi) << "a notification was refused:" << reply.errorName();
        m_shown.erase(found);
        return;
    }
    found->id = reply.arguments().value(0).toUInt();
    if (found->isUnwanted) {
        const quint32 id = found->id;
        m_shown.erase(found);
        close(id);
    } else if (found->next) {
        const DesktopNote next = *std::exchange(found->next, std::nullopt);
        send(next);
    }
}

void Notifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const DesktopNote &each) { return each.key == key; });
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->id == 0) {
        found->isUnwanted = true;
        found->next.reset();
        return;
    }
    const quint32 id = found->id;
    m_shown.erase(found);
    close(id);
}

void Notifier::close(quint32 id)
{
    QDBusMessage call = notifyCall(QStringLiteral("CloseNotification"));
    call.setArguments({QVariant::fromValue<quint32>(id)});
    m_bus.send(call);
}

QString Notifier::keyOf(quint32 id) const
{
    for (auto each = m_shown.begin(); id != 0 && each != m_shown.end(); ++each) {
        if (each->id == id)
            return each.key();
    }
    return {};
}

void Notifier::onToken(quint32 id, const QString &token)
{
    constexpr qsizetype longest = 1024;
    if (const QString key = keyOf(id); !key.isEmpty() && token.size() <= longest)
        m_shown[key].token = token;
}

void Notifier::onAction(quint32 id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return; // of another program
    const Shown shown = m_shown.value(key);
    for (const DesktopNote::Action &each : shown.note.actions) {
        if (each.id == action && each.run) {
            each.run(shown.token); // may show or withdraw something
            return;
        }
    }
}

void Notifier::onClosed(quint32 id, quint32)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        m_shown.remove(key);
}

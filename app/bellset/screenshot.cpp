// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/screenshot.h"

#include "ui/shell/mainwindow.h"
#include "ui/words/errortext.h"

#include <QPixmap>

namespace {

/// Layouts and item views finish in the event loop after the last answer.
constexpr int settleMs = 300;

template<class T>
bool isFresh(const Remote<T> &remote)
{
    return remote.state == RemoteState::Ready;
}

} // namespace

Screenshot::Screenshot(MainWindow &window, QString path, int timeoutMs)
    : m_window(window)
    , m_path(std::move(path))
{
    m_timeout.setSingleShot(true);
    m_timeout.start(timeoutMs);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &Screenshot::take);
    connect(&m_timeout, &QTimer::timeout, this,
        [this] { Q_EMIT done(tr("The server's data did not come in time.")); });
}

void Screenshot::watch(AccountSession &session)
{
    m_window.resize(1100, 760);
    m_window.showPage(QStringLiteral("overview"));
    connect(&session, &AccountSession::areaChanged, this, [this, &session] { onChange(session); });
    connect(&session, &AccountSession::connectionChanged, this, [this, &session] { onChange(session); });
    onChange(session);
}

void Screenshot::onChange(const AccountSession &session)
{
    const ConnectionState &connection = session.connection();
    using Kind = ConnectionState::Kind;
    if ((connection.kind == Kind::Offline || connection.kind == Kind::SignedOut) && connection.error) {
        m_timeout.stop();
        m_settle.stop();
        Q_EMIT done(errorText(*connection.error).sentence());
        return;
    }
    if (connection.kind == Kind::Connected && isFresh(session.identity()) && isFresh(session.forwarding())
        && isFresh(session.dnd()) && isFresh(session.devices()) && isFresh(session.history())
        && isFresh(session.voicemail()))
        m_settle.start();
}

void Screenshot::take()
{
    m_timeout.stop();
    const QPixmap picture = m_window.grab();
    Q_EMIT done(picture.save(m_path, "PNG") ? QString() : tr("%1 cannot be written.").arg(m_path));
}

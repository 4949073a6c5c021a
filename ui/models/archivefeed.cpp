// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/archivefeed.h"

#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

ArchiveFeed::ArchiveFeed(AccountSession &session, LocalArchive &archive, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_archive(archive)
{
    connect(&session, &AccountSession::areaChanged, this, &ArchiveFeed::onAreaChanged);
}

void ArchiveFeed::onAreaChanged(Area area)
{
    const Remote<CallHistory> &history = m_session.history();
    if (area != Area::History || history.state != RemoteState::Ready)
        return;
    whenDone(m_archive.mergeCalls(m_session.account(), *history, history.asOf), this,
        [this](const Result<MergeCount> &result) {
            if (result) {
                m_lastError.reset();
                Q_EMIT kept();
                return;
            }
            if (m_lastError == result.error().code)
                return;
            m_lastError = result.error().code;
            qCWarning(lcUi).noquote()
                << "calls cannot be kept:" << errorCodeText(result.error().code) << result.error().detail;
            Q_EMIT failed(result.error());
        });
}

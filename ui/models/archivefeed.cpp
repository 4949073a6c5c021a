// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/archivefeed.h"

#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/client/archive/balancerows.h"
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

ArchiveFeed::ArchiveFeed(AccountSession &session, LocalArchive &archive, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_archive(archive)
{
    session.setArchiveFeed(this);
    connect(&session, &AccountSession::areaChanged, this, &ArchiveFeed::onAreaChanged);
}

ArchiveFeed::~ArchiveFeed()
{
    if (m_session.archiveFeed() == this)
        m_session.setArchiveFeed(nullptr);
}

void ArchiveFeed::onAreaChanged(Area area)
{
    const auto noteKept = [this, area](const Result<MergeCount> &result) { onKept(area, result); };
    const QString account = m_session.account();
    const Remote<CallHistory> &calls = m_session.history();
    const Remote<BalanceHistory> &balance = m_session.balanceHistory();
    if (area == Area::History && calls.state == RemoteState::Ready)
        whenDone(m_archive.mergeCalls(account, *calls, calls.asOf), this, noteKept);
    else if (area == Area::Balance && balance.state == RemoteState::Ready)
        whenDone(m_archive.mergeBalance(account, keptRowsOf(*balance), balance.asOf), this, noteKept);
}

void ArchiveFeed::onKept(Area area, const Result<MergeCount> &result)
{
    if (result) {
        m_error.reset();
        Q_EMIT kept(area);
        return;
    }
    if (m_error && m_error->code == result.error().code)
        return;
    m_error = result.error();
    qCWarning(lcUi).noquote() << "calls or bookings cannot be kept:" << errorCodeText(result.error().code)
                              << result.error().detail;
    Q_EMIT failed(result.error());
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/archive/archiverows.h"

#include <QObject>

#include <optional>

class AccountSession;
class LocalArchive;
enum class Area;

/// Keeps every call history and balance history that an account's session reads, so that the archive grows
/// while the program runs. Saved answers that are shown before the server was asked are not kept anew. A
/// failure is logged once, until it goes well again or fails otherwise. The session knows its feed. Borrows
/// both; UI thread.
class ArchiveFeed : public QObject {
    Q_OBJECT

public:
    ArchiveFeed(AccountSession &session, LocalArchive &archive, QObject *parent = nullptr);
    ~ArchiveFeed() override;

    LocalArchive &archive() const { return m_archive; }
    /// Why calls cannot be kept at present; none when they can.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// An answer was kept: what the archive holds may have changed.
    void kept(Area area);
    void failed(const Error &error);

private:
    void onAreaChanged(Area area);
    void onKept(Area area, const Result<MergeCount> &result);

    AccountSession &m_session;
    LocalArchive &m_archive;
    std::optional<Error> m_error;
};

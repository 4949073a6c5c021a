// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/storecontext.h"

#include <QList>

/// A person of the office as others may find them.
struct DirectoryEntry {
    QString address;
    QString firstName;
    QString lastName;
    QString timeZone;

    bool operator==(const DirectoryEntry &) const = default;
};

/// What is looked for. Parts of names, in any case; "" = any name.
struct DirectoryQuery {
    QString firstName;
    QString lastName;
    int page = 0; ///< from 0
};

/// One page of what was found.
struct DirectoryPage {
    static constexpr int size = 20;

    QList<DirectoryEntry> entries; ///< by last name, at most `size`
    bool hasMore = false;
};

/// The people of the office by their names (settings-api.md 6). Knows nothing of who may look.
class DirectoryStore {
public:
    explicit DirectoryStore(const StoreContext &context);

    /// Blocked accounts are left out. Errors: InvalidParameter (`first`, `last`: fewer than three letters;
    /// `page`).
    Result<DirectoryPage> search(const DirectoryQuery &query) const;

private:
    StoreContext m_context;
};

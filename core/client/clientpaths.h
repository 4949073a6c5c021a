// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The folders of this user for this program, by the XDG base directory specification. None is created here.
struct ClientPaths {
    QString config; ///< $XDG_CONFIG_HOME/bellset
    QString data; ///< $XDG_DATA_HOME/bellset
    QString cache; ///< $XDG_CACHE_HOME/bellset
    QString state; ///< $XDG_STATE_HOME/bellset

    QString accounts() const { return data + QStringLiteral("/accounts"); }
    QString archives() const { return data + QStringLiteral("/archives"); }
    QString directories() const { return config + QStringLiteral("/directories"); }
    QString answers() const { return cache + QStringLiteral("/answers"); }
    QString drafts() const { return state + QStringLiteral("/drafts"); }

    static ClientPaths ofUser();
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/storecontext.h"

#include <optional>

/// Small facts about this installation ("office.name", "ca.created"), not about an account. No secrets.
class SettingStore {
public:
    explicit SettingStore(const StoreContext &context);

    Result<std::optional<QString>> value(const QString &name) const;
    Result<void> set(const Caller &caller, const QString &name, const QString &newValue);

private:
    StoreContext m_context;
};

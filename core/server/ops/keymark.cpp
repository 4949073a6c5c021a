// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/keymark.h"

namespace {

const QString markSetting = QStringLiteral("secrets.mark");
const QString known = QStringLiteral("the key of this office");

} // namespace

KeyMark::KeyMark(Stores &stores, const SecretBox &secrets)
    : m_stores(stores)
    , m_secrets(secrets)
{
}

Result<KeyFit> KeyMark::check() const
{
    const Result<std::optional<QString>> mark = m_stores.settings.value(markSetting);
    if (!mark)
        return failure(mark.error());
    if (*mark)
        return m_secrets.open(**mark, markSetting) == Result<QString>(known) ? KeyFit::Right : KeyFit::Other;
    const Result<std::optional<bool>> opens = m_stores.accounts.canOpenPasswords();
    if (!opens)
        return failure(opens.error());
    if (!*opens)
        return KeyFit::Unknown;
    return **opens ? KeyFit::Right : KeyFit::Other;
}

Result<void> KeyMark::make(const Caller &caller) const
{
    const Result<std::optional<QString>> mark = m_stores.settings.value(markSetting);
    if (!mark)
        return failure(mark.error());
    if (*mark)
        return {};
    const Result<QString> sealed = m_secrets.seal(known, markSetting);
    if (!sealed)
        return failure(sealed.error());
    return m_stores.settings.set(caller, markSetting, *sealed);
}

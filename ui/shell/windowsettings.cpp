// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsettings.h"

#include <array>

namespace {

struct Row {
    WindowSettings::Key key;
    const char *name;
    bool flag; ///< of keys that hold yes or no: the default
};

// In the order of Key. Keys that hold no flag default to nothing.
constexpr std::array<Row, 5> rows{{
    {WindowSettings::Key::Geometry, "window/geometry", false},
    {WindowSettings::Key::SidebarVisible, "window/sidebar", true},
    {WindowSettings::Key::MenuBarVisible, "window/menubar", true},
    {WindowSettings::Key::Account, "window/account", false},
    {WindowSettings::Key::Page, "window/page", false},
}};

const Row &rowOf(WindowSettings::Key key)
{
    return rows.at(static_cast<std::size_t>(key));
}

bool isFlag(WindowSettings::Key key)
{
    return key == WindowSettings::Key::SidebarVisible || key == WindowSettings::Key::MenuBarVisible;
}

const QLatin1StringView versionName("version");

} // namespace

WindowSettings::WindowSettings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
    migrate();
}

QVariant WindowSettings::value(Key key) const
{
    const Row &row = rowOf(key);
    return m_settings.value(QLatin1StringView(row.name), isFlag(key) ? QVariant(row.flag) : QVariant());
}

void WindowSettings::setValue(Key key, const QVariant &value)
{
    m_settings.setValue(versionName, currentVersion);
    m_settings.setValue(QLatin1StringView(rowOf(key).name), value);
}

void WindowSettings::migrate()
{
    // Version 0 is a file without a version: nothing of it was ever released, so it starts afresh.
    if (!m_settings.allKeys().isEmpty() && m_settings.value(versionName).toInt() == 0)
        m_settings.clear();
}

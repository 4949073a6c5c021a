// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsettings.h"

#include <QRegularExpression>

#include <array>

namespace {

enum class Kind { Any, Flag, Scheme, Word };

struct Row {
    WindowSettings::Key key;
    const char *name;
    Kind kind;
    const char *otherwise; ///< the default; "" = nothing
};

// In the order of Key.
constexpr std::array<Row, 14> rows{{
    {WindowSettings::Key::Geometry, "window/geometry", Kind::Any, ""},
    {WindowSettings::Key::SidebarVisible, "window/sidebar", Kind::Flag, "true"},
    {WindowSettings::Key::MenuBarVisible, "window/menubar", Kind::Flag, "true"},
    {WindowSettings::Key::Account, "window/account", Kind::Any, ""},
    {WindowSettings::Key::Page, "window/page", Kind::Any, ""},
    {WindowSettings::Key::ColourScheme, "look/scheme", Kind::Scheme, "system"},
    {WindowSettings::Key::StartPage, "start/page", Kind::Word, ""},
    {WindowSettings::Key::PollHidden, "server/ask_while_hidden", Kind::Flag, "true"},
    {WindowSettings::Key::Language, "look/language", Kind::Word, ""},
    {WindowSettings::Key::CloseToTray, "window/close_to_tray", Kind::Flag, "false"},
    {WindowSettings::Key::NotifyMissed, "notify/missed", Kind::Flag, "true"},
    {WindowSettings::Key::NotifyForwarding, "notify/forwarding", Kind::Flag, "true"},
    {WindowSettings::Key::NotifyBalance, "notify/balance", Kind::Flag, "true"},
    {WindowSettings::Key::NotifyCertificate, "notify/certificate", Kind::Flag, "true"},
}};

const Row &rowOf(WindowSettings::Key key)
{
    return rows.at(static_cast<std::size_t>(key));
}

bool isPossible(Kind kind, const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z_]{0,32}\\z"));
    switch (kind) {
    case Kind::Flag:
        return text == u"true" || text == u"false";
    case Kind::Scheme:
        return text == u"system" || text == u"light" || text == u"dark" || text == u"contrast";
    case Kind::Word:
        return word.match(text).hasMatch();
    case Kind::Any:
        break;
    }
    return true;
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
    const QVariant stored = m_settings.value(QLatin1StringView(row.name));
    if (row.kind == Kind::Any)
        return stored;
    const bool isSet = stored.isValid() && isPossible(row.kind, stored.toString());
    const QString text = isSet ? stored.toString() : QString::fromLatin1(row.otherwise);
    return row.kind == Kind::Flag ? QVariant(text == u"true") : QVariant(text);
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

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/widgetstyle.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPixmapCache>
#include <QStyle>

namespace {

constexpr QLatin1StringView portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView portalInterface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1StringView schemeKey("color-scheme");

struct Shades {
    QRgb window, base, alternate, text, button, mid, disabled, accent, accentText, link, tip, tipText;
};

// Light grounds are a touch warm, dark ones a touch blue; the accent is the petrol of the program's icon.
constexpr Shades lightShades{0xfff5f4f2, 0xffffffff, 0xffeeedea, 0xff1f2326, 0xfffaf9f7, 0xffc6c3bd,
    0xff7b7f83, 0xff1f6f8b, 0xffffffff, 0xff1b6580, 0xff2a3034, 0xfff5f4f2};
// Nothing but black and white, and links in the colours that browsers made known.
constexpr Shades blackOnWhite{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff, 0xff000000,
    0xff595959, 0xff000000, 0xffffffff, 0xff0000b4, 0xff000000, 0xffffffff};
constexpr Shades whiteOnBlack{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffffff,
    0xffb0b0b0, 0xffffffff, 0xff000000, 0xff8cc8ff, 0xffffffff, 0xff000000};
constexpr Shades darkShades{0xff22272b, 0xff1a1e21, 0xff292f34, 0xffe7eaec, 0xff2f363b, 0xff4a535a,
    0xff899299, 0xff2c7f9c, 0xffffffff, 0xff7ccbe2, 0xff3a4248, 0xffe7eaec};

QPalette paletteOf(const Shades &shades)
{
    const QColor button = QColor::fromRgb(shades.button);
    QPalette palette(button, QColor::fromRgb(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.accentText);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.tipText);
    QColor quiet = QColor::fromRgb(shades.text);
    quiet.setAlphaF(0.62F);
    palette.setColor(QPalette::PlaceholderText, quiet);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.mid));
    return palette;
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_platformPalette(QApplication::palette())
{
    static const QStringList generic{QStringLiteral("fusion"), QStringLiteral("windows")};
    m_desktopStyle = !generic.contains(QApplication::style()->name().toLower());
    if (!m_desktopStyle)
        QApplication::setStyle(new WidgetStyle); // the application owns its style
    apply();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    askPortal();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

QPalette Theme::lightPalette()
{
    return paletteOf(lightShades);
}

QPalette Theme::darkPalette()
{
    return paletteOf(darkShades);
}

QPalette Theme::contrastPalette(bool dark)
{
    QPalette palette = paletteOf(dark ? whiteOnBlack : blackOnWhite);
    palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::Disabled, QPalette::Text));
    return palette;
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

Theme::Choice Theme::choiceOf(const QString &name)
{
    if (name == u"light")
        return Choice::Light;
    if (name == u"dark")
        return Choice::Dark;
    return name == u"contrast" ? Choice::HighContrast : Choice::System;
}

void Theme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        setScheme(schemeFromPortal(value.variant().toUInt()));
}

void Theme::askPortal()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call << QString(appearanceGroup) << QString(schemeKey);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError()) // no portal: no preference
            return;
        // The old Read wraps the value in two variants, some portals in one.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        setScheme(schemeFromPortal(value.toUInt()));
    });
}

bool Theme::platformLooksAfterItself() const
{
    // A desktop with a style of its own (Breeze, Kvantum) changes its palette by itself, live.
    if (m_desktopStyle)
        return true;
    // High contrast is a need, not a taste.
    if (isHighContrast(m_platformPalette))
        return true;
    return m_scheme == Scheme::NoPreference && isDark(m_platformPalette);
}

void Theme::apply()
{
    switch (m_choice) {
    case Choice::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Choice::Dark:
        QApplication::setPalette(darkPalette());
        break;
    case Choice::HighContrast:
        QApplication::setPalette(contrastPalette(
            m_scheme == Scheme::Dark || (m_scheme == Scheme::NoPreference && isDark(m_platformPalette))));
        break;
    case Choice::System:
        if (platformLooksAfterItself())
            QApplication::setPalette(QPalette()); // follows the platform again
        else
            QApplication::setPalette(m_scheme == Scheme::Dark ? darkPalette() : lightPalette());
        break;
    }
    QPixmapCache::clear();
}

Theme::Scheme schemeFromPortal(uint value)
{
    switch (value) {
    case 1:
        return Theme::Scheme::Dark;
    case 2:
        return Theme::Scheme::Light;
    default:
        return Theme::Scheme::NoPreference;
    }
}

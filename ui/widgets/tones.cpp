// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tones.h"

#include <array>
#include <cmath>

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor blend(const QColor &ground, const QColor &paint, double share)
{
    const auto mix = [share](float below, float above) {
        return static_cast<float>(below * (1.0 - share) + above * share);
    };
    return QColor::fromRgbF(mix(ground.redF(), paint.redF()), mix(ground.greenF(), paint.greenF()),
        mix(ground.blueF(), paint.blueF()));
}

struct ToneColors {
    QRgb onLight;
    QRgb onDark;
};

// In the order of Tone; Neutral is taken from the palette.
constexpr std::array<ToneColors, 6> toneColors{{
    {0, 0},
    {0xff1f6f8b, 0xff6cc3dc},
    {0xff2a7a3f, 0xff79cf8d},
    {0xff9a5b00, 0xfff0b455},
    {0xffb3261e, 0xffff8f85},
    {0xff6b3fa0, 0xffc3a1f0},
}};

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Active, QPalette::Window),
               palette.color(QPalette::Active, QPalette::WindowText))
        >= 19.0;
}

QColor toneColor(const QPalette &palette, Tone tone)
{
    if (tone == Tone::Neutral || isHighContrast(palette))
        return palette.color(QPalette::Active, QPalette::WindowText);
    const ToneColors &colors = toneColors.at(static_cast<std::size_t>(tone));
    return QColor::fromRgb(isDark(palette) ? colors.onDark : colors.onLight);
}

QColor toneGround(const QPalette &palette, Tone tone)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (isHighContrast(palette))
        return window;
    if (tone == Tone::Neutral)
        return palette.color(QPalette::Active, QPalette::AlternateBase);
    return blend(window, toneColor(palette, tone), isDark(palette) ? 0.16 : 0.12);
}

QColor secondaryText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (isHighContrast(palette))
        return text;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    // The desktop chooses the palette: take the quietest of three shades that can still be read.
    for (const double share : {0.68, 0.78, 0.88}) {
        const QColor shade = blend(window, text, share);
        if (contrastRatio(window, shade) >= 4.8)
            return shade;
    }
    return text;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

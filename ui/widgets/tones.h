// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The meanings that a colour may underline. A colour never stands alone: an icon and words go with it.
enum class Tone {
    Neutral,
    Information, ///< the accent
    Positive,
    Warning, ///< forwarding is on, a date comes near
    Error, ///< failed, or nobody can reach me
    Quiet, ///< do not disturb
};

/// True when the palette has light text on a dark ground.
bool isDark(const QPalette &palette);

/// True for palettes with (almost) black on white or the reverse, as high-contrast desktops set them: tones
/// then give way to plain text colour.
bool isHighContrast(const QPalette &palette);

/// For icons, borders and dots: at least 3:1 against the window and its tinted ground (WCAG 1.4.11).
QColor toneColor(const QPalette &palette, Tone tone);

/// Ground of a message or strip: the window lightly tinted; window text on it keeps at least 4.5:1.
QColor toneGround(const QPalette &palette, Tone tone);

/// For secondary sentences: quieter than the text, at least 4.5:1 on the window.
QColor secondaryText(const QPalette &palette);

/// WCAG 2 contrast of two opaque colours, 1…21.
double contrastRatio(const QColor &one, const QColor &other);

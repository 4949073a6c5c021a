// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QList>
#include <QString>

/// The way of a call as boxes from left to right: what PathView draws. Plain values; texts from outside must
/// be one plain line already.
struct PathBoxes {
    struct Node {
        QString icon;
        QString title;
        QString detail; ///< second line; may be empty
        Tone tone = Tone::Neutral;
        QString before; ///< what stands over the arrow that leads here: "after 20 s"

        bool operator==(const Node &) const = default;
    };
    /// From the first to the last box, for one kind of caller or one case.
    using Lane = QList<Node>;

    QList<Lane> lanes;

    bool operator==(const PathBoxes &) const = default;

    /// The same in words, for those who do not see the drawing.
    QString spoken() const;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QWidget>

class QLabel;

/// What there is to say about the field above it: icon and words; hidden while there is nothing.
class NoteLine : public QWidget {
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    /// @param text plain; empty hides the line
    void setNote(const QString &text, Tone tone = Tone::Neutral);
    QString text() const;
    /// Adds a control behind the words.
    void addControl(QWidget *control);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    QLabel *m_icon;
    QLabel *m_label;
    Tone m_tone = Tone::Neutral;
    bool m_inRefresh = false;
};

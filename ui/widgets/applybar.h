// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dirtystate.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// "● 3 changes not applied  [Discard] [Apply]". Visible only while there is something to apply. When the
/// changes cannot be applied now, Apply is disabled and says why beside it and as accessible description.
class ApplyBar : public QFrame {
    Q_OBJECT

public:
    explicit ApplyBar(QWidget *parent = nullptr);

    void setState(const DirtyState &state);
    DirtyState state() const { return m_state; }

Q_SIGNALS:
    void applyRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshLook();

    QLabel *m_dot;
    QLabel *m_label;
    QLabel *m_obstacle;
    QPushButton *m_discard;
    QPushButton *m_apply;
    DirtyState m_state;
};

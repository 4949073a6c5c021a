// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QComboBox>

class QDateTimeEdit;

/// Chooses when something ends: no end, a few likely moments, or any other, which opens a field for date and
/// time. The owner places that field.
class EndField : public QComboBox {
    Q_OBJECT

public:
    /// @param clock borrowed
    /// @param other the field for any other moment; shown and hidden by us
    EndField(const Clock &clock, QDateTimeEdit *other, QWidget *parent = nullptr);

    /// Shows an end without announcing it; Unix seconds, 0 = no end.
    void setEnd(qint64 end);
    qint64 end() const { return m_end; }
    bool isOther() const { return m_isOther; }

    /// Offers ends that fit the present moment.
    void refreshChoices();

Q_SIGNALS:
    void endEdited(qint64 end);

private:
    void fill();
    void onActivated(int index);
    void onOtherEdited();

    const Clock &m_clock;
    QDateTimeEdit *m_other;
    qint64 m_end = 0;
    bool m_isOther = false;
};

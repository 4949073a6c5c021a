// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

/// A text as a QR code: dark on white with its quiet zone, whatever the palette, because cameras expect that;
/// each module a whole number of pixels; error correction M. For those who cannot see it the accessible name
/// says what it is, and the text stands beside it as well, which is the owner's to see to.
class QrCode : public QWidget {
    Q_OBJECT

public:
    /// White modules on each side (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    explicit QrCode(QWidget *parent = nullptr);

    /// @param text at most 500 bytes of UTF-8; false and nothing is shown when it is empty, longer, or not
    /// encodable @param spoken the accessible name
    bool setText(const QString &text, const QString &spoken);
    QString text() const { return m_text; }
    /// Modules on each side without the quiet zone; 0 = nothing is shown.
    int modules() const { return m_modules; }
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_modules + column); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_modules = 0;
    QBitArray m_dark;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <QAccessible>
#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace {

constexpr qsizetype longestText = 500;
/// Pixels of a module at usual scale; large enough for a telephone held in front of a screen.
constexpr int moduleSize = 5;

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool QrCode::setText(const QString &text, const QString &spoken)
{
    m_text.clear();
    m_modules = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && bytes.size() <= longestText) {
        const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M));
        if (code) {
            m_text = text;
            m_modules = code->width;
            m_dark.resize(m_modules * m_modules);
            for (int i = 0; i < m_modules * m_modules; ++i)
                m_dark.setBit(i, (code->data[i] & 1) != 0);
        }
    }
    setAccessibleName(m_modules > 0 ? spoken : QString());
    updateGeometry();
    update();
    return m_modules > 0;
}

QSize QrCode::sizeHint() const
{
    const int edge = m_modules > 0 ? (m_modules + 2 * quietZone) * moduleSize : 0;
    return {edge, edge};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules == 0)
        return;
    QPainter painter(this);
    const int whole = m_modules + 2 * quietZone;
    const int module = qMax(1, qMin(width(), height()) / whole);
    const QPoint origin((width() - whole * module) / 2, (height() - whole * module) / 2);
    painter.fillRect(QRect(origin, QSize(whole * module, whole * module)), Qt::white);
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (isDark(column, row))
                painter.fillRect(QRect(origin + QPoint(column + quietZone, row + quietZone) * module,
                                     QSize(module, module)),
                    Qt::black);
        }
    }
}

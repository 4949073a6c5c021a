// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <memory>
#include <optional>

// The resources lie in a static library, whose initialisers the linker drops; must be outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace {

QString bundledPath(const QString &name)
{
    return QStringLiteral(":/bellset/icons/%1.svg").arg(name);
}

QColor paletteColor(QIcon::Mode mode, std::optional<Tone> tone)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return tone ? toneColor(palette, *tone) : palette.color(QPalette::Active, QPalette::WindowText);
}

/// Draws one shape in the colour that the palette has at this moment.
class SymbolicIconEngine : public QIconEngine {
public:
    SymbolicIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(1.0);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = paletteColor(mode, m_tone);
        const QString key = QStringLiteral("bellset/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawShape(painter, QRect(QPoint(0, 0), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("bellset-symbolic"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    void drawShape(QPainter &painter, const QRect &rect) const
    {
        const QString themed = QStringLiteral("bellset-%1-symbolic").arg(m_name);
        if (QIcon::hasThemeIcon(themed)) {
            QIcon::fromTheme(themed).paint(&painter, rect);
            return;
        }
        QSvgRenderer renderer(bundledPath(m_name));
        const int edge = qMin(rect.width(), rect.height());
        const QRectF square(
            rect.x() + (rect.width() - edge) / 2.0, rect.y() + (rect.height() - edge) / 2.0, edge, edge);
        renderer.render(&painter, square);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon makeIcon(const QString &name, std::optional<Tone> tone)
{
    loadResources();
    if (!QFile::exists(bundledPath(name))) {
        qCWarning(lcUi) << "no icon named" << name;
        return {};
    }
    auto engine = std::make_unique<SymbolicIconEngine>(name, tone);
    return QIcon(engine.release()); // QIcon owns its engine
}

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return makeIcon(name, std::nullopt);
}

QIcon symbolicIcon(const QString &name, Tone tone)
{
    return makeIcon(name, tone);
}

QIcon applicationIcon()
{
    loadResources();
    return QIcon::fromTheme(
        QStringLiteral("org.bellset.Bellset"), QIcon(QStringLiteral(":/bellset/org.bellset.Bellset.svg")));
}

QStringList iconNames()
{
    loadResources();
    QStringList names = QDir(QStringLiteral(":/bellset/icons")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    return names;
}

int textIconSize(const QWidget *widget)
{
    return qMax(16, qRound(QFontMetrics(widget->font()).height() * 1.15));
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/devicelines.h"

#include "ui/models/devicescards.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/plainline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace {

constexpr qsizetype mostDevices = 3;

} // namespace

DeviceLines::DeviceLines(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("deviceLines"));
    auto *grid = new QGridLayout(this);
    setGrid(grid, this, 0.0, 0.5);
    grid->setColumnStretch(1, 1);
}

void DeviceLines::setDevices(const DeviceList &devices)
{
    if (devices == m_devices)
        return;
    m_devices = devices;
    rebuild();
}

void DeviceLines::rebuild()
{
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = static_cast<QGridLayout *>(layout());
    const int edge = textIconSize(this);
    int row = 0;
    for (const Device &device : m_devices.devices.mid(0, mostDevices)) {
        const bool safe = device.transport.compare(u"tls", Qt::CaseInsensitive) == 0;
        auto *lock = new QLabel(this);
        if (safe)
            lock->setPixmap(
                symbolicIcon(QStringLiteral("lock")).pixmap(QSize(edge, edge), devicePixelRatioF()));
        lock->setFixedWidth(edge);
        QString model = plainLine(deviceModel(device.userAgent));
        if (model.isEmpty())
            model = tr("Unknown device");
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setText(model);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const QString line = safe ? tr("%1, encrypted line", "device").arg(model)
                                  : tr("%1, line not encrypted", "device").arg(model);
        name->setAccessibleName(line);
        name->setToolTip(plainToolTip(line));
        grid->addWidget(lock, row, 0);
        grid->addWidget(name, row, 1);
        ++row;
    }
    if (const qsizetype more = m_devices.devices.size() - mostDevices; more > 0) {
        auto *rest = new QLabel(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, int(more)), this);
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, secondaryText(quiet));
        rest->setPalette(quiet);
        grid->addWidget(rest, row, 1);
    }
}

void DeviceLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/addresslist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/plainline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace {

/// More than any server gives; a hostile one must not make the window slow.
constexpr qsizetype mostLines = 50;

} // namespace

AddressList::AddressList(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    setGrid(grid, this, 0.0, 0.5);
    grid->setColumnStretch(0, 1);
}

void AddressList::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void AddressList::setLock(const QString &why)
{
    m_lock = why;
    for (auto *button : findChildren<QPushButton *>()) {
        if (!button->objectName().startsWith(QLatin1String("remove")))
            continue;
        button->setEnabled(why.isEmpty());
        button->setAccessibleDescription(why);
        button->setToolTip(why);
    }
}

void AddressList::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = static_cast<QGridLayout *>(layout());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(quiet));
    int row = 0;
    for (const Line &line : m_lines.mid(0, mostLines)) {
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setText(line.shown);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setToolTip(plainToolTip(line.shown));
        name->setObjectName(QStringLiteral("address%1Label").arg(row));
        auto *copy = new QPushButton(symbolicIcon(QStringLiteral("copy")), tr("Copy", "button"), this);
        copy->setObjectName(QStringLiteral("copy%1Button").arg(row));
        copy->setAccessibleName(tr("Copy %1", "an address or number").arg(line.shown));
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this,
            [this, address = line.address] { Q_EMIT copyRequested(address); });
        grid->addWidget(name, row, 0);
        if (!line.note.isEmpty()) {
            auto *note = new QLabel(line.note, this);
            note->setTextFormat(Qt::PlainText);
            note->setPalette(quiet);
            grid->addWidget(note, row, 1);
        }
        grid->addWidget(copy, row, 2);
        if (line.removable) {
            auto *remove =
                new QPushButton(symbolicIcon(QStringLiteral("trash")), tr("Remove", "button"), this);
            remove->setObjectName(QStringLiteral("remove%1Button").arg(row));
            remove->setAccessibleName(tr("Remove %1", "an address").arg(line.shown));
            remove->setAutoDefault(false);
            connect(remove, &QPushButton::clicked, this,
                [this, address = line.address] { Q_EMIT removeRequested(address); });
            grid->addWidget(remove, row, 3);
        }
        ++row;
    }
    if (const qsizetype more = m_lines.size() - mostLines; more > 0) {
        auto *rest = new QLabel(
            more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, static_cast<int>(more)), this);
        rest->setPalette(quiet);
        rest->setObjectName(QStringLiteral("moreLabel"));
        grid->addWidget(rest, row, 0);
    }
    setLock(m_lock);
    Q_EMIT rebuilt();
}

void AddressList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/tile.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

Tile::Tile(const QString &iconName, const QString &title, QWidget *parent)
    : Panel(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_headline(new QLabel(this))
    , m_words(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_headline->setObjectName(QStringLiteral("tileHeadlineLabel"));
    m_words->setObjectName(QStringLiteral("tileWordsLabel"));
    for (QLabel *label : {m_headline, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    const int unit = gridUnit(this);
    m_layout->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    m_layout->setSpacing(unit / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    m_layout->addLayout(head);
    m_layout->addWidget(m_headline);
    m_layout->addWidget(m_words);
    m_layout->addStretch(1);
    refreshLook();
}

void Tile::setBody(QWidget *body)
{
    m_body = body;
    m_layout->insertWidget(m_layout->count() - 1, body);
}

void Tile::show(const QString &headline, const QString &words, bool withBody)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (m_body)
        m_body->setVisible(withBody);
    QStringList spoken{headline, words};
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(u' '));
}

void Tile::showContent(const QString &headline, const QString &words, bool withBody)
{
    show(headline, words, withBody);
}

void Tile::showLoading()
{
    show({}, tr("Loading…"), false);
}

void Tile::showMissing(const QString &why)
{
    show({}, why, false);
}

void Tile::refreshLook()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    const int edge = textIconSize(this);
    m_icon->setPixmap(symbolicIcon(m_iconName).pixmap(QSize(edge, edge), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_title->setPalette(quiet);
    m_words->setPalette(quiet);
    m_inRefresh = false;
}

void Tile::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

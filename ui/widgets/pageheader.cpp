// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/words/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(this))
    , m_asOf(new QLabel(this))
    , m_readOnly(new QWidget(this))
    , m_why(new QPushButton(tr("Why?", "why is this page read only"), m_readOnly))
    , m_reason(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_sentence->setObjectName(QStringLiteral("pageSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(1); // a name without end does not make the page wide
    m_asOf->setObjectName(QStringLiteral("asOfLabel"));
    m_readOnly->setObjectName(QStringLiteral("readOnlyTag"));
    m_why->setObjectName(QStringLiteral("readOnlyWhyButton"));
    m_why->setCheckable(true);
    m_why->setFlat(true);
    m_why->setAccessibleName(tr("Why is this page read only?"));
    m_reason->setObjectName(QStringLiteral("readOnlyReasonLabel"));
    m_reason->setWordWrap(true);
    m_reason->hide();

    auto *tagIcon = new QLabel(m_readOnly);
    tagIcon->setObjectName(QStringLiteral("readOnlyIcon"));
    auto *tagText = new QLabel(tr("Read only on this server"), m_readOnly);
    auto *tag = new QHBoxLayout(m_readOnly);
    setGrid(tag, this, 0.0, 0.5);
    tag->addWidget(tagIcon);
    tag->addWidget(tagText);
    tag->addWidget(m_why);
    m_readOnly->hide();

    m_titleRow->setSpacing(gridUnit(this) * 2);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_readOnly);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_asOf);

    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 0.0, 0.5);
    layout->addLayout(m_titleRow);
    layout->addWidget(m_sentence);
    layout->addWidget(m_reason);

    connect(m_why, &QPushButton::toggled, m_reason, &QWidget::setVisible);
    m_sentence->hide();
    m_asOf->hide();
    refreshLook();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::setAsOf(const QDateTime &asOf, bool stale)
{
    m_stale = stale;
    m_asOf->setVisible(asOf.isValid());
    if (!asOf.isValid())
        return;
    const qint64 moment = asOf.toSecsSinceEpoch();
    const TimeText times(QDateTime::currentSecsSinceEpoch());
    const bool today = asOf.toLocalTime().date() == QDate::currentDate();
    const QString when = today ? times.time(moment) : times.ago(moment);
    m_asOf->setText(stale ? tr("Saved data as of %1").arg(when) : tr("As of %1").arg(when));
    m_asOf->setToolTip(times.full(moment));
    refreshLook();
}

void PageHeader::setReadOnly(const QString &reason)
{
    m_readOnly->setVisible(!reason.isEmpty());
    m_reason->setText(reason);
    if (reason.isEmpty())
        m_why->setChecked(false);
}

void PageHeader::addControl(QWidget *control)
{
    m_titleRow->addWidget(control);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void PageHeader::refreshLook()
{
    if (m_inRefresh) // setting palettes of children must not come back to us
        return;
    m_inRefresh = true;
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_reason->setPalette(quiet);
    if (m_stale)
        quiet.setColor(QPalette::WindowText, toneColor(palette(), Tone::Warning));
    m_asOf->setPalette(quiet);
    const int edge = textIconSize(this);
    if (auto *icon = m_readOnly->findChild<QLabel *>(QStringLiteral("readOnlyIcon")))
        icon->setPixmap(symbolicIcon(QStringLiteral("lock")).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_inRefresh = false;
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactdetail.h"

#include "core/contract/phonenumber.h"
#include "ui/models/contacttext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *makeLabel(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Lines of plain text, each of which can be broken anywhere.
QString plainText(const QString &text, qsizetype longest)
{
    QStringList lines;
    for (const QString &line : text.left(longest).split(u'\n')) {
        QString broken;
        int run = 0;
        for (const QChar c : plainLine(line, longest)) {
            broken += c;
            run = c == u' ' ? 0 : run + 1;
            if (run >= 16 && !c.isHighSurrogate()) {
                broken += QChar(0x200B);
                run = 0;
            }
        }
        lines << broken;
    }
    return lines.join(u'\n');
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ContactDetail::ContactDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_inner(new QWidget)
    , m_name(makeLabel("contactNameLabel", m_inner))
    , m_numbers(new QListWidget(m_inner))
    , m_email(makeLabel("contactEmailLabel", m_inner))
    , m_groups(makeLabel("contactGroupsLabel", m_inner))
    , m_note(makeLabel("contactNoteLabel", m_inner))
    , m_copy(makeButton("copyContactButton", tr("&Copy number", "button"), QStringLiteral("copy")))
    , m_vip(makeButton("vipButton", tr("&VIP", "button: in this group or not"), {}))
    , m_edit(makeButton("editContactButton", tr("&Edit", "button: a contact"), QStringLiteral("edit")))
    , m_remove(makeButton("removeContactButton", tr("De&lete", "button: a contact"), QStringLiteral("trash")))
{
    setObjectName(QStringLiteral("contactDetail"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(m_inner);
    m_inner->setAutoFillBackground(false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_numbers->setObjectName(QStringLiteral("contactNumbersList"));
    m_numbers->setAccessibleName(tr("Numbers of the contact"));
    m_numbers->setTabKeyNavigation(false);
    m_numbers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_numbers->setUniformItemSizes(true);
    m_vip->setCheckable(true);

    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(qRound(unit * 1.5), unit, qRound(unit * 1.5), unit);
    column->setSpacing(unit);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_name, m_numbers, m_email, m_groups, m_note, m_copy, m_vip, m_edit, m_remove})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &ContactDetail::copyRequested);
    connect(m_vip, &QPushButton::clicked, this, &ContactDetail::vipRequested);
    connect(m_edit, &QPushButton::clicked, this, &ContactDetail::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ContactDetail::removeRequested);
    show(nullptr, 0);
}

QPushButton *ContactDetail::makeButton(const char *objectName, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, m_inner);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(symbolicIcon(icon));
    return button;
}

int ContactDetail::chosenNumber() const
{
    return qMax(0, m_numbers->currentRow());
}

void ContactDetail::show(const Contact *contact, int count)
{
    const bool one = contact && count <= 1;
    m_name->setText(one ? plainText(contact->name, ContactLimits::name)
            : contact   ? tr("%n contacts are chosen.", nullptr, count)
                        : tr("Choose a contact to see more about it."));
    const QList<ContactNumber> numbers = one ? contact->numbers : QList<ContactNumber>();
    if (numbers != m_shown) {
        m_shown = numbers;
        m_numbers->clear();
        for (const ContactNumber &number : numbers) {
            const QString spaced = plainLine(spacedPhoneNumber(number.number));
            m_numbers->addItem(number.label.isEmpty()
                    ? spaced
                    : tr("%1 (%2)", "number, label").arg(spaced, plainLine(number.label)));
        }
        m_numbers->setCurrentRow(0);
        const int rows = static_cast<int>(qBound(qsizetype(1), numbers.size(), qsizetype(5)));
        m_numbers->setFixedHeight(
            (fontMetrics().height() + gridUnit(this) / 2) * rows + 2 * m_numbers->frameWidth() + 2);
    }
    m_numbers->setVisible(!numbers.isEmpty());
    showText(m_email, one ? plainText(contact->email, 254) : QString());
    showText(m_groups, one ? ContactText::groups(contact->groups) : QString());
    showText(m_note, one ? plainText(contact->note, ContactLimits::note) : QString());
    m_copy->setVisible(one && !contact->numbers.isEmpty());
    m_vip->setVisible(one);
    const bool isVip = one && contact->isVip();
    m_vip->setChecked(isVip);
    m_vip->setIcon(isVip ? symbolicIcon(QStringLiteral("check")) : QIcon());
    m_edit->setVisible(one);
    m_remove->setVisible(contact);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacteditor.h"

#include "core/contract/phonenumber.h"
#include "ui/models/contacttext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

ContactEditor::ContactEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_inner(new QWidget)
    , m_heading(new QLabel(m_inner))
    , m_name(new QLineEdit(m_inner))
    , m_rows(new QVBoxLayout)
    , m_another(new QPushButton(tr("Another num&ber", "button"), m_inner))
    , m_email(new QLineEdit(m_inner))
    , m_note(new QPlainTextEdit(m_inner))
    , m_problem(new QLabel(m_inner))
    , m_save(new QPushButton(tr("&Save", "button: a contact"), m_inner))
    , m_cancel(new QPushButton(tr("Cancel", "button"), m_inner))
{
    setObjectName(QStringLiteral("contactEditor"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(m_inner);
    m_inner->setAutoFillBackground(false);
    m_name->setObjectName(QStringLiteral("contactNameEdit"));
    m_email->setObjectName(QStringLiteral("contactEmailEdit"));
    m_note->setObjectName(QStringLiteral("contactNoteEdit"));
    m_problem->setObjectName(QStringLiteral("contactProblemLabel"));
    m_save->setObjectName(QStringLiteral("saveContactButton"));
    m_cancel->setObjectName(QStringLiteral("cancelContactButton"));
    m_another->setObjectName(QStringLiteral("anotherNumberButton"));
    m_another->setIcon(symbolicIcon(QStringLiteral("plus")));
    m_name->setMaxLength(ContactLimits::name);
    m_email->setMaxLength(254);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_another, m_save, m_cancel})
        button->setAutoDefault(false);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);

    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(qRound(unit * 1.5), unit, qRound(unit * 1.5), unit);
    column->setSpacing(unit / 2 + 1);
    const auto field = [&](const QString &text, QWidget *widget) {
        auto *label = new QLabel(text, m_inner);
        label->setBuddy(widget);
        column->addWidget(label);
        column->addWidget(widget);
    };
    column->addWidget(m_heading);
    field(tr("Na&me:", "label of a field"), m_name);
    auto *numbers = new QLabel(tr("Numbers or addresses, each with a word of its own:"), m_inner);
    numbers->setWordWrap(true);
    column->addWidget(numbers);
    m_rows->setSpacing(unit / 2);
    column->addLayout(m_rows);
    column->addWidget(m_another, 0, Qt::AlignLeading);
    field(tr("E-mail add&ress:", "label of a field"), m_email);
    auto *grid = new QGridLayout;
    for (const QString &group : contactGroups()) {
        auto *box = new QCheckBox(ContactText::group(group), m_inner);
        box->setObjectName(group + QStringLiteral("GroupCheckBox"));
        box->setMinimumHeight(box->sizeHint().height());
        const auto place = static_cast<int>(m_groups.size());
        grid->addWidget(box, place / 2, place % 2);
        m_groups.append(box);
    }
    column->addLayout(grid);
    auto *honest =
        new QLabel(tr("Groups stay on this computer. The server does not know who is in them."), m_inner);
    honest->setObjectName(QStringLiteral("groupsNoteLabel"));
    honest->setWordWrap(true);
    column->addWidget(honest);
    field(tr("No&te:", "label of a field"), m_note);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);

    m_inner->installEventFilter(this);
    m_note->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, &ContactEditor::refresh);
    connect(m_email, &QLineEdit::textChanged, this, &ContactEditor::refresh);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ContactEditor::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &ContactEditor::save);
    connect(m_email, &QLineEdit::returnPressed, this, &ContactEditor::save);
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ContactEditor::cancelled);
    connect(m_another, &QPushButton::clicked, this, [this] {
        addNumber({});
        m_numbers.constLast().number->setFocus(Qt::OtherFocusReason);
        refresh();
    });
}

QWidget *ContactEditor::firstField() const
{
    return m_name;
}

void ContactEditor::addNumber(const ContactNumber &number)
{
    const auto place = static_cast<int>(m_numbers.size()) + 1;
    auto *row = new QWidget(m_inner);
    auto *line = new QHBoxLayout(row);
    setGrid(line, this, 0.0, 1.0);
    auto *numberEdit = new QLineEdit(spacedPhoneNumber(number.number), row);
    auto *labelEdit = new QLineEdit(number.label, row);
    numberEdit->setObjectName(QStringLiteral("contactNumberEdit%1").arg(place));
    labelEdit->setObjectName(QStringLiteral("contactLabelEdit%1").arg(place));
    numberEdit->setAccessibleName(tr("Number %1").arg(place));
    labelEdit->setAccessibleName(tr("Word for number %1").arg(place));
    numberEdit->setPlaceholderText(tr("+31 6 12345678"));
    labelEdit->setPlaceholderText(tr("mobile", "what a number is"));
    numberEdit->setMaxLength(ContactLimits::number);
    labelEdit->setMaxLength(ContactLimits::label);
    line->addWidget(numberEdit, 3);
    line->addWidget(labelEdit, 2);
    m_rows->addWidget(row);
    QWidget *before = m_numbers.isEmpty() ? static_cast<QWidget *>(m_name) : m_numbers.constLast().label;
    QWidget::setTabOrder(before, numberEdit);
    QWidget::setTabOrder(numberEdit, labelEdit);
    QWidget::setTabOrder(labelEdit, m_another);
    for (QLineEdit *edit : {numberEdit, labelEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &ContactEditor::refresh);
        connect(edit, &QLineEdit::returnPressed, this, &ContactEditor::save);
    }
    m_numbers.append({row, numberEdit, labelEdit});
}

void ContactEditor::edit(const Contact &contact, const QString &countryCode)
{
    m_id = contact.id;
    m_countryCode = countryCode;
    m_heading->setText(contact.id ? tr("Edit contact", "heading") : tr("New contact", "heading"));
    for (const NumberRow &row : std::as_const(m_numbers)) {
        // Gone for the layout and for the keyboard before it is gone.
        row.row->hide();
        row.row->setParent(nullptr);
        row.row->deleteLater();
    }
    m_numbers.clear();
    for (const ContactNumber &number : contact.numbers)
        addNumber(number);
    if (contact.numbers.isEmpty())
        addNumber({});
    m_name->setText(contact.name);
    m_email->setText(contact.email);
    m_note->setPlainText(contact.note);
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups.at(i)->setChecked(contact.groups.contains(contactGroups().at(i)));
    refresh();
    ensureVisible(0, 0);
}

Contact ContactEditor::typed() const
{
    Contact contact;
    contact.id = m_id;
    contact.name = m_name->text();
    for (const NumberRow &row : m_numbers)
        contact.numbers.append({row.label->text(), row.number->text()});
    contact.email = m_email->text();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups.at(i)->isChecked())
            contact.groups.append(contactGroups().at(i));
    }
    contact.note = m_note->toPlainText();
    return tidyContact(contact, m_countryCode);
}

void ContactEditor::refresh()
{
    const ContactProblem problem = contactProblem(typed());
    const QString text = ContactText::problem(problem);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
        problem == ContactProblem::NoName ? secondaryText(colours) : toneColor(colours, Tone::Error));
    m_problem->setPalette(colours);
    m_save->setEnabled(problem == ContactProblem::None);
    m_save->setAccessibleDescription(text);
    m_another->setEnabled(m_numbers.size() < ContactLimits::numbers);
}

void ContactEditor::save()
{
    const Contact contact = typed();
    if (contactProblem(contact) == ContactProblem::None)
        Q_EMIT saveRequested(contact);
}

bool ContactEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Keys that no field wants come up to the inner widget.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/identitycard.h"

#include "core/contract/localtime.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/pages/conflictdialog.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/numbers/numbersconflict.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

namespace {

constexpr int longestLine = 255;
constexpr int longestTimeout = 900; // seconds

const QStringList &timeZones()
{
    static const QStringList zones = [] {
        QStringList names;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (const QString name = QString::fromLatin1(id);
                isIanaTimeZone(name) && (name.contains(u'/') || name == u"UTC"))
                names.append(name);
        }
        return names;
    }();
    return zones;
}

} // namespace

IdentityCard::IdentityCard(AccountSession &session, NumbersForm &form, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_form(form)
    , m_address(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy", "button"), this))
{
    setObjectName(QStringLiteral("identityCard"));
    m_address->setObjectName(QStringLiteral("sipAddressLabel"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(QStringLiteral("copyAddressButton"));
    m_copy->setAccessibleName(tr("Copy your SIP address"));
    m_copy->setIcon(symbolicIcon(QStringLiteral("copy")));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_address->text()); });

    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(qRound(unit * 0.75));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("SIP address"), this), 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    addRow(grid, NumbersField::FirstName, tr("&First name"), QStringLiteral("firstName"));
    addRow(grid, NumbersField::LastName, tr("&Last name"), QStringLiteral("lastName"));
    addRow(grid, NumbersField::Email, tr("&E-mail"), QStringLiteral("email"));
    addRow(grid, NumbersField::MobileNumber, tr("Mobile &number"), QStringLiteral("mobileNumber"));
    addRow(grid, NumbersField::TimeZone, tr("Time &zone"), QStringLiteral("timeZone"));
    addRow(grid, NumbersField::NoAnswerTimeout, tr("No answer &after"), QStringLiteral("noAnswerTimeout"));
    addRow(grid, NumbersField::QuickDial, tr("&Quick dial"), QStringLiteral("quickDial"));
}

QWidget *IdentityCard::makeEditor(NumbersField field)
{
    if (field == NumbersField::NoAnswerTimeout) {
        auto *spin = new QSpinBox(this);
        spin->setRange(1, longestTimeout);
        spin->setSuffix(tr(" s", "seconds, behind a number"));
        connect(spin, &QSpinBox::valueChanged, this,
            [this, field](int seconds) { m_form.setText(field, QString::number(seconds)); });
        return spin;
    }
    if (field == NumbersField::TimeZone) {
        auto *zones = new QComboBox(this);
        zones->setEditable(true);
        zones->setInsertPolicy(QComboBox::NoInsert);
        zones->addItems(timeZones());
        zones->completer()->setFilterMode(Qt::MatchContains);
        zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
        zones->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        zones->setMinimumContentsLength(20);
        zones->lineEdit()->setMaxLength(longestLine);
        connect(zones->lineEdit(), &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_form.setText(field, text); });
        connect(zones, &QComboBox::activated, this,
            [this, zones, field](int index) { m_form.setText(field, zones->itemText(index)); });
        return zones;
    }
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longestLine);
    connect(edit, &QLineEdit::textEdited, this,
        [this, field](const QString &text) { m_form.setText(field, text); });
    return edit;
}

void IdentityCard::addRow(QGridLayout *grid, NumbersField field, const QString &label, const QString &name)
{
    const QString plain = QString(label).remove(u'&');
    Row row{field, makeEditor(field), new NoteLine(this),
        new QPushButton(tr("Take theirs", "button: settle a conflict")),
        new QPushButton(tr("Keep mine", "button: settle a conflict")),
        new QPushButton(tr("Compare…", "button: settle a conflict"))};
    const auto *combo = qobject_cast<QComboBox *>(row.editor);
    const auto *spin = qobject_cast<QSpinBox *>(row.editor);
    row.editor->setObjectName(name
        + (combo       ? QStringLiteral("ComboBox")
                : spin ? QStringLiteral("SpinBox")
                       : QStringLiteral("Edit")));
    row.editor->setAccessibleName(plain);
    row.editor->setFocusPolicy(Qt::StrongFocus); // turning the wheel must not change what is scrolled past
    row.editor->installEventFilter(this);
    if (combo)
        combo->lineEdit()->installEventFilter(this);
    row.note->setObjectName(name + QStringLiteral("Note"));
    row.theirs->setObjectName(name + QStringLiteral("TheirsButton"));
    row.mine->setObjectName(name + QStringLiteral("MineButton"));
    row.compare->setObjectName(name + QStringLiteral("CompareButton"));
    row.theirs->setAccessibleName(tr("Take the server's value for: %1", "a field").arg(plain));
    row.mine->setAccessibleName(tr("Keep my value for: %1", "a field").arg(plain));
    row.compare->setAccessibleName(tr("Compare both values for: %1", "a field").arg(plain));
    for (QPushButton *button : {row.theirs, row.mine, row.compare}) {
        button->setAutoDefault(false);
        button->hide();
        row.note->addControl(button);
    }
    connect(row.theirs, &QPushButton::clicked, this, [this, field, editor = row.editor] {
        m_form.takeTheirs(field);
        editor->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    connect(row.mine, &QPushButton::clicked, this, [this, field, editor = row.editor] {
        m_form.keepMine(field);
        editor->setFocus(Qt::OtherFocusReason);
    });
    connect(row.compare, &QPushButton::clicked, this, [this, editor = row.editor] { compare(editor); });
    auto *caption = new QLabel(label, this);
    caption->setBuddy(row.editor);
    const int at = grid->rowCount();
    grid->addWidget(caption, at, 0);
    if (field == NumbersField::NoAnswerTimeout)
        grid->addWidget(row.editor, at, 1, Qt::AlignLeft);
    else
        grid->addWidget(row.editor, at, 1, 1, 2);
    grid->addWidget(row.note, at + 1, 1, 1, 2);
    m_rows.append(row);
}

void IdentityCard::compare(QWidget *editor)
{
    auto *dialog = ConflictDialog::compare(std::make_unique<NumbersConflict>(m_form), this);
    connect(&m_form, &NumbersForm::changed, dialog, &ConflictDialog::refresh);
    connect(dialog, &QDialog::accepted, editor, [editor] { editor->setFocus(Qt::OtherFocusReason); });
}

QWidget *IdentityCard::firstField() const
{
    for (const Row &row : m_rows) {
        if (row.editor->isEnabled())
            return row.editor;
    }
    return m_copy;
}

bool IdentityCard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    // Esc takes back what was changed in this field; without a change it is for somebody else.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.editor == watched || row.editor == watched->parent())
                return m_form.discard(row.field);
        }
    }
    return Panel::eventFilter(watched, event);
}

void IdentityCard::showText(const Row &row, const QString &text)
{
    const QSignalBlocker quiet(row.editor);
    if (auto *spin = qobject_cast<QSpinBox *>(row.editor)) {
        if (spin->value() != text.toInt())
            spin->setValue(text.toInt());
        return;
    }
    auto *combo = qobject_cast<QComboBox *>(row.editor);
    QLineEdit *edit = combo ? combo->lineEdit() : static_cast<QLineEdit *>(row.editor);
    const QString shown = text.left(longestLine);
    if (edit->text() == shown)
        return;
    const QSignalBlocker quietEdit(edit);
    if (combo)
        combo->setCurrentIndex(combo->findText(shown));
    edit->setText(shown);
    edit->setCursorPosition(0);
}

void IdentityCard::refresh(const QString &lock)
{
    m_address->setText(
        m_session.identity().hasValue() ? plainLine(m_session.identity()->sipAddress) : m_session.account());
    m_address->setToolTip(plainToolTip(m_address->text()));
    for (const Row &row : std::as_const(m_rows))
        refreshRow(row, lock);
}

void IdentityCard::refreshRow(const Row &row, const QString &lock)
{
    const bool office = m_form.lock(row.field) == NumbersForm::Lock::OfficeOnly;
    const QString officeText = tr("Your office changes your name. Ask whoever runs the server.");
    showText(row, m_form.text(row.field));
    row.editor->setEnabled(lock.isEmpty() && !office);
    const bool conflict = m_form.hasConflict(row.field);
    row.theirs->setVisible(conflict);
    row.mine->setVisible(conflict);
    row.compare->setVisible(conflict);
    if (conflict)
        row.note->setNote(
            tr("Changed on the server meanwhile: %1.", "the value there")
                .arg(m_form.stored(row.field).isEmpty() ? tr("empty", "the value of a field")
                                                        : plainLine(m_form.stored(row.field), 60)),
            Tone::Warning);
    else if (!m_form.isGood(row.field))
        row.note->setNote(problemText(row.field), Tone::Error);
    else if (office && row.field == NumbersField::LastName)
        row.note->setNote(officeText);
    else
        row.note->setNote(lock.isEmpty() ? hint(row.field) : QString());
    row.editor->setAccessibleDescription(!lock.isEmpty() ? lock : office ? officeText : row.note->text());
}

QString IdentityCard::problemText(NumbersField field) const
{
    switch (field) {
    case NumbersField::Email:
        return tr("Not an e-mail address. Example: alice@example.org");
    case NumbersField::MobileNumber:
        return tr("Not a telephone number. Example: +31 6 12345678");
    case NumbersField::TimeZone:
        return tr("Choose a time zone from the list. Example: Europe/Amsterdam");
    case NumbersField::NoAnswerTimeout:
        return tr("From 1 to 900 seconds.");
    case NumbersField::QuickDial:
        return tr("Digits only, with + in front for another country. Example: +3120555");
    case NumbersField::FirstName:
    case NumbersField::LastName:
        return tr("One line of text, please.");
    }
    Q_UNREACHABLE();
}

QString IdentityCard::hint(NumbersField field) const
{
    switch (field) {
    case NumbersField::MobileNumber: {
        // What the field does not show by itself: how the number was understood.
        const QString number = m_form.meaning(field);
        const QString spaced = spacedPhoneNumber(number);
        return m_form.isChanged(field) && !number.isEmpty() && spaced != m_form.text(field).trimmed()
            ? tr("Kept as %1.", "a number").arg(spaced)
            : QString();
    }
    case NumbersField::NoAnswerTimeout:
        return tr("So long your phones ring before a call is forwarded as not answered.");
    case NumbersField::QuickDial:
        return tr("Put in front of short numbers that you dial.");
    default:
        return {};
    }
}

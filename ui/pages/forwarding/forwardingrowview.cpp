// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/forwardingrowview.h"

#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/models/contactbook.h"
#include "ui/models/people.h"
#include "ui/pages/conflictdialog.h"
#include "ui/pages/forwarding/endfield.h"
#include "ui/pages/forwarding/forwardingconflict.h"
#include "ui/pages/forwarding/targetfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/words/reachtext.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

ForwardingRowView::ForwardingRowView(AccountSession &session, ForwardingForm &form,
    ForwardCondition condition, const QString &label, QWidget *panel, QGridLayout *grid, int gridRow)
    : QObject(panel)
    , m_session(session)
    , m_form(form)
    , m_condition(condition)
    , m_grid(grid)
    , m_gridRow(gridRow)
    , m_switch(new QCheckBox(panel))
    , m_target(new TargetField(panel))
    , m_other(new QDateTimeEdit)
    , m_end(new EndField(session.clock(), m_other, panel))
    , m_noteBox(new QWidget(panel))
    , m_noteIcon(new QLabel(m_noteBox))
    , m_noteText(new QLabel(m_noteBox))
    , m_mobile(new QLineEdit(m_noteBox))
    , m_theirs(new QPushButton(tr("Take &theirs", "button: settle a conflict"), m_noteBox))
    , m_mine(new QPushButton(tr("&Keep mine", "button: settle a conflict"), m_noteBox))
    , m_compare(new QPushButton(tr("Compare…", "button: settle a conflict"), m_noteBox))
{
    m_other->setParent(panel);
    m_other->hide();
    const QString key = forwardConditionKey(condition);
    m_switch->setObjectName(key + QStringLiteral("CheckBox"));
    m_target->setObjectName(key + QStringLiteral("TargetField"));
    m_end->setObjectName(key + QStringLiteral("EndField"));
    m_other->setObjectName(key + QStringLiteral("OtherEndEdit"));
    m_noteText->setObjectName(key + QStringLiteral("NoteLabel"));
    m_mobile->setObjectName(key + QStringLiteral("MobileEdit"));
    m_mobile->setPlaceholderText(tr("Your mobile number"));
    m_mobile->setMaxLength(64);
    m_mobile->hide();
    m_theirs->setObjectName(key + QStringLiteral("TheirsButton"));
    m_mine->setObjectName(key + QStringLiteral("MineButton"));
    m_compare->setObjectName(key + QStringLiteral("CompareButton"));
    m_noteText->setWordWrap(true);
    m_noteText->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_theirs, m_mine, m_compare})
        button->setAutoDefault(false);
    setLabel(label);

    auto *note = new QHBoxLayout(m_noteBox);
    setGrid(note, panel, 0.0, 0.5);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    note->addWidget(m_mobile, 1);
    note->addWidget(m_theirs);
    note->addWidget(m_mine);
    note->addWidget(m_compare);

    grid->addWidget(m_switch, gridRow, 0);
    grid->addWidget(m_target, gridRow, 1);
    grid->addWidget(m_end, gridRow, 2);
    grid->addWidget(m_other, gridRow + 1, 2);
    grid->addWidget(m_noteBox, gridRow + 2, 1, 1, 2);

    for (QObject *field :
        std::initializer_list<QObject *>{m_switch, m_target, m_target->lineEdit(), m_end, m_other, m_mobile})
        field->installEventFilter(this);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        m_form.setOn(m_condition, on);
        if (on && m_target->isEnabled() && m_form.field(m_condition).written.isEmpty())
            m_target->setFocus(Qt::OtherFocusReason);
    });
    connect(m_target, &TargetField::valueEdited, this,
        [this](const QString &value) { m_form.setWritten(m_condition, value); });
    connect(m_end, &EndField::endEdited, this, [this](qint64 end) { m_form.setUntil(m_condition, end); });
    connect(m_mobile, &QLineEdit::textEdited, &m_form, &ForwardingForm::setMobile);
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        m_form.takeTheirs(m_condition);
        m_switch->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_form.keepMine(m_condition);
        m_switch->setFocus(Qt::OtherFocusReason);
    });
    connect(m_compare, &QPushButton::clicked, this, &ForwardingRowView::compare);
}

void ForwardingRowView::takeContacts()
{
    ContactBook *book = m_session.contactBook();
    if (!book || book == m_book.data())
        return;
    m_book = book;
    const auto take = [this] { m_target->setContacts(ContactPeople(m_session).people()); };
    connect(book, &ContactBook::changed, this, take);
    take();
}

void ForwardingRowView::compare()
{
    auto *dialog =
        ConflictDialog::compare(std::make_unique<ForwardingConflict>(m_session, m_form), m_compare->window());
    connect(&m_form, &ForwardingForm::changed, dialog, &ConflictDialog::refresh);
    connect(dialog, &QDialog::accepted, this, [this] { m_switch->setFocus(Qt::OtherFocusReason); });
}

void ForwardingRowView::setLabel(const QString &label)
{
    m_switch->setText(label);
    const QString plain = QString(label).remove(u'&');
    m_target->setAccessibleName(tr("Target for: %1", "a condition").arg(plain));
    m_end->setAccessibleName(tr("End for: %1", "a condition").arg(plain));
    m_other->setAccessibleName(tr("Date and time of the end for: %1", "a condition").arg(plain));
    m_mobile->setAccessibleName(tr("Your mobile number, for: %1", "a condition").arg(plain));
    m_theirs->setAccessibleName(tr("Take the server's value for: %1", "a condition").arg(plain));
    m_mine->setAccessibleName(tr("Keep my value for: %1", "a condition").arg(plain));
    m_compare->setAccessibleName(tr("Compare both values for: %1", "a condition").arg(plain));
}

bool ForwardingRowView::eventFilter(QObject *watched, QEvent *event)
{
    // Esc takes back what was changed in this row; without a change it is for somebody else.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_form.discard(m_condition))
        return true;
    return QObject::eventFilter(watched, event);
}

QWidget *ForwardingRowView::firstField() const
{
    return m_switch;
}

QString ForwardingRowView::targetLabel(const QString &stored) const
{
    return stored.isEmpty() ? tr("off", "the state of a forward")
                            : ReachText::target(stored, m_session.identity().value.value_or(Identity{}));
}

void ForwardingRowView::refresh(const QString &lock)
{
    const ForwardingField field = m_form.field(m_condition);
    const bool overtaken =
        m_condition != ForwardCondition::AllCalls && m_form.field(ForwardCondition::AllCalls).on;
    const Identity identity = m_session.identity().value.value_or(Identity{});
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(field.on);
    }
    m_target->setChoices(identity, m_session.forwardingOwner().hasMailbox,
        recentTargets(m_session.forwarding().value.value_or(ForwardingRows{}), identity));
    takeContacts();
    m_target->setValue(field.written);
    m_end->setEnd(field.until);
    m_end->refreshChoices();

    const bool editable = lock.isEmpty();
    m_switch->setEnabled(editable && !overtaken);
    m_target->setEnabled(editable && field.on && !overtaken);
    // Where the server has no ends, this program sees to them.
    const bool ends = m_session.capabilities().hasValue();
    m_end->setVisible(ends);
    if (ends != m_endsShown) { // as long as it is not known, the target takes their place
        m_endsShown = ends;
        m_grid->removeWidget(m_target);
        m_grid->addWidget(m_target, m_gridRow, 1, 1, ends ? 1 : 2);
    }
    m_end->setEnabled(editable && field.on && !overtaken);
    m_other->setVisible(ends && m_end->isOther() && field.on);
    m_other->setEnabled(m_end->isEnabled());
    const QString notUsed = tr("Not used while all calls are forwarded.");
    const QString why = !lock.isEmpty() ? lock : overtaken ? notUsed : QString();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_switch, m_target, m_end, m_other})
        widget->setAccessibleDescription(why);

    const bool conflict = editable && m_form.hasConflict(m_condition);
    m_theirs->setVisible(conflict);
    m_mine->setVisible(conflict);
    m_compare->setVisible(conflict);
    const bool asks = editable && !conflict && !overtaken && m_form.asksMobile(m_condition);
    m_mobile->setVisible(asks);
    if (asks && m_mobile->text() != m_form.mobile())
        m_mobile->setText(m_form.mobile());
    showNote(note(field, overtaken));
    if (asks)
        m_mobile->setAccessibleDescription(m_note.text);
    // A reader of the field hears what is wrong with it.
    if (why.isEmpty())
        m_target->setAccessibleDescription(m_note.text);
}

ForwardingRowView::Note ForwardingRowView::note(const ForwardingField &field, bool overtaken) const
{
    if (m_form.hasConflict(m_condition)) {
        const ForwardingField theirs = m_form.stored(m_condition);
        return {Tone::Warning, QStringLiteral("warning"),
            tr("Changed on the server meanwhile: %1.", "the value there")
                .arg(targetLabel(theirs.on ? theirs.written : QString()))};
    }
    if (overtaken)
        return {Tone::Neutral, QStringLiteral("info"), tr("Not used while all calls are forwarded.")};
    const ForwardingCheck check = m_form.check(m_condition);
    if (check.problem == ErrorCode::ForwardingNoMobileNumber && m_form.asksMobile(m_condition))
        return {Tone::Information, QStringLiteral("info"),
            m_form.mobile().trimmed().isEmpty() ? tr(
                "Your account has no mobile number yet. Write it here: it is saved in your account first.")
                                                : tr("Not a telephone number. Example: +31 6 12345678")};
    if (!check.isGood())
        return {check.missing ? Tone::Information : Tone::Error,
            check.missing ? QStringLiteral("info") : QStringLiteral("error"), problemText(check)};
    if (!field.on)
        return {};

    QStringList parts;
    const ForwardingRow *row =
        m_session.forwarding().hasValue() ? m_session.forwarding()->row(m_condition) : nullptr;
    const bool stored = !m_form.isChanged(m_condition);
    // What the field does not show by itself: how the text was understood.
    const QString understood =
        ReachText::target(check.normalized, m_session.identity().value.value_or(Identity{}));
    if (understood != m_target->currentText() && check.normalized != voicemailKeyword)
        parts << tr("Calls go to %1.").arg(understood);
    if (field.until > 0) {
        const TimeText times(m_session.clock().nowSeconds());
        const QString afterwards = stored && row ? row->afterwards
            : m_form.stored(m_condition).on && m_form.stored(m_condition).until == 0
            ? m_form.stored(m_condition).written
            : row ? row->afterwards
                  : QString();
        parts << tr("Until %1, then %2.", "moment, what follows")
                     .arg(times.moment(field.until), targetLabel(afterwards));
        if (!m_session.hasFeature(Feature::forwardingUntil))
            parts << tr("The server cannot end it: this is done here, as long as this program runs.");
    }
    if (check.abroad) {
        parts << tr("A number in another country: it may cost extra.");
        return {Tone::Warning, QStringLiteral("info"), parts.join(u' ')};
    }
    return {Tone::Neutral, parts.isEmpty() ? QString() : QStringLiteral("info"), parts.join(u' ')};
}

QString ForwardingRowView::problemText(const ForwardingCheck &check) const
{
    if (check.missing)
        return tr("Choose where these calls go.");
    if (check.endIsOver)
        return tr("This time has passed.");
    switch (*check.problem) {
    case ErrorCode::ForwardingLoop:
        return tr("This is your own account: the call would go in circles.");
    case ErrorCode::ForwardingEmergency:
        return tr("An emergency number: your callers would reach the emergency services.");
    case ErrorCode::ForwardingNoMobileNumber:
        return tr("Your account has no mobile number. Type the number here instead.");
    case ErrorCode::VoicemailAbsent:
        return tr("Your account has no voicemail.");
    default:
        return tr("Not a number or an address. Examples: +31 6 12345678, bob@example.org");
    }
}

void ForwardingRowView::showNote(const Note &note)
{
    m_note = note;
    m_noteText->setText(note.text);
    m_noteBox->setVisible(!note.text.isEmpty());
    refreshLook();
}

void ForwardingRowView::refreshLook()
{
    const QPalette base = m_switch->palette();
    const int edge = textIconSize(m_switch);
    m_noteIcon->setFixedSize(edge, edge);
    if (!m_note.icon.isEmpty())
        m_noteIcon->setPixmap(
            symbolicIcon(m_note.icon, m_note.tone).pixmap(QSize(edge, edge), m_switch->devicePixelRatioF()));
    QPalette quiet = m_noteBox->palette();
    const QColor color = m_note.tone == Tone::Neutral || m_note.tone == Tone::Information
        ? secondaryText(base)
        : toneColor(base, m_note.tone);
    if (quiet.color(QPalette::WindowText) != color) {
        quiet.setColor(QPalette::WindowText, color);
        m_noteText->setPalette(quiet);
    }
}

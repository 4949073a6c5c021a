// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/noteeditor.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Takes in no more than can be laid out at once, whatever is pasted or dropped.
class NoteField : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        constexpr qsizetype most = longestCallNote * 2;
        const qsizetype room = most - qMin<qsizetype>(most, document()->characterCount());
        textCursor().insertText(source->text().left(room));
        ensureCursorVisible();
    }
};

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("&My note", "heading: what the user writes about a call"), this))
    , m_edit(new NoteField(this))
    , m_state(new QLabel(this))
    , m_delete(new QPushButton(tr("Delete note", "button"), this))
{
    setObjectName(QStringLiteral("noteEditor"));
    m_edit->setObjectName(QStringLiteral("noteEdit"));
    m_edit->setAccessibleName(tr("Note about this call"));
    m_edit->setPlaceholderText(tr("For yourself. It stays on this computer."));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * 3 + gridUnit(this) * 2);
    m_edit->installEventFilter(this);
    m_heading->setBuddy(m_edit);
    m_state->setObjectName(QStringLiteral("noteStateLabel"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("deleteNoteButton"));
    m_delete->setIcon(symbolicIcon(QStringLiteral("trash")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(m_heading);
    column->addWidget(m_edit);
    column->addWidget(m_state);
    column->addWidget(m_delete);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_inSetText)
            return;
        m_state->clear();
        refresh();
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        setText({});
        commit();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    refreshLook();
    showNothing();
}

void NoteEditor::showCall(const KeptCall &told)
{
    KeptCall call = told;
    // What is on its way counts already.
    call.note = m_asked.value(call.id, call.note);
    if (call.id == m_call.id) {
        // What is being typed stays.
        const bool isTyped = m_edit->toPlainText().trimmed() != m_call.note;
        m_call = call;
        if (!isTyped && m_edit->toPlainText().trimmed() != call.note)
            setText(call.note);
        refresh();
        return;
    }
    commit();
    m_call = call;
    m_state->clear();
    setText(m_waiting.value(call.id, call.note));
    refresh();
    show();
}

void NoteEditor::showNothing()
{
    commit();
    m_call = {};
    setText({});
    hide();
}

void NoteEditor::bringBack(const KeptCall &call, const QString &text)
{
    m_asked.remove(call.id);
    if (call.id == m_call.id)
        m_call.note = call.note;
    else
        m_waiting.insert(call.id, text);
    refresh();
}

void NoteEditor::tellWritten(const KeptCall &call)
{
    m_asked.remove(call.id);
    if (call.id != m_call.id)
        return;
    refresh();
    m_state->setText(tr("Saved.", "a note"));
    m_state->show();
}

void NoteEditor::commit()
{
    if (m_call.id == 0)
        return;
    const QString text = m_edit->toPlainText().trimmed();
    if (text.size() > longestCallNote) {
        m_waiting.insert(m_call.id, m_edit->toPlainText());
        return;
    }
    m_waiting.remove(m_call.id);
    if (text == m_call.note)
        return;
    const KeptCall call = m_call;
    m_call.note = text; // asked for once
    m_asked.insert(call.id, text);
    Q_EMIT writeRequested(call, text);
}

void NoteEditor::setText(const QString &text)
{
    m_inSetText = true;
    m_edit->setPlainText(text);
    m_inSetText = false;
}

void NoteEditor::refresh()
{
    const auto excess = static_cast<int>(m_edit->toPlainText().trimmed().size() - longestCallNote);
    if (excess > 0)
        m_state->setText(
            tr("A note has at most %1 characters. Take out %n to save it.", "a note that is too long", excess)
                .arg(QLocale().toString(longestCallNote)));
    m_state->setVisible(!m_state->text().isEmpty());
    QPalette look = palette();
    if (excess <= 0)
        look.setColor(QPalette::WindowText, secondaryText(palette()));
    m_state->setPalette(look);
    m_edit->setAccessibleDescription(excess > 0 ? m_state->text() : QString());
    m_delete->setVisible(!m_call.note.isEmpty());
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool save = key->modifiers() & Qt::ControlModifier
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool revert = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier
        && m_edit->toPlainText() != m_call.note;
    // Whoever types for bold type must not block the caller.
    const bool bold = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_B;
    if (!save && !revert && !bold)
        return QWidget::eventFilter(watched, event);
    event->accept(); // not the page's shortcuts, of which one calls
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (save)
        commit();
    if (revert) {
        setText(m_call.note);
        m_waiting.remove(m_call.id);
        m_state->clear();
        refresh();
    }
    return true;
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_delete)
        refreshLook();
}

void NoteEditor::refreshLook()
{
    if (m_inRefresh) // setting palettes of children must not come back to us
        return;
    m_inRefresh = true;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_heading->setPalette(quiet);
    refresh();
    m_inRefresh = false;
}

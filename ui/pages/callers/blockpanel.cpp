// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/blockpanel.h"

#include "ui/models/accountsession.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/pages/pagewords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int maxTyped = 255;
constexpr qsizetype visibleLines = 5;

} // namespace

BlockPanel::BlockPanel(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_list(session)
    , m_message(new InlineMessage(this))
    , m_anonymous(new QCheckBox(tr("Reject caller&s who hide their number", "check box"), this))
    , m_label(new QLabel(tr("B&lock a number or address:", "label of a field"), this))
    , m_field(new QLineEdit(this))
    , m_block(new QPushButton(tr("Block", "button"), this))
    , m_hint(new QLabel(this))
    , m_state(new QLabel(this))
    , m_entries(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Remove", "button: from the block list"), this))
{
    setObjectName(QStringLiteral("blockPanel"));
    m_message->setObjectName(QStringLiteral("blockMessage"));
    m_field->setObjectName(QStringLiteral("blockEdit"));
    m_block->setObjectName(QStringLiteral("blockButton"));
    m_hint->setObjectName(QStringLiteral("blockHintLabel"));
    m_anonymous->setObjectName(QStringLiteral("rejectAnonymousCheckBox"));
    m_state->setObjectName(QStringLiteral("blockStateLabel"));
    m_entries->setObjectName(QStringLiteral("blockListWidget"));
    m_remove->setObjectName(QStringLiteral("unblockButton"));
    m_label->setBuddy(m_field);
    m_field->setMaxLength(maxTyped);
    m_field->setPlaceholderText(tr("+31 900 1234, spam@example.net, @example.net"));
    m_field->setAccessibleName(tr("Number or address to block"));
    m_entries->setAccessibleName(tr("Blocked callers"));
    m_entries->setTabKeyNavigation(false);
    m_entries->setUniformItemSizes(true);
    m_entries->setTextElideMode(Qt::ElideRight);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->installEventFilter(this);
    m_remove->setIcon(symbolicIcon(QStringLiteral("trash")));
    for (QPushButton *button : {m_block, m_remove})
        button->setAutoDefault(false);
    for (QLabel *label : {m_hint, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *heading = new QLabel(tr("Blocked callers"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    layout->addWidget(heading);
    layout->addWidget(m_message);
    layout->addWidget(m_anonymous);
    layout->addWidget(m_label);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(m_field, 1);
    line->addWidget(m_block);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    layout->addWidget(m_state);
    layout->addWidget(m_entries);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);

    connect(&m_list, &BlockList::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(&m_list, &BlockList::finished, this, &BlockPanel::onFinished);
    connect(m_field, &QLineEdit::textChanged, this, &BlockPanel::refreshHint);
    connect(m_field, &QLineEdit::returnPressed, this, &BlockPanel::onBlock);
    connect(m_block, &QPushButton::clicked, this, &BlockPanel::onBlock);
    connect(m_remove, &QPushButton::clicked, this, &BlockPanel::onRemove);
    connect(m_entries, &QListWidget::currentRowChanged, this, [this] { refresh(); });
    connect(m_anonymous, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_list.add(BlockList::anonymousPattern());
        else
            m_list.remove(BlockList::anonymousPattern());
        refresh(); // shows what the server says
    });
    refresh();
}

QString BlockPanel::obstacle() const
{
    if (!m_session.capabilities().hasValue())
        return tr("Not known yet.");
    if (!m_session.can(ActionId::SetRejectRules))
        return tr("This server shows whom you block but does not let you change it. Ask your provider.");
    if (!m_session.isOnline())
        return tr("The server cannot be reached, so this cannot be changed now.");
    return m_list.isPending() ? tr("A change is under way.") : QString();
}

void BlockPanel::fill()
{
    QStringList patterns;
    if (m_list.patterns().hasValue()) {
        patterns = m_list.patterns()->texts;
        patterns.removeAll(BlockList::anonymousPattern()); // has a switch of its own
    }
    if (patterns == m_shown)
        return;
    const QSignalBlocker quiet(m_entries);
    const int row = m_entries->currentRow();
    m_shown = patterns;
    m_entries->clear();
    QStringList texts;
    texts.reserve(patterns.size());
    for (const QString &pattern : std::as_const(patterns))
        texts << CallerWords::pattern(pattern, m_session.account());
    m_entries->addItems(texts);
    if (!patterns.isEmpty())
        m_entries->setCurrentRow(qBound(0, row, static_cast<int>(patterns.size()) - 1));
}

void BlockPanel::refresh()
{
    fill();
    const QString why = obstacle();
    const bool known = m_list.patterns().hasValue();
    const bool writes = m_session.can(ActionId::SetRejectRules);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_field, m_block})
        widget->setVisible(writes);
    {
        const QSignalBlocker quiet(m_anonymous);
        m_anonymous->setChecked(m_list.contains(BlockList::anonymousPattern()));
    }
    m_anonymous->setEnabled(why.isEmpty() && known);
    m_anonymous->setAccessibleDescription(why);
    m_field->setAccessibleDescription(why);
    m_entries->setVisible(!m_shown.isEmpty());
    m_entries->setFixedHeight((m_entries->fontMetrics().height() + gridUnit(this) / 2)
            * static_cast<int>(qBound(qsizetype(1), m_shown.size(), visibleLines))
        + 2 * m_entries->frameWidth() + 2);
    m_remove->setVisible(writes && !m_shown.isEmpty());
    m_remove->setEnabled(why.isEmpty() && m_entries->currentRow() >= 0);
    m_remove->setAccessibleDescription(why);

    QString state;
    if (!known)
        state = m_list.patterns().error ? PageWords::nothingToShow(*m_list.patterns().error)
                                        : tr("Loading whom you block…");
    else if (m_list.patterns().error && m_session.isOnline())
        state = PageWords::mayBeOld(*m_list.patterns().error);
    else if (m_shown.isEmpty())
        state = tr("You block nobody. Blocked callers are rejected before anything else is looked at.");
    else if (!writes && !why.isEmpty())
        state = why;
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    refreshHint();
}

/// Says what the text would block while it is typed: never one's own office unawares.
void BlockPanel::refreshHint()
{
    const QString typed = m_field->text().trimmed();
    const Result<QString> pattern = m_list.patternOf(typed);
    QString hint;
    Tone tone = Tone::Neutral;
    if (typed.isEmpty()) {
        hint.clear();
    } else if (!pattern) {
        hint = tr("Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net");
        tone = Tone::Error;
    } else if (m_list.contains(*pattern)) {
        hint = tr("Already blocked: %1.", "who").arg(CallerWords::pattern(*pattern, m_session.account()));
    } else if (m_list.blocksOwnDomain(*pattern)) {
        hint = tr("This blocks everybody of your own domain, your colleagues too.");
        tone = Tone::Warning;
    } else {
        hint = tr("Will be rejected: %1.", "who").arg(CallerWords::pattern(*pattern, m_session.account()));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_session.can(ActionId::SetRejectRules));
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText, tone == Tone::Neutral ? secondaryText(colours) : toneColor(colours, tone));
    m_hint->setPalette(colours);
    const QString why = obstacle();
    m_block->setEnabled(why.isEmpty() && pattern && !m_list.contains(*pattern));
    m_block->setAccessibleDescription(why.isEmpty() ? hint : why);
    if (why.isEmpty())
        m_field->setAccessibleDescription(hint);
}

void BlockPanel::onBlock()
{
    const Result<QString> pattern = m_list.patternOf(m_field->text());
    if (!obstacle().isEmpty() || !pattern || m_list.contains(*pattern))
        return;
    m_field->setFocus(Qt::OtherFocusReason); // the button is about to be disabled
    m_list.add(*pattern);
}

void BlockPanel::onRemove()
{
    const int row = m_entries->currentRow();
    if (!obstacle().isEmpty() || row < 0 || row >= m_shown.size())
        return;
    m_entries->setFocus(Qt::OtherFocusReason);
    m_list.remove(m_shown.at(row));
}

bool BlockPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entries && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        onRemove();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void BlockPanel::onFinished(const BlockReport &report)
{
    const QString text = CallerWords::blocked(report, m_session.account());
    if (report.inEffect()) {
        // What was typed meanwhile is another wish.
        if (report.added && m_list.patternOf(m_field->text()).value_or(QString()) == report.pattern)
            m_field->clear();
        if (report.wasUndo)
            m_message->positive(text);
        else
            m_message->undoable(text, [this, report] { m_list.undo(report); });
        refresh();
        return;
    }
    QList<InlineMessage::Action> actions;
    if (report.outcome == ChangeOutcome::Unknown)
        actions.append({tr("Check now", "button: read the list again"), [this] { m_list.refresh(); }, true});
    if (report.error) {
        const Error error = *report.error;
        actions.append({tr("Details", "button"), [this, error] { Q_EMIT detailsRequested(error); }, false});
    }
    if (report.outcome == ChangeOutcome::Refused)
        m_message->error(text, actions);
    else
        m_message->warning(text, actions);
    refresh();
}

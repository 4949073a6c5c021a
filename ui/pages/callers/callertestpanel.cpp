// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/callertestpanel.h"

#include "ui/models/accountsession.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/pages/callers/callpathboxes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pathview.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/calltext.h"
#include "ui/words/errortext.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int maxCaller = 400;
constexpr qsizetype maxSteps = 40;

QString iconOf(const CallStep &step)
{
    using Verdict = CallStep::Verdict;
    switch (step.verdict) {
    case Verdict::Refused:
    case Verdict::NotAccepted:
    case Verdict::NoneOnline:
        return QStringLiteral("close");
    case Verdict::Forwarded:
        return QStringLiteral("forwarding");
    case Verdict::Rings:
        return QStringLiteral("bell");
    case Verdict::NotSet:
    case Verdict::Passed:
    case Verdict::Accepted:
        break;
    }
    return QStringLiteral("check");
}

QString iconOf(CallPath::Outcome outcome)
{
    switch (outcome) {
    case CallPath::Outcome::Rings:
        return QStringLiteral("bell");
    case CallPath::Outcome::Forwarded:
        return QStringLiteral("forwarding");
    case CallPath::Outcome::Rejected:
    case CallPath::Outcome::Refused:
        break;
    }
    return QStringLiteral("close");
}

} // namespace

CallerTestPanel::CallerTestPanel(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_test(session)
    , m_label(new QLabel(tr("Test a &caller:", "label of a field"), this))
    , m_caller(new QLineEdit(this))
    , m_when(new QComboBox(this))
    , m_time(new QDateTimeEdit(this))
    , m_ask(new QPushButton(tr("Who would rin&g?", "button"), this))
    , m_draft(new QLabel(tr("Your changes above do not count before they are applied."), this))
    , m_state(new QLabel(this))
    , m_answer(new QWidget(this))
    , m_icon(new QLabel(m_answer))
    , m_outcome(new QLabel(m_answer))
    , m_boxes(new PathView(m_answer))
    , m_local(new QLabel(m_answer))
    , m_path(new QWidget(m_answer))
    , m_steps(new QGridLayout(m_path))
    , m_zone(new QLabel(m_answer))
{
    setObjectName(QStringLiteral("callerTestPanel"));
    m_caller->setObjectName(QStringLiteral("testCallerEdit"));
    m_when->setObjectName(QStringLiteral("testWhenComboBox"));
    m_time->setObjectName(QStringLiteral("testTimeEdit"));
    m_ask->setObjectName(QStringLiteral("testCallerButton"));
    m_draft->setObjectName(QStringLiteral("testDraftLabel"));
    m_state->setObjectName(QStringLiteral("testStateLabel"));
    m_outcome->setObjectName(QStringLiteral("testOutcomeLabel"));
    m_boxes->setObjectName(QStringLiteral("testPathView"));
    m_local->setObjectName(QStringLiteral("testLocalLabel"));
    m_zone->setObjectName(QStringLiteral("testZoneLabel"));
    m_label->setBuddy(m_caller);
    m_caller->setMaxLength(maxCaller);
    m_caller->setPlaceholderText(tr("Number, address, or “anonymous”"));
    m_caller->setAccessibleName(tr("Caller to test"));
    m_when->setAccessibleName(tr("When the call comes"));
    m_when->addItems({tr("Now", "when a call comes"), tr("At…", "choose date and time")});
    m_time->setAccessibleName(tr("Date and time of the call"));
    m_time->setCalendarPopup(true);
    const QLocale locale;
    m_time->setDisplayFormat(locale.language() == QLocale::C
            ? QStringLiteral("d MMM yyyy H:mm")
            : locale.dateFormat(QLocale::ShortFormat) + u' ' + locale.timeFormat(QLocale::ShortFormat));
    m_time->hide();
    m_ask->setAutoDefault(false);
    for (QLabel *label : {m_draft, m_state, m_outcome, m_local, m_zone}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont font = m_outcome->font();
    font.setWeight(QFont::DemiBold);
    m_outcome->setFont(font);
    auto *heading = new QLabel(tr("Who would ring?"), this);
    heading->setFont(font);

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    layout->addWidget(heading);
    layout->addWidget(m_label);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(m_caller, 1);
    line->addWidget(m_when);
    line->addWidget(m_time);
    line->addWidget(m_ask);
    layout->addLayout(line);
    layout->addWidget(m_draft);
    layout->addWidget(m_state);
    layout->addWidget(m_answer);
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(unit);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(unit);
    outcome->addWidget(m_icon, 0, Qt::AlignTop);
    outcome->addWidget(m_outcome, 1);
    answer->addLayout(outcome);
    m_steps->setContentsMargins(unit * 2, 0, 0, 0);
    m_steps->setHorizontalSpacing(unit);
    m_steps->setVerticalSpacing(unit / 2);
    m_steps->setColumnStretch(1, 1);
    answer->addWidget(m_boxes);
    answer->addWidget(m_path);
    answer->addWidget(m_local);
    answer->addWidget(m_zone);
    m_answer->hide();
    m_state->hide();

    connect(m_when, &QComboBox::activated, this, &CallerTestPanel::onWhenChosen);
    connect(m_caller, &QLineEdit::textEdited, &m_test, &CallerTest::forget);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, &m_test, &CallerTest::forget);
    connect(m_caller, &QLineEdit::returnPressed, this, &CallerTestPanel::onAsk);
    connect(m_ask, &QPushButton::clicked, this, &CallerTestPanel::onAsk);
    connect(&m_test, &CallerTest::changed, this, &CallerTestPanel::showAnswer);
}

void CallerTestPanel::refresh(bool hasDraft)
{
    QString why;
    if (!m_session.isOnline())
        why = tr("The server cannot be reached, so it cannot be asked now.");
    else if (!m_test.canAnswer())
        why = tr("This server cannot tell what would become of a call.");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_caller, m_when, m_time, m_ask}) {
        widget->setEnabled(why.isEmpty());
        widget->setAccessibleDescription(why);
    }
    m_draft->setVisible(hasDraft && why.isEmpty());
    if (!why.isEmpty() && !m_test.path()) {
        m_state->setText(why);
        m_state->show();
    } else if (!m_test.isAsking() && !m_test.error()) {
        m_state->hide();
    }
}

QWidget *CallerTestPanel::firstField() const
{
    return m_caller;
}

void CallerTestPanel::onWhenChosen()
{
    const bool other = m_when->currentIndex() == 1;
    if (other && m_time->isHidden()) {
        const qint64 hour = (m_session.clock().nowSeconds() / 3600 + 1) * 3600;
        m_time->setDateTime(QDateTime::fromSecsSinceEpoch(hour));
    }
    m_time->setVisible(other);
    if (other)
        m_time->setFocus(Qt::OtherFocusReason);
    m_test.forget();
}

void CallerTestPanel::onAsk()
{
    if (!m_test.canAnswer())
        return;
    m_test.ask(m_caller->text(), m_when->currentIndex() == 1 ? m_time->dateTime().toSecsSinceEpoch() : 0);
}

void CallerTestPanel::addStep(const QString &icon, const QString &text)
{
    const int row = m_steps->rowCount();
    auto *mark = new QLabel(m_path);
    const int edge = textIconSize(this);
    mark->setPixmap(symbolicIcon(icon).pixmap(QSize(edge, edge), devicePixelRatioF()));
    auto *words = new QLabel(CallerWords::shown(text), m_path);
    words->setObjectName(QStringLiteral("testStepLabel"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_steps->addWidget(mark, row, 0, Qt::AlignTop);
    m_steps->addWidget(words, row, 1);
}

void CallerTestPanel::showAnswer()
{
    qDeleteAll(m_path->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    const std::optional<CallPath> &path = m_test.path();
    m_answer->setVisible(path.has_value());
    QString state;
    if (m_test.isAsking())
        state = tr("Asking the server…");
    else if (m_test.error())
        state = errorText(*m_test.error()).sentence();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    QLabel *said = m_state;
    if (path) {
        const TimeText times(m_session.clock().nowSeconds());
        const CallText words(times);
        const QString outcome = CallerWords::shown(words.sentence(*path));
        m_outcome->setText(path->time > m_session.clock().nowSeconds()
                ? tr("%1 (A call %2.)", "outcome, moment").arg(outcome, times.moment(path->time))
                : outcome);
        const int edge = textIconSize(this);
        m_icon->setPixmap(symbolicIcon(iconOf(path->outcome)).pixmap(QSize(edge, edge), devicePixelRatioF()));
        m_boxes->setPath(callPathBoxes(*path, times));
        for (const CallStep &step : path->steps.mid(0, maxSteps))
            addStep(iconOf(step), words.step(step, *path));
        const bool elsewhere = path->timeZone.toUtf8() != times.zone().id();
        m_zone->setText(
            tr("The rules go by the time of %1.", "time zone").arg(CallerWords::shown(path->timeZone)));
        m_zone->setVisible(elsewhere);
        m_local->setVisible(!m_test.asksServer());
        m_local->setText(m_test.dependsOnGroups()
                ? tr("Worked out here from your settings, as this server does not explain calls. Who is in "
                     "which "
                     "group is not known here: a caller of one of these groups gets through.")
                : tr("Worked out here from your settings, as this server does not explain calls."));
        said = m_outcome;
    }
    if (!said->text().isEmpty() && !m_test.isAsking()) {
        m_ask->setAccessibleDescription(said->text());
        QAccessibleEvent alert(said, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

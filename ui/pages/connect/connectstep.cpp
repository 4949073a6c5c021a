// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectstep.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

constexpr std::array allSteps{ProbeStep::ReachedServer, ProbeStep::ServerIsWhoItSays,
    ProbeStep::CertificateAccepted, ProbeStep::SignedIn};

std::size_t indexOf(ProbeStep step)
{
    return static_cast<std::size_t>(step);
}

} // namespace

ConnectStep::ConnectStep(QWidget *parent)
    : WizardStep(QStringLiteral("connectStep"), tr("Connecting"), parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(qRound(gridUnit(this) * 1.5));
    grid->setVerticalSpacing(qRound(gridUnit(this) * 1.5));
    for (const ProbeStep step : allSteps) {
        Line &line = m_lines.at(indexOf(step));
        const int row = static_cast<int>(step);
        line.icon = new QLabel(this);
        line.text = new QLabel(this);
        line.text->setObjectName(QStringLiteral("probeLine%1Label").arg(row + 1));
        line.text->setWordWrap(true);
        grid->addWidget(line.icon, row, 0, Qt::AlignTop);
        grid->addWidget(line.text, row, 1);
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
    // The explanation stands below the lines, where the failing one is.
    body()->insertSpacing(1, gridUnit(this));
    body()->insertWidget(2, message());
    refreshLook();
}

void ConnectStep::begin(const QString &host)
{
    m_host = host;
    m_name.clear();
    m_complete = false;
    message()->dismiss();
    for (const ProbeStep step : allSteps)
        setState(step, State::Waiting);
    setState(ProbeStep::ReachedServer, State::UnderWay);
    Q_EMIT completeChanged();
}

void ConnectStep::passStep(ProbeStep step)
{
    setState(step, State::Passed);
    if (step != ProbeStep::SignedIn)
        setState(static_cast<ProbeStep>(static_cast<int>(step) + 1), State::UnderWay);
}

void ConnectStep::failStep(ProbeStep step, const Error &error)
{
    setState(step, State::Failed);
    QList<InlineMessage::Action> actions;
    for (const Remedy remedy : errorRemedies(error.code))
        actions.append({remedyLabel(remedy), [this, remedy] { Q_EMIT remedyRequested(remedy); }, false});
    if (actions.isEmpty())
        actions.append({tr("De&tails", "button: shows code and cause of an error"),
            [this, error] { Q_EMIT detailsRequested(error); }, false});
    message()->showMessage({InlineMessage::Kind::Error, errorText(error).sentence(), actions,
        InlineMessage::Stay::UntilClosed, {}});
    Q_EMIT completeChanged();
}

void ConnectStep::complete(const Identity &identity)
{
    m_name = identity.displayName().isEmpty() ? identity.sipAddress : identity.displayName();
    for (const ProbeStep step : allSteps)
        setState(step, State::Passed);
    m_complete = true;
    Q_EMIT completeChanged();
}

QWidget *ConnectStep::firstFocus() const
{
    return message()->isActive() ? WizardStep::firstFocus() : nullptr;
}

void ConnectStep::setState(ProbeStep step, State state)
{
    m_lines.at(indexOf(step)).state = state;
    refreshLook();
}

QString ConnectStep::textOf(ProbeStep step, State state) const
{
    const bool passed = state == State::Passed;
    const bool failed = state == State::Failed;
    switch (step) {
    case ProbeStep::ReachedServer:
        return passed ? tr("Reached %1").arg(m_host)
            : failed  ? tr("Could not reach %1").arg(m_host)
                      : tr("Reach %1").arg(m_host);
    case ProbeStep::ServerIsWhoItSays:
        return passed ? tr("The server is who it says")
            : failed  ? tr("The server did not prove who it is")
                      : tr("Check who the server is");
    case ProbeStep::CertificateAccepted:
        return passed ? tr("The server accepted your certificate")
            : failed  ? tr("The server did not accept your certificate")
                      : tr("Show your certificate");
    case ProbeStep::SignedIn:
        return passed ? tr("Signed in as %1").arg(m_name) : failed ? tr("Could not sign in") : tr("Sign in");
    }
    return {};
}

void ConnectStep::refreshLook()
{
    const int edge = qRound(textIconSize(this) * 1.15);
    for (const ProbeStep step : allSteps) {
        const Line &line = m_lines.at(indexOf(step));
        QString icon = QStringLiteral("ring");
        Tone tone = Tone::Neutral;
        if (line.state == State::UnderWay) {
            icon = QStringLiteral("refresh");
            tone = Tone::Information;
        } else if (line.state == State::Passed) {
            icon = QStringLiteral("check");
            tone = Tone::Positive;
        } else if (line.state == State::Failed) {
            icon = QStringLiteral("error");
            tone = Tone::Error;
        }
        line.icon->setPixmap(symbolicIcon(icon, tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
        line.text->setText(textOf(step, line.state));
        line.text->setForegroundRole(
            line.state == State::Waiting ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

void ConnectStep::changeEvent(QEvent *event)
{
    WizardStep::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

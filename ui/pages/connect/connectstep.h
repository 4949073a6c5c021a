// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/connectionprobe.h"
#include "ui/pages/connect/wizardstep.h"
#include "ui/words/errortext.h"

#include <array>

class QLabel;

/// Four lines that tick one after the other while the connection is tried. The failing one carries its own
/// explanation and buttons. Shows what it is told; the wizard runs the probe.
class ConnectStep : public WizardStep {
    Q_OBJECT

public:
    explicit ConnectStep(QWidget *parent = nullptr);

    /// All lines back to waiting, the first under way.
    void begin(const QString &host);
    void passStep(ProbeStep step);
    void failStep(ProbeStep step, const Error &error);
    /// Everything passed.
    void complete(const Identity &identity);

    bool isComplete() const override { return m_complete; }
    QWidget *firstFocus() const override;

Q_SIGNALS:
    void remedyRequested(Remedy remedy);
    void detailsRequested(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Waiting, UnderWay, Passed, Failed };
    struct Line {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        State state = State::Waiting;
    };

    void setState(ProbeStep step, State state);
    void refreshLook();
    QString textOf(ProbeStep step, State state) const;

    std::array<Line, 4> m_lines;
    QString m_host;
    QString m_name;
    bool m_complete = false;
};

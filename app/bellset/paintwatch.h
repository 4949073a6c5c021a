// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

/// Logs when something that a person waits for at a start is on the screen for the first time: "painted
/// connectWizard", "painted overviewPage". tests/bench/start measures by these lines. Looks at every event of
/// the program, so it exists only while the debug messages of bellset.ui are wanted.
class PaintWatch : public QObject {
    Q_OBJECT

public:
    explicit PaintWatch(QObject &application);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QSet<QString> m_painted;
};

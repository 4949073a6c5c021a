// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/firsthints.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// "First steps": a button for each open hint, with another one that takes it away; as many side by side as
/// fit. Hidden when none is open. Borrows the hints.
class HintRow : public QWidget {
    Q_OBJECT

public:
    HintRow(FirstHints &hints, QWidget *parent);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(FirstHints::Hint hint);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *make(FirstHints::Hint hint, const QString &text, const char *icon, const QString &name);
    void refresh();
    void arrange();

    FirstHints &m_hints;
    QLabel *m_title;
    QGridLayout *m_grid;
    QList<QWidget *> m_cells; ///< by Hint
    int m_columns = 0;
};

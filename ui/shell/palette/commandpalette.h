// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

/// The search of the window (Ctrl+K, ux.md 3.7): a field and below it what fits, over the page. Type, choose
/// by the arrow keys, Enter; Esc closes. The focus stays in the field, and goes back to where it was. Child
/// of the window, of which it covers a part while open.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// @param entries what is to be found; read once
    void open(const QList<PaletteEntry> &entries);
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    const PaletteModel &model() const { return m_model; }

public Q_SLOTS:
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    bool onKey(int key);
    void step(int direction, bool page);
    void choose(int row);
    void runChosen();
    void arrange();

    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

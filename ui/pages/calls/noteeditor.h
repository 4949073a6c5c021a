// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// What the user notes about one call. Asks to have it written when the focus goes elsewhere, another call is
/// shown, the page is hidden, or by Ctrl+Return; Escape brings back what is written. A note that is too long
/// says so and is not written: it waits here until its call is shown again.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    void showCall(const KeptCall &call);
    /// No call is shown; what was typed is written first.
    void showNothing();
    /// The note of this call was not written: the text stays, or is brought back when the call is shown.
    /// @param call with the note of before
    void bringBack(const KeptCall &call, const QString &text);
    /// Says that the call's note was written.
    void tellWritten(const KeptCall &call);

Q_SIGNALS:
    void writeRequested(const KeptCall &call, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void setText(const QString &text);
    void refresh();
    void refreshLook();

    QLabel *m_heading;
    QPlainTextEdit *m_edit;
    QLabel *m_state;
    QPushButton *m_delete;
    KeptCall m_call; ///< id 0 = none
    QHash<qint64, QString> m_asked; ///< notes on their way into the archive, by call
    QHash<qint64, QString> m_waiting; ///< texts that could not be written, by call
    bool m_inSetText = false;
    bool m_inRefresh = false;
};

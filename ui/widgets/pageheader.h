// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

/// Top of every page: its title, one plain sentence of the present state, "as of 10:42", and where the
/// server does not let us change things a "read only on this server" tag whose "Why?" shows the reason.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// One sentence; empty hides the line.
    void setSentence(const QString &sentence);
    /// When the data shown was fetched, in any zone; shown in the viewer's. An invalid time hides it.
    /// @param stale the server could not be asked since: the time is then marked
    void setAsOf(const QDateTime &asOf, bool stale = false);
    /// @param reason a sentence; empty means that the page may be changed
    void setReadOnly(const QString &reason);
    /// Adds a control at the right end of the title's line. Takes ownership.
    void addControl(QWidget *control);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_asOf;
    QWidget *m_readOnly;
    QPushButton *m_why;
    QLabel *m_reason;
    class QHBoxLayout *m_titleRow;
    bool m_stale = false;
    bool m_inRefresh = false;
};

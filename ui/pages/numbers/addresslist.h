// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

/// A short list of addresses or numbers, one line each, with buttons to copy and, where asked for, to remove
/// it. Owned by a panel of the Numbers page.
class AddressList : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString address; ///< as it is copied and removed
        QString shown; ///< as people read it
        QString note; ///< why it cannot be removed; empty for nothing to say
        bool removable = false;

        bool operator==(const Line &) const = default;
    };

    explicit AddressList(QWidget *parent = nullptr);

    /// Rebuilds only what differs from before; of very many lines only the first are shown.
    void setLines(const QList<Line> &lines);
    /// @param why nothing can be removed now; empty when it can
    void setLock(const QString &why);

Q_SIGNALS:
    void copyRequested(const QString &address);
    void removeRequested(const QString &address);
    /// The buttons are new ones, which stand last in the order of Tab.
    void rebuilt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Line> m_lines;
    QString m_lock;
};

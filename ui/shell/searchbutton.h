// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// Looks like a search field and opens the search of the window. Gives way when the bar is narrow: the words
/// are cut, the icon stays.
class SearchButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);

    /// Shown at the end: "Ctrl+K".
    void setShortcutText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

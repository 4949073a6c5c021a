// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;

/// A panel with a title, one line that matters most, and what the owner puts below it. Shows by itself when
/// there is nothing to show yet or no more. Created by the page.
class Tile : public Panel {
    Q_OBJECT

public:
    /// @param iconName of ui/widgets/icons.h
    Tile(const QString &iconName, const QString &title, QWidget *parent);

    /// The content: a headline, quieter words below it, and the body if it is wanted.
    void showContent(const QString &headline, const QString &words, bool withBody);
    void showLoading();
    /// @param why a sentence
    void showMissing(const QString &why);

    /// Goes under the words. Takes ownership.
    void setBody(QWidget *body);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &headline, const QString &words, bool withBody);
    void refreshLook();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_words;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    bool m_inRefresh = false;
};

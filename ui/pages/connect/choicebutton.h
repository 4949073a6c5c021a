// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

/// A large button: icon, a title with mnemonic, a line that explains it.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(
        const QString &iconName, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    int textLeft() const;

    QString m_iconName;
    QString m_explanation;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

/// Stands where content will be. Loading: grey rows after 150 ms (nothing before, so that quick answers do
/// not flicker), words after 2 s, Cancel after 5 s. Empty: icon, one sentence, one action. The owner shows
/// and hides it.
class Placeholder : public QWidget {
    Q_OBJECT

public:
    /// Milliseconds since showLoading(); tests make them short.
    struct Delays {
        int rows = 150;
        int words = 2000;
        int cancel = 5000;
    };

    explicit Placeholder(QWidget *parent = nullptr);

    void setDelays(const Delays &delays) { m_delays = delays; }
    /// @param words what is being fetched: "Loading call history…"
    /// @param cancellable offers Cancel after the third delay
    void showLoading(const QString &words, bool cancellable = false);
    /// @param action text of the button; empty for none
    void showEmpty(const QString &iconName, const QString &sentence, const QString &action = {});

    bool isCancellable() const { return m_cancellable; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void actionRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mode { Empty, Loading };

    void onDelay();
    void refreshLook();

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QTimer m_timer;
    Delays m_delays;
    Mode m_mode = Mode::Empty;
    QString m_iconName;
    QString m_words;
    bool m_cancellable = false;
    bool m_rowsVisible = false;
    int m_step = 0;
};

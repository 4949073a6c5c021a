// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class MainWindow;

/// What another start of the program asks the running one to do: the actions of the desktop entry.
struct WindowOrder {
    enum class Kind { DndOn, DndOff, ShowCalls, NewCall };

    Kind kind = Kind::ShowCalls;
    qint64 minutes = 0; ///< of DndOn: 1…maxTemporaryMinutes

    /// "dnd 60", "dnd off", "calls", "new-call". No value for anything else.
    static std::optional<WindowOrder> fromText(const QString &text);
    QString toText() const;
    bool operator==(const WindowOrder &) const = default;
};

/// Carries orders out on the account that the window shows, as soon as there is one and its server answers;
/// one that cannot be carried out soon is given up, and the window says why. What became of a change stands
/// in the reach strip, with Undo. Owned by the window.
class OrderRunner : public QObject {
    Q_OBJECT

public:
    explicit OrderRunner(MainWindow &window);

    void obey(const WindowOrder &order);
    /// Milliseconds until a waiting order is given up.
    void setPatience(int milliseconds) { m_timer.setInterval(milliseconds); }

private:
    void follow();
    void tryNow();
    void giveUp();

    MainWindow &m_window;
    std::optional<WindowOrder> m_waiting;
    std::unique_ptr<QObject> m_following; ///< the connections to the session that is shown
    QTimer m_timer;
};

// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of tests/bench/start: the least that a Qt Widgets program with a window does. Says "painted"
// when its window is on the screen, as bellset does in its log.
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Watch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                std::fputs("painted window\n", stderr);
                std::fflush(stderr);
            });
        }
        return false;
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *label = new QLabel(QStringLiteral("A window"), &window);
    Watch watch;
    label->installEventFilter(&watch);
    window.setCentralWidget(label);
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}

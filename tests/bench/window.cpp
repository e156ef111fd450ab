// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window: an empty window. It ends when it is painted: the floor of start and memory.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdlib>

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Dayshift {

// Says for ten seconds what was just done, and takes it back. It waits while the mouse or the
// keyboard is on it. Ctrl+Z works for the whole session, this is only the reminder.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    explicit UndoBar(const Theme &theme, QWidget *parent);

    void tell(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }
    // Lies over the bottom of its parent.
    void place();
    void takeFocus();

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tick();

    const Theme &m_theme;
    QPushButton *m_undo;
    QString m_words;
    QTimer m_timer;
    std::chrono::milliseconds m_lifetime {10000};
    std::chrono::milliseconds m_left {0};
};

} // namespace Dayshift

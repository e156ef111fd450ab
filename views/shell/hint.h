// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace Dayshift {

// A short hint beside the widget that it is about, until it is dismissed or the next one comes. It
// covers nothing that is worked with, takes no keyboard by itself, and follows its widget.
class Hint : public QFrame
{
    Q_OBJECT
public:
    // window: over which it lies.
    Hint(const Theme &theme, QWidget *window);

    // Beside this widget; progress: "2 of 7".
    void tell(QWidget *anchor, const QString &words, const QString &progress);
    [[nodiscard]] QString words() const;

signals:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_anchor;
    QLabel *m_words;
    QLabel *m_progress;
};

} // namespace Dayshift

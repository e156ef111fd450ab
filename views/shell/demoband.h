// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "views/style/theme.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace Dayshift {

// The band over everything while the demo day is shown: that it is one, where in it one is, and the
// way out of it.
class DemoBand : public QWidget
{
    Q_OBJECT
public:
    // From and to: the part of the day that is played.
    DemoBand(const Theme &theme, const Format &format, const QDateTime &from, const QDateTime &to,
             QWidget *parent = nullptr);

    void setTime(const QDateTime &at);
    void setPlaying(bool playing);
    // A moment asked for that is still being played to.
    void setBusy(bool busy);
    [[nodiscard]] QWidget *timeSlider() const;

signals:
    void playRequested(bool play);
    void timeRequested(const QDateTime &at);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void tell();

    const Theme &m_theme;
    Format m_format;
    QDateTime m_from;
    QDateTime m_now;
    bool m_playing = false;
    bool m_busy = false;
    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_clock;
};

} // namespace Dayshift

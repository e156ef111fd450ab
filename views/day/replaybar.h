// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "views/style/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QSlider;
class QToolButton;

namespace Dayshift {

class TextLabel;

// A slider over past minutes, with play and its speed. It says which minute is wanted, and goes on
// only when that is shown.
class ReplayBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayBar(const Theme &theme, QWidget *parent = nullptr);

    // The stretch that can be seen, and the moment that is.
    void setRange(const QDateTime &from, const QDateTime &to);
    void setMoment(const QDateTime &moment, const Format &format);
    [[nodiscard]] QDateTime moment() const;
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void play(bool on);
    // Minutes of the past for each second of now.
    void setSpeed(int minutes);

signals:
    void momentWanted(const QDateTime &moment);
    void closeWanted();

private:
    void step();
    void ask(int minute);

    const Theme &m_theme;
    QToolButton *m_play;
    QSlider *m_slider;
    QComboBox *m_speed;
    TextLabel *m_words;
    QToolButton *m_close;
    QTimer m_tick;
    QDateTime m_from;
    Format m_format;
    double m_at = 0; // minutes since m_from
    bool m_playing = false;
    bool m_waits = false; // for what was asked for
    int m_next = -1; // asked for meanwhile
};

} // namespace Dayshift

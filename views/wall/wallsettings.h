// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/wallchoices.h"
#include "views/style/textlabel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QTimeEdit;

namespace Dayshift {

class Settings;

// A line as large as a wall of these choices would write a state: to be read from the back of the
// room, on the panel that is meant.
class WallTestLine : public QWidget
{
    Q_OBJECT
public:
    WallTestLine(const Theme &theme, QWidget *parent = nullptr);

    void setChoices(const WallChoices &choices);
    QSize sizeHint() const override;
    // The size of its type, in pixels of the screen that it is on.
    [[nodiscard]] double pixels() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    WallChoices m_choices;
};

// The choices of the wall that this machine drives; what is changed is kept at once.
class WallSettings : public QWidget
{
    Q_OBJECT
public:
    WallSettings(Settings &settings, const Theme &theme, QWidget *parent = nullptr);

    // Shows what is kept.
    void load();
    [[nodiscard]] WallChoices choices() const;

signals:
    void changed(const Dayshift::WallChoices &choices);

private:
    [[nodiscard]] QWidget *makePanel();
    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] QWidget *makeTimes();
    void store();
    void tellReach();

    Settings &m_settings;
    const Theme &m_theme;
    WallChoices m_kept; // the order of the pages
    bool m_loading = false;
    QDoubleSpinBox *m_inches;
    QDoubleSpinBox *m_metres;
    TextLabel *m_reach;
    WallTestLine *m_line;
    QList<QCheckBox *> m_topics; // by WallTopic
    QSpinBox *m_seconds;
    QComboBox *m_names;
    QCheckBox *m_hasHours;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    QCheckBox *m_weekends;
    QCheckBox *m_hasNight;
    QTimeEdit *m_nightFrom;
    QTimeEdit *m_nightTo;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daywords.h"
#include "views/style/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace Dayshift {

class TextLabel;

// A card with a title, and rows below it.
class DayCard : public QFrame
{
    Q_OBJECT
public:
    DayCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note); // at the end of the title's line

protected:
    void paintEvent(QPaintEvent *event) override;
    void clearRows();
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    // A line that says that there is nothing.
    void addWords(const QString &words);

private:
    const Theme &m_theme;
    TextLabel *m_note;
    QVBoxLayout *m_rows;
};

// Worked and waited as one bar with its words; and where the last threads lost their time.
class TimeCard : public DayCard
{
    Q_OBJECT
public:
    explicit TimeCard(const Theme &theme, QWidget *parent = nullptr);
    void setDay(const Day &day, const Thread *thread, const Format &format);
};

// What to learn from a thread, each into the backlog by one press.
class LearnCard : public DayCard
{
    Q_OBJECT
public:
    explicit LearnCard(const Theme &theme, QWidget *parent = nullptr);
    void setThread(const Thread *thread, const Format &format, bool readOnly);

signals:
    void wanted(const Dayshift::Lesson &lesson);
};

// What is still to come today.
class RestCard : public DayCard
{
    Q_OBJECT
public:
    explicit RestCard(const Theme &theme, QWidget *parent = nullptr);
    void setDay(const Day &day, const Format &format);

signals:
    void opened(const Dayshift::PlannedStep &step);
};

} // namespace Dayshift

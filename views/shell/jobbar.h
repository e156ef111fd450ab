// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "views/shell/job.h"
#include "views/style/theme.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Dayshift {

// One job: its name, how far it is and how long it will take, and what can be done about it.
class JobRow : public QWidget
{
    Q_OBJECT
public:
    JobRow(Job &job, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Job *job() const { return m_job; }
    void refresh();
    void takeFocus();

signals:
    void hideRequested();

private:
    const Theme &m_theme;
    Format m_format;
    QPointer<Job> m_job;
    QLabel *m_name;
    QLabel *m_count;
    QProgressBar *m_bar;
    QLabel *m_note;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_hide;
};

// The work that goes on while people work on: below the page, one job under the other. Hidden ones
// go on, and the status bar still counts them.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(const Theme &theme, QWidget *parent = nullptr);

    // Shows it until it is finished or gone.
    void add(Job *job);
    [[nodiscard]] QList<Job *> jobs() const;
    // What is lost if they all end now: the names of those that go on.
    [[nodiscard]] QStringList running() const;
    void setShown(bool shown);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    bool takeFocus();
    // "Import from Jira, 38 %", "3 jobs"; empty: nothing goes on.
    [[nodiscard]] QString summary() const;

signals:
    void changed();

private:
    void drop(Job *job);
    void arrange();
    void announce(const QString &words);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<JobRow *> m_list;
    QTimer m_ticker; // the time left goes by itself
    bool m_wanted = true;
};

} // namespace Dayshift

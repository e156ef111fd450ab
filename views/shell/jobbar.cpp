// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/jobbar.h"

#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

JobRow::JobRow(Job &job, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_job(&job)
    , m_name(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_count(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_bar(new QProgressBar(this))
    , m_note(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_hide(new QPushButton(tr("Hide"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme.scaled(8));
    m_bar->setAccessibleName(tr("Progress of %1", "a job").arg(job.name()));
    HouseStyle::setFlat(m_hide);
    for (auto *button : {m_pause, m_cancel, m_hide})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::Space2);
    foot->addWidget(m_note, 1);
    for (auto *button : {m_pause, m_cancel, m_hide})
        foot->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::Space5, Theme::Space3, Theme::Space5, Theme::Space3);
    rows->setSpacing(Theme::Space2);
    rows->addLayout(head);
    rows->addWidget(m_bar);
    rows->addLayout(foot);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->setPaused(!m_job->isPaused());
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_hide, &QPushButton::clicked, this, &JobRow::hideRequested);
    connect(&job, &Job::changed, this, &JobRow::refresh);
    refresh();
}

void JobRow::refresh()
{
    if (!m_job)
        return;
    const auto &job = *m_job;
    m_name->setText(job.name());
    QStringList count;
    if (job.isCancelled())
        count.append(tr("being cancelled"));
    else if (job.isPaused())
        count.append(tr("paused"));
    if (job.all() > 0)
        count.append(m_format.ofAll(job.done(), job.all()));
    if (const auto left = job.remaining(); left && !job.isPaused() && !job.isCancelled())
        count.append(m_format.estimate(std::max(*left, std::chrono::milliseconds(1000))));
    m_count->setText(count.join(u" \u00b7 "_s));
    m_bar->setRange(0, job.all() > 0 ? 1000 : 0);
    if (job.all() > 0)
        m_bar->setValue(int(std::clamp<qint64>(job.done() * 1000 / job.all(), 0, 1000)));
    m_note->setText(job.note().isEmpty() ? tr("You can keep working.") : job.note());
    m_pause->setVisible(job.isPausable());
    m_pause->setText(job.isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(Icons::icon(job.isPaused() ? u"play"_s : u"pause"_s, m_theme));
    m_pause->setAccessibleName(job.isPaused() ? tr("Go on with %1", "a job").arg(job.name())
                                              : tr("Pause %1", "a job").arg(job.name()));
    m_cancel->setVisible(!job.cancelWords().isEmpty());
    m_cancel->setText(job.cancelWords());
    m_cancel->setEnabled(!job.isCancelled());
    m_cancel->setAccessibleName(tr("%1: %2", "what a button does; a job")
                                        .arg(job.cancelWords(), job.name()));
    m_hide->setAccessibleName(tr("Hide %1", "a job").arg(job.name()));
}

void JobRow::takeFocus()
{
    for (auto *button : {m_pause, m_cancel, m_hide}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

JobBar::JobBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Jobs"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        for (auto *row : std::as_const(m_list))
            row->refresh();
    });
    hide();
}

void JobBar::add(Job *job)
{
    auto *row = new JobRow(*job, m_theme, this);
    m_list.append(row);
    m_rows->addWidget(row);
    m_wanted = true;
    connect(row, &JobRow::hideRequested, this, [this] { setShown(false); });
    connect(job, &Job::changed, this, &JobBar::changed);
    connect(job, &Job::finished, this, [this, job] { drop(job); });
    connect(job, &QObject::destroyed, this, [this, job] { drop(job); });
    arrange();
    announce(tr("%1 has begun.", "a job").arg(job->name()));
}

void JobBar::drop(Job *job)
{
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&](const JobRow *row) {
        return !row->job() || row->job() == job;
    });
    if (found == m_list.cend())
        return;
    auto *row = *found;
    const bool hadFocus = row->isAncestorOf(focusWidget());
    m_list.removeOne(row);
    row->hide();
    row->deleteLater();
    if (row->job() && !job->isCancelled())
        announce(tr("%1 is finished.", "a job").arg(job->name()));
    arrange();
    if (hadFocus && !takeFocus() && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void JobBar::arrange()
{
    setVisible(m_wanted && !m_list.isEmpty());
    if (m_list.isEmpty())
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start();
    emit changed();
}

void JobBar::setShown(bool shown)
{
    m_wanted = shown;
    arrange();
}

QList<Job *> JobBar::jobs() const
{
    QList<Job *> jobs;
    for (const auto *row : m_list) {
        if (row->job())
            jobs.append(row->job());
    }
    return jobs;
}

QStringList JobBar::running() const
{
    QStringList names;
    for (const auto *job : jobs())
        names.append(job->name());
    return names;
}

QString JobBar::summary() const
{
    const auto all = jobs();
    if (all.isEmpty())
        return {};
    if (all.size() > 1)
        return tr("%n jobs", nullptr, int(all.size()));
    const auto &job = *all.first();
    if (job.all() <= 0)
        return job.name();
    return tr("%1, %2", "a job; how far it is")
            .arg(job.name(), Format().percent(double(job.done()) / double(job.all()), 0));
}

bool JobBar::takeFocus()
{
    if (!isVisible() || m_list.isEmpty())
        return false;
    m_list.first()->takeFocus();
    return true;
}

void JobBar::announce(const QString &words)
{
    setAccessibleName(words); // Qt tells AT-SPI of no alerts; of a name that changes it does
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Dayshift

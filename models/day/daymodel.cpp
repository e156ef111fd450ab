// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daymodel.h"

#include "models/board/boardtables.h"
#include "models/day/daytables.h"
#include "models/day/daywords.h"
#include "models/pipeline/claim.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

DayModel::DayModel(Store &store, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_day(std::make_shared<Day>())
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &DayModel::read);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (grows())
            changed();
    });
}

// That something changed is all that is wanted: of a scope that holds nothing everything is told
// as having left it.
template<typename T>
void DayModel::watch(const Table<T> &table)
{
    m_store.watch<T>(table, this,
                     [this](const Delta<T> &delta) {
                         if (!delta.reset)
                             changed();
                     },
                     {.condition = u"1 = 0"_s});
}

void DayModel::setDate(QDate date)
{
    if (date == m_date && m_loaded)
        return;
    m_date = date;
    m_stale = true;
    m_thread = 0;
    m_shown = {};
    m_wantsRuns = false;
    if (m_active)
        read();
}

void DayModel::setThread(int index)
{
    if (index == m_thread || index < -1 || index >= m_day->threads.size())
        return;
    beginResetModel();
    m_thread = index;
    m_wantsRuns = index < 0;
    m_shown = index >= 0 ? m_day->threads[index].incident.id : IncidentId();
    endResetModel();
    emit loaded();
}

void DayModel::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    if (!std::exchange(m_watching, true)) {
        watch(builds());
        watch(stages());
        watch(claims());
        watch(incidents());
        watch(alerts());
        watch(deployments());
        watch(releases());
        watch(signatures());
        watch(deploymentChecks());
        watch(timeCorrections());
        watch(stories());
    }
    if (m_stale)
        read();
}

void DayModel::readAgain()
{
    changed();
}

void DayModel::changed()
{
    m_stale = true;
    if (m_active && !m_soon.isActive())
        m_soon.start();
}

bool DayModel::grows() const
{
    const auto open = [](const DayStep &step) { return step.end == StepEnd::Open; };
    return m_day->isToday() || std::ranges::any_of(m_day->threads, &Thread::isOpen)
            || std::ranges::any_of(m_day->steps, open);
}

void DayModel::read()
{
    m_stale = false;
    const auto asked = ++m_asked;
    m_mailbox.await(
            m_store.read([date = m_date, now = m_clock()](Database &database) -> Result<Answer> {
                auto day = readDay(database, date, now);
                if (!day)
                    return day.error();
                auto waiting = readWaitingItems(database, now);
                if (!waiting)
                    return waiting.error();
                return Answer {std::make_shared<Day>(*std::move(day)), *std::move(waiting)};
            }),
            [this, asked](const Result<Answer> &answer) {
                if (asked != m_asked)
                    return;
                if (!answer)
                    emit failed(answer.error());
                else
                    show(*answer);
            });
}

void DayModel::show(const Answer &answer)
{
    beginResetModel();
    m_day = answer.day;
    m_waiting = answer.waiting;
    const auto shown = std::ranges::find(m_day->threads, m_shown,
                                         [](const Thread &thread) { return thread.incident.id; });
    if (m_day->threads.isEmpty() || m_wantsRuns)
        m_thread = -1;
    else if (shown != m_day->threads.end() && !m_shown.isNull())
        m_thread = int(shown - m_day->threads.begin());
    else if (m_thread < 0 || m_thread >= m_day->threads.size())
        m_thread = 0; // also the first incident of a day that had none
    endResetModel();
    m_loaded = true;
    emit loaded();
}

const Thread *DayModel::thread() const
{
    return m_thread >= 0 && m_thread < m_day->threads.size() ? &m_day->threads[m_thread] : nullptr;
}

const QList<DayStep> &DayModel::steps() const
{
    return thread() ? thread()->steps : m_day->steps;
}

const QList<LaneSum> &DayModel::lanes() const
{
    return thread() ? thread()->lanes : m_day->lanes;
}

const Curve &DayModel::curve() const
{
    static const Curve none;
    const auto at = thread() ? m_thread : m_day->curves.size() - 1;
    return at >= 0 && at < m_day->curves.size() ? m_day->curves[at] : none;
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(steps().size());
}

int DayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &step = steps()[index.row()];
    const auto words = format();
    if (role == StepRole)
        return QVariant::fromValue(step);
    if (role == Qt::AccessibleTextRole && index.column() == StartColumn)
        return DayWords::spoken(step, words);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StartColumn:
        return words.clock(step.startedAt);
    case EndColumn:
        return step.end == StepEnd::Open ? tr("now") : words.clock(step.endedAt);
    case LaneColumn:
        return DayWords::lane(step.lane);
    case StepColumn:
        return DayWords::step(step, words);
    case LengthColumn:
        return step.isMoment() ? QString() : words.span(step.length());
    case PersonColumn:
        return step.person;
    }
    return {};
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartColumn:
        return tr("From");
    case EndColumn:
        return tr("To");
    case LaneColumn:
        return tr("Role");
    case StepColumn:
        return tr("What happened");
    case LengthColumn:
        return tr("How long");
    case PersonColumn:
        return tr("Who");
    }
    return {};
}

} // namespace Dayshift

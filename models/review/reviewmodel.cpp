// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewmodel.h"

#include "models/board/boardtables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

ReviewModel::ReviewModel(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms); // many changes come at once
    connect(&m_soon, &QTimer::timeout, this, &ReviewModel::read);
    watch(Dayshift::sprints());
    watch(stories());
    watch(deployments());
    watch(incidents());
    watch(reviewItems());
    watch(reviewNotes());
}

// That something changed is all that is wanted.
template<typename T>
void ReviewModel::watch(const Table<T> &table)
{
    m_store.watch<T>(table, this, [this](const Delta<T> &) { changed(); },
                     {.condition = u"1 = 0"_s});
}

void ReviewModel::setSprint(SprintId sprint)
{
    if (m_sprint == sprint)
        return;
    m_sprint = sprint;
    changed();
}

void ReviewModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        m_soon.start();
}

void ReviewModel::readAgain()
{
    changed();
}

void ReviewModel::changed()
{
    m_stale = true;
    if (m_active)
        m_soon.start();
}

namespace {

struct Read
{
    QList<Sprint> sprints = {};
    SprintReview review = {};
};

} // namespace

void ReviewModel::read()
{
    m_stale = false;
    const auto asked = ++m_asked;
    auto work = [now = m_clock(), sprint = m_sprint](Database &database) -> Result<Read> {
        const auto all = Dayshift::sprints().load(database);
        if (!all)
            return all.error();
        Read read;
        for (const auto &each : *all) {
            if (each.state != SprintState::Planned)
                read.sprints.append(each);
        }
        std::ranges::stable_sort(read.sprints, std::greater(), &Sprint::rank);
        const auto review = readReview(database, sprint, now);
        if (!review)
            return review.error();
        read.review = *review;
        return read;
    };
    m_mailbox.await(m_store.read(std::move(work)), [this, asked](const Result<Read> &done) {
        if (asked != m_asked)
            return;
        m_loaded = true;
        if (!done) {
            m_error = done.error();
            emit failed(m_error);
            return;
        }
        m_error = {};
        m_review = done->review;
        m_sprints = done->sprints;
        emit loaded();
    });
}

} // namespace Dayshift

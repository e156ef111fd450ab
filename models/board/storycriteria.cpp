// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storycriteria.h"

#include "models/store/store.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A burst of news of a server is read once.
static constexpr auto UntilRead = std::chrono::milliseconds(200);

StoryCriteria::StoryCriteria(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(UntilRead);
    connect(&m_reading, &QTimer::timeout, this, &StoryCriteria::readBuilds);
}

StoryCriteria::~StoryCriteria() = default;

QList<Criterion> StoryCriteria::all() const
{
    QList<Criterion> all;
    for (const auto &state : m_states)
        all.append(state.criterion);
    return all;
}

void StoryCriteria::setStory(const Story &story)
{
    const bool isOther = story.id != m_story.id;
    const bool isNamedOtherwise
            = story.number != m_story.number || story.externalKey != m_story.externalKey;
    m_story = story;
    if (isOther) {
        m_watcher.reset();
        m_criteria.clear();
        m_tests.clear();
        m_builds = {};
        m_cases = {};
        m_buildsTold = false;
        settle();
        if (!story.id.isNull())
            watch();
    } else if (isNamedOtherwise) {
        buildsChanged();
    }
}

void StoryCriteria::watch()
{
    m_watcher = std::make_unique<QObject>();
    const auto key = m_story.id.toString();
    m_store.watch<Criterion>(
            criteria(), m_watcher.get(), [this](const Delta<Criterion> &delta) { take(delta); },
            {.condition = u"story_id = ?"_s, .values = {key}});
    m_store.watch<CriterionTest>(
            criterionTests(), m_watcher.get(),
            [this](const Delta<CriterionTest> &delta) { take(delta); },
            {.condition = u"criterion_id IN (SELECT id FROM criterion WHERE story_id = ?)"_s,
             .values = {key}});
}

void StoryCriteria::take(const Delta<Criterion> &delta)
{
    const auto drop = [this](CriterionId id) {
        m_criteria.removeIf([id](const Criterion &known) { return known.id == id; });
    };
    if (delta.reset)
        m_criteria.clear();
    for (const auto &id : delta.removed)
        drop(CriterionId::fromString(id));
    for (const auto &criterion : delta.current) {
        drop(criterion.id);
        if (criterion.story == m_story.id) // a hope may be any story's
            m_criteria.append(criterion);
    }
    std::ranges::sort(m_criteria, {}, [](const Criterion &each) {
        return std::tuple(each.rank, each.id);
    });
    settle();
}

void StoryCriteria::take(const Delta<CriterionTest> &delta)
{
    const auto drop = [this](CriterionTestId id) {
        m_tests.removeIf([id](const CriterionTest &known) { return known.id == id; });
    };
    const auto before = m_tests;
    if (delta.reset)
        m_tests.clear();
    for (const auto &id : delta.removed)
        drop(CriterionTestId::fromString(id));
    for (const auto &test : delta.current) {
        drop(test.id);
        m_tests.append(test);
    }
    std::ranges::sort(m_tests, {}, [](const CriterionTest &each) {
        return std::tie(each.pipeline, each.stage, each.test, each.id);
    });
    if (m_tests != before && !m_tests.isEmpty())
        readBuilds();
    settle();
}

void StoryCriteria::buildsChanged()
{
    if (!m_tests.isEmpty() && !m_reading.isActive())
        m_reading.start();
}

void StoryCriteria::readBuilds()
{
    if (m_story.id.isNull())
        return;
    using Found = std::pair<StoryBuilds, CasesFound>;
    const auto ask = [story = m_story, tests = m_tests](Database &database) -> Result<Found> {
        const auto builds = readStoryBuilds(database, story);
        if (!builds)
            return builds.error();
        const auto cases = readCases(database, tests);
        if (!cases)
            return cases.error();
        return Found {*builds, *cases};
    };
    m_mailbox.await(m_store.read(ask), [this, id = m_story.id](const Result<Found> &found) {
        if (!found || id != m_story.id)
            return;
        std::tie(m_builds, m_cases) = *found;
        m_buildsTold = true;
        settle();
    });
}

void StoryCriteria::settle()
{
    if (!m_tests.isEmpty() && !m_buildsTold)
        return; // what is not known yet has not failed
    QList<CriterionState> states;
    for (const auto &criterion : std::as_const(m_criteria)) {
        QList<CriterionTest> mine;
        std::ranges::copy_if(m_tests, std::back_inserter(mine), [&](const CriterionTest &test) {
            return test.criterion == criterion.id;
        });
        states.append(stateOf(criterion, mine, m_builds, m_cases));
    }
    if (states == m_states)
        return;
    m_states = states;
    emit changed();
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

// What people say of pipelines, and how long pipelines usually take; the rows stand in
// pipelinemodel.cpp.

#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Things by the pipeline that they are about; whose pipeline was touched by the delta.
template<typename T>
static void keep(QHash<PipelineKey, QList<T>> &known, const Delta<T> &delta,
                 QSet<PipelineKey> &touched)
{
    QSet<QString> gone(delta.removed.cbegin(), delta.removed.cend());
    for (const auto &thing : delta.current)
        gone.insert(thing.id.toString());
    for (auto things = known.begin(); things != known.end();) {
        const auto removed = things->removeIf(
                [&](const T &thing) { return delta.reset || gone.contains(thing.id.toString()); });
        if (removed > 0)
            touched.insert(things.key());
        things = things->isEmpty() ? known.erase(things) : std::next(things);
    }
    for (const auto &thing : delta.current) {
        known[thing.key()].append(thing);
        touched.insert(thing.key());
    }
}

void PipelineModel::apply(const Delta<Claim> &delta)
{
    QSet<PipelineKey> touched;
    keep(m_claims, delta, touched);
    update(touched);
}

void PipelineModel::apply(const Delta<KnownFailure> &delta)
{
    QSet<PipelineKey> touched;
    keep(m_marks, delta, touched);
    update(touched);
}

template<typename T>
static std::optional<T> ofStage(const QList<T> &things, const QString &stage)
{
    const auto found = std::ranges::find(things, stage, &T::stage);
    return found == things.end() ? std::nullopt : std::optional(*found);
}

std::optional<Claim> PipelineModel::claimOf(const PipelineKey &key, const QString &stage) const
{
    return ofStage(m_claims.value(key), stage);
}

std::optional<KnownFailure> PipelineModel::markOf(const PipelineKey &key,
                                                  const QString &stage) const
{
    return ofStage(m_marks.value(key), stage);
}

PipelineState PipelineModel::withPeople(PipelineState state, const Pipeline &pipeline) const
{
    const auto claims = m_claims.constFind(state.key);
    const auto marks = m_marks.constFind(state.key);
    if (claims == m_claims.cend() && marks == m_marks.cend())
        return state;
    QList<Stage> stages;
    for (const auto &build : pipeline.builds)
        stages += m_stages.value(build.id);
    const auto span = []<typename T>(const QList<T> &list) {
        return std::span<const T>(list.constData(), std::size_t(list.size()));
    };
    return annotated(std::move(state),
                     claims == m_claims.cend() ? std::span<const Claim>() : span(*claims),
                     marks == m_marks.cend() ? std::span<const KnownFailure>() : span(*marks),
                     pipeline.builds, span(stages), now());
}

void PipelineModel::setPeople(const QHash<QString, QString> &names)
{
    if (names == m_people)
        return;
    m_people = names;
    QSet<PipelineKey> touched;
    for (const auto &[key, pipeline] : m_pipelines)
        touched.insert(key);
    update(touched);
}

QString PipelineModel::personOf(const QString &author) const
{
    // Servers say "Ada Lovelace", "ada" or "Ada Lovelace <ada@example.test>".
    const auto name = plainName(author.section(u'<', 0, 0).trimmed(), 80);
    const auto address = author.section(u'<', 1).section(u'>', 0, 0).trimmed();
    for (const auto &word : {name, address}) {
        if (const auto known = m_people.constFind(word.toLower());
            !word.isEmpty() && known != m_people.cend())
            return *known;
    }
    return name.isEmpty() ? plainName(address, 80) : name;
}

QList<PipelineKey> PipelineModel::wantingTimes(int most) const
{
    QList<PipelineKey> keys;
    for (const auto &[key, pipeline] : m_pipelines) {
        if (qsizetype(keys.size()) >= most)
            break;
        if (pipeline.state.build.status == Status::Running
            && pipeline.timesFor != pipeline.state.build.id)
            keys.append(key);
    }
    return keys;
}

void PipelineModel::setTimes(const QHash<PipelineKey, StageTimes> &times)
{
    QSet<PipelineKey> touched;
    for (auto told = times.cbegin(); told != times.cend(); ++told) {
        const auto found = m_pipelines.find(told.key());
        if (found == m_pipelines.end())
            continue;
        found->second.times = *told;
        found->second.timesFor = found->second.state.build.id;
        touched.insert(told.key());
    }
    update(touched);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sourcesnews.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {

struct Source
{
    QString name;
    QDateTime readAt; // invalid: never
    std::chrono::milliseconds age;
    QString reason;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::SourcesNews)
};

} // namespace

static constexpr auto Live = 90s;
static constexpr auto Stale = 15min;

static QList<Source> sourcesOf(const QList<Connection> &connections,
                               const QList<Reading> &readings, const QDateTime &now)
{
    QList<Source> sources;
    for (const auto &connection : connections) {
        if (!connection.enabled)
            continue;
        const auto reading = std::find_if(readings.cbegin(), readings.cend(), [&](const Reading &r) {
            return r.id == connection.id;
        });
        const auto known = reading == readings.cend() ? Reading {} : *reading;
        sources.append({connection.name, known.readAt,
                        known.readAt.isValid()
                                ? std::chrono::milliseconds(known.readAt.msecsTo(now))
                                : std::chrono::milliseconds::max(),
                        known.failedSince.isValid() ? known.reason : QString()});
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source &a, const Source &b) { return a.age < b.age; });
    return sources;
}

static QString tooltipOf(const QList<Source> &sources, const QDateTime &now, const Format &format)
{
    QStringList lines;
    for (const auto &source : sources) {
        const auto when = source.readAt.isValid() ? Words::tr("read %1", "how long ago")
                                                            .arg(format.ago(source.readAt, now))
                                                  : Words::tr("not read yet");
        auto line = Words::tr("%1: %2", "a source, and when it was read").arg(source.name, when);
        if (!source.reason.isEmpty())
            line = Words::tr("%1. %2", "what is known; what went wrong").arg(line, source.reason);
        lines.append(line);
    }
    return lines.join(u'\n');
}

static SourcesNews allLive(const QList<Source> &sources, const Format &format)
{
    const auto oldest = std::max<std::chrono::milliseconds>(1s, sources.last().age);
    const auto count = int(sources.size());
    return {.sign = Sign::Passed,
            .word = Words::tr("Live"),
            .details = Words::tr("all %n source(s) answered within %1", nullptr, count)
                               .arg(format.span(oldest))};
}

static SourcesNews withStale(const QList<Source> &sources, qsizetype stale, const QDateTime &now,
                             const Format &format)
{
    const auto &worst = sources.last();
    const auto silent = worst.readAt.isValid()
            ? Words::tr("%1 silent since %2", "a source; when it was last read")
                      .arg(worst.name, format.moment(worst.readAt, now))
            : Words::tr("%1 has not been read yet", "a source").arg(worst.name);
    SourcesNews news {.sign = Sign::Stale,
                      .word = stale == sources.size() ? Words::tr("Stale") : Words::tr("Partly stale"),
                      .details = silent};
    if (stale > 1)
        news.details = Words::tr("%1 and %n more", nullptr, int(stale) - 1).arg(silent);
    const auto fresh = sources.size() - stale;
    if (fresh > 0) {
        const auto oldest = std::max<std::chrono::milliseconds>(1s, sources[fresh - 1].age);
        news.details = Words::tr("%1 \u00b7 %2", "what is silent; what is not")
                               .arg(news.details,
                                    Words::tr("%n other source(s) answered within %1", nullptr,
                                              int(fresh))
                                            .arg(format.span(oldest)));
    }
    return news;
}

// The oldest of those that fail; where none does, the oldest.
static const Source &needsNaming(const QList<Source> &sources)
{
    const auto failing = std::find_if(sources.crbegin(), sources.crend(),
                                      [](const Source &each) { return !each.reason.isEmpty(); });
    return failing == sources.crend() ? sources.last() : *failing;
}

SourcesNews sourcesNews(const QList<Connection> &connections, const QList<Reading> &readings,
                        const QDateTime &now, const Format &format)
{
    const auto sources = sourcesOf(connections, readings, now);
    if (sources.isEmpty())
        return {};
    const auto stale = std::count_if(sources.cbegin(), sources.cend(),
                                     [](const Source &source) { return source.age > Stale; });
    SourcesNews news;
    if (stale > 0) {
        news = withStale(sources, stale, now, format);
    } else if (const auto &oldest = needsNaming(sources);
               oldest.age > Live || !oldest.reason.isEmpty()) {
        news = {.sign = Sign::Queued,
                .word = Words::tr("%1 old", "an age").arg(format.age(oldest.readAt, now)),
                .details = oldest.reason.isEmpty()
                        ? Words::tr("%1 was read at %2", "a source, a time of day")
                                  .arg(oldest.name, format.clock(oldest.readAt))
                        : Words::tr("%1: %2", "a source, and when it was read")
                                  .arg(oldest.name, oldest.reason)};
    } else {
        news = allLive(sources, format);
    }
    news.tooltip = tooltipOf(sources, now, format);
    return news;
}

} // namespace Dayshift

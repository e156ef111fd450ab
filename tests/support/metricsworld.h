// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <random>

// A small world at random, as rows that name each other: much happens in the same hour, at
// midnights and on the ends of windows and sprints, and not all of it makes sense.
namespace Dayshift {

using WorldTime = std::optional<qint64>;

struct World
{
    // For rows that have no id.
    static QString newKey()
    {
        static int last = 0;
        return QString::number(++last);
    }
    struct Story
    {
        QString id, type;
        WorldTime created;
    };
    struct Move
    {
        int id = 0;
        QString story, from, to;
        qint64 at = 0;
    };
    struct Deployment
    {
        QString id, environment, service, status, kind;
        WorldTime started, finished;
        QString relatesTo;
    };
    struct Carried
    {
        QString deployment, change, story;
        WorldTime committed;
        QString key = newKey();
    };
    struct Incident
    {
        QString id, kind, severity, service;
        WorldTime impact, opened, resolved;
        QString causedBy, fixedBy, duplicateOf;
    };
    struct Sprint
    {
        QString id;
        qint64 starts = 0, ends = 0;
    };
    struct Item
    {
        QString sprint, story;
        qint64 added = 0;
        WorldTime removed;
        std::optional<int> points;
        QString key = newKey();
    };
    struct Use
    {
        qint64 at = 0;
        QString user, feature;
        int attempts = 0, successes = 0;
        QString key = newKey();
    };
    QList<Story> stories;
    QList<Move> moves;
    QList<Deployment> deployments;
    QList<Carried> carried;
    QList<Incident> incidents;
    QList<Sprint> sprints;
    QList<Item> items;
    QList<Use> usage;

    // All rows in another order.
    void shuffle(std::mt19937 &random);
    // Its files in the interchange form; false: one could not be written.
    [[nodiscard]] bool write(const QString &folder) const;
};

// One row of each kind, by its number.
class WorldMaker
{
public:
    explicit WorldMaker(std::mt19937 &random)
        : m_random(random)
    {
    }
    [[nodiscard]] World make();
    [[nodiscard]] World::Story story(int number);
    [[nodiscard]] World::Move move(int number);
    [[nodiscard]] World::Deployment deployment(int number);
    [[nodiscard]] World::Carried carried();
    [[nodiscard]] World::Incident incident(int number);
    [[nodiscard]] World::Sprint sprint(int number);
    [[nodiscard]] World::Item item();
    [[nodiscard]] World::Use use();

    // 20 March 2025 and 24 days from there: the clocks of Berlin change on the 30th.
    static constexpr qint64 Begin = 1'742'425'200;
    static constexpr int Hours = 24 * 24;

private:
    [[nodiscard]] int below(int n) { return int(m_random() % unsigned(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    [[nodiscard]] qint64 time() { return Begin + 3600 * below(Hours); }
    [[nodiscard]] WorldTime perhaps(int n) { return oneIn(n) ? WorldTime() : WorldTime(time()); }
    [[nodiscard]] QString pick(const QList<QString> &words)
    {
        return words[below(int(words.size()))];
    }
    [[nodiscard]] QString named(QChar kind, int n)
    {
        return kind + QString::number(1 + below(n));
    }
    [[nodiscard]] QString maybe(QChar kind, int n) { return oneIn(2) ? QString() : named(kind, n); }

    std::mt19937 &m_random;
};

} // namespace Dayshift

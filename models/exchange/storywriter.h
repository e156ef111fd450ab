// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/epiccomment.h"
#include "models/exchange/importer.h"
#include "models/exchange/importtables.h"
#include "models/store/bulk.h"

namespace Dayshift {

// Writes the items of one import: those that are new in batches, those that are known where they
// differ.
class StoryWriter
{
public:
    StoryWriter(Transaction &transaction, Bulk &bulk, const Holding &holding,
                const ImportPlan &plan, const ImportAnswers &answers,
                const QHash<QString, SprintId> &sprints, ImportOutcome &outcome);

    // Reads what was imported before, and gives every item its id and number.
    [[nodiscard]] Result<Done> prepare();
    [[nodiscard]] Result<Done> take(const ImportedItem &item);
    [[nodiscard]] Result<Done> finish();

private:
    struct Known
    {
        ImportedId id = {};
        QString table = {};
        QString thing = {};
        QString rawType = {};
        QString rawStatus = {};
        QString seen = {};
    };
    // What an item is here: an epic or a story, new or known.
    struct Place
    {
        QString thing = {};
        bool isEpic = false;
        int number = 0;
    };
    // A known item whose file says something new.
    struct Waiting
    {
        const ImportedItem *item = nullptr;
        Known known = {};
        QString seen = {};
    };

    // A parent that has to wait for others.
    struct Postponed
    {
        const ImportedItem *item = nullptr;
        StoryId story = {};
        StoryId parent = {};
    };

    [[nodiscard]] Result<Done> readKnown();
    [[nodiscard]] Result<Done> readRanks();
    [[nodiscard]] Result<Done> giveNumbers();
    [[nodiscard]] QString keyOf(const ImportedItem &item);
    [[nodiscard]] Place parentOf(const ImportedItem &item) const;
    [[nodiscard]] Place placeOf(const QString &project, const QString &key) const;
    [[nodiscard]] QDateTime timeOf(const ImportedMoment &moment) const;
    [[nodiscard]] QDateTime closingOf(const ImportedItem &item) const;
    [[nodiscard]] const Column &columnOf(const QString &status) const;
    [[nodiscard]] Story storyOf(const ImportedItem &item, const Place &place) const;
    [[nodiscard]] Epic epicOf(const ImportedItem &item, const Place &place) const;
    [[nodiscard]] Result<Done> add(const ImportedItem &item, const QString &key);
    [[nodiscard]] Result<Done> addStory(const ImportedItem &item, Story story);
    [[nodiscard]] Result<Done> logHistory(const ImportedItem &item, const Story &story);
    [[nodiscard]] Result<Done> addComments(const ImportedItem &item, const QString &key,
                                           const CommentPlace &place,
                                           const QSet<QString> &known);
    [[nodiscard]] Result<bool> updateComments(const Waiting &waiting, const QJsonObject &was,
                                              const QJsonObject &is);
    [[nodiscard]] Result<Done> remember(const Imported &imported);
    [[nodiscard]] Result<Done> updateAll();
    [[nodiscard]] Result<Done> addLinks();
    [[nodiscard]] Result<Done> addLink(StoryId story, const ImportedLink &link,
                                       const Place &other);
    [[nodiscard]] Result<bool> updateStory(const Waiting &waiting, const Story &now);
    [[nodiscard]] Result<Done> withoutCircle(const Waiting &waiting, const Story &now,
                                             Story &after);
    [[nodiscard]] Result<Done> updatePostponed();
    [[nodiscard]] Result<bool> updateEpic(const Waiting &waiting, const Epic &now);
    [[nodiscard]] Result<bool> updateText(const Waiting &waiting, const QJsonObject &was,
                                          const QJsonObject &is);
    [[nodiscard]] Result<Done> updateHistory(const Waiting &waiting, const QJsonObject &was,
                                             Story &now);
    void keep(const ImportedItem &item, const QString &field);

    Transaction &m_transaction;
    Bulk &m_bulk;
    const Holding &m_holding;
    const ImportPlan &m_plan;
    const ImportAnswers &m_answers;
    const QHash<QString, SprintId> &m_sprints;
    ImportOutcome &m_outcome;

    QDateTime m_now;
    QUuid m_space; // of this tool's ids
    QHash<QString, Known> m_known; // by project and key
    QHash<QString, Place> m_places;
    QHash<QString, int> m_keyless; // how often an item without a key came
    QHash<ColumnId, const Column *> m_columns;
    QHash<QString, const Column *> m_byStatus;
    mutable QHash<ColumnId, double> m_ranks;
    mutable double m_epicRank = 0;
    QHash<const ImportedItem *, QString> m_keys;
    QList<Waiting> m_waiting;
    QList<Postponed> m_postponed;
    QList<const ImportedItem *> m_linked; // stories whose links are new or may be
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/holding.h"

namespace Dayshift {

// An item as a format reads it, before what concerns the whole file is known: the order of dates,
// and which item a reference means.
struct Draft
{
    ImportedItem item = {};
    QString id = {}; // the number by which others may name it
    QString parentRef = {}; // a key or an id, as written
    QString parentTitle = {}; // of files that name a parent by its title
    qint64 parentRow = 0; // of files that name a parent by its row, from 1
    QString epicRef = {};
    QString epicTitle = {}; // of an epic that exists only as this reference
    QString created = {};
    QString closed = {};
    QStringList commentDates = {}; // one for each of item.comments
    QStringList moments = {}; // other times of the item: they are judged, but not kept
    QStringList days = {}; // dates that have no time by their nature: a start, a due date
    std::optional<bool> isEpic = {}; // what the file itself says, which beats the name of the type
    std::optional<bool> isSubTask = {};
    bool done = false; // by the file's own category
};

// In tools without a type for it, what has a parent is a sub-task.
void subTaskByParent(Draft &draft);

// Where the drafts of a file are found by what others call them.
struct DraftIndex
{
    QHash<QString, qsizetype> byKey = {}; // by project and key
    QHash<QString, qsizetype> byId = {};

    // The place of what a reference means, -1 if it is not in the file.
    [[nodiscard]] qsizetype find(const QString &project, const QString &reference) const;
    [[nodiscard]] static QString name(const QString &project, const QString &key);
};

// What linking found beside the links.
struct DraftLinks
{
    qint64 outside = 0; // drafts that belong to something that is not in the file
    QStringList onCycle = {}; // keys of those who are their own ancestors
    QList<ImportedItem> epics = {}; // that exist only as references
};

// Gives every draft its parent and its epic, by key, id, title or row, and cuts cycles.
[[nodiscard]] DraftLinks linkDrafts(QList<Draft> &drafts, const DraftIndex &index);

} // namespace Dayshift

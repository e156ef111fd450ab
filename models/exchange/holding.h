// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/exchange/importlinks.h"
#include "models/exchange/tablemapping.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Dayshift {

// A moment as a file gives it. Where the file knows the zone, `at` is UTC; where it does not, `at`
// holds the wall clock as written (as if it were UTC), and somebody has to say which zone it means.
struct ImportedMoment
{
    QDateTime at = {};
    bool zoned = false;
    bool dateOnly = false;

    [[nodiscard]] bool isValid() const { return at.isValid(); }

    friend bool operator==(const ImportedMoment &, const ImportedMoment &) = default;
};

struct ImportedComment
{
    ImportedMoment at = {};
    QString author = {};
    QString text = {};
};

// A change of status that the file dates.
struct ImportedTransition
{
    ImportedMoment at = {};
    QString from = {};
    QString to = {};
    QString author = {};
};

enum class ImportedKind : int { Story, Epic, SubTask };

// One work item as another tool wrote it: raw words, nothing mapped, no workspace in it.
struct ImportedItem
{
    QString key = {};
    QString project = {}; // what makes the key unique beside the tool: a repository, a site
    qint64 line = 0;      // where it begins in its file, from 1; of JSON the number of the record

    ImportedKind kind = ImportedKind::Story;
    StoryType type = StoryType::Story;
    QString rawType = {};
    QString title = {};
    QString description = {};
    QString status = {};
    QStringList assignees = {};
    QString epic = {};        // a key, as written if it is not in the file
    QString epicProject = {}; // what makes the epic's key unique
    QString parent = {};      // the key of the direct parent
    QString parentTitle = {}; // of files without keys
    qsizetype parentAt = -1;  // the parent's place among the items, if it is in the file
    QString sprint = {};      // the present one
    QStringList sprints = {}; // all that it was in, the present one last
    QString milestone = {};
    QStringList labels = {};
    std::optional<double> points = {};
    ImportedMoment created = {};
    ImportedMoment closed = {};
    QString blockedReason = {}; // '': nothing blocks it
    bool archived = false;
    bool historyGap = false;
    QList<ImportedComment> comments = {};
    QList<ImportedTransition> history = {}; // oldest first
    QList<ImportedLink> links = {}; // to other items, by their keys
};

// What a file says of a sprint beside its name.
struct ImportedSprint
{
    QString name = {};
    QString goal = {};
    QString state = {}; // active, closed, future; '' if not known
    QDateTime startsAt = {};
    QDateTime endsAt = {};
};

// What a person should know of a file, by one of the codes of the format notes.
struct ImportWarning
{
    QString code = {};
    qint64 n = 0;
    QStringList detail = {};
};

// A record that does not come in, and why.
struct SkippedRecord
{
    qint64 line = 0;
    QString code = {};
    QString key = {};
};

// What the files that were chosen together hold.
struct Holding
{
    QStringList files = {};
    QByteArray hash = {}; // SHA-256 of all of them, in hexadecimal
    QString tool = {};
    QString origin = {}; // whose keys and answers these are: the tool; of other tables their kind
    QString format = {}; // csv, tsv, json, ndjson, xml
    QList<ImportedItem> items = {};
    QList<ImportedSprint> sprints = {};
    QStringList milestones = {};
    QList<ImportedItem> embeddedEpics = {}; // that exist only as references in other items
    QMap<QString, QString> statusCategories = {};
    QHash<QString, QString> emails = {}; // of people whose address stands beside their name
    QList<ImportWarning> warnings = {};
    QList<SkippedRecord> skipped = {}; // the first of them, see skippedRecords
    qint64 skippedRecords = 0;
    QJsonObject facts = {}; // encoding, rows, records …: what else the report says
    bool needsZone = false; // times of no zone: somebody has to say which
    bool needsDateOrder = false;
    bool knowsStatus = true;
    QList<TableColumn> columns = {}; // of a table of no known tool: what each is taken for

    [[nodiscard]] const ImportWarning *warning(QStringView code) const;
};

} // namespace Dayshift

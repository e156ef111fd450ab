// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/format.h"

#include <QSet>

namespace Dayshift {

class TableReader;

// An item as a format reads it, before what concerns the whole file is known: the order of dates,
// and which item a reference means.
struct Draft
{
    ImportedItem item = {};
    QString id = {};        // the number by which others may name it
    QString parentRef = {}; // a key or an id, as written
    QString epicRef = {};
    QString created = {};
    QString closed = {};
    QStringList commentDates = {}; // one for each of item.comments
    std::optional<bool> isEpic = {}; // what the file itself says, which beats the name of the type
    std::optional<bool> isSubTask = {};
    bool done = false; // by the file's own category
};

// Gathers the items of a file and does what all formats have in common: drops duplicates, sorts
// types, resolves parents and epics, cuts cycles, reads dates, counts warnings.
class Gathering
{
public:
    explicit Gathering(const ReadOptions &options);

    // Duplicates and blank records are counted and dropped; of a duplicate the labels are kept.
    void add(Draft draft);
    void skip(const QString &code, qint64 line, const QString &key);
    void categorise(const QString &status, const QString &category);
    void addSprint(const ImportedSprint &sprint);
    void count(const QString &code, qint64 n = 1, const QStringList &detail = {});
    void fact(const QString &name, const QJsonValue &value) { m_holding.facts.insert(name, value); }
    void addProject(const QString &project) { m_projects.insert(project); }
    [[nodiscard]] Holding &holding() { return m_holding; }

    // What the report says of a table, with the warnings about its rows and columns.
    void describe(const Sniffed &file, const TableReader &table);
    void describe(const Sniffed &file);
    // Says which of key, title, type, status, assignee, created and closed no column can give.
    void missing(QStringList columns);

    [[nodiscard]] Holding finish();

private:
    void sort(Draft &draft);
    void link();
    void cutCycles(const QList<qsizetype> &parents);
    void findEpics(const QList<qsizetype> &parents);
    void readDates();
    void judge(const Draft &draft, const Dates::Reading &created, const Dates::Reading &closed);
    void checkHistories();
    [[nodiscard]] qsizetype find(const QString &project, const QString &reference) const;

    ReadOptions m_options;
    Holding m_holding;
    QList<Draft> m_drafts;
    QHash<QString, qsizetype> m_byKey;
    QHash<QString, qsizetype> m_byId;
    QSet<QString> m_projects;
    QSet<QString> m_milestones;
    QSet<QString> m_sprintNames;
    QSet<QString> m_conflicts;
    Dates m_dates;
};

// Points as written: "8.0" is 8; "?", "" and words are none.
[[nodiscard]] std::optional<double> pointsOf(const QString &text);
// "Unassigned" and its like are nobody.
[[nodiscard]] QString personOf(const QString &text);
// Each once, without order being changed.
void addLabels(QStringList &labels, const QStringList &more);

} // namespace Dayshift

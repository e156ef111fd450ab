// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/draft.h"
#include "models/exchange/format.h"
#include "models/exchange/itemtypes.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Dayshift {

class TableReader;

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
    // Of several boards or files the sum.
    void addFact(const QString &name, qint64 n)
    {
        fact(name, m_holding.facts.value(name).toInteger() + n);
    }
    void addProject(const QString &project)
    {
        if (!project.isEmpty())
            m_projects.insert(project);
    }
    // A cell that is none of an item's dates may still tell day from month.
    void noteCell(const QString &text) { m_dates.noteCell(text); }
    // What the file's language writes, for files whose dates do not tell.
    void expectOrder(DateOrder order) { m_dates.expect(order); }
    void expectAnyLanguage() { m_dates.expectAnyLanguage(); }
    [[nodiscard]] Holding &holding() { return m_holding; }
    // Whether to stop, asked between two items of a file that is one value.
    [[nodiscard]] bool isCancelled() { return m_options.cancelled && m_options.cancelled(); }

    // What the report says of a table, with the warnings about its rows and columns.
    void describe(const Sniffed &file, const TableReader &table);
    void describe(const Sniffed &file);
    // Reads files that are a JSON object each, as tools with boards write them, and describes them.
    Result<Done> eachObject(const QList<Sniffed> &files,
                            const std::function<void(const QJsonObject &object)> &take);
    // Says which of key, title, type, status, assignee, created and closed no column can give.
    void missing(QStringList columns);

    [[nodiscard]] Holding finish();

private:
    void sort(Draft &draft);
    void link();
    void readDates();
    void judge(const Draft &draft, const QList<Dates::Reading> &times);
    void checkHistories();

    ReadOptions m_options;
    Holding m_holding;
    QList<Draft> m_drafts;
    DraftIndex m_index;
    QSet<QString> m_projects;
    QSet<QString> m_milestones;
    QSet<QString> m_sprintNames;
    QSet<QString> m_conflicts;
    Dates m_dates;
};

} // namespace Dayshift

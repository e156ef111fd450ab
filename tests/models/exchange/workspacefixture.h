// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardtables.h"
#include "models/exchange/format.h"
#include "models/exchange/importer.h"
#include "models/store/check.h"
#include "models/team/teamtables.h"
#include "tests/support/testdatabase.h"

#include <QFile>

// A workspace with a team in Berlin, five columns and one member, and ways to bring files into it.
class WorkspaceFixture
{
public:
    WorkspaceFixture()
        : m_store(m_database.location(), {QStringLiteral("Ada"), QStringLiteral("test")})
    {
        m_opened = bool(m_store.open().result());
        m_furnished = m_opened && bool(m_store.write([](Dayshift::Transaction &transaction) {
            return furnish(transaction);
        }).result());
    }

    static Dayshift::Result<Dayshift::Done> furnish(Dayshift::Transaction &transaction)
    {
        using namespace Dayshift;
        const Workspace workspace {.id = WorkspaceId::create(),
                                   .team = QStringLiteral("Team"),
                                   .timeZone = QStringLiteral("Europe/Berlin"),
                                   .createdAt = QDateTime::currentDateTimeUtc()};
        if (const auto done = workspaces().apply(transaction, {.after = workspace}); !done)
            return done.error();
        const std::pair<const char *, Category> usual[] {{"To do", Category::ToDo},
                                                         {"In progress", Category::InProgress},
                                                         {"Verify", Category::Verify},
                                                         {"Release", Category::Release},
                                                         {"Done", Category::Done}};
        double rank = 0;
        for (const auto &[name, category] : usual) {
            const Column column {.id = ColumnId::create(),
                                 .name = QString::fromLatin1(name),
                                 .category = category,
                                 .rank = ++rank};
            if (const auto done = columns().apply(transaction, {.after = column}); !done)
                return done.error();
        }
        return members().apply(transaction, {.after = Member {.id = MemberId::create(),
                                                              .name = QStringLiteral("Ada"),
                                                              .login = QStringLiteral("ada"),
                                                              .email = QStringLiteral(
                                                                      "ada@example.com")}});
    }

    [[nodiscard]] bool isReady() const { return m_furnished; }
    [[nodiscard]] Dayshift::Store &store() { return m_store; }
    [[nodiscard]] const Dayshift::StoreLocation &location() const { return m_database.location(); }

    QString file(const QByteArray &bytes)
    {
        QFile made(m_dir.filePath(QString::number(++m_files)));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }

    // Reads, proposes and imports, with a mapping as --map gives it.
    Dayshift::Result<Dayshift::ImportOutcome>
    import(const QByteArray &bytes, const QJsonObject &mapping = {},
           Dayshift::ImportRunIs run = Dayshift::ImportRunIs::Real,
           const Dayshift::ImportControl &control = {})
    {
        using namespace Dayshift;
        const auto read = readExport({file(bytes)}, {}, {.dateOrder = dateOrderOf(mapping)});
        if (!read)
            return read.error();
        const auto holding = std::make_shared<const Holding>(*read);
        auto plan = m_store.read([&](Database &database) {
                                return proposedPlan(database, *holding);
                            }).result();
        if (!plan)
            return plan.error();
        auto answered = *plan;
        if (const auto done = applyMapping(answered, mapping); !done)
            return done.error();
        return runImport(m_store, holding, answered, run, control).result();
    }

    template<typename T>
    QList<T> all(const Dayshift::Table<T> &table)
    {
        const auto found = m_store.read([&](Dayshift::Database &database) {
                                      return table.load(database);
                                  }).result();
        return found ? *found : QList<T>();
    }

    QStringList findings()
    {
        const auto found = m_store.read([](Dayshift::Database &database) {
                                      return Dayshift::check(database);
                                  }).result();
        QStringList says;
        if (!found)
            says.append(found.error().message());
        else
            for (const auto &finding : *found)
                says.append(finding.says);
        return says;
    }

private:
    TestDatabase m_database;
    QTemporaryDir m_dir;
    int m_files = 0;
    Dayshift::Store m_store;
    bool m_opened = false;
    bool m_furnished = false;
};

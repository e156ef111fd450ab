// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QTemporaryDir>

#include <optional>

Q_DECLARE_METATYPE(Dayshift::StoreLocation)

// A fresh workspace with today's schema and nothing in it, on the engine of the current test row.
class TestDatabase
{
public:
    TestDatabase();
    // Without a row: on this engine.
    explicit TestDatabase(const Dayshift::StoreLocation &location);

    // A row for each engine: SQLite, and PostgreSQL where DAYSHIFT_TEST_POSTGRES names the folder
    // of a server's socket. Under CI a missing server is a failure, not a silence.
    static void addEngines();
    // The server's database of this test program, by the same rules.
    [[nodiscard]] static std::optional<Dayshift::StoreLocation> postgres();

    [[nodiscard]] const Dayshift::StoreLocation &location() const { return m_location; }

private:
    void make();

    QTemporaryDir m_dir;
    Dayshift::StoreLocation m_location;
};

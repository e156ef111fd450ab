// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Dayshift {

// What went wrong, as a value: code asks kind, people read message(), support reads detail.
// It never holds a secret: it is built from status, host and topic, not from a request.
struct Error
{
    enum class Kind {
        // a server or a network
        Address, // no such host, refused, no such page
        Tls,
        Auth,
        RateLimit,
        Server,
        Format,
        Timeout,
        // a workspace
        Away, // the database cannot be reached at the moment
        Busy, // somebody else holds it
        Full,
        ReadOnly,
        Conflict,
        Damaged,
        NotAWorkspace,
        SchemaTooNew,
        Storage,
        // a request
        NotFound,
        Invalid, // what was given cannot be used
        Interrupted,
    };

    Kind kind = Kind::Storage;
    QString detail = {};
    std::chrono::milliseconds retryAfter {0};

    // The three parts that people read. Where one is empty, the words of the kind stand in.
    QString what = {};
    QString safe = {};
    QString todo = {};

    // Where in a file, as far as it is known: lines from 1, bytes from 0.
    QString code = {}; // a stable word, for imports those of the format notes
    QString file = {};
    qint64 line = -1;
    qint64 byte = -1;
    QString found = {}; // what was there instead: xlsx, the title of a web page, a tool

    [[nodiscard]] QString title() const;    // what happened
    [[nodiscard]] QString whatIsSafe() const;
    [[nodiscard]] QString whatToDo() const;
    [[nodiscard]] QString message() const;  // the three in one paragraph
    [[nodiscard]] QString word() const;     // code, or a stable word for the kind
    // Whether the same deed may well succeed a little later, without anybody changing it.
    [[nodiscard]] bool passes() const;

    friend bool operator==(const Error &, const Error &) = default;

    Q_DECLARE_TR_FUNCTIONS(Dayshift::Error)
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Error)

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/source.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Dayshift {

// The outline of a JSON text, found without building anything: so that a hostile one ends before
// it costs memory or stack.
struct JsonOutline
{
    struct Part
    {
        qsizetype begin = 0;
        qsizetype size = 0;
        qint64 line = 1;
    };

    QList<Part> values = {};   // the top-level values; more than one is NDJSON or joined pages
    QList<Part> elements = {}; // of the top-level arrays; of objects the objects themselves
    QStringList names = {};    // of the first top-level object
    bool isArray = false;
    bool cutLastLine = false;  // the last of several values is not whole
};

// Error codes: truncated (with the byte), too-deep, field-too-large, and unknown-format for what is
// no JSON.
[[nodiscard]] Result<JsonOutline> outlineOf(const QByteArray &text,
                                            const StopAsked &cancelled = {});

// One value of the text.
[[nodiscard]] Result<QJsonValue> parsePart(const QByteArray &text, const JsonOutline::Part &part);

// Calls visit for each record: of arrays and of joined pages their elements, of {"issues": []} the
// elements of the list that is named so (`around` is then the object about it), of NDJSON each line.
using VisitRecord = std::function<void(const QJsonObject &record, qint64 number,
                                       const QJsonObject &around)>;
[[nodiscard]] Result<Done>
eachRecord(const QByteArray &text, const QStringList &listNames, const StopAsked &cancelled,
           const VisitRecord &visit);

} // namespace Dayshift

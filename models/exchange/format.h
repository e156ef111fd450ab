// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/dates.h"
#include "models/exchange/holding.h"
#include "models/exchange/source.h"

#include <QJsonObject>

namespace Dayshift {

// What is known of a file before it is read as one tool's: enough to tell whose it is.
struct Sniffed
{
    SourceFile source = {};
    QStringList headings = {}; // of a table
    QStringList firstRow = {}; // its first row behind the heading
    QByteArray text = {};      // of JSON and XML: all of it, as UTF-8
    bool isArray = false;      // of JSON: an array, or several values one behind the other
    bool severalValues = false; // of JSON: one object a line, or pages one behind the other
    bool cutLastLine = false;   // of JSON, one object a line: the last one is not whole
    QStringList names = {};     // of JSON: the top-level names, or those of the first record
    QList<QJsonObject> records = {}; // of JSON: the first records of an array, or the object
    QString root = {};    // of XML
    QString comment = {}; // of XML: what stands in front of the root

    [[nodiscard]] bool has(const QString &heading) const
    {
        return headings.contains(heading, Qt::CaseInsensitive);
    }
};

// What the person chose for this import, and what asks whether to go on.
struct ReadOptions
{
    DateOrder dateOrder = DateOrder::Unknown;
    ColumnMapping columns = {}; // of a table of no known tool
    StopAsked cancelled = {};
    QDateTime now = {}; // invalid: the clock of this computer
};

// One kind of file that another tool writes: is it this, and what does it hold. It knows no
// workspace. To teach Dayshift another kind, put one file into formats/ and one test beside its
// siblings.
class ExportFormat
{
public:
    virtual ~ExportFormat() = default;
    Q_DISABLE_COPY_MOVE(ExportFormat)

    [[nodiscard]] virtual QString tool() const = 0; // a stable word: jira, github
    [[nodiscard]] virtual QString name() const = 0; // for people: Jira (CSV)
    // By content, never by the file's name.
    [[nodiscard]] virtual bool recognises(const Sniffed &file) const = 0;
    // Whether the file could be read as this if a person says so.
    [[nodiscard]] virtual bool canRead(const Sniffed &file) const { return recognises(file); }
    // Whether the file can be read with the columns that a person named.
    [[nodiscard]] virtual bool canMap(const Sniffed &file, const ColumnMapping &columns) const
    {
        Q_UNUSED(file);
        Q_UNUSED(columns);
        return false;
    }
    // Several files are pages of one list.
    [[nodiscard]] virtual Result<Holding> read(const QList<Sniffed> &files,
                                               const ReadOptions &options) const = 0;
    // Of a folder that the tool exported, the files that matter; empty if it is another's folder.
    [[nodiscard]] virtual QStringList filesIn(const QString &folder) const
    {
        Q_UNUSED(folder);
        return {};
    }
    // Of two that recognise a file the surer one reads it.
    [[nodiscard]] virtual int certainty() const { return 10; }

    [[nodiscard]] static QList<const ExportFormat *> all(); // the surest first
    [[nodiscard]] static QStringList tools();
    // What people call a tool: Azure DevOps; the word itself if no format reads it.
    [[nodiscard]] static QString toolName(const QString &tool);

protected:
    ExportFormat();
};

// Looks at one file. Error codes: those of survey(), and truncated, too-deep, field-too-large,
// entity-declaration.
[[nodiscard]] Result<Sniffed> sniff(const QString &path, const StopAsked &cancelled = {});

// The columns of a table that nothing recognises, for whoever says by hand what they are; empty if it
// is no table.
inline constexpr qsizetype LongestExample = 80; // letters
[[nodiscard]] Result<QList<TableColumn>> tableColumns(const QStringList &paths,
                                                      const StopAsked &cancelled = {});

// Reads what somebody chose: a file, several pages, or a folder of them. The tool is told from the
// content unless it is named. Error codes: those above, unknown-format, and what the format says.
[[nodiscard]] Result<Holding> readExport(const QStringList &paths, const QString &tool,
                                         const ReadOptions &options);

} // namespace Dayshift

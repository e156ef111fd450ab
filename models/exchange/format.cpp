// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/format.h"

#include "models/exchange/jsontext.h"
#include "models/exchange/tablereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype RecordsToSniff = 20;

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::Import", text);
}

static QList<const ExportFormat *> &registered()
{
    static QList<const ExportFormat *> formats;
    return formats;
}

ExportFormat::ExportFormat()
{
    registered().append(this);
}

QList<const ExportFormat *> ExportFormat::all()
{
    auto formats = registered();
    std::ranges::sort(formats, [](const ExportFormat *a, const ExportFormat *b) {
        return a->certainty() != b->certainty() ? a->certainty() > b->certainty()
                                                : a->name() < b->name();
    });
    return formats;
}

QStringList ExportFormat::tools()
{
    QStringList tools;
    for (const auto *format : all()) {
        if (!tools.contains(format->tool()))
            tools.append(format->tool());
    }
    tools.sort();
    return tools;
}

QString ExportFormat::toolName(const QString &tool)
{
    for (const auto *format : all()) {
        if (format->tool() == tool)
            return format->name().section(" ("_L1, 0, 0);
    }
    return tool;
}

const ImportWarning *Holding::warning(QStringView code) const
{
    const auto found = std::ranges::find(warnings, code, &ImportWarning::code);
    return found == warnings.end() ? nullptr : &*found;
}

// Whose a text that was cut off probably was, for its error.
static QString toolOfNames(const QStringList &names)
{
    const auto has = [&](const QString &name) { return names.contains(name); };
    if (has(u"shortLink"_s) && has(u"idOrganization"_s))
        return u"trello"_s;
    if (has(u"user_stories"_s) || has(u"us_statuses"_s))
        return u"taiga"_s;
    if (has(u"_format"_s))
        return u"wekan"_s;
    return {};
}

static Result<Sniffed> sniffJson(Sniffed file, const StopAsked &cancelled)
{
    const auto outline = outlineOf(file.text, cancelled);
    if (!outline) {
        auto error = outline.error();
        if (error.code == "truncated"_L1)
            error.found = toolOfNames(error.detail.split(u'\n'));
        return error;
    }
    file.isArray = outline->isArray || outline->values.size() > 1;
    file.severalValues = outline->values.size() > 1;
    file.cutLastLine = outline->cutLastLine;
    file.names = outline->names;
    if (!file.isArray && file.source.size > (4 << 20))
        return file;
    for (const auto &part : outline->elements.mid(0, RecordsToSniff)) {
        const auto value = parsePart(file.text, part);
        if (!value)
            return value.error();
        file.records.append(value->toObject());
    }
    if (file.isArray && !file.records.isEmpty())
        file.names = file.records.first().keys();
    return file;
}

// A declaration of entities is refused where it stands, before anything could be expanded.
static std::optional<Error> entities(const QByteArray &text)
{
    const auto begin = text.indexOf("<!DOCTYPE");
    if (begin < 0 || text.indexOf("<!ENTITY", begin) < 0)
        return {};
    const auto line = text.left(begin).count('\n') + 1;
    auto error = refusedFile(
            u"entity-declaration"_s,
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "The file declares XML entities (line %1). A Jira export never "
                                    "does; it is refused."))
                    .arg(line),
            words(QT_TRANSLATE_NOOP("Dayshift::Import", "Export it again.")));
    error.line = line;
    return error;
}

static Result<Sniffed> sniffXml(Sniffed file)
{
    if (const auto error = entities(file.text))
        return *error;
    QXmlStreamReader xml(file.text);
    while (!xml.atEnd() && file.root.isEmpty()) {
        xml.readNext();
        if (xml.isComment() && file.comment.isEmpty())
            file.comment = xml.text().toString();
        if (xml.isStartElement())
            file.root = xml.name().toString();
    }
    return file;
}

Result<Sniffed> sniff(const QString &path, const StopAsked &cancelled)
{
    const auto name = QFileInfo(path).fileName();
    const auto source = survey(path, cancelled);
    if (!source)
        return source.error();
    const auto inFile = [&](const Result<Sniffed> &file) -> Result<Sniffed> {
        if (file)
            return *file;
        auto error = file.error();
        error.file = name;
        return error;
    };
    Sniffed file {.source = *source};
    if (source->shape == SourceFile::Shape::Table) {
        TableReader table(*source, cancelled);
        if (const auto done = table.open(); !done)
            return done.error();
        file.headings = table.headings();
        const auto row = table.each([&](const TableRow &first) { file.firstRow = first.cells; }, 1);
        if (!row)
            return row.error();
        return file;
    }
    const auto text = utf8Of(*source, cancelled);
    if (!text)
        return text.error();
    file.text = *text;
    return inFile(source->shape == SourceFile::Shape::Json ? sniffJson(file, cancelled)
                                                       : sniffXml(file));
}

static Error unknown(const Sniffed &file)
{
    QStringList tools;
    for (const auto &tool : ExportFormat::tools())
        tools.append(ExportFormat::toolName(tool));
    const auto tell = [&](const QString &what) {
        return refusedFile(u"unknown-format"_s, what,
                           words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                                   "Choose a file that one of these tools "
                                                   "exported: %1."))
                                   .arg(tools.join(u", "_s)),
                           QFileInfo(file.source.path).fileName());
    };
    const auto list = [](const QStringList &names) {
        return names.mid(0, 12).join(u", "_s).left(400);
    };
    switch (file.source.shape) {
    case SourceFile::Shape::Json:
        return tell(words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                            "This JSON is none of the exports that Dayshift knows. "
                                            "Its top-level names are: %1."))
                            .arg(list(file.names)));
    case SourceFile::Shape::Xml:
        return tell(words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                            "This XML is none of the exports that Dayshift knows. "
                                            "Its root element is: %1."))
                            .arg(file.root.left(100)));
    case SourceFile::Shape::Table:
        break;
    }
    return tell(words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                        "This table is none of the exports that Dayshift knows. "
                                        "Its columns are: %1."))
                        .arg(list(file.headings)));
}

static QStringList exportIn(const QString &folder)
{
    for (const auto *format : ExportFormat::all()) {
        if (const auto files = format->filesIn(folder); !files.isEmpty())
            return files;
    }
    return {};
}

// A folder stands for the files in it, by name.
static QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        if (const auto known = exportIn(path); !known.isEmpty()) {
            files += known;
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext() && inside.size() < 10'000)
            inside.append(walk.next());
        inside.sort();
        files += inside;
    }
    return files;
}

static const ExportFormat *formatOf(const QList<Sniffed> &files, const QString &tool,
                                    const ColumnMapping &columns)
{
    const auto formats = ExportFormat::all();
    const auto maps = [&](const ExportFormat *format) {
        return std::ranges::all_of(
                files, [&](const Sniffed &file) { return format->canMap(file, columns); });
    };
    if (const auto mapped = std::ranges::find_if(formats, maps);
        !columns.isEmpty() && mapped != formats.end())
        return *mapped;
    const auto fits = [&](const ExportFormat *format) {
        if (!tool.isEmpty() && format->tool() != tool)
            return false;
        return std::ranges::all_of(files, [&](const Sniffed &file) {
            return tool.isEmpty() ? format->recognises(file) : format->canRead(file);
        });
    };
    const auto found = std::ranges::find_if(formats, fits);
    return found == formats.end() ? nullptr : *found;
}

static Result<QList<Sniffed>> sniffAll(const QStringList &paths, const StopAsked &cancelled)
{
    QList<Sniffed> files;
    for (const auto &path : paths) {
        auto file = sniff(path, cancelled);
        if (!file) {
            // Beside other pages an empty list of the same export says nothing.
            if (file.error().code == "empty-file"_L1 && paths.size() > 1)
                continue;
            return file.error();
        }
        files.append(*std::move(file));
    }
    return files;
}

Result<QList<TableColumn>> tableColumns(const QStringList &paths, const StopAsked &cancelled)
{
    const auto files = sniffAll(filesOf(paths), cancelled);
    if (!files)
        return files.error();
    QList<TableColumn> columns;
    if (files->isEmpty() || files->first().source.shape != SourceFile::Shape::Table)
        return columns;
    const auto &file = files->first();
    for (qsizetype i = 0; i < file.headings.size(); ++i) {
        if (file.headings[i].isEmpty())
            continue;
        TableColumn column {.heading = file.headings[i]};
        if (const auto example = file.firstRow.value(i).trimmed(); !example.isEmpty())
            column.examples.append(example.left(LongestExample));
        columns.append(column);
    }
    return columns;
}

Result<Holding> readExport(const QStringList &paths, const QString &tool,
                           const ReadOptions &options)
{
    const auto chosen = filesOf(paths);
    if (chosen.isEmpty())
        return refusedFile(u"empty-file"_s,
                           words(QT_TRANSLATE_NOOP("Dayshift::Import", "The folder is empty.")),
                           words(QT_TRANSLATE_NOOP("Dayshift::Import", "Choose another one.")));
    const auto files = sniffAll(chosen, options.cancelled);
    if (!files)
        return files.error();
    if (files->isEmpty())
        return refusedFile(u"empty-file"_s,
                           words(QT_TRANSLATE_NOOP("Dayshift::Import", "The files are empty.")),
                           words(QT_TRANSLATE_NOOP("Dayshift::Import", "Choose others.")));
    const auto *format = formatOf(*files, tool, options.columns);
    if (!format)
        return unknown(files->first());
    auto holding = format->read(*files, options);
    if (!holding)
        return holding.error();
    auto known = *std::move(holding);
    known.tool = format->tool();
    if (known.origin.isEmpty())
        known.origin = known.tool;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &file : *files) {
        known.files.append(QFileInfo(file.source.path).fileName());
        hash.addData(file.source.hash);
    }
    known.hash = files->size() == 1 ? files->first().source.hash.toHex() : hash.result().toHex();
    return known;
}

} // namespace Dayshift

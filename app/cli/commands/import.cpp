// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/services.h"
#include "models/exchange/exporter.h"
#include "models/exchange/format.h"
#include "models/exchange/importer.h"
#include "models/exchange/report.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::ImportCommand", text);
}

// What else is known of a refused file: which kind of file it is, a page's title, a tool.
static void addFound(QJsonObject &facts, const Error &error)
{
    if (error.found.isEmpty())
        return;
    if (error.code == "not-text"_L1)
        facts.insert(u"kind"_s, error.found);
    else if (error.code == "html-page"_L1)
        facts.insert(u"title"_s, error.found);
    else
        facts.insert(u"tool"_s, error.found);
}

static int refuse(const Call &call, const Error &error)
{
    if (!call.wantsJson())
        return call.fail(error);
    QJsonObject facts {{u"code"_s, error.word()}, {u"says"_s, error.message()}};
    if (!error.file.isEmpty())
        facts.insert(u"file"_s, error.file);
    if (error.line >= 0)
        facts.insert(u"line"_s, error.line);
    if (error.byte >= 0)
        facts.insert(u"byte"_s, error.byte);
    addFound(facts, error);
    call.print(QJsonObject {{u"error"_s, facts},
                            {u"file"_s, error.file},
                            {u"imported"_s, 0},
                            {u"nothing_changed"_s, true}});
    return ExitFailed;
}

static Result<QJsonObject> mappingIn(const QString &path)
{
    if (path.isEmpty())
        return QJsonObject();
    QFile file(path);
    QJsonParseError failure;
    const auto document = file.open(QIODevice::ReadOnly) && file.size() < (16 << 20)
            ? QJsonDocument::fromJson(file.readAll(), &failure)
            : QJsonDocument();
    if (!document.isObject())
        return Error {.kind = Error::Kind::Invalid,
                      .what = words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                                      "The mapping %1 is no JSON object."))
                                      .arg(path),
                      .todo = words(QT_TRANSLATE_NOOP(
                              "Dayshift::ImportCommand",
                              "Give a file like {\"statuses\": {\"Coding\": \"In progress\"}}.")),
                      .code = u"mapping"_s,
                      .file = path};
    return document.object();
}

static QJsonArray keptOf(const ImportOutcome &outcome)
{
    QJsonArray kept;
    for (const auto &field : outcome.kept)
        kept.append(QJsonObject {{u"key"_s, jsonText(field.key)},
                                 {u"title"_s, jsonText(field.title)},
                                 {u"field"_s, field.field}});
    return kept;
}

static void tell(const Call &call, const Holding &holding, const ImportPlan &plan,
                 const ImportOutcome &outcome, bool dry)
{
    if (call.wantsJson()) {
        auto report = reportOf(holding);
        report.insert(u"dry_run"_s, dry);
        report.insert(u"imported"_s, holding.items.size());
        report.insert(u"created"_s, outcome.created);
        report.insert(u"updated"_s, outcome.updated);
        report.insert(u"unchanged"_s, outcome.unchanged);
        report.insert(u"skipped"_s, outcome.skipped);
        report.insert(u"kept"_s, keptOf(outcome));
        report.insert(u"members_created"_s, QJsonArray::fromStringList(outcome.newMembers));
        report.insert(u"sprints_created"_s, outcome.sprints);
        report.insert(u"mapping"_s, mappingOf(plan));
        call.print(report);
        return;
    }
    call.print(words(dry ? QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                             "%1 (%2): %3 would be new, %4 updated, %5 unchanged, "
                                             "%6 skipped. Nothing was changed.")
                         : QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                             "%1 (%2): %3 new, %4 updated, %5 unchanged, %6 "
                                             "skipped."))
                       .arg(holding.files.join(u", "_s), holding.tool)
                       .arg(outcome.created)
                       .arg(outcome.updated)
                       .arg(outcome.unchanged)
                       .arg(outcome.skipped));
    if (!outcome.newMembers.isEmpty())
        call.print(words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand", "New members: %1."))
                           .arg(outcome.newMembers.join(u", "_s)));
    for (const auto &warning : holding.warnings)
        call.say(sentenceOf(warning));
    for (const auto &field : outcome.kept.mid(0, 20))
        call.say(words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                         "%1: %2 was changed here, too, and stays as it is."))
                         .arg(field.key, field.field));
}

static int bringWorkspace(const Call &call, Store &store, const QString &path)
{
    if (call.options().isSet(u"dry-run"_s))
        return call.misused(words(QT_TRANSLATE_NOOP(
                "Dayshift::ImportCommand",
                "A whole workspace is imported or it is not: --dry-run does not apply.")));
    const auto rows = store.write([path](Transaction &transaction) {
                               return restoreWorkspace(transaction, path, &Interruption::isWanted);
                           }).result();
    if (!rows) {
        auto error = rows.error();
        error.file = QFileInfo(path).fileName();
        return refuse(call, error);
    }
    if (call.wantsJson())
        call.print(QJsonObject {{u"tool"_s, u"dayshift"_s}, {u"rows"_s, *rows}});
    else
        call.print(words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                           "The workspace was imported: %1 rows."))
                           .arg(*rows));
    return ExitDone;
}

class ImportCommand final : public Command
{
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override
    {
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                       "Bring in what another tool exported."));
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"FILE"_s, words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                                   "A file, several pages of one list, or a folder "
                                                   "of them.")),
                u"FILE…"_s);
        parser.addOptions(
                {{u"format"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                          "The tool, if it cannot be told from the content: %1."))
                          .arg(ExportFormat::tools().join(u", "_s)),
                  u"F"_s},
                 {u"dry-run"_s, words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                                        "Say what would happen; change nothing."))},
                 {u"map"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                          "Answers for columns, statuses, people, milestones, "
                                          "timeZone, dateOrder and archived, as JSON.")),
                  u"MAP.json"_s}});
    }

    int run(const Call &call) const override
    {
        const auto files = call.arguments();
        const auto tool = call.options().value(u"format"_s).toLower();
        if (files.isEmpty())
            return call.misused(words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                                        "Which file is to be imported?")));
        if (!tool.isEmpty() && !ExportFormat::tools().contains(tool))
            return call.misused(words(QT_TRANSLATE_NOOP("Dayshift::ImportCommand",
                                                        "There is no format %1; there are: %2."))
                                        .arg(tool, ExportFormat::tools().join(u", "_s)));
        const Interruption interruption;
        const auto location = chosenWorkspace(call.workspace());
        if (!location)
            return call.fail(location.error());
        const auto services = Services::open(*location);
        if (!services)
            return call.fail(services.error());
        auto &store = (*services)->store();
        if (files.size() == 1 && isWorkspaceExport(files.first()))
            return bringWorkspace(call, store, files.first());
        return bring(call, store, files, tool);
    }

private:
    // A table of no known tool is read as it was the last time, unless its columns are named.
    static Result<Holding> readAsBefore(Store &store, const QStringList &files,
                                        const QString &tool, const ReadOptions &options)
    {
        auto read = readExport(files, tool, options);
        if (!options.columns.isEmpty() || (!read && read.error().code != "unknown-format"_L1))
            return read;
        auto columns = read ? read->columns : QList<TableColumn> {};
        if (!read) {
            if (const auto table = tableColumns(files, options.cancelled))
                columns = *table;
        }
        if (columns.isEmpty())
            return read;
        const auto known = store.read([shape = shapeOf(columns)](Database &database) {
                                    return rememberedColumns(database, shape);
                                }).result();
        if (!known || known->isEmpty() || *known == mappingOf(columns))
            return read;
        auto again = options;
        again.columns = *known;
        return readExport(files, tool, again);
    }

    static int bring(const Call &call, Store &store, const QStringList &files, const QString &tool)
    {
        const auto mapping = mappingIn(call.options().value(u"map"_s));
        if (!mapping)
            return refuse(call, mapping.error());
        const auto columns = columnsIn(*mapping);
        if (!columns)
            return refuse(call, columns.error());
        const ReadOptions options {.dateOrder = dateOrderOf(*mapping),
                                   .columns = *columns,
                                   .cancelled = &Interruption::isWanted};
        const auto read = readAsBefore(store, files, tool, options);
        if (!read)
            return refuse(call, read.error());
        const auto holding = std::make_shared<const Holding>(*read);
        const auto proposed = store.read([holding](Database &database) {
                                       return proposedPlan(database, *holding);
                                   }).result();
        if (!proposed)
            return refuse(call, proposed.error());
        auto plan = *proposed;
        if (const auto done = applyMapping(plan, *mapping); !done)
            return refuse(call, done.error());
        const bool dry = call.options().isSet(u"dry-run"_s);
        const auto outcome = runImport(store, holding, plan,
                                       dry ? ImportRunIs::Dry : ImportRunIs::Real,
                                       {.cancelled = &Interruption::isWanted})
                                     .result();
        if (!outcome)
            return refuse(call, outcome.error());
        tell(call, *holding, plan, *outcome, dry);
        return outcome->skipped > 0 || !outcome->kept.isEmpty() ? ExitFindings : ExitDone;
    }
};

static const ImportCommand theCommand;

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/demo/daystory.h"
#include "app/services.h"
#include "models/board/boardtables.h"
#include "models/review/document.h"
#include "views/review/paper.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ReportCommand)
public:
    [[nodiscard]] QString name() const override { return u"report"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Write a report of a sprint or of the metrics as PDF, HTML or Markdown.");
    }
    [[nodiscard]] bool needsGui() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"what"_s, tr("sprint or metrics."), u"WHAT"_s);
        parser.addOptions(
                {{u"out"_s, tr("The report: its ending says the kind (.pdf, .html or .md)."),
                  u"FILE"_s},
                 {u"format"_s, tr("The kind, whatever the ending: pdf, html or md."), u"KIND"_s},
                 {u"sprint"_s,
                  tr("The name of a sprint; else the one that runs or was closed last."), u"NAME"_s},
                 {u"weeks"_s, tr("How many weeks the metrics look back."), u"N"_s, u"12"_s},
                 {u"demo"_s, tr("The demo day instead of a workspace.")}});
    }
    [[nodiscard]] int run(const Call &call) const override;

private:
    [[nodiscard]] static Result<SprintId> sprintNamed(Database &database, const QString &name);
    [[nodiscard]] static Result<std::pair<Document, QTimeZone>>
    documentOf(Database &database, const QString &what, const QString &sprint, int weeks,
               const QDateTime &now);
};

const ReportCommand theCommand;

} // namespace

Result<SprintId> ReportCommand::sprintNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return SprintId {};
    const auto found = sprints().where(database, u"name = ?"_s, {name});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {.kind = Error::Kind::NotFound,
                      .detail = name,
                      .what = tr("There is no sprint named “%1”.").arg(name),
                      .safe = tr("Nothing was written."),
                      .todo = tr("The backlog shows their names.")};
    return found->first().id;
}

Result<std::pair<Document, QTimeZone>> ReportCommand::documentOf(Database &database,
                                                                 const QString &what,
                                                                 const QString &sprint, int weeks,
                                                                 const QDateTime &now)
{
    if (what == "metrics"_L1) {
        const auto picture = readPicture(database, now, {.weeks = weeks});
        if (!picture)
            return picture.error();
        return std::pair(metricsDocument(*picture, now, now), picture->report.workspace.zone);
    }
    const auto id = sprintNamed(database, sprint);
    if (!id)
        return id.error();
    const auto review = readReview(database, *id, now);
    if (!review)
        return review.error();
    return std::pair(reviewDocument(*review, now), review->zone);
}

int ReportCommand::run(const Call &call) const
{
    const auto &options = call.options();
    const auto what = call.arguments().value(0);
    const auto file = options.value(u"out"_s);
    // "review" is what the window calls it.
    if (call.arguments().size() != 1
        || !QStringList {u"sprint"_s, u"review"_s, u"metrics"_s}.contains(what))
        return call.misused(tr("Write: dayshift report sprint or dayshift report metrics."));
    const auto kind = options.isSet(u"format"_s) ? options.value(u"format"_s).toLower()
                                                 : QFileInfo(file).suffix().toLower();
    if (file.isEmpty() || !isReportKind(kind))
        return call.misused(tr("Name the report with --out; it ends in .pdf, .html or .md."));
    const int weeks = options.value(u"weeks"_s).toInt();
    if (weeks < 1 || weeks > 520)
        return call.misused(tr("“%1” is not a number of weeks.").arg(options.value(u"weeks"_s)));
    const auto services = options.isSet(u"demo"_s)
            ? Services::demo(DayStory::at(14, 32))
            : Services::chosen(call.workspace(), OpenMode::ReadOnly);
    if (!services)
        return call.fail(services.error());
    const auto now = (*services)->clock()();
    const auto told = (*services)
                              ->store()
                              .read([=, sprint = options.value(u"sprint"_s)](Database &database) {
                                  return documentOf(database, what, sprint, weeks, now);
                              })
                              .result();
    if (!told)
        return call.fail(told.error());
    const auto &[document, zone] = *told;
    const auto pages = writeReport(document, Format(zone), file, kind);
    if (!pages)
        return call.fail(pages.error());
    const auto path = QFileInfo(file).absoluteFilePath();
    if (call.wantsJson())
        call.print(QJsonObject {{u"file"_s, path},
                                {u"pages"_s, *pages > 0 ? QJsonValue(*pages) : QJsonValue()},
                                {u"report"_s, what}});
    else
        call.print(path);
    return ExitDone;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/stagemapdesk.h"

#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/stagekeeper.h"
#include "models/store/store.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

StageMapDesk::StageMapDesk(Store &store, const Theme &theme, QUndoStack &undo, Clock clock,
                           QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_undo(undo)
    , m_clock(std::move(clock))
    , m_window(window)
    , m_action(new QAction(Icons::icon(u"pipeline"_s, theme), tr("&Stages …"), window))
    , m_keeper(new StageKeeper(store, this))
{
    m_action->setEnabled(!store.isReadOnly());
    connect(m_action, &QAction::triggered, this, &StageMapDesk::open);
    connect(m_keeper, &StageKeeper::failed, this, &StageMapDesk::failed);
}

// The newest build with the most stages among some: the one that shows most of the preview.
static Result<PipelineState> exampleOf(Database &database, const ConnectionId &connection)
{
    const auto ids = database.select(
            u"SELECT build.id FROM build JOIN stage ON stage.build_id = build.id "
            "WHERE build.connection_id = ? GROUP BY build.id "
            "ORDER BY COUNT(*) DESC, MAX(build.started_at) DESC LIMIT 1"_s,
            {connection.toString()}, [](const Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return PipelineState {};
    const auto build = builds().load(database, {ids->first()});
    if (!build)
        return build.error();
    const auto parts = stages().where(database, u"build_id = ?"_s, {ids->first()});
    if (!parts)
        return parts.error();
    const std::vector<Build> one(build->cbegin(), build->cend());
    if (one.empty())
        return PipelineState {};
    return stateOf({connection, one.front().pipeline}, one, *parts);
}

static Result<QList<StageMapDialog::Server>> readServers(Database &database)
{
    const auto all = connections().load(database);
    if (!all)
        return all.error();
    QList<StageMapDialog::Server> servers;
    for (const auto &connection : *all) {
        const auto names = stageNamesOf(database, connection.id);
        if (!names)
            return names.error();
        const auto rules = rulesOf(database, connection.id);
        if (!rules)
            return rules.error();
        if (names->isEmpty())
            continue;
        const auto example = exampleOf(database, connection.id);
        if (!example)
            return example.error();
        servers.append({connection, *names, *rules, *example});
    }
    return servers;
}

void StageMapDesk::open()
{
    m_mailbox.await(m_store.read(readServers),
                    [this](const Result<QList<StageMapDialog::Server>> &servers) {
                        if (servers)
                            show(*servers);
                        else
                            emit failed(servers.error());
                    });
}

void StageMapDesk::show(const QList<StageMapDialog::Server> &servers)
{
    auto *dialog = new StageMapDialog(m_theme, servers, m_clock, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, servers] { save(servers, *dialog); });
    dialog->open();
    emit opened(dialog);
}

void StageMapDesk::save(const QList<StageMapDialog::Server> &servers, const StageMapDialog &dialog)
{
    Deed deed;
    for (const auto &server : servers) {
        QList<StageRule> before;
        for (auto rule = server.rules.cbegin(); rule != server.rules.cend(); ++rule)
            before.append({stageRuleIdOf(server.connection.id, rule.key()), server.connection.id,
                           rule.key(), *rule});
        const auto wanted = dialog.wanted(server.connection.id);
        addRules(deed, before, server.connection.id, wanted);
    }
    if (!deed.isEmpty())
        m_undo.push(new DeedCommand(m_store, deed, tr("Stages changed")));
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstrundesk.h"

#include "app/newworkspace.h"
#include "models/net/httpclient.h"
#include "models/settings/secrets.h"
#include "models/team/people.h"

#include <QTimeZone>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

FirstRunDesk::FirstRunDesk(Theme &theme, Settings &settings, Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_secrets(secrets)
{
}

FirstRunDesk::~FirstRunDesk() = default;

// Only who tests a server pays for asking one.
HttpClient &FirstRunDesk::http()
{
    if (!m_http)
        m_http = std::make_unique<HttpClient>();
    return *m_http;
}

FirstRun *FirstRunDesk::makeWindow()
{
    auto *window = new FirstRun(
            m_theme, m_settings,
            {.server = [this](const Connection &connection,
                              const QString &token) { return checkConnection(http(), connection, token); },
             .monitoring = [this](const Source &source, const QString &secret) {
                 return checkSource(http(), source, secret);
             }});
    connect(window, &FirstRun::ready, this, &FirstRunDesk::make);
    if (const auto said = std::exchange(m_said, {}))
        window->goOn(*said, m_step);
    m_window = window;
    return window;
}

void FirstRunDesk::carryOn()
{
    if (!m_window)
        return;
    m_said = m_window->plan();
    m_step = m_window->step();
}

static Furnishing furnishingOf(const FirstRunPlan &plan)
{
    Furnishing furnishing {.people = peopleFromText(plan.people).people,
                           .server = plan.server,
                           .monitoring = plan.monitoring};
    if (plan.monitoring)
        furnishing.figures = keptFor(*plan.monitoring, plan.figures, {});
    for (qsizetype i = 0; i < furnishing.figures.size(); ++i)
        furnishing.figures[i].rank = double(i + 1);
    if (plan.sprintDays > 0 && !plan.sprintName.isEmpty() && plan.sprintStart.isValid()) {
        const QTimeZone zone(plan.workspace.timeZone.toUtf8());
        const auto midnight = [&zone](QDate day) { return day.startOfDay(zone).toUTC(); };
        furnishing.sprint = Sprint {.id = SprintId::create(),
                                    .name = plan.sprintName,
                                    .startsAt = midnight(plan.sprintStart),
                                    .endsAt = midnight(plan.sprintStart.addDays(plan.sprintDays)),
                                    .state = SprintState::Running,
                                    .rank = 1};
    }
    return furnishing;
}

void FirstRunDesk::make(const FirstRunPlan &plan)
{
    if (std::exchange(m_making, true))
        return; // a second click, while the first one is at work
    const StoreLocation location {.database = plan.file};
    m_mailbox.await(QtConcurrent::run([location, plan] {
                        return makeWorkspace(location, plan.workspace, furnishingOf(plan));
                    }),
                    [this, plan](const Result<Done> &done) {
                        m_making = false;
                        if (!done) {
                            emit failed(done.error());
                            return;
                        }
                        keepSecrets(plan);
                    });
}

// The secrets before the workspace is opened: its servers are asked at once.
void FirstRunDesk::keepSecrets(const FirstRunPlan &plan)
{
    QList<std::pair<SecretKey, QString>> secrets;
    if (plan.server && !plan.serverToken.isEmpty())
        secrets.append({{plan.server->id.toString(), plan.server->name}, plan.serverToken});
    if (plan.monitoring && !plan.monitoringSecret.isEmpty())
        secrets.append({{plan.monitoring->id.toString(), plan.monitoring->name},
                        plan.monitoringSecret});
    if (secrets.isEmpty()) {
        emit made(plan.file, plan.imports);
        return;
    }
    auto left = std::make_shared<int>(int(secrets.size()));
    for (const auto &[key, secret] : std::as_const(secrets)) {
        m_mailbox.await(m_secrets.write(key, secret), [this, left, plan](const Result<Done> &kept) {
            if (!kept)
                emit secretLost(kept.error());
            if (--*left == 0)
                emit made(plan.file, plan.imports);
        });
    }
}

} // namespace Dayshift

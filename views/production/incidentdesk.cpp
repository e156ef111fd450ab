// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/incidentdesk.h"

#include "models/production/incidents.h"
#include "models/production/productiontables.h"
#include "models/releases/recentdeployments.h"
#include "models/store/store.h"
#include "views/production/incidentdialog.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Dayshift {

IncidentDesk::IncidentDesk(Store &store, const Theme &theme, QUndoStack &undo,
                           std::function<Format()> format, Clock clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_undo(undo)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
    , m_window(window)
    , m_raise(new QAction(Icons::icon(u"incident"_s, theme), tr("&Raise incident …"), this))
    , m_list(new QAction(tr("&Incidents …"), this))
    , m_model(theme, m_clock)
{
    m_raise->setShortcut(Qt::CTRL | Qt::Key_I);
    m_raise->setToolTip(tr("Enter an incident or a bug in production (Ctrl+I)"));
    connect(m_raise, &QAction::triggered, this, &IncidentDesk::raise);
    connect(m_list, &QAction::triggered, this, &IncidentDesk::showList);
    if (m_store.isReadOnly()) {
        m_raise->setEnabled(false);
        m_raise->setToolTip(tr("This workspace was opened to be looked at."));
    }
}

// Nothing is read before somebody asks.
void IncidentDesk::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    m_store.watch<Incident>(incidents(), this, [this](const Delta<Incident> &delta) {
        if (delta.reset)
            m_incidents.clear();
        for (const auto &id : delta.removed)
            m_incidents.remove(id);
        for (const auto &incident : delta.current)
            m_incidents.insert(incident.id.toString(), incident);
        m_model.setIncidents(m_incidents.values());
        if (!m_wanted.isEmpty() && m_incidents.contains(m_wanted))
            edit(std::exchange(m_wanted, {}));
    });
}

const Incident *IncidentDesk::find(const QString &incident) const
{
    const auto found = m_incidents.constFind(incident);
    return found == m_incidents.cend() ? nullptr : &*found;
}

void IncidentDesk::raise()
{
    if (m_raiseElsewhere)
        return m_raiseElsewhere();
    enter();
}

void IncidentDesk::enter()
{
    watch();
    openDialog({});
}

void IncidentDesk::edit(const QString &incident)
{
    watch();
    if (const auto *found = find(incident))
        openDialog(*found);
    else
        m_wanted = incident;
}

void IncidentDesk::showList()
{
    watch();
    m_model.setFormat(m_format());
    if (m_shown) {
        m_shown->raise();
        m_shown->activateWindow();
        return;
    }
    m_shown = new IncidentList(m_model, m_theme, m_window);
    m_shown->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_shown, &IncidentList::raiseRequested, this, &IncidentDesk::raise);
    connect(m_shown, &IncidentList::editRequested, this,
            [this](const IncidentId &id) { edit(id.toString()); });
    connect(m_shown, &IncidentList::resolveRequested, this, [this](const IncidentId &id) {
        if (const auto *incident = find(id.toString()))
            push(resolvedAt(*incident, m_clock()), tr("Incident over: %1").arg(incident->title));
    });
    m_shown->show();
}

void IncidentDesk::openDialog(const Incident &incident)
{
    m_mailbox.await(
            m_store.read([story = incident.story](Database &database) -> Result<IncidentChoices> {
                const auto recent = recentDeployments(database);
                if (!recent)
                    return recent.error();
                const auto services = deployedServices(database);
                if (!services)
                    return services.error();
                const auto number = numberOfStory(database, story);
                if (!number)
                    return number.error();
                return IncidentChoices {*recent, *services, *number};
            }),
            [this, incident](const Result<IncidentChoices> &choices) {
                if (choices)
                    showDialog(incident, *choices);
                else
                    emit failed(choices.error());
            });
}

void IncidentDesk::showDialog(const Incident &incident, const IncidentChoices &choices)
{
    auto *dialog = new IncidentDialog(m_theme, m_format(), incident, choices, m_clock,
                                      m_shown ? m_shown.data() : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IncidentDialog::saveRequested, this,
            [this, dialog, incident] { save(dialog, incident); });
    dialog->open();
    emit opened(dialog);
}

void IncidentDesk::save(IncidentDialog *dialog, const Incident &before)
{
    const int number = dialog->storyNumber().value_or(0);
    m_store.read([number](Database &database) { return storyOfNumber(database, number); })
            .then(dialog, [this, dialog, before, number](const Result<StoryId> &story) {
                if (!story) {
                    emit failed(story.error());
                    return;
                }
                if (number > 0 && story->isNull()) {
                    dialog->refuseStory();
                    return;
                }
                auto after = dialog->incident();
                after.story = *story;
                const bool isNew = before.id.isNull();
                if (isNew) {
                    after.id = IncidentId::create();
                    push({.after = after}, tr("Incident raised: %1").arg(after.title));
                } else {
                    push({before, after}, tr("Incident changed: %1").arg(after.title));
                }
                dialog->accept();
            });
}

void IncidentDesk::push(const Edit<Incident> &edit, const QString &words)
{
    const Deed deed(incidents(), edit);
    if (deed.isEmpty())
        return;
    m_undo.push(new DeedCommand(m_store, deed, words));
    emit done(words);
}

} // namespace Dayshift

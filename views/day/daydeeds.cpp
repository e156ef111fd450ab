// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/daypage.h"

#include "models/board/boardtables.h"
#include "models/day/daytables.h"
#include "models/day/daywords.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/incidents.h"
#include "models/production/productiontables.h"
#include "models/production/raising.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "views/day/correctiondialog.h"
#include "views/day/timeline.h"
#include "views/shell/deedcommand.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostNamed = 60; // more is no menu

void DayPage::openStep(const DayStep &step)
{
    if (!step.build.isNull()) {
        openBuild(step.build);
    } else if (!step.release.isNull()) {
        emit openRequested(u"releases"_s, u"release="_s + step.release.toString());
    } else if (const auto *thread = m_model.thread()) {
        if (step.lane == Lane::Developer && !thread->incident.story.isNull())
            emit openRequested(u"board"_s, u"story="_s + thread->incident.story.toString());
        else
            emit incidentRequested(thread->incident.id.toString());
    }
}

void DayPage::openBuild(BuildId build, StageId log)
{
    m_mailbox.await(m_store.read([build](Database &database) {
        return builds().load(database, {build.toString()});
    }),
                    [this, log](const Result<QList<Build>> &found) {
                        if (!found || found->isEmpty()) {
                            emit told({.kind = Notice::Kind::Info,
                                       .topic = u"day"_s,
                                       .title = tr("This build is not kept any more.")});
                            return;
                        }
                        const auto &first = found->first();
                        auto place = u"connection=%1&pipeline=%2&details=1"_s.arg(
                                first.connection.toString(),
                                QString::fromLatin1(
                                        first.pipeline.toUtf8().toPercentEncoding()));
                        if (!log.isNull())
                            place += u"&log="_s + log.toString();
                        emit openRequested(u"pipeline"_s, place);
                    });
}

void DayPage::openPlanned(const PlannedStep &step)
{
    if (!step.build.isNull())
        openBuild(step.build);
    else if (!step.release.isNull())
        emit openRequested(u"releases"_s, u"release="_s + step.release.toString());
    else if (!step.story.isNull())
        emit openRequested(u"board"_s, u"story="_s + step.story.toString());
}

void DayPage::showMenu(const QPoint &global)
{
    const auto index = m_table->currentIndex();
    const auto *chosen = m_timeline->currentStep();
    if (m_asTable->isChecked() ? !index.isValid() : !chosen)
        return;
    const auto step = m_asTable->isChecked() ? index.data(DayModel::StepRole).value<DayStep>()
                                             : *chosen;
    const auto format = m_model.format();
    const bool fixed = m_store.isReadOnly();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, bool enabled, const std::function<void()> &run) {
        auto *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, menu, run);
        return action;
    };
    add(tr("&Open build"), !step.build.isNull(), [this, step] { openBuild(step.build); });
    add(tr("Open &log"), !step.stage.isNull(),
        [this, step] { openBuild(step.build, step.stage); });
    fillAssign(menu);
    menu->addSeparator();
    add(tr("&Correct times …"), !fixed && !step.isWait && !step.key.isEmpty() && !step.isMoment()
                && step.end != StepEnd::Open,
        [this, step] { correct(step); });
    add(tr("Copy as &text"), true, [step, format] {
        QGuiApplication::clipboard()->setText(DayWords::spoken(step, format));
    });
    add(tr("&Add to backlog"), !fixed, [this, step, format] {
        addToBacklog(tr("Look at: %1", "what happened").arg(DayWords::label(step, format)),
                     DayWords::spoken(step, format));
    });
    if (m_model.thread()) {
        menu->addSeparator();
        add(tr("Make this the &start of the incident"), !fixed,
            [this, step] { makeBound(step.startedAt, true); });
        add(tr("Make this the &end of the incident"), !fixed && step.end != StepEnd::Open,
            [this, step] { makeBound(step.endedAt, false); });
    }
    menu->popup(global);
}

// Whom a thread's story can be given to.
void DayPage::watchTeam()
{
    m_store.watch<Member>(
            members(), this,
            [this](const Delta<Member> &delta) {
                for (const auto &id : delta.removed)
                    m_team.remove(id);
                if (delta.reset)
                    m_team.clear();
                for (const auto &member : delta.current)
                    m_team.insert(member.id.toString(), member);
            },
            {.condition = u"active = 1"_s});
}

void DayPage::fillAssign(QMenu *menu)
{
    const auto *thread = m_model.thread();
    auto *people = menu->addMenu(tr("&Assign to"));
    people->setEnabled(thread && thread->isOpen && !thread->incident.story.isNull()
                       && !m_store.isReadOnly() && !m_team.isEmpty());
    if (!people->isEnabled())
        return;
    auto team = m_team.values();
    std::ranges::sort(team, {}, &Member::name);
    for (const auto &member : team.mid(0, MostNamed)) {
        auto name = member.name;
        name.replace(u'&', u"&&"_s);
        people->addAction(name, this, [this, member, incident = thread->incident] {
            assign(incident, member);
        });
    }
}

void DayPage::assign(const Incident &incident, const Member &member)
{
    m_mailbox.await(m_store.read([id = incident.story](Database &database) {
        return stories().load(database, {id.toString()});
    }),
                    [this, incident, member](const Result<QList<Story>> &story) {
                        if (!story)
                            return emit told(noticeOf(story.error(), u"day"_s));
                        if (story->isEmpty())
                            return;
                        const auto deed
                                = assigned(incident, story->first(), member.id, m_clock());
                        const auto words = tr("#%1 assigned to %2", "a story; a person")
                                                   .arg(QString::number(story->first().number),
                                                        member.name);
                        m_undo.push(new DeedCommand(m_store, deed, words));
                        emit done(words);
                    });
}

void DayPage::addToBacklog(const QString &title, const QString &description)
{
    m_mailbox.await(m_store.read([title, description, now = m_clock()](Database &database) {
        return backlogStory(database, title, description, now);
    }),
                    [this, title](const Result<Deed> &deed) {
                        if (!deed) {
                            emit told(noticeOf(deed.error(), u"day"_s));
                            return;
                        }
                        const auto words = tr("Added to the backlog: %1", "a story").arg(title);
                        m_undo.push(new DeedCommand(m_store, *deed, words));
                        emit done(words);
                    });
}

void DayPage::correct(const DayStep &step)
{
    m_mailbox.await(m_store.read([key = step.key](Database &database) {
        return timeCorrections().where(database, u"step = ?"_s, {key}, 50);
    }),
                    [this, step](const Result<QList<TimeCorrection>> &history) {
                        if (!history)
                            emit told(noticeOf(history.error(), u"day"_s));
                        else
                            showCorrection(step, *history);
                    });
}

void DayPage::showCorrection(const DayStep &step, const QList<TimeCorrection> &history)
{
    auto *dialog = new CorrectionDialog(step, history, m_model.format(), theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::wanted, this, [this, step, dialog] {
        const auto edit = corrected(step, dialog->from(), dialog->to(), dialog->reason(),
                                    m_store.author().actor, m_clock());
        if (!edit) {
            dialog->explain(edit.error().title() + u' ' + edit.error().todo);
            return;
        }
        const auto words = tr("Times corrected: %1", "what happened")
                                   .arg(DayWords::step(step, m_model.format()));
        m_undo.push(new DeedCommand(m_store, Deed(timeCorrections(), *edit), words));
        emit done(words);
        dialog->accept();
    });
    dialog->show();
    emit correctionOpened(dialog);
}

void DayPage::makeBound(const QDateTime &at, bool isStart)
{
    const auto *thread = m_model.thread();
    if (!thread)
        return;
    auto moved = thread->incident;
    (isStart ? moved.impactStartedAt : moved.resolvedAt) = at;
    if (faultOf(moved, m_clock()) != IncidentFault::None) {
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"day"_s,
                   .title = tr("An incident ends neither before it begins nor before it was "
                               "noticed."),
                   .text = tr("Nothing was changed. Choose another step.")});
        return;
    }
    const auto format = m_model.format();
    const auto words = isStart ? tr("The incident begins at %1").arg(format.clock(at))
                               : tr("The incident ends at %1").arg(format.clock(at));
    m_undo.push(new DeedCommand(m_store, Deed(incidents(), Edit<Incident> {thread->incident, moved}),
                                words));
    emit done(words);
}

} // namespace Dayshift

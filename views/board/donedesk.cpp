// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/donedesk.h"

#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/board/donerule.h"
#include "models/board/donetables.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Versions are never taken away: undo says again what was said before.
// The stack is that of all windows, so this works though the window of its desk was closed.
class SaveDefinition final : public QUndoCommand
{
public:
    SaveDefinition(Store &store, Clock clock, DoneDesk *desk, DoneDesk::Content before,
                   DoneDesk::Content after, const QString &text)
        : QUndoCommand(text)
        , m_store(store)
        , m_clock(std::move(clock))
        , m_desk(desk)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override
    {
        if (!std::exchange(m_isDone, false))
            say(m_after);
    }
    void undo() override { say(m_before); }

private:
    // As a new version, whatever the newest one is.
    void say(const DoneDesk::Content &content)
    {
        const auto work
                = [content, now = m_clock()](Transaction &transaction) -> Result<DoneVersion> {
            const auto all = doneVersions().load(transaction.database());
            if (!all)
                return all.error();
            return saveDefinition(transaction, all->isEmpty() ? 0 : all->last().version,
                                  content.checks, content.owner, content.sprint, now);
        };
        m_store.write(work).then(QCoreApplication::instance(),
                                 [desk = m_desk](const Result<DoneVersion> &version) {
                                     if (!version && desk)
                                         emit desk->failed(version.error());
                                 });
    }

    Store &m_store;
    Clock m_clock;
    QPointer<DoneDesk> m_desk;
    DoneDesk::Content m_before;
    DoneDesk::Content m_after;
    bool m_isDone = true; // it was saved in a transaction of its own
};

} // namespace

DoneDesk::DoneDesk(Store &store, const Theme &theme, QUndoStack &undo,
                   std::function<Format()> format, Clock clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_undo(undo)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
    , m_window(window)
    , m_action(new QAction(Icons::icon(u"check"_s, theme), tr("&Definition of done …"), window))
{
    m_action->setEnabled(!store.isReadOnly());
    connect(m_action, &QAction::triggered, this, &DoneDesk::open);
}

static Result<DoneDialog::Known> readKnown(Database &database)
{
    const auto versions = doneVersions().load(database);
    if (!versions)
        return versions.error();
    const auto holding = readDefinition(database);
    if (!holding)
        return holding.error();
    const auto people = members().load(database);
    if (!people)
        return people.error();
    const auto times = sprints().load(database);
    if (!times)
        return times.error();
    const auto rules = boardRules().load(database);
    if (!rules)
        return rules.error();
    return DoneDialog::Known {.versions = *versions,
                              .holding = *holding ? (*holding)->version : 0,
                              .members = *people,
                              .sprints = *times,
                              .advises = !rules->isEmpty() && rules->first().advises};
}

void DoneDesk::open()
{
    m_mailbox.await(m_store.read(readKnown), [this](const Result<DoneDialog::Known> &known) {
        if (known)
            show(*known);
        else
            emit failed(known.error());
    });
}

void DoneDesk::show(const DoneDialog::Known &read)
{
    auto known = read;
    for (const auto &member : known.members) {
        if (member.name == m_store.author().actor)
            known.me = member.id;
    }
    auto *dialog = new DoneDialog(m_theme, m_format(), m_clock(), known, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DoneDialog::tryWished, this,
            [this, shown = QPointer(dialog)](const QList<DoneCheck> &checks) {
                const auto work = [checks, now = m_clock()](Database &database) {
                    return tryChecks(database, checks, now);
                };
                m_mailbox.await(m_store.read(work),
                                [this, shown](const Result<QList<DryColumn>> &tried) {
                                    if (!tried)
                                        emit failed(tried.error());
                                    else if (shown)
                                        shown->showTried(*tried);
                                });
            });
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
        save(known, {dialog->checks(), dialog->owner(), dialog->sprint()}, dialog->advises());
    });
    dialog->open();
}

static DoneDesk::Content contentOf(const QList<DoneVersion> &versions)
{
    if (versions.isEmpty())
        return {};
    return {checksOf(versions.last()), versions.last().owner, versions.last().sprint};
}

void DoneDesk::save(const DoneDialog::Known &before, const Content &content, bool advises)
{
    advise(before.advises, advises);
    // What says the same is no version of its own.
    auto same = contentOf(before.versions);
    same.sprint = content.sprint.isNull() ? SprintId() : same.sprint;
    if (same == content)
        return;
    const int known = before.versions.isEmpty() ? 0 : before.versions.last().version;
    const auto work = [known, content, now = m_clock()](Transaction &transaction) {
        return saveDefinition(transaction, known, content.checks, content.owner, content.sprint,
                              now);
    };
    m_mailbox.await(m_store.write(work), [=, this](const Result<DoneVersion> &version) {
        if (version)
            remember(before, content, version->version);
        else
            emit failed(version.error());
    });
}

void DoneDesk::remember(const DoneDialog::Known &before, const Content &content, int version)
{
    m_undo.push(new SaveDefinition(m_store, m_clock, this, contentOf(before.versions), content,
                                   tr("Version %1 of the definition of done saved").arg(version)));
}

void DoneDesk::advise(bool before, bool after)
{
    if (before == after)
        return;
    const auto read = [](Database &database) { return boardRules().load(database); };
    m_mailbox.await(m_store.read(read), [this, after](const Result<QList<BoardRule>> &rules) {
        if (!rules) {
            emit failed(rules.error());
            return;
        }
        Edit<BoardRule> edit;
        if (!rules->isEmpty())
            edit.before = rules->first();
        edit.after = edit.before.value_or(BoardRule {.id = theBoardRule()});
        edit.after->advises = after;
        m_undo.push(new DeedCommand(m_store, Deed(boardRules(), edit),
                                    after ? tr("What is missing is only warned of")
                                          : tr("What is missing is refused")));
    });
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/claimdesk.h"

#include "models/board/backlogplace.h"
#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/plaintext.h"
#include "models/store/store.h"
#include "views/pipeline/knowndialog.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

ClaimDesk::ClaimDesk(Store &store, QUndoStack &undo, const Theme &theme, const PipelineModel &model,
                     QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_undo(undo)
    , m_theme(theme)
    , m_model(model)
    , m_page(page)
    , m_people(new QMenu(page))
    , m_assign(new QAction(Icons::icon(u"assign"_s, theme), tr("&Assign"), page))
    , m_mark(new QAction(Icons::icon(u"eye"_s, theme), tr("Mark as &known …"), page))
    , m_unmark(new QAction(Icons::icon(u"close"_s, theme), tr("No longer k&nown"), page))
    , m_makeStory(new QAction(Icons::icon(u"plus"_s, theme), tr("Create s&tory"), page))
{
    m_people->setTitle(tr("Assign"));
    m_assign->setMenu(m_people);
    connect(m_people, &QMenu::aboutToShow, this, &ClaimDesk::fillMenu);
    connect(m_mark, &QAction::triggered, this, &ClaimDesk::askForMark);
    connect(m_unmark, &QAction::triggered, this, &ClaimDesk::unmarkNow);
    connect(m_makeStory, &QAction::triggered, this, &ClaimDesk::makeStoryNow);
    update();
}

QHash<QString, QString> ClaimDesk::namesOf(const QList<Member> &members)
{
    QHash<QString, QString> names;
    for (const auto &member : members) {
        for (const auto &word : {member.name, member.login, member.email}) {
            if (!word.isEmpty())
                names.insert(word.toLower(), member.name);
        }
    }
    return names;
}

void ClaimDesk::setMembers(const QList<Member> &members)
{
    m_members = members;
    m_members.removeIf([](const Member &member) { return !member.active; });
    std::ranges::sort(m_members, [](const Member &a, const Member &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
}

Member ClaimDesk::me() const
{
    const auto actor = m_store.author().actor;
    const auto found = std::ranges::find_if(m_members, [&actor](const Member &member) {
        return member.name.compare(actor, Qt::CaseInsensitive) == 0
                || (!member.login.isEmpty()
                    && member.login.compare(actor, Qt::CaseInsensitive) == 0);
    });
    return found == m_members.end() ? Member {.name = actor} : *found;
}

static bool fails(Status status)
{
    return status == Status::Failed || status == Status::Unstable || status == Status::Cancelled;
}

void ClaimDesk::setTarget(const std::optional<PipelineState> &state, const StageCell *stage)
{
    m_state = state;
    m_stage = stage && stage->reported && fails(stage->status) ? stage->name : QString();
    update();
}

void ClaimDesk::update()
{
    const auto explain = [](QAction *action, const QString &what, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? what : why);
        action->setStatusTip(why);
    };
    const bool red = m_state && fails(m_state->status());
    const auto why = m_store.isReadOnly() ? tr("This workspace is open for reading only.")
            : !m_state                    ? tr("Select a pipeline first.")
            : red || m_state->claim       ? QString()
                                          : tr("Only what fails is assigned to somebody.");
    explain(m_assign, tr("Say who looks after it (A)"), why);
    const auto whyNot = !why.isEmpty() ? why
            : red                      ? QString()
                                       : tr("Only what fails can be marked.");
    explain(m_mark, tr("Say why this failure is expected, and until when"), whyNot);
    explain(m_makeStory, tr("Put a bug for this failure at the end of the backlog"),
            !why.isEmpty() ? why
                    : red  ? QString()
                           : tr("Only for what fails."));
    m_unmark->setVisible(m_state && m_state->known);
    m_unmark->setEnabled(m_unmark->isVisible() && !m_store.isReadOnly());
}

QString ClaimDesk::targetStage() const
{
    // Who has a stage already gives that back, or hands that over.
    if (m_stage.isEmpty() && m_state && m_state->claim)
        return m_state->claim->stage;
    return m_stage;
}

QString ClaimDesk::nameOf(const Target &target) const
{
    const auto stage = plainName(target.stage, 80);
    const auto name = m_words.name(target.state);
    return stage.isEmpty() ? name : tr("%1, %2", "pipeline and stage").arg(name, stage);
}

void ClaimDesk::fillMenu()
{
    m_people->clear();
    if (!m_state)
        return;
    const Target target {*m_state, targetStage()};
    const auto present = m_state->claim ? m_state->claim->person : QString();
    const auto add = [&](const QString &text, const Member &member) {
        auto *action = m_people->addAction(QString(text).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!present.isEmpty() && member.name == present);
        connect(action, &QAction::triggered, this,
                [this, target, member] { give(target, member.name, member.id); });
        return action;
    };
    const auto self = me();
    m_people->setActiveAction(add(tr("To me (%1)").arg(self.name), self));
    m_people->addSeparator();
    for (const auto &member : std::as_const(m_members)) {
        if (member.name != self.name)
            add(member.name, member);
    }
    if (m_state->claim) {
        m_people->addSeparator();
        connect(m_people->addAction(tr("&Nobody")), &QAction::triggered, this,
                [this, target] { giveBack(target); });
    }
}

void ClaimDesk::ask(const QPoint &global)
{
    if (m_assign->isEnabled())
        m_people->popup(global);
}

template<typename T>
void ClaimDesk::push(const Table<T> &table, const Edit<T> &edit, const QString &words)
{
    m_undo.push(new DeedCommand(m_store, Deed(table, edit), words));
}

void ClaimDesk::give(const QString &person, MemberId member)
{
    if (m_state && m_assign->isEnabled())
        give({*m_state, targetStage()}, person, member);
}

void ClaimDesk::give(const Target &target, const QString &person, MemberId member)
{
    if (m_store.isReadOnly())
        return;
    const auto &key = target.state.key;
    push(claims(),
         claimed(m_model.claimOf(key, target.stage), key, target.stage, member, person,
                 m_store.author().actor, m_model.now()),
         tr("%1 has %2", "a person, a pipeline").arg(person, nameOf(target)));
}

void ClaimDesk::giveBack()
{
    if (m_state)
        giveBack({*m_state, targetStage()});
}

void ClaimDesk::giveBack(const Target &target)
{
    if (m_store.isReadOnly())
        return;
    if (const auto before = m_model.claimOf(target.state.key, target.stage))
        push(claims(), Edit<Claim> {.before = before}, tr("Nobody has %1 now").arg(nameOf(target)));
}

void ClaimDesk::askForMark()
{
    if (!m_state || !m_mark->isEnabled())
        return;
    auto *dialog = new KnownDialog(m_theme, *m_state, m_stage, m_model.now(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KnownDialog::wished, this, [this, dialog, state = *m_state] {
        const auto done = writeMark(state, dialog->stage(), dialog->reason(), dialog->endsAt());
        if (done)
            dialog->accept();
        else
            dialog->tell(done.error());
    });
    dialog->open();
}

Result<Done> ClaimDesk::markUntil(const QString &stage, const QString &reason,
                                  const QDateTime &endsAt)
{
    return writeMark(*m_state, stage, reason, endsAt);
}

Result<Done> ClaimDesk::writeMark(const PipelineState &state, const QString &stage,
                                  const QString &reason, const QDateTime &endsAt)
{
    const auto edit = marked(m_model.markOf(state.key, stage), state.key, stage, reason, endsAt,
                             m_store.author().actor, m_model.now());
    if (!edit)
        return edit.error();
    push(knownFailures(), *edit,
         tr("The failure of %1 is known until %2")
                 .arg(m_words.name(state),
                      m_words.format().date(endsAt.addSecs(-1), m_model.now())));
    return Done {};
}

// What the server said is shown as it said it: in the description as code, where nothing is a link.
static QString quoted(QString text)
{
    return u'`' + text.replace(u'`', u'\'').simplified() + u'`';
}

void ClaimDesk::makeStoryNow()
{
    if (!m_state || !m_makeStory->isEnabled())
        return;
    const auto *broken = stageToLookAt(*m_state);
    const auto name = m_words.name(*m_state);
    const auto stage = !m_stage.isEmpty() ? m_stage : broken ? broken->name : QString();
    const auto title = stage.isEmpty() ? tr("%1 fails", "a pipeline").arg(name)
                                       : tr("%1 fails in %2", "a pipeline, a stage")
                                                 .arg(name, plainName(stage, 80));
    QStringList lines {tr("Build %1 of %2.").arg(quoted(m_state->build.number), quoted(name))};
    if (broken && !broken->detail.isEmpty())
        lines.append(tr("It says: %1").arg(quoted(plainName(broken->detail, 300))));
    if (const auto page = pageOf(m_state->build); page.isValid())
        lines.append(quoted(page.toString()));
    m_mailbox.await(
            m_store.read([](Database &database) { return endOfBacklog(database); }),
            [this, title, name, text = lines.join("\n\n"_L1)](const Result<Place> &place) {
                if (!place) {
                    emit failed(place.error());
                    return;
                }
                auto story = newStory(title, *place, {}, m_model.now());
                story.type = StoryType::Bug;
                m_undo.push(new DeedCommand(m_store, addStory(story, *place, text),
                                            tr("A story for the failure of %1").arg(name)));
            });
}

void ClaimDesk::unmarkNow()
{
    if (!m_state || !m_state->known || m_store.isReadOnly())
        return;
    push(knownFailures(), Edit<KnownFailure> {.before = m_state->known},
         tr("The failure of %1 is no longer known").arg(m_words.name(*m_state)));
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/sprintdesk.h"

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "views/board/closesprintdialog.h"
#include "views/board/sprintdialog.h"
#include "views/board/sprintlists.h"
#include "views/shell/deedcommand.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// A sprint that was closed already; its undo and redo are transactions of their own.
class SprintClosing final : public QUndoCommand
{
public:
    SprintClosing(const QString &text, std::function<void()> close, std::function<void()> reopen)
        : QUndoCommand(text)
        , m_close(std::move(close))
        , m_reopen(std::move(reopen))
    {
    }

    void redo() override
    {
        if (std::exchange(m_isUndone, false))
            m_close();
    }
    void undo() override
    {
        m_isUndone = true;
        m_reopen();
    }

private:
    std::function<void()> m_close;
    std::function<void()> m_reopen;
    bool m_isUndone = false;
};

} // namespace

SprintDesk::SprintDesk(Store &store, Board &board, QUndoStack &undo, const Theme &theme,
                       const Format &format, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_board(board)
    , m_undo(undo)
    , m_theme(theme)
    , m_format(format)
    , m_window(window)
{
}

void SprintDesk::change(const Edit<Sprint> &edit, const QString &words)
{
    const Deed deed(sprints(), edit);
    if (deed.isEmpty() || m_store.isReadOnly())
        return;
    m_undo.push(new DeedCommand(m_store, deed, words));
    emit done(words);
}

void SprintDesk::plan()
{
    if (m_store.isReadOnly())
        return;
    const auto &others = m_board.sprints();
    auto *dialog = new SprintDialog(m_theme, m_format,
                                    SprintDialog::following(others, newSprint({}, others)),
                                    SprintDialog::Kind::New, m_format.dayOf(m_board.now()),
                                    m_board.teams(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto sprint = dialog->sprint();
        change({.after = sprint}, tr("%1 planned").arg(sprint.name));
        emit planned(sprint.id);
    });
    dialog->open();
}

void SprintDesk::edit(SprintId id)
{
    const auto sprint = m_board.sprint(id);
    if (sprint.id.isNull() || m_store.isReadOnly())
        return;
    auto *dialog = new SprintDialog(m_theme, m_format, sprint, SprintDialog::Kind::Edit,
                                    m_format.dayOf(m_board.now()), m_board.teams(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, sprint] {
        change({sprint, dialog->sprint()}, tr("%1 changed").arg(dialog->sprint().name));
    });
    dialog->open();
}

void SprintDesk::setCapacity(SprintId id, std::optional<double> points)
{
    const auto sprint = m_board.sprint(id);
    if (sprint.id.isNull())
        return;
    auto after = sprint;
    after.capacity = points;
    change({sprint, after},
           points ? tr("%1 can take %2").arg(sprint.name, m_format.pointsInWords(*points))
                  : tr("%1 without a capacity").arg(sprint.name));
}

void SprintDesk::start(SprintId id)
{
    const auto words = tr("%1 started").arg(m_board.sprint(id).name);
    const auto work = [id](Transaction &transaction) { return startSprint(transaction, id); };
    m_mailbox.await(m_store.write(work), [this, words](const Result<Deed> &deed) {
        if (!deed) {
            emit told(noticeOf(deed.error(), u"sprint"_s));
            return;
        }
        m_undo.push(new DeedCommand(m_store, *deed, words, DeedCommand::State::Done));
        emit done(words);
    });
}

void SprintDesk::close(SprintId id)
{
    const auto sprint = m_board.sprint(id);
    if (sprint.id.isNull() || m_store.isReadOnly())
        return;
    const auto read = [id](Database &database) { return readOpenStories(database, id); };
    m_mailbox.await(m_store.read(read), [this, sprint](const Result<QList<Story>> &open) {
        if (open)
            askWhereTo(sprint, *open);
        else
            emit told(noticeOf(open.error(), u"sprint"_s));
    });
}

void SprintDesk::askWhereTo(const Sprint &sprint, const QList<Story> &open)
{
    QList<Sprint> next;
    for (const auto &each : m_board.sprints()) {
        if (each.state == SprintState::Planned)
            next.append(each);
    }
    auto *dialog = new CloseSprintDialog(m_theme, sprint, open, next, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, sprint] { write(sprint, dialog->answer()); });
    dialog->open();
}

static QFuture<Result<ClosedSprint>> closeNow(Store &store, SprintId id, const OpenStories &open,
                                              const QDateTime &now)
{
    return store.write([id, open, now](Transaction &transaction) {
        return closeSprint(transaction, id, open, now);
    });
}

void SprintDesk::write(const Sprint &sprint, const QHash<StoryId, SprintId> &open)
{
    m_mailbox.await(closeNow(m_store, sprint.id, open, m_board.now()),
                    [this, sprint, open](const Result<ClosedSprint> &result) {
                        if (!result) {
                            emit told(noticeOf(result.error(), u"sprint"_s));
                            return;
                        }
                        pushClosing(sprint, open, *result);
                        tell(result->report);
                    });
}

// Both ways look once more whether it still may be: a refusal is told, and changes nothing. The stack
// is that of all windows, so they work though the window of this desk was closed.
void SprintDesk::pushClosing(const Sprint &sprint, const OpenStories &open,
                             const ClosedSprint &first)
{
    const auto last = std::make_shared<ClosedSprint>(first);
    const QPointer desk(this);
    auto *store = &m_store;
    const auto now = [desk] {
        return desk ? desk->m_board.now() : QDateTime::currentDateTimeUtc();
    };
    const auto tellIfNot = [desk](const auto &result) {
        if (!result && desk)
            emit desk->told(noticeOf(result.error(), u"sprint"_s));
    };
    const auto reopen = [=] {
        store->write([closing = *last, at = now()](Transaction &transaction) {
                 return reopenSprint(transaction, closing, at);
             }).then(QCoreApplication::instance(),
                     [tellIfNot](const Result<Done> &result) { tellIfNot(result); });
    };
    const auto again = [=, id = sprint.id] {
        closeNow(*store, id, open, now())
                .then(QCoreApplication::instance(), [=](const Result<ClosedSprint> &result) {
                    if (result)
                        *last = *result;
                    tellIfNot(result);
                });
    };
    const auto words = tr("%1 closed").arg(sprint.name);
    m_undo.push(new SprintClosing(words, again, reopen));
    emit done(words);
}

void SprintDesk::tell(const SprintReport &report)
{
    const auto points = [this](double value) {
        return m_format.number(value, value == double(qint64(value)) ? 0 : 1);
    };
    emit told({.kind = Notice::Kind::Done,
               .topic = u"sprint"_s,
               .title = tr("%1 is closed.").arg(report.name),
               .text = tr("%1 of %2 points are done; %3 stories came and %4 went since the start.")
                               .arg(points(report.donePoints),
                                    points(report.donePoints + report.openPoints),
                                    m_format.count(report.addedStories),
                                    m_format.count(report.removedStories)),
               .offers = {{.text = tr("Show closed sprints"), .run = [this] { showClosed(); }}}});
}

void SprintDesk::showScope(SprintId id, const SprintScope &scope)
{
    scopeDialog(m_board.sprint(id), scope, m_theme, m_format, m_board.now(), m_window)->open();
}

void SprintDesk::showClosed()
{
    using Known = std::pair<QList<SprintReport>, QList<SupersededReport>>;
    const auto read = [](Database &database) -> Result<Known> {
        const auto reports = sprintReports().load(database);
        if (!reports)
            return reports.error();
        const auto superseded = supersededReports().load(database);
        if (!superseded)
            return superseded.error();
        return Known {*reports, *superseded};
    };
    m_mailbox.await(m_store.read(read), [this](const Result<Known> &known) {
        if (known)
            closedSprintsDialog(known->first, known->second, m_theme, m_format, m_board.now(),
                                m_window)
                    ->open();
        else
            emit told(noticeOf(known.error(), u"sprint"_s));
    });
}

} // namespace Dayshift

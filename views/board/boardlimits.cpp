// SPDX-License-Identifier: GPL-3.0-or-later

// What happens where a column would hold more than its limit; the page itself stands in
// boardpage.cpp.

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/laneframe.h"

#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

void BoardPage::watchRules()
{
    m_store.watch<BoardRule>(boardRules(), this, [this](const Delta<BoardRule> &delta) {
        m_rule = delta.current.isEmpty() ? BoardRule {} : delta.current.first();
    });
    watchDefinition();
}

// Says what would be too much; empty: nothing would.
QString BoardPage::overLimit(const QList<Story> &moving, const Column &column, int lane) const
{
    const auto says = [](const QString &what, int would, int limit) {
        return tr("%1 would be %2 of %3.")
                .arg(what, QString::number(would), QString::number(limit));
    };
    const auto &model = m_board.model();
    if (const int would = column.wipLimit > 0 ? model.wouldHold(column.id, moving) : 0;
        would > column.wipLimit)
        return says(column.name, would, column.wipLimit);
    if (column.laneLimit <= 0 || !model.lanes().areOn() || !model.indexOf(column.id).isValid())
        return {};
    QMap<std::pair<int, SprintId>, int> entering; // by lane and sprint
    for (const auto &story : moving) {
        const int own = model.laneOf(story.id);
        const int target = lane >= 0 ? lane : own;
        if (target >= 0 && (story.column != column.id || own != target))
            ++entering[{target, story.sprint}];
    }
    for (auto each = entering.cbegin(); each != entering.cend(); ++each) {
        const auto &[into, sprint] = each.key();
        const int would = model.countBeside(column.id, sprint, into) + each.value();
        if (would > column.laneLimit)
            return says(tr("%1, %2", "a column, a lane")
                                .arg(column.name, m_view->lanes().words().name(
                                                          model.lanes().all().at(into))),
                        would, column.laneLimit);
    }
    return {};
}

void BoardPage::withinLimit(const QList<Story> &moving, const Column &column,
                            const std::function<void(const QString &)> &go, int lane)
{
    const auto words = overLimit(moving, column, lane);
    if (words.isEmpty()) {
        go({});
        return;
    }
    if (m_rule.refusesWhenFull) {
        emit told({.kind = Notice::Kind::Warning,
                   .topic = u"limit"_s,
                   .title = words,
                   .text = tr("The team has agreed to keep to its limits: nothing was moved. "
                              "Finishing a story there makes room.")});
        return;
    }
    // A drag is still going on when this is called: what it hangs on ends first.
    QTimer::singleShot(0, this, [this, words, go] {
        choose(
                tr("%1 Why now?", "Verify would be 4 of 2.").arg(words), {},
                [go](const QVariant &reason) { go(reason.toString()); },
                [](const QString &text) -> std::optional<QVariant> {
                    const auto reason = text.simplified();
                    return reason.isEmpty() ? std::nullopt : std::optional<QVariant>(reason);
                },
                tr("A word of reason; Esc leaves all as it is"));
    });
}

// The reason stands in the story's own history, in the same deed as the move.
Deed BoardPage::explained(Deed deed, const QList<Story> &moving, const Column &column,
                          const QString &reason, int lane) const
{
    if (reason.isEmpty())
        return deed;
    for (const auto &story : moving) {
        if (story.column == column.id
            && (lane < 0 || m_board.model().laneOf(story.id) == lane))
            continue;
        deed.add(comments(),
                 Edit<Comment> {.after = Comment {
                                        .id = CommentId::create(),
                                        .story = story.id,
                                        .member = m_board.me(),
                                        .author = m_store.author().actor,
                                        .text = tr("%1, over the limit: %2", "a column; the reason")
                                                        .arg(column.name, reason),
                                        .at = m_board.now()}});
    }
    return deed;
}

} // namespace Dayshift

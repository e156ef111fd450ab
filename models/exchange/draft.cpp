// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/draft.h"

#include "models/exchange/itemtypes.h"
#include "models/exchange/tablereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int HighestTree = 100;

QString DraftIndex::name(const QString &project, const QString &key)
{
    return project + QChar(u'\0') + key;
}

qsizetype DraftIndex::find(const QString &project, const QString &reference) const
{
    if (reference.isEmpty())
        return -1;
    const auto found = byKey.value(name(project, reference), -1);
    return found >= 0 ? found : byId.value(reference, -1);
}

namespace {

class Linker
{
public:
    Linker(QList<Draft> &drafts, const DraftIndex &index)
        : m_drafts(drafts)
        , m_index(index)
        , m_parents(drafts.size(), -1)
    {
        const auto needsTitles = [](const Draft &draft) {
            return !draft.parentTitle.isEmpty() || !draft.epicTitle.isEmpty();
        };
        if (std::ranges::any_of(drafts, needsTitles))
            readTitles();
    }

    DraftLinks run()
    {
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            const bool parentOutside = !linkParent(i);
            const bool epicOutside = !linkEpic(m_drafts[i]);
            m_links.outside += parentOutside || epicOutside ? 1 : 0;
        }
        cutCycles();
        for (qsizetype i = 0; i < m_drafts.size(); ++i)
            findEpic(i);
        return std::move(m_links);
    }

private:
    void readTitles()
    {
        for (qsizetype i = 0; i < m_drafts.size(); ++i)
            m_titles[trimmedTitle(m_drafts[i].item.title)].append(i);
    }
    // Of several items with the title the only one in the same project; none if that is not clear.
    [[nodiscard]] qsizetype withTitle(const Draft &child, qsizetype self) const
    {
        QList<qsizetype> near, all;
        for (const auto place : m_titles.value(trimmedTitle(child.parentTitle))) {
            if (place == self)
                continue;
            all.append(place);
            if (m_drafts[place].item.project == child.item.project)
                near.append(place);
        }
        if (near.size() == 1)
            return near.first();
        return near.isEmpty() && all.size() == 1 ? all.first() : -1;
    }
    // False if the parent is not in the file; the link is then kept as written.
    bool linkParent(qsizetype i)
    {
        auto &draft = m_drafts[i];
        auto &item = draft.item;
        auto &place = m_parents[i];
        if (draft.parentRow > 0)
            place = draft.parentRow <= m_drafts.size() ? draft.parentRow - 1 : -1;
        else
            place = m_index.find(item.project, draft.parentRef);
        const bool byTitle = place < 0 && !draft.parentTitle.isEmpty();
        if (byTitle) {
            item.parentTitle = draft.parentTitle;
            place = withTitle(draft, i);
        }
        if (place < 0) {
            item.parent = draft.parentRow > 0 ? QString::number(draft.parentRow) : draft.parentRef;
            return byTitle ? m_titles.contains(trimmedTitle(draft.parentTitle))
                           : item.parent.isEmpty();
        }
        const auto &parent = m_drafts[place].item;
        item.parent = parent.key;
        item.parentAt = place;
        if (parent.key.isEmpty())
            item.parentTitle = parent.title;
        return true;
    }
    // An epic by its key, or by its title; what is neither but has a title comes in with the items.
    bool linkEpic(Draft &draft)
    {
        auto &item = draft.item;
        if (draft.epicRef.isEmpty())
            return true;
        auto place = m_index.find(item.project, draft.epicRef);
        if (place < 0 && !draft.epicTitle.isEmpty())
            place = epicWithTitle(draft.epicTitle);
        if (place >= 0 && !m_drafts[place].item.key.isEmpty()) {
            item.epic = m_drafts[place].item.key;
            item.epicProject = m_drafts[place].item.project;
            return true;
        }
        item.epic = draft.epicRef;
        if (draft.epicTitle.isEmpty()) {
            item.epicProject = item.project;
            return false;
        }
        embed(draft);
        return true;
    }
    [[nodiscard]] qsizetype epicWithTitle(const QString &title) const
    {
        for (const auto place : m_titles.value(trimmedTitle(title))) {
            if (m_drafts[place].item.kind == ImportedKind::Epic)
                return place;
        }
        return -1;
    }
    void embed(const Draft &draft)
    {
        const auto name = DraftIndex::name(draft.item.epicProject, draft.epicRef);
        if (m_embedded.contains(name))
            return;
        m_embedded.insert(name);
        m_links.epics.append({.key = draft.epicRef,
                              .project = draft.item.epicProject,
                              .kind = ImportedKind::Epic,
                              .title = draft.epicTitle});
    }
    // Follows each chain of parents; who comes back to himself stands on a cycle.
    void cutCycles()
    {
        enum : char { Unseen, OnPath, Settled };
        QByteArray state(m_parents.size(), Unseen);
        for (qsizetype start = 0; start < m_parents.size(); ++start) {
            QList<qsizetype> path;
            auto at = start;
            while (at >= 0 && state[at] == Unseen) {
                state[at] = OnPath;
                path.append(at);
                at = m_parents[at];
            }
            if (at >= 0 && state[at] == OnPath) {
                for (auto member = path.indexOf(at); member < path.size(); ++member)
                    cut(path[member]);
            }
            for (const auto member : path)
                state[member] = Settled;
        }
    }
    void cut(qsizetype place)
    {
        auto &item = m_drafts[place].item;
        m_parents[place] = -1;
        item.parent.clear();
        item.parentTitle.clear();
        item.parentAt = -1;
        m_links.onCycle.append(item.key);
    }
    // The nearest ancestor that is an epic, or that has one.
    void findEpic(qsizetype place)
    {
        auto &item = m_drafts[place].item;
        if (item.kind == ImportedKind::Epic || !item.epic.isEmpty())
            return;
        auto at = m_parents[place];
        for (int steps = 0; at >= 0 && steps < HighestTree; ++steps) {
            const auto &ancestor = m_drafts[at].item;
            if (ancestor.kind == ImportedKind::Epic) {
                item.epic = ancestor.key;
                item.epicProject = ancestor.project;
                return;
            }
            if (!ancestor.epic.isEmpty()) {
                item.epic = ancestor.epic;
                item.epicProject = ancestor.epicProject;
                return;
            }
            at = m_parents[at];
        }
    }

    QList<Draft> &m_drafts;
    const DraftIndex &m_index;
    QList<qsizetype> m_parents;
    QHash<QString, QList<qsizetype>> m_titles;
    QSet<QString> m_embedded;
    DraftLinks m_links;
};

} // namespace

DraftLinks linkDrafts(QList<Draft> &drafts, const DraftIndex &index)
{
    return Linker(drafts, index).run();
}

void subTaskByParent(Draft &draft)
{
    const auto *known = knownType(draft.item.rawType);
    const bool hasParent = !draft.parentRef.isEmpty() || !draft.parentTitle.isEmpty()
            || draft.parentRow > 0;
    if (hasParent && !(known && known->kind == ImportedKind::Epic))
        draft.isSubTask = true;
}

} // namespace Dayshift

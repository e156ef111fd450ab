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
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            const auto &item = m_drafts[i].item;
            const auto title = trimmedTitle(item.title);
            m_titles[title].append(i);
            m_near[DraftIndex::name(item.project, title)].append(i);
            if (item.kind == ImportedKind::Epic)
                m_epics.insert(title, i);
        }
    }
    // The only one of several that is not the asker; -1 if there are more, or none.
    [[nodiscard]] static qsizetype onlyOther(const QList<qsizetype> &places, qsizetype self)
    {
        if (places.size() > 2)
            return -1;
        qsizetype other = -1;
        for (const auto place : places) {
            if (place != self && other >= 0)
                return -1;
            if (place != self)
                other = place;
        }
        return other;
    }
    // Two items with the title in one project: nobody knows which one is meant.
    [[nodiscard]] qsizetype withTitle(const Draft &child, qsizetype self) const
    {
        const auto title = trimmedTitle(child.parentTitle);
        const auto near = m_near.value(DraftIndex::name(child.item.project, title));
        const auto nearest = onlyOther(near, self);
        return nearest >= 0 || near.size() > 1 ? nearest : onlyOther(m_titles.value(title), self);
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
            place = m_epics.value(trimmedTitle(draft.epicTitle), -1);
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
    QHash<QString, QList<qsizetype>> m_near; // by project and title
    QHash<QString, qsizetype> m_epics;       // by title
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
    const bool hasParent
            = !draft.parentRef.isEmpty() || !draft.parentTitle.isEmpty() || draft.parentRow > 0;
    if (hasParent && !(known && known->kind == ImportedKind::Epic))
        draft.isSubTask = true;
}

} // namespace Dayshift

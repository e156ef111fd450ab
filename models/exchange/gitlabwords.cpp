// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gitlabwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

GitLabAddress::GitLabAddress(const QString &url)
{
    static const QRegularExpression pattern(
            u"^https?:/{2}[^/]+/(.+?)/(?:-/)?(?:issues|work_items)/[0-9]+"_s);
    project = pattern.match(url).captured(1);
    group = project.left(std::max<qsizetype>(0, project.lastIndexOf(u'/')));
}

bool isClosedInGitLab(const QString &state)
{
    return state.compare("closed"_L1, Qt::CaseInsensitive) == 0;
}

// workflow::in review: a scope of which an item has one label at a time, as it has one status.
static bool isStatusLabel(const QString &label)
{
    static const QStringList scopes {u"workflow"_s, u"status"_s, u"state"_s,  u"stage"_s,
                                     u"board"_s,    u"column"_s, u"kanban"_s, u"progress"_s};
    const auto end = label.indexOf("::"_L1);
    return end > 0 && scopes.contains(label.left(end).trimmed().toLower());
}

static bool hasQuickAction(const QString &text)
{
    static const QRegularExpression pattern(
            u"^/(?:label|unlabel|relabel|assign|unassign|reassign|milestone|remove_milestone|"
            "estimate|spend|due|weight|epic|iteration|close|reopen|relate|duplicate|move|todo|"
            "blocks|blocked_by|confidential|set_parent|type|title|cc|copy_metadata|"
            "parent_epic|health_status|subscribe|lock)(?:\\s|$)"_s,
            QRegularExpression::MultilineOption);
    return text.contains(u'/') && pattern.match(text).hasMatch();
}

void judgeGitLabItem(Gathering &gathering, const ImportedItem &item)
{
    if (std::ranges::any_of(item.labels, isStatusLabel))
        gathering.count(u"status-in-labels"_s);
    if (hasQuickAction(item.description))
        gathering.count(u"quick-actions-in-description"_s);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/story.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString wordOf(StoryType type)
{
    switch (type) {
    case StoryType::Story:
        return u"story"_s;
    case StoryType::Bug:
        return u"bug"_s;
    case StoryType::Task:
        return u"task"_s;
    case StoryType::Spike:
        return u"spike"_s;
    case StoryType::SubTask:
        return u"sub-task"_s;
    }
    return {};
}

QString wordOf(Priority priority)
{
    switch (priority) {
    case Priority::None:
        break;
    case Priority::Low:
        return u"low"_s;
    case Priority::Medium:
        return u"medium"_s;
    case Priority::High:
        return u"high"_s;
    case Priority::Highest:
        return u"highest"_s;
    }
    return {};
}

std::optional<Priority> priorityNamed(const QString &word)
{
    for (const auto priority :
         {Priority::Low, Priority::Medium, Priority::High, Priority::Highest}) {
        if (word == wordOf(priority))
            return priority;
    }
    return word == "none"_L1 ? std::optional(Priority::None) : std::nullopt;
}

} // namespace Dayshift

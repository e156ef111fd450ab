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

} // namespace Dayshift

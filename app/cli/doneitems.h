// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/donefacts.h"

#include <QJsonObject>

namespace Dayshift {

// What the JSON document of a story says of the definition of done: "doneVersion", "doneMissing"
// (when it was closed), "override" and "unmet" (of a story that is open).
class DoneItems
{
public:
    [[nodiscard]] Result<Done> learn(Database &database, const QList<Story> &stories);
    void addTo(QJsonObject &item, const Story &story) const;

private:
    QHash<StoryId, DoneClosing> m_closings;
    QHash<StoryId, DoneOverride> m_overrides; // the newest
    QHash<StoryId, QStringList> m_unmet;
};

} // namespace Dayshift

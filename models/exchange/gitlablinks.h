// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importlinks.h"

#include <QHash>
#include <QJsonObject>

namespace Dayshift {

// How an issue hangs together with others of its project: by the list of links that some dumps
// have, by what it duplicates, and by the notes that GitLab itself wrote, the only place where its
// own project export tells of links. Issues by their numbers, "#12"; `keys` has them by the ids that
// are unique in the whole server.
[[nodiscard]] QList<ImportedLink> gitLabLinks(const QJsonObject &issue,
                                              const QHash<QString, QString> &keys);

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/database.h"

#include <QJsonObject>

namespace Dayshift {

// What people name on the command line, found in the workspace; NotFound says what is not there.

// #2187, 2187, a key of another tool (ABC-12), or an id.
Result<Story> storyNamed(Database &database, const QString &text);
Result<Epic> epicNamed(Database &database, const QString &text);
Result<Sprint> sprintNamed(Database &database, const QString &text);   // by name
Result<Member> memberNamed(Database &database, const QString &text);   // by name, login or e-mail
Result<Team> teamNamed(Database &database, const QString &text);       // by name
Result<Column> columnNamed(Database &database, const QString &text);   // by name
// One document of itemsOf().
Result<QJsonObject> itemWithId(Database &database, const QString &kind, const QString &id);

} // namespace Dayshift

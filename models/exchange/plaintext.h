// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace Dayshift {

// The words of an HTML fragment, without its tags; nothing in it is run or fetched.
[[nodiscard]] QString plainTextOfHtml(const QString &html);

// The words of an Atlassian document (Jira's REST version 3), or the text as it is.
[[nodiscard]] QString plainTextOfDocument(const QJsonValue &value);

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSaveFile;
class QString;

namespace Dayshift {

// What holds the team's data is made for its owner alone (0600), whatever the umask says. Who
// shares it opens it to others afterwards, and that is kept.

// Makes an empty file. False where there is one already, or none can be made.
[[nodiscard]] bool makePrivateFile(const QString &path);

// Of an open file that is being saved: one that was there keeps who may read it. On a drive that
// knows no owners, as a stick, it is as open as the drive.
void keepPrivate(QSaveFile &file);

} // namespace Dayshift

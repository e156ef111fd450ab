// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"

#include <QStringList>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Dayshift {

class AttachmentDesk;
class TextLabel;
class Theme;

// What happens at an attachment desk at the moment, and what did not: progress with a way to stop
// it, a failure with its reason, a warning with the button that goes on. Hidden while there is
// nothing to say.
class AttachmentNotice : public QWidget
{
    Q_OBJECT
public:
    AttachmentNotice(AttachmentDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    // Nothing of what was said is of interest any more.
    void clear();

private:
    void say(const QString &words, bool isTrouble);

    AttachmentDesk &m_desk;
    QStringList m_failures; // of several files that were attached together
    Attachment m_attachment; // that the warning is about
    TextLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_dismiss;
};

} // namespace Dayshift

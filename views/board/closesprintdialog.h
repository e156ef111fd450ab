// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/sprintedits.h"
#include "views/style/theme.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace Dayshift {

class TextLabel;

// Where each story goes that a sprint leaves open: the ticked ones into another sprint, the others
// back into the backlog.
class CloseSprintDialog : public QDialog
{
    Q_OBJECT
public:
    CloseSprintDialog(const Theme &theme, const Sprint &sprint, const QList<Story> &open,
                      const QList<Sprint> &next, QWidget *parent = nullptr);

    [[nodiscard]] OpenStories answer() const;

private:
    void tickAll(bool ticked);
    void refreshWords();

    const QList<Story> m_open;
    QComboBox *m_next;
    QListWidget *m_list;
    TextLabel *m_words;
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace Dayshift

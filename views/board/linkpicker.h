// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardmodel.h"
#include "models/board/storylinks.h"
#include "views/style/theme.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace Dayshift {

// How a story is linked, and with which other: by its number or by words of its title. Enter takes
// what is chosen, Esc leaves all as it is.
class LinkPicker : public QFrame
{
    Q_OBJECT
public:
    LinkPicker(const BoardModel &model, const Story &story, const Theme &theme,
               QWidget *parent = nullptr);

    // Beside what it is about, within the screen. It goes by itself.
    void showAt(const QRect &global);

signals:
    void chosen(const Dayshift::StoryLink &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void take();
    void fit();

    const BoardModel &m_model;
    StoryId m_story;
    QComboBox *m_kind;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
    QTimer m_looking; // many keys, one look
};

} // namespace Dayshift

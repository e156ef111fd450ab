// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/boardmodel.h"
#include "models/board/sprintscope.h"
#include "views/style/textlabel.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Dayshift {

class CapacityBar;

// What stands above the stories of the chosen sprint: its name, days and goal, how full it is, what
// came and went since its start, and what can be done with it.
class SprintHead : public QWidget
{
    Q_OBJECT
public:
    explicit SprintHead(const Theme &theme, QWidget *parent = nullptr);

    // A sprint without an id: none is chosen.
    void setSprint(const Sprint &sprint, const Format &format, const QDateTime &now);
    void setOthers(const QList<Sprint> &sprints);
    void setCounts(const BoardCounts &counts, const Format &format);
    void setScope(const SprintScope &scope, const Format &format);
    void setReadOnly(const QString &why); // empty: it is not
    // Buttons for what else can be done with the selected stories.
    void addActions(QAction *pull, QAction *putBack);

    // "21 of 30 points", "34 of 30 points, over by 4", "21 points, no capacity said".
    [[nodiscard]] static QString capacityWords(double points, std::optional<double> capacity,
                                               const Format &format);
    // "over by 4"; empty: it is not.
    [[nodiscard]] static QString overWords(double points, std::optional<double> capacity,
                                           const Format &format);
    // "+3, −1 since the start".
    [[nodiscard]] static QString scopeWords(const SprintScope &scope, const Format &format);

signals:
    void chosen(Dayshift::SprintId sprint);
    void newRequested();
    void editRequested();
    void startRequested();
    void closeRequested();
    void scopeRequested();
    void closedSprintsRequested();
    void capacityWished(const std::optional<double> &points);

private:
    void layOut();
    void fillMenu();
    void refreshButtons();
    QToolButton *iconButton(const QString &icon, const QString &words);

    const Theme &m_theme;
    Sprint m_sprint;
    QList<Sprint> m_others;
    QString m_readOnly;
    QToolButton *m_choice;
    QMenu *m_menu;
    QToolButton *m_edit;
    QToolButton *m_new;
    QPushButton *m_start;
    QPushButton *m_close;
    TextLabel *m_about;
    TextLabel *m_points;
    SignLabel *m_overSign;
    TextLabel *m_over;
    CapacityBar *m_bar;
    TextLabel *m_capacityLabel;
    QSpinBox *m_capacity;
    TextLabel *m_stories;
    QPushButton *m_scope;
    QToolButton *m_pull;
    QToolButton *m_putBack;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/board.h"
#include "views/board/storywords.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Dayshift {

// What a person wants of stories, as a function of how each is now.
using StoryWish = std::function<Story(const Story &)>;

// The fields of one story that are one choice or one line each: where it is, whose, how big.
class StoryFields : public QWidget
{
    Q_OBJECT
public:
    StoryFields(Board &board, const StoryWords &words, const Theme &theme,
                QWidget *parent = nullptr);

    void setStory(StoryId id);
    void setReadOnly(bool readOnly);
    // Shows what is so now; what somebody is writing stays.
    void refresh();
    // Saves what was written and not yet left.
    void commit();

signals:
    void wished(Dayshift::StoryId story, const Dayshift::StoryWish &wish, const QString &done);
    void moveWished(Dayshift::StoryId story, Dayshift::ColumnId column);

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label);
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &placeholder);
    void connectAll();
    void refreshChoices(const Story &story);
    void refreshTeams(const Story &story);
    void commitNumber(QLineEdit *field, Story (*wanted)(Story, std::optional<double>),
                      const QString &done);
    [[nodiscard]] QString facts(const Story &story) const;
    template<typename Value>
    void offer(QComboBox *box, const QList<std::pair<QString, Value>> &choices, Value present);

    Board &m_board;
    const StoryWords &m_words;
    StoryId m_id;
    bool m_readOnly = false;

    QComboBox *m_type;
    QComboBox *m_priority;
    QComboBox *m_team;
    QLineEdit *m_value;
    QLineEdit *m_labels;
    QComboBox *m_column;
    QComboBox *m_owner;
    QLineEdit *m_points;
    QComboBox *m_sprint;
    QComboBox *m_epic;
    QLineEdit *m_blocked;
    QCheckBox *m_expedite;
    QLabel *m_facts;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::StoryWish)

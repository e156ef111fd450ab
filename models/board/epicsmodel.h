// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/base/result.h"
#include "models/board/epictasks.h"
#include "models/board/story.h"
#include "models/store/change.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace Dayshift {

class Database;
class Store;

// How far an epic is, of the stories that lie on the board.
struct EpicProgress
{
    int stories = 0;
    int storiesDone = 0;
    double points = 0;
    double pointsDone = 0;

    friend bool operator==(const EpicProgress &, const EpicProgress &) = default;
};

// The team's epics in their order, kept up to date, each with its stories and how far it is.
class EpicsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EpicRole = Qt::UserRole, // Epic
        FilterRole, // what a filter looks at: "#2144 DevOps CI/CD"
    };

    explicit EpicsModel(Store &store, QObject *parent = nullptr);

    // Begins to watch.
    void open();
    [[nodiscard]] bool isReady() const { return m_epicsTold && m_storiesTold && m_columnsTold; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<Epic> &epics() const { return m_epics; }
    [[nodiscard]] QModelIndex indexOf(EpicId id) const;
    [[nodiscard]] std::optional<Epic> epic(EpicId id) const;
    [[nodiscard]] std::optional<Epic> epicNumbered(int number) const;
    [[nodiscard]] EpicProgress progress(EpicId id) const { return m_progress.value(id); }
    // In the order of the board: by column, and in each from top to bottom.
    [[nodiscard]] QList<Story> storiesOf(EpicId id) const;
    // One that is in an epic; nothing for others.
    [[nodiscard]] std::optional<Story> story(StoryId id) const;
    [[nodiscard]] Column column(ColumnId id) const { return m_columns.value(id); }
    // Where new stories begin: the first column of the board. Null: there is none.
    [[nodiscard]] Column firstColumn() const;
    [[nodiscard]] const QList<Product> &products() const { return m_products; }
    [[nodiscard]] Member member(MemberId id) const { return m_members.value(id); }
    // By the name that stands in a text: the whole name, or a part of it that only one has.
    [[nodiscard]] MemberId memberNamed(const QString &name) const;
    [[nodiscard]] SprintId sprintNamed(const QString &name) const;

signals:
    void ready();
    // Epics, their stories or what is known around them are others than before.
    void changed();

private:
    void takeEpics(const Delta<Epic> &delta);
    void tellLater();
    void count();

    Store &m_store;
    QList<Epic> m_epics;
    QHash<StoryId, Story> m_stories; // those that are in an epic
    QHash<EpicId, QList<StoryId>> m_byEpic;
    QHash<EpicId, EpicProgress> m_progress;
    QHash<ColumnId, Column> m_columns;
    QHash<MemberId, Member> m_members;
    QHash<SprintId, Sprint> m_sprints;
    QList<Product> m_products;
    QTimer m_telling; // many deltas, one count
    bool m_opened = false;
    bool m_epicsTold = false;
    bool m_storiesTold = false;
    bool m_columnsTold = false;
    bool m_isReadyTold = false;
};

// What people call by a number, wherever it lies: also a story without an epic. Null: none.
[[nodiscard]] Result<StoryId> findStory(Database &database, int number);
// The last one of a column; below it is room for another.
[[nodiscard]] Result<std::optional<Story>> lastOf(Database &database, ColumnId column);

// Who names an epic by its number: stories in their title, text or comments, and other epics.
struct EpicMention
{
    int number = 0;
    QString title = {};
    bool isEpic = false;

    friend bool operator==(const EpicMention &, const EpicMention &) = default;
};
inline constexpr qsizetype MostEpicMentions = 50;
[[nodiscard]] Result<QList<EpicMention>> readEpicMentions(Database &database, const Epic &epic);

} // namespace Dayshift

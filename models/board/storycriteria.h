// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/criteria.h"
#include "models/store/change.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Dayshift {

class Store;

// The criteria of one story, kept up to date: with what anybody writes, and with what its builds
// come to.
class StoryCriteria : public QObject
{
    Q_OBJECT
public:
    explicit StoryCriteria(Store &store, QObject *parent = nullptr);
    ~StoryCriteria() override;

    // A story without an id: none.
    void setStory(const Story &story);
    [[nodiscard]] StoryId story() const { return m_story.id; }
    // In their order.
    [[nodiscard]] const QList<CriterionState> &states() const { return m_states; }
    [[nodiscard]] QList<Criterion> all() const;
    [[nodiscard]] CriteriaProgress progress() const { return progressOf(m_states); }
    // Whether any build names the story; only known while tests are linked.
    [[nodiscard]] bool hasBuilds() const { return !m_builds.builds.isEmpty(); }
    // Builds came or went on: they are read again a little later, if any test is linked.
    void buildsChanged();

signals:
    void changed();

private:
    void watch();
    void take(const Delta<Criterion> &delta);
    void take(const Delta<CriterionTest> &delta);
    void readBuilds();
    void settle();

    Store &m_store;
    Mailbox m_mailbox {this};
    Story m_story;
    QList<Criterion> m_criteria;
    QList<CriterionTest> m_tests;
    StoryBuilds m_builds;
    CasesFound m_cases;
    QList<CriterionState> m_states;
    QTimer m_reading;
    bool m_buildsTold = false;
    std::unique_ptr<QObject> m_watcher;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/story.h"
#include "models/store/store.h"

#include <QObject>
#include <QSet>

namespace Dayshift {

// Notices when somebody else gives me a story, in this window or anywhere in the team.
class Assignments : public QObject
{
    Q_OBJECT
public:
    explicit Assignments(Store &store, QObject *parent = nullptr);

    // Whether it has heard what is mine already: only what comes after that is news.
    [[nodiscard]] bool knows() const { return m_knows; }

signals:
    // by: who gave it to me.
    void assigned(const Dayshift::Story &story, const QString &by);

private:
    void hear(const Delta<Story> &delta);
    void look(const Story &story);

    Store &m_store;
    Mailbox m_mailbox {this};
    QSet<StoryId> m_mine;
    bool m_knows = false; // what was mine when this began is no news
};

} // namespace Dayshift

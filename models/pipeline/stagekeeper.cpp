// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagekeeper.h"

#include "models/store/store.h"

#include <QTimer>

#include <chrono>

namespace Dayshift {

static constexpr std::chrono::seconds RetryAfter {30};

StageKeeper::StageKeeper(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    store.watch<StageRule>(stageRules(), this,
                           [this](const Delta<StageRule> &delta) { hear(delta); });
}

void StageKeeper::hear(const Delta<StageRule> &delta)
{
    // The first picture is what stored stages stand by already.
    const bool isNews = m_knows || !delta.reset;
    const auto concern = [this, isNews](const StageRule &rule) {
        if (isNews)
            m_due.insert(rule.connection);
    };
    for (const auto &id : delta.removed) {
        if (m_rules.contains(id))
            concern(m_rules.take(id));
    }
    for (const auto &rule : delta.current) {
        const auto id = rule.id.toString();
        if (m_rules.value(id) != rule)
            concern(rule);
        m_rules.insert(id, rule);
    }
    m_knows = m_knows || delta.complete;
    // A deed is told before it is written: what follows from it comes behind it.
    if (!m_store.isReadOnly())
        QMetaObject::invokeMethod(this, &StageKeeper::goOn, Qt::QueuedConnection);
}

void StageKeeper::goOn()
{
    if (m_works || m_due.isEmpty())
        return;
    m_works = true;
    const auto connection = *m_due.cbegin();
    // What somebody changes meanwhile is due again.
    m_due.remove(connection);
    m_mailbox.await(m_store.write(
                            [connection](Transaction &transaction) {
                                return mapAgain(transaction, connection);
                            },
                            Durability::Machine),
                    [this, connection](const Result<int> &changed) {
                        m_works = false;
                        if (!changed) {
                            // A team's database comes back; what was said must not be lost by then.
                            m_due.insert(connection);
                            QTimer::singleShot(RetryAfter, this, &StageKeeper::goOn);
                            emit failed(changed.error());
                            return;
                        }
                        if (*changed >= MostMapped)
                            m_due.insert(connection);
                        else
                            emit mapped(connection);
                        goOn();
                    });
}

} // namespace Dayshift

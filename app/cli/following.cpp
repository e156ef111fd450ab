// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/following.h"

#include "app/cli/interruption.h"
#include "app/cli/items.h"
#include "models/base/mailbox.h"
#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {

// Reads a list again when something changed that it may be made of, and tells the difference.
class Follower : public QObject
{
public:
    using Items = std::function<Result<QJsonArray>(Database &)>;

    Follower(const Call &call, Store &store, QString kind, Items items)
        : m_call(call)
        , m_store(store)
        , m_kind(std::move(kind))
        , m_items(std::move(items))
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(50ms); // a deed is often several changes
        connect(&m_soon, &QTimer::timeout, this, &Follower::read);
        watch(stories());
        watch(epics());
        watch(sprints());
        watch(columns());
        watch(members());
        watch(builds());
        watch(stages());
        watch(connections());
        watch(readings());
        watch(deployments());
        watch(incidents());
        read();
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    std::function<void()> failed = {};

private:
    // Only that something changed: none of it is loaded for that.
    template<typename T>
    void watch(const Table<T> &table)
    {
        m_store.watch<T>(
                table, this, [this](const Delta<T> &) { m_soon.start(); },
                {.condition = u"1 = 0"_s});
    }

    void read()
    {
        if (m_reading) {
            m_again = true;
            return;
        }
        m_reading = true;
        m_mailbox.await(m_store.read(m_items), [this](const Result<QJsonArray> &items) {
            m_reading = false;
            if (!items) {
                m_error = items.error();
                if (failed)
                    failed();
                return;
            }
            tell(*items);
            if (std::exchange(m_again, false))
                read();
        });
    }

    void tell(const QJsonArray &items)
    {
        QHash<QString, QJsonObject> now;
        for (const auto item : items) {
            const auto object = item.toObject();
            const auto id = object[u"id"_s].toString();
            now.insert(id, object);
            const auto known = m_known.constFind(id);
            if (m_first)
                say(u"now"_s, object);
            else if (known == m_known.cend())
                say(u"added"_s, object);
            else if (*known != object)
                say(u"changed"_s, object);
        }
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
            if (!now.contains(it.key()))
                say(u"removed"_s, it.value());
        }
        m_known = now;
        m_first = false;
        std::fflush(stdout);
    }

    void say(const QString &change, const QJsonObject &item) const
    {
        if (m_call.wantsJson())
            m_call.print(QJsonObject {
                    {u"change"_s, change}, {u"kind"_s, m_kind}, {u"item"_s, item}});
        else
            m_call.print(signOf(change) + u' ' + itemLine(m_kind, item));
    }

    static QString signOf(const QString &change)
    {
        if (change == "added"_L1)
            return u"+"_s;
        if (change == "removed"_L1)
            return u"-"_s;
        return change == "changed"_L1 ? u"~"_s : u" "_s;
    }

    const Call &m_call;
    Store &m_store;
    QString m_kind;
    Items m_items;
    Mailbox m_mailbox {this};
    QTimer m_soon;
    QHash<QString, QJsonObject> m_known;
    std::optional<Error> m_error;
    bool m_first = true;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace

int follow(const Call &call, Store &store, const QString &kind,
           const std::function<Result<QJsonArray>(Database &)> &items)
{
    const Interruption interruption;
    QEventLoop loop;
    Follower follower(call, store, kind, items);
    follower.failed = [&loop] { loop.quit(); };
    QTimer watchman;
    QObject::connect(&watchman, &QTimer::timeout, &loop, [&loop] {
        if (Interruption::isWanted())
            loop.quit();
    });
    watchman.start(100ms);
    loop.exec();
    return follower.error() ? call.fail(*follower.error()) : int(ExitDone);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/net/request.h"
#include "models/pipeline/connection.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QPair>

namespace Dayshift {

// What a person may want of a build beside seeing it.
enum class Act : int { RunAgain, RunFailedAgain, Cancel, Start, ReadLog };

// What is wanted of which build, and what the server said so far.
struct Wish
{
    Act act = Act::RunAgain;
    Build build = {}; // of Start: the newest of the pipeline
    Stage stage = {}; // of ReadLog; without a name: whatever failed first
    QString branch = {}; // of Start; empty: the build's own
    QList<QPair<QString, QString>> parameters = {}; // of Start
    QHash<QString, Reply> heard = {}; // by the topics of the steps before

    [[nodiscard]] bool has(const QString &topic) const { return heard.contains(topic); }
    [[nodiscard]] QByteArray said(const QString &topic) const { return heard.value(topic).body; }
    // The answer as JSON; an empty object where it is none.
    [[nodiscard]] QJsonValue json(const QString &topic) const;
    [[nodiscard]] QString branchWanted() const { return branch.isEmpty() ? build.branch : branch; }
};

// What is sent next, or that it is done.
struct Step
{
    QString topic = {}; // empty: it is done
    Request request = {};
    bool takesAnything = false; // a refusal is for the provider to judge, and no failure
    bool isAnonymous = false; // goes to a server that must not know the token
    QByteArray log = {}; // of ReadLog, when it is done

    [[nodiscard]] bool isDone() const { return topic.isEmpty(); }
    [[nodiscard]] static Step done(const QByteArray &log = {}) { return {.log = log}; }
};

// Where a provider writes its steps: below one address, with the headers that its server needs.
class Desk
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Steps)
public:
    // The most that is read of a log, in bytes.
    static constexpr qint64 MostOfALog = 4 * 1024 * 1024;

    // pattern: what every request of this server has, but for its address.
    Desk(QUrl api, Request pattern)
        : m_api(std::move(api))
        , m_pattern(std::move(pattern))
    {
    }

    // Paths are encoded already, and may have a query.
    [[nodiscard]] Step ask(const QString &topic, const QString &path) const;
    [[nodiscard]] Step tell(const QString &topic, Request::Method method, const QString &path,
                            const QJsonObject &body) const;
    [[nodiscard]] Step tell(const QString &topic, Request::Method method, const QString &path,
                            const QByteArray &body = {}) const;
    [[nodiscard]] Step post(const QString &path, const QJsonObject &body) const
    {
        return tell(Last, Request::Method::Post, path, body);
    }
    [[nodiscard]] Step post(const QString &path) const
    {
        return tell(Last, Request::Method::Post, path, QByteArray());
    }
    // A log as text: its end where the server gives parts, else its beginning.
    [[nodiscard]] Step readText(const QString &path) const;
    // A log in a form of the server's own, of which all has to be there to be understood.
    [[nodiscard]] Step readWhole(const QString &path) const;
    // The same address with another path.
    [[nodiscard]] Desk at(const QString &path) const;
    [[nodiscard]] const QUrl &api() const { return m_api; }

    // The topic of the deed itself, and of the log.
    static inline const QString Last = QStringLiteral("last");

    // Invalid, in a sentence.
    [[nodiscard]] static Error cannot(const QString &why, const QString &todo = {});
    [[nodiscard]] static Error onlyAsAWhole(); // RunFailedAgain where the server knows none
    [[nodiscard]] static Error hasNoPage(); // by which the server could be told what is meant
    [[nodiscard]] static Error hasNoLog(const QString &stage);

    [[nodiscard]] static QString encoded(const QString &text);
    [[nodiscard]] static QByteArray form(const QList<QPair<QString, QString>> &fields);
    [[nodiscard]] static QJsonObject object(const QList<QPair<QString, QString>> &fields);
    // Of objects with a name the one that is called so, or without a name the first that holds.
    [[nodiscard]] static QJsonObject named(const QJsonValue &list, const QString &name,
                                           const QStringList &failed,
                                           QLatin1StringView statusField,
                                           QLatin1StringView nameField);

private:
    QUrl m_api;
    Request m_pattern;
};

// Why this cannot be had of the build as it is, in a sentence; empty: it can be asked. It asks
// nobody, and may be called on any thread.
[[nodiscard]] QString whyNot(const Connection &connection, const Wish &wish);

// What would happen, as the title of a confirmation and the sentence below it.
struct Effect
{
    QString title = {};
    QString says = {};
};
[[nodiscard]] Effect effectOf(const Connection &connection, const Wish &wish);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Act)

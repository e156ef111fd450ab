// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/provider.h"

#include <QJsonValue>

namespace Dayshift {

// A provider that reads each answer once: into the normalised form, from which both what is
// explained and what is stored follow. A server's file says what its answers look like, what its
// words mean, and what to ask next.
class RestProvider : public Provider
{
public:
    // What an answer is about, as the topic of its question.
    struct Topic
    {
        QString endpoint = {};
        QString project = {};
        QString build = {}; // the BuildId; empty: a list, or a build by itself
        QString note = {}; // what the question before has told

        [[nodiscard]] static Topic of(const QString &text);
        [[nodiscard]] QString text() const;
    };

    [[nodiscard]] QList<Question> firstQuestions(const Asking &asking) const override;
    [[nodiscard]] Result<Answer> read(const Asking &asking, const QString &topic,
                                      const QByteArray &body) const final;
    [[nodiscard]] Farewell farewell(const Asking &asking, const Build &build) const override;
    [[nodiscard]] QStringList endpoints() const final;
    [[nodiscard]] Result<Explanation> explain(const QString &endpoint,
                                              const QByteArray &body) const final;

protected:
    // One kind of answer. JSON is told by its shape, XML by its outermost element; both stand in
    // the order in which they are tried.
    struct Endpoint
    {
        QLatin1StringView name;
        bool (*fits)(const QJsonValue &answer) = nullptr;
        Explanation (*read)(const QJsonValue &answer) = nullptr; // nullptr: nothing of it counts
        QLatin1StringView root = {};
        Result<Explanation> (*readText)(const QByteArray &body) = nullptr; // XML, or a stream
    };
    using Pipeline = Explanation::Pipeline;

    explicit RestProvider(QList<Endpoint> endpoints);

    // Where the server's interface lies, for addresses that people paste from a browser.
    [[nodiscard]] virtual QUrl apiOf(const Connection &connection) const;
    // Headers and patience that every question of this server needs.
    virtual void prepare(Request &) const { }
    // Asked for each project of the connection, or once with an empty one where there is none.
    [[nodiscard]] virtual QList<Question> questionsAbout(const Asking &asking,
                                                         const QString &project) const = 0;
    // What else is worth knowing of a build; the topic names the project and the build.
    [[nodiscard]] virtual QList<Question> detailsOf(const Asking &, const Topic &,
                                                    const Pipeline &) const
    {
        return {};
    }
    // What an answer makes one want to know next; builds may be left out or completed here.
    virtual void goOn(const Asking &, const Topic &, const Explanation &, Answer &) const { }
    // How a build ended that is no longer listed; nothing where that cannot be asked.
    [[nodiscard]] virtual QList<Question> lastLookAt(const Asking &, const Build &) const
    {
        return {};
    }
    // The answer as builds, where the server tells of their parts one by one.
    [[nodiscard]] virtual Explanation gathered(const Topic &, const Explanation &told) const
    {
        return told;
    }
    // What people call the pipeline; nothing for one that nobody asked for.
    [[nodiscard]] virtual QString titleOf(const Asking &asking, const Topic &topic,
                                          const Pipeline &told) const;
    // What tells the build from all others of the project; nothing where the answer is not the one
    // to hear of it.
    [[nodiscard]] virtual QString keyOf(const Asking &, const Topic &, const Pipeline &told) const
    {
        return told.key.isEmpty() ? told.id : told.key;
    }
    // Where the build is not yet what it should be: its page, as people reach it.
    virtual void complete(const Asking &, const Topic &, const Pipeline &, Build &) const { }
    // Whether a build without stages may be one, as its name says.
    [[nodiscard]] virtual bool isItsOwnStage(const Pipeline &) const { return false; }

    // A question below the interface's address; the path with its query is encoded already.
    [[nodiscard]] Question question(const Asking &asking, const Topic &topic, const QString &path,
                                    std::chrono::seconds goodFor = {}) const;
    [[nodiscard]] static QString encoded(const QString &text);
    // Where steps are written: below the interface's address, with the headers of its questions.
    [[nodiscard]] Desk deskFor(const Asking &asking) const;
    // Tests as the note of a question about stages: its answer gives them to the stage that tests.
    [[nodiscard]] static QString noteOf(const Explanation::Tests &tests);
    [[nodiscard]] static BuildId buildIdOf(const Asking &asking, const QString &project,
                                           const QString &key, int attempt = 1);
    // The error that refuses a connection without projects.
    [[nodiscard]] Result<Done> acceptWithProjects(const Connection &connection) const;

private:
    void takeListed(const Asking &asking, const Topic &topic, const Pipeline &told, Answer &answer,
                    QSet<QString> &titles) const;
    static void takeDetail(const Asking &asking, const Topic &topic, Pipeline told, Answer &answer);
    [[nodiscard]] Result<Explanation> explainAs(const QString &endpoint, const QByteArray &body,
                                                bool told) const;
    [[nodiscard]] Result<Explanation> explainJson(const QString &endpoint,
                                                  const QByteArray &body) const;

    QList<Endpoint> m_endpoints;
};

} // namespace Dayshift

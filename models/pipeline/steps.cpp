// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/steps.h"

#include "models/pipeline/answerfields.h"
#include "models/pipeline/provider.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

QJsonValue Wish::json(const QString &topic) const
{
    const auto document = QJsonDocument::fromJson(said(topic));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Step Desk::ask(const QString &topic, const QString &path) const
{
    Step step {.topic = topic, .request = m_pattern};
    step.request.url = QUrl::fromEncoded(m_api.toEncoded() + path.toLatin1());
    step.request.expected = Request::Expected::Json;
    step.request.takesRefusals = true;
    return step;
}

Step Desk::tell(const QString &topic, Request::Method method, const QString &path,
                const QByteArray &body) const
{
    auto step = ask(topic, path);
    step.request.expected = Request::Expected::Any; // many say nothing at all
    step.request.method = method;
    step.request.body = body;
    return step;
}

Step Desk::tell(const QString &topic, Request::Method method, const QString &path,
                const QJsonObject &body) const
{
    return tell(topic, method, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Step Desk::readText(const QString &path) const
{
    auto step = readWhole(path);
    step.request.expected = Request::Expected::Any;
    step.request.headers.append({"Range", "bytes=-" + QByteArray::number(MostOfALog)});
    step.request.cutsAtLimit = true;
    return step;
}

Step Desk::readWhole(const QString &path) const
{
    auto step = ask(Last, path);
    step.request.goesElsewhere = true;
    step.request.sizeLimit = MostOfALog;
    return step;
}

Desk Desk::at(const QString &path) const
{
    auto url = m_api;
    url.setPath(path, QUrl::StrictMode);
    return {url, m_pattern};
}

Error Desk::cannot(const QString &why, const QString &todo)
{
    return {.kind = Error::Kind::Invalid, .what = why, .todo = todo};
}

Error Desk::onlyAsAWhole()
{
    return cannot(tr("This server runs a build again only as a whole."));
}

Error Desk::hasNoPage()
{
    return cannot(tr("The server did not say where this build is."));
}

Error Desk::hasNoLog(const QString &stage)
{
    return cannot(stage.isEmpty() ? tr("The server has no log of this build.")
                                  : tr("The server has no log of the stage %1.").arg(stage));
}

QString Desk::encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QByteArray Desk::form(const QList<QPair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

QJsonObject Desk::object(const QList<QPair<QString, QString>> &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return object;
}

QJsonObject Desk::named(const QJsonValue &list, const QString &name, const QStringList &failed,
                        QLatin1StringView statusField, QLatin1StringView nameField)
{
    QJsonObject first;
    for (const auto &object : objectsIn(list)) {
        const bool isIt = name.isEmpty() || nameOf(object[nameField]) == name;
        const bool isFailed = failed.contains(object[statusField].toString(), Qt::CaseInsensitive);
        if (isIt && isFailed)
            return object; // of several attempts or machines the one that failed
        if (isIt && first.isEmpty() && !name.isEmpty())
            first = object;
    }
    return first;
}

static QString say(const char *text)
{
    return QCoreApplication::translate("Dayshift::Steps", text);
}

// What follows from the state alone, whatever the server.
static QString outOfPlace(const Wish &wish)
{
    const auto status = wish.build.status;
    switch (wish.act) {
    case Act::Cancel:
        if (isOver(status))
            return say(QT_TRANSLATE_NOOP("Dayshift::Steps", "This build is over already."));
        break;
    case Act::RunFailedAgain:
        if (status == Status::Passed || status == Status::Skipped)
            return say(QT_TRANSLATE_NOOP("Dayshift::Steps", "Nothing of this build failed."));
        [[fallthrough]];
    case Act::RunAgain:
        if (isUnderWay(status))
            return say(QT_TRANSLATE_NOOP("Dayshift::Steps", "This build is not over yet."));
        break;
    case Act::Start:
    case Act::ReadLog:
        break;
    }
    return {};
}

QString whyNot(const Connection &connection, const Wish &wish)
{
    const auto *provider = Provider::withId(connection.provider);
    if (!provider)
        return say(QT_TRANSLATE_NOOP("Dayshift::Steps",
                                     "Dayshift does not know this kind of server."));
    auto fresh = wish;
    fresh.heard.clear();
    if (const auto step = provider->step({.connection = connection}, fresh); !step)
        return step.error().title();
    if (wish.act != Act::ReadLog && !connection.mayWrite)
        return QCoreApplication::translate("Dayshift::Steps",
                                           "%1 may only be read. Who looks after the connections "
                                           "can allow more.")
                .arg(connection.name);
    return outOfPlace(wish);
}

namespace {
struct EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Steps)
};
} // namespace

static Effect plainEffectOf(const QString &server, const Wish &wish)
{
    const auto what = (wish.build.pipeline + u' ' + wish.build.number).trimmed();
    const auto branch = wish.branchWanted();
    switch (wish.act) {
    case Act::RunAgain:
        return {EffectWords::tr("Run %1 again?").arg(what),
                EffectWords::tr("All of its stages run again on %1, those that change something, "
                                "such as a deployment, too.")
                        .arg(server)};
    case Act::RunFailedAgain:
        return {EffectWords::tr("Run what failed of %1 again?").arg(what),
                EffectWords::tr("What failed runs again on %1, and what waits for it. What passed "
                                "stays as it is.")
                        .arg(server)};
    case Act::Cancel:
        return {EffectWords::tr("Cancel %1?").arg(what),
                EffectWords::tr("%1 stops it where it is, for everybody. What it has changed "
                                "already stays changed.")
                        .arg(server)};
    case Act::Start:
        return {branch.isEmpty()
                        ? EffectWords::tr("Start %1?").arg(wish.build.pipeline)
                        : EffectWords::tr("Start %1 on %2?").arg(wish.build.pipeline, branch),
                EffectWords::tr("A new build of all stages begins on %1.").arg(server)};
    case Act::ReadLog:
        break;
    }
    return {};
}

Effect effectOf(const Connection &connection, const Wish &wish)
{
    const auto *provider = Provider::withId(connection.provider);
    auto effect = plainEffectOf(connection.name, wish);
    const auto note = provider ? provider->noteOn(wish.act) : QString();
    if (!note.isEmpty())
        effect.says += u' ' + note;
    return effect;
}

} // namespace Dayshift

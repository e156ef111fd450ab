// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/baseline.h"

#include "models/releases/gates.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString sha256(const QString &text)
{
    return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<BaselinePart> baselineOf(const ReleaseStanding &standing)
{
    QList<BaselinePart> parts;
    const auto &release = standing.release;
    QSet<BaselinePartId> named;
    const auto add = [&](BaselineKind kind, const QString &name, const QString &version) {
        const auto id = BaselinePartId::derived(release.id.uuid(),
                                                u"%1\n%2"_s.arg(wordOf(kind), name));
        if (version.isEmpty() || named.contains(id))
            return;
        named.insert(id);
        parts.append({.id = id,
                      .release = release.id,
                      .kind = kind,
                      .name = name,
                      .version = version});
    };
    add(BaselineKind::Source, release.service, release.commit);
    add(BaselineKind::Package, u"package"_s, release.artifact);
    for (const auto &artifact : standing.artifacts) {
        add(BaselineKind::Package, artifact.name,
            artifact.bytes ? u"%1 bytes"_s.arg(*artifact.bytes) : u"build "_s + standing.build.number);
    }
    add(BaselineKind::Configuration, u"configuration"_s, release.configuration);
    add(BaselineKind::Configuration, u"flags"_s, release.flags);
    if (!release.notes.isEmpty())
        add(BaselineKind::Document, u"release notes"_s, sha256(release.notes));
    for (const auto &gate : standing.gates) {
        for (const auto &run : evidenceOf(gate)["runs"_L1].toArray())
            add(BaselineKind::Document,
                u"%1, build %2"_s.arg(run["stage"_L1].toString(), run["build"_L1].toString()),
                sha256(toText(run.toObject())));
    }
    // What people wrote down beside, as a database's schema, stays.
    for (const auto &part : standing.parts) {
        if (part.kind == BaselineKind::Database)
            parts.append(part);
    }
    return parts;
}

QString hashOf(const Release &release, const QList<Story> &stories,
               const QList<BaselinePart> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Lengths before the texts: no two lists of them read alike.
    const auto add = [&hash](const QString &text) {
        const auto bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    for (const auto &text : {release.service, release.version, release.commit, release.artifact,
                             release.configuration, release.flags, release.rollbackTo,
                             release.notes})
        add(text);
    QStringList lines;
    for (const auto &story : stories)
        lines.append(u"story\n"_s + story.id.toString());
    for (const auto &part : parts)
        lines.append(u"%1\n%2\n%3"_s.arg(wordOf(part.kind), part.name, part.version));
    lines.sort();
    for (const auto &line : std::as_const(lines))
        add(line);
    return QString::fromLatin1(hash.result().toHex());
}

bool isIntact(const ReleaseStanding &standing)
{
    return standing.release.baselineHash
            == hashOf(standing.release, standing.stories, standing.parts);
}

QList<PartDifference> compared(const ReleaseStanding &before, const ReleaseStanding &after)
{
    std::map<std::pair<int, QString>, PartDifference> rows;
    const auto take = [&](const ReleaseStanding &standing, QString PartDifference::*side) {
        // One that was not sealed yet is compared as it would be.
        const auto parts = standing.parts.isEmpty() ? baselineOf(standing) : standing.parts;
        for (const auto &part : parts) {
            auto &row = rows[{int(part.kind), part.name}];
            row.kind = part.kind;
            row.name = part.name;
            row.*side = part.version;
        }
    };
    take(before, &PartDifference::before);
    take(after, &PartDifference::after);
    QList<PartDifference> all;
    for (const auto &[key, row] : rows)
        all.append(row);
    return all;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/environment.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Names come from servers: of a longer one only the beginning is read.
static constexpr qsizetype LongestName = 300;

// The words of a name, however they are joined: "deployToStaging", "deploy-to_staging".
static QStringList wordsOf(const QString &name)
{
    static const QRegularExpression humps(u"(\\p{Ll})(\\p{Lu})"_s);
    static const QRegularExpression joints(u"[^\\p{L}\\p{N}]+"_s);
    auto text = name.left(LongestName);
    text.replace(humps, u"\\1 \\2"_s);
    return text.toLower().split(joints, Qt::SkipEmptyParts);
}

// What a word says by itself.
static QString placeOf(const QString &word)
{
    static const QHash<QString, QString> places {{u"production"_s, u"production"_s},
                                                 {u"prod"_s, u"production"_s},
                                                 {u"prd"_s, u"production"_s},
                                                 {u"live"_s, u"production"_s},
                                                 {u"staging"_s, u"staging"_s},
                                                 {u"stage"_s, u"staging"_s},
                                                 {u"stg"_s, u"staging"_s},
                                                 {u"preprod"_s, u"staging"_s},
                                                 {u"preproduction"_s, u"staging"_s},
                                                 {u"qa"_s, u"qa"_s},
                                                 {u"uat"_s, u"uat"_s},
                                                 {u"preview"_s, u"preview"_s},
                                                 {u"review"_s, u"preview"_s},
                                                 {u"sandbox"_s, u"sandbox"_s},
                                                 {u"dev"_s, u"development"_s},
                                                 {u"development"_s, u"development"_s},
                                                 {u"integration"_s, u"integration"_s}};
    return places.value(word);
}

// "test" is a place only where something is taken to: "deploy to test", "deploy test",
// "test environment", "test-deploy".
static bool isTestPlace(const QStringList &words, qsizetype i)
{
    static const QStringList before {u"to"_s,      u"on"_s,      u"into"_s,   u"in"_s,
                                     u"nach"_s,    u"auf"_s,     u"deploy"_s, u"deployment"_s,
                                     u"rollout"_s, u"release"_s, u"publish"_s};
    static const QStringList behind {u"env"_s,    u"environment"_s, u"umgebung"_s, u"deploy"_s,
                                     u"system"_s, u"cluster"_s,     u"server"_s};
    if (words[i] != u"test" && words[i] != u"testing")
        return false;
    return (i > 0 && before.contains(words[i - 1]))
            || (i + 1 < words.size() && behind.contains(words[i + 1]));
}

static QString placeIn(const QString &name)
{
    const auto words = wordsOf(name);
    QString found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isBefore = i > 0 && (words[i - 1] == u"pre" || words[i - 1] == u"non");
        auto place = isTestPlace(words, i) ? u"test"_s : placeOf(words[i]);
        if (place == u"production" && isBefore)
            place = u"staging"_s;
        // "Promote staging to production" ends in production.
        if (place == u"production")
            return place;
        if (found.isEmpty())
            found = place;
    }
    return found;
}

QString environmentOf(const QString &stage, const QString &pipeline)
{
    for (const auto &name : {stage, pipeline}) {
        if (const auto place = placeIn(name); !place.isEmpty())
            return place;
    }
    return u"production"_s;
}

bool namesRollback(const QString &name)
{
    const auto words = wordsOf(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"rollback" || words[i] == u"rollbacks")
            return true;
        if ((words[i] == u"roll" || words[i] == u"rolled") && words.value(i + 1) == u"back")
            return true;
    }
    return false;
}

bool isHotfixBranch(const QString &branch)
{
    const auto parts = branch.left(LongestName).toLower().split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return part == u"hotfix" || part.startsWith(u"hotfix-") || part.startsWith(u"hotfix_");
    });
}

} // namespace Dayshift

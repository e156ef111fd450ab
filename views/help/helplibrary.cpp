// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/helplibrary.h"

#include "models/base/fuzzy.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// From the first steps to what is needed once.
static const QStringList &order()
{
    static const QStringList ids {u"first-steps"_s, u"day"_s,        u"board"_s,    u"story"_s,
                                  u"backlog"_s,     u"epics"_s,      u"pipeline"_s, u"production"_s,
                                  u"releases"_s,    u"metrics"_s,    u"review"_s,   u"wall"_s,
                                  u"keyboard"_s,    u"search"_s,     u"export"_s,   u"import"_s,
                                  u"servers"_s,     u"permissions"_s, u"privacy"_s};
    return ids;
}

static QString textOf(const QString &language, const QString &id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<HelpTopic> helpIn(const QString &language)
{
    QList<HelpTopic> topics;
    for (const auto &id : order()) {
        auto text = textOf(language, id);
        if (text.isEmpty()) // "pt_BR" may be there as "pt"
            text = textOf(language.section(u'_', 0, 0), id);
        if (text.isEmpty())
            text = textOf(u"en"_s, id);
        const auto heading = text.section(u'\n', 0, 0);
        topics.append({.id = id, .title = heading.mid(heading.indexOf(u' ') + 1).trimmed(), .text = text});
    }
    return topics;
}

QList<HelpTopic> foundIn(const QList<HelpTopic> &topics, const QString &words)
{
    const auto sought = Needle::folded(words.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (sought.isEmpty())
        return topics;
    const auto holds = [&sought](const QString &text) {
        const auto folded = Needle::folded(text);
        return std::all_of(sought.cbegin(), sought.cend(),
                           [&](const QString &word) { return folded.contains(word); });
    };
    QList<HelpTopic> titled, others;
    for (const auto &topic : topics) {
        if (holds(topic.title))
            titled.append(topic);
        else if (holds(topic.text))
            others.append(topic);
    }
    return titled + others;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtypes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

const KnownType *knownType(const QString &raw)
{
    using enum StoryType;
    static constexpr auto Item = ImportedKind::Story;
    static const KnownType types[] {
            {u"epic", ImportedKind::Epic, Story},
            {u"story", Item, Story},
            {u"user story", Item, Story},
            {u"product backlog item", Item, Story},
            {u"feature", Item, Story},
            {u"new feature", Item, Story},
            {u"feature request", Item, Story},
            {u"improvement", Item, Story},
            {u"enhancement", Item, Story},
            {u"spike", Item, Spike},
            {u"support", Item, Story},
            {u"issue", Item, Story},
            {u"card", Item, Story},
            {u"task", Item, Task},
            {u"bug", Item, Bug},
            {u"defect", Item, Bug},
            {u"sub-task", ImportedKind::SubTask, SubTask},
            {u"subtask", ImportedKind::SubTask, SubTask},
            {u"technical task", ImportedKind::SubTask, SubTask},
    };
    const auto found = std::ranges::find_if(types, [&](const KnownType &type) {
        return raw.compare(QStringView(type.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(types) ? nullptr : &*found;
}

std::optional<double> pointsOf(const QString &text)
{
    auto number = text.trimmed();
    number.replace(u',', u'.');
    bool ok = false;
    const auto points = number.toDouble(&ok);
    if (!ok || !(points >= 0 && points <= 1e6)) // "nan" reads as a number, too
        return {};
    return points;
}

QString personOf(const QString &text)
{
    static const QStringList nobody {u"-1"_s, u"unassigned"_s, u"не назначено"_s};
    const auto name = text.trimmed();
    return nobody.contains(name, Qt::CaseInsensitive) ? QString() : name;
}

void addLabels(QStringList &labels, const QStringList &more)
{
    for (const auto &label : more) {
        if (labels.size() >= MostNames)
            return;
        const auto name = label.trimmed();
        if (!name.isEmpty() && !labels.contains(name))
            labels.append(name);
    }
}

bool isRoundedId(const QString &key)
{
    static const QRegularExpression rounded(u"^#?[0-9](?:[.,][0-9]+)?E\\+[0-9]{1,3}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return rounded.match(key).hasMatch();
}

void appendChecklist(QString &description, const QString &title, const QList<CheckEntry> &entries)
{
    if (entries.isEmpty())
        return;
    if (!description.isEmpty())
        description += u"\n\n"_s;
    if (!title.isEmpty())
        description += u"**%1**\n\n"_s.arg(title.simplified());
    for (const auto &entry : entries)
        description += (entry.done ? u"- [x] "_s : u"- [ ] "_s) + entry.text.simplified() + u'\n';
}

} // namespace Dayshift

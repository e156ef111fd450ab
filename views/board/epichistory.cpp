// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epichistory.h"

#include "views/board/historywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString EpicHistory::sentence(const QString &who, const FieldChange &field, const EpicsModel &model)
{
    if (field.name == u"title")
        return tr("%1 renamed it; before it was “%2”")
                .arg(who, HistoryWords::own(field.was.toString()));
    if (field.name == u"description")
        return tr("%1 changed the text").arg(who);
    if (field.name == u"closed")
        return field.is.toInt() ? tr("%1 closed it").arg(who) : tr("%1 opened it again").arg(who);
    if (field.name == u"rank")
        return tr("%1 moved it up or down").arg(who);
    if (field.name != u"product_id")
        return {};
    const auto id = ProductId::fromString(field.is.toString());
    const auto product = std::ranges::find(model.products(), id, &Product::id);
    return product == model.products().end()
            ? tr("%1 took it from its product").arg(who)
            : tr("%1 made it part of the product %2").arg(who, HistoryWords::own(product->name));
}

QString EpicHistory::summary(const Change &change, const EpicsModel &model)
{
    const auto who = HistoryWords::whoOf(change);
    QStringList said;
    if (change.table == u"attachment")
        said = HistoryWords::attached(who, change);
    else if (change.verb == Verb::Added)
        said = {tr("%1 wrote the epic").arg(who)};
    else if (change.verb == Verb::Removed)
        said = {tr("%1 deleted the epic").arg(who)};
    else
        for (const auto &field : change.fields) {
            if (const auto words = sentence(who, field, model); !words.isEmpty())
                said.append(words);
        }
    return said.isEmpty() ? tr("%1 changed it").arg(who) : said.join(u"; "_s);
}

} // namespace Dayshift

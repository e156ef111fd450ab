// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importlinks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

// More of one item than this is no list of links that anybody made.
static constexpr qsizetype MostLinks = 200;

ImportedLink linkNamed(const QString &type, bool isOutward, const QString &key)
{
    static constexpr std::pair<QLatin1StringView, LinkKind> beginnings[] {
            {QLatin1StringView("block"), LinkKind::Blocks},
            {QLatin1StringView("depend"), LinkKind::Blocks},
            {QLatin1StringView("duplicat"), LinkKind::Duplicates},
            {QLatin1StringView("test"), LinkKind::Tests},
    };
    for (const auto &[beginning, kind] : beginnings) {
        if (!type.startsWith(beginning, Qt::CaseInsensitive))
            continue;
        // Who depends waits: the other one blocks.
        const bool turned = beginning == "depend"_L1;
        return {.kind = kind, .isFrom = isOutward != turned, .key = key};
    }
    return {.kind = LinkKind::RelatesTo, .isFrom = isOutward, .key = key};
}

std::optional<ImportedLink> linkInHeading(const QString &heading)
{
    static const QRegularExpression jira(
            u"^(?:(outward issue link|enlace de incidencia saliente|lien de ticket sortant)|"
            "inward issue link|enlace a la incidencia interna|lien du ticket entrant) "
            "\\((.+)\\)$"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = jira.match(heading.trimmed()); match.hasMatch())
        return linkNamed(match.captured(2), match.hasCaptured(1), {});
    static const QHash<QString, ImportedLink> known {
            {u"blocked by"_s, {.kind = LinkKind::Blocks, .isFrom = false}},
            {u"blocks"_s, {.kind = LinkKind::Blocks}},
            {u"related to"_s, {.kind = LinkKind::RelatesTo}},
            {u"duplicate of"_s, {.kind = LinkKind::Duplicates}},
    };
    const auto found = known.constFind(heading.trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QList<ImportedLink> linksInWords(const QString &cell)
{
    // Longer ones before those that they begin with.
    static const std::pair<QString, ImportedLink> words[] {
            {u"blocked by"_s, {.kind = LinkKind::Blocks, .isFrom = false}},
            {u"blockiert durch"_s, {.kind = LinkKind::Blocks, .isFrom = false}},
            {u"blocks"_s, {.kind = LinkKind::Blocks}},
            {u"blockiert"_s, {.kind = LinkKind::Blocks}},
            {u"is duplicate of"_s, {.kind = LinkKind::Duplicates}},
            {u"duplikat von"_s, {.kind = LinkKind::Duplicates}},
            {u"has duplicate"_s, {.kind = LinkKind::Duplicates, .isFrom = false}},
            {u"dupliziert durch"_s, {.kind = LinkKind::Duplicates, .isFrom = false}},
    };
    static const QRegularExpression part(u"([^,;#]{0,60})#([0-9]{1,12})"_s);
    QList<ImportedLink> links;
    for (auto each = part.globalMatch(cell); each.hasNext() && links.size() < MostLinks;) {
        const auto match = each.next();
        const auto said = match.captured(1).trimmed().toLower();
        ImportedLink link {.key = u'#' + match.captured(2)};
        for (const auto &[word, known] : words) {
            if (!said.startsWith(word))
                continue;
            link.kind = known.kind;
            link.isFrom = known.isFrom;
            break;
        }
        links.append(link);
    }
    return links;
}

} // namespace Dayshift

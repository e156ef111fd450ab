// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/releasepage.h"

#include "models/releases/releasewords.h"
#include "views/releases/releasedialogs.h"
#include "views/shell/export.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

// On paper the release that is chosen is a signing record; the table has all releases.
Export ReleasePage::exported()
{
    using Kind = ExportRows::Kind;
    Export exported;
    exported.orientation = QPageLayout::Portrait;
    auto &rows = exported.rows;
    rows.columns = {{tr("Service")},
                    {tr("Version")},
                    {tr("State")},
                    {tr("Gates met"), Kind::Number},
                    {tr("Gates"), Kind::Number},
                    {tr("Signatures"), Kind::Number},
                    {tr("Signatures asked for"), Kind::Number},
                    {tr("Stories"), Kind::Number},
                    {tr("Commit")},
                    {tr("Baseline SHA-256")},
                    {tr("Planned"), Kind::Moment},
                    {tr("Sealed"), Kind::Moment},
                    {tr("In sign-off since"), Kind::Moment},
                    {tr("Deployed"), Kind::Moment}};
    const auto all = m_model.rows();
    rows.count = all.size();
    rows.row = [all](qsizetype row) -> QVariantList {
        const auto &each = all[row];
        const auto &release = each.release;
        return {release.service, release.version, ReleaseWords::stateName(release.state),
                each.gatesMet, each.gates, each.signatures, each.signers, each.stories,
                release.commit, release.baselineHash, release.plannedAt, release.sealedAt,
                release.signOffSince, release.deployedAt};
    };
    if (const auto &details = m_model.details()) {
        const auto &release = details->standing.release;
        exported.name = u"signing-record-"_s + release.version;
        exported.head.filter = release.service + u' ' + release.version;
        const auto html = SigningRecord::html(details->standing, details->checks, m_format(), m_clock());
        exported.document = [html, format = m_format()](QPagedPaintDevice *device, QPainter *painter,
                                                        const ExportHead &head) {
            SigningRecord::paint(device, painter, html, head, format);
        };
    }
    return exported;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/productionpage.h"

#include "views/shell/export.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What was measured, moment by moment: what is tried, what succeeds and what is refused.
Export ProductionPage::exported()
{
    using Kind = ExportRows::Kind;
    Export exported;
    exported.head.filter = m_span->currentText();
    auto &rows = exported.rows;
    rows.columns = {{tr("At"), Kind::Moment},
                    {tr("Tried"), Kind::Number},
                    {tr("Succeeded"), Kind::Number},
                    {tr("Refused"), Kind::Number}};
    const auto tried = m_picture.tried;
    QHash<qint64, double> good;
    for (const auto &sample : m_picture.succeeded) {
        if (sample.value)
            good.insert(sample.at.toMSecsSinceEpoch(), *sample.value);
    }
    rows.count = tried.size();
    rows.row = [tried, good](qsizetype row) -> QVariantList {
        const auto &sample = tried[row];
        const auto known = good.constFind(sample.at.toMSecsSinceEpoch());
        const bool both = sample.value && known != good.constEnd();
        return {sample.at, sample.value ? QVariant(*sample.value) : QVariant(),
                known != good.constEnd() ? QVariant(*known) : QVariant(),
                both ? QVariant(std::max(0.0, *sample.value - *known)) : QVariant()};
    };
    // A week of measurements is a table for a spreadsheet, not for paper.
    exported.rowsOnPaper = rows.count <= 200;
    return exported;
}

} // namespace Dayshift

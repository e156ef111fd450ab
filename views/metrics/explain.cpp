// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/explain.h"

#include <QCoreApplication>
#include <QWhatsThis>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Explanation)
};

} // namespace

QString explanationOf(const Chart &chart, int levelYear)
{
    auto words = u"<b>"_s + chart.title.toHtmlEscaped() + u"</b><br>"_s
            + chart.definition.toHtmlEscaped();
    if (!chart.formula.isEmpty())
        words += u"<p>"_s + Words::tr("Formula: %1").arg(chart.formula).toHtmlEscaped() + u"</p>"_s;
    QString facts;
    for (const auto &fact : chart.facts)
        facts += u"<tr><td>"_s + fact.name.toHtmlEscaped() + u"&nbsp;&nbsp;</td><td>"_s
                + fact.words.toHtmlEscaped() + u"</td></tr>"_s;
    if (!facts.isEmpty())
        words += u"<table>"_s + facts + u"</table>"_s;
    for (const auto &note : chart.notes)
        words += u"<br>· "_s + note.toHtmlEscaped();
    if (levelYear > 0 && !chart.bands.isEmpty())
        words += u"<p>"_s
                + Words::tr("Levels are those of DORA's report of %1: clusters of that year's answers, "
                            "no thresholds.")
                          .arg(levelYear)
                          .toHtmlEscaped()
                + u"</p>"_s;
    return words;
}

void explain(QWidget *at, const Chart &chart, int levelYear)
{
    QWhatsThis::showText(at->mapToGlobal(at->rect().bottomLeft()), explanationOf(chart, levelYear),
                         at);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/daypage.h"

#include "models/day/daywords.h"
#include "views/day/timeline.h"
#include "views/shell/export.h"
#include "views/style/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Of the picture, in its own pixels.
static constexpr double PageWidth = 1060, HeadHeight = 64, FootHeight = 56;

QString DayPage::asText() const
{
    const auto format = m_model.format();
    QStringList lines {context()};
    if (const auto *thread = m_model.thread()) {
        lines.append(thread->incident.title);
        lines.append(DayWords::state(*thread, format) + u", "_s + DayWords::facts(*thread).join(u", "));
    }
    for (const auto &step : m_model.steps())
        lines.append(DayWords::spoken(step, format));
    return lines.join(u'\n');
}

// One page across, whatever the day holds: what is over the bars, the bars, and what is learnt.
void DayPage::paintOn(QPainter *painter, const Theme &paper) const
{
    const auto format = m_model.format();
    const auto *thread = m_model.thread();
    const auto sceneHeight = m_timeline->layoutOfBars().height();
    const auto direction = layoutDirection();
    const auto line = [&](double y, const QString &words, Type type, Ink ink) {
        Paint::line(painter, QRectF(0, y, PageWidth, 26), words, paper.font(type), paper.color(ink),
                    Qt::AlignLeading | Qt::AlignVCenter, direction);
    };
    if (thread) {
        line(0, thread->incident.title, Type::Title, Ink::Text);
        line(28, DayWords::state(*thread, format) + u" \u00b7 "_s
                     + DayWords::facts(*thread).join(u" \u00b7 "),
             Type::Body, Ink::TextSecondary);
    }
    const double head = thread ? HeadHeight : 0;
    painter->save();
    painter->translate(0, head);
    m_timeline->paintOn(painter, {PageWidth, sceneHeight}, paper);
    painter->restore();
    if (!thread)
        return;
    const auto y = head + sceneHeight;
    line(y, tr("Worked %1, waited %2.").arg(format.span(thread->worked), format.span(thread->waited)),
         Type::BodyBold, Ink::Text);
    QStringList lessons;
    for (const auto &lesson : lessonsOf(*thread))
        lessons.append(DayWords::lesson(lesson, format));
    line(y + 24, lessons.join(u" \u00b7 "), Type::Body, Ink::TextSecondary);
}

Export DayPage::exported()
{
    using Kind = ExportRows::Kind;
    Export exported;
    exported.name = u"day-"_s + m_model.date().toString(Qt::ISODate);
    const auto *thread = m_model.thread();
    exported.size = {PageWidth, m_timeline->layoutOfBars().height()
                             + (thread ? HeadHeight + FootHeight : 0)};
    exported.paint = [page = QPointer<DayPage>(this)](QPainter *painter, const Theme &paper) {
        if (page)
            page->paintOn(painter, paper);
    };
    auto &rows = exported.rows;
    rows.columns = {{tr("Lane")}, {tr("Step")}, {tr("Kind")}, {tr("Began"), Kind::Moment},
                    {tr("Ended"), Kind::Moment}, {tr("Took"), Kind::Span}, {tr("Person")},
                    {tr("Build")}, {tr("Title")}, {tr("Details")}};
    const auto steps = m_model.steps();
    rows.count = steps.size();
    rows.row = [steps, format = m_model.format()](qsizetype row) -> QVariantList {
        const auto &step = steps[row];
        return {DayWords::lane(step.lane), DayWords::step(step, format),
                step.isWait ? tr("Wait") : tr("Work"), step.startedAt, step.endedAt,
                qint64(step.length().count()), step.person, step.number, step.title, step.detail};
    };
    exported.rowsOnPaper = false;
    return exported;
}

} // namespace Dayshift

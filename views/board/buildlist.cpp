// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/buildlist.h"

#include "views/board/storywords.h"
#include "views/style/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LineHeight = 78;
static constexpr qsizetype MostBuilds = 5;

BuildList::BuildList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

// The five kinds in their order; of several stages of a kind the one that is worse off.
static QList<std::pair<StageKind, Status>> fiveStages(const QList<Stage> &stages)
{
    QList<std::pair<StageKind, Status>> five;
    for (const auto kind : {StageKind::Build, StageKind::Functional, StageKind::Performance,
                            StageKind::Security, StageKind::Deploy}) {
        Status worst = Status::Skipped;
        bool any = false;
        for (const auto &stage : stages) {
            if (stage.kind != kind)
                continue;
            if (!any || severityOf(stage.status) > severityOf(worst))
                worst = stage.status;
            any = true;
        }
        five.append({kind, worst});
    }
    return five;
}

void BuildList::set(const QList<Build> &builds, const BuildLinks &links, const Format &format,
                    const QDateTime &now)
{
    m_lines.clear();
    QStringList spoken;
    for (const auto &build : builds.mid(0, MostBuilds)) {
        auto stages = fiveStages(links.stagesOf(build.id));
        const bool none = links.stagesOf(build.id).isEmpty();
        if (none) // a server without stages tells of the build alone
            stages = {{StageKind::Build, build.status}};
        const Line line {.name = tr("%1 · %2", "a build's number and its pipeline")
                                         .arg(build.number, build.pipeline),
                         .change = build.message.section(u'\n', 0, 0),
                         .since = format.moment(build.startedAt, now),
                         .status = build.status,
                         .stages = stages};
        m_lines.append(line);
        QStringList words {line.name, StatusGlyph::word(build.status)};
        for (const auto &[kind, status] : stages)
            words.append(StoryWords::buildWords({.status = status, .stage = kind}));
        spoken.append(words.join(u", "_s));
    }
    m_more = int(std::max<qsizetype>(0, builds.size() - MostBuilds));
    setAccessibleName(spoken.isEmpty() ? tr("No build names this story yet")
                                       : spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize BuildList::sizeHint() const
{
    if (m_lines.isEmpty())
        return {240, m_theme.scaled(44)};
    return {240,
            int(m_lines.size()) * m_theme.scaled(LineHeight) + (m_more ? m_theme.scaled(22) : 0)};
}

void BuildList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_lines.isEmpty()) {
        painter.setPen(m_theme.color(Ink::TextMuted));
        painter.setFont(m_theme.font(Type::Small));
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                         tr("No build names this story yet. Write its number into a commit or a "
                            "branch."));
        return;
    }
    QRect area(0, 0, width(), m_theme.scaled(LineHeight));
    for (const auto &line : std::as_const(m_lines)) {
        paintLine(&painter, area, line);
        area.translate(0, area.height());
    }
    if (m_more > 0) {
        Paint::line(&painter, area.adjusted(0, 0, 0, m_theme.scaled(22) - area.height()),
                    tr("and %n more", nullptr, m_more), m_theme.font(Type::Small),
                    m_theme.color(Ink::TextMuted), Qt::AlignLeading | Qt::AlignVCenter,
                    layoutDirection());
    }
}

void BuildList::paintLine(QPainter *painter, const QRect &area, const Line &line)
{
    const auto direction = layoutDirection();
    const int row = m_theme.scaled(18);
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(direction, area,
                                  QRect(area.left() + x, area.top() + y, width, height));
    };
    const int since = m_theme.scaled(96);
    StatusGlyph::paint(painter, at(0, 2, m_theme.scaled(14), m_theme.scaled(14)), line.status, -1,
                       m_theme);
    const int left = m_theme.scaled(20);
    Paint::line(painter, at(left, 0, area.width() - left - since, row), line.name,
                m_theme.font(Type::SmallBold), m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, at(area.width() - since, 0, since, row), line.since,
                m_theme.font(Type::Small), m_theme.color(Ink::TextMuted),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
    Paint::line(painter, at(left, row, area.width() - left, row), line.change,
                m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    // The name of each stage stands below its sign: shape, word and place say the same.
    const auto &font = m_theme.font(Type::Caption);
    const QFontMetrics metrics(font);
    int names = 0;
    for (const auto &[kind, status] : line.stages)
        names += metrics.horizontalAdvance(StoryWords::stageName(kind)) + 2;
    const int gaps = std::max<int>(1, int(line.stages.size()) - 1);
    const int gap = std::clamp((area.width() - names) / gaps, 4, m_theme.scaled(24));
    int x = 0;
    for (const auto &[kind, status] : line.stages) {
        const auto name = StoryWords::stageName(kind);
        const int wide = metrics.horizontalAdvance(name) + 2;
        const int sign = m_theme.scaled(14);
        StatusGlyph::paint(painter, at(x, row * 2 + 3, sign, sign), status, -1, m_theme);
        Paint::line(painter, at(x, row * 3 + 1, std::min(wide, area.width() - x), row - 2), name,
                    font, m_theme.color(Ink::TextMuted), Qt::AlignLeading | Qt::AlignVCenter,
                    direction);
        x += wide + gap;
    }
}

} // namespace Dayshift

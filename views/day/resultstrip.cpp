// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/resultstrip.h"

#include "models/day/daywords.h"
#include "views/style/paint.h"
#include "views/style/statusglyph.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

ResultStrip::ResultStrip(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ResultStrip::setThread(const Thread &thread, const Format &format, bool alone)
{
    m_alone = alone;
    m_isOpen = thread.isOpen;
    m_title = thread.incident.title;
    m_state = DayWords::state(thread, format);
    m_facts = DayWords::facts(thread).join(u"  \u00b7  ");
    m_figures = {{format.span(thread.length()),
                  thread.isOpen ? tr("until now") : tr("time to recovery"), false}};
    if (thread.incident.impactFailed)
        m_figures.append({format.count(qRound64(*thread.incident.impactFailed)),
                          thread.incident.impactUnit.isEmpty()
                                  ? tr("affected")
                                  : tr("%1 affected", "customers, requests")
                                            .arg(thread.incident.impactUnit),
                          false});
    if (thread.longestWait >= 0) {
        const auto &wait = thread.steps[thread.longestWait];
        m_figures.append({format.span(wait.length()),
                          tr("longest wait: %1").arg(DayWords::kind(wait.kind)), true});
    }
    QStringList spoken {m_title, m_state, m_facts};
    for (const auto &figure : std::as_const(m_figures))
        spoken.append(u"%1 %2"_s.arg(figure.value, figure.words));
    setAccessibleName(spoken.join(u", "));
    setToolTip(thread.incident.impact.isEmpty() ? m_title.toHtmlEscaped()
                                                : thread.incident.impact.toHtmlEscaped());
    setFocusPolicy(alone ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

QSize ResultStrip::sizeHint() const
{
    return {m_theme.scaled(700), m_theme.scaled(m_alone ? 88 : 72)};
}

QSize ResultStrip::minimumSizeHint() const
{
    return {m_theme.scaled(360), sizeHint().height()};
}

void ResultStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](double x, double y, double w, double h) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRectF(x, y, w, h).toRect()));
    };
    const bool shown = isChecked() && !m_alone;
    Paint::card(&painter, rect(), m_theme.color(shown ? Ink::Selection : Ink::Surface),
                m_theme.color(shown ? Ink::Accent : Ink::Border));
    const auto tone = m_isOpen ? Tone::Fail : Tone::Pass;
    const int middle = height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tone(tone).solid);
    painter.drawRoundedRect(at(12, middle - 24, 4, 48), 2, 2);
    const int glyph = m_theme.scaled(36);
    StatusGlyph::paint(&painter, at(24, middle - glyph / 2, glyph, glyph),
                       m_isOpen ? Sign::Incident : Sign::Passed, -1, m_theme);

    double right = width() - 8;
    const auto least = width() * .45;
    for (auto figure = m_figures.crbegin(); figure != m_figures.crend(); ++figure) {
        const auto wide = std::max(Paint::width(figure->value, m_theme.font(Type::Figure)),
                                   Paint::width(figure->words, m_theme.font(Type::Small)))
                + 34;
        if (right - wide < least)
            continue;
        right -= wide;
        const auto ink = figure->isWarning ? m_theme.tone(Tone::Warn).fg : m_theme.color(Ink::Text);
        painter.setPen(m_theme.color(Ink::Border));
        const auto edge = at(right, middle - 24, 1, 48);
        painter.drawLine(edge.topLeft(), edge.bottomLeft());
        Paint::line(&painter, at(right + 17, middle - 27, wide - 18, 32), figure->value,
                    m_theme.font(Type::Figure), ink, Qt::AlignLeading | Qt::AlignVCenter,
                    layoutDirection());
        Paint::line(&painter, at(right + 17, middle + 5, wide - 18, 20), figure->words,
                    m_theme.font(Type::Small), figure->isWarning ? ink : m_theme.color(Ink::TextMuted),
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    }
    const double left = 36 + glyph;
    Paint::line(&painter, at(left, middle - 28, right - left - 8, 28), m_title,
                m_theme.font(Type::Title), m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    const auto state = Paint::width(m_state, m_theme.font(Type::BodyBold)) + 4;
    Paint::line(&painter, at(left, middle + 2, state, 22), m_state, m_theme.font(Type::BodyBold),
                m_theme.tone(tone).fg, Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    Paint::line(&painter, at(left + state, middle + 2, right - left - state - 8, 22),
                u" \u00b7  "_s + m_facts, m_theme.font(Type::Body), m_theme.color(Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    if (hasFocus())
        Paint::focusRing(&painter, rect(), Theme::CardRadius, m_theme);
}

} // namespace Dayshift

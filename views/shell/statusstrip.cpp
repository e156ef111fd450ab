// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/statusstrip.h"

#include "views/style/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Dayshift {

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &StatusStrip::fit);
    fit();
    tell();
}

void StatusStrip::fit()
{
    setFixedHeight(m_theme.scaled(Theme::StatusBarHeight));
    update();
}

void StatusStrip::setSources(const SourcesNews &news)
{
    m_sources = news;
    tell();
}

void StatusStrip::setJobs(const QString &words)
{
    m_jobs = words;
    tell();
}

void StatusStrip::setSprint(const QString &words)
{
    m_sprint = words;
    tell();
}

void StatusStrip::setClock(const QString &words)
{
    m_clock = words;
    tell();
}

QString StatusStrip::atTheEnd() const
{
    QStringList parts;
    for (const auto &part : {m_jobs, m_sprint, m_clock}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u"   \u00b7   "_s);
}

void StatusStrip::tell()
{
    auto name = tr("Status");
    for (const auto &part : {m_sources.word, m_sources.details, m_jobs, m_sprint, m_clock}) {
        if (!part.isEmpty())
            name += u", "_s + part;
    }
    setAccessibleName(name);
    setToolTip(m_sources.tooltip.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    update();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_theme.color(Ink::Sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Ink::Border));
    const auto mirror = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const auto put = [&](const QRect &place, const QString &words, Type type, const QColor &color) {
        Paint::line(&painter, mirror(place), words, m_theme.font(type), color,
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    };
    const QFontMetrics small(m_theme.font(Type::Small));
    const auto end = atTheEnd();
    const auto endWidth = small.horizontalAdvance(end) + 2;
    put({width() - 14 - endWidth, 1, endWidth, height() - 1}, end, Type::Small,
        m_theme.color(Ink::TextMuted));
    if (!m_sources.word.isEmpty()) {
        const auto size = m_theme.scaled(StatusGlyph::Inline);
        StatusGlyph::paint(&painter, mirror({12, (height() + 1 - size) / 2, size, size}),
                           m_sources.sign, -1, m_theme);
        const auto left = 12 + size + 6;
        const auto wide = QFontMetrics(m_theme.font(Type::SmallBold))
                                  .horizontalAdvance(m_sources.word)
                + 2;
        put({left, 1, wide, height() - 1}, m_sources.word, Type::SmallBold,
            m_theme.tone(StatusGlyph::toneOf(m_sources.sign)).fg);
        const auto next = left + wide + 5;
        put({next, 1, width() - 14 - endWidth - 20 - next, height() - 1},
            u"\u00b7 "_s + m_sources.details, Type::Small, m_theme.color(Ink::TextMuted));
    }
    if (hasFocus())
        Paint::focusRing(&painter, rect().adjusted(1, 2, -1, -1), 4, m_theme);
}

void StatusStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        emit opened();
}

void StatusStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        emit opened();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Dayshift

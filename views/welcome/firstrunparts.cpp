// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/welcome/firstrunparts.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

StepTrail::StepTrail(const QStringList &steps, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(steps)
{
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setStep(0);
}

void StepTrail::setStep(int step)
{
    m_step = step;
    setAccessibleName(tr("Step %1 of %2: %3", "numbers, and what is done")
                              .arg(step + 1)
                              .arg(m_steps.size())
                              .arg(m_steps.value(step)));
    update();
}

QSize StepTrail::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.scaled(28)};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double disc = m_theme.scaled(24);
    double left = 0;
    const auto at = [&](double x, double wide) {
        const double start = layoutDirection() == Qt::RightToLeft ? width() - x - wide : x;
        return QRectF(start, (height() - disc) / 2, wide, disc);
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isHere = i == m_step;
        const bool isOver = i < m_step;
        const auto place = at(left, disc);
        painter.setPen(QPen(m_theme.color(isHere || isOver ? Ink::Accent : Ink::TextMuted), 1.5));
        painter.setBrush(isHere ? m_theme.color(Ink::Accent) : QColor(Qt::transparent));
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        if (isOver) {
            Icons::paint(&painter, place.adjusted(6, 6, -6, -6), u"check"_s,
                         m_theme.color(Ink::Accent), layoutDirection());
        } else {
            Paint::line(&painter, place, QString::number(i + 1), m_theme.font(Type::SmallBold),
                        m_theme.color(isHere ? Ink::OnAccent : Ink::TextSecondary),
                        Qt::AlignCenter);
        }
        left += disc + 8;
        const auto &font = m_theme.font(isHere ? Type::BodyBold : Type::Body);
        const double wide = Paint::width(m_steps[i], font) + 2;
        Paint::line(&painter, at(left, wide), m_steps[i], font,
                    m_theme.color(isHere ? Ink::Text : Ink::TextSecondary),
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
        left += wide + 16;
        if (i + 1 < m_steps.size()) {
            const auto line = at(left, m_theme.scaled(30));
            painter.setPen(QPen(m_theme.color(Ink::Border), 2));
            painter.drawLine(QPointF(line.left(), line.center().y()),
                             QPointF(line.right(), line.center().y()));
            left += m_theme.scaled(30) + 16;
        }
    }
}

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &text,
                       const QString &note, const Theme &theme, QWidget *parent)
    : QRadioButton(title, parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_title(title)
    , m_text(text)
    , m_note(note)
{
    m_title.remove(u'&');
    setAccessibleName(m_title);
    setAccessibleDescription(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int ChoiceCard::wordsHeight() const
{
    return m_theme.scaled(72);
}

QSize ChoiceCard::sizeHint() const
{
    const int extra = m_extra ? m_extra->sizeHint().height() + 14 : 0;
    return {m_theme.scaled(560), wordsHeight() + extra};
}

void ChoiceCard::setExtra(QWidget *extra)
{
    m_extra = extra;
    extra->setParent(this);
    updateGeometry();
}

void ChoiceCard::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    if (!m_extra)
        return;
    const int left = m_theme.scaled(96);
    const QRect place(left, wordsHeight() - 4, std::max(0, width() - left - 12),
                      m_extra->sizeHint().height());
    m_extra->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const auto edge = m_theme.color(chosen ? Ink::Accent : Ink::Border);
    Paint::card(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.color(Ink::Surface), edge,
                Theme::CardRadius, chosen ? 2 : 1);
    if (hasFocus())
        Paint::focusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), Theme::CardRadius, m_theme);
    const auto at = [this](double left, double top, double wide, double high) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(int(left), int(top), int(wide), int(high))));
    };
    const double middle = wordsHeight() / 2.0;
    const double dot = m_theme.scaled(16);
    const auto ring = at(m_theme.scaled(20), middle - dot / 2, dot, dot);
    painter.setPen(QPen(m_theme.color(chosen ? Ink::Accent : Ink::BorderStrong), chosen ? 2 : 1.5));
    painter.setBrush(m_theme.color(Ink::Surface));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::Accent));
        painter.drawEllipse(ring.adjusted(4.5, 4.5, -4.5, -4.5));
    }
    const double square = m_theme.scaled(38);
    const auto tile = at(m_theme.scaled(50), middle - square / 2, square, square);
    Paint::card(&painter, tile, m_theme.color(chosen ? Ink::AccentTint : Ink::Sunken),
                m_theme.color(chosen ? Ink::AccentTint : Ink::Sunken), Theme::ControlRadius);
    Icons::paint(&painter, tile.adjusted(9, 9, -9, -9), m_icon,
                 m_theme.color(chosen ? Ink::Accent : Ink::TextSecondary), layoutDirection());
    const double left = m_theme.scaled(100);
    const auto &bold = m_theme.font(Type::Section);
    const double half = m_theme.scaled(22);
    const double titleWidth = Paint::width(m_title, bold) + 4;
    Paint::line(&painter, at(left, middle - half, titleWidth, half), m_title, bold,
                m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    if (!m_note.isEmpty()) {
        const Paint::Pill pill {.text = m_note, .tone = Tone::Running};
        const auto size = Paint::pillSize(pill, m_theme);
        Paint::pill(&painter,
                    at(left + titleWidth + 8, middle - half + (half - size.height()) / 2, size.width(),
                       size.height()),
                    pill, m_theme, layoutDirection());
    }
    Paint::line(&painter, at(left, middle, width() - left - 12, half), m_text,
                m_theme.font(Type::Body), m_theme.color(Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

} // namespace Dayshift

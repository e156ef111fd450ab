// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/figuretile.h"

#include "views/production/productionwords.h"
#include "views/style/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

FigureTile::FigureTile(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new SignLabel(theme, StatusGlyph::Row, this))
    , m_title(new TextLabel(theme, Type::Body, Ink::TextSecondary, this))
    , m_value(new TextLabel(theme, Type::Figure, Ink::Text, this))
    , m_usual(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_space(new QWidget(this))
{
    setFocusPolicy(Qt::TabFocus);
    m_usual->setWrapped();
    m_space->setMinimumSize(theme.scaled(60), theme.scaled(34));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Space3);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::Space3);
    middle->addWidget(m_value);
    middle->addWidget(m_space, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space2);
    column->addLayout(head);
    column->addLayout(middle);
    column->addWidget(m_usual);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureTile::setFigure(const FigureNow &figure, const ProductionPicture &picture,
                           const Format &format, bool isStale)
{
    m_figure = figure;
    m_asOf = picture.asOf;
    m_gap = std::max<std::chrono::seconds>(picture.gap, std::chrono::seconds(90));
    const bool isOld = isStale || !figure.isMeasured;
    const auto sign = !figure.value ? Sign::Unknown
            : figure.isWell()       ? Sign::Passed
                                    : Sign::Failed;
    m_sign->setSign(isOld && figure.value ? Sign::Stale : sign);
    m_tone = isOld ? Tone::Neutral : sign == Sign::Failed ? Tone::Fail : Tone::Running;
    const auto &indicator = figure.indicator;
    m_title->setText(indicator.name);
    m_value->setText(figure.isMeasured
                             ? ProductionWords::value(figure.value, indicator.unit, format)
                             : tr("not measured"));
    if (sign == Sign::Failed && !isOld)
        m_value->setTone(Tone::Fail);
    else
        m_value->setInk(isOld ? Ink::TextMuted : Ink::Text);
    auto usual = ProductionWords::usual(figure, format);
    if (isOld && figure.at.isValid())
        usual = tr("as of %1").arg(format.moment(figure.at, picture.asOf));
    m_usual->setText(usual);
    setToolTip(tr("%1\n%2\nQuery: %3", "name of a figure, its formula, its query")
                       .arg(indicator.name, indicator.formula, indicator.query)
                       .toHtmlEscaped()
                       .replace(u'\n', u"<br>"_s));
    setAccessibleName(tr("%1: %2, %3").arg(indicator.name, m_value->text(), usual));
    setAccessibleDescription(tr("%1 Query: %2").arg(indicator.formula, indicator.query));
    update();
}

void FigureTile::paintLine(QPainter &painter, const QRectF &place) const
{
    double least = 0;
    double most = 0;
    bool isFirst = true;
    for (const auto &sample : m_figure.recent) {
        if (!sample.value)
            continue;
        least = isFirst ? *sample.value : std::min(least, *sample.value);
        most = isFirst ? *sample.value : std::max(most, *sample.value);
        isFirst = false;
    }
    if (isFirst)
        return;
    // A figure that hardly moves is a flat line, and no mountain.
    const auto span = std::max(most - least, std::abs(most) * 0.05);
    const auto from = m_asOf.addSecs(-3600);
    const auto at = [&](const Measurement &sample) {
        const auto share = std::clamp(double(from.secsTo(sample.at)) / 3600, 0.0, 1.0);
        const auto x = layoutDirection() == Qt::RightToLeft ? place.right() - share * place.width()
                                                            : place.left() + share * place.width();
        const auto middle = (most + least) / 2;
        const auto height = span > 0 ? (*sample.value - middle) / span : 0;
        return QPointF(x, place.center().y() - height * place.height());
    };
    painter.setPen(QPen(m_theme.tone(m_tone).fg, 1.6));
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    QDateTime last;
    for (const auto &sample : m_figure.recent) {
        const bool isGap = !sample.value || (last.isValid() && last.secsTo(sample.at) > m_gap.count());
        if (isGap && !line.isEmpty())
            painter.drawPolyline(std::exchange(line, {}));
        if (!sample.value)
            continue;
        line.append(at(sample));
        last = sample.at;
    }
    painter.drawPolyline(line);
    if (line.isEmpty())
        return;
    painter.setBrush(m_theme.color(Ink::Surface));
    painter.drawEllipse(line.last(), 3, 3);
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
    paintLine(painter, QRectF(m_space->geometry()).adjusted(6, 6, -6, -6));
    if (hasFocus())
        Paint::focusRing(&painter, QRectF(rect()), Theme::CardRadius, m_theme);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/figurecard.h"

#include "views/metrics/explain.h"
#include "views/metrics/trendchart.h"
#include "views/style/icons.h"
#include "views/style/paint.h"
#include "views/style/textlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

// The level of a year on the colour of its band.
class FigureCard::LevelPill : public QWidget
{
public:
    LevelPill(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setLevel(std::optional<Level> level, int year)
    {
        m_level = level;
        m_words = level ? levelInWords(*level) : QString();
        setVisible(level.has_value());
        setToolTip(FigureCard::tr("Level of DORA's report of %1").arg(year));
        setAccessibleName(FigureCard::tr("Level: %1 (%2)").arg(m_words).arg(year));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::SmallBold));
        return {metrics.horizontalAdvance(m_words) + 18, metrics.height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_level)
            return;
        static constexpr Band inks[] = {Band::Low, Band::Medium, Band::High, Band::Elite};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.band(inks[int(*m_level)]));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        Paint::line(&painter, rect(), m_words, m_theme.font(Type::SmallBold),
                    m_theme.color(Ink::Text), Qt::AlignCenter, layoutDirection());
    }

private:
    const Theme &m_theme;
    std::optional<Level> m_level;
    QString m_words;
};

FigureCard::FigureCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::TextSecondary, this))
    , m_level(new LevelPill(theme, this))
    , m_help(new QToolButton(this))
    , m_value(new TextLabel(theme, Type::Figure, Ink::Text, this))
    , m_arrow(new QLabel(this))
    , m_trend(new TextLabel(theme, Type::SmallBold, Ink::TextMuted, this))
    , m_unit(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_spread(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_notes(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_reason(new TextLabel(theme, Type::Body, Ink::TextSecondary, this))
    , m_action(new QPushButton(this))
    , m_body(new QStackedWidget(this))
    , m_chart(new TrendChart(theme, this))
{
    layOut();
    connect(m_help, &QToolButton::clicked, this, &FigureCard::explain);
    connect(m_action, &QPushButton::clicked, this,
            [this] { emit helpRequested(m_figure.missing); });
    connect(m_chart, &TrendChart::weekActivated, this, &FigureCard::weekActivated);
    connect(&m_theme, &Theme::changed, this, [this] {
        showTrend();
        update();
    });
}

void FigureCard::layOut()
{
    m_help->setText(u"?"_s);
    m_help->setAutoRaise(true);
    for (auto *label : {m_title, m_unit, m_spread, m_notes, m_reason})
        label->setWrapped();
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_action->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Space2);
    head->addWidget(m_title, 1);
    head->addWidget(m_level);
    head->addWidget(m_help);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(Theme::Space2);
    figure->addWidget(m_value, 1);
    figure->addWidget(m_arrow, 0, Qt::AlignBottom);
    figure->addWidget(m_trend, 0, Qt::AlignBottom);

    auto *missing = new QWidget(m_body);
    auto *words = new QVBoxLayout(missing);
    words->setContentsMargins(0, Theme::Space3, 0, 0);
    words->setSpacing(Theme::Space4);
    words->addWidget(m_reason);
    words->addWidget(m_action, 0, Qt::AlignLeading);
    words->addStretch(1);
    m_body->addWidget(m_chart);
    m_body->addWidget(missing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space2);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_unit);
    column->addWidget(m_spread);
    column->addSpacing(Theme::Space2);
    column->addWidget(m_body, 1);
    column->addWidget(m_notes);
}

void FigureCard::setFigure(const Figure &figure, const Format &format)
{
    m_figure = figure;
    m_format = format;
    m_title->setText(figure.title);
    m_help->setToolTip(tr("What “%1” means").arg(figure.title));
    m_help->setAccessibleName(m_help->toolTip());
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.definition);
    m_chart->setFigure(figure, format);
    showValue();
    showTrend();
    showNotes();
    showMissing();
}

void FigureCard::showValue()
{
    const bool known = !m_figure.value.isEmpty();
    m_value->setText(known ? m_figure.value : tr("No data"));
    m_value->setInk(known ? Ink::Text : Ink::TextMuted);
    m_value->setAccessibleName(tr("%1: %2").arg(m_figure.title, m_value->text()));
    m_unit->setText(m_figure.unit);
    m_unit->setVisible(known);
    m_level->setLevel(m_figure.level, m_figure.levelYear);
    const bool spread = known && !m_figure.p90.isEmpty() && m_figure.n > 1;
    m_spread->setText(tr("90 % of them within %1").arg(m_figure.p90));
    m_spread->setVisible(spread);
}

void FigureCard::showTrend()
{
    const bool known = !m_figure.shortTrend.isEmpty();
    m_trend->setVisible(known);
    m_arrow->setVisible(known);
    if (!known)
        return;
    const auto tone = m_figure.trendWord == TrendWord::Worse ? Tone::Warn
            : m_figure.trendWord == TrendWord::Better        ? Tone::Pass
                                                             : Tone::Neutral;
    m_trend->setText(m_figure.shortTrend);
    m_trend->setTone(tone);
    m_trend->setToolTip(m_figure.trend);
    const auto better = m_figure.trendWord == TrendWord::Better ? tr("better")
            : m_figure.trendWord == TrendWord::Worse            ? tr("worse")
                                                                : tr("the same");
    m_trend->setAccessibleName(tr("%1, %2").arg(m_figure.trend, better));
    const bool falls = m_figure.shortTrend.startsWith(QChar(0x2212));
    const int size = m_theme.scaled(StatusGlyph::Row);
    m_arrow->setPixmap(
            Icons::icon(falls ? u"trend-down"_s : u"trend-up"_s, m_theme, m_theme.tone(tone).fg)
                    .pixmap(size, size));
}

// Three lines at most: the rest is under "?".
void FigureCard::showNotes()
{
    QStringList notes;
    if (!m_figure.tooFew.isEmpty())
        notes.append(m_figure.tooFew);
    if (!m_figure.value.isEmpty() && !m_figure.reason.isEmpty())
        notes.append(m_figure.reason);
    notes += m_figure.notes;
    m_notes->setText(notes.mid(0, 2).join(u"\n"_s));
    m_notes->setToolTip(notes.join(u"\n"_s));
    m_notes->setVisible(!notes.isEmpty());
}

void FigureCard::showMissing()
{
    const bool known = !m_figure.value.isEmpty();
    m_body->setCurrentIndex(known ? 0 : 1);
    m_reason->setText(m_figure.reason);
    switch (m_figure.missing) {
    case MissingLink::Server:
    case MissingLink::Deployment:
        m_action->setText(tr("Connect a server …"));
        break;
    case MissingLink::Incident:
        m_action->setText(tr("Raise incident …"));
        break;
    case MissingLink::None:
    case MissingLink::StoryNames:
    case MissingLink::Period:
        m_action->hide();
        return;
    }
    m_action->setVisible(!known);
}

void FigureCard::explain()
{
    Dayshift::explain(m_help, chartOf(m_figure, m_format), m_figure.levelYear);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

void FigureCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit picked();
    QFrame::mousePressEvent(event);
}

} // namespace Dayshift

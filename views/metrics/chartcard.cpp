// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/chartcard.h"

#include "views/metrics/explain.h"
#include "views/metrics/plotview.h"
#include "views/style/paint.h"
#include "views/style/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_value(new TextLabel(theme, Type::Title, Ink::Text, this))
    , m_summary(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_reason(new TextLabel(theme, Type::Body, Ink::TextSecondary, this))
    , m_note(new TextLabel(theme, Type::Caption, Ink::TextMuted, this))
    , m_help(new QToolButton(this))
    , m_body(new QStackedWidget(this))
    , m_plot(new PlotView(theme, this))
{
    m_help->setText(u"?"_s);
    m_help->setAutoRaise(true);
    m_reason->setWrapped();
    m_reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_summary->setWrapped();
    auto *head = new QHBoxLayout;
    m_title->setWrapped();
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    head->addWidget(m_help);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(Theme::Space3);
    figure->addWidget(m_value, 0, Qt::AlignBottom);
    figure->addWidget(m_summary, 1, Qt::AlignBottom);
    m_body->addWidget(m_plot);
    m_body->addWidget(m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space2);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_body, 1);
    column->addWidget(m_note);
    connect(m_help, &QToolButton::clicked, this, [this] { explain(m_help, m_chart, m_levelYear); });
    connect(m_plot, &PlotView::stepActivated, this, &ChartCard::stepActivated);
    connect(m_plot, &PlotView::reduced, this, &ChartCard::showNote);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartCard::setChart(const Chart &chart, const Format &format, int levelYear)
{
    m_chart = chart;
    m_levelYear = levelYear;
    m_title->setText(chart.title);
    m_value->setText(chart.value);
    m_value->setVisible(!chart.value.isEmpty());
    m_summary->setText(chart.summary);
    m_summary->setVisible(!chart.summary.isEmpty());
    m_reason->setText(chart.reason);
    m_help->setToolTip(tr("What “%1” means").arg(chart.title));
    m_help->setAccessibleName(m_help->toolTip());
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.definition);
    m_plot->setChart(chart, format);
    m_body->setCurrentIndex(chart.isEmpty() ? 1 : 0);
    showNote();
}

void ChartCard::showNote()
{
    const bool reduced = m_plot->isReduced() && !m_chart.isEmpty();
    m_note->setVisible(reduced);
    m_note->setText(reduced ? tr("More values than pixels: the greatest and the least of each are "
                                 "drawn.")
                            : QString());
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

} // namespace Dayshift

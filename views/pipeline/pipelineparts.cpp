// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelineparts.h"

#include "views/pipeline/pipelinelayout.h"
#include "views/style/paint.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Dayshift {

ListFrame::ListFrame(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ListFrame::setContent(QWidget *content)
{
    auto *column = new QVBoxLayout(this);
    // The last row keeps clear of the rounded corners.
    column->setContentsMargins(1, 1, 1, Theme::Space2);
    column->addWidget(content);
}

void ListFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

LoadingRows::LoadingRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Reading the pipelines"));
    m_moment.setSingleShot(true);
    m_moment.setInterval(300);
    m_while.setSingleShot(true);
    m_while.setInterval(2000);
    connect(&m_moment, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_while, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void LoadingRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_moment.start();
    m_while.start();
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    if (m_moment.isActive())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Ink::Sunken));
    const auto rounded = [&](const QRect &rect, double radius) {
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), this->rect(), rect), radius,
                                radius);
    };
    const int height = PipelineLayout::rowHeight(width(), m_theme);
    const int top = m_theme.scaled(34);
    for (int y = top; y + height < this->height() - top; y += height) {
        const PipelineLayout layout(QRect(0, y, width(), height), m_theme);
        rounded(layout.sign, layout.sign.height() / 2.);
        rounded(layout.name.adjusted(0, 3, -layout.name.width() / 3, -3), 4);
        rounded(layout.change.adjusted(0, 3, -layout.change.width() / 5, -1), 4);
        for (const auto &stage : layout.stages)
            rounded(stage.sign, stage.sign.height() / 2.);
    }
    if (!m_while.isActive())
        Paint::line(&painter, QRectF(0, this->height() - top, width(), top),
                    tr("Reading the pipelines from the workspace"), m_theme.font(Type::Small),
                    m_theme.color(Ink::TextMuted), Qt::AlignCenter, layoutDirection());
}

} // namespace Dayshift

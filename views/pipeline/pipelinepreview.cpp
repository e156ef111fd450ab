// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinepreview.h"

#include "models/pipeline/pipelinemodel.h"
#include "views/pipeline/pipelinedelegate.h"
#include "views/pipeline/pipelinelayout.h"
#include "views/style/paint.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>

namespace Dayshift {

static constexpr int HeaderHeight = 26;

PipelinePreview::PipelinePreview(const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new QStandardItemModel(1, 1, this))
    , m_delegate(new PipelineDelegate(theme, clock, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PipelinePreview::show(const PipelineState &state)
{
    m_state = state;
    m_model->setData(m_model->index(0, 0), QVariant::fromValue(state), PipelineModel::StateRole);
    setAccessibleName(state.build.id.isNull() ? tr("No pipeline to show")
                                              : m_words.sentence(state, m_clock()));
    update();
}

QSize PipelinePreview::sizeHint() const
{
    return {m_theme.scaled(700), m_theme.scaled(HeaderHeight)
                    + PipelineLayout::rowHeight(std::max(width(), m_theme.scaled(860)), m_theme)};
}

void PipelinePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
    if (m_state.build.id.isNull()) {
        Paint::line(&painter, rect(), tr("No pipeline to show"), m_theme.font(Type::Small),
                    m_theme.color(Ink::TextMuted), Qt::AlignCenter, layoutDirection());
        return;
    }
    const int header = m_theme.scaled(HeaderHeight);
    const QRect row(1, header, width() - 2, height() - header - 1);
    const PipelineLayout layout(row, m_theme);
    for (int stage = 0; stage < StageColumns && !layout.stacked; ++stage) {
        auto place = layout.stages[std::size_t(stage)].words;
        place.setTop(0);
        place.setHeight(header);
        Paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), place),
                    PipelineWords::titleOf(StageKind(int(StageKind::Build) + stage)),
                    m_theme.font(Type::SmallBold), m_theme.color(Ink::TextMuted),
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    }
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = row;
    option.state = QStyle::State_Enabled;
    option.direction = layoutDirection();
    painter.setClipRect(row);
    m_delegate->paint(&painter, option, m_model->index(0, 0));
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/rowscard.h"

#include "views/metrics/figurerows.h"
#include "views/style/paint.h"
#include "views/style/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Dayshift {

void dressTable(QTreeView *view, const QString &name)
{
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setTextElideMode(Qt::ElideRight);
    view->setTabKeyNavigation(false);
}

// What the widest row of a column needs. The header's own measure is taken before the style has told
// the view its fonts, and would cut the days off.
static int widthOf(const QTreeView &view, int column)
{
    int widest = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const auto index = view.model()->index(row, column);
        const auto font = index.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : view.font());
        const auto icon = index.data(Qt::DecorationRole).isValid() ? 24 : 0;
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()) + icon);
    }
    return widest + 2 * Theme::Space4;
}

RowsCard::RowsCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::Section, Ink::Text, this))
    , m_count(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_body(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_empty(new TextLabel(theme, Type::Body, Ink::TextMuted, this))
    , m_rows(new FigureRows(theme, this))
{
    m_view->setModel(m_rows);
    dressTable(m_view, {});
    auto *header = m_view->header();
    header->setVisible(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FigureRows::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FigureRows::AtColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(FigureRows::DetailColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FigureRows::ValueColumn, QHeaderView::Fixed);
    m_empty->setWrapped();
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space3);
    column->addLayout(head);
    column->addWidget(m_body, 1);

    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto *row = m_rows->rowAt(index))
            emit opened(*row);
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RowsCard::setRows(const QString &title, const QString &count, const QList<FigureRow> &rows,
                       const QString &empty, const Format &format, const QDate &today)
{
    m_title->setText(title);
    m_count->setText(count);
    m_view->setAccessibleName(title);
    m_empty->setText(empty);
    m_rows->setRows(rows, format, today);
    m_body->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    bool detailed = false;
    bool valued = false;
    for (const auto &row : rows) {
        detailed = detailed || !row.detail.isEmpty();
        valued = valued || !row.value.isEmpty();
    }
    m_view->setColumnHidden(FigureRows::DetailColumn, !detailed);
    // Whichever says most has the room that is left.
    m_view->header()->setSectionResizeMode(FigureRows::TitleColumn,
                                           detailed ? QHeaderView::Fixed : QHeaderView::Stretch);
    for (const auto column :
         {FigureRows::TitleColumn, FigureRows::AtColumn, FigureRows::ValueColumn})
        m_view->setColumnWidth(column, widthOf(*m_view, column));
    m_view->setColumnHidden(FigureRows::ValueColumn, !valued);
}

void RowsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

} // namespace Dayshift

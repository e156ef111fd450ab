// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/reviewcards.h"

#include "views/style/paint.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace Dayshift {

ReviewCard::ReviewCard(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new SignLabel(theme, StatusGlyph::Header, this))
    , m_title(new TextLabel(theme, Type::Section, Ink::Text, this))
    , m_count(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_body(new QVBoxLayout)
{
    m_sign->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Space3);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space6, Theme::Space5, Theme::Space6, Theme::Space5);
    column->setSpacing(Theme::Space3);
    column->addLayout(head);
    column->addLayout(m_body, 1);
    setTitle(title);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReviewCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ReviewCard::setCount(const QString &count, std::optional<Tone> tone)
{
    m_count->setText(count);
    if (tone)
        m_count->setTone(*tone);
    else
        m_count->setInk(Ink::TextSecondary);
}

void ReviewCard::setSign(std::optional<Sign> sign)
{
    m_sign->setVisible(sign.has_value());
    if (sign)
        m_sign->setSign(*sign);
}

void ReviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

static QIcon pictureOf(Sign sign, const Theme &theme)
{
    const int size = theme.scaled(StatusGlyph::Row);
    QPixmap picture(2 * size, 2 * size);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StatusGlyph::paint(&painter, QRectF(0, 0, size, size), sign, 0.5, theme);
    return {picture};
}

StoryTable::StoryTable(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new QTreeWidget(this))
    , m_empty(new TextLabel(theme, Type::Body, Ink::TextMuted, this))
{
    m_view->setColumnCount(4);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setAccessibleName(name);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->header()->setMinimumSectionSize(8);
    setFocusProxy(m_view);
    m_empty->setWrapped();
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    connect(m_view, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit opened(item->data(0, Qt::UserRole).toString());
    });
}

void StoryTable::setRows(const QList<Row> &rows, const QString &empty)
{
    const auto kept = currentKey();
    m_view->clear();
    m_view->setFont(m_theme.font(Type::Body));
    const int height = m_theme.scaled(Theme::CompactRowHeight);
    for (const auto &row : rows) {
        auto *item = new QTreeWidgetItem(m_view, {row.number, row.title, row.said, row.value});
        item->setData(0, Qt::UserRole, row.key);
        item->setSizeHint(1, {0, height});
        item->setFont(0, m_theme.font(Type::Mono));
        item->setForeground(0, m_theme.color(Ink::TextMuted));
        item->setForeground(2, m_theme.color(Ink::TextSecondary));
        item->setTextAlignment(3, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setFont(3, m_theme.font(Type::BodyBold));
        if (row.stands) {
            item->setFont(1, m_theme.font(Type::BodyBold));
            for (int i = 0; i < 4; ++i)
                item->setBackground(i, m_theme.color(Ink::AccentTint));
        }
        if (row.sign)
            item->setIcon(row.said.isEmpty() || row.number.isEmpty() ? 0 : 2,
                          pictureOf(*row.sign, m_theme));
        item->setToolTip(1, row.title.toHtmlEscaped());
        QStringList said {row.number, row.title, row.said, row.value};
        said.removeAll(QString());
        item->setData(0, Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
        if (row.key == kept && !kept.isEmpty())
            m_view->setCurrentItem(item);
    }
    m_view->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(empty);
}

QString StoryTable::currentKey() const
{
    const auto *item = m_view->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QStringList StoryTable::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_view->topLevelItemCount(); ++i)
        lines.append(m_view->topLevelItem(i)->data(0, Qt::AccessibleTextRole).toString());
    return lines;
}

QString pointsOf(const SprintOutcome &outcome, const Format &format)
{
    if (!outcome.points)
        return {};
    const double points = *outcome.points;
    return format.number(points, points == std::floor(points) ? 0 : 1);
}

} // namespace Dayshift

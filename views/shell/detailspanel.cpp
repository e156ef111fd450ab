// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/detailspanel.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

DetailsPanel::DetailsPanel(const Theme &theme, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Details"));
    setFocusProxy(content);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::icon(u"close"_s, theme));
    m_close->setToolTip(tr("Close the details (Esc)"));
    m_close->setAccessibleName(tr("Close the details"));
    connect(m_close, &QToolButton::clicked, this, &DetailsPanel::closeRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(content, 1);
    content->show();
    placeContent();
    m_close->raise();
}

// The card keeps the distance of the page's own cards to the edges of the window. Layouts mirror
// what is in them, but not their margins.
QMargins DetailsPanel::cardMargins() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? Theme::Space5 : 0, Theme::Space5, mirrored ? 0 : Theme::Space5,
            Theme::Space5};
}

void DetailsPanel::placeContent()
{
    layout()->setContentsMargins(cardMargins() + QMargins(2, 2, 2, 2));
}

void DetailsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        placeContent();
        placeClose();
    }
    QWidget::changeEvent(event);
}

void DetailsPanel::resizeEvent(QResizeEvent *)
{
    placeClose();
}

void DetailsPanel::placeClose()
{
    const auto size = m_theme.scaled(Theme::LeastHitSize);
    const QRect corner(width() - Theme::Space5 - Theme::Space4 - size, Theme::Space5 + Theme::Space4,
                       size, size);
    m_close->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect().marginsRemoved(cardMargins()), m_theme.color(Ink::Surface),
                m_theme.color(Ink::Border), Theme::PanelRadius);
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Dayshift

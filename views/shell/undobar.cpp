// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/undobar.h"

#include "views/style/housestyle.h"
#include "views/style/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Dayshift {

// The line that tells the time left is drawn anew this often; it does not glide.
static constexpr std::chrono::milliseconds Step {250};

UndoBar::UndoBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_undo(new QPushButton(this))
{
    const auto key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_undo->setText(tr("Undo  %1", "a button and its key").arg(key));
    HouseStyle::setFlat(m_undo);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    m_timer.setInterval(Step);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
    hide();
}

void UndoBar::tell(const QString &words)
{
    m_words = words;
    m_left = m_lifetime;
    setAccessibleName(words);
    auto colors = m_theme.palette();
    colors.setColor(QPalette::ButtonText, m_theme.color(Ink::OnTooltip));
    m_undo->setPalette(colors);
    m_undo->setFont(m_theme.font(Type::BodyBold));
    show();
    place();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::takeFocus()
{
    m_undo->setFocus(Qt::TabFocusReason);
}

void UndoBar::tick()
{
    if (underMouse() || m_undo->hasFocus())
        return;
    m_left -= Step;
    if (m_left.count() > 0) {
        update();
        return;
    }
    m_timer.stop();
    hide();
}

void UndoBar::place()
{
    if (!isVisible())
        return;
    const auto room = parentWidget()->size();
    const auto wide = std::min(m_theme.scaled(460), room.width() - 2 * Theme::Space5);
    const auto high = m_theme.scaled(48);
    setGeometry((room.width() - wide) / 2, room.height() - high - Theme::Space5, wide, high);
}

void UndoBar::resizeEvent(QResizeEvent *)
{
    const auto size = m_undo->sizeHint();
    const QRect end(width() - size.width() - Theme::Space3, (height() - size.height()) / 2,
                    size.width(), size.height());
    m_undo->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool edged = m_theme.look() == Look::HighContrast;
    Paint::card(&painter, rect(), m_theme.color(Ink::Tooltip),
                edged ? m_theme.color(Ink::BorderStrong) : QColor(), Theme::CardRadius);
    const auto sign = m_theme.scaled(18);
    const auto mirror = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    StatusGlyph::paint(&painter, mirror({Theme::Space5, (height() - sign) / 2, sign, sign}),
                       Sign::Passed, -1, m_theme);
    const auto left = Theme::Space5 + sign + Theme::Space3;
    Paint::line(&painter, mirror({left, 0, width() - left - m_undo->width() - Theme::Space5, height()}),
                m_words, m_theme.font(Type::BodyMedium), m_theme.color(Ink::OnTooltip),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    const auto share = double(m_left.count()) / double(std::max<qint64>(1, m_lifetime.count()));
    const auto inner = width() - 2 * Theme::CardRadius;
    painter.fillRect(mirror({Theme::CardRadius, height() - 3, qRound(inner * share), 3}),
                     m_theme.series(0).lighter(m_theme.isDark() ? 100 : 170));
}

} // namespace Dayshift

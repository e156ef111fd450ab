// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/hint.h"

#include "views/style/housestyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Dayshift {

Hint::Hint(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_progress(new QLabel(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *done = new QPushButton(tr("Got it"), this);
    HouseStyle::setPrimary(done);
    done->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(done);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space4, Theme::Space3);
    rows->setSpacing(Theme::Space3);
    rows->addWidget(m_words);
    rows->addLayout(foot);
    const auto restyle = [this] {
        m_words->setFixedWidth(m_theme.scaled(280));
        m_progress->setFont(m_theme.font(Type::Caption));
        auto colors = m_theme.palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            colors.setColor(role, m_theme.color(Ink::OnTooltip));
        setPalette(colors);
        if (isVisible())
            place();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(done, &QPushButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    window->installEventFilter(this);
    hide();
}

void Hint::tell(QWidget *anchor, const QString &words, const QString &progress)
{
    if (m_anchor)
        m_anchor->removeEventFilter(this);
    m_anchor = anchor;
    if (!anchor)
        return hide();
    anchor->installEventFilter(this);
    m_words->setText(words);
    m_progress->setText(progress);
    setAccessibleName(words);
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Hint::words() const
{
    return isVisible() ? m_words->text() : QString();
}

// Behind the widget's end where there is room, else below or above it; never outside the window.
void Hint::place()
{
    if (!m_anchor || !isVisible())
        return;
    adjustSize();
    auto *window = parentWidget();
    const QRect anchor(m_anchor->mapTo(window, QPoint()), m_anchor->size());
    const auto room
            = window->rect().adjusted(Theme::Space4, Theme::Space4, -Theme::Space4, -Theme::Space4);
    const bool isWide = anchor.width() > room.width() / 3;
    const bool mirrored = window->layoutDirection() == Qt::RightToLeft;
    auto x = mirrored ? anchor.left() - width() - Theme::Space4 : anchor.right() + Theme::Space4;
    auto y = anchor.center().y() - height() / 2;
    if (isWide) {
        x = anchor.center().x() - width() / 2;
        const bool below = anchor.bottom() + Theme::Space3 + height() <= room.bottom();
        y = below ? anchor.bottom() + Theme::Space3 : anchor.top() - Theme::Space3 - height();
    }
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
}

bool Hint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
        place();
        break;
    case QEvent::Hide:
        if (watched == m_anchor)
            hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Hint::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    emit dismissed();
}

void Hint::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Ink::BorderStrong));
    painter.setBrush(m_theme.color(Ink::Tooltip));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Theme::CardRadius,
                            Theme::CardRadius);
}

} // namespace Dayshift

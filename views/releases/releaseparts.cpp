// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/releaseparts.h"

#include "views/style/housestyle.h"
#include "views/style/paint.h"
#include "views/style/statusglyph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

ReleaseCard::ReleaseCard(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::Section))
    , m_beside(new TextLabel(theme, Type::Small, Ink::TextSecondary))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space4);
    box->setSpacing(Theme::Space3);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_beside);
    m_body->setSpacing(Theme::Space1);
    box->addLayout(m_head);
    box->addLayout(m_body);
    box->addStretch(1);
    setTitle(title);
}

void ReleaseCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ReleaseCard::setBeside(const QString &text)
{
    m_beside->setText(text);
}

void ReleaseCard::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void ReleaseCard::clear()
{
    while (auto *item = m_body->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click led here
        }
        delete item;
    }
}

void ReleaseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

PersonLabel::PersonLabel(const Theme &theme, const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
{
    setFixedSize(theme.scaled(size), theme.scaled(size));
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
}

void PersonLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        Paint::avatar(&painter, rect(), m_name, m_theme);
}

LineLabel::LineLabel(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
{
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize LineLabel::sizeHint() const
{
    return {m_theme.scaled(120), m_theme.scaled(20)};
}

QSize LineLabel::minimumSizeHint() const
{
    return {m_theme.scaled(40), m_theme.scaled(20)};
}

void LineLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::line(&painter, rect(), m_text, m_theme.font(Type::Body),
                m_theme.color(Ink::TextSecondary), Qt::AlignLeading | Qt::AlignVCenter,
                layoutDirection());
}

CardRow::CardRow(const Theme &theme, bool marked, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_marked(marked)
{
}

void CardRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_marked)
        Paint::card(&painter, rect(), m_theme.color(Ink::AccentTint),
                    m_theme.color(Ink::AccentTint), Theme::ControlRadius);
    else
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Ink::Border));
}

QPushButton *linkButton(const Theme &theme, const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text);
    HouseStyle::setFlat(button);
    auto palette = button->palette();
    palette.setColor(QPalette::ButtonText, theme.color(Ink::Link));
    button->setPalette(palette);
    button->setFont(theme.font(Type::Small));
    button->setAccessibleName(spoken);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

ProgressStrip::ProgressStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ProgressStrip::setSteps(const QList<Step> &steps, const QString &wait,
                             const QString &waitsFor)
{
    if (m_steps == steps && m_wait == wait && m_waitsFor == waitsFor)
        return;
    m_steps = steps;
    m_wait = wait;
    m_waitsFor = waitsFor;
    QStringList spoken;
    for (const auto &step : steps)
        spoken.append(u"%1: %2, %3"_s.arg(step.name, StatusGlyph::word(step.sign), step.detail));
    if (!wait.isEmpty())
        spoken.append(wait + u' ' + waitsFor);
    setAccessibleName(tr("Progress of the release"));
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QSize ProgressStrip::sizeHint() const
{
    return {m_theme.scaled(900), m_theme.scaled(64)};
}

QSize ProgressStrip::minimumSizeHint() const
{
    return {m_theme.scaled(420), m_theme.scaled(64)};
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
    if (m_steps.isEmpty())
        return;
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &where) {
        return QRectF(QStyle::visualRect(direction, rect(), where));
    };
    const int pad = Theme::Space5;
    const int end = m_wait.isEmpty() ? 0 : m_theme.scaled(130);
    const int each = (width() - 2 * pad - end) / int(m_steps.size());
    const int glyph = m_theme.scaled(StatusGlyph::Header);
    const int line = m_theme.scaled(18);
    const int top = (height() - 2 * line) / 2;
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto &step = m_steps[i];
        const int left = pad + i * each;
        StatusGlyph::paint(&painter, place({left, (height() - glyph) / 2, glyph, glyph}), step.sign,
                           step.fraction, m_theme);
        const int text = left + glyph + Theme::Space3;
        const int room = std::max(0, each - glyph - 2 * Theme::Space3);
        const bool isToCome = step.sign == Sign::Queued;
        Paint::line(&painter, place({text, top, room, line}), step.name,
                    m_theme.font(Type::BodyMedium),
                    m_theme.color(isToCome ? Ink::TextSecondary : Ink::Text),
                    Qt::AlignLeading | Qt::AlignVCenter, direction);
        Paint::line(&painter, place({text, top + line, room, line}), step.detail,
                    m_theme.font(Type::Small),
                    m_theme.color(step.isNow ? Ink::Link : Ink::TextSecondary),
                    Qt::AlignLeading | Qt::AlignVCenter, direction);
        // The way on: drawn while there is room for it behind the words.
        const auto used = std::max(Paint::width(step.name, m_theme.font(Type::BodyMedium)),
                                   Paint::width(step.detail, m_theme.font(Type::Small)));
        const int from = text + qRound(used) + Theme::Space3;
        const int to = left + each - Theme::Space3;
        if (i + 1 < m_steps.size() && to - from > Theme::Space4) {
            QPen pen(m_theme.color(Ink::BorderStrong), 2);
            if (m_steps[i + 1].sign == Sign::Queued)
                pen = QPen(m_theme.color(Ink::Border), 2, Qt::DotLine);
            painter.setPen(pen);
            const auto bar = place({from, height() / 2, to - from, 2});
            painter.drawLine(bar.topLeft(), bar.topRight());
        }
    }
    if (m_wait.isEmpty())
        return;
    const int left = width() - pad - end;
    const int sign = m_theme.scaled(StatusGlyph::Row);
    StatusGlyph::paint(&painter, place({left, top, sign, line}), Sign::Warning, -1, m_theme);
    Paint::line(&painter, place({left + sign + Theme::Space2, top, end - sign - Theme::Space2, line}),
                m_wait, m_theme.font(Type::BodyMedium), m_theme.tone(Tone::Warn).fg,
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(&painter, place({left, top + line, end, line}), m_waitsFor,
                m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
}

} // namespace Dayshift

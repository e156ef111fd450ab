// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/banner.h"

#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
    case Notice::Kind::ReadOnly:
        return Tone::Neutral;
    case Notice::Kind::Done:
        return Tone::Pass;
    case Notice::Kind::Warning:
    case Notice::Kind::Stale:
        return Tone::Warn;
    case Notice::Kind::Failure:
        return Tone::Fail;
    }
    Q_UNREACHABLE();
    return Tone::Neutral;
}

static void paintSign(QPainter *painter, const QRectF &rect, Notice::Kind kind, const Theme &theme)
{
    const auto icon = [&](const QString &name) {
        Icons::paint(painter, rect, name, theme.tone(toneOf(kind)).fg);
    };
    switch (kind) {
    case Notice::Kind::Info:
        icon(u"info"_s);
        return;
    case Notice::Kind::ReadOnly:
        icon(u"lock"_s);
        return;
    case Notice::Kind::Done:
        StatusGlyph::paint(painter, rect, Sign::Passed, -1, theme);
        return;
    case Notice::Kind::Warning:
        StatusGlyph::paint(painter, rect, Sign::Warning, -1, theme);
        return;
    case Notice::Kind::Stale:
        StatusGlyph::paint(painter, rect, Sign::Stale, -1, theme);
        return;
    case Notice::Kind::Failure:
        StatusGlyph::paint(painter, rect, Sign::Failed, -1, theme);
        return;
    }
}

Banner::Banner(const Notice &notice, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
    , m_theme(theme)
    , m_sign(new QWidget(this))
{
    build();
    takeColors();
    connect(&theme, &Theme::changed, this, &Banner::takeColors);
}

static QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    // What servers and files say about themselves may look like markup; it stays what it is.
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment((parent->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

void Banner::build()
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(m_notice.title);
    setAccessibleDescription(m_notice.text);
    m_sign->setFixedSize(m_theme.scaled(20), m_theme.scaled(20));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space4, Theme::Space3 + 1, Theme::Space3, Theme::Space3 + 1);
    row->setSpacing(Theme::Space4);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space1);
    row->addLayout(words, 1);

    m_labels.append(plainLabel(m_notice.title, this));
    words->addWidget(m_labels.last());
    if (!m_notice.text.isEmpty()) {
        m_labels.append(plainLabel(m_notice.text, this));
        words->addWidget(m_labels.last());
    }
    if (!m_notice.details.isEmpty()) {
        auto *details = plainLabel(m_notice.details.left(2000), this);
        details->hide();
        m_labels.append(details);
        words->addWidget(details);
        auto *show = new QPushButton(tr("Details"), this);
        show->setToolTip(tr("What support needs to know"));
        HouseStyle::setFlat(show);
        show->setCheckable(true);
        connect(show, &QPushButton::toggled, details, &QWidget::setVisible);
        row->addWidget(show, 0, Qt::AlignVCenter);
    }
    bool first = true;
    for (const auto &offer : m_notice.offers) {
        auto *button = new QPushButton(offer.text, this);
        HouseStyle::setPrimary(button, first && m_notice.kind == Notice::Kind::Failure);
        first = false;
        connect(button, &QPushButton::clicked, this, [this, offer] {
            if (offer.closes)
                emit closed();
            if (offer.run)
                offer.run();
        });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    if (m_notice.closable) {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setIcon(Icons::icon(u"close"_s, m_theme));
        close->setToolTip(tr("Close this notice"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, &Banner::closed);
        row->addWidget(close, 0, Qt::AlignVCenter);
    }
}

void Banner::takeColors()
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setFont(m_theme.font(i == 0 ? Type::BodyBold : Type::Small));
        auto colors = m_theme.palette();
        colors.setColor(QPalette::WindowText,
                        m_theme.color(i == 0 ? Ink::Text : Ink::TextSecondary));
        m_labels[i]->setPalette(colors);
    }
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &ink = m_theme.tone(toneOf(m_notice.kind));
    Paint::card(&painter, rect(), ink.tint, ink.border, Theme::CardRadius);
    paintSign(&painter, m_sign->geometry(), m_notice.kind, m_theme);
    if (hasFocus())
        Paint::focusRing(&painter, rect(), Theme::CardRadius, m_theme);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_notice.closable)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Dayshift

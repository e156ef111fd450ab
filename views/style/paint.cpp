// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/paint.h"

#include "views/style/direction.h"
#include "views/style/keptpicture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>
#include <QStringList>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::Paint {

static QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(7, qRound(pixels)));
    return font;
}

QString initials(const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (const auto &word : words) {
        if (word.front().isLetterOrNumber())
            letters += word.front().toUpper();
    }
    if (letters.size() > 2)
        return QString(letters.front()) + letters.back();
    if (letters.size() == 2)
        return letters;
    // One word: its first letter and a number at its end tell dev1 from dev2.
    const auto only = words.value(0);
    if (only.size() > 1 && only.back().isDigit())
        return QString(only.front().toUpper()) + only.back();
    return only.left(2).toUpper();
}

static void drawDisc(QPainter &painter, const QRectF &disc, const QString &name,
                     const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (name.isEmpty()) {
        painter.setPen(QPen(theme.color(Ink::BorderStrong), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        return;
    }
    // qHash() is seeded anew in each run; a person keeps a colour.
    const auto digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    const auto color = theme.series(quint8(digest.front()) % 6);
    const auto ground = theme.color(Ink::Surface);
    painter.setPen(QPen(Theme::mixed(color, ground, .45), 1));
    painter.setBrush(Theme::mixed(color, ground, theme.isDark() ? .24 : .14));
    painter.drawEllipse(disc);
}

void avatar(QPainter *painter, const QRectF &rect, const QString &name, const Theme &theme)
{
    const auto size = std::min(rect.width(), rect.height());
    QRectF disc(0, 0, size - 1, size - 1);
    disc.moveCenter(rect.center());
    drawKept(painter, rect, u"avatar/"_s + QString::number(int(theme.look())) + u'/' + name,
             [&](QPainter &to) { drawDisc(to, disc, name, theme); });
    if (name.isEmpty())
        return;
    line(painter, disc, initials(name),
         sized(theme.font(Type::BodyBold), size < 30 ? std::max(9.5, size * .42) : size * .4),
         theme.color(Ink::Text), Qt::AlignCenter);
}

static void drawCard(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge,
                     double radius, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const auto inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

// The same card again and again on a screen: its corners are drawn once and kept, the rest is plain
// rectangles. Rounding a path anew for each costs as much as all of its words.
static bool drawKeptCard(QPainter *painter, const QRect &rect, const QColor &fill,
                         const QColor &edge, double radius, int width)
{
    const int corner = int(std::ceil(radius)) + 1;
    if (rect.width() < 2 * corner || rect.height() < 2 * corner)
        return false;
    const auto ratio = painter->device()->devicePixelRatio();
    const auto key = u"card %1 %2 %3 %4 %5"_s.arg(fill.isValid() ? fill.rgba() : 0)
                             .arg(edge.rgba())
                             .arg(radius)
                             .arg(width)
                             .arg(ratio);
    QPixmap kept;
    if (!QPixmapCache::find(key, &kept)) {
        kept = QPixmap(QSize(2 * corner, 2 * corner) * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter once(&kept);
        drawCard(&once, QRectF(0, 0, 2 * corner, 2 * corner), fill, edge, radius, width);
        once.end();
        QPixmapCache::insert(key, kept);
    }
    const auto part = [&](int x, int y, bool right, bool below) {
        const auto step = corner * ratio;
        painter->drawPixmap(QRectF(x, y, corner, corner), kept,
                            QRectF(right ? step : 0, below ? step : 0, step, step));
    };
    const int right = rect.right() + 1 - corner, bottom = rect.bottom() + 1 - corner;
    part(rect.left(), rect.top(), false, false);
    part(right, rect.top(), true, false);
    part(rect.left(), bottom, false, true);
    part(right, bottom, true, true);
    const int wide = rect.width() - 2 * corner, high = rect.height() - 2 * corner;
    const int left = rect.left() + corner, top = rect.top() + corner;
    if (fill.isValid()) {
        painter->fillRect(left, rect.top() + width, wide, rect.height() - 2 * width, fill);
        painter->fillRect(rect.left() + width, top, corner - width, high, fill);
        painter->fillRect(right, top, corner - width, high, fill);
    }
    painter->fillRect(left, rect.top(), wide, width, edge);
    painter->fillRect(left, rect.bottom() + 1 - width, wide, width, edge);
    painter->fillRect(rect.left(), top, width, high, edge);
    painter->fillRect(rect.right() + 1 - width, top, width, high, edge);
    return true;
}

void card(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge,
          double radius, double width)
{
    // On paper and in a drawing it stays a path.
    const auto kind = painter->device()->devType();
    const bool pixels = kind == QInternal::Widget || kind == QInternal::Pixmap
            || kind == QInternal::Image;
    const auto whole = rect.toRect();
    if (pixels && edge.isValid() && QRectF(whole) == rect && width == std::floor(width)
        && painter->transform().type() <= QTransform::TxTranslate && painter->opacity() >= 1
        && drawKeptCard(painter, whole, fill, edge, radius, int(width)))
        return;
    drawCard(painter, rect, fill, edge, radius, width);
}

void focusRing(QPainter *painter, const QRectF &rect, double radius, const Theme &theme)
{
    card(painter, rect, {}, theme.color(Ink::Focus), radius, 2);
}

static double pillTextLeft(const Pill &pill, const Theme &theme)
{
    return theme.scaled(Theme::Space3) + (pill.sign ? theme.scaled(16) : 0);
}

QSize pillSize(const Pill &pill, const Theme &theme)
{
    QFont font = theme.font(Type::Small);
    font.setWeight(QFont::Medium);
    return QSize(qRound(std::ceil(pillTextLeft(pill, theme) + width(pill.text, font)))
                         + theme.scaled(Theme::Space3),
                 theme.scaled(22));
}

void pill(QPainter *painter, const QRectF &rect, const Pill &pill, const Theme &theme,
          Qt::LayoutDirection direction)
{
    const auto &ink = theme.tone(pill.tone);
    card(painter, rect, ink.tint, pill.edge ? ink.border : QColor(), rect.height() / 2);
    const auto mirrored = direction == Qt::RightToLeft;
    if (pill.sign) {
        const double size = theme.scaled(StatusGlyph::Inline);
        const auto gap = theme.scaled(Theme::Space3);
        const QRectF place(mirrored ? rect.right() - gap - size : rect.left() + gap - .5,
                           rect.center().y() - size / 2, size, size);
        StatusGlyph::paint(painter, place, *pill.sign, pill.fraction, theme);
    }
    QFont font = theme.font(Type::Small);
    font.setWeight(QFont::Medium);
    const auto start = pillTextLeft(pill, theme);
    const double end = theme.scaled(Theme::Space3);
    line(painter, rect.adjusted(mirrored ? end : start, 0, mirrored ? -start : -end + 1, 0),
         pill.text, font, ink.fg, Qt::AlignLeading | Qt::AlignVCenter, direction);
}

QBrush hatch(const QColor &color, const Theme &theme)
{
    // tokens.json, "chart.wait": 45 degrees, pitch 6, line 1.5. Along x the pitch is 6 * sqrt 2.
    constexpr int pitch = 6;
    const auto side = theme.scaled(pitch);
    QPixmap tile(side, side);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5 * theme.textScale()));
    for (int shift = -1; shift <= 1; ++shift)
        painter.drawLine(QPointF(-1 + shift * side, side + 1), QPointF(side + 1 + shift * side, -1));
    return QBrush(tile);
}

void progress(QPainter *painter, const QRectF &rect, double fraction, const QColor &color,
              const Theme &theme, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::mixed(theme.color(Ink::Border), theme.color(Ink::Sunken), .6));
    const auto radius = rect.height() / 2;
    painter->drawRoundedRect(rect, radius, radius);
    if (fraction > 0) {
        auto part = rect;
        part.setWidth(std::max(rect.height(), rect.width() * std::min(1., fraction)));
        if (direction == Qt::RightToLeft)
            part.moveRight(rect.right());
        painter->setBrush(color);
        painter->drawRoundedRect(part, radius, radius);
    }
    painter->restore();
}

static void historyBar(QPainter *painter, const QRectF &slot, double middle, const Run &run,
                       const Theme &theme)
{
    const auto height = std::clamp(run.length, .12, 1.) * slot.height();
    const auto up = [&](double share) {
        return QRectF(slot.left(), middle - height * share, slot.width(), height * share);
    };
    switch (run.status) {
    case Status::Failed:
        painter->fillRect(QRectF(slot.left(), middle + 1, slot.width(), height * .36),
                          theme.tone(Tone::Fail).solid);
        return;
    case Status::Unstable:
        painter->fillRect(up(.6), theme.tone(Tone::Warn).solid);
        painter->fillRect(QRectF(slot.left(), middle + 1, slot.width(), 2),
                          theme.tone(Tone::Warn).fg);
        return;
    case Status::Passed:
        painter->fillRect(up(.6), theme.tone(Tone::Pass).solid);
        return;
    case Status::Running:
    case Status::Queued:
    case Status::WaitingForApproval:
        painter->setPen(QPen(theme.tone(Tone::Running).solid, 1.2));
        painter->drawRect(up(.6).adjusted(.6, .6, -.6, -.6));
        return;
    case Status::Unknown:
    case Status::Cancelled:
    case Status::Skipped:
        painter->fillRect(QRectF(slot.left(), middle - 2, slot.width(), 3),
                          theme.color(Ink::BorderStrong));
        return;
    }
}

void history(QPainter *painter, const QRectF &rect, const QList<Run> &runs, const Theme &theme,
             Qt::LayoutDirection direction)
{
    if (runs.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const auto middle = rect.top() + rect.height() * .62;
    painter->setPen(theme.color(Ink::Border));
    painter->drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
    const double gap = 2;
    const auto width = std::max(1., (rect.width() - gap * double(runs.size() - 1))
                                            / double(runs.size()));
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto step = double(direction == Qt::RightToLeft ? runs.size() - 1 - i : i);
        const QRectF slot(rect.left() + step * (width + gap), rect.top(), width, rect.height());
        historyBar(painter, slot, middle, runs[i], theme);
    }
    painter->restore();
}

// Names from servers carry line breaks and control characters; a line has room for none of them.
static QString singleLine(const QString &text)
{
    const auto breaks = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::none_of(text.cbegin(), text.cend(), breaks))
        return text;
    auto clean = text;
    std::replace_if(clean.begin(), clean.end(), breaks, u' ');
    return clean;
}

namespace {

struct Key
{
    QString text;
    QFont font;
    Qt::LayoutDirection direction;
    int room; // elided to this width; negative: whole

    bool operator==(const Key &) const = default;
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font, int(key.direction), key.room);
    }
};

// Cards and rows say the same few things ("3 d", "Passed", a name) again and again, and laying out
// words costs far more than drawing them.
QCache<Key, QStaticText> &laidOut()
{
    static QCache<Key, QStaticText> cache(1000);
    [[maybe_unused]] static const bool cleared = [] {
        qAddPostRoutine([] { cache.clear(); }); // no font outlives the application
        return true;
    }();
    return cache;
}

const QStaticText &laidOut(const QString &text, const QFont &font, Qt::LayoutDirection direction,
                           int room)
{
    const Key key {text, font, direction, room};
    if (const auto *known = laidOut().object(key))
        return *known;
    auto *made = new QStaticText(
            room < 0 ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    made->setTextFormat(Qt::PlainText);
    made->setTextOption(option);
    made->prepare({}, font);
    laidOut().insert(key, made);
    return *made;
}

} // namespace

double width(const QString &text, const QFont &font)
{
    return laidOut(text, font, Qt::LeftToRight, -1).size().width();
}

void line(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
          const QColor &color, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    // No text of a card is worth laying out a megabyte for.
    const auto clean = inOwnDirection(singleLine(text.left(400)), direction);
    const auto *shown = &laidOut(clean, font, direction, -1);
    if (shown->size().width() > rect.width() + .5)
        shown = &laidOut(clean, font, direction, std::max(0, int(rect.width())));
    const auto size = shown->size();
    const auto side = QStyle::visualAlignment(direction, alignment);
    const auto x = side & Qt::AlignRight    ? rect.right() - size.width()
            : side & Qt::AlignHCenter       ? rect.center().x() - size.width() / 2
                                            : rect.left();
    const auto height = QFontMetricsF(font).height();
    const auto y = side & Qt::AlignVCenter ? rect.center().y() - height / 2
            : side & Qt::AlignBottom       ? rect.bottom() - height
                                           : rect.top();
    painter->setFont(font);
    painter->setPen(color);
    painter->drawStaticText(QPointF(x, y), *shown);
}

WrappedText::WrappedText(int lines, int kept)
    : m_lines(lines)
    , m_laid(kept)
{
}

const WrappedText::Laid &WrappedText::laid(const QString &text, const QFont &font, double width,
                                           Qt::LayoutDirection direction)
{
    const auto key = u"%1\u001f%2\u001f%3\u001f%4"_s.arg(text.left(600))
                             .arg(qRound(width * 4))
                             .arg(int(direction))
                             .arg(font.pixelSize() * 1000 + font.weight());
    if (const auto *known = m_laid.object(key))
        return *known;

    auto made = std::make_unique<Laid>();
    const auto clean = singleLine(text.left(600));
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(clean, font);
    layout.setTextOption(option);
    layout.beginLayout();
    const auto add = [&](const QString &words) {
        QStaticText shown(inOwnDirection(words, direction));
        shown.setTextFormat(Qt::PlainText);
        shown.setTextOption(QTextOption(option));
        shown.prepare({}, font);
        made->lines.append(shown);
    };
    while (made->lines.size() < m_lines) {
        auto next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        const auto end = next.textStart() + next.textLength();
        const bool last = made->lines.size() + 1 == m_lines;
        if (last && end < clean.size()) {
            made->elided = true;
            add(QFontMetricsF(font).elidedText(clean.mid(next.textStart()), Qt::ElideRight, width));
        } else {
            add(clean.mid(next.textStart(), next.textLength()).trimmed());
        }
    }
    layout.endLayout();
    auto *kept = made.release();
    m_laid.insert(key, kept);
    return *kept;
}

double WrappedText::draw(QPainter *painter, const QRectF &rect, const QString &text,
                         const QFont &font, const QColor &color, Qt::LayoutDirection direction)
{
    const auto &found = laid(text, font, rect.width(), direction);
    const auto step = QFontMetricsF(font).lineSpacing();
    painter->setFont(font);
    painter->setPen(color);
    auto y = rect.top();
    for (const auto &part : found.lines) {
        const auto x = direction == Qt::RightToLeft ? rect.right() - part.size().width()
                                                    : rect.left();
        painter->drawStaticText(QPointF(x, y), part);
        y += step;
    }
    return y - rect.top();
}

bool WrappedText::isElided(const QString &text, const QFont &font, double width)
{
    return laid(text, font, width, Qt::LeftToRight).elided;
}

} // namespace Dayshift::Paint

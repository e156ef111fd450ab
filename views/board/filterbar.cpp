// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/filterbar.h"

#include "models/base/format.h"
#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int FieldWidth = 240;
static constexpr int LineHeight = 30;
static constexpr int BarWidth = 166;

FilterChip::FilterChip(const Theme &theme, const QString &text, const QString &term,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_term(term)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCount(0);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %n stories", nullptr, count).arg(text()));
    setToolTip(tr("Shows only these stories: %1").arg(m_term));
    updateGeometry();
    update();
}

QString FilterChip::words() const
{
    return tr("%1 %2", "a filter and its count").arg(text(), QLocale().toString(m_count));
}

QSize FilterChip::sizeHint() const
{
    const int width = QFontMetrics(m_theme.font(Type::SmallBold)).horizontalAdvance(words());
    return {width + m_theme.scaled(isChecked() ? 38 : 22), m_theme.scaled(28)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto fill = m_theme.color(isChecked()            ? Ink::AccentTint
                                            : underMouse() ? Ink::Hover
                                                           : Ink::Surface);
    const auto edge = m_theme.color(isChecked() ? Ink::Accent : Ink::Border);
    const double radius = height() / 2.0;
    Paint::card(&painter, rect(), fill, edge, radius);
    if (hasFocus())
        Paint::focusRing(&painter, rect(), radius, m_theme);
    auto area = rect().adjusted(m_theme.scaled(10), 0, -m_theme.scaled(10), 0);
    if (isChecked()) {
        // Not by colour alone: what is on has a tick before it.
        const int side = m_theme.scaled(14);
        const QRect tick(area.left(), area.center().y() - side / 2, side, side);
        Icons::paint(&painter, QStyle::visualRect(layoutDirection(), area, tick), u"check"_s,
                     m_theme.color(Ink::Accent), layoutDirection());
        area = QStyle::visualRect(layoutDirection(), area, area.adjusted(side + 4, 0, 0, 0));
    }
    Paint::line(&painter, area, words(), m_theme.font(isChecked() ? Type::SmallBold : Type::Small),
                m_theme.color(isChecked() ? Ink::Text : Ink::TextSecondary), Qt::AlignCenter,
                layoutDirection());
}

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
    , m_points(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Filter stories"));
    m_field->setAccessibleName(tr("Filter stories"));
    m_field->setToolTip(tr("Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, "
                           "type:bug, age:>3d, #2187; a minus in front turns one round."));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(1000);
    m_field->addAction(Icons::icon(u"filter"_s, theme), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_completer->setModel(m_candidates);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterBar::insertCompletion);
    connect(m_field, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        refreshChips();
        emit textChanged(text);
    });
    const auto chip = [this](const QString &text, const QString &term) {
        auto *made = new FilterChip(m_theme, text, term, this);
        made->hide();
        connect(made, &QAbstractButton::clicked, this,
                [this, term] { setText(toggledTerm(m_field->text(), term)); });
        m_chips.append(made);
    };
    chip(tr("Mine"), u"is:mine"_s);
    chip(tr("Blocked"), u"is:blocked"_s);
    chip(tr("Failing"), u"is:failing"_s);
    chip(tr("Ageing"), u"is:ageing"_s);
    chip(tr("Unassigned"), u"is:unassigned"_s);
    m_points->setTextFormat(Qt::PlainText);
    m_points->setFont(theme.font(Type::Small));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        m_points->setFont(m_theme.font(Type::Small));
        updateGeometry();
        arrange(width(), true);
    });
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

void FilterBar::setWords(const QueryWords &words)
{
    m_words = words;
}

void FilterBar::setCounts(const BoardCounts &counts)
{
    const QList<int> found {counts.mine, counts.blocked, counts.failing, counts.ageing,
                            counts.unassigned};
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setCount(found[i]);
    const Format format;
    m_share = counts.points > 0 ? counts.pointsDone / counts.points : -1;
    if (m_progress.isEmpty()) {
        const auto points = [&](double value) {
            return format.number(value, value == double(qint64(value)) ? 0 : 1);
        };
        m_points->setText(m_share < 0
                                  ? QString()
                                  : tr("%1 of %2 points done")
                                            .arg(points(counts.pointsDone), points(counts.points)));
    }
    refreshChips();
    update();
}

void FilterBar::setProgress(const QString &words)
{
    m_progress = words;
    if (!words.isEmpty())
        m_points->setText(words);
    arrange(width(), true);
}

void FilterBar::refreshChips()
{
    const auto query = Query::parse(m_field->text());
    for (auto *chip : std::as_const(m_chips)) {
        const auto sought = Query::parse(chip->term()).terms.first();
        const bool on = query.holds(sought.kind, sought.value);
        chip->setChecked(on);
        // What would find nothing is not offered, unless it is on.
        chip->setVisible(on || chip->count() > 0);
    }
    arrange(width(), true);
    updateGeometry();
}

void FilterBar::complete()
{
    const auto completion = completionOf(m_field->text(), m_field->cursorPosition(), m_words);
    const bool typed = completion.length > 0;
    m_candidates->setStringList(completion.candidates.mid(0, 12));
    if (!typed || completion.candidates.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, std::max(m_field->width(), 240), m_field->height()));
}

void FilterBar::insertCompletion(const QString &candidate)
{
    const auto completion = completionOf(m_field->text(), m_field->cursorPosition(), m_words);
    auto text = m_field->text();
    const bool isName = candidate.endsWith(u':');
    const auto inserted = isName ? candidate : candidate + u' ';
    text.replace(completion.at, completion.length, inserted);
    m_field->setText(text);
    m_field->setCursorPosition(int(completion.at + inserted.size()));
    if (isName)
        complete();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Down) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Places all in lines of this width, or only measures: gives back the height.
int FilterBar::arrange(int width, bool place) const
{
    const int line = m_theme.scaled(LineHeight);
    const int gap = m_theme.scaled(6);
    const QRect area(0, 0, width, 10'000);
    int x = 0;
    int y = 0;
    const auto put = [&](QWidget *widget, int w) {
        if (x > 0 && x + w > width) {
            x = 0;
            y += line + gap;
        }
        if (place) {
            const int h = widget == m_field ? line : std::min(line, widget->sizeHint().height());
            widget->setGeometry(QStyle::visualRect(layoutDirection(), area,
                                                   QRect(x, y + (line - h) / 2, w, h)));
        }
        x += w + gap;
    };
    if (place)
        m_field->setFixedHeight(line);
    put(m_field, std::min(width, m_theme.scaled(FieldWidth)));
    for (auto *chip : m_chips) {
        if (!chip->isHidden())
            put(chip, chip->sizeHint().width());
    }
    // How far the sprint is stands at the end of the first line, if there is room beside the rest.
    const int words = m_points->sizeHint().width();
    const int bar = m_theme.scaled(BarWidth);
    const int wanted = words + (m_share >= 0 ? gap * 2 + bar : 0);
    const bool fits = y == 0 && x + wanted <= width;
    if (place) {
        const int right = fits && m_share >= 0 ? bar + gap * 2 : 0;
        m_points->setVisible(fits || (y == 0 && x + words <= width));
        m_points->setGeometry(QStyle::visualRect(layoutDirection(), area,
                                                 QRect(width - right - words, 0, words, line)));
        m_hasBar = fits && m_share >= 0;
    }
    return y + line;
}

QRect FilterBar::barRect() const
{
    const int bar = m_theme.scaled(BarWidth);
    const int height = m_theme.scaled(8);
    return QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(width() - bar, (m_theme.scaled(LineHeight) - height) / 2, bar, height));
}

void FilterBar::paintEvent(QPaintEvent *)
{
    if (!m_hasBar)
        return;
    QPainter painter(this);
    Paint::progress(&painter, barRect(), m_share, m_theme.tone(Tone::Pass).solid, m_theme,
                    layoutDirection());
}

void FilterBar::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

QSize FilterBar::sizeHint() const
{
    return {900, heightForWidth(std::max(width(), 900))};
}

int FilterBar::heightForWidth(int width) const
{
    return arrange(std::max(width, 200), false);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/reviewview.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int UsualMinutes = 45;
static constexpr double WidthOfPlainType = 1110; // of a window; twice as wide: twice as large

namespace {

class ProgramSign : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icons::paintProgramSign(&painter, rect());
    }
};

} // namespace

ReviewView::ReviewView(const Theme &look, Mode mode, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_mode(mode)
    , m_clock(std::move(clock))
{
    using namespace std::chrono_literals;
    setAccessibleName(tr("Sprint review"));
    setFocusPolicy(Qt::StrongFocus);
    m_theme.setChoice(look.look());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QWidget(this);
    makeHead(head);
    m_body = new QStackedWidget(this);
    for (int i = 0; i < ReviewParts; ++i) {
        auto *section = ReviewSection::make(ReviewPart(i), m_theme, m_body);
        section->setAccessibleName(nameOf(ReviewPart(i)));
        connect(section, &ReviewSection::storyOpened, this, &ReviewView::storyOpened);
        connect(section, &ReviewSection::noteRemoved, this, &ReviewView::noteRemovalRequested);
        m_sections.append(section);
        m_body->addWidget(section);
    }
    auto *frame = new QVBoxLayout; // a stack takes no margins of its own
    frame->setContentsMargins(Theme::Space6, Theme::Space5, Theme::Space6, Theme::Space5);
    frame->addWidget(m_body);
    makeNoteBar();
    auto *foot = new QWidget(this);
    makeFoot(foot);
    rows->addWidget(head);
    rows->addLayout(frame, 1);
    rows->addWidget(m_noteBar);
    rows->addWidget(foot);
    m_black = new QWidget(this);
    m_black->setAutoFillBackground(true);
    m_black->setPalette(QPalette(Qt::black));
    m_black->setAccessibleName(tr("Black screen"));
    m_black->hide();
    makeKeys();
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &ReviewView::tick);
    connect(&m_look, &Theme::changed, this, &ReviewView::restyle);
    setPart(m_part);
    restyle();
}

void ReviewView::makeHead(QWidget *head)
{
    auto *sign = new ProgramSign(head);
    sign->setFixedSize(40, 40);
    m_title = new TextLabel(m_theme, Type::Title, Ink::Text, head);
    m_context = new TextLabel(m_theme, Type::Small, Ink::TextSecondary, head);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_context);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::Space6, Theme::Space4, Theme::Space6, Theme::Space4);
    row->setSpacing(Theme::Space4);
    row->addWidget(sign);
    row->addLayout(words, 1);
    for (int i = 0; i < ReviewParts; ++i) {
        auto *tab = new QPushButton(nameOf(ReviewPart(i)), head);
        tab->setCheckable(true);
        tab->setFlat(true);
        tab->setAutoDefault(false);
        tab->setToolTip(tr("Section %1 (%1)").arg(i + 1));
        connect(tab, &QPushButton::clicked, this, [this, i] { setPart(ReviewPart(i)); });
        m_tabs.append(tab);
        row->addWidget(tab);
    }
    row->addStretch(1);
    m_time = new TextLabel(m_theme, Type::Body, Ink::TextSecondary, head);
    row->addWidget(m_time);
    if (m_mode == Mode::Presenting) {
        auto *leave = new QPushButton(Icons::icon(u"close"_s, m_theme), tr("Leave"), head);
        leave->setAutoDefault(false);
        leave->setToolTip(tr("Leave the review (Esc)"));
        connect(leave, &QPushButton::clicked, this, &ReviewView::leaveRequested);
        row->addWidget(leave);
    }
}

void ReviewView::makeFoot(QWidget *foot)
{
    m_where = new TextLabel(m_theme, Type::BodyBold, Ink::Text, foot);
    m_comes = new TextLabel(m_theme, Type::Body, Ink::TextSecondary, foot);
    auto *hint = new TextLabel(m_theme, Type::Small, Ink::TextMuted, foot);
    hint->setText(tr("Arrow keys, Space, or a presenter remote"));
    m_back = new QPushButton(tr("Back"), foot);
    m_next = new QPushButton(tr("Next"), foot);
    for (auto *button : {m_back, m_next})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::Space6, Theme::Space3, Theme::Space6, Theme::Space3);
    row->setSpacing(Theme::Space4);
    row->addWidget(m_where, 1);
    row->addWidget(m_comes, 1);
    row->addWidget(hint);
    row->addWidget(m_back);
    row->addWidget(m_next);
}

void ReviewView::makeNoteBar()
{
    m_noteBar = new QWidget(this);
    m_note = new QLineEdit(m_noteBar);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("What is to be done"));
    m_note->setAccessibleName(tr("Note"));
    m_owner = new QComboBox(m_noteBar);
    m_owner->setAccessibleName(tr("Who takes it up"));
    auto *save = new QPushButton(tr("Write note"), m_noteBar);
    save->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_noteBar);
    row->setContentsMargins(Theme::Space6, Theme::Space3, Theme::Space6, Theme::Space3);
    row->addWidget(m_note, 1);
    row->addWidget(m_owner);
    row->addWidget(save);
    m_noteBar->hide();
    connect(m_note, &QLineEdit::returnPressed, this, &ReviewView::saveNote);
    connect(save, &QPushButton::clicked, this, &ReviewView::saveNote);
}

void ReviewView::addKey(const QList<QKeySequence> &keys, const QString &text,
                        std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
}

void ReviewView::makeKeys()
{
    addKey({Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown}, tr("Next section"),
           [this] { isBlack() ? setBlack(false) : step(1); });
    addKey({Qt::Key_Left, Qt::Key_PageUp}, tr("Section before"),
           [this] { isBlack() ? setBlack(false) : step(-1); });
    for (int i = 0; i < ReviewParts; ++i)
        addKey({QKeySequence(Qt::Key_1 + i)}, nameOf(ReviewPart(i)),
               [this, i] { setPart(ReviewPart(i)); });
    addKey({Qt::Key_B}, tr("Black screen"), [this] { setBlack(!isBlack()); });
    addKey({Qt::Key_T}, tr("Start or halt the timer"), [this] {
        m_stopwatch.toggle(m_clock());
        tick();
    });
    addKey({Qt::Key_D}, tr("Mark as shown"), [this] {
        if (const auto item = m_sections[int(m_part)]->currentItem(); !item.isNull())
            emit shownRequested(item);
    });
    addKey({Qt::Key_N}, tr("Write a note"), [this] { writeNote(); });
    for (const int by : {-1, 1})
        addKey({QKeySequence(Qt::CTRL | (by < 0 ? Qt::Key_Up : Qt::Key_Down))},
               by < 0 ? tr("Show earlier") : tr("Show later"), [this, by] {
                   if (const auto item = m_sections[int(m_part)]->currentItem(); !item.isNull())
                       emit moveRequested(item, by);
               });
    addKey({Qt::Key_Escape}, tr("Leave"), [this] {
        if (isBlack())
            setBlack(false);
        else if (m_noteBar->isVisible())
            m_noteBar->hide();
        else
            emit leaveRequested();
    });
}

void ReviewView::setReview(const SprintReview &review)
{
    m_review = review;
    const Format format(review.zone);
    m_title->setText(tr("%1 review", "a sprint").arg(review.sprint.name));
    QStringList words {review.team.isEmpty() ? review.workspace : review.team,
                       format.date(review.asOf, m_clock())};
    words.removeAll(QString());
    m_context->setText(words.join(u" · "_s));
    for (auto *section : std::as_const(m_sections))
        section->setReview(review, format);
    const auto owner = m_owner->currentData();
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QString());
    for (const auto &member : review.members)
        m_owner->addItem(member.name, member.id.toString());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner)));
    tick();
}

void ReviewView::setPart(ReviewPart part)
{
    const bool changed = part != m_part;
    m_part = part;
    for (int i = 0; i < ReviewParts; ++i) {
        m_tabs[i]->setChecked(i == int(part));
        auto font = m_tabs[i]->font();
        font.setBold(i == int(part));
        m_tabs[i]->setFont(font);
    }
    m_body->setCurrentIndex(int(part));
    m_back->setEnabled(int(part) > 0);
    m_next->setEnabled(int(part) + 1 < ReviewParts);
    m_where->setText(whereInWords());
    m_comes->setText(nextInWords());
    if (changed)
        emit partChanged(part);
}

QString ReviewView::whereInWords() const
{
    return tr("%1 of %2  %3", "a section")
            .arg(QString::number(int(m_part) + 1), QString::number(ReviewParts), nameOf(m_part));
}

QString ReviewView::nextInWords() const
{
    if (int(m_part) + 1 >= ReviewParts)
        return tr("This is the last section.");
    return tr("Next: %1", "a section").arg(nameOf(ReviewPart(int(m_part) + 1)));
}

QString ReviewView::timeInWords() const
{
    const int minutes = int(m_stopwatch.elapsed(m_clock()) / 60'000);
    return tr("%1 of %n min", nullptr, UsualMinutes).arg(minutes);
}

void ReviewView::step(int by)
{
    const int next = std::clamp(int(m_part) + by, 0, ReviewParts - 1);
    setPart(ReviewPart(next));
}

void ReviewView::setBlack(bool black)
{
    m_black->setGeometry(rect());
    m_black->setVisible(black);
    m_black->raise();
}

void ReviewView::tick()
{
    m_time->setText(timeInWords());
    m_time->setAccessibleName(tr("Timer: %1").arg(timeInWords()));
    if (m_stopwatch.since.isValid() != m_ticker.isActive())
        m_stopwatch.since.isValid() ? m_ticker.start() : m_ticker.stop();
    emit ticked();
}

void ReviewView::writeNote()
{
    m_noteBar->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void ReviewView::saveNote()
{
    const auto text = m_note->text().trimmed();
    if (!text.isEmpty())
        emit noteRequested(text, MemberId::fromString(m_owner->currentData().toString()));
    m_note->clear();
    m_noteBar->hide();
    setFocus();
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (isBlack())
        setBlack(false);
    QWidget::keyPressEvent(event);
}

void ReviewView::mousePressEvent(QMouseEvent *)
{
    if (isBlack())
        setBlack(false);
}

void ReviewView::resizeEvent(QResizeEvent *)
{
    m_black->setGeometry(rect());
    restyle();
}

// A wall is read from afar: the type is as large as the window is wide.
void ReviewView::restyle()
{
    const double scale = m_mode == Mode::Presenting
            ? std::clamp(width() / WidthOfPlainType, 0.8, 2.0) * std::min(m_look.textScale(), 1.25)
            : m_look.textScale();
    m_theme.setChoice(m_look.look());
    m_theme.setTextScale(std::min(std::round(scale * 20) / 20, 2.0));
    setFont(m_theme.font(Type::Body));
    for (auto *tab : std::as_const(m_tabs))
        tab->setFont(m_theme.font(Type::Body));
    setPart(m_part);
    if (!m_review.sprint.id.isNull())
        setReview(m_review);
    update();
}

void ReviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Window));
    const QRect body = m_body->geometry().adjusted(0, -Theme::Space5, 0, Theme::Space5);
    painter.fillRect(QRect(0, 0, width(), body.top()), m_theme.color(Ink::Surface));
    painter.fillRect(QRect(0, body.bottom() + 1, width(), height()), m_theme.color(Ink::Surface));
    painter.setPen(m_theme.color(Ink::Border));
    painter.drawLine(0, body.top(), width(), body.top());
    painter.drawLine(0, body.bottom(), width(), body.bottom());
}

} // namespace Dayshift

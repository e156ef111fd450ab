// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/daycards.h"

#include "views/style/paint.h"
#include "views/style/statusglyph.h"
#include "views/style/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostRows = 4;

namespace {

// So much solid and so much hatched.
class ShareBar : public QWidget
{
public:
    ShareBar(const Theme &theme, double share, int height, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_share(share)
    {
        setFixedHeight(theme.scaled(height));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int split = qRound(width() * m_share);
        const auto part = [this](int from, int to) {
            return QRectF(QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(from, 0, to - from, height())));
        };
        if (split < width()) {
            const auto wait = part(split, width()).adjusted(.5, .5, -.5, -.5);
            painter.setPen(m_theme.color(Ink::BorderStrong));
            painter.setBrush(m_theme.color(Ink::Sunken));
            painter.drawRoundedRect(wait, 3, 3);
            painter.setBrush(Paint::hatch(m_theme.color(Ink::BorderStrong), m_theme));
            painter.drawRoundedRect(wait, 3, 3);
        }
        if (split > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.tone(Tone::Running).solid);
            painter.drawRoundedRect(part(0, split), 3, 3);
        }
    }

private:
    const Theme &m_theme;
    double m_share;
};

// A text as a button without a frame, in the colour of links.
class LinkButton : public QPushButton
{
public:
    LinkButton(const Theme &theme, const QString &text, QWidget *parent)
        : QPushButton(text, parent)
        , m_theme(theme)
    {
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(theme.scaled(Theme::LeastHitSize));
        setFont(theme.font(Type::BodyMedium));
    }
    QSize sizeHint() const override
    {
        return {int(Paint::width(text(), m_theme.font(Type::BodyMedium))) + 12,
                m_theme.scaled(Theme::LeastHitSize)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::line(&painter, QRectF(rect()).adjusted(4, 0, -4, 0), text(),
                    m_theme.font(Type::BodyMedium),
                    m_theme.color(isEnabled() ? Ink::Link : Ink::TextMuted),
                    Qt::AlignTrailing | Qt::AlignVCenter, layoutDirection());
        if (hasFocus())
            Paint::focusRing(&painter, rect(), Theme::ChipRadius, m_theme);
    }

private:
    const Theme &m_theme;
};

} // namespace

DayCard::DayCard(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_note(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    auto *words = new TextLabel(theme, Type::BodyBold, Ink::Text, this);
    words->setText(title);
    head->addWidget(words, 1);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space4);
    column->setSpacing(Theme::Space2);
    column->addLayout(head);
    m_rows->setSpacing(Theme::Space1);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void DayCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void DayCard::clearRows()
{
    while (auto *item = m_rows->takeAt(0)) {
        if (auto *inner = item->layout()) {
            while (auto *part = inner->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item->widget();
        delete item;
    }
}

void DayCard::addWords(const QString &words)
{
    auto *label = new TextLabel(m_theme, Type::Body, Ink::TextMuted, this);
    label->setWrapped();
    label->setText(words);
    m_rows->addWidget(label);
}

void DayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

TimeCard::TimeCard(const Theme &theme, QWidget *parent)
    : DayCard(theme, tr("Where the time went"), parent)
{
}

void TimeCard::setDay(const Day &day, const Thread *thread, const Format &format)
{
    clearRows();
    const auto addBar = [&](std::chrono::milliseconds worked, std::chrono::milliseconds waited,
                            int height) {
        const auto all = worked + waited;
        const auto share = all.count() > 0 ? double(worked.count()) / double(all.count()) : 0;
        rows()->addSpacing(Theme::Space2);
        rows()->addWidget(new ShareBar(theme(), share, height, this));
        rows()->addSpacing(Theme::Space1);
        auto *words = new QHBoxLayout;
        auto *left = new TextLabel(theme(), Type::SmallBold, Ink::Text, this);
        left->setText(tr("Worked %1, %2").arg(format.span(worked), format.percent(share, 0)));
        auto *right = new TextLabel(theme(), Type::SmallBold, Ink::TextSecondary, this);
        right->setText(tr("Waited %1, %2").arg(format.span(waited), format.percent(1 - share, 0)));
        words->addWidget(left, 1);
        words->addWidget(right);
        rows()->addLayout(words);
    };
    if (thread) {
        addBar(thread->worked, thread->waited, 14);
        if (!thread->loops.isEmpty()) {
            auto words = tr("%n rework loop(s) cost %1", "", int(thread->loops.size()))
                                 .arg(format.span(thread->rework));
            const auto &failed = thread->steps[thread->loops.first().failed];
            if (!failed.number.isEmpty() && failed.testsFailed > 0)
                words = tr("%1: build %2 failed %n test(s).", "what it cost; a build",
                           int(failed.testsFailed))
                                .arg(words, failed.number);
            else if (!failed.number.isEmpty() && !failed.detail.isEmpty())
                words = tr("%1: build %2, %3.", "what it cost; a build; its result")
                                .arg(words, failed.number, failed.detail);
            else
                words += u'.';
            addWords(words);
        }
    } else {
        addWords(tr("No incident on this day."));
    }
    const auto &ledger = day.ledger;
    setNote({});
    if (ledger.threads < 2)
        return;
    auto worst = 0;
    for (int i = 1; i < PhaseCount; ++i) {
        if (ledger.phases[size_t(i)].waited > ledger.phases[size_t(worst)].waited)
            worst = i;
    }
    addWords(tr("Of the last %n incident(s) most was waited in: %1, %2.", "", ledger.threads)
                     .arg(DayWords::phase(LedgerPhase(worst)),
                          format.span(ledger.phases[size_t(worst)].waited)));
    QStringList all;
    for (int i = 0; i < PhaseCount; ++i) {
        const auto &phase = ledger.phases[size_t(i)];
        all.append(tr("%1: worked %2, waited %3", "a phase")
                           .arg(DayWords::phase(LedgerPhase(i)), format.span(phase.worked),
                                format.span(phase.waited)));
    }
    setToolTip(all.join(u'\n'));
    setAccessibleDescription(all.join(u"; "));
}

LearnCard::LearnCard(const Theme &theme, QWidget *parent)
    : DayCard(theme, tr("Learn from this day"), parent)
{
}

void LearnCard::setThread(const Thread *thread, const Format &format, bool readOnly)
{
    clearRows();
    const auto lessons = thread ? lessonsOf(*thread) : QList<Lesson>();
    if (lessons.isEmpty())
        addWords(tr("There is nothing to learn from a quiet day."));
    for (const auto &lesson : lessons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::Space3);
        auto *sign = new SignLabel(theme(), StatusGlyph::Row, this);
        sign->setSign(lesson.isGood ? Sign::Passed : Sign::Warning);
        auto *words = new TextLabel(theme(), Type::Body, Ink::Text, this);
        words->setText(DayWords::lesson(lesson, format));
        words->setWrapped();
        words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        row->addWidget(sign);
        row->addWidget(words, 1);
        if (lesson.isGood) {
            auto *kept = new TextLabel(theme(), Type::Body, Ink::TextMuted, this);
            kept->setText(tr("Kept"));
            kept->setMinimumHeight(theme().scaled(Theme::LeastHitSize));
            row->addWidget(kept);
        } else {
            auto *add = new LinkButton(theme(), tr("Add to backlog"), this);
            add->setAccessibleName(tr("Add to backlog: %1").arg(DayWords::storyTitle(lesson, format)));
            add->setToolTip(readOnly ? tr("This cannot be changed here: the workspace is read-only.")
                                     : DayWords::storyTitle(lesson, format).toHtmlEscaped());
            add->setEnabled(!readOnly);
            connect(add, &QPushButton::clicked, this, [this, lesson] { emit wanted(lesson); });
            row->addWidget(add);
        }
        rows()->addLayout(row);
    }
}

RestCard::RestCard(const Theme &theme, QWidget *parent)
    : DayCard(theme, tr("Rest of the day"), parent)
{
}

static Sign signOf(PlannedStep::Kind kind)
{
    switch (kind) {
    case PlannedStep::Kind::RunningBuild:
        return Sign::Running;
    case PlannedStep::Kind::SignOff:
        return Sign::Manual;
    case PlannedStep::Kind::Deployment:
        return Sign::Queued;
    case PlannedStep::Kind::Blocked:
        return Sign::Blocked;
    }
    return Sign::Unknown;
}

void RestCard::setDay(const Day &day, const Format &format)
{
    clearRows();
    if (!day.isToday()) {
        setNote({});
        addWords(tr("This day is over."));
        return;
    }
    const auto all = day.doneToday + day.rest.size();
    setNote(all > 0 ? tr("%1 of %2 done").arg(format.count(day.doneToday), format.count(all))
                    : QString());
    if (day.rest.isEmpty())
        addWords(tr("Nothing is planned, and nobody is waited for."));
    for (const auto &step : day.rest.mid(0, MostRows)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::Space3);
        auto *sign = new SignLabel(theme(), StatusGlyph::Row, this);
        sign->setSign(signOf(step.kind));
        auto words = DayWords::planned(step);
        if (step.at.isValid())
            words = tr("about %1: %2", "a time of day; what is planned")
                            .arg(format.clock(step.at), words);
        auto *link = new TextLabel(theme(), Type::Body, Ink::Text, this);
        link->setText(words);
        link->setWrapped();
        link->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        auto *open = new LinkButton(theme(), tr("Open"), this);
        open->setAccessibleName(tr("Open: %1").arg(words));
        open->setEnabled(!step.build.isNull() || !step.story.isNull() || !step.release.isNull());
        connect(open, &QPushButton::clicked, this, [this, step] { emit opened(step); });
        row->addWidget(sign);
        row->addWidget(link, 1);
        row->addWidget(open);
        rows()->addLayout(row);
    }
    if (day.rest.size() > MostRows)
        addWords(tr("and %n more", "", int(day.rest.size()) - MostRows));
}

} // namespace Dayshift

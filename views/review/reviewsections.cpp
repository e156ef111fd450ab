// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/reviewsections.h"

#include "views/metrics/plotview.h"
#include "views/style/paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString nameOf(ReviewPart part)
{
    switch (part) {
    case ReviewPart::Goal:
        return ReviewSection::tr("Goal");
    case ReviewPart::Result:
        return ReviewSection::tr("Result");
    case ReviewPart::Demo:
        return ReviewSection::tr("Demo");
    case ReviewPart::Metrics:
        return ReviewSection::tr("Metrics");
    case ReviewPart::Next:
        return ReviewSection::tr("Next");
    }
    return {};
}

GoalBanner::GoalBanner(const Theme &theme, Type type, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new SignLabel(theme, StatusGlyph::Hero, this))
    , m_goal(new TextLabel(theme, type, Ink::Text, this))
    , m_result(new TextLabel(theme, Type::Body, Ink::TextSecondary, this))
{
    m_goal->setWrapped();
    m_result->setWrapped();
    auto *words = new QVBoxLayout;
    words->addWidget(m_goal);
    words->addWidget(m_result);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space6, Theme::Space5, Theme::Space6, Theme::Space5);
    row->setSpacing(Theme::Space5);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GoalBanner::setReview(const SprintReview &review, const Format &format)
{
    const auto &numbers = review.numbers;
    m_sign->setSign(numbers.openStories > 0        ? Sign::Warning
                            : numbers.doneStories > 0 ? Sign::Passed
                                                      : Sign::Unknown);
    m_goal->setText(review.sprint.goal.isEmpty() ? tr("No goal was set for this sprint.")
                                                 : tr("Goal: %1").arg(review.sprint.goal));
    m_result->setText(resultInWords(review, format));
}

void GoalBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

static QList<StoryTable::Row> rowsOf(const QList<SprintOutcome> &outcomes, const Format &format,
                                     bool reasons)
{
    QList<StoryTable::Row> rows;
    for (const auto &outcome : outcomes) {
        StoryTable::Row row {.key = outcome.story.toString(),
                             .number = u'#' + QString::number(outcome.number),
                             .title = outcome.title,
                             .value = pointsOf(outcome, format)};
        if (reasons) {
            row.said = reasonInWords(outcome);
            row.sign = outcome.blockedReason.isEmpty() ? Sign::Queued : Sign::Blocked;
        }
        rows.append(row);
    }
    return rows;
}

static QString lostStories()
{
    return ReviewSection::tr("This sprint was closed before its stories were written down: only its "
                             "numbers are known.");
}

namespace {

QList<StoryTable::Row> demoRows(const SprintReview &review)
{
    QList<StoryTable::Row> rows;
    bool stands = true; // the first one that was not shown is on now
    for (const auto &item : review.demo) {
        const bool shown = item.shownAt.isValid();
        const bool now = !shown && stands;
        const auto told = std::ranges::find(review.outcomes, item.story, &SprintOutcome::story);
        stands = stands && shown;
        rows.append({.key = item.id.toString(),
                     .title = item.title,
                     .said = told == review.outcomes.end() ? QString() : told->owner,
                     .value = shown ? ReviewSection::tr("shown")
                             : now  ? ReviewSection::tr("now")
                                    : ReviewSection::tr("%n min", nullptr, item.minutes),
                     .sign = shown ? Sign::Passed : now ? Sign::Running : Sign::Queued,
                     .stands = now});
    }
    return rows;
}

QString demoInWords(const SprintReview &review)
{
    int shown = 0;
    int minutes = 0;
    for (const auto &item : review.demo) {
        shown += item.shownAt.isValid() ? 1 : 0;
        minutes += item.shownAt.isValid() ? 0 : item.minutes;
    }
    return ReviewSection::tr("%1 shown, %2 to come, %n min", nullptr, minutes)
            .arg(shown)
            .arg(review.demo.size() - shown);
}

class GoalSection final : public ReviewSection
{
public:
    GoalSection(const Theme &theme, QWidget *parent)
        : ReviewSection(parent)
        , m_banner(new GoalBanner(theme, Type::Hero, this))
        , m_numbers(new ReviewCard(theme, ReviewSection::tr("In numbers"), this))
        , m_added(new ReviewCard(theme, ReviewSection::tr("Came in while it ran"), this))
        , m_removed(new ReviewCard(theme, ReviewSection::tr("Was taken out"), this))
        , m_numberTable(new StoryTable(theme, ReviewSection::tr("In numbers"), this))
        , m_addedTable(new StoryTable(theme, ReviewSection::tr("Came in while it ran"), this))
        , m_removedTable(new StoryTable(theme, ReviewSection::tr("Was taken out"), this))
    {
        m_numbers->body().addWidget(m_numberTable);
        m_added->body().addWidget(m_addedTable);
        m_removed->body().addWidget(m_removedTable);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(Theme::Space5);
        grid->addWidget(m_banner, 0, 0, 1, 2);
        grid->addWidget(m_numbers, 1, 0, 2, 1);
        grid->addWidget(m_added, 1, 1);
        grid->addWidget(m_removed, 2, 1);
        grid->setRowStretch(1, 1);
        grid->setRowStretch(2, 1);
        for (auto *table : {m_addedTable, m_removedTable})
            connect(table, &StoryTable::opened, this, &ReviewSection::storyOpened);
    }
    void setReview(const SprintReview &review, const Format &format) override
    {
        m_banner->setReview(review, format);
        const auto &numbers = review.numbers;
        const auto amount = [&format](int stories, double points) {
            return ReviewSection::tr("%n story(s), %1", "an amount", stories).arg(format.pointsInWords(points));
        };
        QList<StoryTable::Row> rows {
                {.title = ReviewSection::tr("Committed"),
                 .value = amount(numbers.committedStories, numbers.committedPoints)},
                {.title = ReviewSection::tr("Came in"), .value = amount(numbers.addedStories, numbers.addedPoints)},
                {.title = ReviewSection::tr("Taken out"),
                 .value = amount(numbers.removedStories, numbers.removedPoints)},
                {.title = ReviewSection::tr("Done"), .value = amount(numbers.doneStories, numbers.donePoints)},
                {.title = ReviewSection::tr("Not done"), .value = amount(numbers.openStories, numbers.openPoints)}};
        if (numbers.capacity)
            rows.prepend({.title = ReviewSection::tr("Could take"), .value = format.pointsInWords(*numbers.capacity)});
        m_numberTable->setRows(rows, {});
        const auto added = review.added();
        const auto removed = review.with(StoryOutcome::Removed);
        m_added->setCount(amountInWords(added, format));
        m_removed->setCount(amountInWords(removed, format));
        m_addedTable->setRows(rowsOf(added, format, false),
                              review.knowsStories ? ReviewSection::tr("Nothing came in.") : lostStories());
        m_removedTable->setRows(rowsOf(removed, format, false),
                                review.knowsStories ? ReviewSection::tr("Nothing was taken out.") : lostStories());
    }

private:
    GoalBanner *m_banner;
    ReviewCard *m_numbers, *m_added, *m_removed;
    StoryTable *m_numberTable, *m_addedTable, *m_removedTable;
};

class ResultSection final : public ReviewSection
{
public:
    ResultSection(const Theme &theme, QWidget *parent)
        : ReviewSection(parent)
        , m_banner(new GoalBanner(theme, Type::Title, this))
        , m_burndown(new ReviewCard(theme, ReviewSection::tr("Burndown"), this))
        , m_done(new ReviewCard(theme, ReviewSection::tr("Done"), this))
        , m_open(new ReviewCard(theme, ReviewSection::tr("Not done"), this))
        , m_demo(new ReviewCard(theme, ReviewSection::tr("Demo"), this))
        , m_velocity(new ReviewCard(theme, ReviewSection::tr("Velocity"), this))
        , m_burndownPlot(new PlotView(theme, this))
        , m_velocityPlot(new PlotView(theme, this))
        , m_doneTable(new StoryTable(theme, ReviewSection::tr("Done"), this))
        , m_openTable(new StoryTable(theme, ReviewSection::tr("Not done"), this))
        , m_demoTable(new StoryTable(theme, ReviewSection::tr("Demo"), this))
    {
        m_burndown->body().addWidget(m_burndownPlot);
        m_velocity->body().addWidget(m_velocityPlot);
        m_done->body().addWidget(m_doneTable);
        m_open->body().addWidget(m_openTable);
        m_demo->body().addWidget(m_demoTable);
        m_done->setSign(Sign::Passed);
        m_open->setSign(Sign::Queued);
        auto *left = new QVBoxLayout;
        left->setSpacing(Theme::Space5);
        left->addWidget(m_burndown, 3);
        left->addWidget(m_demo, 2);
        auto *right = new QVBoxLayout;
        right->setSpacing(Theme::Space5);
        right->addWidget(m_done, 2);
        right->addWidget(m_open, 2);
        right->addWidget(m_velocity, 2);
        auto *columns = new QHBoxLayout;
        columns->setSpacing(Theme::Space5);
        columns->addLayout(left, 3);
        columns->addLayout(right, 2);
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(Theme::Space5);
        rows->addWidget(m_banner);
        rows->addLayout(columns, 1);
        for (auto *table : {m_doneTable, m_openTable})
            connect(table, &StoryTable::opened, this, &ReviewSection::storyOpened);
    }
    void setReview(const SprintReview &review, const Format &format) override
    {
        m_banner->setReview(review, format);
        m_burndownPlot->setChart(review.burndown, format);
        m_burndown->setCount(review.burndown.value.isEmpty() ? review.burndown.reason
                                                             : review.burndown.value);
        m_velocityPlot->setChart(review.velocity, format);
        m_velocity->setCount(review.velocity.value.isEmpty()
                                     ? review.velocity.summary
                                     : ReviewSection::tr("%1 %2", "a value and what it is of")
                                               .arg(review.velocity.value, review.velocity.summary));
        const auto amount = [&format](int stories, double points) {
            return ReviewSection::tr("%n story(s), %1", "an amount", stories).arg(format.pointsInWords(points));
        };
        m_done->setCount(amount(review.numbers.doneStories, review.numbers.donePoints));
        m_open->setCount(amount(review.numbers.openStories, review.numbers.openPoints));
        m_doneTable->setRows(rowsOf(review.with(StoryOutcome::Done), format, false),
                             review.knowsStories ? ReviewSection::tr("Nothing was finished.") : lostStories());
        m_openTable->setRows(rowsOf(review.with(StoryOutcome::Open), format, true),
                             review.knowsStories ? ReviewSection::tr("Nothing is left.") : lostStories());
        m_demo->setCount(demoInWords(review));
        m_demoTable->setRows(demoRows(review), ReviewSection::tr("There is nothing to show yet."));
    }
    ReviewItemId currentItem() const override
    {
        return ReviewItemId::fromString(m_demoTable->currentKey());
    }

private:
    GoalBanner *m_banner;
    ReviewCard *m_burndown, *m_done, *m_open, *m_demo, *m_velocity;
    PlotView *m_burndownPlot, *m_velocityPlot;
    StoryTable *m_doneTable, *m_openTable, *m_demoTable;
};

class DemoSection final : public ReviewSection
{
public:
    DemoSection(const Theme &theme, QWidget *parent)
        : ReviewSection(parent)
        , m_card(new ReviewCard(theme, ReviewSection::tr("Demo"), this))
        , m_table(new StoryTable(theme, ReviewSection::tr("Demo"), this))
        , m_hint(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    {
        m_hint->setWrapped();
        m_hint->setText(ReviewSection::tr("D marks one as shown, Ctrl+Up and Ctrl+Down change the order."));
        m_card->body().addWidget(m_table, 1);
        m_card->body().addWidget(m_hint);
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(m_card);
        setFocusProxy(m_table);
    }
    void setReview(const SprintReview &review, const Format &) override
    {
        m_card->setCount(demoInWords(review));
        m_table->setRows(demoRows(review), ReviewSection::tr("There is nothing to show yet."));
        if (m_table->currentKey().isEmpty()) {
            const auto next = std::ranges::find_if(review.demo, [](const ReviewItem &item) {
                return !item.shownAt.isValid();
            });
            if (next != review.demo.end())
                m_table->view().setCurrentItem(
                        m_table->view().topLevelItem(int(next - review.demo.begin())));
        }
    }
    ReviewItemId currentItem() const override
    {
        return ReviewItemId::fromString(m_table->currentKey());
    }

private:
    ReviewCard *m_card;
    StoryTable *m_table;
    TextLabel *m_hint;
};

class MetricsSection final : public ReviewSection
{
public:
    MetricsSection(const Theme &theme, QWidget *parent)
        : ReviewSection(parent)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(Theme::Space5);
        for (int i = 0; i < FigureCount; ++i) {
            auto *card = new ReviewCard(theme, {}, this);
            auto *value = new TextLabel(theme, Type::Hero, Ink::Text, card);
            auto *unit = new TextLabel(theme, Type::Body, Ink::TextSecondary, card);
            auto *plot = new PlotView(theme, card);
            unit->setWrapped();
            auto policy = plot->sizePolicy();
            policy.setRetainSizeWhenHidden(true); // the words stay where they are
            plot->setSizePolicy(policy);
            card->body().addWidget(value);
            card->body().addWidget(unit);
            card->body().addWidget(plot, 1);
            grid->addWidget(card, i / 2, i % 2);
            m_cards.append(card);
            m_values.append(value);
            m_units.append(unit);
            m_plots.append(plot);
        }
    }
    void setReview(const SprintReview &review, const Format &format) override
    {
        for (int i = 0; i < m_cards.size() && i < review.figures.size(); ++i) {
            const auto &figure = review.figures[i];
            const bool known = !figure.value.isEmpty();
            m_cards[i]->setTitle(figure.title);
            m_cards[i]->setCount(figure.level ? levelInWords(*figure.level) : figure.tooFew);
            m_values[i]->setText(known ? figure.value : ReviewSection::tr("No data"));
            m_units[i]->setText(known ? figure.unit : figure.reason);
            m_plots[i]->setVisible(known);
            m_plots[i]->setChart(chartOf(figure, format), format);
        }
    }

private:
    QList<ReviewCard *> m_cards;
    QList<TextLabel *> m_values, m_units;
    QList<PlotView *> m_plots;
};

class NextSection final : public ReviewSection
{
public:
    NextSection(const Theme &theme, QWidget *parent)
        : ReviewSection(parent)
        , m_next(new ReviewCard(theme, ReviewSection::tr("What comes"), this))
        , m_carried(new ReviewCard(theme, ReviewSection::tr("Carried over"), this))
        , m_notes(new ReviewCard(theme, ReviewSection::tr("Notes"), this))
        , m_words(new TextLabel(theme, Type::Body, Ink::Text, this))
        , m_carriedTable(new StoryTable(theme, ReviewSection::tr("Carried over"), this))
        , m_noteTable(new StoryTable(theme, ReviewSection::tr("Notes"), this))
    {
        m_words->setWrapped();
        m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_next->body().addWidget(m_words, 1);
        m_carried->body().addWidget(m_carriedTable);
        m_notes->body().addWidget(m_noteTable);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(Theme::Space5);
        grid->addWidget(m_next, 0, 0);
        grid->addWidget(m_carried, 1, 0);
        grid->addWidget(m_notes, 0, 1, 2, 1);
        grid->setRowStretch(1, 2);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        connect(m_carriedTable, &StoryTable::opened, this, &ReviewSection::storyOpened);
        connect(m_noteTable, &StoryTable::opened, this, &ReviewSection::noteRemoved);
    }
    void setReview(const SprintReview &review, const Format &format) override
    {
        const auto &next = review.next;
        const auto planned = ReviewSection::tr("%n story(s), %1", "an amount", review.nextStories)
                                     .arg(format.pointsInWords(review.nextPoints));
        m_next->setCount(next.id.isNull() ? QString() : next.name);
        m_words->setText(next.id.isNull() ? ReviewSection::tr("No sprint is planned yet.")
                                          : (next.goal.isEmpty() ? QString() : next.goal + u"\n"_s)
                                                  + planned);
        const auto open = review.with(StoryOutcome::Open);
        m_carried->setCount(amountInWords(open, format));
        m_carriedTable->setRows(carried(open, format, review.isClosed),
                                review.knowsStories ? ReviewSection::tr("Nothing is left.") : lostStories());
        QList<StoryTable::Row> rows;
        for (const auto &note : review.notes) {
            const auto owner = std::ranges::find(review.members, note.owner, &Member::id);
            rows.append({.key = note.id.toString(),
                         .title = note.text,
                         .said = {},
                         .value = owner == review.members.end() ? ReviewSection::tr("nobody yet") : owner->name,
                         .sign = note.story.isNull() ? Sign::Queued : Sign::Passed});
        }
        m_notes->setCount(ReviewSection::tr("%n note(s)", nullptr, int(rows.size())));
        m_noteTable->setRows(rows, ReviewSection::tr("N writes a note. On leaving, each becomes a story of its owner "
                                      "in the sprint that comes."));
    }

private:
    static QList<StoryTable::Row> carried(const QList<SprintOutcome> &open, const Format &format,
                                          bool closed)
    {
        auto rows = rowsOf(open, format, true);
        for (qsizetype i = 0; closed && i < rows.size(); ++i)
            rows[i].said = open[i].wentTo.isEmpty() ? ReviewSection::tr("to the backlog")
                                                    : ReviewSection::tr("to %1").arg(open[i].wentTo);
        return rows;
    }

    ReviewCard *m_next, *m_carried, *m_notes;
    TextLabel *m_words;
    StoryTable *m_carriedTable, *m_noteTable;
};

} // namespace

ReviewSection *ReviewSection::make(ReviewPart part, const Theme &theme, QWidget *parent)
{
    switch (part) {
    case ReviewPart::Goal:
        return new GoalSection(theme, parent);
    case ReviewPart::Result:
        return new ResultSection(theme, parent);
    case ReviewPart::Demo:
        return new DemoSection(theme, parent);
    case ReviewPart::Metrics:
        return new MetricsSection(theme, parent);
    case ReviewPart::Next:
        return new NextSection(theme, parent);
    }
    return nullptr;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/testdatabase.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"

#include <QHBoxLayout>
#include <QTest>
#include <QUndoStack>

// A workspace with a small team's sprint in it, made up for these tests.
class DemoBoard
{
public:
    static QDateTime now() { return {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC}; }

    DemoBoard()
    {
        using namespace Dayshift;
        using namespace Qt::StringLiterals;
        const auto column = [this](const QString &name, Category category, int limit) {
            columns.append({.id = ColumnId::create(), .name = name, .category = category, .rank = double(columns.size() + 1), .wipLimit = limit});
        };
        column(u"To do"_s, Category::ToDo, 0);
        column(u"In progress"_s, Category::InProgress, 4);
        column(u"Verify"_s, Category::Verify, 2);
        column(u"Release"_s, Category::Release, 3);
        column(u"Done"_s, Category::Done, 0);
        for (const auto &name : {u"Ada Lovelace"_s, u"Developer 1"_s, u"Developer 2"_s, u"Security Tester"_s})
            members.append({.id = MemberId::create(), .name = name});
        sprint = {.id = SprintId::create(), .name = u"Sprint 22"_s, .goal = u"release every sprint"_s,
                  .startsAt = QDateTime({2026, 6, 8}, {}, Qt::UTC), .endsAt = QDateTime({2026, 6, 20}, {}, Qt::UTC),
                  .state = SprintState::Running, .rank = 1};
        epic = {.id = EpicId::create(), .number = 2144, .title = u"DevOps CI/CD"_s, .rank = 1};
        story(2183, u"Deploy to production with one sign-off"_s, 0, 5, 3, 0);
        story(2171, u"Remember a trusted device for 30 days"_s, 0, 5, 2, 0);
        story(2176, u"Integration tests are part of every user story"_s, 1, 5, 0, 72);
        story(2181, u"Performance stage for portal-web"_s, 1, 5, 1, 120).blockedReason = u"No load environment"_s;
        story(2165, u"Reset the password by text message"_s, 1, 5, 2, 96).type = StoryType::Bug;
        story(2173, u"Find invoices by customer reference"_s, 1, 3, 1, 48);
        story(2187, u"Sign-in rejects valid credentials after key rotation"_s, 2, 3, 1, 2).expedite = true;
        story(2177, u"QA is part of the Scrum Team"_s, 2, 3, -1, 26);
        story(2172, u"Export my data as an archive"_s, 2, 3, 3, 25);
        story(2182, u"Security scan reports to the dashboard"_s, 4, 3, 3, 30);
        story(2168, u"Show the last sign-in on the profile page"_s, 4, 2, 1, 30);
        stories.last().sprint = {};
        for (auto &made : stories) {
            if (made.number != 2168)
                made.sprint = sprint.id;
            made.epic = epic.id;
        }
        const Connection server {.id = ConnectionId::create(), .name = u"CI"_s, .provider = u"cctray"_s, .address = u"http://localhost/"_s};
        connection = server;
        build(u"1843"_s, u"Allow 60 s of skew (#2187)"_s, Status::Running,
              {Status::Passed, Status::Passed, Status::Running, Status::Queued, Status::WaitingForApproval});
        build(u"1840"_s, u"#2165 text message"_s, Status::Failed, {Status::Passed, Status::Failed, Status::Skipped});
        build(u"1839"_s, u"#2176 #2173"_s, Status::Passed, {Status::Passed});
        build(u"1838"_s, u"#2182"_s, Status::Passed, {Status::Passed, Status::Passed, Status::Passed, Status::Passed, Status::Passed});
    }

    Dayshift::Story &story(int number, const QString &title, int column, double points, int owner, int hours)
    {
        using namespace Dayshift;
        stories.append({.id = StoryId::create(), .number = number, .title = title, .column = columns[column].id,
                        .rank = double(stories.size() + 1) * 1024,
                        .owner = owner < 0 ? MemberId() : members[owner].id, .points = points,
                        .enteredAt = now().addSecs(-3600 * hours), .createdAt = now().addDays(-9)});
        return stories.last();
    }

    void build(const QString &number, const QString &message, Dayshift::Status status,
               const QList<Dayshift::Status> &said)
    {
        using namespace Dayshift;
        const Build made {.id = BuildId::create(), .connection = connection.id, .pipeline = QStringLiteral("portal"),
                          .number = number, .status = status, .branch = QStringLiteral("main"), .message = message,
                          .startedAt = now().addSecs(-600)};
        builds.append(made);
        for (int i = 0; i < said.size(); ++i)
            stages.append({.id = StageId::create(), .build = made.id, .position = i, .name = QString::number(i),
                           .kind = StageKind(i + 1), .status = said[i]});
    }

    // The same board for whoever moves stories and is not to be asked why.
    [[nodiscard]] DemoBoard withoutLimits() const
    {
        auto free = *this;
        for (auto &column : free.columns)
            column.wipLimit = 0;
        return free;
    }

    [[nodiscard]] const Dayshift::Story &at(int number) const
    {
        return *std::ranges::find(stories, number, &Dayshift::Story::number);
    }

    void writeTo(Dayshift::Store &store) const
    {
        using namespace Dayshift;
        const auto done = store.write([this](Transaction &transaction) -> Result<Done> {
            const auto all = [&](const auto &table, const auto &things) -> Result<Done> {
                return table.merge(transaction, things);
            };
            const auto old = transaction.database().run(QStringLiteral("DELETE FROM board_column"));
            if (!old)
                return old.error();
            for (const auto &step : {all(Dayshift::columns(), columns), all(Dayshift::members(), members),
                                     all(Dayshift::sprints(), QList {sprint}), all(Dayshift::epics(), QList {epic}),
                                     all(Dayshift::stories(), stories), all(Dayshift::connections(), QList {connection}),
                                     all(Dayshift::builds(), builds), all(Dayshift::stages(), stages)}) {
                if (!step)
                    return step.error();
            }
            return Done {};
        });
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().message() + done.result().error().detail));
    }

    QList<Dayshift::Column> columns;
    QList<Dayshift::Member> members;
    Dayshift::Sprint sprint;
    Dayshift::Epic epic;
    QList<Dayshift::Story> stories;
    Dayshift::Connection connection;
    QList<Dayshift::Build> builds;
    QList<Dayshift::Stage> stages;
};

// A page beside its panel, as a window shows them.
class BoardStage : public QWidget
{
public:
    BoardStage(Dayshift::Store &store, const Dayshift::Theme &theme)
        : page(store, undo, theme, Dayshift::Format(QTimeZone::utc(), QLocale()), &DemoBoard::now)
    {
        setPalette(theme.palette());
        setAutoFillBackground(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 8);
        row->addWidget(&page, 1);
        auto *panel = page.details();
        panel->setFixedWidth(340);
        row->addWidget(panel);
        panel->hide();
        connect(&page, &Dayshift::Page::detailsShown, panel, &QWidget::setVisible);
        resize(1200, 760);
    }

    [[nodiscard]] Dayshift::BoardModel &model() { return page.board().model(); }
    [[nodiscard]] Dayshift::CardColumnView *column(int number) { return page.view().columnView(number); }

    // The board as a person would draw it: "To do: 2183, 2171 | Verify: 2187".
    [[nodiscard]] QString drawn()
    {
        QStringList lanes;
        for (int lane = 0; lane < model().rowCount(); ++lane) {
            const auto parent = model().index(lane, 0);
            QStringList numbers;
            for (int row = 0; row < model().rowCount(parent); ++row)
                numbers.append(QString::number(model().storyAt(model().index(row, 0, parent)).number));
            if (!numbers.isEmpty())
                lanes.append(parent.data().toString() + QStringLiteral(": ") + numbers.join(QStringLiteral(", ")));
        }
        return lanes.join(QStringLiteral(" | "));
    }

    QUndoStack undo;
    Dayshift::BoardPage page;
};

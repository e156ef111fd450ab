// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/pipeline/connectioncheck.h"
#include "models/production/sourcecheck.h"
#include "views/style/theme.h"
#include "views/welcome/firstrunplan.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace Dayshift {

class ChoiceCard;
class FirstRunSources;
class FirstRunTeam;
class Settings;
class StepTrail;
class TextLabel;

// The first window: how to start, the team, the sources, and what will happen. It can be left and
// gone back in at any step, and writes nothing: whoever made it does, when it says ready().
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    enum Step { StartStep, TeamStep, SourcesStep, ReadyStep, StepCount };

    // Asks a server without storing anything.
    struct Outward
    {
        std::function<QFuture<QList<Check>>(const Connection &, const QString &token)> server = {};
        std::function<QFuture<SourceCheck>(const Source &, const QString &secret)> monitoring = {};
    };

    FirstRun(Theme &theme, Settings &settings, const Outward &outward, QWidget *parent = nullptr);

    // What was said so far, and where one is: to go on in another language.
    [[nodiscard]] FirstRunPlan plan() const;
    [[nodiscard]] Step step() const { return m_step; }
    void goOn(const FirstRunPlan &plan, Step step);

    void choose(FirstRunPlan::Way way);
    void next();
    void back();
    // The lines of the last step: what will be made and read.
    [[nodiscard]] QStringList summary() const;

signals:
    void demoRequested();
    // An address, where a connection file named one; else empty.
    void databaseRequested(const QString &address);
    void workspaceDropped(const QString &file);
    void openRequested();
    void ready(const Dayshift::FirstRunPlan &plan);
    void languageChosen(const QString &code);
    void quitRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeReady();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeImportButtons(ChoiceCard *card);
    void addLook(QHBoxLayout *row);
    void show(Step step);
    void showBar();
    void takeFiles(const QStringList &files);

    Theme &m_theme;
    Settings &m_settings;
    Outward m_outward;
    FirstRunPlan::Way m_way = FirstRunPlan::Way::Demo;
    QStringList m_imports;
    Step m_step = StartStep;
    QWidget *m_picture;
    StepTrail *m_trail;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QStackedWidget *m_pages;
    QList<ChoiceCard *> m_choices; // by Way
    TextLabel *m_dropped = nullptr;
    FirstRunTeam *m_team;
    FirstRunSources *m_sources;
    TextLabel *m_summary = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Dayshift

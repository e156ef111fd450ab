// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/welcome/firstrun.h"

#include "models/settings/languages.h"
#include "models/settings/settings.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/textlabel.h"
#include "views/welcome/firstrunparts.h"
#include "views/welcome/firstrunsources.h"
#include "views/welcome/firstrunteam.h"
#include "views/welcome/welcomepicture.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Below this width there is no room for the picture.
static constexpr int PictureFrom = 1000;
static constexpr qint64 LargestConnectionFile = 4096;

FirstRun::FirstRun(Theme &theme, Settings &settings, const Outward &outward, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_outward(outward)
    , m_picture(new WelcomePicture(theme, this))
    , m_trail(new StepTrail({tr("Start"), tr("Team"), tr("Sources"), tr("Ready")}, theme, this))
    , m_title(new TextLabel(theme, Type::Figure, Ink::Text, this))
    , m_subtitle(new TextLabel(theme, Type::Body, Ink::TextSecondary, this))
    , m_pages(new QStackedWidget(this))
    , m_team(new FirstRunTeam(theme, this))
    , m_sources(new FirstRunSources(theme, m_outward, this))
{
    setAcceptDrops(true);
    m_subtitle->setWrapped();
    const auto scrolling = [this](QWidget *page) {
        auto *area = new QScrollArea(m_pages);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        area->setWidget(page);
        m_pages->addWidget(area);
    };
    scrolling(makeStart());
    scrolling(m_team);
    scrolling(m_sources);
    scrolling(makeReady());
    auto *content = new QVBoxLayout;
    content->setContentsMargins(Theme::Space8 * 2, Theme::Space8 + Theme::Space4, Theme::Space8 * 2,
                                Theme::Space5);
    content->setSpacing(Theme::Space3);
    content->addWidget(m_trail);
    content->addSpacing(Theme::Space5);
    content->addWidget(m_title);
    content->addWidget(m_subtitle);
    content->addSpacing(Theme::Space4);
    content->addWidget(m_pages, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addLayout(content, 1);
    side->addWidget(makeBar());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_picture, 35);
    row->addLayout(side, 65);
    connect(m_team, &FirstRunTeam::changed, this, &FirstRun::showBar);
    connect(m_sources, &FirstRunSources::changed, this, &FirstRun::showBar);
    choose(FirstRunPlan::Way::Demo);
    show(StartStep);
}

QWidget *FirstRun::makeStart()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space4);
    auto *group = new QButtonGroup(page);
    const auto add = [&](const QString &icon, const QString &title, const QString &text,
                         const QString &note = {}) {
        auto *card = new ChoiceCard(icon, title, text, note, m_theme, page);
        const auto way = FirstRunPlan::Way(m_choices.size());
        card->setShortcut(QKeySequence(u"Alt+%1"_s.arg(m_choices.size() + 1)));
        m_choices.append(card);
        group->addButton(card);
        column->addWidget(card);
        connect(card, &QRadioButton::clicked, this, [this, way] { choose(way); });
        return card;
    };
    add(u"day"_s, tr("Try the demo day"),
        tr("Follow a Tuesday hour by hour with sample data. Change anything; leave it with one "
           "click."),
        tr("Recommended, 5 minutes"));
    add(u"folder-plus"_s, tr("New workspace on this computer"),
        tr("Start with an empty board and your own team. Works offline."));
    add(u"database"_s, tr("Connect to the team database"),
        tr("Your team already uses Dayshift: you need the address and your sign-in, or a "
           "connection file."));
    auto *import = add(u"import"_s, tr("Import what you have"),
                       tr("Stories and sprints. You see what will come in before anything is "
                          "stored."));
    import->setExtra(makeImportButtons(import));
    m_dropped = new TextLabel(m_theme, Type::Body, Ink::TextSecondary, page);
    m_dropped->setWrapped();
    m_dropped->setText(tr("Or drop a file here: a connection file from a colleague, a CSV or JSON "
                          "export, or a Dayshift workspace. File > Open workspace opens one, too."));
    column->addWidget(m_dropped);
    column->addStretch(1);
    return page;
}

QWidget *FirstRun::makeImportButtons(ChoiceCard *card)
{
    auto *row = new QWidget(card);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> kinds[] {
            {tr("CSV file …"), tr("CSV files (*.csv *.tsv);;All files (*)")},
            {tr("GitHub …"), tr("Exports (*.json *.csv);;All files (*)")},
            {tr("GitLab …"), tr("Exports (*.json *.csv);;All files (*)")},
            {tr("Jira …"), tr("Exports (*.json *.csv);;All files (*)")}};
    for (const auto &[words, filter] : kinds) {
        auto *button = new QPushButton(Icons::icon(u"file-table"_s, m_theme), words, row);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, filter = filter] {
            const auto files = QFileDialog::getOpenFileNames(this, tr("Import"), {}, filter);
            if (!files.isEmpty())
                takeFiles(files);
        });
    }
    layout->addStretch(1);
    return row;
}

QWidget *FirstRun::makeReady()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary = new TextLabel(m_theme, Type::Body, Ink::Text, page);
    m_summary->setWrapped();
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAccessibleName(tr("What will happen"));
    column->addWidget(m_summary);
    column->addStretch(1);
    return page;
}

void FirstRun::addLook(QHBoxLayout *row)
{
    auto *language = new QPushButton(Icons::icon(u"languages"_s, m_theme), tr("Language"), this);
    auto *languages = new QMenu(language);
    auto all = languagesIn();
    all.prepend({QString(), tr("As the system")});
    for (const auto &[code, name] : all) {
        auto *action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == m_settings.language());
        connect(action, &QAction::triggered, this, [this, code = code] { emit languageChosen(code); });
        if (code == m_settings.language())
            language->setText(name);
    }
    language->setMenu(languages);
    auto *look = new QPushButton(Icons::icon(u"contrast"_s, m_theme), {}, this);
    auto *looks = new QMenu(look);
    const std::tuple<Look, ThemeChoice, QString> choices[] {
            {Look::System, ThemeChoice::System, tr("Theme: as the system")},
            {Look::Light, ThemeChoice::Light, tr("Theme: light")},
            {Look::Dark, ThemeChoice::Dark, tr("Theme: dark")},
            {Look::HighContrast, ThemeChoice::Contrast, tr("Theme: high contrast")}};
    for (const auto &[chosen, kept, name] : choices) {
        auto *action = looks->addAction(name);
        if (chosen == m_theme.choice())
            look->setText(name);
        connect(action, &QAction::triggered, this, [this, look, chosen = chosen, kept = kept, name = name] {
            m_settings.setTheme(kept);
            m_theme.setChoice(chosen);
            look->setText(name);
        });
    }
    look->setMenu(looks);
    row->addWidget(language);
    row->addWidget(look);
}

QWidget *FirstRun::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::Space8 * 2, Theme::Space5, Theme::Space8 * 2, Theme::Space6);
    row->setSpacing(Theme::Space4);
    addLook(row);
    row->addStretch(1);
    m_back = new QPushButton(bar);
    m_skip = new QPushButton(tr("&Skip"), bar);
    m_next = new QPushButton(bar);
    m_next->setDefault(true);
    HouseStyle::setPrimary(m_next);
    for (auto *button : {m_back, m_skip, m_next})
        row->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_step == StartStep)
            emit quitRequested();
        else
            back();
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_sources->clear();
        next();
    });
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    return bar;
}

void FirstRun::choose(FirstRunPlan::Way way)
{
    m_way = way;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setChecked(i == int(way));
    if (m_next)
        showBar();
}

FirstRunPlan FirstRun::plan() const
{
    FirstRunPlan plan;
    plan.way = m_way;
    m_team->write(plan);
    m_sources->write(plan);
    plan.imports = m_imports;
    return plan;
}

void FirstRun::goOn(const FirstRunPlan &plan, Step step)
{
    m_imports = plan.imports;
    m_team->read(plan);
    m_sources->read(plan);
    choose(plan.way);
    show(step);
}

void FirstRun::next()
{
    if (!m_next->isEnabled())
        return;
    switch (m_step) {
    case StartStep:
        if (m_way == FirstRunPlan::Way::Demo)
            emit demoRequested();
        else if (m_way == FirstRunPlan::Way::Database)
            emit databaseRequested({});
        else
            show(TeamStep);
        break;
    case TeamStep:
        show(SourcesStep);
        break;
    case SourcesStep:
        show(ReadyStep);
        break;
    case ReadyStep:
        emit ready(plan());
        break;
    case StepCount:
        break;
    }
}

void FirstRun::back()
{
    if (m_step > StartStep)
        show(Step(m_step - 1));
}

void FirstRun::show(Step step)
{
    m_step = step;
    m_trail->setStep(step);
    m_pages->setCurrentIndex(step);
    const std::pair<QString, QString> words[] {
            {tr("How do you want to start?"),
             tr("You can change this at any time. Nothing is sent anywhere until you connect a "
                "source.")},
            {tr("Whose workspace is it?"),
             tr("All of it can be changed later. Only the team's name is needed.")},
            {tr("What feeds it?"),
             tr("Each of these can wait. A test asks the server once and stores nothing.")},
            {tr("Ready"), tr("This is what will be made, read and stored, and nothing else.")}};
    m_title->setText(words[step].first);
    m_subtitle->setText(words[step].second);
    if (step == ReadyStep)
        m_summary->setText(summary().join(u"\n\n"_s));
    showBar();
    QWidget *first = step == StartStep ? m_choices[int(m_way)]
            : step == TeamStep         ? m_team->firstField()
            : step == SourcesStep      ? m_sources->firstField()
                                       : static_cast<QWidget *>(m_next);
    first->setFocus(Qt::OtherFocusReason);
}

void FirstRun::showBar()
{
    m_back->setText(m_step == StartStep ? tr("&Quit") : tr("&Back"));
    m_skip->setVisible(m_step == SourcesStep);
    const QString starts[] {tr("Start the demo day"), tr("Make a workspace"), tr("Connect …"),
                            tr("Import into a workspace")};
    m_next->setText(m_step == StartStep   ? starts[int(m_way)]
                            : m_step == ReadyStep ? tr("Open the workspace")
                                                  : tr("&Next"));
    QString why;
    if (m_step == TeamStep)
        why = m_team->problem();
    else if (m_step == SourcesStep)
        why = m_sources->problem();
    m_next->setEnabled(why.isEmpty());
    m_next->setToolTip(why);
}

QStringList FirstRun::summary() const
{
    const auto said = plan();
    QStringList lines {tr("The workspace of %1 is made as one file, %2. It stays on this computer.",
                          "a team; a path")
                               .arg(said.workspace.team, said.file)};
    lines += m_team->summary();
    lines += m_sources->summary();
    if (!m_imports.isEmpty())
        lines.append(tr("%n file(s) are read, and you see what they hold before it is stored.",
                        nullptr, int(m_imports.size())));
    return lines;
}

static bool isWorkspaceFile(const QString &file)
{
    return file.endsWith(".dayshift"_L1, Qt::CaseInsensitive);
}

// The address that a colleague saved; empty: it is no connection file.
static QString addressIn(const QString &path)
{
    if (!path.endsWith(".dayshift-connection"_L1, Qt::CaseInsensitive))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestConnectionFile)
        return {};
    const auto text = QString::fromUtf8(file.readAll()).trimmed();
    return text.startsWith("postgresql://"_L1) && !text.contains(u'\n') ? text : QString();
}

void FirstRun::takeFiles(const QStringList &files)
{
    if (isWorkspaceFile(files.first())) {
        emit workspaceDropped(files.first());
        return;
    }
    if (const auto address = addressIn(files.first()); !address.isEmpty()) {
        emit databaseRequested(address);
        return;
    }
    m_imports = files;
    QStringList names;
    for (const auto &file : files)
        names.append(QFileInfo(file).fileName());
    m_dropped->setText(tr("To be imported: %1. First say whose workspace it is for.", "files")
                               .arg(names.join(u", "_s)));
    choose(FirstRunPlan::Way::Import);
    m_next->setFocus(Qt::OtherFocusReason);
}

static QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const auto &address : data.urls()) {
        if (address.isLocalFile())
            files.append(address.toLocalFile());
    }
    return files;
}

void FirstRun::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirstRun::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto files = filesIn(*event->mimeData());
    if (m_step != StartStep || files.isEmpty())
        return;
    // A drop is over when the drag is: a dialog must not open inside of it.
    QMetaObject::invokeMethod(this, [this, files] { takeFiles(files); }, Qt::QueuedConnection);
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(width() >= m_theme.scaled(PictureFrom));
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"

#include "app/address.h"
#include "app/assignments.h"
#include "app/demo/daystory.h"
#include "app/demo/demoguide.h"
#include "app/language.h"
#include "app/newworkspace.h"
#include "app/replaywindow.h"
#include "app/services.h"
#include "app/systemlook.h"
#include "app/walldoor.h"
#include "app/wallmode.h"
#include "app/window.h"
#include "models/store/check.h"
#include "models/store/workspacefile.h"
#include "views/settings/appearancepane.h"
#include "views/shell/mainwindow.h"
#include "views/shell/newworkspacedialog.h"
#include "views/shell/notices.h"
#include "views/shell/opendatabasedialog.h"
#include "views/shell/sidebar.h"
#include "views/style/icons.h"
#include "views/welcome/firstrun.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QUndoStack>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Dayshift {

Look lookOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return Look::System;
    case ThemeChoice::Light:
        return Look::Light;
    case ThemeChoice::Dark:
        return Look::Dark;
    case ThemeChoice::Contrast:
        return Look::HighContrast;
    }
    Q_UNREACHABLE();
    return Look::System;
}

// Rows are made on one thread and let go on another: with a heap for each thread the room for them
// would be held twice.
static void shareOneHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
    shareOneHeap();
    useLanguage(m_settings.language());
    m_theme.setChoice(lookOf(m_settings.theme()));
    m_theme.applyToApplication();
    AppearancePane::apply(m_settings);
    connect(&m_doorbell, &Doorbell::rung, this, &Desktop::goTo);
    connect(&m_herald, &Herald::quitRequested, this, [this] {
        m_quitting = true;
        QApplication::closeAllWindows();
        // Whoever has kept a window open was asked once, and has answered.
        if (m_quitting)
            QApplication::quit();
    });
    connect(&m_firstRun, &FirstRunDesk::made, this,
            [this](const QString &file, const QStringList &imports) {
                m_imports = imports;
                open({.database = file}, OpenMode::ReadWrite, std::exchange(m_news, {}));
            });
    connect(&m_firstRun, &FirstRunDesk::failed, this, [this](const Error &error) {
        m_window->frame().notices().tell(noticeOf(error, u"first-run"_s));
    });
    // Told where it is seen: the first window goes when the workspace is open.
    connect(&m_firstRun, &FirstRunDesk::secretLost, this,
            [this](const Error &error) { m_news = noticeOf(error, u"keyring"_s); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_window)
            showNothing();
        m_window->frame().notices().tell({.kind = Notice::Kind::Info,
                                          .topic = u"open"_s,
                                          .title = m_waitingFor,
                                          .closable = false});
    });
}

Desktop::~Desktop() = default;

void Desktop::start(const QString &named)
{
    const auto location = chosenWorkspace(named);
    if (!location) {
        explain(location.error(), {});
        return;
    }
    const bool own = named.isEmpty() && location->engine == StoreLocation::Engine::Sqlite;
    if (own && !QFileInfo::exists(location->database))
        showNothing(); // the first start: there is nothing to be sorry for
    else
        open(*location);
}

void Desktop::startDemo(int minute)
{
    tellWait(tr("The demo day is being made."));
    using Made = Result<std::shared_ptr<DemoStage>>;
    m_mailbox.await(QtConcurrent::run(&DemoStage::make), [this, minute](const Made &made) {
        if (!made) {
            explain(made.error(), {});
            return;
        }
        const auto location = (*made)->location();
        m_demoFrom = minute;
        openIn({std::make_unique<Store>(location, DemoStage::visitor()), *made},
               OpenMode::ReadWrite, location, {});
    });
}

void Desktop::open(const StoreLocation &location, OpenMode mode, const std::optional<Notice> &news)
{
    const auto go = [this, mode, news](const StoreLocation &where) {
        openIn({std::make_unique<Store>(where, thisAuthor()), {}}, mode, where, news);
    };
    if (location.engine == StoreLocation::Engine::Sqlite || !location.password.isEmpty()) {
        go(location);
        return;
    }
    tellWait(tr("%1 is being opened.", "a workspace").arg(location.toText()));
    // Where no keyring answers, the database may let us in all the same, or ~/.pgpass knows.
    m_mailbox.await(m_secrets.read(passwordKeyOf(location)),
                    [location, go](const Result<std::optional<QString>> &kept) {
                        auto where = location;
                        if (kept)
                            where.password = kept->value_or(QString());
                        go(where);
                    });
}

void Desktop::askAndOpen()
{
    askAndOpenAt({});
}

void Desktop::askAndOpenAt(const QString &address)
{
    OpenDatabaseDialog dialog(m_theme, &m_window->frame());
    dialog.setAddress(address);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto location = dialog.location();
    open(location);
    if (location.password.isEmpty() || location.password == qEnvironmentVariable("PGPASSWORD"))
        return;
    m_mailbox.await(m_secrets.write(passwordKeyOf(location), location.password),
                    [this](const Result<Done> &kept) {
                        if (!kept && m_window)
                            m_window->frame().notices().tell(noticeOf(kept.error(), u"keyring"_s));
                    });
}

void Desktop::openIn(Opening opening, OpenMode mode, const StoreLocation &location,
                     const std::optional<Notice> &news)
{
    auto *asked = opening.store.get();
    m_openings[asked] = std::move(opening);
    m_wanted = asked;
    tellWait(tr("%1 is being opened.", "a workspace").arg(location.toText()));
    m_mailbox.await(asked->open(mode), [this, asked, location, news](const Result<Done> &done) {
        auto answered = std::move(m_openings.extract(asked).mapped());
        if (m_wanted != asked)
            return; // something else was asked for meanwhile
        m_wanted = nullptr;
        if (!done) {
            explain(done.error(), location);
            return;
        }
        if (!answered.demo)
            m_settings.addRecentWorkspace(location.toText());
        show(std::make_shared<Services>(std::move(answered.store), std::move(answered.demo)));
        if (news)
            m_window->frame().notices().tell(*news);
        if (location.engine == StoreLocation::Engine::Sqlite)
            warnOfNetworkDrive(location.database);
    });
}

void Desktop::warnOfNetworkDrive(const QString &path)
{
    m_mailbox.await(QtConcurrent::run(&isOnNetworkDrive, path), [this, path](bool isRemote) {
        if (isRemote)
            m_window->frame().notices().tell({.kind = Notice::Kind::Warning,
                                              .topic = u"network-drive"_s,
                                              .title = networkDriveWarning(path)});
    });
}

// Says what is waited for, unless it is over first.
void Desktop::tellWait(const QString &what)
{
    m_waitingFor = what;
    m_patience.start();
}

void Desktop::endWait()
{
    m_patience.stop();
    if (m_window)
        m_window->frame().notices().end(u"open"_s);
}

std::unique_ptr<Window> Desktop::makeWindow(const std::shared_ptr<Services> &services,
                                            const std::shared_ptr<QUndoStack> &undo, int place)
{
    auto window = std::make_unique<Window>(m_theme, m_settings, services,
                                           services ? services->clock() : systemClock(), nullptr,
                                           undo, place);
    auto &frame = window->frame();
    const auto here = [this, own = window.get()](auto run) {
        return [this, own, run](const auto &...) {
            lead(own);
            (this->*run)();
        };
    };
    connect(&frame, &MainWindow::openWorkspaceRequested, this, here(&Desktop::chooseAndOpen));
    connect(&frame, &MainWindow::openDatabaseRequested, this, here(&Desktop::askAndOpen));
    connect(&frame, &MainWindow::newWorkspaceRequested, this, here(&Desktop::makeNew));
    connect(&frame, &MainWindow::openRecentRequested, this,
            [this, own = window.get()](const QString &workspace) {
                lead(own);
                if (const auto location = StoreLocation::fromText(workspace))
                    open(*location);
                else
                    explain(location.error(), {});
            });
    connect(&frame, &MainWindow::languageChosen, this, &Desktop::speak);
    connect(&frame, &MainWindow::newWindowRequested, this, [this, own = window.get()] {
        if (own->services())
            openFurther(own->services(), own->undo(), freePlace());
    });
    connect(&frame, &MainWindow::quitRequested, this, [this] { m_quitting = true; });
    connect(&frame, &MainWindow::keptOpen, this, [this] { m_quitting = false; });
    connect(&frame, &MainWindow::closing, this, [this, own = window.get()] { closed(own); });
    if (services) {
        addReplay(window.get());
        addWall(window.get());
    }
    return window;
}

// The past is looked at in a window of its own, which goes with the one that it was asked for in.
void Desktop::addReplay(Window *window)
{
    auto &frame = window->frame();
    auto *replay = new QAction(tr("&Replay the past"), &frame);
    connect(replay, &QAction::triggered, window, [this, window] {
        auto &store = window->services()->store();
        auto *past = new ReplayWindow(m_theme, store.location(), store.author(), window);
        connect(past, &ReplayWindow::failed, &window->frame(), [window](const Error &error) {
            window->frame().notices().tell(noticeOf(error, u"replay"_s));
        });
        past->start();
    });
    frame.addAction(MainWindow::Menu::Go, replay);
}

// F9 shows the workspace as a wall does, on the screen that the window is on.
void Desktop::addWall(Window *window)
{
    auto &frame = window->frame();
    auto *wall = new QAction(Icons::icon(u"eye"_s, m_theme), tr("&Wall display"), &frame);
    wall->setShortcut(Qt::Key_F9);
    connect(wall, &QAction::triggered, window, [this, window, open = QPointer<WallWindow>()]() mutable {
        if (!open)
            open = showWall(window->frame(), *window->services(), m_settings);
        else
            open->present(window->frame().screen());
    });
    frame.addAction(MainWindow::Menu::View, wall);
    frame.sidebar().addDeed(wall, u"monitor"_s);
}

void Desktop::lead(Window *window)
{
    for (auto &other : m_others) {
        if (other.get() == window)
            std::swap(other, m_window);
    }
    if (m_window)
        m_services = m_window->services();
}

int Desktop::freePlace() const
{
    QList<int> taken;
    if (m_window)
        taken.append(m_window->frame().windowPlace());
    for (const auto &other : m_others)
        taken.append(other->frame().windowPlace());
    int place = 0;
    while (taken.contains(place))
        ++place;
    return place;
}

void Desktop::openFurther(const std::shared_ptr<Services> &services,
                          const std::shared_ptr<QUndoStack> &undo, int place)
{
    auto window = makeWindow(services, undo, place);
    auto &frame = window->frame();
    if (m_settings.windowGeometry(place).isEmpty() && m_window)
        frame.setGeometry(m_window->frame().geometry().translated(32, 32));
    m_others.push_back(std::move(window));
    noteOpen();
    present(m_others.back().get());
}

// Which windows there are, for the next start. While all of them close it stays as it was.
void Desktop::noteOpen()
{
    if (m_quitting || !m_window || !m_window->services() || m_window->services()->isDemo())
        return;
    QList<int> places {m_window->frame().windowPlace()};
    for (const auto &other : m_others) {
        if (other->services() == m_window->services())
            places.append(other->frame().windowPlace());
    }
    m_settings.setOpenWindows(places);
}

// One of several goes by itself; the last one ends the program.
void Desktop::closed(Window *window)
{
    QApplication::setQuitOnLastWindowClosed(m_quitting || !m_herald.staysInTray());
    if (m_quitting || m_others.empty())
        return;
    if (m_window.get() == window)
        lead(m_others.back().get());
    const auto gone = std::find_if(m_others.begin(), m_others.end(),
                                   [window](const auto &each) { return each.get() == window; });
    if (gone == m_others.end())
        return;
    gone->release()->deleteLater();
    m_others.erase(gone);
    // What concerns the person is told by a window that stays.
    if (m_herald.attends(window) && m_window && m_window->services()) {
        listenForMe(m_window.get());
        m_herald.attend(m_window.get());
    }
    noteOpen();
}

void Desktop::show(std::shared_ptr<Services> services)
{
    endWait();
    // The new window stands before the old one goes: the last window that closes ends the program.
    int place = m_window ? m_window->frame().windowPlace() : m_settings.openWindows().first();
    if (m_before)
        place = m_before->frame().windowPlace();
    else
        m_before = std::move(m_window);
    auto kept = m_services;
    m_services = std::move(services);
    m_window = makeWindow(m_services,
                          m_before && kept == m_services ? m_before->undo() : nullptr, place);
    auto &frame = m_window->frame();
    // The first picture is of the work: an empty frame before it would be drawn for nothing. What
    // is slower than a blink is waited for in the window.
    const auto *page = frame.currentPage();
    if (!page || page->hasContent()) {
        present(m_window.get());
        return;
    }
    auto *wait = new QTimer(m_window.get());
    wait->setSingleShot(true);
    const auto over = [this, wait, window = m_window.get()] {
        wait->deleteLater();
        present(window);
    };
    connect(page, &Page::readyChanged, wait, over);
    connect(wait, &QTimer::timeout, wait, over);
    wait->start(150);
}

void Desktop::present(Window *window)
{
    auto &frame = window->frame();
    if (frame.isVisible())
        return;
    frame.show();
    // What looks outward comes after the picture. It belongs to the workspace: a further window of
    // it starts nothing anew.
    QTimer::singleShot(0, window, [this, window] {
        if (window->services() && window->services()->player())
            guide(window);
        window->settleIn();
        if (window->services())
            window->services()->work();
        if (window == m_window.get() && window->services()) {
            listenForMe(window);
            m_herald.attend(window);
            goToWaiting();
            if (!m_imports.isEmpty())
                emit window->frame().filesDropped(std::exchange(m_imports, {}));
        }
        m_doorbell.answer();
        if (!m_systemLook)
            m_systemLook = std::make_unique<SystemLook>(m_theme);
        openLastWindows(window);
    });
    if (m_before && window == m_window.get()) {
        // It may be the one whose menu asked for this.
        m_before->frame().hide();
        m_before.release()->deleteLater();
    }
}

// The further windows of the last time, once, when the first one shows the workspace.
void Desktop::openLastWindows(Window *first)
{
    if (!first->services() || first->services()->isDemo() || !std::exchange(m_opensLast, false))
        return;
    for (const int place : m_settings.openWindows().mid(1))
        openFurther(first->services(), first->undo(), place);
}

void Desktop::goTo(const QString &address)
{
    m_address = address;
    if (m_window && m_window->services() && m_window->frame().isVisible())
        goToWaiting();
}

void Desktop::goToWaiting()
{
    const auto text = std::exchange(m_address, {});
    if (text.isEmpty() || !m_window || !m_window->services())
        return;
    auto &frame = m_window->frame();
    const auto address = addressOf(text);
    if (!address)
        frame.notices().tell(noticeOf(address.error(), u"address"_s));
    else
        frame.showPage(address->page, address->place);
    frame.setWindowState(frame.windowState() & ~Qt::WindowMinimized);
    frame.raise();
    frame.activateWindow();
}

void Desktop::listenForMe(Window *window)
{
    auto *assignments = new Assignments(window->services()->store(), window);
    connect(assignments, &Assignments::assigned, this,
            [this, window](const Story &story, const QString &by) {
                const auto title = tr("Story #%1 is yours").arg(story.number);
                const auto open = [this, number = story.number] { goTo(addressOfStory(number)); };
                const auto words = tr("%1 gave you: %2", "a person; the title of a story")
                                           .arg(by, story.title);
                window->frame().notices().tell(
                        {.kind = Notice::Kind::Info,
                         .topic = u"assigned/"_s + story.id.toString(),
                         .title = title,
                         .text = words,
                         .offers = {{.text = tr("Open the story"), .run = open}}});
            });
}

void Desktop::guide(Window *window)
{
    auto *guide = new DemoGuide(window->frame(), *window->services()->player(), window);
    connect(guide, &DemoGuide::beginAgainRequested, this, &Desktop::startDemo);
    connect(guide, &DemoGuide::leaveRequested, this, &Desktop::showNothing);
    guide->begin(m_demoFrom);
}

void Desktop::showNothing()
{
    show({});
    auto *welcome = m_firstRun.makeWindow();
    connect(welcome, &FirstRun::demoRequested, this, [this] { startDemo(DayStory::Opens); });
    connect(welcome, &FirstRun::databaseRequested, this, &Desktop::askAndOpenAt);
    connect(welcome, &FirstRun::workspaceDropped, this,
            [this](const QString &file) { open({.database = file}); });
    connect(welcome, &FirstRun::languageChosen, this, &Desktop::speak);
    connect(welcome, &FirstRun::quitRequested, &m_window->frame(), &MainWindow::close);
    m_window->frame().setWelcome(welcome);
}

void Desktop::explain(const Error &error, const StoreLocation &location)
{
    endWait();
    if (!m_window)
        showNothing();
    auto notice = noticeOf(error, u"open"_s);
    const auto offer = [&](const QString &text, std::function<void()> run) {
        if (notice.offers.size() < 2)
            notice.offers.append({.text = text, .run = std::move(run)});
    };
    switch (error.kind) {
    case Error::Kind::SchemaTooNew:
    case Error::Kind::ReadOnly:
        offer(tr("Open read-only"), [this, location] { open(location, OpenMode::ReadOnly); });
        break;
    case Error::Kind::Damaged:
        offer(tr("Repair to a copy …"), [this, location] { repair(location); });
        offer(tr("Open read-only"), [this, location] { open(location, OpenMode::ReadOnly); });
        break;
    case Error::Kind::Busy:
    case Error::Kind::Away:
    case Error::Kind::Timeout:
        offer(tr("Try again"), [this, location] { open(location); });
        break;
    case Error::Kind::NotFound:
        m_settings.forgetWorkspace(location.toText());
        offer(tr("New workspace …"), [this] { makeNew(); });
        break;
    default:
        break;
    }
    offer(tr("Open another workspace …"), [this] { chooseAndOpen(); });
    m_window->frame().notices().tell(notice);
}

void Desktop::chooseAndOpen()
{
    const auto file = QFileDialog::getOpenFileName(
            &m_window->frame(), tr("Open workspace"), {},
            tr("Dayshift workspaces (*.dayshift);;All files (*)"));
    if (!file.isEmpty())
        open({.database = file});
}

void Desktop::makeNew()
{
    NewWorkspaceDialog dialog(m_theme, &m_window->frame());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const StoreLocation location {.database = dialog.file()};
    const Workspace workspace {.team = dialog.team(),
                               .product = dialog.product(),
                               .timeZone = dialog.timeZone()};
    tellWait(tr("%1 is being made.", "a workspace").arg(location.toText()));
    m_mailbox.await(QtConcurrent::run(&makeWorkspace, location, workspace, Furnishing {}),
                    [this, location](const Result<Done> &made) {
                        if (!made) {
                            explain(made.error(), location);
                            return;
                        }
                        open(location);
                    });
}

// What is to be looked at in the copy, a line each.
static Result<QStringList> copyOfWhatCanBeRead(const StoreLocation &location, const QString &out)
{
    Database database(location);
    if (const auto done = database.open(OpenMode::ReadOnly); !done)
        return done.error();
    const auto findings = repairCopy(database, out);
    if (!findings)
        return findings.error();
    QStringList lines;
    for (const auto &finding : *findings)
        lines.append(finding.says);
    return lines;
}

void Desktop::repair(const StoreLocation &location)
{
    const auto out = QFileDialog::getSaveFileName(&m_window->frame(), tr("Repair to a copy"), {},
                                                  tr("Dayshift workspaces (*.dayshift)"));
    if (out.isEmpty())
        return;
    tellWait(tr("What can be read of %1 is being copied.", "a workspace").arg(location.toText()));
    m_mailbox.await(
            QtConcurrent::run(&copyOfWhatCanBeRead, location, out),
            [this, location, out](const Result<QStringList> &lost) {
                if (!lost) {
                    explain(lost.error(), location);
                    return;
                }
                open({.database = out}, OpenMode::ReadWrite,
                     Notice {.kind = Notice::Kind::Info,
                             .title = tr("This is a copy of what could be read."),
                             .text = tr("The damaged workspace was not touched. %n thing(s) are to "
                                        "be looked at.",
                                        nullptr, int(lost->size())),
                             .details = lost->join(u'\n')});
            });
}

void Desktop::speak(const QString &language)
{
    m_settings.setLanguage(language);
    // Further windows of the same workspace are built anew behind the first one.
    QList<std::pair<int, std::pair<QString, QByteArray>>> further;
    for (auto &other : m_others) {
        if (m_services && other->services() == m_services) {
            const auto *shown = other->frame().currentPage();
            further.append({other->frame().windowPlace(),
                            {shown ? shown->objectName() : QString(), other->frame().saveGeometry()}});
            other->frame().hide();
            other.release()->deleteLater();
        }
    }
    std::erase(m_others, nullptr);
    const auto geometry = m_window->frame().saveGeometry();
    const auto *page = m_window->frame().currentPage();
    const auto name = page ? page->objectName() : QString();
    const auto place = page ? page->place() : QString();
    useLanguage(language);
    // Words are made where they are shown, so a window that is built anew speaks anew.
    if (m_services) {
        show(m_services);
        m_window->frame().showPage(name, place);
        for (const auto &[number, shown] : further) {
            openFurther(m_services, m_window->undo(), number);
            m_others.back()->frame().showPage(shown.first);
            m_others.back()->frame().restoreGeometry(shown.second);
        }
    } else {
        m_firstRun.carryOn();
        showNothing();
    }
    m_window->frame().restoreGeometry(geometry);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"

#include "app/language.h"
#include "app/newworkspace.h"
#include "app/services.h"
#include "app/systemlook.h"
#include "app/window.h"
#include "models/store/check.h"
#include "models/store/workspacefile.h"
#include "views/shell/mainwindow.h"
#include "views/shell/newworkspacedialog.h"
#include "views/shell/notices.h"
#include "views/shell/welcome.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

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

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
    useLanguage(m_settings.language());
    m_theme.setChoice(lookOf(m_settings.theme()));
    m_theme.applyToApplication();
}

Desktop::~Desktop() = default;

void Desktop::start(const QString &named)
{
    const auto location = chosenWorkspace(named);
    if (!location) {
        showNothing();
        explain(location.error(), {});
        return;
    }
    const bool own = named.isEmpty() && location->engine == StoreLocation::Engine::Sqlite;
    if (own && !QFileInfo::exists(location->database))
        showNothing(); // the first start: there is nothing to be sorry for
    else
        open(*location);
}

void Desktop::startDemo()
{
    const auto services = Services::demo();
    if (services) {
        show(*services);
        return;
    }
    showNothing();
    explain(services.error(), {});
}

void Desktop::open(const StoreLocation &location, OpenMode mode)
{
    auto services = Services::open(location, mode);
    if (!services) {
        if (!m_window)
            showNothing();
        explain(services.error(), location);
        return;
    }
    m_settings.addRecentWorkspace(location.toText());
    show(*services);
}

void Desktop::show(std::shared_ptr<Services> services)
{
    // The new window stands before the old one goes: the last window that closes ends the program.
    auto before = std::move(m_window);
    auto kept = m_services;
    m_services = std::move(services);
    m_window = std::make_unique<Window>(m_theme, m_settings, m_services);
    auto &frame = m_window->frame();
    connect(&frame, &MainWindow::openWorkspaceRequested, this, &Desktop::chooseAndOpen);
    connect(&frame, &MainWindow::newWorkspaceRequested, this, &Desktop::makeNew);
    connect(&frame, &MainWindow::openRecentRequested, this, [this](const QString &workspace) {
        if (const auto location = StoreLocation::fromText(workspace))
            open(*location);
        else
            explain(location.error(), {});
    });
    connect(&frame, &MainWindow::languageChosen, this, &Desktop::speak);
    frame.show();
    // First the picture; what looks outward comes after it.
    QTimer::singleShot(0, m_window.get(), [this, window = m_window.get()] {
        window->settleIn();
        if (m_services)
            m_services->work();
        if (!m_systemLook)
            m_systemLook = std::make_unique<SystemLook>(m_theme);
    });
    if (m_services && m_services->isDemo()) {
        frame.notices().tell({.kind = Notice::Kind::Info,
                              .topic = u"demo"_s,
                              .title = tr("This is the demo day."),
                              .text = tr("Try whatever you like: nothing here is kept."),
                              .offers = {{.text = tr("Use my own data"),
                                          .run = [this] { showNothing(); }}}});
    }
    if (before) {
        // It may be the one whose menu asked for this.
        before->frame().hide();
        before.release()->deleteLater();
    }
}

void Desktop::showNothing()
{
    show({});
    auto *welcome = new Welcome(m_theme);
    connect(welcome, &Welcome::newRequested, this, &Desktop::makeNew);
    connect(welcome, &Welcome::openRequested, this, &Desktop::chooseAndOpen);
    m_window->frame().setWelcome(welcome);
}

void Desktop::explain(const Error &error, const StoreLocation &location)
{
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
        offer(tr("Repair to a copy…"), [this, location] { repair(location); });
        offer(tr("Open read-only"), [this, location] { open(location, OpenMode::ReadOnly); });
        break;
    case Error::Kind::Busy:
    case Error::Kind::Away:
    case Error::Kind::Timeout:
        offer(tr("Try again"), [this, location] { open(location); });
        break;
    case Error::Kind::NotFound:
        m_settings.forgetWorkspace(location.toText());
        offer(tr("New workspace…"), [this] { makeNew(); });
        break;
    default:
        break;
    }
    offer(tr("Open another workspace…"), [this] { chooseAndOpen(); });
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
    const auto made = makeWorkspace(location, {.team = dialog.team(),
                                               .product = dialog.product(),
                                               .timeZone = dialog.timeZone()});
    if (!made) {
        explain(made.error(), location);
        return;
    }
    open(location);
    if (const auto warning = networkDriveWarning(location.database); !warning.isEmpty())
        m_window->frame().notices().tell({.kind = Notice::Kind::Warning, .title = warning});
}

void Desktop::repair(const StoreLocation &location)
{
    const auto out = QFileDialog::getSaveFileName(&m_window->frame(), tr("Repair to a copy"), {},
                                                  tr("Dayshift workspaces (*.dayshift)"));
    if (out.isEmpty())
        return;
    Database database(location);
    if (const auto done = database.open(OpenMode::ReadOnly); !done) {
        explain(done.error(), location);
        return;
    }
    const auto findings = repairCopy(database, out);
    if (!findings) {
        explain(findings.error(), location);
        return;
    }
    open({.database = out});
    QStringList lost;
    for (const auto &finding : *findings)
        lost.append(finding.says);
    m_window->frame().notices().tell(
            {.kind = Notice::Kind::Info,
             .title = tr("This is a copy of what could be read."),
             .text = tr("The damaged workspace was not touched. %n thing(s) are to be looked at.",
                        nullptr, int(lost.size())),
             .details = lost.join(u'\n')});
}

void Desktop::speak(const QString &language)
{
    m_settings.setLanguage(language);
    const auto geometry = m_window->frame().saveGeometry();
    const auto *page = m_window->frame().currentPage();
    const auto name = page ? page->objectName() : QString();
    useLanguage(language);
    // Words are made where they are shown, so a window that is built anew speaks anew.
    if (m_services) {
        show(m_services);
        m_window->frame().showPage(name);
    } else {
        showNothing();
    }
    m_window->frame().restoreGeometry(geometry);
}

} // namespace Dayshift

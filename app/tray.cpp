// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray.h"

#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/store/store.h"
#include "views/style/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr int MostTimes = 20;

Tray::Tray(Store &store, const Theme &theme, const Format &format, const Clock &clock,
           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_theme(theme)
    , m_format(format)
    , m_pipelines(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &Tray::refresh);
    m_ages.setInterval(60s);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        m_pipelines.tick();
        refresh();
    });
    m_ages.start();
    connect(&m_pipelines, &PipelineModel::countsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_pipelines, &PipelineModel::dataChanged, this, [this] { m_soon.start(); });
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openRequested();
            });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_icon.setIcon(trayIcon(m_news, m_theme));
        fillMenu();
    });
    m_icon.setContextMenu(&m_menu);
    // Ages grow: the menu is filled when somebody looks.
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    watch(store);
    refresh();
    fillMenu();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::watch(Store &store)
{
    store.watch<Connection>(connections(), this,
                            [this](const Delta<Connection> &delta) { m_pipelines.apply(delta); });
    store.watch<Reading>(readings(), this,
                         [this](const Delta<Reading> &delta) { m_pipelines.apply(delta); });
    store.watch<Build>(
            builds(), this, [this](const Delta<Build> &delta) { m_pipelines.apply(delta); },
            PipelineModel::buildScope());
    store.watch<Stage>(
            stages(), this, [this](const Delta<Stage> &delta) { m_pipelines.apply(delta); },
            PipelineModel::stageScope());
    store.watch<KnownFailure>(
            knownFailures(), this,
            [this](const Delta<KnownFailure> &delta) { m_pipelines.apply(delta); });
    store.watch<Incident>(
            incidents(), this,
            [this](const Delta<Incident> &delta) {
                if (delta.reset)
                    m_incidents.clear();
                for (const auto &id : delta.removed)
                    m_incidents.remove(IncidentId::fromString(id));
                for (const auto &incident : delta.current)
                    m_incidents.insert(incident.id);
                m_soon.start();
            },
            {.condition = u"resolved_at = 0 AND kind = ?"_s,
             .values = {int(IncidentKind::Incident)}});
}

void Tray::readTimes()
{
    const auto keys = m_pipelines.wantingTimes(MostTimes);
    if (keys.isEmpty() || std::exchange(m_readsTimes, true))
        return;
    m_mailbox.await(
            m_store.read([keys](Database &database) { return readStageTimes(database, keys); }),
            [this](const Result<QHash<PipelineKey, StageTimes>> &times) {
                m_readsTimes = false;
                if (times)
                    m_pipelines.setTimes(*times);
            });
}

void Tray::refresh()
{
    readTimes();
    const auto news = trayNews(m_pipelines, int(m_incidents.size()), m_format);
    const bool looksNew = news.sign != m_news.sign || news.count != m_news.count
            || m_icon.icon().isNull();
    m_news = news;
    if (looksNew)
        m_icon.setIcon(trayIcon(m_news, m_theme));
    m_icon.setToolTip(u"Dayshift: "_s + m_news.words);
}

void Tray::setPaused(bool paused)
{
    m_paused = paused;
    fillMenu();
}

static QIcon iconOf(Sign sign, const Theme &theme)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StatusGlyph::paint(&painter, picture.rect(), sign, -1, theme);
    painter.end();
    return picture;
}

void Tray::fillMenu()
{
    m_news = trayNews(m_pipelines, int(m_incidents.size()), m_format);
    m_menu.clear();
    const auto add = [this](const QIcon &icon, const QString &text) {
        return m_menu.addAction(icon, text);
    };
    for (const auto &lines : {m_news.failing, m_news.running}) {
        for (const auto &line : lines) {
            auto words = line.words; // a name may hold an ampersand of its own
            auto *action = add(iconOf(line.sign, m_theme), words.replace(u'&', u"&&"_s));
            connect(action, &QAction::triggered, this,
                    [this, place = line.place] { emit pipelineRequested(place); });
        }
        if (!lines.isEmpty())
            m_menu.addSeparator();
    }
    connect(add(Icons::icon(u"incident"_s, m_theme), tr("&Raise incident …")), &QAction::triggered,
            this, &Tray::raiseRequested);
    connect(add(Icons::program(), tr("&Open Dayshift")), &QAction::triggered, this,
            &Tray::openRequested);
    auto *pause = add(Icons::icon(u"pause"_s, m_theme), tr("&Pause notifications"));
    pause->setCheckable(true);
    pause->setChecked(m_paused);
    connect(pause, &QAction::triggered, this, [this](bool paused) {
        m_paused = paused;
        emit pauseChosen(paused);
    });
    m_menu.addSeparator();
    connect(add({}, tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

} // namespace Dayshift

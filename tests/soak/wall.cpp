// SPDX-License-Identifier: GPL-3.0-or-later

// soak_wall: the real program as a wall, before servers that fail, while time runs faster.
//   soak_wall short         an hour at 120 times: what the tests can afford
//   soak_wall week [SPEED]  seven days, at five hundred times unless told: bash tests/soak/wall.sh
// It writes a line for each hour (time, memory of the wall in KiB, what the wall says) and ends with
// 0 if the picture was right wherever it was looked at, and memory was flat.

#include "app/demo/demostage.h"
#include "app/demo/daystory.h"
#include "app/demo/daywatch.h"
#include "app/wallsupervisor.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/wall/wallreader.h"
#include "models/wall/wallwords.h"
#include "tests/support/faultrelay.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Story = std::chrono::seconds; // time as the story counts it

class Soak
{
public:
    Soak(double speed, std::shared_ptr<DemoStage> stage)
        : m_speed(speed)
        , m_stage(std::move(stage))
        , m_store(m_stage->location(), DemoStage::visitor())
        , m_watch(m_store, m_stage->clock())
        , m_clockFile(m_folder.filePath(u"clock"_s))
        , m_wall(QStringLiteral(DAYSHIFT_PROGRAM),
                 {u"--wall"_s, m_stage->location().database})
    {
        m_wall.setPause(300);
    }
    Q_DISABLE_COPY_MOVE(Soak)

    bool start();
    bool shortTrial();
    bool week();

private:
    bool putRelays();
    void cut();
    void mend();
    void workspaceGoesAway(Story time);
    void clockIsSet();
    void wallCrashes();
    void screenChanges(const QString &mode);
    void quietHours(int hours, QList<qint64> &memoryOf);
    [[nodiscard]] QDateTime now() const
    {
        return m_begins.addMSecs(qint64(double(m_running.elapsed()) * m_speed));
    }
    void setClock(Story wrong = 0s);
    void look();
    void pass(Story time);
    bool until(const std::function<bool()> &holds, Story longest);
    [[nodiscard]] QString said() const;
    [[nodiscard]] qint64 memory() const; // KiB
    void note(const QString &what);
    bool expect(const QString &what, bool holds);
    bool becomesStale(const QString &why, Story longest = 40min);
    bool becomesRight(const QString &why, Story longest = 12h);
    [[nodiscard]] QString expected();
    [[nodiscard]] bool isTold();

    double m_speed;
    std::shared_ptr<DemoStage> m_stage;
    Store m_store;
    DayWatch m_watch;
    QTemporaryDir m_folder;
    QString m_clockFile;
    WallSupervisor m_wall;
    std::unique_ptr<FaultRelay> m_ci;
    std::unique_ptr<FaultRelay> m_monitor;
    QElapsedTimer m_running;
    qint64 m_startedAt = 0;
    QDateTime m_begins = DayStory::instant(DayStory::at(9, 0));
    bool m_looking = false;
    bool m_right = true;
    QTimer m_looks;
};

} // namespace

void Soak::setClock(Story wrong)
{
    QSaveFile file(m_clockFile);
    if (!file.open(QFile::WriteOnly))
        qFatal("no clock");
    file.write(u"%1 %2 %3 %4\n"_s.arg(m_startedAt)
                       .arg(m_begins.toMSecsSinceEpoch())
                       .arg(m_speed)
                       .arg(std::chrono::milliseconds(wrong).count())
                       .toUtf8());
    file.commit();
}

// The team's own program reads the servers, by the time of the story.
void Soak::look()
{
    if (m_looking)
        return;
    m_looking = true;
    auto clock = m_stage->clock(); // all copies are one clock
    clock.set(now());
    m_watch.look(DayStory::minuteOf(now()), true);
}

void Soak::pass(Story time)
{
    QEventLoop loop;
    QTimer::singleShot(int(double(std::chrono::milliseconds(time).count()) / m_speed), &loop,
                       &QEventLoop::quit);
    loop.exec();
}

bool Soak::until(const std::function<bool()> &holds, Story longest)
{
    const auto end = now().addDuration(longest);
    bool held = holds(); // asked once: a page may turn between two questions
    while (!held && now() < end) {
        pass(Story(qint64(0.1 * m_speed)));
        held = holds();
    }
    return held;
}

QString Soak::said() const
{
    QFile file(m_clockFile + u".said"_s);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qint64 Soak::memory() const
{
    QFile status(u"/proc/%1/statm"_s.arg(m_wall.processId()));
    if (!status.open(QFile::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

void Soak::note(const QString &what)
{
    std::printf("%s\t%lld KiB\t%s\t%s\n", qPrintable(now().toString(Qt::ISODate)),
                static_cast<long long>(memory()), qPrintable(what),
                qPrintable(said().left(120).replace(u'\n', u' ')));
    std::fflush(stdout);
}

bool Soak::expect(const QString &what, bool holds)
{
    note((holds ? u"right: "_s : u"WRONG: "_s) + what);
    m_right = m_right && holds;
    return holds;
}

bool Soak::becomesStale(const QString &why, Story longest)
{
    return expect(u"stale, "_s + why,
                  until([this] { return said().startsWith("No fresh data"_L1); }, longest));
}

// Whether the team's own program has read its servers lately, which a busy machine may make it
// wait for: a wall that calls old what is old is right.
bool Soak::isTold()
{
    const auto last = m_store.read([](Database &database) {
                                 return database.select(u"SELECT MAX(read_at) FROM reading"_s, {},
                                                        [](const Row &row) { return row.time(0); });
                             }).result();
    return last && !last->isEmpty() && last->first().secsTo(now()) < 4 * 60;
}

bool Soak::becomesRight(const QString &why, Story longest)
{
    return expect(u"live again, "_s + why, until([this] {
                      if (!isTold())
                          return false;
                      const auto words = said();
                      return !words.isEmpty() && !words.startsWith("No fresh data"_L1)
                              && !words.startsWith("No data yet"_L1) && !words.contains("No news"_L1);
                  }, longest));
}

// What the wall has to say of the pipelines, by whoever writes the workspace.
QString Soak::expected()
{
    const auto at = now();
    const auto facts = m_store.read([at](Database &database) {
                                  return readWallFacts(database, WallNames::ByRole, at,
                                                       WallDepth::Now);
                              }).result();
    if (!facts || facts->pipelines.isEmpty())
        return u"nothing could be read"_s;
    return WallWords(Format(facts->zone), at).failing(countsOf(facts->pipelines));
}

// Between the team and its servers stands what can fail.
bool Soak::putRelays()
{
    const auto known = m_store.read([](Database &database) { return connections().load(database); })
                               .result();
    const auto monitors = m_store.read([](Database &database) { return sources().load(database); })
                                  .result();
    if (!known || !monitors || known->isEmpty() || monitors->isEmpty())
        return false;
    QList<std::pair<Connection, Connection>> moved;
    for (const auto &server : *known) {
        auto there = server;
        if (server.address.contains("partner"_L1)) {
            there.enabled = false; // it never answers
        } else {
            m_ci = std::make_unique<FaultRelay>(QUrl(server.address));
            there.address = m_ci->url().toString();
        }
        moved.append({server, there});
    }
    const auto monitor = monitors->first();
    m_monitor = std::make_unique<FaultRelay>(QUrl(monitor.address));
    auto there = monitor;
    there.address = m_monitor->url().toString();
    return bool(m_store.write([moved, monitor, there](Transaction &transaction) -> Result<Done> {
                           for (const auto &[before, after] : moved) {
                               if (const auto done = connections().apply(transaction, {before, after});
                                   !done)
                                   return done;
                           }
                           return sources().apply(transaction, {monitor, there});
                       }).result());
}

bool Soak::start()
{
    qputenv("DAYSHIFT_TRIAL_CLOCK", m_clockFile.toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    // At night the wall is to be looked at as well, and each page long enough to be read in a hurry.
    {
        QSettings choices(m_folder.filePath(u"Dayshift/dayshift.conf"_s),
                          QSettings::IniFormat);
        choices.setValue(u"wall/has-hours"_s, false);
        choices.setValue(u"wall/seconds"_s, 300);
    }
    if (!m_store.open().result() || !putRelays() || !m_ci)
        return false;
    m_running.start();
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    setClock();
    QObject::connect(&m_watch, &DayWatch::settled, &m_looks, [this] { m_looking = false; });
    QObject::connect(&m_looks, &QTimer::timeout, &m_looks, [this] { look(); });
    m_looks.start(int(std::clamp(60'000 / m_speed, 100.0, 5000.0)));
    look();
    m_wall.start();
    return becomesRight(u"the wall is started"_s);
}

void Soak::cut()
{
    m_ci->set(FaultRelay::Fault::Reset);
    m_monitor->set(FaultRelay::Fault::Reset);
}

void Soak::mend()
{
    m_ci->set(FaultRelay::Fault::None);
    m_monitor->set(FaultRelay::Fault::None);
    m_ci->demand({}, {});
    m_monitor->demand({}, {});
}

void Soak::workspaceGoesAway(Story time)
{
    const auto file = m_stage->location().database;
    expect(u"the workspace is taken away"_s, QFile::rename(file, file + u".away"_s));
    becomesStale(u"the workspace is away"_s);
    pass(time);
    expect(u"the workspace is brought back"_s, QFile::rename(file + u".away"_s, file));
    becomesRight(u"the workspace is back"_s);
}

void Soak::clockIsSet()
{
    setClock(1h);
    pass(5min);
    becomesRight(u"the clock was set an hour on"_s);
    setClock(-2h);
    pass(5min);
    becomesRight(u"the clock was set two hours back"_s);
    setClock();
    becomesRight(u"the clock is right"_s);
}

void Soak::wallCrashes()
{
    const auto before = m_wall.processId();
    ::kill(pid_t(before), SIGKILL);
    expect(u"the wall that crashed is started again"_s,
           until([&] { return m_wall.processId() > 0 && m_wall.processId() != before; }, 2h));
    becomesRight(u"after the crash"_s);
}

void Soak::screenChanges(const QString &mode)
{
    if (qEnvironmentVariableIsEmpty("DAYSHIFT_SOAK_SCREEN"))
        return;
    QProcess xrandr;
    xrandr.start(u"xrandr"_s, {u"--output"_s, u"screen"_s, mode});
    xrandr.waitForFinished(10'000);
    pass(30min);
    becomesRight(u"the panel was switched %1"_s.arg(mode.mid(2)));
}

bool Soak::shortTrial()
{
    pass(2min);
    cut();
    becomesStale(u"no server answers"_s, 25min);
    mend();
    becomesRight(u"the servers are back"_s);
    clockIsSet();
    expect(u"the pipelines are told"_s, until([this] { return said().contains(expected()); }, 60min));
    return m_right;
}

// An hour each in which nothing happens but what has to be right.
void Soak::quietHours(int hours, QList<qint64> &memoryOf)
{
    for (int hour = 0; hour < hours; ++hour) {
        pass(1h);
        memoryOf.append(memory());
        note(u"hour"_s);
    }
}

bool Soak::week()
{
    QList<qint64> warm, end, rest;
    quietHours(8, rest);
    wallCrashes(); // on the first day: from here on it is the same process
    quietHours(14, rest);
    // Second day: the servers are restarted, one after the other.
    for (int i = 0; i < 3; ++i) {
        m_ci->set(FaultRelay::Fault::Reset);
        pass(8min);
        m_monitor->set(FaultRelay::Fault::Reset);
        m_ci->set(FaultRelay::Fault::None);
        pass(8min);
        mend();
        becomesRight(u"after a restart of the servers"_s);
    }
    clockIsSet();
    quietHours(20, rest);
    workspaceGoesAway(2h);
    // From here on all that is ever loaded is loaded.
    quietHours(12, warm);
    // Third to fifth day: credentials expire, the network is cut.
    m_ci->demand("other", "password");
    m_monitor->demand("other", "password");
    becomesStale(u"the credentials have expired"_s);
    pass(3h);
    mend();
    becomesRight(u"new credentials"_s);
    quietHours(20, rest);
    cut();
    becomesStale(u"the network is cut"_s);
    pass(6h);
    mend();
    becomesRight(u"the network is there"_s);
    screenChanges(u"--off"_s);
    quietHours(18, rest);
    screenChanges(u"--auto"_s);
    workspaceGoesAway(4h);
    quietHours(20, rest);
    clockIsSet();
    quietHours(24, rest);
    quietHours(12, end);
    expect(u"the pipelines are told"_s, until([this] { return said().contains(expected()); }, 2h));
    const auto middleOf = [](QList<qint64> values) {
        std::ranges::sort(values);
        return double(values[values.size() / 2]);
    };
    const auto growth = middleOf(end) / middleOf(warm) - 1;
    expect(u"memory grew by %1 % after warming up"_s.arg(growth * 100, 0, 'f', 2), growth <= .02);
    return m_right;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto what = QCoreApplication::arguments().value(1);
    if (what != "short"_L1 && what != "week"_L1)
        return 2;
    const auto stage = DemoStage::make();
    if (!stage)
        return 1;
    const auto usual = what == "short"_L1 ? 120.0 : 500.0;
    const auto speed = QCoreApplication::arguments().value(2).toDouble();
    Soak soak(speed >= 1 ? speed : usual, *stage);
    if (!soak.start())
        return 1;
    const bool right = what == "short"_L1 ? soak.shortTrial() : soak.week();
    std::printf("%s\n", right ? "The wall was right to the end." : "The wall was WRONG.");
    return right ? 0 : 1;
}

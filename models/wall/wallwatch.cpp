// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallwatch.h"

#include "models/base/backoff.h"
#include "models/wall/wallreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto BetweenLooks = 5s;
static constexpr auto WholeEvery = 30s; // what is silent becomes so without anything being written
static constexpr auto FiguresEvery = 10min;
static constexpr qint64 HungAfter = 30'000; // ms without an answer
static constexpr Backoff Tries {.first = 5s, .longest = 60s};

SteadyClock systemSteadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

WallWatch::WallWatch(Door door, WallNames names, Clock clock, SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_door(std::move(door))
    , m_names(names)
    , m_clock(std::move(clock))
    , m_steady(std::move(steady))
{
}

// A store whose server hangs would hold whoever lets it go: it goes when it has answered.
static void letGo(std::shared_ptr<Store> store)
{
    if (!store)
        return;
    auto *thread = QThread::create([store = std::move(store)] {
        store->read([](Database &) -> Result<Done> { return Done {}; }).waitForFinished();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

std::shared_ptr<Store> WallWatch::sharedStore(std::unique_ptr<Store> store)
{
    return {store.release(), [](Store *gone) {
                // Not on its own thread, which it waits for.
                QMetaObject::invokeMethod(
                        QCoreApplication::instance(), [gone] { delete gone; },
                        Qt::QueuedConnection);
            }};
}

WallWatch::~WallWatch()
{
    if (m_waits)
        letGo(std::move(m_store));
}

void WallWatch::setNames(WallNames names)
{
    if (std::exchange(m_names, names) != names)
        m_mark.clear();
}

const WallFacts &WallWatch::facts() const
{
    static const WallFacts nothing;
    return m_facts ? *m_facts : nothing;
}

std::chrono::milliseconds WallWatch::age() const
{
    return m_age.age(m_steady());
}

WallTrust WallWatch::trust() const
{
    return m_age.isKnown() ? wallTrustOf(age()) : WallTrust::Stale;
}

std::chrono::milliseconds WallWatch::nextTry() const
{
    return m_waits ? -1ms : std::max<std::chrono::milliseconds>(0ms, m_due - m_steady());
}

bool WallWatch::isHung() const
{
    return m_waits && m_waiting.elapsed() > HungAfter;
}

void WallWatch::tick()
{
    const auto now = m_steady();
    if (m_age.tick(m_clock(), now)) {
        m_due = now; // the machine is back from its sleep
        m_mark.clear();
    }
    if (isHung())
        lose(tr("The workspace does not answer."));
    if (m_waits || now < m_due)
        return;
    if (m_store)
        look();
    else
        open();
}

void WallWatch::open()
{
    m_waits = true;
    m_waiting.start();
    m_mailbox.await(m_door(), [this, asked = ++m_asked](const Opened &opened) {
        if (asked != m_asked)
            return;
        m_waits = false;
        if (!opened) {
            lose(opened.error().title());
            return;
        }
        m_store = *opened;
        m_mark.clear();
        m_identity.clear();
        look();
    });
}

// Which file lies at a path: one that was taken away can still be read by whoever has it open, and
// would be believed for ever.
static QString identityOf(const StoreLocation &location)
{
    if (location.engine != StoreLocation::Engine::Sqlite)
        return u"server"_s;
    const QFileInfo file(location.database);
    if (!file.exists())
        return {};
    return u"file %1"_s.arg(file.birthTime().toMSecsSinceEpoch());
}

void WallWatch::look()
{
    const auto steady = m_steady();
    const bool whole = !m_facts || steady - m_readAt >= WholeEvery;
    const bool figures = !m_facts || m_facts->figures.isEmpty()
            || steady - m_figuresAt >= FiguresEvery;
    const auto mark = whole ? QString() : m_mark;
    const auto work = [mark, figures, names = m_names, now = m_clock(),
                       identity = std::make_shared<QString>(m_identity),
                       location = m_store->location()](
                              Database &database) -> Result<std::pair<Look, QString>> {
        const auto present = identityOf(location);
        if (present.isEmpty() || (!identity->isEmpty() && present != *identity))
            return Error {.kind = Error::Kind::Away,
                          .what = tr("The file of the workspace is not there.")};
        const auto newest = readWallMark(database);
        if (!newest)
            return newest.error();
        if (*newest == mark)
            return std::pair(Look {.mark = *newest}, present);
        const auto facts = readWallFacts(database, names, now,
                                         figures ? WallDepth::WithFigures : WallDepth::Now);
        if (!facts)
            return facts.error();
        return std::pair(Look {.mark = *newest,
                               .facts = std::make_shared<WallFacts>(*facts),
                               .hasFigures = figures},
                         present);
    };
    m_waits = true;
    m_waiting.start();
    m_mailbox.await(m_store->read(work), [this, asked = ++m_asked](
                                                 const Result<std::pair<Look, QString>> &answer) {
        if (asked != m_asked)
            return;
        m_waits = false;
        if (!answer) {
            lose(answer.error().title());
            return;
        }
        m_identity = answer->second;
        take(answer->first);
    });
}

void WallWatch::take(const Look &look)
{
    const auto steady = m_steady();
    m_due = steady + BetweenLooks;
    m_mark = look.mark;
    bool isNew = !m_trouble.isEmpty() || m_failures > 0;
    m_trouble.clear();
    m_failures = 0;
    if (look.facts) {
        m_readAt = steady;
        if (look.hasFigures)
            m_figuresAt = steady;
        else if (m_facts)
            look.facts->figures = m_facts->figures;
        isNew = isNew || !m_facts || *m_facts != *look.facts;
        m_facts = look.facts;
    }
    // Servers that were never read are as old as this wall's knowledge of them.
    const bool isTold = m_facts->hasSources && (m_facts->toldAt.isValid() || m_age.isKnown());
    m_age.tell(isTold ? m_facts->toldAt : m_clock(), m_clock(), steady);
    if (isNew)
        emit changed();
}

void WallWatch::lose(const QString &why)
{
    ++m_asked;
    m_waits = false;
    letGo(std::exchange(m_store, nullptr));
    m_mark.clear();
    m_trouble = why;
    ++m_failures;
    m_due = m_steady() + Tries.delay(m_failures, QRandomGenerator::global()->generateDouble());
    emit changed();
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/net/schedule.h"
#include "models/production/watchwriter.h"
#include "models/store/change.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Dayshift {

class HttpClient;
class Secrets;
class Store;

// How one reading of one source went, for whoever wants to tell it at once.
struct SourceReport
{
    Source source = {};
    SourceReading reading = {}; // as it was written
    std::optional<Error> error = {};
    QList<Measurement> samples = {};
    QList<Alert> alerts = {}; // new or changed
};

// Asks each source in its interval, and writes into the store what production does: values, alerts,
// and how the asking went, in one transaction. What was missed while the machine slept is asked for
// in one range where the source remembers it, and stays a gap where it does not.
//
// It lives on the network thread, beside the HttpClient: move it there before it is given work.
class Watchman : public QObject
{
    Q_OBJECT
public:
    // While nothing changes but the values, the reading is written no more often than this.
    static constexpr std::chrono::seconds ReadingEvery {5};
    // What is only asked now and then: targets, rules, notices that got lost.
    static constexpr std::chrono::seconds ThoroughEvery {60};

    Watchman(Store &store, HttpClient &http, Secrets &secrets, Clock clock = systemClock(),
             QObject *parent = nullptr);
    ~Watchman() override;

    // Reads what sources and indicators the store has, for as long as the watcher lives. To be
    // called on the store's thread; the watcher lives there and goes before the watchman does.
    void watchSources(QObject *watcher);

    // From any thread.
    void setSources(const QList<Source> &sources, const QList<Indicator> &indicators);
    // All, or the one with this id: at once, also if it was given up because of its password.
    void readNow(SourceId source = {});
    // The machine slept, or its clock was set: what is due is asked, and what failed is tried.
    void wake();
    // So long stands between two readings, whatever the sources say; zero: what they say.
    void setInterval(std::chrono::milliseconds interval);

    // Asks who is due, as its timer does: for who moves the clock.
    void look() { tick(); }
    // On its own thread: whether a reading is under way, and when the next one is due.
    [[nodiscard]] bool isReading() const { return m_open > 0; }
    [[nodiscard]] std::optional<QDateTime> nextAt() const { return m_schedule.soonest(m_clock()); }

signals:
    void wasRead(const Dayshift::SourceReport &report);

private:
    struct Watched;
    struct Turn;
    using WatchedPointer = std::shared_ptr<Watched>;
    using TurnPointer = std::shared_ptr<Turn>;

    void apply(const Delta<Source> &delta);
    void apply(const Delta<Indicator> &delta);
    void adopt(const Source &source);
    void handOut();
    void forget(const QString &id);
    void plan();
    void tick();
    void wakeLater();
    void start(const WatchedPointer &watched);
    void unlock(const TurnPointer &turn);
    void recall(const TurnPointer &turn);
    void ask(const TurnPointer &turn);
    void send(const TurnPointer &turn, const ProbeQuestion &question);
    void hear(const TurnPointer &turn, const ProbeQuestion &question, const Result<Heard> &heard);
    void settle(const TurnPointer &turn);
    void finish(const TurnPointer &turn, const Result<Kept> &written);
    void tellSilence();
    void thin();
    [[nodiscard]] Pace paceOf(const Source &source) const;
    [[nodiscard]] bool isCurrent(const Turn &turn) const;
    [[nodiscard]] QList<SourceVoice> voices() const;

    Store &m_store;
    HttpClient &m_http;
    Secrets &m_secrets;
    Clock m_clock;
    Schedule m_schedule;
    QTimer m_timer;
    QHash<QString, WatchedPointer> m_watched; // by id
    QList<Indicator> m_indicators;
    std::chrono::milliseconds m_interval {0};
    QDateTime m_tickedAt;
    QDateTime m_thinnedAt;
    int m_open = 0;
    Mailbox m_mailbox;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::SourceReport)

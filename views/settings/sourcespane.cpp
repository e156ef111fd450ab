// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/sourcespane.h"

#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/production/probe.h"
#include "models/production/productiontables.h"
#include "models/production/sourcecheck.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"
#include "views/pipeline/checklist.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {
enum Column { NameColumn, KindColumn, StateColumn, ReadColumn, BudgetColumn };
enum Role { IdRole = Qt::UserRole, IsServerRole };
} // namespace

template<typename T>
void SourcesPane::keep(QList<T> &things, const Delta<T> &delta)
{
    things.removeIf([&](const T &thing) {
        return delta.reset || delta.removed.contains(thing.id.toString())
                || std::ranges::find(delta.current, thing.id, &T::id) != delta.current.end();
    });
    things += delta.current;
    m_later.start();
}

SourcesPane::SourcesPane(const Theme &theme, Store &store, QUndoStack &undo,
                         const Outward &outward, Format format, Clock clock, QWidget *parent)
    : SettingsPane(theme, Scope::Team, parent)
    , m_store(store)
    , m_undo(undo)
    , m_outward(outward)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
{
    addList();
    auto *checks = new SettingsCard(theme, tr("Connection check"), this);
    m_checks = new CheckList(theme, checks);
    checks->body()->addWidget(m_checks);
    side()->addWidget(checks);
    auto *words = new SettingsCard(theme, tr("How they are read"), this);
    words->addWords(tr("A server is asked every few seconds while something runs there and rarely "
                       "while nothing does. It counts as live for 90 s after its last answer and as "
                       "stale after 15 min. Tokens lie in the system's keyring, on each computer "
                       "its own."));
    side()->addWidget(words);
    side()->addStretch(1);
    m_later.setSingleShot(true);
    m_later.setInterval(30);
    connect(&m_later, &QTimer::timeout, this, &SourcesPane::fill);
    m_ages.setInterval(5s);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible())
            fill();
    });
    m_ages.start();
    watch();
    fill();
}

void SourcesPane::watch()
{
    m_store.watch<Connection>(connections(), this, [this](const Delta<Connection> &delta) {
        m_knowsServers = true;
        keep(m_connections, delta);
    });
    m_store.watch<Reading>(readings(), this,
                           [this](const Delta<Reading> &delta) { keep(m_readings, delta); });
    m_store.watch<Source>(sources(), this, [this](const Delta<Source> &delta) {
        m_knowsSources = true;
        keep(m_sources, delta);
    });
    m_store.watch<SourceReading>(
            sourceReadings(), this,
            [this](const Delta<SourceReading> &delta) { keep(m_sourceReadings, delta); });
}

void SourcesPane::addList()
{
    auto *card = new SettingsCard(theme(), tr("Sources"), this);
    m_list = new QTreeWidget(card);
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("State"), tr("Last read"), tr("Left")});
    m_list->headerItem()->setToolTip(BudgetColumn, tr("Requests that the server still allows"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setMinimumHeight(theme().scaled(240));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const auto column : {KindColumn, StateColumn, ReadColumn, BudgetColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_reason = new TextLabel(theme(), Type::Small, Ink::TextSecondary, card);
    m_reason->setWrapped();
    m_test = new QPushButton(tr("&Test"), card);
    m_edit = new QPushButton(tr("&Edit …"), card);
    m_switch = new QPushButton(card);
    m_remove = new QPushButton(tr("&Remove"), card);
    auto *row = new QHBoxLayout;
    for (auto *button : {m_test, m_edit, m_switch, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    auto *server = new QPushButton(Icons::icon(u"connect"_s, theme()), tr("Add a &CI server …"), card);
    auto *monitoring = new QPushButton(Icons::icon(u"production"_s, theme()),
                                       tr("Add &monitoring …"), card);
    auto *second = new QHBoxLayout;
    second->addWidget(server);
    second->addWidget(monitoring);
    second->addStretch(1);
    m_said = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
    m_said->setWrapped();
    m_said->hide();
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_reason);
    card->body()->addLayout(row);
    card->body()->addWidget(m_said);
    card->body()->addLayout(second);
    cards()->addWidget(card, 1);
    for (auto *button : {server, monitoring})
        button->setEnabled(!m_store.isReadOnly());
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_checks->clear();
        ++m_attempt;
        m_said->hide();
        showCurrent();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &SourcesPane::edit);
    connect(m_test, &QPushButton::clicked, this, &SourcesPane::test);
    connect(m_edit, &QPushButton::clicked, this, &SourcesPane::edit);
    connect(m_switch, &QPushButton::clicked, this, &SourcesPane::toggle);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPane::remove);
    connect(server, &QPushButton::clicked, this, &SourcesPane::addServerRequested);
    connect(monitoring, &QPushButton::clicked, this, &SourcesPane::addMonitoringRequested);
}

void SourcesPane::setLoads(const QList<ServerLoad> &loads)
{
    m_loads = loads;
    m_later.start();
}

QString SourcesPane::stateWords(bool enabled, const QDateTime &readAt,
                                const QDateTime &failedSince) const
{
    if (!enabled)
        return tr("switched off");
    if (failedSince.isValid())
        return tr("does not answer");
    return readAt.isValid() ? tr("is read") : tr("not read yet");
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

static Sign signOf(bool enabled, const QDateTime &readAt, const QDateTime &failedSince)
{
    if (!enabled)
        return Sign::Skipped;
    if (failedSince.isValid())
        return Sign::Stale;
    return readAt.isValid() ? Sign::Passed : Sign::Queued;
}

void SourcesPane::fillRow(QTreeWidgetItem *item, const Connection &connection)
{
    const auto found = std::ranges::find(m_readings, connection.id, &Reading::id);
    const auto reading = found == m_readings.end() ? Reading {} : *found;
    const auto *provider = Provider::withId(connection.provider);
    item->setText(NameColumn, plainName(connection.name));
    item->setToolTip(NameColumn, plainName(connection.address).toHtmlEscaped());
    item->setIcon(NameColumn, iconOf(signOf(connection.enabled, reading.readAt, reading.failedSince),
                                     theme()));
    item->setText(KindColumn, provider ? provider->name() : plainName(connection.provider));
    item->setText(StateColumn, stateWords(connection.enabled, reading.readAt, reading.failedSince));
    item->setText(ReadColumn, m_format.ago(reading.readAt, m_clock()));
    const auto load = std::ranges::find(m_loads, connection.id, &ServerLoad::connection);
    const bool isKnown = load != m_loads.end() && load->allowance.isKnown();
    item->setText(BudgetColumn,
                  isKnown ? m_format.ofAll(load->allowance.left, load->allowance.limit) : QString());
    item->setData(NameColumn, IdRole, connection.id.toString());
    item->setData(NameColumn, IsServerRole, true);
}

void SourcesPane::fillRow(QTreeWidgetItem *item, const Source &source)
{
    const auto found = std::ranges::find(m_sourceReadings, source.id, &SourceReading::id);
    const auto reading = found == m_sourceReadings.end() ? SourceReading {} : *found;
    const auto *probe = Probe::withId(source.probe);
    item->setText(NameColumn, plainName(source.name));
    item->setToolTip(NameColumn, plainName(source.address).toHtmlEscaped());
    item->setIcon(NameColumn, iconOf(probe ? signOf(source.enabled, reading.readAt,
                                                    reading.failedSince)
                                           : Sign::Manual,
                                     theme()));
    item->setText(KindColumn, probe ? probe->name() : tr("Entered by hand"));
    item->setText(StateColumn, probe ? stateWords(source.enabled, reading.readAt,
                                                  reading.failedSince)
                                     : tr("by hand"));
    item->setText(ReadColumn, m_format.ago(reading.readAt, m_clock()));
    item->setText(BudgetColumn, {});
    item->setData(NameColumn, IdRole, source.id.toString());
    item->setData(NameColumn, IsServerRole, false);
}

// Row by row, so that what is selected stays so.
void SourcesPane::fill()
{
    const auto byName = [](const auto &a, const auto &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    };
    std::ranges::sort(m_connections, byName);
    std::ranges::sort(m_sources, byName);
    QString current;
    if (const auto *item = m_list->currentItem())
        current = item->data(NameColumn, IdRole).toString();
    const QSignalBlocker quiet(m_list);
    const auto count = int(m_connections.size() + m_sources.size());
    while (m_list->topLevelItemCount() > count)
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < count)
        new QTreeWidgetItem(m_list);
    int row = 0;
    for (const auto &connection : std::as_const(m_connections))
        fillRow(m_list->topLevelItem(row++), connection);
    for (const auto &source : std::as_const(m_sources))
        fillRow(m_list->topLevelItem(row++), source);
    for (row = 0; row < count; ++row) {
        if (m_list->topLevelItem(row)->data(NameColumn, IdRole).toString() == current)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    if (!m_list->currentItem() && count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

const Connection *SourcesPane::currentConnection() const
{
    const auto *item = m_list->currentItem();
    if (!item || !item->data(NameColumn, IsServerRole).toBool())
        return nullptr;
    const auto id = ConnectionId::fromString(item->data(NameColumn, IdRole).toString());
    const auto found = std::ranges::find(m_connections, id, &Connection::id);
    return found == m_connections.end() ? nullptr : &*found;
}

const Source *SourcesPane::currentSource() const
{
    const auto *item = m_list->currentItem();
    if (!item || item->data(NameColumn, IsServerRole).toBool())
        return nullptr;
    const auto id = SourceId::fromString(item->data(NameColumn, IdRole).toString());
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    return found == m_sources.end() ? nullptr : &*found;
}

void SourcesPane::showCurrent()
{
    const auto *connection = currentConnection();
    const auto *source = currentSource();
    const bool any = connection || source;
    const bool mayEdit = any && !m_store.isReadOnly();
    const bool isOn = connection ? connection->enabled : source && source->enabled;
    m_test->setEnabled(any && (connection || Probe::withId(source->probe)));
    m_edit->setEnabled(mayEdit);
    m_switch->setEnabled(mayEdit);
    m_switch->setText(isOn || !any ? tr("&Switch off") : tr("&Switch on"));
    QString reason;
    QDateTime readAt;
    if (connection) {
        const auto reading = std::ranges::find(m_readings, connection->id, &Reading::id);
        if (reading != m_readings.end()) {
            reason = reading->failedSince.isValid() ? reading->reason : QString();
            readAt = reading->readAt;
        }
    } else if (source) {
        const auto reading = std::ranges::find(m_sourceReadings, source->id, &SourceReading::id);
        if (reading != m_sourceReadings.end() && reading->failedSince.isValid())
            reason = reading->reason;
    }
    // What was read proves stories and deployments; it goes with no connection.
    const bool hasProofs = connection && readAt.isValid();
    m_remove->setEnabled(mayEdit && !hasProofs);
    m_remove->setToolTip(hasProofs ? tr("Its builds prove stories and deployments: switch it off, "
                                        "and they stay.")
                                   : QString());
    const bool isEmpty = !any && m_knowsServers && m_knowsSources;
    m_reason->setText(isEmpty ? tr("Nothing is connected yet. Add a CI server to see every build, or "
                                "monitoring to see what customers meet.")
                           : plainMessage(reason, 400));
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void SourcesPane::say(const QString &words, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(words);
    m_said->show();
}

QStringList SourcesPane::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QStringList cells;
        for (const auto column : {NameColumn, KindColumn, StateColumn})
            cells.append(m_list->topLevelItem(row)->text(column));
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

void SourcesPane::select(const QString &name)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->text(NameColumn) == name)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void SourcesPane::test()
{
    const auto *connection = currentConnection();
    const auto *source = currentSource();
    if (!connection && !source)
        return;
    m_checks->showBusy();
    const auto key = connection ? SecretKey {connection->id.toString(), connection->name}
                                : SecretKey {source->id.toString(), source->name};
    const auto show = [this, attempt = ++m_attempt](const QList<Check> &checks) {
        if (attempt == m_attempt)
            m_checks->show(checks);
    };
    const auto server = connection ? std::optional(*connection) : std::nullopt;
    const auto watched = source ? std::optional(*source) : std::nullopt;
    m_mailbox.await(m_outward.secrets.read(key),
                    [this, show, server, watched](const Result<std::optional<QString>> &kept) {
                        // Where there is no keyring, many servers can be read without a token.
                        const auto token = kept ? kept->value_or(QString()) : QString();
                        if (server)
                            m_mailbox.await(checkConnection(m_outward.http, *server, token), show);
                        else
                            m_mailbox.await(checkSource(m_outward.http, *watched, token),
                                            [show](const SourceCheck &check) {
                                                show(check.checks);
                                            });
                    });
}

void SourcesPane::edit()
{
    if (m_store.isReadOnly())
        return;
    if (const auto *connection = currentConnection()) {
        emit editServerRequested(connection->id);
        return;
    }
    const auto *source = currentSource();
    if (!source)
        return;
    const auto figuresOf = [id = source->id.toString()](Database &database) {
        return indicators().where(database, u"source_id = ?"_s, {id});
    };
    m_mailbox.await(m_store.read(figuresOf),
                    [this, source = *source](const Result<QList<Indicator>> &figures) {
                        if (figures)
                            emit editMonitoringRequested(source, *figures);
                        else
                            say(figures.error().message(), Tone::Fail);
                    });
}

void SourcesPane::toggle()
{
    if (const auto *connection = currentConnection()) {
        auto after = *connection;
        after.enabled = !after.enabled;
        m_undo.push(new DeedCommand(
                m_store, Deed(connections(), Edit<Connection> {*connection, after}),
                after.enabled ? tr("%1 is read again", "a server").arg(plainName(after.name))
                              : tr("%1 is switched off", "a server").arg(plainName(after.name))));
    } else if (const auto *source = currentSource()) {
        auto after = *source;
        after.enabled = !after.enabled;
        m_undo.push(new DeedCommand(
                m_store, Deed(sources(), Edit<Source> {*source, after}),
                after.enabled ? tr("%1 is read again", "a server").arg(plainName(after.name))
                              : tr("%1 is switched off", "a server").arg(plainName(after.name))));
    }
}

void SourcesPane::remove()
{
    if (const auto *connection = currentConnection()) {
        const auto reading = std::ranges::find(m_readings, connection->id, &Reading::id);
        Deed deed;
        if (reading != m_readings.end())
            deed.add(readings(), Edit<Reading> {.before = *reading});
        deed.add(connections(), Edit<Connection> {.before = *connection});
        // The token stays in the keyring: undo brings the connection back as it was.
        m_undo.push(new DeedCommand(m_store, deed,
                                    tr("%1 removed", "a server").arg(plainName(connection->name))));
        return;
    }
    const auto *source = currentSource();
    if (!source)
        return;
    const auto figuresOf = [id = source->id.toString()](Database &database) {
        return indicators().where(database, u"source_id = ?"_s, {id});
    };
    m_mailbox.await(m_store.read(figuresOf),
                    [this, source = *source](const Result<QList<Indicator>> &figures) {
                        if (figures)
                            removeSource(source, *figures);
                        else
                            say(figures.error().message(), Tone::Fail);
                    });
}

void SourcesPane::removeSource(const Source &source, const QList<Indicator> &figures)
{
    Deed deed;
    for (const auto &figure : figures)
        deed.add(indicators(), {.before = figure});
    deed.add(sources(), Edit<Source> {.before = source});
    m_undo.push(new DeedCommand(m_store, deed,
                                tr("%1 removed", "a server").arg(plainName(source.name))));
}

} // namespace Dayshift

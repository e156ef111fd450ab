// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/alertedits.h"
#include "models/production/productiontables.h"
#include "models/store/store.h"
#include "views/production/alertstrip.h"
#include "views/production/figuretile.h"
#include "views/production/impactchart.h"
#include "views/production/factcard.h"
#include "views/production/productionpage.h"
#include "views/production/productionwords.h"
#include "views/style/stateview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int AlertsInFull = 2; // the third and more fold


void ProductionPage::makeBody()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    m_alertColumn = new QVBoxLayout;
    m_alertColumn->setSpacing(Theme::Space3);
    column->addLayout(m_alertColumn);
    m_tileRow = new QGridLayout;
    m_tileRow->setSpacing(Theme::Space4);
    column->addLayout(m_tileRow);

    auto *card = new FactCard(theme(), tr("Who uses it, and do they succeed"), content);
    m_chart = new ImpactChart(theme(), card);
    m_table = new QTreeView(card);
    m_table->setModel(&m_chart->table());
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("Who uses it, and do they succeed, as a table"));
    m_chartBody = new QStackedWidget(card);
    m_chartBody->addWidget(m_chart);
    m_chartBody->addWidget(m_table);
    auto *inside = static_cast<QVBoxLayout *>(card->layout());
    inside->insertWidget(1, m_chartBody, 1);
    inside->setStretch(inside->count() - 1, 0); // all the room is the chart's
    card->setNote(tr("per minute"));
    card->setMinimumHeight(theme().scaled(300));
    column->addWidget(card, 1);

    auto *lists = new QGridLayout;
    lists->setSpacing(Theme::Space4);
    m_affected = new FactCard(theme(), tr("Who is affected"), content);
    m_changed = new FactCard(theme(), tr("What changed before it"), content);
    m_days = new FactCard(theme(), tr("Use and success per day"), content);
    m_releases = new FactCard(theme(), tr("Use and success per release"), content);
    lists->addWidget(m_affected, 0, 0);
    lists->addWidget(m_changed, 0, 1);
    lists->addWidget(m_days, 1, 0);
    lists->addWidget(m_releases, 1, 1);
    lists->setColumnStretch(0, 1);
    lists->setColumnStretch(1, 1);
    column->addLayout(lists);

    auto *scroll = new QScrollArea(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_body->addWidget(scroll);
}

void ProductionPage::makeEmpty()
{
    auto *empty = new StateView(theme(), m_body);
    empty->setWords(u"production"_s, tr("No monitoring yet"),
                    tr("Connect what measures production, to see here whether customers can do "
                       "what they came for."));
    const std::pair<QString, QString> kinds[] = {{u"prometheus"_s, tr("Connect Prometheus …")},
                                                 {u"json"_s, tr("JSON address …")},
                                                 {u"csv"_s, tr("CSV …")},
                                                 {u"manual"_s, tr("Success by hand …")}};
    for (const auto &[probe, words] : kinds) {
        auto *button = empty->addButton(words);
        button->setEnabled(!m_store.isReadOnly());
        connect(button, &QPushButton::clicked, this,
                [this, kind = probe] { emit connectRequested(kind); });
    }
    m_body->addWidget(empty);
}

void ProductionPage::showAlerts()
{
    const auto &all = m_picture.alerts;
    const bool folds = all.size() > AlertsInFull && !m_unfolded;
    const auto count = folds ? AlertsInFull : int(all.size());
    while (m_strips.size() > count)
        delete m_strips.takeLast();
    while (m_strips.size() < count) {
        auto *strip = new AlertStrip(theme(), this);
        m_strips.append(strip);
        m_alertColumn->insertWidget(int(m_strips.size()) - 1, strip);
        connect(strip, &AlertStrip::raiseRequested, this, &ProductionPage::raiseFor);
        connect(strip, &AlertStrip::muteRequested, this, &ProductionPage::mute);
        connect(strip, &AlertStrip::dismissRequested, this, &ProductionPage::dismiss);
        connect(strip, &AlertStrip::seenRequested, this, [this](const Alert &alert) {
            push(Deed(alerts(), seenAt(alert, m_clock())), tr("Seen: %1").arg(alert.name));
        });
        connect(strip, &AlertStrip::linkRequested, this,
                [this](const Alert &alert, const IncidentId &incident) {
                    push(Deed(alerts(), linkedTo(alert, incident)),
                         tr("Linked to an incident: %1").arg(alert.name));
                });
    }
    for (int i = 0; i < count; ++i)
        m_strips.at(i)->setAlert(all.at(i), m_picture, m_format, !m_store.isReadOnly());
    delete std::exchange(m_more, nullptr);
    showEarlier();
    if (all.size() <= AlertsInFull)
        return;
    auto *more = new QPushButton(folds ? tr("%n more", "alerts", int(all.size()) - AlertsInFull)
                                       : tr("Show the two worst only"),
                                 this);
    more->setFlat(true);
    connect(more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        // Not while the button that is about to go is still being pressed.
        QMetaObject::invokeMethod(this, &ProductionPage::showAlerts, Qt::QueuedConnection);
    });
    m_alertColumn->insertWidget(int(m_strips.size()), more, 0, Qt::AlignLeading);
    m_more = more;
}

// What was over before today is one row: nobody has to see each of a bad night's alerts.
void ProductionPage::showEarlier()
{
    const int count = m_picture.earlierAlerts;
    if (!m_earlier) {
        if (count == 0)
            return;
        m_earlier = new QWidget(this);
        auto *row = new QHBoxLayout(m_earlier);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Space4);
        m_earlierText = new TextLabel(theme(), Type::Body, Ink::TextSecondary, m_earlier);
        m_earlierText->setWrapped();
        auto *seen = new QPushButton(tr("Mark all as seen"), m_earlier);
        seen->setEnabled(!m_store.isReadOnly());
        connect(seen, &QPushButton::clicked, this, &ProductionPage::seeEarlier);
        row->addWidget(m_earlierText, 1);
        row->addWidget(seen);
        m_alertColumn->addWidget(m_earlier);
    }
    m_earlierText->setText(
            tr("%n alert(s) of earlier days are over and not seen yet.", nullptr, count) + u' '
            + tr("The last one ended %1.").arg(
                    m_format.moment(m_picture.earlierEndedAt, m_picture.asOf)));
    m_earlier->setAccessibleName(m_earlierText->text());
    m_earlier->setVisible(count > 0);
}

void ProductionPage::seeEarlier()
{
    const auto now = m_clock();
    const auto earlier = m_store.read([zone = m_format.zone(), now](Database &database) {
        return earlierAlerts(database, zone, now);
    });
    m_mailbox.await(earlier, [this, now](const Result<QList<Alert>> &found) {
        if (!found)
            return emit told(noticeOf(found.error(), u"production"_s));
        Deed deed;
        for (const auto &alert : *found)
            deed.add(alerts(), seenAt(alert, now));
        push(deed, tr("%n alert(s) seen", nullptr, int(found->size())));
    });
}

void ProductionPage::showFigures()
{
    while (m_tiles.size() > m_picture.figures.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < m_picture.figures.size()) {
        auto *tile = new FigureTile(theme(), this);
        m_tileRow->addWidget(tile, 0, int(m_tiles.size()));
        m_tileRow->setColumnStretch(int(m_tiles.size()), 1);
        m_tiles.append(tile);
    }
    const auto silent = silentSources(m_picture);
    for (int i = 0; i < m_tiles.size(); ++i) {
        const auto &figure = m_picture.figures.at(i);
        const bool isStale = std::ranges::any_of(silent, [&](const SourceReading &reading) {
            return reading.id == figure.indicator.source;
        });
        m_tiles.at(i)->setFigure(figure, m_picture, m_format, isStale);
    }
    m_chart->setPicture(m_picture, m_format);
}

static QString iconOf(const WhatChanged &change)
{
    if (!change.kind)
        return u"deploy"_s;
    switch (*change.kind) {
    case ProductionChangeKind::Configuration:
        return u"settings"_s;
    case ProductionChangeKind::Flag:
        return u"flag"_s;
    case ProductionChangeKind::Job:
        return u"clock"_s;
    case ProductionChangeKind::Other:
        return u"edit"_s;
    }
    return {};
}

void ProductionPage::showLists()
{
    const auto &affected = m_picture.evidence.affected;
    QList<FactCard::Line> groups;
    double most = 1;
    for (const auto &group : affected)
        most = std::max(most, group.failed);
    for (const auto &group : affected.first(std::min<qsizetype>(affected.size(), 6))) {
        const bool works = group.failed < 0.5;
        groups.append({.text = group.group,
                       .share = works ? 0 : group.failed / most,
                       .figure = m_format.count(std::llround(group.failed)),
                       .end = ProductionWords::share(group, m_format),
                       .tone = works ? Tone::Pass : Tone::Fail,
                       .tip = tr("%1 of %2 failed")
                                      .arg(m_format.count(std::llround(group.failed)),
                                           m_format.count(std::llround(group.tried)))});
    }
    const auto &impact = m_picture.evidence.impact;
    m_affected->setNote(impact.failed ? tr("%1 %2 failed", "a count and what is counted")
                                                .arg(m_format.count(std::llround(*impact.failed)),
                                                     impact.unit)
                                      : QString());
    m_affected->setLines(groups, m_picture.evidence.startedAt().isValid()
                                 ? tr("The figures tell no groups apart. A group label does.")
                                 : tr("Nobody, as far as is measured."));
    QList<FactCard::Line> changes;
    for (const auto &change : m_picture.changed.first(
                 std::min<qsizetype>(m_picture.changed.size(), 6)))
        changes.append({.icon = iconOf(change),
                        .lead = m_format.moment(change.at, m_picture.asOf),
                        .text = ProductionWords::change(change),
                        .end = change.detail,
                        .tip = ProductionWords::changeKind(change)});
    m_changed->setNote(tr("24 hours before"));
    m_changed->setLines(changes, tr("Nothing that Dayshift knows of."));
}

static FactCard::Line lineOf(const UsageShare &share, const QString &name, const QString &unit,
                             double most, const Format &format)
{
    const auto success = share.success();
    const bool isGood = success.value_or(1) >= 0.98;
    return {.text = name,
            .share = share.tried ? std::optional(*share.tried / most) : std::nullopt,
            .figure = share.tried ? format.number(*share.tried) : QString(),
            .end = success ? ProductionWords::tr("%1 succeed").arg(format.percent(*success))
                           : ProductionWords::tr("not measured"),
            .tone = !success ? Tone::Neutral : isGood ? Tone::Pass : Tone::Fail,
            .tip = ProductionWords::tr("%1 per minute, averaged", "what is counted").arg(unit)};
}

void ProductionPage::showUsage()
{
    const auto &unit = m_picture.triedBy.unit;
    const auto today = m_format.dayOf(m_picture.asOf);
    const auto mostOf = [](const QList<UsageShare> &shares) {
        double most = 1e-9;
        for (const auto &share : shares)
            most = std::max(most, share.tried.value_or(0));
        return most;
    };
    QList<FactCard::Line> days;
    // What was before the first measuring is not missing.
    const auto first = std::ranges::find_if(
            std::as_const(m_picture.days), [](const UsageShare &day) { return day.tried.has_value(); });
    const auto before = std::make_reverse_iterator(first);
    for (auto day = m_picture.days.crbegin(); day != before; ++day)
        days.append(lineOf(*day, m_format.day(m_format.dayOf(day->from), today), unit,
                           mostOf(m_picture.days), m_format));
    QList<FactCard::Line> releases;
    for (const auto &release : m_picture.releases)
        releases.append(lineOf(release, release.name, unit, mostOf(m_picture.releases), m_format));
    const auto note = unit.isEmpty() ? QString() : tr("%1 per minute").arg(unit);
    const auto &tried = m_picture.triedBy;
    const auto &good = m_picture.succeededBy;
    for (auto *card : {m_days, m_releases}) {
        card->setNote(note);
        const auto how = tr("Tried: %1 (%2)\nSucceeded: %3 (%4)")
                                 .arg(tried.formula, tried.query, good.formula, good.query);
        card->setFoot(tried.id.isNull() ? QString() : how);
    }
    m_days->setLines(days, tr("Nothing tells what was tried and what succeeded."));
    m_releases->setLines(releases, tr("No release to production is known."));
}

} // namespace Dayshift

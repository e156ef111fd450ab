// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/productionpage.h"

#include "models/production/alertbook.h"
#include "models/production/alertedits.h"
#include "models/production/productiontables.h"
#include "models/production/raising.h"
#include "models/releases/releasetables.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "views/production/impactchart.h"
#include "views/production/factcard.h"
#include "views/production/raisepanel.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto Pause = 40ms; // what comes together is shown together

ProductionPage::ProductionPage(Store &store, QUndoStack &undo, const Theme &theme,
                               const Format &format, Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_undo(undo)
    , m_format(format)
    , m_clock(std::move(clock))
    , m_body(new QStackedWidget(this))
    , m_span(new QComboBox(this))
{
    makeBody();
    makeEmpty();
    makeActions();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ProductionPage::read);
    watch();
}

void ProductionPage::makeActions()
{
    for (const int hours : {1, 3, 12, 24})
        m_span->addItem(tr("Last %n hour(s)", nullptr, hours), hours);
    m_span->setCurrentIndex(1);
    m_span->setAccessibleName(tr("Time that is shown"));
    m_span->hide(); // until the toolbar borrows it
    connect(m_span, &QComboBox::currentIndexChanged, this, &ProductionPage::readLater);
    m_asTable = new QAction(Icons::icon(u"file-table"_s, theme()), tr("As &table"), this);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::Key_L);
    m_asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_asTable->setToolTip(tr("Show the chart's values as a table (L)"));
    addAction(m_asTable);
    connect(m_asTable, &QAction::toggled, this, [this](bool table) {
        m_chartBody->setCurrentIndex(table ? 1 : 0);
        m_chartBody->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    m_raiseAction = new QAction(Icons::icon(u"incident"_s, theme()), tr("Raise incident …"), this);
    m_raiseAction->setToolTip(tr("Raise an incident, filled in from monitoring (Ctrl+I)"));
    m_raiseAction->setEnabled(!m_store.isReadOnly());
    connect(m_raiseAction, &QAction::triggered, this, &ProductionPage::raiseIncident);
}

// Whatever of it changes, the picture is read anew; one reading for all that changes together.
void ProductionPage::watch()
{
    const auto changed = [this](const auto &) { readLater(); };
    m_store.watch<Workspace>(workspaces(), this, [this](const Delta<Workspace> &delta) {
        for (const auto &workspace : delta.current) {
            const QTimeZone zone(workspace.timeZone.toUtf8());
            if (zone.isValid())
                m_format = Format(zone, m_format.locale());
        }
        readLater();
    });
    m_store.watch<Source>(sources(), this, changed);
    m_store.watch<SourceReading>(sourceReadings(), this, changed);
    m_store.watch<Indicator>(indicators(), this, changed);
    m_store.watch<Alert>(alerts(), this, changed,
                         {.condition = u"state <> ? OR seen_at = 0"_s,
                          .values = {int(AlertState::Ended)}});
    m_store.watch<Incident>(incidents(), this, changed, {.condition = u"resolved_at = 0"_s});
    m_store.watch<ProductionChange>(
            productionChanges(), this, changed,
            {.condition = u"at > ?"_s, .values = {m_clock().addDays(-2).toMSecsSinceEpoch()}});
    m_store.watch<Deployment>(deployments(), this, changed,
                              {.condition = u"finished_at > ?"_s,
                               .values = {m_clock().addDays(-2).toMSecsSinceEpoch()}});
}

void ProductionPage::readLater()
{
    m_isOld = true;
    if (!m_isReading && !m_later.isActive())
        m_later.start(Pause);
}

void ProductionPage::read()
{
    m_isReading = true;
    m_isOld = false;
    const auto span = std::chrono::hours(m_span->currentData().toInt());
    const auto picture = m_store.read(
            [span, zone = m_format.zone(), now = m_clock()](Database &database) {
                return productionPicture(database, span, zone, now);
            });
    m_mailbox.await(picture, [this](const Result<ProductionPicture> &read) {
        m_isReading = false;
        if (read)
            showPicture(*read);
        else
            emit told(noticeOf(read.error(), u"production"_s));
        if (m_isOld)
            readLater();
    });
}

void ProductionPage::showPicture(const ProductionPicture &picture)
{
    m_picture = picture;
    const bool isEmpty = picture.sources.isEmpty() && picture.figures.isEmpty()
            && picture.alerts.isEmpty();
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    showAlerts();
    showFigures();
    showLists();
    showUsage();
    tellSilence();
    tellBadge();
    if (!std::exchange(m_isRead, true))
        emit readyChanged();
    emit contextChanged();
    if (std::exchange(m_raisesWhenRead, false))
        openPanel(m_picture.evidence);
}

void ProductionPage::tellSilence()
{
    const auto silent = silentSources(m_picture);
    if (silent.isEmpty())
        return emit topicEnded(u"monitoring"_s);
    const auto &worst = silent.first();
    Notice notice {.kind = Notice::Kind::Stale, .topic = u"monitoring"_s, .closable = false};
    notice.title = tr("%1 has not answered for %2.")
                           .arg(worst.name, m_format.age(worst.failedSince, m_picture.asOf));
    QStringList text {worst.reason};
    if (worst.readAt.isValid())
        text.append(tr("What you see is from %1.").arg(
                m_format.moment(worst.readAt, m_picture.asOf)));
    if (worst.nextAt.isValid() && worst.nextAt > m_picture.asOf.addSecs(5))
        text.append(tr("Next try in %1.").arg(m_format.age(m_picture.asOf, worst.nextAt)));
    if (silent.size() > 1)
        text.append(tr("%n more source(s) do not answer.", nullptr, int(silent.size()) - 1));
    notice.text = text.join(u' ');
    notice.offers = {{.text = tr("Try now"), .run = [this] { emit readRequested(); },
                      .closes = false}};
    emit told(notice);
}

void ProductionPage::tellBadge()
{
    Badge badge;
    for (const auto &alert : std::as_const(m_picture.alerts)) {
        if (!isLoud(alert, m_picture.asOf))
            continue;
        if (badge.count++ == 0)
            badge.sign = alert.severity == AlertSeverity::Critical ? Sign::Failed : Sign::Warning;
    }
    badge.words = tr("%n alert(s) in production", nullptr, badge.count);
    if (badge == m_badge)
        return;
    if (badge.count > m_badge.count) {
        QAccessibleEvent event(this, QAccessible::Alert);
        setAccessibleDescription(badge.words);
        QAccessible::updateAccessibility(&event);
    }
    m_badge = badge;
    emit badgeChanged(badge);
}

QString ProductionPage::context() const
{
    if (!m_isRead)
        return {};
    if (!m_picture.live)
        return tr("No deployment to production is known.");
    return tr("%1 since %2", "a version and when it was deployed")
            .arg(m_picture.live->version.isEmpty() ? m_picture.live->commit.left(8)
                                                   : m_picture.live->version,
                 m_format.moment(m_picture.live->finishedAt, m_picture.asOf));
}

QDateTime ProductionPage::dataTime() const
{
    QDateTime oldest;
    for (const auto &reading : m_picture.readings) {
        if (reading.readAt.isValid() && (!oldest.isValid() || reading.readAt < oldest))
            oldest = reading.readAt;
    }
    return oldest;
}

QList<QAction *> ProductionPage::toolbarActions() const
{
    return {m_asTable, m_raiseAction};
}

QList<QWidget *> ProductionPage::toolbarWidgets() const
{
    return {m_span};
}

QWidget *ProductionPage::mainArea() const
{
    return m_chartBody->currentWidget();
}

void ProductionPage::readAgain()
{
    emit readRequested();
    readLater();
}

RaisePanel &ProductionPage::panel()
{
    if (!m_panel) {
        m_panel = new RaisePanel(theme(), this);
        connect(m_panel, &RaisePanel::raiseRequested, this, &ProductionPage::raiseNow);
        connect(m_panel, &RaisePanel::cancelRequested, this, [this] { showDetails(false); });
        connect(m_panel, &RaisePanel::byHandRequested, this, &ProductionPage::byHandRequested);
    }
    return *m_panel;
}

QWidget *ProductionPage::details()
{
    return &panel();
}

void ProductionPage::raiseIncident()
{
    if (m_store.isReadOnly())
        return;
    if (!m_isRead) {
        m_raisesWhenRead = true;
        return;
    }
    openPanel(m_picture.evidence);
}

void ProductionPage::openPanel(const Evidence &evidence)
{
    showDetails();
    panel().fill(m_picture, evidence, m_format, m_store.author().actor);
}

void ProductionPage::raiseFor(const Alert &alert)
{
    const auto evidence = m_store.read([alert, now = m_clock()](Database &database) {
        return evidenceOf(database, alert, {}, now);
    });
    m_mailbox.await(evidence, [this](const Result<Evidence> &found) {
        if (found)
            openPanel(*found);
        else
            emit told(noticeOf(found.error(), u"production"_s));
    });
}

// The story's place is looked up on the store's thread; the rest is one deed.
void ProductionPage::raiseNow()
{
    Raising raising {.incident = panel().incident(), .alerts = panel().evidence().others};
    if (raising.incident.title.isEmpty())
        return;
    raising.incident.raisedAt = m_clock();
    // One that belongs to an incident stays with it: it holds that one open.
    if (const auto &alert = panel().evidence().alert; alert && alert->incident.isNull())
        raising.alerts.prepend(*alert);
    raising.description = raising.incident.impact;
    const auto words = tr("Incident raised: %1").arg(raising.incident.title);
    showDetails(false);
    if (!panel().wantsStory())
        return push(raised(raising), words);
    const auto story = m_store.read([incident = raising.incident, owner = panel().owner(),
                                     now = m_clock()](Database &database) {
        return storyFor(database, incident, owner, now);
    });
    m_mailbox.await(story, [this, raising, words](const Result<Story> &made) {
        if (!made)
            return emit told(noticeOf(made.error(), u"production"_s));
        auto whole = raising;
        whole.story = *made;
        push(raised(whole), words);
    });
}

// What an alert is called comes from outside: it is shown as it is written. Empty: not sure.
static QString reasonFor(QWidget *parent, const QString &title, const QString &question)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    for (auto *label : dialog.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

void ProductionPage::mute(const Alert &alert, std::chrono::minutes time)
{
    const auto reason
            = reasonFor(this, tr("Mute %1").arg(alert.name),
                        tr("Why may it be quiet for %n minute(s)?", nullptr, int(time.count())));
    if (!reason.isEmpty())
        push(Deed(alerts(), mutedUntil(alert,
                                       m_clock().addSecs(std::chrono::seconds(time).count()),
                                       reason)),
             tr("Muted: %1").arg(alert.name));
}

void ProductionPage::dismiss(const Alert &alert)
{
    const auto reason
            = reasonFor(this, tr("Not a problem"),
                        tr("Why is %1 not a problem? The reason is kept for the figures.")
                                .arg(alert.name));
    if (!reason.isEmpty())
        push(Deed(alerts(), dismissed(alert, reason, m_store.author().actor)),
             tr("Not a problem: %1").arg(alert.name));
}

void ProductionPage::push(const Deed &deed, const QString &words)
{
    if (deed.isEmpty())
        return;
    m_undo.push(new DeedCommand(m_store, deed, words));
    emit done(words);
}

} // namespace Dayshift

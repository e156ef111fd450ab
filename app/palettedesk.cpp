// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/palettedesk.h"

#include "app/helpdesk.h"
#include "models/board/story.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/production/incidentdesk.h"
#include "views/shell/mainwindow.h"
#include "views/style/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Dayshift {

using Group = PaletteItem::Group;

static constexpr qsizetype MostFound = 60;

static QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

static const QList<ThingKind> &kindsOf(const QString &typed)
{
    static const QList<ThingKind> all {ThingKind::Story,   ThingKind::Epic,     ThingKind::Incident,
                                       ThingKind::Release, ThingKind::Pipeline, ThingKind::Build,
                                       ThingKind::Person};
    static const QList<ThingKind> numbered {ThingKind::Story, ThingKind::Epic, ThingKind::Incident,
                                            ThingKind::Build, ThingKind::Pipeline};
    static const QList<ThingKind> people {ThingKind::Person};
    static const QList<ThingKind> none;
    if (typed.startsWith(u'#'))
        return numbered;
    if (typed.startsWith(u'@'))
        return people;
    return typed.startsWith(u'>') || typed.startsWith(u'?') ? none : all;
}

PaletteDesk::PaletteDesk(Store &store, Settings &settings, MainWindow &frame,
                         IncidentDesk &incidents, HelpDesk &help)
    : QObject(&frame)
    , m_store(store)
    , m_settings(settings)
    , m_frame(frame)
    , m_incidents(incidents)
    , m_help(help)
{
    connect(&frame, &MainWindow::paletteRequested, this, &PaletteDesk::open);
}

void PaletteDesk::open()
{
    if (m_palette)
        return;
    m_palette = new Palette(m_frame.theme(), &m_frame);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_palette, &Palette::sought, this, &PaletteDesk::seek);
    connect(m_palette, &Palette::chosen, this, [this](const QString &id) {
        m_settings.addRecentChoice(m_store.location().toText(), id);
    });
    m_palette->setItems(items());
    m_palette->setRecent(m_settings.recentChoices(m_store.location().toText()));
    m_palette->show();
    read();
}

// What changed since the last time is read again; until then the index of before answers.
void PaletteDesk::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    using Answer = Result<std::shared_ptr<const SearchIndex>>;
    const auto known = m_index ? m_index->sequence() : -1;
    m_mailbox.await(m_store.read([known, had = m_index](Database &database) -> Answer {
                        const auto newest = SearchIndex::newest(database);
                        if (!newest)
                            return newest.error();
                        return *newest == known ? Answer(had) : SearchIndex::read(database);
                    }),
                    [this](const Answer &index) {
                        m_isReading = false;
                        // Without one the commands are there; why the rest is not, the window says.
                        if (index)
                            take(*index);
                    });
}

void PaletteDesk::take(const std::shared_ptr<const SearchIndex> &index)
{
    m_index = index;
    if (m_palette)
        seek(m_palette->typed());
}

void PaletteDesk::seek(const QString &typed)
{
    if (!m_palette || !m_index)
        return;
    const auto kinds = kindsOf(typed);
    const auto text = typed.startsWith(u'@') || typed.startsWith(u'#') ? typed.mid(1) : typed;
    if (text.trimmed().isEmpty()) {
        m_palette->setFound(typed, recentThings());
        emit answered();
        return;
    }
    if (kinds.isEmpty()) {
        m_palette->setFound(typed, {});
        emit answered();
        return;
    }
    m_mailbox.await(QtConcurrent::run([index = m_index, text, kinds] {
                        return index->find(text, kinds, MostFound);
                    }),
                    [this, typed](const QList<FoundThing> &things) {
                        if (!m_palette || m_palette->typed() != typed)
                            return;
                        QList<PaletteItem> found;
                        for (const auto &thing : things)
                            found.append(itemOf(thing, typed));
                        m_palette->setFound(typed, found);
                        emit answered();
                    });
}

static QString wordOf(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Story:
        return u"story"_s;
    case ThingKind::Epic:
        return u"epic"_s;
    case ThingKind::Incident:
        return u"incident"_s;
    case ThingKind::Release:
        return u"release"_s;
    case ThingKind::Pipeline:
        return u"pipeline"_s;
    case ThingKind::Build:
        return u"build"_s;
    case ThingKind::Person:
        return u"person"_s;
    }
    Q_UNREACHABLE();
    return {};
}

static std::optional<ThingKind> kindNamed(const QString &word)
{
    for (const auto kind : {ThingKind::Story, ThingKind::Epic, ThingKind::Incident,
                            ThingKind::Release, ThingKind::Pipeline, ThingKind::Person}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return {};
}

static QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

PaletteItem PaletteDesk::itemOf(const FoundThing &thing, const QString &typed) const
{
    PaletteItem item {.group = Group::Open,
                      .id = wordOf(thing.kind) + u':'
                              + (thing.number > 0 ? QString::number(thing.number) : thing.key),
                      .lead = thing.number > 0 ? u'#' + QString::number(thing.number) : QString(),
                      .text = thing.title,
                      .hint = thing.hint,
                      .score = thing.score};
    const auto text = typed.startsWith(u'#') || typed.startsWith(u'@') ? typed.mid(1) : typed;
    item.spans = Needle(text).spans(thing.title);
    const auto go = [this](const QString &page, const QString &place) {
        return [this, page, place] { m_frame.showPage(page, place); };
    };
    const auto &theme = m_frame.theme();
    switch (thing.kind) {
    case ThingKind::Story:
        item.icon = Icons::icon(u"story"_s, theme);
        item.run = go(u"board"_s, u"number=%1"_s.arg(thing.number));
        item.runBeside = [desk = QPointer(const_cast<PaletteDesk *>(this)), thing] {
            if (desk)
                desk->openBeside(thing.number);
        };
        break;
    case ThingKind::Epic:
        item.icon = Icons::icon(u"epic"_s, theme);
        item.hint = tr("Epic");
        item.run = go(u"epics"_s, u"number=%1"_s.arg(thing.number));
        break;
    case ThingKind::Incident:
        item.icon = Icons::icon(u"incident"_s, theme);
        item.hint = thing.hint.isEmpty() ? tr("Incident")
                                         : tr("Incident, %1", "a service").arg(thing.hint);
        item.run = [this, key = thing.key] { m_incidents.edit(key); };
        break;
    case ThingKind::Release:
        item.icon = Icons::icon(u"release"_s, theme);
        item.hint = tr("Release");
        item.run = go(u"releases"_s, u"release="_s + thing.key);
        break;
    case ThingKind::Pipeline:
        item.icon = Icons::icon(u"pipeline"_s, theme);
        item.hint = tr("Pipeline");
        item.run = go(u"pipeline"_s, u"details=1&pipeline="_s + encoded(thing.key));
        break;
    case ThingKind::Build:
        item.icon = Icons::icon(u"commit"_s, theme);
        item.run = go(u"pipeline"_s, u"details=1&pipeline="_s + encoded(thing.key));
        item.id = u"pipeline:"_s + thing.key; // the newest build of it, next time
        break;
    case ThingKind::Person:
        item.icon = Icons::icon(u"person"_s, theme);
        item.hint = tr("Their stories on the board");
        item.run = go(u"board"_s, u"scope=all&filter="_s
                                          + encoded(encoded(u"owner:\"%1\""_s.arg(thing.key))));
        break;
    }
    return item;
}

QList<PaletteItem> PaletteDesk::recentThings() const
{
    QList<PaletteItem> things;
    const auto recent = m_settings.recentChoices(m_store.location().toText());
    for (qsizetype i = 0; i < recent.size() && m_index; ++i) {
        const auto kind = kindNamed(recent[i].section(u':', 0, 0));
        if (!kind)
            continue;
        const auto name = recent[i].section(u':', 1);
        bool isNumber = false;
        const auto number = name.toInt(&isNumber);
        const auto thing = isNumber ? m_index->known(*kind, number, {})
                                    : m_index->known(*kind, 0, name);
        if (!thing)
            continue;
        auto item = itemOf(*thing, {});
        item.group = Group::Recent;
        item.score = int(2000 - i);
        things.append(item);
    }
    return things;
}

void PaletteDesk::openBeside(int story)
{
    m_frame.showPage(u"board"_s, u"number=%1"_s.arg(story));
    m_mailbox.await(m_store.read([story](Database &database) {
                        return database.select(u"SELECT id FROM story WHERE number = ?"_s, {story},
                                               [](const Row &row) { return row.text(0); });
                    }),
                    [this](const Result<QList<QString>> &ids) {
                        auto *page = qobject_cast<BoardPage *>(m_frame.page(u"board"_s));
                        if (page && ids && !ids->isEmpty())
                            page->openWindow(StoryId::fromString(ids->constFirst()));
                    });
}

void PaletteDesk::addActions(const QList<QAction *> &actions, const QString &path,
                             QList<PaletteItem> &items) const
{
    for (auto *action : actions) {
        if (action->isSeparator() || action->text().isEmpty() || !action->isVisible())
            continue;
        const auto name = plain(action->text());
        if (auto *menu = action->menu()) {
            addActions(menu->actions(), path.isEmpty() ? name : path + u" \u203a "_s + name, items);
            continue;
        }
        const auto tip = plain(action->toolTip());
        PaletteItem item {
                .group = Group::Do,
                .id = u"do:"_s + path + u'/' + name,
                .icon = action->icon().isNull() ? Icons::icon(u"arrow-right"_s, m_frame.theme())
                                                : action->icon(),
                .text = name,
                .hint = path,
                .key = action->shortcut().toString(QKeySequence::NativeText),
                .isEnabled = action->isEnabled(),
                .run = [action = QPointer<QAction>(action)] {
                    if (action)
                        action->trigger();
                }};
        if (!action->isEnabled())
            item.state = tip.isEmpty() || tip == name ? tr("not possible here and now") : tip;
        else if (action->isCheckable() && action->isChecked())
            item.state = tr("on", "a choice in a menu");
        items.append(item);
    }
}

// What the page can do by key alone, beside what is in the menus.
void PaletteDesk::addPage(QList<PaletteItem> &items) const
{
    const auto *page = m_frame.currentPage();
    if (!page)
        return;
    QSet<QString> known;
    for (const auto &item : std::as_const(items))
        known.insert(item.text);
    QList<QAction *> own;
    for (auto *action : page->findChildren<QAction *>()) {
        const auto name = plain(action->text());
        if (action->shortcut().isEmpty() || name.isEmpty() || known.contains(name) || action->menu())
            continue;
        known.insert(name);
        own.append(action);
    }
    addActions(own, page->accessibleName(), items);
}

void PaletteDesk::addViews(QList<PaletteItem> &items) const
{
    const auto &theme = m_frame.theme();
    int number = 0;
    for (const auto &entry : m_frame.pageEntries()) {
        ++number;
        items.append({.group = Group::Show,
                      .id = u"view:"_s + entry.id,
                      .icon = Icons::icon(entry.icon, theme),
                      .text = entry.title,
                      .hint = tr("View"),
                      .key = number < 10 ? QKeySequence(u"Ctrl+%1"_s.arg(number))
                                                   .toString(QKeySequence::NativeText)
                                         : QString(),
                      .run = [this, id = entry.id] { m_frame.showPage(id); }});
    }
    const auto filters = m_settings.savedFilters();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
        const auto place = u"filter="_s + encoded(encoded(filter.value()));
        items.append({.group = Group::Show,
                      .id = u"filter:"_s + filter.key(),
                      .icon = Icons::icon(u"filter"_s, theme),
                      .text = filter.key(),
                      .hint = tr("Saved filter"),
                      .run = [this, place] { m_frame.showPage(u"board"_s, place); }});
    }
    for (const auto &topic : m_help.topics()) {
        items.append({.group = Group::Show,
                      .id = u"help:"_s + topic.id,
                      .icon = Icons::icon(u"help"_s, theme),
                      .text = topic.title,
                      .hint = tr("Help"),
                      .run = [this, id = topic.id] { m_help.open(id); }});
    }
}

QList<PaletteItem> PaletteDesk::items() const
{
    QList<PaletteItem> items;
    for (const auto *menu : m_frame.menuBar()->actions()) {
        if (!menu->menu() || !menu->isVisible())
            continue;
        QList<QAction *> actions = menu->menu()->actions();
        // The views of the Go menu stand in a group of their own.
        QSet<QString> views;
        for (const auto &entry : m_frame.pageEntries())
            views.insert(entry.title);
        actions.removeIf([&](const QAction *action) {
            return action->isCheckable() && views.contains(plain(action->text()));
        });
        addActions(actions, plain(menu->text()), items);
    }
    // What opened it; some languages call the key Strg.
    const auto own = QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
    items.removeIf([&own](const PaletteItem &item) { return item.key == own; });
    addPage(items);
    addViews(items);
    return items;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storylinksview.h"

#include "models/board/boardtables.h"
#include "models/board/storyreferences.h"
#include "models/store/store.h"
#include "views/board/linkwords.h"
#include "views/board/markdownview.h"
#include "views/style/icons.h"

#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

// More than that nobody reads; how many more there are is said.
static constexpr qsizetype MostShown = 60;

StoryLinksView::StoryLinksView(Store &store, const Board &board, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_board(board)
    , m_theme(theme)
    , m_view(new MarkdownView(theme, this))
    , m_add(new QPushButton(Icons::icon(u"link"_s, theme), tr("Link to a story …"), this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_view->setAccessibleName(tr("Links"));
    m_add->setToolTip(tr("Say how this story hangs together with another one (K)"));
    box->addWidget(m_view);
    box->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &StoryLinksView::addWished);
    connect(m_view, &MarkdownView::storyRequested, this, &StoryLinksView::storyRequested);
    connect(m_view, &MarkdownView::actionRequested, this, &StoryLinksView::act);
    connect(&theme, &Theme::changed, this, [this] { draw(); });
    draw();
}

StoryLinksView::~StoryLinksView() = default;

void StoryLinksView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    draw();
}

void StoryLinksView::setStory(StoryId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_watcher.reset();
    m_links.clear();
    m_elsewhere.clear();
    refresh();
    if (!id.isNull())
        watch();
}

void StoryLinksView::watch()
{
    m_watcher = std::make_unique<QObject>();
    const auto key = m_id.toString();
    m_store.watch<StoryLink>(
            storyLinks(), m_watcher.get(), [this](const Delta<StoryLink> &delta) { take(delta); },
            {.condition = u"from_id = ? OR to_id = ?"_s, .values = {key, key}});
}

void StoryLinksView::take(const Delta<StoryLink> &delta)
{
    const auto drop = [this](StoryLinkId id) {
        m_links.removeIf([id](const StoryLink &known) { return known.id == id; });
    };
    if (delta.reset)
        m_links.clear();
    for (const auto &id : delta.removed)
        drop(StoryLinkId::fromString(id));
    for (const auto &link : delta.current) {
        drop(link.id);
        if (link.from == m_id || link.to == m_id) // a hope may be any story's
            m_links.append(link);
    }
    refresh();
}

QList<LinkedStory> StoryLinksView::linked()
{
    QList<LinkedStory> all;
    bool isUnknown = false;
    for (const auto &link : std::as_const(m_links)) {
        LinkedStory linked {.link = link, .isFrom = link.from == m_id};
        const auto id = linked.isFrom ? link.to : link.from;
        if (const auto story = m_board.model().story(id)) {
            const auto column = m_board.model().column(story->column).value_or(Column {});
            linked.other = *story;
            linked.column = column.name;
            linked.category = column.category;
        } else if (const auto known = m_elsewhere.constFind(id); known != m_elsewhere.constEnd()) {
            linked.other = known->other;
            linked.column = known->column;
            linked.category = known->category;
        } else {
            isUnknown = true;
            continue;
        }
        all.append(linked);
    }
    std::ranges::sort(all, {}, [](const LinkedStory &each) {
        return std::tuple(int(each.link.kind), each.isFrom, each.other.number, each.other.id);
    });
    if (isUnknown)
        read();
    return all;
}

// What is in the archive is not on the board.
void StoryLinksView::read()
{
    if (std::exchange(m_isReading, true))
        return;
    const auto ask = [id = m_id](Database &database) { return readLinks(database, id); };
    m_mailbox.await(m_store.read(ask), [this, id = m_id](const Result<QList<LinkedStory>> &found) {
        m_isReading = false;
        if (id != m_id) {
            refresh();
            return;
        }
        if (!found)
            return;
        const auto before = m_elsewhere.size();
        for (const auto &linked : *found)
            m_elsewhere.insert(linked.other.id, linked);
        if (m_elsewhere.size() > before)
            refresh();
    });
}

void StoryLinksView::refresh()
{
    const auto all = linked();
    if (all == m_drawn && !m_view->document()->isEmpty())
        return;
    m_drawn = all;
    draw();
}

void StoryLinksView::drawOne(QTextCursor &cursor, const LinkedStory &linked) const
{
    QTextCharFormat quiet, link, state, remove;
    for (auto *format : {&quiet, &state, &remove})
        format->setFont(m_theme.font(Type::Small));
    quiet.setForeground(m_theme.color(Ink::TextMuted));
    const bool isOver = linked.category == Category::Done || linked.other.archived;
    const bool waits = linked.link.kind == LinkKind::Blocks && !linked.isFrom && !isOver;
    const auto tone = waits ? Tone::Blocked : isOver ? Tone::Pass : Tone::Neutral;
    state.setForeground(m_theme.tone(tone).fg);
    link.setForeground(m_theme.color(Ink::Link));
    remove.setForeground(m_theme.color(Ink::Link));
    link.setAnchor(true);
    link.setAnchorHref(u"story:%1"_s.arg(linked.other.number));
    link.setFontUnderline(true);
    remove.setAnchor(true);
    remove.setAnchorHref(u"link-remove:"_s + linked.link.id.toString());
    QTextCharFormat words;
    words.setForeground(m_theme.color(Ink::Text));
    cursor.insertText(LinkWords::relation(linked.link.kind, linked.isFrom) + u' ', words);
    cursor.insertText(numberReference(linked.other.number), link);
    cursor.insertText(u' ' + LinkWords::whole(linked.other.title), words);
    cursor.insertText(QString(QChar::LineSeparator), quiet);
    const auto place = linked.other.archived ? tr("In the archive") : LinkWords::whole(linked.column);
    cursor.insertText(waits ? tr("%1: this story waits for it", "a column").arg(place) : place,
                      state);
    if (!m_readOnly) {
        cursor.insertText(u" · "_s, quiet);
        cursor.insertText(tr("Remove"), remove);
    }
}

void StoryLinksView::draw()
{
    auto *document = new QTextDocument(m_view);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_theme.font(Type::Body));
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    QTextCharFormat quiet;
    quiet.setFont(m_theme.font(Type::Small));
    quiet.setForeground(m_theme.color(Ink::TextMuted));
    QTextBlockFormat apart;
    for (const auto &linked : m_drawn.mid(0, MostShown)) {
        if (apart.hasProperty(QTextFormat::BlockTopMargin))
            cursor.insertBlock(apart, QTextCharFormat());
        apart.setTopMargin(Theme::Space2);
        drawOne(cursor, linked);
    }
    if (m_drawn.size() > MostShown) {
        cursor.insertBlock(apart, quiet);
        cursor.insertText(tr("and %n more", nullptr, int(m_drawn.size() - MostShown)), quiet);
    }
    if (m_drawn.isEmpty())
        cursor.insertText(tr("This story is not linked with any other."), quiet);
    cursor.endEditBlock();
    const int place = m_view->textCursor().position();
    m_view->take(document);
    auto caret = m_view->textCursor();
    caret.setPosition(std::min(place, document->characterCount() - 1));
    m_view->setTextCursor(caret);
}

void StoryLinksView::act(const QString &action)
{
    if (m_readOnly || !action.startsWith("link-remove:"_L1))
        return;
    const auto id = StoryLinkId::fromString(action.section(u':', 1));
    const auto found = std::ranges::find(m_links, id, &StoryLink::id);
    if (found != m_links.end())
        emit removeWished(*found);
}

} // namespace Dayshift

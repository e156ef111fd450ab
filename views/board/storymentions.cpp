// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storymentions.h"

#include "models/board/boardtables.h"
#include "models/board/storyhistory.h"
#include "models/board/storyreferences.h"
#include "models/store/store.h"
#include "views/board/markdownview.h"

#include <QLabel>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

// All texts are looked through for it: not while somebody only passes by.
static constexpr auto UntilStaying = std::chrono::milliseconds(300);
static constexpr int MostMentions = 50;

StoryMentions::StoryMentions(Store &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_view(new MarkdownView(theme, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    auto *head = new QLabel(tr("Mentioned in"), this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(theme.font(Type::Section));
    head->setBuddy(m_view);
    m_view->setAccessibleName(tr("Mentioned in"));
    box->addWidget(head);
    box->addWidget(m_view);
    m_reading.setSingleShot(true);
    m_reading.setInterval(UntilStaying);
    connect(&m_reading, &QTimer::timeout, this, &StoryMentions::read);
    connect(m_view, &MarkdownView::storyRequested, this, &StoryMentions::storyRequested);
    connect(&theme, &Theme::changed, this, [this] { draw(m_stories); });
    hide();
}

StoryMentions::~StoryMentions() = default;

void StoryMentions::setStory(const Story &story)
{
    if (story.id == m_story.id && story.number == m_story.number)
        return;
    m_story = story;
    draw({});
    if (!m_watcher)
        watch();
    m_reading.start();
}

// Nothing of them is told; only that some changed, anywhere.
void StoryMentions::watch()
{
    m_watcher = std::make_unique<QObject>();
    const WatchScope nothing {.condition = u"1 = 0"_s};
    m_store.watch<StoryText>(
            storyTexts(), m_watcher.get(), [this](const Delta<StoryText> &) { m_reading.start(); },
            nothing);
    m_store.watch<Comment>(
            comments(), m_watcher.get(), [this](const Delta<Comment> &) { m_reading.start(); },
            nothing);
}

void StoryMentions::read()
{
    if (m_story.id.isNull() || !parentWidget()->isVisible())
        return;
    const auto ask = [story = m_story](Database &database) {
        return readMentions(database, story, MostMentions);
    };
    m_mailbox.await(m_store.read(ask), [this, id = m_story.id](const Result<QList<Story>> &found) {
        if (found && id == m_story.id)
            draw(*found);
    });
}

void StoryMentions::draw(const QList<Story> &stories)
{
    m_stories = stories;
    setVisible(!stories.isEmpty());
    if (stories.isEmpty())
        return;
    auto *document = new QTextDocument(m_view);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_theme.font(Type::Body));
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    QTextCharFormat link, words;
    words.setForeground(m_theme.color(Ink::Text));
    link.setAnchor(true);
    link.setFontUnderline(true);
    link.setForeground(m_theme.color(Ink::Link));
    for (qsizetype i = 0; i < stories.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        link.setAnchorHref(u"story:%1"_s.arg(stories[i].number));
        cursor.insertText(numberReference(stories[i].number), link);
        cursor.insertText(u' ' + stories[i].title, words);
    }
    cursor.endEditBlock();
    m_view->take(document);
}

} // namespace Dayshift

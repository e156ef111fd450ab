// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storypanel.h"

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "views/board/attachmentlist.h"
#include "views/board/buildlist.h"
#include "views/board/criteriasection.h"
#include "views/board/donesection.h"
#include "views/board/storydescription.h"
#include "views/board/storyfields.h"
#include "views/board/storylinksview.h"
#include "views/board/storymentions.h"
#include "views/board/historywords.h"
#include "views/board/linkwords.h"
#include "views/board/storystream.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int WidthOfTwoColumns = 860;

static QLabel *plainLabel(QWidget *parent, const QFont &font)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

StoryPanel::StoryPanel(Store &store, Board &board, const StoryWords &words, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_board(board)
    , m_words(words)
    , m_theme(theme)
    , m_drafts(Drafts::of(store.location().toText()))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &StoryPanel::refresh);
    build();
    const auto soon = [this] { m_refresh.start(); };
    connect(&board.model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(&board.model(), &QAbstractItemModel::rowsMoved, this, soon);
    connect(&board.model(), &BoardModel::countsChanged, this, soon);
    connect(&board, &Board::surroundingsChanged, this, soon);
    show(QList<StoryId> {});
}

StoryPanel::~StoryPanel() = default;

QWidget *StoryPanel::section(QVBoxLayout *box, const QString &title, QWidget *content)
{
    auto *head = new QLabel(title, m_form);
    head->setTextFormat(Qt::PlainText);
    head->setFont(m_theme.font(Type::Section));
    head->setBuddy(content);
    box->addSpacing(8);
    box->addWidget(head);
    box->addWidget(content);
    return content;
}

void StoryPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_hint = plainLabel(this, m_theme.font(Type::Body));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(24);
    outer->addWidget(m_hint);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("Details of the story"));
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_area);
    m_form = new QWidget;
    m_form->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, m_form);
    m_columns->setContentsMargins(16, 12, 16, 16);
    m_columns->setSpacing(6);
    auto *box = new QVBoxLayout;
    auto *side = new QVBoxLayout;
    for (auto *column : {box, side}) {
        column->setSpacing(6);
        m_columns->addLayout(column, column == box ? 3 : 2);
        m_columns->setAlignment(column, Qt::AlignTop);
    }
    m_head = plainLabel(m_form, m_theme.font(Type::Small));
    box->addWidget(m_head);
    m_title = new QPlainTextEdit(m_form);
    m_title->setFont(m_theme.font(Type::Section));
    m_title->setTabChangesFocus(true);
    m_title->setFixedHeight(m_theme.scaled(62));
    m_title->setAccessibleName(tr("Title"));
    m_title->installEventFilter(this);
    box->addWidget(m_title);
    m_evidence = plainLabel(m_form, m_theme.font(Type::BodyMedium));
    box->addWidget(m_evidence);
    m_fields = new StoryFields(m_board, m_words, m_theme, m_form);
    connect(m_fields, &StoryFields::wished, this, &StoryPanel::wished);
    connect(m_fields, &StoryFields::moveWished, this, &StoryPanel::moveWished);
    box->addWidget(m_fields);
    m_description = new StoryDescription(
            *m_drafts, m_theme, [this] { return m_board.now(); }, m_form);
    connect(m_description, &StoryDescription::describeWished, this, &StoryPanel::describeWished);
    connect(m_description, &StoryDescription::storyRequested, this, &StoryPanel::storyRequested);
    section(box, tr("Description"), m_description);
    addCriteria(box);
    addLinks(box);
    m_mentions = new StoryMentions(m_store, m_theme, m_form);
    connect(m_mentions, &StoryMentions::storyRequested, this, &StoryPanel::storyRequested);
    box->addWidget(m_mentions);
    m_done = new DoneSection(m_store, m_board, m_words, m_theme, m_form);
    connect(m_done, &DoneSection::tickWished, this, &StoryPanel::tickWished);
    connect(m_done, &DoneSection::moveWished, this, &StoryPanel::moveWished);
    section(box, tr("Definition of done"), m_done);
    m_builds = new BuildList(m_theme, m_form);
    section(box, tr("Builds"), m_builds);
    m_attachments = new AttachmentList(
            m_store,
            {.memberName = [this](MemberId id) { return m_board.member(id).name; },
             .me = [this] { return m_board.me(); },
             .format = [this] { return m_words.format(); },
             .now = [this] { return m_board.now(); }},
            m_theme, m_form);
    m_attachments->listenAt(m_form);
    connect(m_attachments, &AttachmentList::wished, this,
            [this](const Deed &deed, const QString &words) { emit deedWished(m_id, deed, words); });
    section(side, tr("Attachments"), m_attachments);
    const auto happened = [this](const Change &change, const StoryPast &past) {
        return LinkWords::areAbout(change) ? LinkWords::happened(change, m_id, past)
                                           : HistoryWords(m_words).summary(change);
    };
    m_stream = new StoryStream(m_store, *m_drafts, *m_attachments, m_theme, happened, m_form);
    connect(&m_board, &Board::surroundingsChanged, m_stream, &StoryStream::showSoon);
    connect(m_stream, &StoryStream::commentWished, this,
            [this](const CommentPlace &place, const std::optional<Comment> &before,
                   const std::optional<Comment> &after, const QList<Attachment> &attached) {
                emit commentWished(place.story, before, after, attached);
            });
    connect(m_stream, &StoryStream::storyRequested, this, &StoryPanel::storyRequested);
    section(side, tr("Comments and changes"), m_stream);
    m_area->setWidget(m_form);
}

// Where there is room, what is attached and said stands beside the rest.
void StoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_theme.scaled(WidthOfTwoColumns);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? Theme::Space7 : 6);
}

void StoryPanel::addCriteria(QVBoxLayout *box)
{
    m_criteria = new CriteriaSection(m_store, m_board, m_words, m_theme, m_form);
    connect(m_criteria, &CriteriaSection::deedWished, this, &StoryPanel::deedWished);
    connect(m_criteria, &CriteriaSection::told, this, &StoryPanel::told);
    box->addWidget(m_criteria);
}

void StoryPanel::addLinks(QVBoxLayout *box)
{
    m_links = new StoryLinksView(m_store, m_board, m_theme, m_form);
    connect(m_links, &StoryLinksView::storyRequested, this, &StoryPanel::storyRequested);
    connect(m_links, &StoryLinksView::removeWished, this, &StoryPanel::unlinkWished);
    connect(m_links, &StoryLinksView::addWished, this, [this] { emit linkWished(m_id); });
    section(box, tr("Links"), m_links);
    // Single letters act wherever nobody writes.
    const auto key = [this](Qt::Key code, const std::function<void()> &run) {
        auto *action = new QAction(this);
        action->setShortcut(code);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    key(Qt::Key_K, [this] {
        if (!m_id.isNull() && !m_readOnly)
            emit linkWished(m_id);
    });
    key(Qt::Key_N, [this] { beginCriterion(); });
}

void StoryPanel::beginCriterion()
{
    if (m_id.isNull() || m_readOnly)
        return;
    m_criteria->beginNew();
    m_area->ensureWidgetVisible(m_criteria);
}

void StoryPanel::setReadOnly(bool readOnly)
{
    m_criteria->setReadOnly(readOnly);
    m_links->setReadOnly(readOnly);
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_description->setReadOnly(readOnly);
    m_fields->setReadOnly(readOnly);
    m_done->setReadOnly(readOnly);
    m_stream->setReadOnly(readOnly);
    m_attachments->setReadOnly(readOnly);
}

void StoryPanel::show(const QList<StoryId> &ids)
{
    const auto id = ids.size() == 1 ? ids.first() : StoryId();
    m_area->setVisible(!id.isNull());
    m_hint->setVisible(id.isNull());
    m_hint->setText(ids.isEmpty()
                            ? tr("Select a story to see all of it here.")
                            : tr("%n stories are selected. What you do is done to all of them.",
                                 nullptr, int(ids.size())));
    if (id == m_id)
        return;
    commit();
    m_id = id;
    m_watcher.reset();
    m_description->setStory(m_id);
    const auto story = m_board.model().story(m_id);
    m_attachments->setPlace(m_id, story ? story->epic : EpicId());
    m_stream->setPlace({.story = m_id});
    m_links->setStory(m_id);
    if (m_id.isNull()) {
        m_criteria->setStory({});
        return;
    }
    m_title->document()->setModified(false);
    m_fields->setStory(m_id);
    refresh();
    watchText();
    m_area->ensureVisible(0, 0);
}

// The text lies apart from the stories and is watched only while it is shown.
void StoryPanel::watchText()
{
    m_watcher = std::make_unique<QObject>();
    const auto key = m_id.toString();
    m_store.watch<StoryText>(storyTexts(), m_watcher.get(),
                             [this, key](const Delta<StoryText> &delta) {
                                 const auto mine
                                         = std::ranges::find(delta.current, m_id, &StoryText::id);
                                 if (mine != delta.current.end())
                                     m_description->setText(*mine);
                                 else if (delta.reset || delta.removed.contains(key))
                                     m_description->setText({});
                                 else
                                     return; // another story's
                                 m_stream->readSoon();
                             },
                             {.condition = u"id = ?"_s, .values = {key}});
}

void StoryPanel::refresh()
{
    const auto story = m_board.model().story(m_id);
    if (!story)
        return;
    m_filling = true;
    m_head->setText(tr("%1 · %2", "a story's number and kind")
                            .arg(StoryWords::number(*story), StoryWords::typeName(story->type)));
    const auto evidence = m_words.evidence(*story);
    m_evidence->setText(story->blockedReason.isEmpty() ? evidence.words
                                                       : tr("Blocked: %1").arg(evidence.words));
    auto palette = m_evidence->palette();
    palette.setColor(QPalette::WindowText, m_theme.tone(evidence.tone).fg);
    m_evidence->setPalette(palette);
    m_fields->refresh();
    m_criteria->setStory(*story);
    m_links->refresh();
    m_attachments->setPlace(m_id, story->epic);
    m_mentions->setStory(*story);
    m_done->setStory(*story);
    // What somebody is writing is theirs until it is saved.
    const auto keep = [](QPlainTextEdit *edit, const QString &text) {
        if (!edit->document()->isModified() && edit->toPlainText() != text) {
            edit->setPlainText(text);
            edit->document()->setModified(false);
        }
    };
    keep(m_title, story->title);
    m_builds->set(m_board.links().buildsOf(*story), m_board.links(), m_words.format(),
                  m_board.now());
    m_filling = false;
    m_stream->readSoon();
}

void StoryPanel::beginEditing()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void StoryPanel::commit()
{
    if (m_filling || m_id.isNull() || m_readOnly)
        return;
    if (m_title->document()->isModified()) {
        m_title->document()->setModified(false);
        emit wished(
                m_id,
                [title = m_title->toPlainText()](const Story &story) {
                    return renamedTo(story, title);
                },
                tr("Title changed"));
    }
    m_fields->commit();
    m_refresh.start();
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            commit();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (watched == m_title || key->modifiers() & Qt::ControlModifier)) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            // Back to what is stored; another Esc then leaves the panel.
            auto *edit = static_cast<QPlainTextEdit *>(watched);
            if (edit->document()->isModified()) {
                edit->document()->setModified(false);
                refresh();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storypanel.h"

#include "models/board/boardtables.h"
#include "models/board/storyhistory.h"
#include "models/store/store.h"
#include "views/board/buildlist.h"
#include "views/board/storyfields.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

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
    , m_history(words)
    , m_theme(theme)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &StoryPanel::refresh);
    m_reread.setSingleShot(true);
    m_reread.setInterval(200); // a burst of changes is read once
    connect(&m_reread, &QTimer::timeout, this, &StoryPanel::readHistory);
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
    auto *box = new QVBoxLayout(m_form);
    box->setContentsMargins(16, 12, 16, 16);
    box->setSpacing(6);
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
    m_description = new QPlainTextEdit(m_form);
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("Why is it needed? When is it good?"));
    m_description->setFixedHeight(m_theme.scaled(150));
    m_description->setAccessibleName(tr("Description"));
    m_description->installEventFilter(this);
    section(box, tr("Description"), m_description);
    m_builds = new BuildList(m_theme, m_form);
    section(box, tr("Builds"), m_builds);
    m_said = plainLabel(m_form, m_theme.font(Type::Body));
    section(box, tr("Comments"), m_said);
    m_happened = plainLabel(m_form, m_theme.font(Type::Small));
    section(box, tr("History"), m_happened);
    box->addStretch(1);
    m_area->setWidget(m_form);
}

void StoryPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_description->setReadOnly(readOnly);
    m_fields->setReadOnly(readOnly);
}

void StoryPanel::show(const QList<StoryId> &ids)
{
    m_all = ids;
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
    m_text.reset();
    m_comments.clear();
    m_filling = true;
    m_description->clear();
    m_filling = false;
    m_happened->clear();
    if (m_id.isNull())
        return;
    m_title->document()->setModified(false);
    m_description->document()->setModified(false);
    m_fields->setStory(m_id);
    refresh();
    refreshComments();
    watchParts();
    m_area->ensureVisible(0, 0);
}

// Text and comments lie apart from the stories and are watched only while they are shown.
void StoryPanel::watchParts()
{
    m_watcher = std::make_unique<QObject>();
    const auto key = m_id.toString();
    m_store.watch<StoryText>(storyTexts(), m_watcher.get(),
                             [this, key](const Delta<StoryText> &delta) {
                                 if (delta.removed.contains(key))
                                     m_text.reset();
                                 for (const auto &text : delta.current) {
                                     if (text.id == m_id)
                                         m_text = text;
                                 }
                                 refresh();
                                 m_reread.start();
                             },
                             {.condition = u"id = ?"_s, .values = {key}});
    m_store.watch<Comment>(comments(), m_watcher.get(),
                           [this](const Delta<Comment> &delta) {
                               const auto known = m_comments;
                               for (const auto &comment : known) {
                                   if (delta.removed.contains(comment.id.toString())
                                       || std::ranges::find(delta.current, comment.id, &Comment::id)
                                               != delta.current.end())
                                       m_comments.removeOne(comment);
                               }
                               for (const auto &comment : delta.current) {
                                   if (comment.story == m_id)
                                       m_comments.append(comment);
                               }
                               std::ranges::sort(m_comments, {}, &Comment::at);
                               refreshComments();
                           },
                           {.condition = u"story_id = ?"_s, .values = {key}});
}

void StoryPanel::readHistory()
{
    if (m_id.isNull())
        return;
    const auto id = m_id;
    const auto read = [id](Database &database) { return Dayshift::readHistory(database, id, 40); };
    m_mailbox.await(m_store.read(read), [this, id](const Result<QList<Change>> &changes) {
        if (id == m_id && changes)
            showHistory(*changes);
    });
}

void StoryPanel::showHistory(const QList<Change> &changes)
{
    QStringList lines;
    for (const auto &change : changes) {
        const auto when = m_words.format().moment(change.at, m_board.now());
        for (const auto &sentence : m_history.sentences(change))
            lines.append(tr("%1 · %2", "when, what happened").arg(when, sentence));
    }
    m_happened->setText(lines.join(u'\n'));
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
    m_evidence->setText(evidence.sign == Sign::Blocked ? tr("Blocked: %1").arg(evidence.words)
                                                       : evidence.words);
    auto palette = m_evidence->palette();
    palette.setColor(QPalette::WindowText, m_theme.tone(evidence.tone).fg);
    m_evidence->setPalette(palette);
    m_fields->refresh();
    // What somebody is writing is theirs until it is saved.
    const auto keep = [](QPlainTextEdit *edit, const QString &text) {
        if (!edit->document()->isModified() && edit->toPlainText() != text) {
            edit->setPlainText(text);
            edit->document()->setModified(false);
        }
    };
    keep(m_title, story->title);
    keep(m_description, m_text ? m_text->description : QString());
    m_builds->set(m_board.links().buildsOf(*story), m_board.links(), m_words.format(),
                  m_board.now());
    m_filling = false;
    m_reread.start();
}

void StoryPanel::refreshComments()
{
    QStringList lines;
    for (const auto &comment : std::as_const(m_comments)) {
        const auto member = m_board.member(comment.member);
        const auto who = member.id.isNull() ? comment.author : member.name;
        lines.append(tr("%1 · %2\n%3", "who, when, what was said")
                             .arg(who.isEmpty() ? tr("Somebody") : who,
                                  m_words.format().moment(comment.at, m_board.now()),
                                  comment.text.left(20'000)));
    }
    m_said->setText(lines.isEmpty() ? tr("Nobody has said anything yet.") : lines.join(u"\n\n"_s));
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
    if (m_description->document()->isModified()) {
        m_description->document()->setModified(false);
        emit describeWished(m_id, m_text, m_description->toPlainText());
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

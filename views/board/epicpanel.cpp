// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epicpanel.h"

#include "models/board/storyreferences.h"
#include "views/board/epiclist.h"
#include "views/board/epictasktable.h"
#include "views/board/markdownview.h"
#include "views/board/storywords.h"
#include "views/style/icons.h"
#include "views/style/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostRowsAtOnce = 12;

// A list as tall as it is, up to a bound.
static void fit(QListWidget *list, const Theme &theme)
{
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setSizeHint(QSize(0, theme.scaled(Theme::CompactRowHeight)));
    const int rows = std::clamp(list->count(), 1, MostRowsAtOnce);
    const int row = list->count() > 0 ? list->sizeHintForRow(0) : list->fontMetrics().height();
    list->setFixedHeight(rows * row + 2 * list->frameWidth() + 2);
}

EpicPanel::EpicPanel(const EpicsModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_head(new TextLabel(theme, Type::Small, Ink::TextSecondary))
    , m_title(new QLineEdit)
    , m_product(new QComboBox)
    , m_edit(new QPushButton(Icons::icon(u"edit"_s, theme), tr("Edit text")))
    , m_save(new QPushButton(tr("Save text")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_text(new MarkdownView(theme))
    , m_editor(new QPlainTextEdit)
    , m_tasks(new EpicTaskTable)
    , m_makeStory(new QPushButton(tr("Make a story of it")))
    , m_noTasks(new TextLabel(theme, Type::Body, Ink::TextSecondary))
    , m_stories(new QListWidget)
    , m_noStories(new TextLabel(theme, Type::Body, Ink::TextSecondary))
    , m_mentions(new QListWidget)
    , m_noMentions(new TextLabel(theme, Type::Body, Ink::TextSecondary))
{
    build();
    connect(m_title, &QLineEdit::editingFinished, this, &EpicPanel::commitTitle);
    connect(m_product, &QComboBox::activated, this, [this] {
        emit productWished(m_epic, ProductId::fromString(m_product->currentData().toString()));
    });
    connect(m_edit, &QPushButton::clicked, this, &EpicPanel::edit);
    connect(m_save, &QPushButton::clicked, this, [this] { leaveText(true); });
    connect(m_discard, &QPushButton::clicked, this, [this] { leaveText(false); });
    connect(m_text, &MarkdownView::editRequested, this, &EpicPanel::edit);
    connect(m_text, &MarkdownView::storyRequested, this, &EpicPanel::numberRequested);
    connect(m_text, &MarkdownView::taskTicked, this, [this](int task, bool isDone) {
        const auto now = m_model.epic(m_epic.id).value_or(m_epic);
        emit textWished(now, withTask(now.description, task, isDone));
    });
    connect(m_text, &MarkdownView::tasksUnclear, this, &EpicPanel::edit);
    connect(m_tasks, &EpicTaskTable::tickWished, this, &EpicPanel::tickWished);
    connect(m_tasks, &EpicTaskTable::storyWished, this, &EpicPanel::storyWished);
    connect(m_tasks, &EpicTaskTable::numberRequested, this, &EpicPanel::numberRequested);
    connect(m_makeStory, &QPushButton::clicked, m_tasks->makeStory(), &QAction::trigger);
    const auto follow = [this] {
        m_makeStory->setEnabled(m_tasks->makeStory()->isEnabled());
        m_makeStory->setToolTip(m_tasks->makeStory()->toolTip().toHtmlEscaped());
    };
    connect(m_tasks->makeStory(), &QAction::changed, this, follow);
    follow();
    connect(m_stories, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit storyRequested(StoryId::fromString(item->data(Qt::UserRole).toString()));
    });
    connect(m_mentions, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit numberRequested(item->data(Qt::UserRole).toInt());
    });
}

void EpicPanel::addSection(QVBoxLayout *box, const QString &title, QWidget *content)
{
    auto *label = new TextLabel(m_theme, Type::Section, Ink::Text);
    label->setText(title);
    label->setBuddy(content);
    box->addSpacing(Theme::Space3);
    box->addWidget(label);
    box->addWidget(content);
}

void EpicPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *form = new QWidget;
    m_form = form;
    auto *box = new QVBoxLayout(form);
    box->setContentsMargins(Theme::Space5, Theme::Space3, Theme::Space5, Theme::Space5);
    box->setSpacing(Theme::Space3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    m_product->setAccessibleName(tr("Product of the epic"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_product);
    box->addLayout(head);
    auto *top = new QHBoxLayout;
    m_title->setFont(m_theme.font(Type::Section));
    m_title->setMaxLength(500);
    m_title->setAccessibleName(tr("Title"));
    top->addWidget(m_title, 1);
    for (auto *button : {m_edit, m_save, m_discard})
        top->addWidget(button);
    m_edit->setToolTip(tr("Edit the text (E)"));
    m_save->setToolTip(tr("Save the text (Ctrl+Enter)"));
    box->addLayout(top);
    m_text->setAccessibleName(tr("Text of the epic"));
    box->addWidget(m_text);
    m_editor->setTabChangesFocus(true);
    m_editor->setAccessibleName(tr("Text of the epic, as Markdown"));
    m_editor->setMinimumHeight(m_theme.scaled(420));
    m_editor->installEventFilter(this);
    box->addWidget(m_editor);
    addSection(box, tr("Action items"), m_tasks);
    m_noTasks->setText(tr("None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are "
                          "listed here."));
    m_noTasks->setWrapped();
    box->addWidget(m_noTasks);
    box->addWidget(m_makeStory, 0, Qt::AlignLeading);
    addSection(box, tr("Stories"), m_stories);
    m_stories->setAccessibleName(tr("Stories of the epic"));
    m_noStories->setText(tr("No story is in this epic yet."));
    box->addWidget(m_noStories);
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(box->spacing());
    box->addLayout(m_parts);
    addSection(box, tr("Mentioned in"), m_mentions);
    m_mentions->setAccessibleName(tr("Mentioned in"));
    m_noMentions->setText(tr("Nobody names this epic by its number yet."));
    box->addWidget(m_noMentions);
    box->addStretch(1);
    area->setWidget(form);
    area->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    leaveText(false);
}

void EpicPanel::addPart(const QString &title, QWidget *part)
{
    addSection(m_parts, title, part);
}

void EpicPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_product->setEnabled(!readOnly);
    m_edit->setEnabled(!readOnly);
    m_edit->setToolTip(readOnly ? tr("This workspace is open for reading only.")
                                : tr("Edit the text (E)"));
    m_text->setChangeable(!readOnly);
    m_tasks->setReadOnly(readOnly);
}

void EpicPanel::show(const Epic &epic)
{
    if (epic.id != m_epic.id) {
        commit();
        m_epic = epic;
        m_title->setModified(false);
        m_text->setText(epic.description);
        setMentions({});
    }
    refresh();
}

void EpicPanel::refresh()
{
    const auto now = m_model.epic(m_epic.id);
    if (!now)
        return;
    if (now->description != m_epic.description)
        m_text->setText(now->description);
    m_epic = *now;
    // To set the same words again would drop what is selected of them.
    if (!m_title->isModified() && m_title->text() != m_epic.title)
        m_title->setText(m_epic.title);
    m_head->setText(head());
    refreshProducts();
    const auto tasks = epicTasks(m_epic.description);
    m_tasks->setTasks(tasks);
    m_tasks->setVisible(!tasks.isEmpty());
    m_makeStory->setVisible(!tasks.isEmpty());
    m_noTasks->setVisible(tasks.isEmpty());
    refreshStories();
}

QString EpicPanel::head() const
{
    const auto progress = m_model.progress(m_epic.id);
    return QStringList {EpicList::number(m_epic), m_epic.closed ? tr("closed") : tr("open"),
                        EpicList::points(progress), EpicList::stories(progress)}
            .join(u" · "_s);
}

// Where there is one product only it needs no field.
void EpicPanel::refreshProducts()
{
    const auto &products = m_model.products();
    m_product->setVisible(!products.isEmpty());
    m_product->clear();
    m_product->addItem(tr("No product"), QString());
    for (const auto &product : products)
        m_product->addItem(product.name, product.id.toString());
    m_product->setCurrentIndex(
            std::max(0, m_product->findData(m_epic.product.isNull() ? QString() : m_epic.product.toString())));
}

void EpicPanel::refreshStories()
{
    const auto stories = m_model.storiesOf(m_epic.id);
    // Rows stay where they are, so that the keyboard stays on one of them.
    while (m_stories->count() > stories.size())
        delete m_stories->takeItem(m_stories->count() - 1);
    while (m_stories->count() < stories.size())
        m_stories->addItem(new QListWidgetItem);
    for (int row = 0; row < stories.size(); ++row) {
        const auto &story = stories[row];
        QStringList parts {StoryWords::number(story), story.title,
                           m_model.column(story.column).name};
        if (const auto owner = m_model.member(story.owner).name; !owner.isEmpty())
            parts.append(owner);
        m_stories->item(row)->setText(parts.join(u" · "_s));
        m_stories->item(row)->setData(Qt::UserRole, story.id.toString());
    }
    fit(m_stories, m_theme);
    m_stories->setVisible(!stories.isEmpty());
    m_noStories->setVisible(stories.isEmpty());
}

void EpicPanel::setMentions(const QList<EpicMention> &mentions)
{
    m_mentions->clear();
    for (const auto &mention : mentions) {
        auto *item = new QListWidgetItem(numberReference(mention.number) + u" · "_s + mention.title,
                                         m_mentions);
        item->setData(Qt::UserRole, mention.number);
    }
    fit(m_mentions, m_theme);
    m_mentions->setVisible(!mentions.isEmpty());
    m_noMentions->setVisible(mentions.isEmpty());
}

bool EpicPanel::isEditing() const
{
    return !m_editor->isHidden();
}

void EpicPanel::edit()
{
    if (m_readOnly || m_epic.id.isNull() || isEditing())
        return;
    m_written = m_epic;
    m_editor->setPlainText(m_epic.description);
    m_text->hide();
    m_edit->hide();
    m_editor->show();
    m_save->show();
    m_discard->show();
    m_editor->setFocus();
}

void EpicPanel::editTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void EpicPanel::leaveText(bool save)
{
    const bool hadFocus = m_editor->hasFocus() || m_save->hasFocus() || m_discard->hasFocus();
    const auto text = m_editor->toPlainText();
    m_text->show();
    m_edit->show();
    m_editor->hide();
    m_save->hide();
    m_discard->hide();
    if (hadFocus)
        m_text->setFocus();
    if (save && text != m_written.description)
        emit textWished(m_written, text);
}

void EpicPanel::commitTitle()
{
    if (!m_title->isModified())
        return;
    m_title->setModified(false);
    const auto title = m_title->text().simplified();
    if (!title.isEmpty() && title != m_epic.title && !m_readOnly)
        emit titleWished(m_epic, title);
    else
        m_title->setText(m_epic.title);
}

void EpicPanel::commit()
{
    commitTitle();
    if (isEditing())
        leaveText(true);
}

// Whoever leaves the page or the program loses nothing.
void EpicPanel::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        commit();
    QWidget::hideEvent(event);
}

bool EpicPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isUnchanged = m_editor->toPlainText() == m_written.description;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            leaveText(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape && isUnchanged) {
            leaveText(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dayshift

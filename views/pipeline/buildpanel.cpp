// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/buildpanel.h"

#include "models/pipeline/plaintext.h"
#include "views/pipeline/buildsections.h"
#include "views/pipeline/panelparts.h"
#include "views/pipeline/stagelist.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

BuildPanel::BuildPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nothing(new TextLabel(theme, Type::Body, Ink::TextMuted, this))
    , m_body(new QWidget(this))
{
    setAccessibleName(tr("Build"));
    m_nothing->setText(tr("Select a pipeline to see its build."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::Space5, 0, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    column->addWidget(makeStory());
    for (QWidget *section :
         {static_cast<QWidget *>(m_approvals = new ApprovalList(theme, inner)),
          static_cast<QWidget *>(m_stages = new StageList(theme, inner)),
          static_cast<QWidget *>(m_changes = new ChangeList(theme, inner)),
          static_cast<QWidget *>(m_grid = new DeviceGrid(theme, inner)),
          static_cast<QWidget *>(m_artifacts = new ArtifactList(theme, inner))})
        column->addWidget(section);
    connect(m_changes, &ChangeList::storyRequested, this, &BuildPanel::storyRequested);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(Theme::Space2);
    foot->addWidget(m_record = new TextLabel(theme, Type::Small, Ink::TextMuted, inner));
    foot->addWidget(m_source = new TextLabel(theme, Type::Small, Ink::TextMuted, inner));
    foot->addWidget(m_trouble = new TextLabel(theme, Type::Small, Ink::TextMuted, inner));
    m_trouble->setWrapped();
    m_trouble->hide();
    m_record->setWrapped();
    m_source->setWrapped();
    column->addLayout(foot);
    column->addStretch();

    auto *scroll = new QScrollArea(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details of the build"));
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);

    auto *whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    whole->addWidget(scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(m_body);
    setMinimumWidth(Theme::LeastDetailsWidth);
    connect(&theme, &Theme::changed, this, [this] {
        m_assign->setIcon(Icons::icon(u"assign"_s, m_theme, m_theme.color(Ink::OnAccent)));
        update();
    });
    clear();
}

QWidget *BuildPanel::makeHead()
{
    auto *head = new QWidget(m_body);
    m_sign = new SignLabel(m_theme, StatusGlyph::Header, head);
    m_title = new TextLabel(m_theme, Type::Section, Ink::Text, head);
    m_title->setWrapped();
    m_subtitle = new TextLabel(m_theme, Type::Small, Ink::TextMuted, head);
    m_subtitle->setWrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space4);
    row->setSpacing(Theme::Space3);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addSpacing(24); // the card around it has its button to close in this corner
    return head;
}

QWidget *BuildPanel::makeStory()
{
    auto *story = new QWidget(m_body);
    auto *box = new TonedBox(m_theme, story);
    m_box = box;
    m_whatTitle = new TextLabel(m_theme, Type::SmallBold, Ink::Text, box);
    m_whatTitle->setText(tr("What happened"));
    m_what = new TextLabel(m_theme, Type::Body, Ink::Text, box);
    m_line = new TextLabel(m_theme, Type::Mono, Ink::Text, box);
    m_line->setWrapped();
    m_line->setLayoutDirection(Qt::LeftToRight); // logs are not mirrored
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->hide();
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(Theme::Space4, Theme::Space3, Theme::Space4, Theme::Space4);
    inside->setSpacing(Theme::Space2);
    inside->addWidget(m_whatTitle);
    inside->addWidget(m_what);
    inside->addWidget(m_line);

    auto *column = new QVBoxLayout(story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space2);
    column->addWidget(box);
    column->addSpacing(Theme::Space3);
    const auto add = [&](const QString &title, TextLabel *&text) {
        auto *label = new TextLabel(m_theme, Type::SmallBold, Ink::TextSecondary, story);
        label->setText(title);
        text = new TextLabel(m_theme, Type::Body, Ink::TextSecondary, story);
        text->setWrapped();
        column->addWidget(label);
        column->addWidget(text);
        column->addSpacing(Theme::Space3);
    };
    add(tr("What is safe"), m_safe);
    add(tr("What to do"), m_todo);
    m_what->setWrapped();
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_owner = new TextLabel(m_theme, Type::Small, Ink::TextMuted, story);
    m_owner->setWrapped();
    column->addWidget(m_owner);
    column->addWidget(makeButtons());
    return story;
}

QWidget *BuildPanel::makeButtons()
{
    auto *buttons = new QWidget(m_body);
    m_assign = new QPushButton(tr("Assign"), buttons);
    m_assign->setIcon(Icons::icon(u"assign"_s, m_theme, m_theme.color(Ink::OnAccent)));
    HouseStyle::setPrimary(m_assign);
    m_log = new QPushButton(Icons::icon(u"log"_s, m_theme), tr("Open log"), buttons);
    m_more = new QToolButton(buttons);
    m_more->setIcon(Icons::icon(u"more"_s, m_theme));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, Theme::Space3, 0, 0);
    row->setSpacing(Theme::Space3);
    row->addWidget(m_assign);
    row->addWidget(m_log);
    row->addWidget(m_more);
    row->addStretch();
    return buttons;
}

void BuildPanel::setActions(QAction *assign, QAction *openLog, const QList<QAction *> &more)
{
    // A button follows its action: whether it may be used, and why not.
    const auto follow = [this](QPushButton *button, QAction *action) {
        const auto look = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, button, look);
        look();
    };
    // Below the button, without an arrow on it.
    const auto drop = [](QAbstractButton *button, QMenu *menu) {
        connect(button, &QAbstractButton::clicked, menu, [button, menu] {
            const auto below = button->rect();
            menu->popup(button->mapToGlobal(button->isRightToLeft() ? below.bottomRight()
                                                                    : below.bottomLeft()));
        });
    };
    drop(m_assign, assign->menu());
    follow(m_assign, assign);
    connect(m_log, &QPushButton::clicked, openLog, &QAction::trigger);
    follow(m_log, openLog);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addActions(more);
    drop(m_more, menu);
}

void BuildPanel::setFailingLine(const QString &line)
{
    const auto plain = plainName(line);
    m_line->setText(plain);
    m_line->setAccessibleName(tr("First failing line of the log: %1").arg(plain));
    m_line->setToolTip(plainToolTip({tr("The first failing line of the log"), plain}));
    m_line->setVisible(!plain.isEmpty());
}

void BuildPanel::setTrouble(const std::optional<Error> &error)
{
    m_trouble->setVisible(error.has_value());
    if (!error)
        return;
    m_trouble->setText(
            tr("The server did not tell more of this build. %1").arg(error->title()));
    m_trouble->setToolTip(plainToolTip({error->whatIsSafe(), error->whatToDo()}));
}

void BuildPanel::clear()
{
    m_body->hide();
    m_nothing->show();
}

void BuildPanel::setCurrentKind(std::optional<StageKind> kind)
{
    m_stages->setCurrentKind(kind);
}

void BuildPanel::show(const PipelineState &state, const Reading &reading,
                      const PipelineTrace &trace, const QDateTime &now)
{
    m_nothing->hide();
    m_body->show();
    const bool stale = state.belief == Belief::Stale;
    m_sign->setSign(signOf(state), stale ? StatusGlyph::Age::Stale : StatusGlyph::Age::Fresh);
    m_title->setText(m_words.title(state));
    m_subtitle->setText(m_words.subtitle(state, now));
    m_subtitle->setToolTip(plainToolTip({m_words.toolTip(state, now)}));

    showStory(state, reading, trace, now);
    const auto until = knownUntil(state, now);
    m_approvals->show(state, trace);
    m_stages->show(state, trace, until);
    m_changes->show(state, trace);
    m_grid->show(state, trace);
    m_artifacts->show(trace);

    m_record->setText(m_words.record(state));
    m_record->setVisible(!m_record->text().isEmpty());
    const auto server = plainName(state.connectionName);
    m_source->setText(
            state.asOf.isValid()
                    ? tr("Read from %1, %2").arg(server, m_words.format().ago(state.asOf, now))
                    : tr("Read from %1").arg(server));
    m_source->setVisible(!server.isEmpty());
}

void BuildPanel::showStory(const PipelineState &state, const Reading &reading,
                           const PipelineTrace &trace, const QDateTime &now)
{
    m_story = BuildStory::of(state, reading, trace, m_words, now);
    const auto tone = state.belief == Belief::Stale
            ? Tone::Warn
            : StatusGlyph::toneOf(signOf(state));
    m_box->setTone(tone);
    m_whatTitle->setTone(tone);
    m_what->setText(m_story.what);
    m_safe->setText(m_story.safe);
    m_todo->setText(m_story.todo);
    auto owner = m_words.ownership(state, now);
    if (trace.deed)
        owner += u'\n' + m_words.deed(*trace.deed, now);
    m_owner->setText(owner);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/buildpanel.h"

#include "models/pipeline/plaintext.h"
#include "views/style/housestyle.h"
#include "views/style/paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A hostile server may name ten thousand; nobody reads on from here.
static constexpr int MostStages = 60;
static constexpr int StageSign = 15;
static constexpr int Avatar = 22;

namespace {

class AvatarLabel : public QWidget
{
public:
    AvatarLabel(const QString &name, const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(name)
    {
        setFixedSize(theme.scaled(Avatar), theme.scaled(Avatar));
        setAccessibleName(name);
        setToolTip(name.toHtmlEscaped());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::avatar(&painter, rect(), m_name, m_theme);
    }

private:
    const Theme &m_theme;
    QString m_name;
};

class Separator : public QWidget
{
public:
    Separator(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Ink::Border));
    }

private:
    const Theme &m_theme;
};

void empty(QGridLayout *grid)
{
    while (auto *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString escaped(const QStringList &lines)
{
    return u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace

TonedBox::TonedBox(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

void TonedBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TonedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &ink = m_theme.tone(m_tone);
    Paint::card(&painter, rect(), ink.tint, ink.border);
}

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
    column->addWidget(new Separator(theme, inner));
    m_stages = makeSection(column);
    column->addWidget(new Separator(theme, inner));
    m_changes = makeSection(column);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(Theme::Space2);
    foot->addWidget(m_record = new TextLabel(theme, Type::Small, Ink::TextMuted, inner));
    foot->addWidget(m_source = new TextLabel(theme, Type::Small, Ink::TextMuted, inner));
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
        m_open->setIcon(Icons::icon(u"open-outside"_s, m_theme, m_theme.color(Ink::OnAccent)));
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
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(Theme::Space4, Theme::Space3, Theme::Space4, Theme::Space4);
    inside->setSpacing(Theme::Space2);
    inside->addWidget(m_whatTitle);
    inside->addWidget(m_what);

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

    m_open = new QPushButton(tr("Open the build's page"), story);
    m_open->setIcon(Icons::icon(u"open-outside"_s, m_theme, m_theme.color(Ink::OnAccent)));
    HouseStyle::setPrimary(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { emit pageRequested(m_page); });
    column->addWidget(m_open, 0, Qt::AlignLeading);
    return story;
}

BuildPanel::Section BuildPanel::makeSection(QVBoxLayout *column)
{
    Section section;
    section.all = new QWidget(m_body);
    section.title = new TextLabel(m_theme, Type::BodyBold, Ink::Text, section.all);
    section.side = new TextLabel(m_theme, Type::Small, Ink::TextMuted, section.all);
    auto *head = new QHBoxLayout;
    head->addWidget(section.title, 1);
    head->addWidget(section.side);
    section.rows = new QGridLayout;
    section.rows->setHorizontalSpacing(Theme::Space3);
    section.rows->setVerticalSpacing(Theme::Space4);
    auto *all = new QVBoxLayout(section.all);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Space4);
    all->addLayout(head);
    all->addLayout(section.rows);
    column->addWidget(section.all);
    return section;
}

void BuildPanel::clear()
{
    m_body->hide();
    m_nothing->show();
}

void BuildPanel::setCurrentKind(std::optional<StageKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_shownStages.clear();
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
    m_subtitle->setToolTip(escaped({m_words.toolTip(state, now)}));
    m_page = pageOf(state.build);
    m_open->setVisible(m_page.isValid());
    m_open->setToolTip(m_page.toDisplayString().toHtmlEscaped());

    showStory(state, reading, trace, now);
    showStages(state, knownUntil(state, now));
    showChanges(state, trace);

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
            : StatusGlyph::toneOf(StatusGlyph::signOf(state.build.status));
    static_cast<TonedBox *>(m_box)->setTone(tone);
    m_whatTitle->setTone(tone);
    m_what->setText(m_story.what);
    m_safe->setText(m_story.safe);
    m_todo->setText(m_story.todo);
}

void BuildPanel::showStages(const PipelineState &state, const QDateTime &now)
{
    // Rebuilt only if something of it is different: a screen reader may stand in it.
    QStringList shown {state.key.name, state.build.number, QString::number(int(state.belief))};
    for (const auto &stage : state.stages)
        shown += {stage.name, QString::number(int(stage.status)), stage.detail,
                  m_words.length(stage.startedAt, stage.finishedAt, now)};
    if (shown == m_shownStages)
        return;
    m_shownStages = shown;

    m_stages.all->setVisible(true);
    m_stages.title->setText(state.build.number.isEmpty()
                                    ? tr("Stages")
                                    : tr("Stages of #%1").arg(plainName(state.build.number, 40)));
    const bool began = isOver(state.build.status) || state.build.status == Status::Running;
    m_stages.side->setText(
            began ? m_words.length(state.build.startedAt, state.build.finishedAt, now) : QString());
    empty(m_stages.rows);
    const bool stale = state.belief == Belief::Stale;
    int row = 0;
    for (const auto &stage :
         state.stages.first(std::min<qsizetype>(state.stages.size(), MostStages)))
        addStage(row++, stage, stale, now);
    const auto left = state.stages.size() - row;
    if (left == 0 && row > 0)
        return;
    auto *rest = new TextLabel(m_theme, Type::Small, Ink::TextMuted, m_stages.all);
    rest->setWrapped();
    rest->setText(row == 0 ? tr("The server names no stages of this build.")
                           : tr("%n more stages are on the build's page.", nullptr, int(left)));
    m_stages.rows->addWidget(rest, row, 0, 1, 4);
}

void BuildPanel::addStage(int row, const Stage &stage, bool stale, const QDateTime &now)
{
    auto *sign = new SignLabel(m_theme, StageSign, m_stages.all);
    sign->setSign(StatusGlyph::signOf(stage.status),
                  stale ? StatusGlyph::Age::Stale : StatusGlyph::Age::Fresh);
    auto *name = new TextLabel(m_theme, stage.kind == m_kind ? Type::BodyBold : Type::BodyMedium,
                               Ink::Text, m_stages.all);
    name->setText(plainName(stage.name, 80));
    name->setWrapped();
    auto *detail = new TextLabel(m_theme, Type::Small, Ink::TextMuted, m_stages.all);
    const auto words = plainName(stage.detail);
    detail->setText(words.isEmpty() ? PipelineWords::wordOf(stage.status) : words);
    detail->setWrapped();
    if (!stale && (stage.status == Status::Failed || stage.status == Status::Unstable))
        detail->setTone(StatusGlyph::toneOf(StatusGlyph::signOf(stage.status)));
    auto *took = new TextLabel(m_theme, Type::Small, Ink::TextMuted, m_stages.all);
    took->setText(m_words.length(stage.startedAt, stage.finishedAt, now));

    QStringList tip {PipelineWords::titleOf(stage.kind)};
    if (stage.startedAt.isValid())
        tip.append(tr("Started %1").arg(m_words.format().full(stage.startedAt)));
    if (stage.finishedAt.isValid())
        tip.append(tr("Ended %1").arg(m_words.format().full(stage.finishedAt)));
    if (const auto raw = PipelineWords::raw(stage.rawStatus); !raw.isEmpty())
        tip.append(raw);
    for (QWidget *part : {static_cast<QWidget *>(name), static_cast<QWidget *>(detail),
                          static_cast<QWidget *>(took), static_cast<QWidget *>(sign)})
        part->setToolTip(escaped(tip));

    m_stages.rows->addWidget(sign, row, 0, Qt::AlignTop);
    m_stages.rows->addWidget(name, row, 1);
    m_stages.rows->addWidget(detail, row, 2);
    m_stages.rows->addWidget(took, row, 3, Qt::AlignTrailing | Qt::AlignTop);
    m_stages.rows->setColumnStretch(1, 3);
    m_stages.rows->setColumnStretch(2, 2);
}

void BuildPanel::showChanges(const PipelineState &state, const PipelineTrace &trace)
{
    auto changes = trace.changes;
    // Some servers name only the newest change, and that with the build.
    if (changes.isEmpty() && !state.build.commit.isEmpty())
        changes.append({.hash = state.build.commit,
                        .author = state.build.author,
                        .message = state.build.message});
    const bool trouble = state.group == PipelineGroup::NeedsAttention;
    QStringList shown {QString::number(int(trouble))};
    for (const auto &change : changes)
        shown += {change.hash, change.message, change.author};
    if (shown == m_shownChanges)
        return;
    m_shownChanges = shown;

    m_changes.title->setText(trouble ? tr("Changes since the last pass")
                                     : tr("Changes in this build"));
    m_changes.all->setVisible(!changes.isEmpty());
    empty(m_changes.rows);
    int row = 0;
    for (const auto &change : changes)
        addChange(row++, change);
}

void BuildPanel::addChange(int row, const Commit &change)
{
    auto *hash = new TextLabel(m_theme, Type::Mono, Ink::TextSecondary, m_changes.all);
    hash->setText(plainName(change.hash).left(7));
    hash->setToolTip(plainName(change.hash).toHtmlEscaped());
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *message = new TextLabel(m_theme, Type::Small, Ink::Text, m_changes.all);
    message->setText(plainName(change.message.section(u'\n', 0, 0), 160));
    message->setToolTip(escaped({plainMessage(change.message, 1000)}));
    message->setWrapped();
    m_changes.rows->addWidget(hash, row, 0, Qt::AlignTop);
    m_changes.rows->addWidget(message, row, 1);
    if (const auto author = plainName(change.author); !author.isEmpty())
        m_changes.rows->addWidget(new AvatarLabel(author, m_theme, m_changes.all), row, 2,
                                  Qt::AlignTop);
    m_changes.rows->setColumnStretch(1, 1);
}

} // namespace Dayshift

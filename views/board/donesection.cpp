// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/donesection.h"

#include "models/board/boardrule.h"
#include "models/board/donetables.h"
#include "models/board/donewords.h"
#include "models/store/store.h"
#include "views/board/choicepopup.h"
#include "views/board/donesigns.h"
#include "views/style/icons.h"
#include "views/style/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

DoneSection::DoneSection(Store &store, Board &board, const StoryWords &words, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_board(board)
    , m_words(words)
    , m_theme(theme)
    , m_summary(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(Theme::Space3);
    m_summary->setWrapped();
    m_box->addWidget(m_summary);
    // Several pieces of news, one look.
    m_read.setSingleShot(true);
    m_read.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &DoneSection::read);
    connect(&board, &Board::evidenceChanged, this, [this] { m_read.start(); });
}

DoneSection::~DoneSection() = default;

void DoneSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void DoneSection::setStory(const Story &story)
{
    if (story == m_story)
        return;
    const bool another = story.id != m_story.id;
    m_story = story;
    if (another) {
        delete std::exchange(m_lines, nullptr);
        m_summary->setText({});
        watch();
    }
    m_read.start();
}

// What lies apart from the story is watched only while it is shown.
void DoneSection::watch()
{
    m_watcher = std::make_unique<QObject>();
    const auto again = [this](const auto &) { m_read.start(); };
    const WatchScope mine {.condition = u"story_id = ?"_s, .values = {m_story.id.toString()}};
    m_store.watch<DoneVersion>(doneVersions(), m_watcher.get(), again);
    m_store.watch<DoneTick>(doneTicks(), m_watcher.get(), again, mine);
    m_store.watch<DoneOverride>(doneOverrides(), m_watcher.get(), again, mine);
    m_store.watch<BoardRule>(boardRules(), m_watcher.get(), again);
}

Column DoneSection::nextColumn() const
{
    const auto &columns = m_board.model().columns();
    for (qsizetype i = 0; i + 1 < columns.size(); ++i) {
        if (columns[i].id == m_story.column)
            return columns[i + 1];
    }
    return {};
}

void DoneSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_read.start();
}

void DoneSection::read()
{
    if (m_story.id.isNull() || !isVisible())
        return; // looked at again when it is shown
    const int reading = ++m_reading;
    const auto work = [story = m_story, next = nextColumn()](Database &database) -> Result<Shown> {
        const auto standing = readStanding(database, story);
        if (!standing)
            return standing.error();
        const auto verdict = next.id.isNull() ? Result<EntryVerdict>(EntryVerdict {})
                                              : readEntry(database, {story}, next);
        if (!verdict)
            return verdict.error();
        return Shown {*standing, *verdict};
    };
    m_mailbox.await(m_store.read(work), [this, reading](const Result<Shown> &shown) {
        if (reading != m_reading)
            return; // something is newer by now
        if (shown)
            show(*shown);
        else
            m_summary->setText(shown.error().message());
    });
}

QString DoneSection::summary() const
{
    const auto &standing = m_shown.standing;
    if (!standing.definition || standing.results.isEmpty())
        return tr("The team has not said yet what done means: Tools, Definition of done.");
    const auto &results = standing.results;
    const auto holding = std::ranges::count_if(results, &CheckResult::holds);
    const auto sprint = m_board.sprint(standing.definition->sprint);
    const auto count = tr("%1 of %n checks hold", nullptr, int(results.size())).arg(holding);
    return sprint.id.isNull()
            ? tr("%1 · version %2", "a count; the definition's version")
                      .arg(count)
                      .arg(standing.definition->version)
            : tr("%1 · version %2, from %3 on", "a count; the definition's version; a sprint")
                      .arg(count)
                      .arg(standing.definition->version)
                      .arg(sprint.name);
}

void DoneSection::show(const Shown &shown)
{
    m_shown = shown;
    // Whoever had the keyboard on a check has it on the same one afterwards.
    QString focused;
    for (QWidget *child : m_lines ? m_lines->findChildren<QWidget *>() : QList<QWidget *> {}) {
        if (child->hasFocus())
            focused = child->objectName();
    }
    delete m_lines;
    m_lines = new QWidget(this);
    m_box->addWidget(m_lines);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Space3);
    m_summary->setText(summary());
    for (const auto &result : shown.standing.results)
        addCheck(result);
    const auto &format = m_words.format();
    for (const auto &given : shown.standing.overrides) {
        addLine(Sign::Warning,
                tr("Overridden for %1 by %2, %3: %4", "column; who; when; the reason")
                        .arg(given.columnName, given.by, format.moment(given.at, m_board.now()),
                             given.reason));
    }
    if (const auto words = DoneWords::closing(shown.standing, m_story); !words.isEmpty())
        addLine(Sign::Signed, words);
    if (shown.standing.closing && !shown.standing.closing->missing.isEmpty()) {
        addLine(Sign::Warning, tr("Missing then: %1")
                                       .arg(shown.standing.closing->missing.split(u'\n').join(u", "_s)));
    }
    addMove();
    m_lines->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_lines->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void DoneSection::addCheck(const CheckResult &result)
{
    const auto name = DoneWords::nameOf(result.check);
    const auto state = DoneWords::state(result);
    const auto sign = signOf(result);
    const auto evidence = DoneWords::evidence(result, m_words.format(), m_board.now());
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space3);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    if (result.check.kind == CheckKind::Manual) {
        auto *box = new QCheckBox(m_lines);
        box->setObjectName(u"check/"_s + result.check.key);
        box->setChecked(result.holds());
        box->setEnabled(!m_readOnly);
        box->setToolTip(m_readOnly ? tr("This workspace is open for reading only.") : QString());
        box->setAccessibleName(tr("%1: %2", "a check; its state").arg(name, state));
        box->setAccessibleDescription(evidence);
        connect(box, &QCheckBox::clicked, this, [this, result, box] {
            box->setChecked(result.holds()); // as it is, until it is another
            askForTick(result, box);
        });
        row->addWidget(box, 0, Qt::AlignTop);
    } else {
        auto *label = new SignLabel(m_theme, StatusGlyph::Row, m_lines);
        label->setSign(sign);
        row->addWidget(label, 0, Qt::AlignTop);
    }
    auto *title = new TextLabel(m_theme, Type::Body, Ink::Text, m_lines);
    title->setWrapped();
    title->setText(name);
    words->addWidget(title);
    if (!evidence.isEmpty()) {
        auto *small = new TextLabel(m_theme, Type::Small, Ink::TextMuted, m_lines);
        small->setWrapped();
        small->setText(evidence);
        words->addWidget(small);
    }
    row->addLayout(words, 1);
    auto *said = new TextLabel(m_theme, Type::Small, Ink::TextSecondary, m_lines);
    said->setTone(StatusGlyph::toneOf(sign));
    said->setText(state);
    row->addWidget(said, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

void DoneSection::addLine(Sign sign, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space3);
    auto *label = new SignLabel(m_theme, StatusGlyph::Row, m_lines);
    label->setSign(sign);
    row->addWidget(label, 0, Qt::AlignTop);
    auto *words = new TextLabel(m_theme, Type::Small, Ink::Text, m_lines);
    words->setWrapped();
    words->setText(text);
    row->addWidget(words, 1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

// To the next column; while something is missing for it, what that is, and the way past it.
void DoneSection::addMove()
{
    const auto next = nextColumn();
    if (next.id.isNull() || m_readOnly)
        return;
    const auto go = [this, next] { emit moveWished(m_story.id, next.id); };
    auto *row = new QHBoxLayout;
    auto *move = new QPushButton(Icons::icon(u"arrow-right"_s, m_theme),
                                 tr("Move to %1").arg(QString(next.name).replace(u'&', u"&&"_s)),
                                 m_lines);
    move->setObjectName(u"move"_s);
    move->setAutoDefault(false);
    connect(move, &QPushButton::clicked, this, go);
    row->addWidget(move);
    QStringList missing;
    if (!m_shown.next.refused.isEmpty()) {
        for (const auto &each : m_shown.next.refused.first().missing)
            missing.append(DoneWords::nameOf(each.check));
    }
    const auto words = tr("%1 asks for: %2", "a column; what is missing")
                               .arg(next.name, missing.join(u", "_s));
    if (!m_shown.next.mayPass()) {
        move->setEnabled(false);
        move->setToolTip(words.toHtmlEscaped());
        move->setAccessibleDescription(words);
        auto *anyway = new QPushButton(tr("Override …"), m_lines);
        anyway->setObjectName(u"override"_s);
        anyway->setAutoDefault(false);
        anyway->setFlat(true);
        connect(anyway, &QPushButton::clicked, this, go);
        row->addWidget(anyway);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
    if (!missing.isEmpty())
        addLine(Sign::Queued, words);
}

void DoneSection::askForTick(const CheckResult &result, const QWidget *beside)
{
    auto after = tickOf(m_story.id, result.check);
    const auto before = result.tick.id.isNull() ? std::nullopt : std::optional(result.tick);
    if (result.holds()) {
        emit tickWished(before, after); // unticked
        return;
    }
    const auto name = DoneWords::nameOf(result.check);
    auto *popup = new ChoicePopup(m_theme, tr("What shows it? %1", "a check").arg(name), {}, this);
    popup->setRead(
            [](const QString &text) -> std::optional<QVariant> {
                const auto evidence = text.simplified().left(400);
                return evidence.isEmpty() ? std::nullopt : std::optional<QVariant>(evidence);
            },
            tr("A word of evidence; Esc leaves it open"));
    connect(popup, &ChoicePopup::chosen, this, [this, before, after](const QVariant &evidence) {
        auto tick = after;
        tick.evidence = evidence.toString();
        tick.at = m_board.now();
        tick.by = m_store.author().actor;
        emit tickWished(before, tick);
    });
    popup->showAt(QRect(beside->mapToGlobal(QPoint()), beside->size()));
}

} // namespace Dayshift

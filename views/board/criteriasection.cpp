// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/criteriasection.h"

#include "models/store/store.h"
#include "views/board/linkwords.h"
#include "views/board/storywords.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So many tests of one criterion are told of.
static constexpr qsizetype MostTests = 8;

CriteriaSection::CriteriaSection(Store &store, const Board &board, const StoryWords &words,
                                 const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_board(board)
    , m_words(words)
    , m_theme(theme)
    , m_criteria(store)
{
    build();
    connect(&m_criteria, &StoryCriteria::changed, this, &CriteriaSection::draw);
    connect(&board, &Board::evidenceChanged, &m_criteria, &StoryCriteria::buildsChanged);
    connect(m_list, &CriteriaList::currentChosen, this, &CriteriaSection::refreshActions);
    connect(m_list, &CriteriaList::tickRequested, this, &CriteriaSection::tick);
    connect(m_list, &CriteriaList::moveRequested, this, &CriteriaSection::move);
    connect(m_list, &CriteriaList::written, this, [this](const QString &text) {
        wish(addCriterion(m_criteria.story(), m_criteria.all(), text), tr("Criterion written"));
    });
    connect(m_list, &CriteriaList::reworded, this,
            [this](const Criterion &before, const QString &text) {
                wish(changeCriterion(before, rewordedTo(before, text)), tr("Criterion changed"));
            });
    draw();
}

QAction *CriteriaSection::make(const QString &text, const QList<QKeySequence> &keys,
                               const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, run);
    m_list->addAction(action);
    return action;
}

void CriteriaSection::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    auto *row = new QHBoxLayout;
    auto *head = new QLabel(tr("Acceptance criteria"), this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(m_theme.font(Type::Section));
    m_progress = new QLabel(this);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setFont(m_theme.font(Type::Small));
    row->addWidget(head, 1);
    row->addWidget(m_progress);
    box->addLayout(row);
    m_list = new CriteriaList(m_theme, this);
    head->setBuddy(m_list);
    m_empty = new QLabel(tr("Nobody has said yet what this story must fulfil."), this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setFont(m_theme.font(Type::Small));
    box->addWidget(m_empty);
    box->addWidget(m_list);
    m_new = make(tr("New criterion"), {Qt::Key_N}, [this] { beginNew(); });
    m_tick = make(tr("Tick by hand …"), {}, [this] {
        if (const auto *present = m_list->current())
            tick(present->criterion.id);
    });
    m_edit = make(tr("Change the words"), {Qt::Key_E}, [this] { m_list->beginEditing(); });
    m_link = make(tr("Link a test …"), {Qt::Key_T}, [this] { chooseStage(); });
    m_up = make(tr("Move up"), {QKeySequence(u"Ctrl+Up"_s)}, [this] {
        if (const auto *present = m_list->current())
            move(present->criterion.id, m_list->currentRow() - 1);
    });
    m_down = make(tr("Move down"), {QKeySequence(u"Ctrl+Down"_s)}, [this] {
        if (const auto *present = m_list->current())
            move(present->criterion.id, m_list->currentRow() + 2);
    });
    m_delete = make(tr("Delete the criterion"), {QKeySequence::Delete}, [this] {
        if (const auto *present = m_list->current())
            wish(removeCriterion(*present), tr("Criterion deleted"));
    });
    m_menu = new QMenu(this);
    m_tests = new QMenu(tr("Take a test away"), this);
    m_list->addAction(m_tests->menuAction());
    m_menu->addActions({m_tick, m_edit, m_link, m_tests->menuAction()});
    m_menu->addSeparator();
    m_menu->addActions({m_up, m_down, m_delete});
    connect(m_tests, &QMenu::aboutToShow, this, [this] { fillTests(m_tests); });
    auto *buttons = new QHBoxLayout;
    m_add = new QPushButton(tr("New criterion"), this);
    m_add->setToolTip(tr("Say what must be so for this story to be accepted (N)"));
    connect(m_add, &QPushButton::clicked, this, &CriteriaSection::beginNew);
    m_more = new QPushButton(tr("With this one"), this);
    m_more->setToolTip(tr("What can be done with the selected criterion"));
    m_more->setMenu(m_menu);
    buttons->addWidget(m_add);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    box->addLayout(buttons);
}

void CriteriaSection::setStory(const Story &story)
{
    m_criteria.setStory(story);
}

void CriteriaSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setReadOnly(readOnly);
    m_add->setVisible(!readOnly);
    m_more->setVisible(!readOnly);
    refreshActions();
}

void CriteriaSection::beginNew()
{
    if (!m_readOnly && !m_criteria.story().isNull())
        m_list->beginNew();
}

const CriterionState *CriteriaSection::state(CriterionId id) const
{
    const auto &all = m_criteria.states();
    const auto found = std::ranges::find(
            all, id, [](const CriterionState &each) { return each.criterion.id; });
    return found == all.end() ? nullptr : &*found;
}

void CriteriaSection::wish(const Deed &deed, const QString &done)
{
    if (!deed.isEmpty() && !m_readOnly)
        emit deedWished(m_criteria.story(), deed, done);
}

CriteriaList::Row CriteriaSection::rowOf(const CriterionState &state) const
{
    CriteriaList::Row row {.state = state};
    for (const auto &proof : state.tests.mid(0, MostTests)) {
        const auto sign = LinkWords::signOf(proof.proof);
        row.lines.append({.sign = int(sign),
                          .tone = StatusGlyph::toneOf(sign),
                          .words = LinkWords::proof(proof, m_criteria.hasBuilds())});
    }
    if (state.tests.size() > MostTests)
        row.lines.append({.words = tr("and %n more tests", nullptr,
                                      int(state.tests.size() - MostTests))});
    if (!state.isTickedByHand())
        return row;
    const auto &criterion = state.criterion;
    row.lines.append(
            {.sign = int(Sign::Signed),
             .words = tr("Ticked by %1, %2: %3", "a name; when; what they saw")
                              .arg(LinkWords::whole(criterion.tickedBy.isEmpty()
                                                            ? tr("somebody")
                                                            : criterion.tickedBy),
                                   m_words.format().moment(criterion.tickedAt, m_board.now()),
                                   QChar(0x2068) + criterion.evidence.left(LongestEvidence)
                                           + QChar(0x2069))});
    if (!state.isMet)
        row.lines.append({.sign = int(Sign::Warning),
                          .tone = Tone::Warn,
                          .words = tr("A test has failed: the tick does not count against it.")});
    return row;
}

void CriteriaSection::draw()
{
    QList<CriteriaList::Row> rows;
    for (const auto &state : m_criteria.states())
        rows.append(rowOf(state));
    m_list->setRows(rows);
    const auto progress = m_criteria.progress();
    m_progress->setText(
            progress.all == 0
                    ? QString()
                    : tr("%1 of %2 met", "criteria").arg(progress.met).arg(progress.all));
    m_empty->setVisible(progress.all == 0);
    refreshActions();
}

void CriteriaSection::refreshActions()
{
    const auto *present = m_list->current();
    const bool may = present && !m_readOnly;
    const auto row = m_list->currentRow();
    for (auto *action : {m_tick, m_edit, m_link, m_delete})
        action->setEnabled(may);
    m_new->setEnabled(!m_readOnly);
    m_up->setEnabled(may && row > 0);
    m_down->setEnabled(may && row + 1 < m_criteria.states().size());
    m_tests->menuAction()->setEnabled(may && !present->tests.isEmpty());
    m_more->setEnabled(may);
    m_tick->setText(present && present->isTickedByHand() ? tr("Take the tick back")
                                                         : tr("Tick by hand …"));
}

void CriteriaSection::fillTests(QMenu *menu)
{
    menu->clear();
    const auto *present = m_list->current();
    if (!present)
        return;
    for (const auto &proof : present->tests.mid(0, 50)) {
        auto name = LinkWords::nameOf(proof.test);
        menu->addAction(name.replace(u'&', u"&&"_s), this, [this, test = proof.test] {
            wish(unlinkTest(test), tr("Test taken away from a criterion"));
        });
    }
}

ChoicePopup *CriteriaSection::ask(const QString &title, const QList<ChoicePopup::Choice> &choices)
{
    auto *popup = new ChoicePopup(m_theme, title, choices, this);
    connect(popup, &QObject::destroyed, m_list, [list = m_list] {
        list->setFocus(Qt::PopupFocusReason);
    });
    return popup;
}

// Who ticks says what they saw; who takes it back need not.
void CriteriaSection::tick(CriterionId id)
{
    const auto *present = state(id);
    if (!present || m_readOnly)
        return;
    if (present->isTickedByHand()) {
        wish(changeCriterion(present->criterion, unticked(present->criterion)),
             tr("Tick taken back"));
        return;
    }
    auto *popup = ask(tr("What have you seen that proves it?"), {});
    popup->setRead(
            [](const QString &text) {
                return text.isEmpty() ? std::nullopt : std::optional<QVariant>(text);
            },
            tr("In a few words: where, which build, who"));
    connect(popup, &ChoicePopup::chosen, this, [this, id](const QVariant &evidence) {
        if (const auto *now = state(id))
            wish(changeCriterion(now->criterion,
                                 tickedBy(now->criterion, m_store.author().actor,
                                          evidence.toString(), m_board.now())),
                 tr("Criterion ticked"));
    });
    popup->showAt(m_list->globalRectOfCurrent());
}

void CriteriaSection::move(CriterionId id, qsizetype place)
{
    wish(moveCriterion(m_criteria.all(), id, place), tr("Criterion moved"));
}

void CriteriaSection::chooseStage()
{
    const auto *present = m_list->current();
    if (!present || m_readOnly)
        return;
    const auto read = [](Database &database) { return readKnownStages(database); };
    m_mailbox.await(m_store.read(read), [this, id = present->criterion.id](
                                                const Result<QList<KnownStage>> &known) {
        if (!known || known->isEmpty()) {
            emit told(tr("There is no test to link yet."),
                      tr("No build has been read so far. Connect a server under Pipeline; its "
                         "stages can then be chosen here."));
            return;
        }
        QList<ChoicePopup::Choice> choices;
        for (qsizetype i = 0; i < known->size(); ++i) {
            const auto &stage = known->at(i);
            choices.append({tr("%1 · %2 (%3)", "a stage, its pipeline, its connection")
                                    .arg(LinkWords::whole(stage.stage),
                                         LinkWords::whole(stage.pipeline),
                                         LinkWords::whole(stage.connectionName)),
                            i});
        }
        auto *popup = ask(tr("Which stage proves it?"), choices);
        connect(popup, &ChoicePopup::chosen, this, [this, id, all = *known](const QVariant &at) {
            chooseTest(id, all.value(at.toInt()));
        });
        popup->showAt(m_list->globalRectOfCurrent());
    });
}

void CriteriaSection::chooseTest(CriterionId id, const KnownStage &stage)
{
    m_mailbox.await(m_store.read([stage](Database &database) {
                        return readKnownTests(database, stage);
                    }),
                    [this, id, stage](const Result<QStringList> &known) {
                        chooseTest(id, stage, known ? *known : QStringList());
                    });
}

void CriteriaSection::chooseTest(CriterionId id, const KnownStage &stage, const QStringList &known)
{
    QList<ChoicePopup::Choice> choices;
    for (const auto &name : known)
        choices.append({LinkWords::whole(name), name});
    auto *popup = ask(tr("Which test of %1? Empty: all of it").arg(LinkWords::whole(stage.stage)),
                      choices);
    popup->setRead([](const QString &text) { return std::optional<QVariant>(text); },
                   tr("All of the stage"));
    connect(popup, &ChoicePopup::chosen, this, [this, id, stage](const QVariant &test) {
        if (const auto *now = state(id))
            wish(linkTest(*now, {.connection = stage.connection,
                                 .pipeline = stage.pipeline,
                                 .stage = stage.stage,
                                 .test = test.toString()}),
                 tr("Test linked with a criterion"));
    });
    popup->showAt(m_list->globalRectOfCurrent());
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/releasepanel.h"

#include "models/releases/baseline.h"
#include "models/releases/gates.h"
#include "models/releases/releasewords.h"
#include "models/releases/signing.h"
#include "views/board/markdownview.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostCommits = 12;
static constexpr qsizetype ListedParts = 2;

ReleasePanel::ReleasePanel(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_progress(new ProgressStrip(theme))
    , m_gates(new ReleaseCard(theme, tr("Gates")))
    , m_contents(new ReleaseCard(theme, tr("Contents")))
    , m_baseline(new ReleaseCard(theme, tr("Baseline")))
    , m_signatures(new SignatureCard(theme))
    , m_plan(new ReleaseCard(theme, tr("After signing")))
    , m_notes(new ReleaseCard(theme, tr("Release notes")))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Release"));
    auto *all = new QWidget;
    auto *box = new QVBoxLayout(all);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::Space4);
    box->addWidget(m_progress);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Space4);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *column : {left, right})
        column->setSpacing(Theme::Space4);
    left->addWidget(m_gates);
    left->addWidget(m_contents);
    left->addWidget(m_baseline);
    left->addStretch(1);
    right->addWidget(m_signatures);
    right->addWidget(m_plan);
    right->addWidget(m_notes);
    right->addStretch(1);
    columns->addLayout(left, 11);
    columns->addLayout(right, 7);
    for (auto *card : {static_cast<ReleaseCard *>(m_signatures), m_plan, m_notes})
        card->setMaximumWidth(theme.scaled(390));
    box->addLayout(columns, 1);
    setWidget(all);
    all->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ReleasePanel::show(const ReleaseDetails &details, const QString &actor,
                        const QString &whyNot, const Format &format, const QDateTime &now)
{
    m_details = details;
    m_actor = actor;
    m_whyNot = whyNot;
    m_format = format;
    m_now = now;
    showProgress();
    showGates();
    showContents();
    showBaseline();
    m_signatures->show(details, actor, whyNot, format, now);
    showPlan();
    showNotes();
}

void ReleasePanel::tick(const QDateTime &now)
{
    m_now = now;
    showProgress();
    m_signatures->tick(now);
}

void ReleasePanel::showProgress()
{
    const auto &standing = m_details.standing;
    const auto &release = standing.release;
    const auto state = release.state;
    const auto met = countMet(standing.gates);
    const auto all = int(standing.gates.size());
    const auto signers = int(signersOf(standing.rule).size());
    const auto given = int(holding(standing.signatures).size());
    const bool isOut = state >= ReleaseState::Deploying && state != ReleaseState::Refused;
    const bool isSigned = state == ReleaseState::Signed || isOut;
    const auto failedCheck = std::ranges::find(m_details.checks, CheckOutcome::Failed,
                                               &DeploymentCheck::outcome)
            != m_details.checks.end();
    const auto clock = [this](const QDateTime &at) { return m_format.moment(at, m_now); };
    using Part = ProgressStrip::Step;
    QList<Part> steps;
    steps.append({tr("Planned"), clock(release.plannedAt), Sign::Passed});
    steps.append({tr("Built"),
                  standing.build.id.isNull() ? tr("no build yet")
                                             : tr("build %1").arg(standing.build.number),
                  release.commit.isEmpty() ? Sign::Queued : Sign::Passed});
    steps.append({tr("Verified"), tr("%1 of %2 gates").arg(met).arg(all),
                  met == all && all > 0 ? Sign::Passed
                          : release.commit.isEmpty() ? Sign::Queued
                                                     : Sign::Running,
                  all > 0 ? double(met) / all : -1});
    steps.append({tr("Sign-off"), tr("%1 of %2", "signatures").arg(given).arg(signers),
                  state == ReleaseState::Refused          ? Sign::Failed
                          : isSigned && given >= signers  ? Sign::Passed
                          : state == ReleaseState::SignOff ? Sign::Running
                          : isOut                          ? Sign::Warning
                                                           : Sign::Queued,
                  signers > 0 ? double(given) / signers : -1, state == ReleaseState::SignOff});
    steps.append({tr("Deploy"), release.deployedAt.isValid() ? clock(release.deployedAt)
                                                             : tr("to production"),
                  state == ReleaseState::Deploying ? Sign::Running
                          : state == ReleaseState::Failed && !failedCheck ? Sign::Failed
                          : isOut                                         ? Sign::Passed
                                                                          : Sign::Queued,
                  -1, state == ReleaseState::Deploying});
    auto check = tr("%n min watch", nullptr, int(standing.rule.watchSeconds / 60));
    if (!m_details.checks.isEmpty())
        check = ReleaseWords::check(m_details.checks.last(), m_format, m_now);
    steps.append({tr("Check"), check,
                  state == ReleaseState::Verified ? Sign::Passed
                          : failedCheck           ? Sign::Failed
                          : state == ReleaseState::Checking ? Sign::Running
                                                            : Sign::Queued,
                  -1, state == ReleaseState::Checking});
    QString wait;
    if (state == ReleaseState::SignOff && release.signOffSince.isValid())
        wait = tr("Waits %1", "a span").arg(m_format.age(release.signOffSince, m_now));
    m_progress->setSteps(steps, wait, tr("for signatures"));
}

QPushButton *ReleasePanel::button(const QString &text, const QString &spoken,
                                  const QString &whyNot)
{
    auto *made = linkButton(m_theme, text, spoken);
    made->setEnabled(whyNot.isEmpty());
    made->setToolTip(whyNot.toHtmlEscaped());
    return made;
}

static Sign signOf(GateState state)
{
    switch (state) {
    case GateState::Waiting:
        return Sign::Queued;
    case GateState::Passed:
        return Sign::Passed;
    case GateState::Failed:
        return Sign::Failed;
    case GateState::Waived:
        return Sign::Warning;
    }
    return Sign::Unknown;
}

void ReleasePanel::showGates()
{
    m_gates->clear();
    const auto &gates = m_details.standing.gates;
    int passed = 0, waived = 0;
    for (const auto &gate : gates) {
        passed += gate.state == GateState::Passed;
        waived += gate.state == GateState::Waived;
    }
    auto beside = tr("%1 of %n passed", nullptr, int(gates.size())).arg(passed);
    if (waived > 0)
        beside += u" \u00b7 "_s + tr("%n waived with a reason", nullptr, waived);
    if (m_details.standing.rule.advises)
        beside += u" \u00b7 "_s + tr("gates warn");
    m_gates->setBeside(beside);
    for (const auto &gate : gates)
        addGate(gate);
    if (gates.isEmpty()) {
        auto *label = new TextLabel(m_theme, Type::Body, Ink::TextSecondary);
        label->setText(tr("The gates are being looked at."));
        m_gates->body().addWidget(label);
    }
}

QString ReleasePanel::whyNot(Right right) const
{
    return !m_whyNot.isEmpty() ? m_whyNot
                               : permitOf(right, m_details.standing.members, m_actor).reason();
}

void ReleasePanel::addGate(const Gate &gate)
{
    auto *row = new CardRow(m_theme, false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, Theme::Space2, 0, Theme::Space2);
    line->setSpacing(Theme::Space3);
    row->setMinimumHeight(m_theme.scaled(38));
    auto *sign = new SignLabel(m_theme, StatusGlyph::Row);
    sign->setSign(signOf(gate.state));
    sign->setToolTip(ReleaseWords::stateName(gate.state));
    auto *name = new TextLabel(m_theme, Type::BodyBold);
    name->setText(ReleaseWords::gateName(gate.kind));
    name->setWordWrap(true);
    name->setFixedWidth(m_theme.scaled(164));
    auto text = ReleaseWords::evidence(gate, m_format);
    if (const auto waiver = ReleaseWords::waiver(gate); !waiver.isEmpty())
        text += u" \u00b7 "_s + waiver;
    auto *words = new LineLabel(m_theme, text);
    row->setAccessibleName(u"%1, %2: %3"_s.arg(name->text(), ReleaseWords::stateName(gate.state), text));
    line->addWidget(sign);
    line->addWidget(name);
    line->addWidget(words, 1);
    const auto state = m_details.standing.release.state;
    const bool isOut = state >= ReleaseState::Deploying && state != ReleaseState::Refused;
    if (!isOut && gate.kind == GateKind::RollbackRehearsed && gate.state != GateState::Passed) {
        auto *rehearse = button(tr("Rehearsed \u2026"), tr("Say that the roll-back was rehearsed"),
                                whyNot(Right::Rehearse));
        connect(rehearse, &QPushButton::clicked, this, &ReleasePanel::rehearseWished);
        line->addWidget(rehearse);
    }
    if (!isOut && !isMet(gate)) {
        auto *waive = button(tr("Waive \u2026"), tr("Waive %1").arg(name->text()),
                             whyNot(Right::Waive));
        connect(waive, &QPushButton::clicked, this,
                [this, kind = gate.kind] { emit waiveWished(kind); });
        line->addWidget(waive);
    } else if (!isOut && !gate.waivedReason.isEmpty()) {
        auto *ask = button(tr("Ask for it again"), tr("Ask for %1 again").arg(name->text()),
                           whyNot(Right::Waive));
        connect(ask, &QPushButton::clicked, this,
                [this, kind = gate.kind] { emit withdrawWished(kind); });
        line->addWidget(ask);
    }
    if (!gate.build.isNull()) {
        auto *report = button(tr("Report"), tr("Open the report of %1").arg(name->text()), {});
        connect(report, &QPushButton::clicked, this,
                [this, id = gate.build] { emit buildRequested(id); });
        line->addWidget(report);
    }
    const auto person = gate.waivedBy.isEmpty() ? gate.person : gate.waivedBy;
    line->addWidget(new PersonLabel(m_theme, person));
    auto *at = new TextLabel(m_theme, Type::Small, Ink::TextSecondary);
    const auto when = gate.waivedAt.isValid() ? gate.waivedAt : gate.at;
    at->setText(m_format.moment(when, m_now));
    at->setToolTip(when.isValid() ? m_format.full(when) : QString());
    at->setMinimumWidth(m_theme.scaled(44));
    line->addWidget(at);
    m_gates->body().addWidget(row);
}

void ReleasePanel::showContents()
{
    m_contents->clear();
    const auto &standing = m_details.standing;
    m_contents->setBeside(QStringList {tr("%n stories", nullptr, int(standing.stories.size())),
                                       tr("%n commits", nullptr, int(standing.commits.size())),
                                       tr("%n artefacts", nullptr, int(standing.artifacts.size()))}
                                  .join(u" \u00b7 "_s));
    const auto add = [this](const QString &icon) {
        auto *row = new CardRow(m_theme, false);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, Theme::Space2, 0, Theme::Space2);
        auto *picture = new QLabel;
        const int size = m_theme.scaled(16);
        picture->setPixmap(Icons::icon(icon, m_theme).pixmap(size, size));
        line->addWidget(picture);
        m_contents->body().addWidget(row);
        return line;
    };
    const auto words = [this](QHBoxLayout *line, const QString &text) {
        auto *label = new TextLabel(m_theme, Type::Body);
        label->setText(text);
        label->setToolTip(text.toHtmlEscaped());
        line->addWidget(label, 1);
    };
    const auto permit = permitOf(Right::EditReleases, standing.members, m_actor);
    for (const auto &story : standing.stories) {
        auto *line = add(story.type == StoryType::Bug ? u"bug"_s : u"story"_s);
        auto *link = button(u"#%1"_s.arg(story.number), tr("Open story %1").arg(story.number), {});
        connect(link, &QPushButton::clicked, this,
                [this, id = story.id] { emit storyRequested(id); });
        line->addWidget(link);
        words(line, story.title);
        if (standing.release.state < ReleaseState::Deploying
            || standing.release.state == ReleaseState::Refused) {
            auto *remove = button(tr("Remove \u2026"), tr("Remove story %1").arg(story.number),
                                  !m_whyNot.isEmpty() ? m_whyNot : permit.reason());
            connect(remove, &QPushButton::clicked, this,
                    [this, id = story.id] { emit removeWished(id); });
            line->addWidget(remove);
        }
        for (const auto &member : standing.members) {
            if (member.id == story.owner)
                line->addWidget(new PersonLabel(m_theme, member.name));
        }
    }
    for (const auto &commit : standing.commits.mid(0, MostCommits)) {
        auto *line = add(u"commit"_s);
        auto *hash = new TextLabel(m_theme, Type::Mono, Ink::TextSecondary);
        hash->setText(commit.hash.left(8));
        hash->setToolTip(commit.hash.toHtmlEscaped());
        line->addWidget(hash);
        words(line, commit.message.section(u'\n', 0, 0));
        if (!commit.author.isEmpty())
            line->addWidget(new PersonLabel(m_theme, commit.author));
    }
    if (const auto more = standing.commits.size() - MostCommits; more > 0) {
        auto *line = add(u"more"_s);
        words(line, tr("and %n more commits", nullptr, int(more)));
    }
}

void ReleasePanel::showBaseline()
{
    m_baseline->clear();
    const auto &standing = m_details.standing;
    const auto &release = standing.release;
    const bool isSealed = !release.baselineHash.isEmpty();
    m_baseline->setTitle(tr("Baseline %1", "a version").arg(release.version));
    const auto hash = u"SHA-256 "_s + release.baselineHash.left(12);
    m_baseline->setBeside(isSealed
                                  ? tr("Sealed %1 by %2", "a time; a person")
                                            .arg(m_format.moment(release.sealedAt, m_now),
                                                 release.sealedBy)
                                            + u" \u00b7 "_s + hash
                                  : tr("Not sealed"));
    // Sealed ones are kept by ids that are another order in each workspace: they come as they would
    // be sealed now, and what would not be, after them.
    const auto now = baselineOf(standing);
    auto parts = isSealed ? standing.parts : now;
    std::ranges::sort(parts, {}, [&now](const BaselinePart &part) {
        return std::pair(std::ranges::find(now, part.id, &BaselinePart::id) - now.begin(), part.name);
    });
    auto *holder = new QWidget;
    auto *grid = new QHBoxLayout(holder);
    grid->setContentsMargins(0, Theme::Space2, 0, 0);
    for (const auto kind : {BaselineKind::Source, BaselineKind::Package, BaselineKind::Configuration,
                            BaselineKind::Database, BaselineKind::Document}) {
        auto *column = new QVBoxLayout;
        auto *title = new TextLabel(m_theme, Type::SmallBold);
        title->setText(ReleaseWords::kindName(kind));
        column->addWidget(title);
        int shown = 0;
        for (const auto &part : parts) {
            if (part.kind != kind || shown++ >= ListedParts)
                continue;
            auto *label = new TextLabel(m_theme, Type::Small, Ink::TextSecondary);
            label->setWrapped();
            label->setText(part.name + u'\n' + part.version.left(12));
            label->setToolTip((part.name + u'\n' + part.version).toHtmlEscaped());
            column->addWidget(label);
        }
        if (shown == 0) {
            auto *none = new TextLabel(m_theme, Type::Small, Ink::TextMuted);
            none->setText(tr("none"));
            column->addWidget(none);
        }
        column->addStretch(1);
        grid->addLayout(column, 1);
    }
    m_baseline->body().addWidget(holder);
    auto *buttons = new QHBoxLayout;
    auto *foot = new QWidget;
    foot->setLayout(buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    auto *all = button(tr("All %n parts", nullptr, int(parts.size())),
                       tr("Show all parts of the baseline"), {});
    connect(all, &QPushButton::clicked, this, &ReleasePanel::partsWished);
    buttons->addWidget(all);
    const bool isOut = release.state >= ReleaseState::Deploying
            && release.state != ReleaseState::Refused;
    if (!isOut && (!isSealed || release.state == ReleaseState::Refused)) {
        const auto permit = permitOf(Right::Seal, standing.members, m_actor);
        auto whyNot = !m_whyNot.isEmpty() ? m_whyNot : permit.reason();
        if (whyNot.isEmpty() && release.commit.isEmpty())
            whyNot = tr("It has no build yet.");
        auto *seal = new QPushButton(Icons::icon(u"lock"_s, m_theme), tr("Seal baseline"));
        seal->setEnabled(whyNot.isEmpty());
        seal->setToolTip(whyNot.toHtmlEscaped());
        connect(seal, &QPushButton::clicked, this, &ReleasePanel::sealWished);
        buttons->addWidget(seal);
    }
    m_baseline->body().addWidget(foot);
}

static Sign signOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Watching:
        return Sign::Running;
    case CheckOutcome::Recovered:
    case CheckOutcome::CalledByPerson:
        return Sign::Passed;
    case CheckOutcome::Failed:
        return Sign::Failed;
    case CheckOutcome::NotMeasured:
        return Sign::Unknown;
    }
    return Sign::Unknown;
}

void ReleasePanel::showPlan()
{
    m_plan->clear();
    const auto &standing = m_details.standing;
    int number = 0;
    const auto add = [&](const QString &text, const QString &beside) {
        auto *row = new CardRow(m_theme, false);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, Theme::Space3, 0, Theme::Space3);
        auto *count = new TextLabel(m_theme, Type::SmallBold, Ink::TextSecondary);
        count->setText(m_format.count(++number));
        count->setFixedWidth(m_theme.scaled(StatusGlyph::Row));
        count->setAlignment(Qt::AlignCenter);
        auto *words = new TextLabel(m_theme, Type::Body);
        words->setWrapped();
        words->setText(text);
        auto *end = new TextLabel(m_theme, Type::Small, Ink::TextSecondary);
        end->setText(beside);
        line->addWidget(count);
        line->addWidget(words, 1);
        line->addWidget(end);
        m_plan->body().addWidget(row);
        return line;
    };
    const auto window = m_format.span(std::chrono::seconds(standing.rule.watchSeconds));
    add(m_details.plan.whyNot.isEmpty() ? tr("Deploy with %1", "a pipeline")
                                                  .arg(m_details.plan.wish.build.pipeline)
                                        : tr("Deploy on the server: it is recognised by its commit"),
        tr("to production"));
    add(tr("Watch production"), tr("%1, then verified", "a span").arg(window));
    if (!standing.release.rollbackTo.isEmpty())
        add(tr("If it fails: back to %1", "a version").arg(standing.release.rollbackTo), {});
    for (const auto &check : m_details.checks) {
        auto *row = new CardRow(m_theme, false);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, Theme::Space3, 0, Theme::Space3);
        auto *sign = new SignLabel(m_theme, StatusGlyph::Row);
        sign->setSign(signOf(check.outcome));
        auto *label = new TextLabel(m_theme, Type::Body);
        label->setWrapped();
        label->setText(ReleaseWords::check(check, m_format, m_now));
        if (check.outcome == CheckOutcome::Failed)
            label->setTone(Tone::Fail);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        m_plan->body().addWidget(row);
        if (check.outcome == CheckOutcome::Recovered || check.outcome == CheckOutcome::CalledByPerson)
            continue;
        auto *call = button(tr("Call it recovered \u2026"), tr("Call it recovered, with a reason"),
                            whyNot(Right::CallRecovered));
        connect(call, &QPushButton::clicked, this, [this, id = check.id] { emit callWished(id); });
        m_plan->body().addWidget(call, 0, Qt::AlignTrailing);
    }
    const auto may = mayDeploy(standing, m_actor);
    const auto state = standing.release.state;
    if (state != ReleaseState::Signed && !(may && state != ReleaseState::Deploying))
        return;
    auto whyNot = m_whyNot;
    if (whyNot.isEmpty() && !may)
        whyNot = may.error().title() + u' ' + may.error().whatToDo();
    if (whyNot.isEmpty())
        whyNot = m_details.plan.whyNot;
    auto *deploy = new QPushButton(Icons::icon(u"deploy"_s, m_theme), tr("Deploy \u2026"));
    deploy->setEnabled(whyNot.isEmpty());
    deploy->setToolTip(whyNot.toHtmlEscaped());
    connect(deploy, &QPushButton::clicked, this, &ReleasePanel::deployWished);
    m_plan->body().addWidget(deploy, 0, Qt::AlignTrailing);
}

void ReleasePanel::showNotes()
{
    m_notes->clear();
    m_notes->setBeside(tr("for customers"));
    const auto &notes = m_details.standing.release.notes;
    if (notes.isEmpty()) {
        auto *none = new TextLabel(m_theme, Type::Body, Ink::TextSecondary);
        none->setText(tr("Nobody has written any yet."));
        m_notes->body().addWidget(none);
    } else {
        auto *text = new MarkdownView(m_theme);
        text->setAccessibleName(tr("Release notes"));
        text->setText(notes);
        m_notes->body().addWidget(text);
    }
    auto *edit = button(tr("Edit notes"), tr("Edit the release notes"), m_whyNot);
    connect(edit, &QPushButton::clicked, this, &ReleasePanel::notesWished);
    m_notes->body().addWidget(edit, 0, Qt::AlignTrailing);
}

} // namespace Dayshift

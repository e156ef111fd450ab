// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/stagelist.h"

#include "models/pipeline/plaintext.h"
#include "views/style/icons.h"
#include "views/style/housestyle.h"
#include "views/style/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A hostile server may name ten thousand; nobody reads on from here.
static constexpr int MostStages = 60;
static constexpr int MostBelow = 100;
static constexpr int StageSign = 15;
static constexpr qsizetype MostFlakyInTip = 8;

namespace {
enum Column { SignColumn, NameColumn, DetailColumn, TimeColumn, FoldColumn };
} // namespace

StageMark::StageMark(Sign sign, StatusGlyph::Age age, bool isLast, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(sign)
    , m_age(age)
    , m_isLast(isLast)
{
    setFixedWidth(theme.scaled(StageSign + 1));
    setMinimumHeight(theme.scaled(StageSign + 3));
    setAccessibleName(StatusGlyph::word(sign));
}

void StageMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = m_theme.scaled(StageSign);
    if (!m_isLast)
        painter.fillRect(QRect(width() / 2, size + 4, 1, height()), m_theme.color(Ink::Border));
    StatusGlyph::paint(&painter, QRect((width() - size) / 2, 1, size, size), m_sign, -1, m_theme,
                       m_age);
}

StageList::StageList(const Theme &theme, QWidget *parent)
    : PanelSection(theme, parent)
{
    rows().setColumnStretch(NameColumn, 4);
    rows().setColumnStretch(DetailColumn, 3);
    rows().setVerticalSpacing(Theme::Space4);
}

void StageList::setCurrentKind(std::optional<StageKind> kind)
{
    m_kind = kind;
}

void StageList::show(const PipelineState &state, const PipelineTrace &trace,
                     const QDateTime &until)
{
    const auto number = plainName(state.build.number, 40);
    setTitle(number.isEmpty() ? tr("Stages") : tr("Stages of #%1").arg(number),
             isUnderWay(state.build.status) && !state.build.startedAt.isValid()
                     ? QString()
                     : m_words.spent(state, until));
    setVisible(true);

    // Rebuilt only if something of it is different: a screen reader may stand in it.
    QStringList told {state.key.name, state.build.number, QString::number(int(state.belief)),
                      QString::number(m_kind ? int(*m_kind) : -1),
                      QString::number(state.known.has_value())};
    for (const auto &stage : state.stages)
        told += {stage.name, QString::number(int(stage.status)), m_words.detail(stage),
                 m_words.stageTime(stage, state.usual, until)};
    for (const auto &test : trace.flaky)
        told += {test.stage, test.name, flakyWords(test)};
    for (const auto &part : trace.parts)
        told += {part.name, QString::number(int(part.status)),
                 m_words.length(part.startedAt, part.finishedAt, until)};
    if (!renew(told))
        return;

    const auto shown = std::min<qsizetype>(state.stages.size(), MostStages);
    int row = 0;
    for (qsizetype i = 0; i < shown; ++i) {
        const auto &stage = state.stages[i];
        QList<StagePart> parts;
        for (const auto &part : trace.parts) {
            if (part.stage == stage.id && parts.size() < MostBelow)
                parts.append(part);
        }
        QStringList flaky;
        for (const auto &test : trace.flaky) {
            if (test.stage == stage.name)
                flaky.append(flakyWords(test));
        }
        addStage(row, stage, parts, flaky,
                 {.stale = state.belief == Belief::Stale,
                  .isLast = i + 1 == state.stages.size(),
                  .until = until},
                 state);
        row += 2;
    }
    if (shown == 0)
        addRemark(tr("The server names no stages of this build."));
    else if (const auto left = state.stages.size() - shown; left > 0)
        addRemark(tr("%n more stages are on the build's page.", nullptr, int(left)));
}

QStringList StageList::tipOf(const Stage &stage) const
{
    QStringList tip {PipelineWords::titleOf(stage.kind)};
    const auto &format = m_words.format();
    if (stage.queuedAt.isValid() && stage.startedAt.isValid() && stage.queuedAt < stage.startedAt)
        tip.append(tr("Waited %1 for its start")
                           .arg(format.span(std::chrono::milliseconds(
                                   stage.queuedAt.msecsTo(stage.startedAt)))));
    if (stage.startedAt.isValid())
        tip.append(tr("Started %1").arg(format.full(stage.startedAt)));
    if (stage.finishedAt.isValid())
        tip.append(tr("Ended %1").arg(format.full(stage.finishedAt)));
    if (stage.attempt > 1)
        tip.append(tr("Attempt %1").arg(format.count(stage.attempt)));
    if (const auto raw = PipelineWords::raw(stage.rawStatus); !raw.isEmpty())
        tip.append(raw);
    return tip;
}

// The test that is not steady, and how it did.
QString StageList::flakyWords(const FlakyTest &test) const
{
    return tr("%1: passed on a retry in %2 of the last %3 reports")
            .arg(plainName(test.name, 160), m_words.format().count(test.how.passedOnRetry),
                 m_words.format().count(test.how.of));
}

void StageList::addStage(int row, const Stage &stage, const QList<StagePart> &parts,
                         const QStringList &flaky, const Row &how, const PipelineState &state)
{
    const auto sign = signOf(stage, state);
    auto *mark = new StageMark(sign, how.stale ? StatusGlyph::Age::Stale : StatusGlyph::Age::Fresh,
                               how.isLast, theme(), this);
    auto *name = new TextLabel(theme(), stage.kind == m_kind ? Type::BodyBold : Type::BodyMedium,
                               Ink::Text, this);
    name->setText(plainName(stage.name, 80));
    name->setWrapped();
    auto *detail = new TextLabel(theme(), Type::Small, Ink::TextMuted, this);
    detail->setText(m_words.detail(stage));
    detail->setWrapped();
    if (!how.stale && (stage.status == Status::Failed || stage.status == Status::Unstable))
        detail->setTone(StatusGlyph::toneOf(sign));
    auto *took = new TextLabel(theme(), Type::Small, Ink::TextMuted, this);
    took->setText(m_words.stageTime(stage, state.usual, how.until));
    if (!flaky.isEmpty()) {
        const auto count = tr("%n flaky tests", nullptr, int(flaky.size()));
        detail->setText(detail->text().isEmpty()
                                ? count
                                : tr("%1, %2", "what became of it, flaky tests")
                                          .arg(detail->text(), count));
    }
    const auto tip = plainToolTip(tipOf(stage)
                                  + flaky.first(std::min<qsizetype>(flaky.size(), MostFlakyInTip)));
    for (QWidget *part : {static_cast<QWidget *>(mark), static_cast<QWidget *>(name),
                          static_cast<QWidget *>(detail), static_cast<QWidget *>(took)})
        part->setToolTip(tip);
    rows().addWidget(mark, row, SignColumn, 2, 1);
    rows().addWidget(name, row, NameColumn);
    rows().addWidget(detail, row, DetailColumn);
    rows().addWidget(took, row, TimeColumn, Qt::AlignTrailing | Qt::AlignTop);
    if (!parts.isEmpty())
        addParts(row, stage, parts, how);
}

void StageList::addParts(int row, const Stage &stage, const QList<StagePart> &parts,
                         const Row &how)
{
    auto *below = new QWidget(this);
    auto *lines = new QGridLayout(below);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(Theme::Space3);
    lines->setVerticalSpacing(Theme::Space2);
    lines->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &part : parts) {
        auto *sign = new SignLabel(theme(), StatusGlyph::Inline, below);
        sign->setSign(StatusGlyph::signOf(part.status),
                      how.stale ? StatusGlyph::Age::Stale : StatusGlyph::Age::Fresh);
        auto *name = new TextLabel(theme(), Type::Small, Ink::TextSecondary, below);
        name->setText(plainName(part.name, 120));
        name->setWrapped();
        name->setToolTip(plainToolTip({PipelineWords::wordOf(part.status),
                                       PipelineWords::raw(part.rawStatus)}));
        auto *took = new TextLabel(theme(), Type::Small, Ink::TextMuted, below);
        const auto time = m_words.length(part.startedAt, part.finishedAt, how.until);
        took->setText(time.isEmpty() ? PipelineWords::wordOf(part.status) : time);
        lines->addWidget(sign, line, 0);
        lines->addWidget(name, line, 1);
        lines->addWidget(took, line++, 2, Qt::AlignTrailing);
    }
    auto *fold = new QToolButton(this);
    HouseStyle::setFlat(fold);
    fold->setCheckable(true);
    fold->setChecked(m_unfolded.contains(stage.name));
    const auto look = [this, fold, below](bool open) {
        fold->setIcon(Icons::icon(open ? u"chevron-up"_s : u"chevron-down"_s, theme()));
        below->setVisible(open);
    };
    const auto words = tr("%n jobs or steps of %1", nullptr, int(parts.size()))
                               .arg(plainName(stage.name, 80));
    fold->setAccessibleName(words);
    fold->setToolTip(plainToolTip({words}));
    connect(fold, &QToolButton::toggled, this, [this, look, name = stage.name](bool open) {
        if (open)
            m_unfolded.insert(name);
        else
            m_unfolded.remove(name);
        look(open);
    });
    rows().addWidget(fold, row, FoldColumn, Qt::AlignTop);
    rows().addWidget(below, row + 1, NameColumn, 1, 4);
    look(fold->isChecked());
}

} // namespace Dayshift

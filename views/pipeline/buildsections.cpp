// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/buildsections.h"

#include "models/board/storyreferences.h"
#include "models/pipeline/plaintext.h"
#include "views/style/textlabel.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostShown = 30;
static constexpr int MostAcross = 6;
static constexpr int MostDown = 20;

// ---- Changes ------------------------------------------------------------------------------------

ChangeList::ChangeList(const Theme &theme, QWidget *parent)
    : PanelSection(theme, parent)
{
    rows().setColumnStretch(1, 1);
}

void ChangeList::show(const PipelineState &state, const PipelineTrace &trace)
{
    auto changes = trace.changes;
    // Some servers name only the newest change, and that with the build.
    if (changes.isEmpty() && !state.build.commit.isEmpty())
        changes.append({.hash = state.build.commit,
                        .branch = state.build.branch,
                        .author = state.build.author,
                        .message = state.build.message});
    const bool trouble = state.group == PipelineGroup::NeedsAttention;
    setTitle(trouble ? tr("Changes since the last pass") : tr("Changes in this build"));
    setVisible(!changes.isEmpty());
    QStringList told;
    for (const auto &change : changes)
        told += {change.hash, change.message, change.author};
    if (!renew(told))
        return;
    int row = 0;
    for (const auto &change : changes.first(std::min<qsizetype>(changes.size(), MostShown)))
        addChange(row++, change);
    if (changes.size() > MostShown)
        addRemark(tr("and %n more", nullptr, int(changes.size()) - MostShown));
}

// The message with what it says of stories as links; all else is plain text.
static QString linked(const QString &message, const Theme &theme)
{
    QString html;
    qsizetype at = 0;
    for (const auto &mention : storyMentions(message)) {
        html += message.mid(at, mention.at - at).toHtmlEscaped();
        html += u"<a href=\"story:%1\" style=\"color:%2\">%3</a>"_s
                        .arg(mention.number)
                        .arg(theme.color(Ink::Link).name(),
                             message.mid(mention.at, mention.length).toHtmlEscaped());
        at = mention.at + mention.length;
    }
    return html.isEmpty() ? QString() : html + message.mid(at).toHtmlEscaped();
}

void ChangeList::addChange(int row, const Commit &change)
{
    auto *hash = new TextLabel(theme(), Type::Mono, Ink::TextSecondary, this);
    hash->setText(plainName(change.hash).left(7));
    hash->setToolTip(plainToolTip({plainName(change.hash)}));
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *message = new TextLabel(theme(), Type::Small, Ink::Text, this);
    auto words = plainName(change.message.section(u'\n', 0, 0), 160);
    // A story that only the branch names is named behind the words.
    if (storyMentions(words).isEmpty()) {
        for (const auto &reference : branchReferences(change.branch)) {
            if (reference.startsWith(u'#'))
                words += u' ' + reference;
        }
    }
    if (const auto html = linked(words, theme()); html.isEmpty()) {
        message->setText(words);
    } else {
        message->setTextFormat(Qt::RichText);
        message->setText(html);
        message->setTextInteractionFlags(Qt::LinksAccessibleByMouse
                                         | Qt::LinksAccessibleByKeyboard);
        connect(message, &QLabel::linkActivated, this, [this](const QString &link) {
            emit storyRequested(link.section(u':', 1).toInt());
        });
    }
    message->setAccessibleName(words);
    message->setToolTip(plainToolTip({plainMessage(change.message, 1000)}));
    message->setWrapped();
    rows().addWidget(hash, row, 0, Qt::AlignTop);
    rows().addWidget(message, row, 1);
    if (const auto author = plainName(change.author.section(u'<', 0, 0).trimmed(), 80);
        !author.isEmpty())
        rows().addWidget(new AvatarLabel(author, theme(), this), row, 2, Qt::AlignTop);
}

// ---- Devices and environments -------------------------------------------------------------------

DeviceGrid::DeviceGrid(const Theme &theme, QWidget *parent)
    : PanelSection(theme, parent)
{
}

QString DeviceGrid::devicesName(const QString &device)
{
    const auto name = plainName(device, 40);
    return name.isEmpty() ? tr("any device") : name;
}

QString DeviceGrid::placesName(const QString &environment)
{
    const auto name = plainName(environment, 40);
    return name.isEmpty() ? tr("any environment") : name;
}

void DeviceGrid::show(const PipelineState &state, const PipelineTrace &trace)
{
    Q_UNUSED(state)
    setTitle(tr("Devices and environments"));
    setVisible(!trace.cells.isEmpty());
    QStringList told, devices, environments;
    for (const auto &cell : trace.cells) {
        told += {cell.device, cell.environment, QString::number(cell.testsTotal),
                 QString::number(cell.testsFailed + cell.testsErrors)};
        if (!devices.contains(cell.device))
            devices.append(cell.device);
        if (!environments.contains(cell.environment))
            environments.append(cell.environment);
    }
    if (!renew(told))
        return;
    const auto label = [this](const QString &text, Type type, Ink ink, int row, int column) {
        auto *words = new TextLabel(theme(), type, ink, this);
        words->setText(text);
        words->setWrapped();
        rows().addWidget(words, row, column);
        rows().setColumnStretch(column, 1);
        return words;
    };
    const auto left = (devices.size() > MostDown ? devices.size() - MostDown : 0)
            + (environments.size() > MostAcross ? environments.size() - MostAcross : 0);
    devices = devices.first(std::min<qsizetype>(devices.size(), MostDown));
    environments = environments.first(std::min<qsizetype>(environments.size(), MostAcross));
    for (int column = 0; column < environments.size(); ++column) {
        label(placesName(environments[column]), Type::SmallBold, Ink::TextSecondary, 0, column + 1);
    }
    for (int row = 0; row < devices.size(); ++row) {
        label(devicesName(devices[row]), Type::Small, Ink::Text, row + 1, 0);
    }
    for (const auto &cell : trace.cells) {
        const auto row = devices.indexOf(cell.device);
        const auto column = environments.indexOf(cell.environment);
        if (row < 0 || column < 0)
            continue;
        const auto failed = cell.testsFailed + cell.testsErrors;
        auto *words = label(failed > 0 ? tr("✕ %1 of %2", "tests failed of all")
                                                 .arg(m_words.format().count(failed),
                                                      m_words.format().count(cell.testsTotal))
                                       : tr("✓ %1", "tests passed")
                                                 .arg(m_words.format().count(cell.testsTotal)),
                            Type::Small, Ink::TextSecondary, int(row) + 1, int(column) + 1);
        words->setTone(failed > 0 ? Tone::Fail : Tone::Pass);
        words->setAccessibleName(
                failed > 0 ? tr("%1, %2: %3 of %4 tests failed")
                                     .arg(devicesName(cell.device), placesName(cell.environment),
                                          m_words.format().count(failed),
                                          m_words.format().count(cell.testsTotal))
                           : tr("%1, %2: %3 tests passed")
                                     .arg(devicesName(cell.device), placesName(cell.environment),
                                          m_words.format().count(cell.testsTotal)));
        if (!cell.firstFailed.isEmpty())
            words->setToolTip(plainToolTip(
                    {tr("First failing test: %1").arg(plainName(cell.firstFailed))}));
    }
    if (left > 0)
        addRemark(tr("and %n more", nullptr, int(left)));
}

// ---- Artifacts ----------------------------------------------------------------------------------

ArtifactList::ArtifactList(const Theme &theme, QWidget *parent)
    : PanelSection(theme, parent)
{
    rows().setColumnStretch(0, 1);
}

void ArtifactList::show(const PipelineTrace &trace)
{
    const auto leftOut = int(trace.detail.artifactsLeftOut);
    setTitle(tr("Artifacts"), m_words.format().count(trace.artifacts.size() + leftOut));
    setVisible(!trace.artifacts.isEmpty());
    QStringList told;
    for (const auto &artifact : trace.artifacts)
        told += {artifact.name, QString::number(artifact.bytes.value_or(-1)),
                 QString::number(artifact.expired.value_or(false))};
    if (!renew(told))
        return;
    int row = 0;
    const auto shown = std::min<qsizetype>(trace.artifacts.size(), MostShown);
    for (const auto &artifact : trace.artifacts.first(shown)) {
        auto *name = new TextLabel(theme(), Type::Small, Ink::Text, this);
        name->setText(plainName(artifact.name, 160));
        name->setWrapped();
        name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *size = new TextLabel(theme(), Type::Small, Ink::TextMuted, this);
        size->setText(artifact.expired.value_or(false) ? tr("expired")
                              : artifact.bytes         ? m_words.format().bytes(*artifact.bytes)
                                                       : QString());
        rows().addWidget(name, row, 0);
        rows().addWidget(size, row++, 1, Qt::AlignTrailing | Qt::AlignTop);
    }
    if (const auto more = int(trace.artifacts.size() - shown) + leftOut; more > 0)
        addRemark(tr("and %n more", nullptr, more));
}

// ---- Approvals ----------------------------------------------------------------------------------

ApprovalList::ApprovalList(const Theme &theme, QWidget *parent)
    : PanelSection(theme, parent)
{
    rows().setColumnStretch(1, 1);
}

void ApprovalList::show(const PipelineState &state, const PipelineTrace &trace)
{
    setTitle(tr("Waits for people"));
    setVisible(!trace.approvals.isEmpty());
    QStringList told {state.build.number};
    for (const auto &approval : trace.approvals)
        told += {approval.key, approval.rawStatus, approval.stage.toString()};
    if (!renew(told))
        return;
    int row = 0;
    for (const auto &approval : trace.approvals) {
        const auto stage = std::ranges::find(state.stages, approval.stage, &Stage::id);
        auto *sign = new SignLabel(theme(), StatusGlyph::Inline, this);
        sign->setSign(Sign::Manual);
        auto *words = new TextLabel(theme(), Type::Small, Ink::Text, this);
        words->setText(stage == state.stages.end()
                               ? tr("Somebody has to agree to this build.")
                               : tr("Somebody has to agree to %1.", "a stage")
                                         .arg(plainName(stage->name, 80)));
        words->setWrapped();
        words->setToolTip(plainToolTip({PipelineWords::raw(approval.rawStatus)}));
        rows().addWidget(sign, row, 0, Qt::AlignTop);
        rows().addWidget(words, row++, 1);
    }
}

} // namespace Dayshift

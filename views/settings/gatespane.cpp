// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/gatespane.h"

#include "models/pipeline/facttables.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/store/store.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "views/shell/deedcommand.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

GatesPane::GatesPane(const Theme &theme, Store &store, QUndoStack &undo,
                     const QList<QAction *> &tools, QWidget *parent)
    : SettingsPane(theme, Scope::Team, parent)
    , m_store(store)
    , m_undo(undo)
    , m_rule {.id = theReleaseRule()}
    , m_pipelineRule {.id = thePipelineRule()}
{
    m_may = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    m_may->setTone(Tone::Warn);
    m_may->setWrapped();
    m_may->hide();
    cards()->addWidget(m_may);
    addTools(tools);
    addSigners();
    addGates();
    addWatch();
    addKeeping();
    cards()->addStretch(1);
    watch();
    show();
}

void GatesPane::addTools(const QList<QAction *> &tools)
{
    auto *card = new SettingsCard(theme(), tr("Stages and the board's rules"), this);
    card->addWords(tr("Which of your servers' stages is a build, a functional, performance or "
                      "security test, or a deployment; what the columns ask; when a story is done."));
    auto *row = new QHBoxLayout;
    for (auto *tool : tools) {
        auto *button = new QPushButton(tool->icon(), tool->text(), card);
        button->setEnabled(tool->isEnabled());
        connect(tool, &QAction::changed, button, [tool, button] {
            button->setEnabled(tool->isEnabled());
            button->setToolTip(tool->isEnabled() ? QString() : tool->toolTip());
        });
        connect(button, &QPushButton::clicked, tool, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    cards()->addWidget(card);
}

void GatesPane::addSigners()
{
    auto *card = new SettingsCard(theme(), tr("Who signs a release"), this);
    card->addWords(tr("One signature for each of these roles. Nobody signs twice in one release, "
                      "and whoever made a change does not sign alone for it."));
    for (const auto role : AllRoles) {
        auto *box = card->addSwitch(RoleWords::name(role));
        box->setObjectName(u"signer-"_s + RoleWords::word(role));
        m_signers.insert(int(role), box);
        connect(box, &QCheckBox::clicked, this, &GatesPane::takeSigners);
    }
    cards()->addWidget(card);
}

void GatesPane::addGates()
{
    auto *card = new SettingsCard(theme(), tr("Gates"), this);
    card->addWords(tr("What has to hold before a release goes out."));
    for (const auto kind : AllGates) {
        auto *box = card->addSwitch(ReleaseWords::gateName(kind));
        box->setObjectName(u"gate-"_s + wordOf(kind));
        m_gates.insert(int(kind), box);
        connect(box, &QCheckBox::clicked, this, &GatesPane::takeGates);
    }
    m_share = new QSpinBox(card);
    m_share->setRange(0, 100);
    m_share->setSuffix(tr("\u00a0%", "a percentage, after its number"));
    m_share->setKeyboardTracking(false);
    card->addField(tr("&Quality level: so many of the tests that ran have to pass"), m_share);
    connect(m_share, &QSpinBox::valueChanged, this, &GatesPane::takeGates);
    m_advises = card->addSwitch(tr("Gates only ad&vise"),
                                tr("A gate that does not hold warns, and nobody is kept from "
                                   "signing or deploying."));
    connect(m_advises, &QCheckBox::clicked, this, [this](bool on) {
        auto after = m_rule;
        after.advises = on;
        changeRule(after);
    });
    cards()->addWidget(card);
}

void GatesPane::addWatch()
{
    auto *card = new SettingsCard(theme(), tr("After a deployment"), this);
    m_minutes = new QSpinBox(card);
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSuffix(tr("\u00a0min", "minutes, after their number"));
    m_minutes->setKeyboardTracking(false);
    card->addField(tr("Production is &watched so long before the release counts as verified"),
                   m_minutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        auto after = m_rule;
        after.watchSeconds = qint64(minutes) * 60;
        changeRule(after);
    });
    cards()->addWidget(card);
}

void GatesPane::addKeeping()
{
    auto *card = new SettingsCard(theme(), tr("Old builds"), this);
    m_days = new QSpinBox(card);
    m_days->setRange(1, 3650);
    m_days->setKeyboardTracking(false);
    card->addField(tr("Builds are &kept for so many days"), m_days);
    card->addWords(tr("The newest of each pipeline, and what proves a story, a release or a "
                      "deployment, stays longer."));
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        auto after = m_pipelineRule;
        after.keepDays = days;
        if (after == m_pipelineRule)
            return;
        Edit<PipelineRule> edit {.after = after};
        if (m_pipelineRuleIsStored)
            edit.before = m_pipelineRule;
        m_undo.push(new DeedCommand(m_store, Deed(pipelineRules(), edit),
                                    tr("Builds are kept for %n day(s)", nullptr, days)));
    });
    cards()->addWidget(card);
}

void GatesPane::watch()
{
    m_store.watch<ReleaseRule>(releaseRules(), this, [this](const Delta<ReleaseRule> &delta) {
        if (!delta.current.isEmpty()) {
            m_rule = delta.current.constFirst();
            m_ruleIsStored = true;
        } else if (delta.reset || !delta.removed.isEmpty()) {
            m_rule = {.id = theReleaseRule()};
            m_ruleIsStored = false;
        }
        show();
    });
    m_store.watch<PipelineRule>(pipelineRules(), this, [this](const Delta<PipelineRule> &delta) {
        if (!delta.current.isEmpty()) {
            m_pipelineRule = delta.current.constFirst();
            m_pipelineRuleIsStored = true;
        } else if (delta.reset || !delta.removed.isEmpty()) {
            m_pipelineRule = {.id = thePipelineRule()};
            m_pipelineRuleIsStored = false;
        }
        show();
    });
    m_store.watch<Member>(members(), this, [this](const Delta<Member> &delta) {
        if (delta.reset)
            m_members.clear();
        for (const auto &id : delta.removed)
            m_members.remove(MemberId::fromString(id));
        for (const auto &member : delta.current)
            m_members.insert(member.id, member);
        show();
    });
}

void GatesPane::show()
{
    const auto permit = permitOf(Right::EditReleases, m_members.values(), m_store.author().actor);
    const bool may = permit.may && !m_store.isReadOnly();
    m_may->setText(m_store.isReadOnly() ? tr("Read-only: nothing can be changed here.")
                                        : permit.reason());
    m_may->setVisible(!may);
    for (const auto role : AllRoles) {
        auto *box = m_signers.value(int(role));
        box->setChecked(Roles(m_rule.signers).testFlag(role));
        box->setEnabled(may);
    }
    const auto demands = demandsOf(m_rule);
    for (const auto kind : AllGates) {
        auto *box = m_gates.value(int(kind));
        box->setChecked(demands.gates.contains(kind));
        box->setEnabled(may);
    }
    const QSignalBlocker quietShare(m_share), quietMinutes(m_minutes), quietDays(m_days);
    m_share->setValue(qRound(demands.passShare * 100));
    m_minutes->setValue(int(m_rule.watchSeconds / 60));
    m_days->setValue(m_pipelineRule.keepDays);
    m_advises->setChecked(m_rule.advises);
    for (auto *part : std::initializer_list<QWidget *> {m_share, m_minutes, m_advises})
        part->setEnabled(may);
    m_days->setEnabled(!m_store.isReadOnly());
}

void GatesPane::changeRule(const ReleaseRule &after)
{
    if (after == m_rule)
        return;
    Edit<ReleaseRule> edit {.after = after};
    if (m_ruleIsStored)
        edit.before = m_rule;
    m_undo.push(new DeedCommand(m_store, Deed(releaseRules(), edit), tr("Rules for releases changed")));
}

void GatesPane::takeSigners()
{
    auto after = m_rule;
    after.signers = 0;
    for (const auto role : AllRoles) {
        if (m_signers.value(int(role))->isChecked())
            after.signers |= int(role);
    }
    changeRule(after);
}

void GatesPane::takeGates()
{
    Demands demands;
    demands.gates.removeIf(
            [this](GateKind kind) { return !m_gates.value(int(kind))->isChecked(); });
    // The field shows whole per cents: what it does not show is kept.
    demands.passShare = demandsOf(m_rule).passShare;
    if (m_share->value() != qRound(demands.passShare * 100))
        demands.passShare = m_share->value() / 100.0;
    auto after = m_rule;
    after.gates = toJson(demands);
    changeRule(after);
}

} // namespace Dayshift

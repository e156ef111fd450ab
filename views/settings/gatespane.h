// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/facts.h"
#include "models/releases/demands.h"
#include "models/store/change.h"
#include "models/team/member.h"
#include "views/settings/settingspane.h"

#include <QHash>

class QAction;
class QDoubleSpinBox;
class QSpinBox;
class QUndoStack;

namespace Dayshift {

class Store;

// What the team asks of its stages and releases: who signs, which gates hold, how long production
// is watched, and how long builds are kept. Every change is at once the team's, and can be undone.
class GatesPane : public SettingsPane
{
    Q_OBJECT
public:
    // tools: what opens the team's other rules, as the Tools menu has it.
    GatesPane(const Theme &theme, Store &store, QUndoStack &undo, const QList<QAction *> &tools,
              QWidget *parent = nullptr);

    [[nodiscard]] const ReleaseRule &rule() const { return m_rule; }

private:
    void addTools(const QList<QAction *> &tools);
    void addSigners();
    void addGates();
    void addWatch();
    void addKeeping();
    void watch();
    void show();
    void changeRule(const ReleaseRule &after);
    void takeSigners();
    void takeGates();

    Store &m_store;
    QUndoStack &m_undo;
    ReleaseRule m_rule;
    bool m_ruleIsStored = false;
    PipelineRule m_pipelineRule;
    bool m_pipelineRuleIsStored = false;
    QHash<MemberId, Member> m_members;
    QHash<int, QCheckBox *> m_signers; // by Role
    QHash<int, QCheckBox *> m_gates; // by GateKind
    QSpinBox *m_share = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_advises = nullptr;
    QSpinBox *m_days = nullptr;
    TextLabel *m_may = nullptr;
};

} // namespace Dayshift

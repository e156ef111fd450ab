// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/buildactions.h"

#include "models/pipeline/plaintext.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

using Want = BuildActions::Want;

static constexpr std::array Wants {Want::RunAgain, Want::RunFailedAgain, Want::Cancel, Want::Start,
                                   Want::ReadLog};

BuildActions::BuildActions(const Theme &theme, QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_actions {new QAction(Icons::icon(u"play"_s, theme), tr("&Run again …"), page),
                 new QAction(Icons::icon(u"play"_s, theme), tr("Run what &failed again …"), page),
                 new QAction(Icons::icon(u"stop"_s, theme), tr("&Cancel run …"), page),
                 new QAction(Icons::icon(u"plus"_s, theme), tr("&Start a new run …"), page),
                 new QAction(Icons::icon(u"log"_s, theme), tr("Open &log"), page)}
    , m_openPage(new QAction(Icons::icon(u"open-outside"_s, theme), tr("Open the build's &page"),
                             page))
    , m_history(new QAction(Icons::icon(u"history"_s, theme), tr("&History"), page))
{
    for (std::size_t i = 0; i < Wants.size(); ++i)
        connect(m_actions[i], &QAction::triggered, this, [this, i] { ask(Wants[i]); });
    connect(m_openPage, &QAction::triggered, this, [this] {
        if (m_state)
            emit pageWished(pageOf(m_state->build));
    });
    connect(m_history, &QAction::triggered, this, [this] {
        if (m_state)
            emit historyWished(*m_state);
    });
    update();
}

void BuildActions::setGate(const Gate &gate)
{
    m_gate = gate;
    update();
}

void BuildActions::setTarget(const std::optional<PipelineState> &state, const StageCell *stage)
{
    m_state = state;
    m_stage = stage && stage->reported ? stage->name : QString();
    update();
}

QString BuildActions::whyNot(Want want) const
{
    if (!m_state)
        return tr("Select a pipeline first.");
    if (!m_gate.whyNot)
        return tr("Dayshift only reads from this server.");
    return m_gate.whyNot(want, m_state->build);
}

void BuildActions::update()
{
    const std::array usual {tr("Run this build again (R)"),
                            tr("Run only those parts again that failed"),
                            tr("Stop this build before its end"),
                            tr("Start a new build of this pipeline"),
                            tr("Read the log at its first failing line (O)")};
    for (std::size_t i = 0; i < Wants.size(); ++i) {
        const auto why = whyNot(Wants[i]);
        m_actions[i]->setEnabled(why.isEmpty());
        m_actions[i]->setToolTip(why.isEmpty() ? usual[i] : why);
        m_actions[i]->setStatusTip(why);
    }
    const bool hasPage = m_state && pageOf(m_state->build).isValid();
    m_openPage->setEnabled(hasPage);
    m_openPage->setToolTip(hasPage     ? tr("Open it in the browser (Enter)")
                                   : m_state ? tr("The server gave no page for this build.")
                                             : tr("Select a pipeline first."));
    m_history->setEnabled(m_state.has_value());
    m_history->setToolTip(tr("All stored builds of this pipeline (H)"));
}

BuildActions::Effect BuildActions::effectOf(Want want) const
{
    if (m_gate.effectOf)
        return m_gate.effectOf(want, m_state->build);
    const auto what = m_words.title(*m_state);
    switch (want) {
    case Want::RunAgain:
        return {tr("Run %1 again?").arg(what), {}};
    case Want::RunFailedAgain:
        return {tr("Run what failed in %1 again?").arg(what), {}};
    case Want::Cancel:
        return {tr("Cancel %1?").arg(what), {}};
    case Want::Start:
    case Want::ReadLog:
        break;
    }
    return {tr("Start a new run of %1?").arg(m_words.name(*m_state)), {}};
}

Stage BuildActions::stageToRead() const
{
    const auto named = std::ranges::find(m_state->stages, m_stage, &Stage::name);
    if (!m_stage.isEmpty() && named != m_state->stages.end())
        return *named;
    const auto *first = stageToLookAt(*m_state);
    return first ? *first : Stage {.build = m_state->build.id};
}

static QString verbOf(Want want)
{
    switch (want) {
    case Want::RunAgain:
    case Want::RunFailedAgain:
        return BuildActions::tr("Run again");
    case Want::Cancel:
        return BuildActions::tr("Cancel run");
    case Want::Start:
    case Want::ReadLog:
        break;
    }
    return BuildActions::tr("Start run");
}

// Below the sentences of the question.
static QLineEdit *addBranchField(QMessageBox &box, const QString &usual)
{
    auto *label = new QLabel(BuildActions::tr("&Branch"), &box);
    auto *field = new QLineEdit(&box);
    field->setObjectName(u"branch"_s);
    field->setMaxLength(250);
    field->setPlaceholderText(plainName(usual, 250));
    field->setAccessibleDescription(BuildActions::tr("Leave it empty to build the same branch again."));
    label->setBuddy(field);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(field, 1);
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addLayout(line, grid->rowCount(), 0, 1, grid->columnCount());
    return field;
}

void BuildActions::ask(Want want)
{
    if (!whyNot(want).isEmpty())
        return;
    if (want == Want::ReadLog) {
        emit logWished(m_state->build, stageToRead());
        return;
    }
    const auto effect = effectOf(want);
    auto *box = new QMessageBox(m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(verbOf(want));
    box->setText(effect.title);
    box->setInformativeText(effect.says);
    auto *go = box->addButton(verbOf(want), QMessageBox::AcceptRole);
    HouseStyle::setPrimary(go);
    auto *stay = box->addButton(tr("Not now"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QLineEdit *branch = nullptr;
    if (want == Want::Start && m_gate.takesBranch && m_gate.takesBranch(m_state->build))
        branch = addBranchField(*box, m_state->build.branch);
    connect(go, &QPushButton::clicked, this, [this, want, branch, build = m_state->build] {
        emit wished(want, build, branch ? branch->text().trimmed() : QString());
    });
    box->open();
}

} // namespace Dayshift

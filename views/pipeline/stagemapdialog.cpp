// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/stagemapdialog.h"

#include "models/pipeline/plaintext.h"
#include "models/pipeline/stagemap.h"
#include "views/pipeline/pipelinepreview.h"
#include "views/style/housestyle.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
enum Column { NameColumn, MetColumn, ProposedColumn, KindColumn, ColumnCount };
} // namespace
static constexpr std::array Kinds {StageKind::Build,       StageKind::Functional,
                                   StageKind::Performance, StageKind::Security,
                                   StageKind::Deploy,      StageKind::Other};

StageMapDialog::StageMapDialog(const Theme &theme, const QList<Server> &servers, Clock clock,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_servers(servers)
    , m_server(new QComboBox(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_count(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_row(new PipelinePreview(theme, std::move(clock), this))
    , m_proposed(new QPushButton(tr("As &proposed"), this))
{
    setWindowTitle(tr("Stages"));
    auto *what = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    what->setWrapped();
    what->setText(tr("Dayshift proposes from its name what a server's stage is for. Say otherwise "
                     "where it is wrong: the list, the metrics and the estimates follow."));
    for (const auto &server : m_servers)
        m_server->addItem(plainName(server.connection.name, 80));
    m_server->setAccessibleName(tr("Server"));
    m_table->setHorizontalHeaderLabels(
            {tr("Stage on the server"), tr("Pipelines"), tr("Proposed"), tr("Shown as")});
    m_table->setAccessibleName(tr("Stages of the server"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    m_proposed->setToolTip(tr("Take back what was said of this server's stages"));
    connect(m_proposed, &QPushButton::clicked, this, &StageMapDialog::goBackToProposed);
    connect(m_server, &QComboBox::currentIndexChanged, this, &StageMapDialog::showServer);

    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("&Server"), this);
    label->setBuddy(m_server);
    top->addWidget(label);
    top->addWidget(m_server, 1);
    top->addWidget(m_proposed);
    auto *title = new TextLabel(theme, Type::SmallBold, Ink::TextSecondary, this);
    title->setText(tr("So a row will look"));
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save stages"), QDialogButtonBox::AcceptRole);
    HouseStyle::setPrimary(save);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space6, Theme::Space6, Theme::Space6, Theme::Space5);
    column->setSpacing(Theme::Space4);
    column->addWidget(what);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(title);
    column->addWidget(m_row);
    column->addWidget(buttons);
    resize(theme.scaled(900), theme.scaled(620));
    showServer(m_server->currentIndex());
}

StageKind StageMapDialog::chosen(const Server &server, const QString &name) const
{
    const auto wanted = m_wanted.value(server.connection.id);
    if (const auto touched = wanted.constFind(name); touched != wanted.cend())
        return *touched;
    return kindOf(name, server.rules);
}

void StageMapDialog::showServer(int index)
{
    m_shown = index;
    m_table->setRowCount(0);
    if (index < 0 || index >= m_servers.size()) {
        m_count->setText(tr("No server has told of a stage yet."));
        m_proposed->setEnabled(false);
        return;
    }
    const auto &server = m_servers[index];
    m_table->setRowCount(int(server.names.size()));
    for (int row = 0; row < server.names.size(); ++row) {
        const auto &met = server.names[row];
        const auto text = [&](Column column, const QString &words, const QString &tip = {}) {
            auto *item = new QTableWidgetItem(words);
            item->setFlags(Qt::ItemIsEnabled);
            item->setToolTip(tip);
            m_table->setItem(row, column, item);
        };
        text(NameColumn, plainName(met.name, 120),
             tr("In %1").arg(plainName(met.example, 80)).toHtmlEscaped());
        text(MetColumn, QLocale().toString(met.pipelines));
        text(ProposedColumn, PipelineWords::titleOf(stageKindOf(met.name)));
        auto *kinds = new QComboBox(m_table);
        for (const auto kind : Kinds)
            kinds->addItem(PipelineWords::titleOf(kind), int(kind));
        kinds->setCurrentIndex(kinds->findData(int(chosen(server, met.name))));
        kinds->setAccessibleName(tr("%1 is shown as").arg(plainName(met.name, 120)));
        connect(kinds, &QComboBox::currentIndexChanged, this, [this, kinds, name = met.name] {
            choose(name, StageKind(kinds->currentData().toInt()));
        });
        m_table->setCellWidget(row, KindColumn, kinds);
    }
    m_table->resizeRowsToContents();
    m_count->setText(server.names.size() >= MostStageNames
                             ? tr("The first %n names", nullptr, MostStageNames)
                             : tr("%n names", nullptr, int(server.names.size())));
    showPreview();
}

void StageMapDialog::choose(const QString &name, StageKind kind)
{
    m_wanted[m_servers[m_shown].connection.id][name] = kind;
    showPreview();
}

void StageMapDialog::goBackToProposed()
{
    auto &wanted = m_wanted[m_servers[m_shown].connection.id];
    for (const auto &met : m_servers[m_shown].names)
        wanted[met.name] = stageKindOf(met.name);
    showServer(m_shown);
}

QHash<QString, StageKind> StageMapDialog::wanted(const ConnectionId &connection) const
{
    return m_wanted.value(connection);
}

PipelineState StageMapDialog::preview() const
{
    return m_preview;
}

void StageMapDialog::showPreview()
{
    const auto &server = m_servers[m_shown];
    m_preview = server.example;
    for (auto &stage : m_preview.stages)
        stage.kind = chosen(server, stage.name);
    const auto cells = collapsed(m_preview.stages);
    std::copy_n(cells.begin(), StageColumns, m_preview.cells.begin());
    m_preview.others = cells.back();
    m_row->show(m_preview);
    m_proposed->setEnabled(std::ranges::any_of(server.names, [&](const StageName &met) {
        return chosen(server, met.name) != stageKindOf(met.name);
    }));
}

} // namespace Dayshift

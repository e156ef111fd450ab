// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/teamsdialog.h"

#include "views/style/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
enum Part { NamePart, ProductPart };
} // namespace
static constexpr int LongestName = 60;

TeamsDialog::TeamsDialog(const Theme &theme, const Teams &teams, QWidget *parent)
    : QDialog(parent)
    , m_problem(new TextLabel(theme, Type::Small, Ink::Text, this))
{
    setWindowTitle(tr("Teams and products"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    box->setSpacing(Theme::Space4);
    auto *words = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    words->setWrapped();
    words->setText(tr("A team that is alone needs no entry. Each team is compared with itself only."));
    box->addWidget(words);
    m_teams = makeList(theme, tr("Teams"), tr("Add a team"));
    m_teams.table->setColumnCount(2);
    m_teams.table->setHorizontalHeaderLabels({tr("Team"), tr("Works on")});
    m_teams.table->horizontalHeader()->setSectionResizeMode(ProductPart,
                                                            QHeaderView::ResizeToContents);
    m_products = makeList(theme, tr("Products"), tr("Add a product"));
    m_products.table->setColumnCount(1);
    m_products.table->setHorizontalHeaderLabels({tr("Product")});
    for (auto *list : {&m_teams, &m_products}) {
        list->table->horizontalHeader()->setSectionResizeMode(NamePart, QHeaderView::Stretch);
        box->addWidget(list->table, 1);
        auto *row = new QHBoxLayout;
        for (auto *button : {list->add, list->remove, list->up, list->down})
            row->addWidget(button);
        row->addStretch(1);
        box->addLayout(row);
    }
    m_problem->setTone(Tone::Warn);
    m_problem->setWrapped();
    box->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    connect(m_teams.add, &QPushButton::clicked, this, [this] {
        change(m_teams, m_teams.table->rowCount(),
               [](Teams &all, int) { all.teams.append({.id = TeamId::create()}); });
    });
    connect(m_products.add, &QPushButton::clicked, this, [this] {
        change(m_products, m_products.table->rowCount(),
               [](Teams &all, int) { all.products.append({.id = ProductId::create()}); });
    });
    connect(m_teams.remove, &QPushButton::clicked, this, [this] {
        change(m_teams, m_teams.table->currentRow(),
               [](Teams &all, int row) { all.teams.removeAt(row); });
    });
    connect(m_products.remove, &QPushButton::clicked, this, [this] {
        change(m_products, m_products.table->currentRow(),
               [](Teams &all, int row) { all.products.removeAt(row); });
    });
    const auto step = [this](QPushButton *button, List &list, int by) {
        connect(button, &QPushButton::clicked, this, [this, &list, by] {
            const int row = list.table->currentRow();
            change(list, row + by, [&](Teams &all, int) {
                if (&list == &m_teams)
                    all.teams.swapItemsAt(row, row + by);
                else
                    all.products.swapItemsAt(row, row + by);
            });
        });
    };
    for (auto *list : {&m_teams, &m_products}) {
        step(list->up, *list, -1);
        step(list->down, *list, 1);
    }
    resize(theme.scaled(560), theme.scaled(560));
    fill(teams);
}

TeamsDialog::List TeamsDialog::makeList(const Theme &theme, const QString &name,
                                        const QString &addText)
{
    List list {.table = new QTableWidget(this),
               .add = new QPushButton(addText, this),
               .remove = new QPushButton(tr("Remove"), this),
               .up = new QPushButton(tr("Move up"), this),
               .down = new QPushButton(tr("Move down"), this)};
    list.table->setAccessibleName(name);
    list.remove->setAccessibleName(tr("%1: remove", "a list").arg(name));
    list.up->setAccessibleName(tr("%1: move up", "a list").arg(name));
    list.down->setAccessibleName(tr("%1: move down", "a list").arg(name));
    list.table->verticalHeader()->setDefaultSectionSize(theme.scaled(38));
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    list.table->setTabKeyNavigation(false);
    for (auto *button : {list.add, list.remove, list.up, list.down})
        button->setAutoDefault(false);
    connect(list.table, &QTableWidget::currentCellChanged, this, &TeamsDialog::check);
    return list;
}

template<typename Change>
void TeamsDialog::change(List &list, int current, Change change)
{
    auto all = teams();
    change(all, list.table->currentRow());
    fill(all);
    auto *table = list.table;
    table->setCurrentCell(std::clamp(current, 0, std::max(0, table->rowCount() - 1)), NamePart);
    if (auto *name = table->cellWidget(table->currentRow(), NamePart))
        name->setFocus();
}

void TeamsDialog::addTeamRow(const Team &team, const QList<Product> &products)
{
    auto *table = m_teams.table;
    const int row = table->rowCount();
    table->insertRow(row);
    auto *name = new QLineEdit(team.name);
    name->setMaxLength(LongestName);
    name->setAccessibleName(tr("Name of team %1").arg(row + 1));
    auto *product = new QComboBox;
    product->setAccessibleName(tr("What team %1 works on").arg(row + 1));
    product->addItem(tr("not said"), QString());
    for (const auto &each : products) {
        product->addItem(each.name, each.id.toString());
        if (each.id == team.product)
            product->setCurrentIndex(product->count() - 1);
    }
    table->setCellWidget(row, NamePart, name);
    table->setCellWidget(row, ProductPart, product);
    connect(name, &QLineEdit::textChanged, this, &TeamsDialog::check);
}

void TeamsDialog::addProductRow(const Product &product)
{
    auto *table = m_products.table;
    const int row = table->rowCount();
    table->insertRow(row);
    auto *name = new QLineEdit(product.name);
    name->setMaxLength(LongestName);
    name->setAccessibleName(tr("Name of product %1").arg(row + 1));
    table->setCellWidget(row, NamePart, name);
    connect(name, &QLineEdit::textChanged, this, [this, row](const QString &text) {
        for (int team = 0; team < m_teams.table->rowCount(); ++team) {
            if (auto *choice = qobject_cast<QComboBox *>(
                        m_teams.table->cellWidget(team, ProductPart)))
                choice->setItemText(row + 1, text);
        }
        check();
    });
}

void TeamsDialog::fill(const Teams &all)
{
    const QSignalBlocker quietTeams(m_teams.table), quietProducts(m_products.table);
    m_teams.table->setRowCount(0);
    m_products.table->setRowCount(0);
    m_teamsShown = all.teams;
    m_productsShown = all.products;
    for (const auto &team : all.teams)
        addTeamRow(team, all.products);
    for (const auto &product : all.products)
        addProductRow(product);
    for (auto *table : {m_teams.table, m_products.table})
        table->setCurrentCell(table->rowCount() > 0 ? 0 : -1, NamePart);
    check();
}

Teams TeamsDialog::teams() const
{
    Teams all {m_teamsShown, m_productsShown};
    for (int row = 0; row < all.teams.size(); ++row) {
        const auto *name
                = qobject_cast<QLineEdit *>(m_teams.table->cellWidget(row, NamePart));
        const auto *product
                = qobject_cast<QComboBox *>(m_teams.table->cellWidget(row, ProductPart));
        if (!name || !product)
            continue; // being filled
        all.teams[row].name = name->text();
        all.teams[row].product = ProductId::fromString(product->currentData().toString());
    }
    for (int row = 0; row < all.products.size(); ++row) {
        if (const auto *name
            = qobject_cast<QLineEdit *>(m_products.table->cellWidget(row, NamePart)))
            all.products[row].name = name->text();
    }
    return all;
}

QString TeamsDialog::problem() const
{
    switch (faultIn(teams())) {
    case TeamFault::None:
        return {};
    case TeamFault::NoName:
        return tr("Every team and every product needs a name.");
    case TeamFault::SameName:
        return tr("Two have the same name: nobody could tell them apart.");
    }
    return {};
}

void TeamsDialog::check()
{
    const auto wrong = problem();
    m_problem->setText(wrong);
    m_save->setEnabled(wrong.isEmpty());
    for (auto *list : {&m_teams, &m_products}) {
        const int row = list->table->currentRow();
        list->remove->setEnabled(row >= 0);
        list->up->setEnabled(row > 0);
        list->down->setEnabled(row >= 0 && row + 1 < list->table->rowCount());
    }
}

} // namespace Dayshift

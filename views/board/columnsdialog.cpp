// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/columnsdialog.h"

#include "models/board/columnedits.h"
#include "models/board/donewords.h"
#include "views/style/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
enum Part { NamePart, CategoryPart, LimitPart, LanePart, RulesPart, PartCount };
} // namespace
static constexpr int LongestName = 60;
static constexpr int MostStories = 9'999;

QString ColumnsDialog::categoryName(Category category)
{
    switch (category) {
    case Category::ToDo:
        return tr("to do");
    case Category::InProgress:
        return tr("in progress");
    case Category::Verify:
        return tr("verify");
    case Category::Release:
        return tr("release");
    case Category::Done:
        break;
    }
    return tr("done");
}

ColumnsDialog::ColumnsDialog(const Theme &theme, const QList<Column> &columns,
                             const QHash<ColumnId, int> &stories, bool refusesWhenFull,
                             QWidget *parent)
    : QDialog(parent)
    , m_stories(stories)
    , m_table(new QTableWidget(0, PartCount, this))
    , m_add(new QPushButton(tr("Add a column"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_removeMenu(new QMenu(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_rulesWidth(theme.scaled(240))
    , m_refuses(new QCheckBox(tr("A full column refuses stories instead of asking why"), this))
    , m_problem(new TextLabel(theme, Type::Small, Ink::Text, this))
{
    setWindowTitle(tr("Columns of the board"));
    m_table->setAccessibleName(tr("Columns, in the order of work"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Means"), tr("At most"),
                                        tr("In a lane at most"), tr("Asks for")});
    m_table->horizontalHeader()->setSectionResizeMode(NamePart, QHeaderView::Stretch);
    for (const auto part : {CategoryPart, LimitPart, LanePart})
        m_table->horizontalHeader()->setSectionResizeMode(part, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RulesPart, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(RulesPart, m_rulesWidth);
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(38));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_problem->setTone(Tone::Warn);
    m_problem->setWrapped();
    connect(m_add, &QPushButton::clicked, this, &ColumnsDialog::addColumn);
    connect(m_up, &QPushButton::clicked, this, [this] { moveColumn(m_table->currentRow(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveColumn(m_table->currentRow(), 1); });
    m_remove->setMenu(m_removeMenu);
    connect(m_removeMenu, &QMenu::aboutToShow, this, &ColumnsDialog::fillRemoveMenu);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ColumnsDialog::check);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    box->setSpacing(Theme::Space4);
    box->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    for (auto *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    box->addLayout(row);
    m_refuses->setChecked(refusesWhenFull);
    box->addWidget(m_refuses);
    box->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save the columns"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    resize(theme.scaled(940), theme.scaled(440));
    fill(columns, 0);
}

void ColumnsDialog::addRow(const Column &column)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_ids.append(column.id);
    m_ranks.append(column.rank);
    auto *name = new QLineEdit(column.name);
    name->setMaxLength(LongestName);
    name->setAccessibleName(tr("Name of column %1").arg(row + 1));
    auto *category = new QComboBox;
    for (int i = 0; i <= int(Category::Done); ++i)
        category->addItem(categoryName(Category(i)), i);
    category->setCurrentIndex(int(column.category));
    category->setAccessibleName(tr("What column %1 means").arg(row + 1));
    const auto field = [](int value, const QString &spoken) {
        auto *limit = new QSpinBox;
        limit->setRange(0, MostStories);
        limit->setSpecialValueText(tr("no limit"));
        limit->setValue(value);
        limit->setAccessibleName(spoken);
        return limit;
    };
    auto *limit = field(column.wipLimit, tr("How many stories column %1 may hold").arg(row + 1));
    auto *lane = field(column.laneLimit,
                       tr("How many stories each lane of column %1 may hold").arg(row + 1));
    m_table->setCellWidget(row, NamePart, name);
    m_table->setCellWidget(row, CategoryPart, category);
    m_table->setCellWidget(row, LimitPart, limit);
    m_table->setCellWidget(row, LanePart, lane);
    m_table->setCellWidget(row, RulesPart, makeRules(row, column));
    connect(name, &QLineEdit::textChanged, this, &ColumnsDialog::check);
    connect(category, &QComboBox::currentIndexChanged, this, &ColumnsDialog::check);
}

static int rulesIn(const QToolButton *button)
{
    int rules = 0;
    for (const auto *action : button->menu()->actions())
        rules += action->isChecked() ? action->data().toInt() : 0;
    return rules;
}

// What is asked for in words on the button, each to be ticked in its menu.
QWidget *ColumnsDialog::makeRules(int row, const Column &column)
{
    auto *button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const auto rule : AllEntryRules) {
        auto *action = menu->addAction(DoneWords::ruleName(rule));
        action->setCheckable(true);
        action->setChecked(asks(column, rule));
        action->setData(int(rule));
        if (rule == EntryRule::DefinitionOfDone)
            action->setToolTip(tr("A column that means “done” always asks for it."));
    }
    button->setMenu(menu);
    const auto say = [button, menu, row, width = m_rulesWidth - 40] {
        QStringList names;
        for (const auto *action : menu->actions()) {
            if (action->isChecked())
                names.append(action->text());
        }
        const auto words = names.isEmpty() ? tr("nothing") : names.join(u", "_s);
        button->setText(button->fontMetrics().elidedText(words, Qt::ElideRight, width));
        button->setToolTip(words.toHtmlEscaped());
        button->setAccessibleName(tr("What column %1 asks for: %2").arg(row + 1).arg(words));
    };
    say();
    connect(menu, &QMenu::triggered, this, say);
    return button;
}

void ColumnsDialog::fill(const QList<Column> &columns, int current)
{
    const QSignalBlocker quiet(m_table); // half filled it cannot be checked
    m_table->setRowCount(0);
    m_ids.clear();
    m_ranks.clear();
    for (const auto &column : columns)
        addRow(column);
    m_table->setCurrentCell(std::clamp(current, 0, std::max(0, m_table->rowCount() - 1)), NamePart);
    check();
}

QList<Column> ColumnsDialog::columns() const
{
    QList<Column> columns;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *name = qobject_cast<QLineEdit *>(m_table->cellWidget(row, NamePart));
        const auto *category = qobject_cast<QComboBox *>(m_table->cellWidget(row, CategoryPart));
        const auto *limit = qobject_cast<QSpinBox *>(m_table->cellWidget(row, LimitPart));
        const auto *lane = qobject_cast<QSpinBox *>(m_table->cellWidget(row, LanePart));
        const auto *rules = qobject_cast<QToolButton *>(m_table->cellWidget(row, RulesPart));
        if (!name || !category || !limit || !lane || !rules)
            continue; // being filled
        columns.append({.id = m_ids[row],
                        .name = name->text(),
                        .category = Category(category->currentData().toInt()),
                        .rank = m_ranks[row],
                        .wipLimit = limit->value(),
                        .entryRules = rulesIn(rules),
                        .laneLimit = lane->value()});
    }
    return columns;
}

bool ColumnsDialog::refusesWhenFull() const
{
    return m_refuses->isChecked();
}

QString ColumnsDialog::problem() const
{
    switch (faultIn(columns())) {
    case ColumnFault::None:
        return {};
    case ColumnFault::NoName:
        return tr("Every column needs a name.");
    case ColumnFault::SameName:
        return tr("Two columns have the same name: nobody could tell them apart.");
    case ColumnFault::NoToDo:
        return tr("One column has to mean “to do”: new stories begin there.");
    case ColumnFault::NoDone:
        return tr("One column has to mean “done”: otherwise no story is ever finished.");
    }
    return {};
}

void ColumnsDialog::check()
{
    const auto wrong = problem();
    m_problem->setText(wrong);
    m_save->setEnabled(wrong.isEmpty());
    const int row = m_table->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    m_remove->setEnabled(row >= 0 && m_table->rowCount() > 1);
}

void ColumnsDialog::addColumn()
{
    // Before the last one, which is most often where things are done.
    auto all = columns();
    const auto at = std::max<qsizetype>(0, all.size() - 1);
    all.insert(at, {.id = ColumnId::create(), .category = Category::InProgress});
    fill(all, int(at));
    m_table->cellWidget(int(at), NamePart)->setFocus();
}

void ColumnsDialog::moveColumn(int row, int step)
{
    auto all = columns();
    if (row < 0 || row + step < 0 || row + step >= all.size())
        return;
    all.swapItemsAt(row, row + step);
    fill(all, row + step);
}

void ColumnsDialog::removeColumn(int row, ColumnId goTo)
{
    auto all = columns();
    const auto gone = all.takeAt(row).id;
    // Whoever was to go there goes on to where its own stories go.
    for (auto &target : m_goTo) {
        if (target == gone)
            target = goTo;
    }
    const int moving = m_stories.take(gone);
    if (!goTo.isNull()) {
        m_goTo.insert(gone, goTo);
        m_stories[goTo] += moving;
    }
    fill(all, row);
}

void ColumnsDialog::fillRemoveMenu()
{
    m_removeMenu->clear();
    const int row = m_table->currentRow();
    const auto all = columns();
    if (row < 0 || row >= all.size())
        return;
    const int stories = m_stories.value(all[row].id);
    if (stories == 0) {
        m_removeMenu->addAction(tr("Remove: no story lies there"), this,
                                [this, row] { removeColumn(row, {}); });
        return;
    }
    for (const auto &column : all) {
        if (column.id == all[row].id)
            continue;
        auto name = column.name;
        m_removeMenu->addAction(tr("Remove, and move %n stories to %1", nullptr, stories)
                                        .arg(name.replace(u'&', u"&&"_s)),
                                this, [this, row, id = column.id] { removeColumn(row, id); });
    }
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importcolumns.h"

#include "views/exchange/importwords.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

enum ColumnsColumn { HeadingColumn, ExampleColumn, FieldColumn, ColumnsColumns };

static QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text.left(300).replace(u'\n', u' '));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.left(1000).toHtmlEscaped()); // of another tool: never as rich text
    return item;
}

static QTableWidget *makeTable(const QStringList &headings, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headings.size()), parent);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false); // Tab goes on to the next choice
    table->horizontalHeader()->setHighlightSections(false);
    table->setWordWrap(false);
    return table;
}

ImportColumns::ImportColumns(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hint(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_table(makeTable({tr("Column in the file"), tr("For example"), tr("Becomes")},
                        tr("Columns and what they become"), this))
    , m_first(makeTable({fieldName(u"title"_s), fieldName(u"type"_s), fieldName(u"state"_s),
                         fieldName(u"points"_s), fieldName(u"owner"_s), fieldName(u"sprint"_s),
                         fieldName(u"epic"_s)},
                        tr("The first items, as they come in"), this))
{
    m_hint->setWrapped();
    m_table->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(HeadingColumn, theme.scaled(210));
    m_table->setColumnWidth(FieldColumn, theme.scaled(210));
    m_first->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space2, Theme::Space3, Theme::Space2, Theme::Space2);
    box->addWidget(m_hint);
    box->addWidget(m_table, 3);
    box->addWidget(m_first, 2);
    setFocusProxy(m_table);
}

QString ImportColumns::fieldName(const QString &field)
{
    static const QHash<QString, const char *> names {
            {u"title"_s, QT_TR_NOOP("Title")},
            {u"description"_s, QT_TR_NOOP("Description")},
            {u"type"_s, QT_TR_NOOP("Type")},
            {u"state"_s, QT_TR_NOOP("State")},
            {u"points"_s, QT_TR_NOOP("Points")},
            {u"owner"_s, QT_TR_NOOP("Owner")},
            {u"sprint"_s, QT_TR_NOOP("Sprint")},
            {u"epic"_s, QT_TR_NOOP("Epic")},
            {u"labels"_s, QT_TR_NOOP("Labels")},
            {u"created"_s, QT_TR_NOOP("Created")},
            {u"closed"_s, QT_TR_NOOP("Closed")},
            {u"key"_s, QT_TR_NOOP("Key")},
            {u"parent"_s, QT_TR_NOOP("Parent")},
            {u"project"_s, QT_TR_NOOP("Project")},
            {u"milestone"_s, QT_TR_NOOP("Milestone")},
            {u"archived"_s, QT_TR_NOOP("Archived")}};
    const auto *name = names.value(field);
    return name ? tr(name) : tr("Left out");
}

QComboBox *ImportColumns::box(int row) const
{
    return static_cast<QComboBox *>(m_table->cellWidget(row, FieldColumn));
}

void ImportColumns::set(const QList<TableColumn> &columns, const QList<ImportedItem> &first)
{
    const auto headingOf = [](const TableColumn &column) { return column.heading; };
    // Whoever is choosing keeps the keyboard where it is.
    if (!std::ranges::equal(columns, m_columns, {}, headingOf, headingOf))
        makeRows(columns);
    m_columns = columns;
    for (int row = 0; row < m_columns.size(); ++row) {
        m_table->setItem(row, ExampleColumn,
                         cell(m_columns[row].examples.join(u" · "_s)));
        box(row)->setCurrentIndex(std::max(0, box(row)->findData(m_columns[row].field)));
    }
    showHint();
    showFirst(first);
}

void ImportColumns::makeRows(const QList<TableColumn> &columns)
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(columns.size()));
    for (int row = 0; row < columns.size(); ++row) {
        m_table->setItem(row, HeadingColumn, cell(columns[row].heading));
        auto *choice = new QComboBox(m_table);
        choice->addItem(fieldName({}), u""_s);
        for (const auto &field : mappableFields())
            choice->addItem(fieldName(field), field);
        choice->setAccessibleName(tr("What %1 becomes").arg(columns[row].heading.left(100)));
        connect(choice, &QComboBox::activated, this, [this, row] { chosen(row); });
        m_table->setCellWidget(row, FieldColumn, choice);
    }
}

void ImportColumns::chosen(int row)
{
    const auto field = box(row)->currentData().toString();
    for (int other = 0; other < m_columns.size(); ++other) {
        if (other != row && !maySeveralGive(field) && m_columns[other].field == field) {
            m_columns[other].field.clear();
            box(other)->setCurrentIndex(0);
        }
    }
    m_columns[row].field = field;
    showHint();
    emit changed();
}

void ImportColumns::showHint()
{
    if (isComplete()) {
        m_hint->setInk(Ink::TextSecondary);
        m_hint->setText(tr("The rows beneath follow what you choose. The next table with these "
                           "columns is read the same way."));
    } else {
        m_hint->setTone(Tone::Warn);
        m_hint->setText(tr("One column has to become the title: without it there is nothing to "
                           "import."));
    }
}

void ImportColumns::showFirst(const QList<ImportedItem> &first)
{
    m_first->setVisible(!first.isEmpty());
    m_first->setRowCount(int(first.size()));
    for (int row = 0; row < first.size(); ++row) {
        const auto &item = first[row];
        const QStringList texts {item.title.isEmpty() ? item.key : item.title,
                                 ImportWords::kind(item),
                                 ImportWords::status(item.status),
                                 item.points ? locale().toString(*item.points) : QString(),
                                 item.assignees.value(0),
                                 item.sprint,
                                 item.epic};
        for (int column = 0; column < texts.size(); ++column)
            m_first->setItem(row, column, cell(texts[column]));
    }
}

ColumnMapping ImportColumns::mapping() const
{
    return mappingOf(m_columns);
}

bool ImportColumns::isComplete() const
{
    return std::ranges::find(m_columns, u"title"_s, &TableColumn::field) != m_columns.end();
}

} // namespace Dayshift

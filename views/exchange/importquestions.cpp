// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importquestions.h"

#include "models/exchange/report.h"
#include "views/exchange/importcolumns.h"
#include "views/exchange/importwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

enum PreviewColumn { KeyColumn, KindColumn, TitleColumn, StatusColumn, OwnerColumn, SprintColumn,
                     PointsColumn, EpicColumn, PreviewColumns };

static QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text.left(300));
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
    table->setAlternatingRowColors(false);
    table->setTabKeyNavigation(false); // Tab leaves the table, the arrows walk in it
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

ImportQuestions::ImportQuestions(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_columns(new ImportColumns(theme, this))
    , m_preview(makeTable({tr("Key"), tr("Type"), tr("Title"), tr("Status and column"), tr("Owner"),
                           tr("Sprint"), tr("Points"), tr("Epic")},
                          tr("The first rows"), this))
    , m_statuses(makeTable({tr("Status in the file"), tr("Items"), tr("Column"), tr("Why")},
                           tr("Statuses and columns"), this))
    , m_people(makeTable({tr("Person in the file"), tr("Items"), tr("Member")},
                         tr("People and members"), this))
    , m_warnings(new QListWidget(this))
    , m_zone(new QComboBox(this))
    , m_milestones(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_archived(new QCheckBox(tr("Import archived items, too"), this))
{
    for (auto *label : {m_title, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setFont(theme.font(Type::Title));
    m_counts->setFont(theme.font(Type::BodyMedium));
    m_warnings->setAccessibleName(tr("What to know of the file"));
    m_warnings->setWordWrap(true);
    m_preview->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_statuses->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *questions = new QWidget(this);
    m_choices = new QFormLayout(questions);
    m_choices->addRow(tr("Times without a zone are in"), m_zone);
    m_choices->addRow(tr("Numeric dates begin with"), m_order);
    m_choices->addRow(tr("Milestones are"), m_milestones);
    m_choices->addRow(m_archived);
    m_tabs->addTab(m_preview, tr("&First rows"));
    m_tabs->addTab(m_columns, tr("&Columns"));
    m_tabs->addTab(m_statuses, tr("&Statuses"));
    m_tabs->addTab(m_people, tr("&People"));
    m_tabs->addTab(m_warnings, tr("&What to know"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addWidget(questions);
    layout->addWidget(m_tabs, 1);

    connect(m_zone, &QComboBox::activated, this, [this] {
        m_plan.answers.zone = QTimeZone(m_zone->currentText().toUtf8());
        emit answered();
    });
    connect(m_milestones, &QComboBox::activated, this, [this] {
        m_plan.answers.milestones = MilestonesAre(m_milestones->currentData().toInt());
        emit answered();
    });
    connect(m_columns, &ImportColumns::changed, this, [this] {
        if (m_columns->isComplete())
            emit columnsChosen(m_columns->mapping());
    });
    connect(m_order, &QComboBox::activated, this,
            [this] { emit dateOrderChosen(DateOrder(m_order->currentData().toInt())); });
    connect(m_archived, &QCheckBox::toggled, this, [this](bool with) {
        m_plan.answers.withArchived = with;
        emit answered();
    });
}

void ImportQuestions::ask(const Holding &holding, const ImportPlan &plan)
{
    m_plan = plan;
    m_rows = holding.items.mid(0, RowsToShow);
    m_title->setText(ImportWords::found(holding));
    m_columns->set(holding.columns, holding.items.mid(0, RowsToShow));
    m_tabs->setTabVisible(m_tabs->indexOf(m_columns), !holding.columns.isEmpty());
    fillChoices();
    fillStatuses();
    fillPeople();
    fillPreview(holding);
    fillWarnings(holding);
}

void ImportQuestions::askAgain(const Holding &holding, const ImportPlan &plan)
{
    auto again = plan;
    const auto &said = m_plan.answers;
    for (const auto &question : plan.statuses) {
        if (const auto column = said.statuses.constFind(question.status);
            column != said.statuses.constEnd())
            again.answers.statuses.insert(question.status, *column);
    }
    for (const auto &question : plan.people) {
        if (said.newcomers.contains(question.name)) {
            again.answers.people.remove(question.name);
            again.answers.newcomers.insert(question.name);
        } else if (const auto person = said.people.constFind(question.name);
                   person != said.people.constEnd()) {
            again.answers.newcomers.remove(question.name);
            again.answers.people.insert(question.name, *person);
        }
    }
    again.answers.milestones = said.milestones;
    again.answers.zone = said.zone;
    again.answers.withArchived = said.withArchived;
    ask(holding, again);
}

void ImportQuestions::fillChoices()
{
    const QSignalBlocker quiet(m_archived);
    m_zone->clear();
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const auto &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentText(QString::fromLatin1(m_plan.answers.zone.id()));
    m_milestones->clear();
    m_milestones->addItem(tr("releases: a label on each story"), int(MilestonesAre::Releases));
    m_milestones->addItem(tr("sprints"), int(MilestonesAre::Sprints));
    m_milestones->setCurrentIndex(m_milestones->findData(int(m_plan.answers.milestones)));
    m_order->clear();
    m_order->addItem(tr("not known: leave these times empty"), int(DateOrder::Unknown));
    m_order->addItem(tr("the day: 06/09 is 6 September"), int(DateOrder::DayFirst));
    m_order->addItem(tr("the month: 06/09 is 9 June"), int(DateOrder::MonthFirst));
    m_archived->setChecked(m_plan.answers.withArchived);
    const auto showRow = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (auto *label = m_choices->labelForField(field)) {
            label->setVisible(shown);
            field->setAccessibleName(static_cast<QLabel *>(label)->text());
        }
    };
    showRow(m_zone, m_plan.asksZone);
    showRow(m_milestones, m_plan.asksMilestones);
    showRow(m_order, m_plan.asksDateOrder);
    showRow(m_archived, m_plan.asksArchived);
}

QComboBox *ImportQuestions::columnChoice(const StatusQuestion &question)
{
    auto *box = new QComboBox(m_statuses);
    for (const auto &column : m_plan.columns)
        box->addItem(column.name, column.id.toString());
    box->setCurrentIndex(
            box->findData(m_plan.answers.statuses.value(question.status).toString()));
    box->setAccessibleName(tr("Column for %1").arg(ImportWords::status(question.status)));
    connect(box, &QComboBox::activated, this, [this, box, status = question.status] {
        m_plan.answers.statuses.insert(status,
                                       ColumnId::fromString(box->currentData().toString()));
        refreshPreview();
        emit answered();
    });
    return box;
}

void ImportQuestions::fillStatuses()
{
    m_statuses->setRowCount(0);
    for (const auto &question : m_plan.statuses) {
        const auto row = m_statuses->rowCount();
        m_statuses->insertRow(row);
        m_statuses->setItem(row, 0, cell(ImportWords::status(question.status)));
        m_statuses->setItem(row, 1, cell(locale().toString(question.count)));
        m_statuses->setCellWidget(row, 2, columnChoice(question));
        m_statuses->setItem(row, 3, cell(ImportWords::reason(question.because)));
    }
    m_statuses->resizeColumnToContents(3);
    m_statuses->setColumnWidth(2, m_theme.scaled(220));
}

QComboBox *ImportQuestions::memberChoice(const PersonQuestion &question)
{
    auto *box = new QComboBox(m_people);
    box->addItem(tr("New member: %1").arg(question.name), u"new"_s);
    box->addItem(tr("Nobody"), u"nobody"_s);
    for (const auto &member : m_plan.members)
        box->addItem(member.name, member.id.toString());
    const auto &answers = m_plan.answers;
    const auto known = answers.people.constFind(question.name);
    box->setCurrentIndex(known == answers.people.constEnd() ? 0
                                 : known->isNull()
                                 ? 1
                                 : std::max(0, box->findData(known->toString())));
    box->setAccessibleName(tr("Member for %1").arg(question.name));
    connect(box, &QComboBox::activated, this, [this, box, name = question.name] {
        auto &people = m_plan.answers;
        const auto chosen = box->currentData().toString();
        people.newcomers.remove(name);
        people.people.remove(name);
        if (chosen == "new"_L1)
            people.newcomers.insert(name);
        else
            people.people.insert(name, chosen == "nobody"_L1 ? MemberId()
                                                             : MemberId::fromString(chosen));
        refreshPreview();
        emit answered();
    });
    return box;
}

void ImportQuestions::fillPeople()
{
    m_people->setRowCount(0);
    for (const auto &question : m_plan.people) {
        const auto row = m_people->rowCount();
        m_people->insertRow(row);
        m_people->setItem(row, 0, cell(question.name));
        m_people->setItem(row, 1, cell(locale().toString(question.count)));
        m_people->setCellWidget(row, 2, memberChoice(question));
    }
    m_people->setColumnWidth(2, m_theme.scaled(300));
}

QString ImportQuestions::columnName(const QString &status) const
{
    const auto column = std::ranges::find(m_plan.columns, m_plan.answers.statuses.value(status),
                                          &Column::id);
    return column == m_plan.columns.end() ? QString() : column->name;
}

QString ImportQuestions::memberName(const QString &person) const
{
    if (person.isEmpty())
        return {};
    if (m_plan.answers.newcomers.contains(person))
        return tr("%1 (new)").arg(person);
    const auto member = std::ranges::find(m_plan.members, m_plan.answers.people.value(person),
                                          &Member::id);
    return member == m_plan.members.end() ? tr("nobody") : member->name;
}

void ImportQuestions::fillPreview(const Holding &holding)
{
    Q_UNUSED(holding);
    m_preview->setRowCount(int(m_rows.size()));
    refreshPreview();
    for (const auto column : {KeyColumn, KindColumn, PointsColumn})
        m_preview->resizeColumnToContents(column);
    m_preview->setColumnWidth(StatusColumn, m_theme.scaled(190));
}

void ImportQuestions::refreshPreview()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &item = m_rows[row];
        const auto set = [&](int column, const QString &text) {
            m_preview->setItem(row, column, cell(text));
        };
        set(KeyColumn, item.key);
        set(KindColumn, ImportWords::kind(item));
        set(TitleColumn, item.title.isEmpty() ? item.key : item.title);
        set(StatusColumn,
            tr("%1 → %2").arg(ImportWords::status(item.status), columnName(item.status)));
        set(OwnerColumn, memberName(item.assignees.value(0)));
        set(SprintColumn, item.sprint);
        set(PointsColumn, item.points ? locale().toString(*item.points) : QString());
        set(EpicColumn, item.epic);
    }
}

void ImportQuestions::fillWarnings(const Holding &holding)
{
    m_warnings->clear();
    for (const auto &warning : holding.warnings)
        m_warnings->addItem(sentenceOf(warning));
    for (const auto &record : holding.skipped.mid(0, 200))
        m_warnings->addItem(tr("Line %1: %2").arg(record.line).arg(reasonOf(record)));
    if (m_warnings->count() == 0)
        m_warnings->addItem(tr("Nothing: every record comes in as it is."));
}

void ImportQuestions::showCounting()
{
    m_counts->setText(tr("Counting what is new …"));
}

void ImportQuestions::showCounts(const ImportOutcome &outcome)
{
    auto text = ImportWords::counts(outcome);
    if (!outcome.newMembers.isEmpty())
        text += u" · "_s + tr("%n new member(s)", nullptr, int(outcome.newMembers.size()));
    if (!outcome.kept.isEmpty())
        text += u" · "_s
                + tr("%n field(s) stay as they were changed here", nullptr,
                     int(outcome.kept.size()));
    m_counts->setText(text);
}

} // namespace Dayshift

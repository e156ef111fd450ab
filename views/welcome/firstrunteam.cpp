// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/welcome/firstrunteam.h"

#include "models/base/format.h"
#include "models/team/people.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LongestName = 100;

FirstRunTeam::FirstRunTeam(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_team(new QLineEdit(this))
    , m_product(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_length(new QComboBox(this))
    , m_sprint(new QLineEdit(tr("Sprint 1"), this))
    , m_start(new QDateEdit(this))
    , m_people(new QPlainTextEdit(this))
    , m_read(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
{
    for (auto *field : {m_team, m_product, m_sprint})
        field->setMaxLength(LongestName);
    for (const auto &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    // A name that the list leaves out, such as Etc/UTC, would else become the first one in it.
    const auto own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!own.isEmpty() && m_zone->findText(own) < 0)
        m_zone->insertItem(0, own);
    m_zone->setCurrentText(own);
    m_zone->setMaxVisibleItems(20);
    for (const int weeks : {1, 2, 3, 4})
        m_length->addItem(tr("%n week(s)", nullptr, weeks), weeks * 7);
    m_length->addItem(tr("No sprints"), 0);
    m_length->setCurrentIndex(1);
    m_start->setCalendarPopup(true);
    const auto today = QDate::currentDate();
    m_start->setDate(today.addDays(1 - today.dayOfWeek()));
    m_people->setPlaceholderText(tr("Ada Lovelace, Product owner\nGrace Hopper, Developer, @grace"));
    m_people->setTabChangesFocus(true);
    m_people->setFixedHeight(theme.scaled(110));
    m_read->setWrapped();
    auto *file = new QWidget(this);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose …"), file);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    auto *sprint = new QWidget(this);
    auto *sprintRow = new QHBoxLayout(sprint);
    sprintRow->setContentsMargins(0, 0, 0, 0);
    sprintRow->addWidget(m_sprint, 1);
    sprintRow->addWidget(m_start);
    for (auto *row : {file, sprint})
        row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_start->setAccessibleName(tr("First day of the sprint"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, Theme::Space4, 0);
    form->setVerticalSpacing(Theme::Space4);
    form->setHorizontalSpacing(Theme::Space6);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(form, tr("&Team"), m_team);
    addField(form, tr("&Product"), m_product);
    addField(form, tr("Time &zone"), m_zone);
    addField(form, tr("&File"), file);
    addField(form, tr("Sprints &last"), m_length);
    addField(form, tr("Current sp&rint, since"), sprint);
    addField(form, tr("P&eople, one a line, with roles"), m_people);
    for (const auto &[row, field] : {std::pair<QWidget *, QWidget *> {file, m_file}, {sprint, m_sprint}}) {
        if (auto *label = qobject_cast<QLabel *>(form->labelForField(row))) {
            label->setBuddy(field);
            auto name = label->text();
            field->setAccessibleName(name.remove(u'&'));
        }
    }
    form->addRow(QString(), m_read);
    connect(choose, &QPushButton::clicked, this, &FirstRunTeam::browse);
    connect(m_team, &QLineEdit::textChanged, this, &FirstRunTeam::suggestFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_fileChosen = true;
        emit changed();
    });
    connect(m_people, &QPlainTextEdit::textChanged, this, &FirstRunTeam::showPeople);
    connect(m_length, &QComboBox::currentIndexChanged, this, [this, sprint] {
        sprint->setEnabled(m_length->currentData().toInt() > 0);
    });
    suggestFile();
    showPeople();
}

void FirstRunTeam::addField(QFormLayout *form, const QString &label, QWidget *field)
{
    form->addRow(label, field);
    auto name = label;
    field->setAccessibleName(name.remove(u'&'));
}

QWidget *FirstRunTeam::firstField() const
{
    return m_team;
}

void FirstRunTeam::suggestFile()
{
    if (!m_fileChosen) {
        QString name;
        for (const auto letter : m_team->text().trimmed())
            name += letter.isLetterOrNumber() ? letter.toLower() : u'-';
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        m_file->setText(QDir::toNativeSeparators(
                folder.filePath((name.isEmpty() ? u"team"_s : name) + u".dayshift"_s)));
    }
    emit changed();
}

void FirstRunTeam::browse()
{
    auto chosen = QFileDialog::getSaveFileName(this, tr("New workspace"), m_file->text(),
                                               tr("Dayshift workspaces (*.dayshift)"), nullptr,
                                               QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    if (!chosen.endsWith(".dayshift"_L1))
        chosen += u".dayshift"_s;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(chosen));
    emit changed();
}

void FirstRunTeam::showPeople()
{
    const auto read = peopleFromText(m_people->toPlainText());
    if (!read.unknown.isEmpty()) {
        m_read->setTone(Tone::Warn);
        m_read->setText(tr("No role is called \u201c%1\u201d. It is left out.", "a word")
                                .arg(read.unknown.first().left(60)));
    } else {
        m_read->setInk(Ink::TextSecondary);
        m_read->setText(read.people.isEmpty()
                                ? tr("Paste a list: name, roles, @login, mail address, apart by "
                                     "commas. You are in the team already.")
                                : tr("%n person(s)", nullptr, int(read.people.size())));
    }
    emit changed();
}

QString FirstRunTeam::problem() const
{
    if (m_team->text().trimmed().isEmpty())
        return tr("A workspace needs the name of its team.");
    const auto file = m_file->text().trimmed();
    if (file.isEmpty())
        return tr("A workspace needs a file.");
    if (QFileInfo::exists(file))
        return tr("There is a file of this name already. Choose another one, or open it by the File "
                  "menu.");
    return {};
}

void FirstRunTeam::write(FirstRunPlan &plan) const
{
    plan.workspace.team = m_team->text().trimmed();
    plan.workspace.product = m_product->text().trimmed();
    plan.workspace.timeZone = m_zone->currentText();
    plan.file = m_file->text().trimmed();
    plan.fileChosen = m_fileChosen;
    plan.sprintDays = m_length->currentData().toInt();
    plan.sprintName = m_sprint->text().trimmed();
    plan.sprintStart = m_start->date();
    plan.people = m_people->toPlainText();
}

void FirstRunTeam::read(const FirstRunPlan &plan)
{
    m_fileChosen = plan.fileChosen;
    m_team->setText(plan.workspace.team);
    m_product->setText(plan.workspace.product);
    m_zone->setCurrentText(plan.workspace.timeZone);
    if (plan.fileChosen)
        m_file->setText(plan.file);
    m_length->setCurrentIndex(std::max(0, m_length->findData(plan.sprintDays)));
    m_sprint->setText(plan.sprintName);
    m_start->setDate(plan.sprintStart);
    m_people->setPlainText(plan.people);
}

QStringList FirstRunTeam::summary() const
{
    FirstRunPlan plan;
    write(plan);
    QStringList lines;
    if (plan.sprintDays > 0 && !plan.sprintName.isEmpty()) {
        const Format format;
        lines.append(tr("%1 runs from %2.", "a sprint; its days")
                             .arg(plan.sprintName,
                                  format.days(plan.sprintStart,
                                              plan.sprintStart.addDays(plan.sprintDays - 1),
                                              QDate::currentDate())));
    }
    const auto people = peopleFromText(plan.people).people.size();
    if (people > 0)
        lines.append(tr("%n person(s) are in the team besides you.", nullptr, int(people)));
    return lines;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storyfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Dayshift {

StoryFields::StoryFields(Board &board, const StoryWords &words, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_words(words)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setVerticalSpacing(6);
    m_type = addChoice(form, tr("Kind"));
    for (const auto type : {StoryType::Story, StoryType::Bug, StoryType::Task, StoryType::Spike,
                            StoryType::SubTask})
        m_type->addItem(StoryWords::typeName(type), int(type));
    m_column = addChoice(form, tr("Column"));
    m_owner = addChoice(form, tr("Owner"));
    m_points = addLine(form, tr("Points"), tr("No estimate"));
    m_value = addLine(form, tr("Value"), tr("Not said"));
    m_value->setToolTip(tr("What the story is worth, in the team's own measure"));
    m_priority = addChoice(form, tr("Priority"));
    for (const auto priority : {Priority::None, Priority::Low, Priority::Medium, Priority::High,
                                Priority::Highest})
        m_priority->addItem(StoryWords::priorityName(priority), int(priority));
    m_sprint = addChoice(form, tr("Sprint"));
    m_epic = addChoice(form, tr("Epic"));
    m_team = addChoice(form, tr("Team"));
    m_labels = addLine(form, tr("Labels"), tr("With commas between them"));
    m_blocked = addLine(form, tr("Blocked by"), tr("Not blocked"));
    m_blocked->setMaxLength(500);
    m_expedite = new QCheckBox(tr("Expedite: comes before all others"), this);
    form->addRow(QString(), m_expedite);
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setFont(theme.font(Type::Small));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(m_facts);
    connectAll();
}

QComboBox *StoryFields::addChoice(QFormLayout *form, const QString &label)
{
    auto *made = new QComboBox(this);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(8);
    made->setAccessibleName(label);
    form->addRow(label, made);
    return made;
}

QLineEdit *StoryFields::addLine(QFormLayout *form, const QString &label, const QString &placeholder)
{
    auto *made = new QLineEdit(this);
    made->setPlaceholderText(placeholder);
    made->setAccessibleName(label);
    form->addRow(label, made);
    return made;
}

void StoryFields::connectAll()
{
    connect(m_column, &QComboBox::activated, this, [this] {
        emit moveWished(m_id, ColumnId::fromString(m_column->currentData().toString()));
    });
    connect(m_owner, &QComboBox::activated, this, [this] {
        const auto owner = MemberId::fromString(m_owner->currentData().toString());
        emit wished(
                m_id, [owner](const Story &story) { return assignedTo(story, owner); },
                tr("Owner changed"));
    });
    connect(m_sprint, &QComboBox::activated, this, [this] {
        const auto sprint = SprintId::fromString(m_sprint->currentData().toString());
        emit wished(
                m_id, [sprint](const Story &story) { return plannedFor(story, sprint); },
                tr("Sprint changed"));
    });
    connect(m_epic, &QComboBox::activated, this, [this] {
        const auto epic = EpicId::fromString(m_epic->currentData().toString());
        emit wished(
                m_id, [epic](const Story &story) { return madePartOf(story, epic); },
                tr("Epic changed"));
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        const auto type = StoryType(m_type->currentData().toInt());
        emit wished(
                m_id, [type](const Story &story) { return typedAs(story, type); },
                tr("Kind changed"));
    });
    connect(m_priority, &QComboBox::activated, this, [this] {
        const auto priority = Priority(m_priority->currentData().toInt());
        emit wished(
                m_id, [priority](const Story &story) { return prioritisedAs(story, priority); },
                tr("Priority changed"));
    });
    connect(m_team, &QComboBox::activated, this, [this] {
        const auto team = TeamId::fromString(m_team->currentData().toString());
        emit wished(
                m_id, [team](const Story &story) { return givenTo(story, team); },
                tr("Team changed"));
    });
    connect(m_value, &QLineEdit::editingFinished, this, &StoryFields::commit);
    connect(m_labels, &QLineEdit::editingFinished, this, &StoryFields::commit);
    connect(m_points, &QLineEdit::editingFinished, this, &StoryFields::commit);
    connect(m_blocked, &QLineEdit::editingFinished, this, &StoryFields::commit);
    connect(m_expedite, &QCheckBox::clicked, this, [this](bool on) {
        emit wished(
                m_id, [on](const Story &story) { return expeditedAs(story, on); },
                on ? tr("Made urgent") : tr("Made ordinary"));
    });
}

void StoryFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    const auto why = readOnly ? tr("This workspace is open for reading only.") : QString();
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_type, m_column, m_owner, m_priority, m_sprint, m_epic,
                                           m_team, m_expedite}) {
        widget->setEnabled(!readOnly);
        widget->setToolTip(why);
    }
    for (auto *field : {m_points, m_value, m_labels, m_blocked})
        field->setReadOnly(readOnly);
}

void StoryFields::setStory(StoryId id)
{
    m_id = id;
    for (auto *field : {m_points, m_value, m_labels, m_blocked})
        field->setModified(false);
    refresh();
}

template<typename Value>
void StoryFields::offer(QComboBox *box, const QList<std::pair<QString, Value>> &choices,
                        Value present)
{
    QStringList keys;
    for (const auto &choice : choices)
        keys.append(choice.second.toString());
    bool same = box->count() == choices.size();
    for (int i = 0; same && i < choices.size(); ++i)
        same = box->itemText(i) == choices[i].first && box->itemData(i).toString() == keys[i];
    if (!same) {
        box->clear();
        for (int i = 0; i < choices.size(); ++i)
            box->addItem(choices[i].first, keys[i]);
    }
    box->setCurrentIndex(int(keys.indexOf(present.toString())));
}

void StoryFields::refreshChoices(const Story &story)
{
    QList<std::pair<QString, ColumnId>> columns;
    for (const auto &column : m_board.model().columns())
        columns.append({column.name, column.id});
    offer(m_column, columns, story.column);
    QList<std::pair<QString, MemberId>> owners {{tr("Nobody"), MemberId()}};
    for (const auto &member : m_board.members()) {
        if (member.active || member.id == story.owner)
            owners.append({member.name, member.id});
    }
    offer(m_owner, owners, story.owner);
    QList<std::pair<QString, SprintId>> sprints {{tr("None"), SprintId()}};
    for (const auto &sprint : m_board.sprints()) {
        if (sprint.state != SprintState::Closed || sprint.id == story.sprint)
            sprints.append({sprint.name, sprint.id});
    }
    offer(m_sprint, sprints, story.sprint);
    QList<std::pair<QString, EpicId>> epics {{tr("None"), EpicId()}};
    for (const auto &epic : m_board.epics()) {
        if (!epic.closed || epic.id == story.epic)
            epics.append(
                    {tr("%1 %2", "an epic's number and title").arg(epic.number).arg(epic.title),
                     epic.id});
    }
    offer(m_epic, epics, story.epic);
}

// A team that is alone is not worth a field.
void StoryFields::refreshTeams(const Story &story)
{
    QList<std::pair<QString, TeamId>> teams {{tr("None"), TeamId()}};
    for (const auto &team : m_board.teams())
        teams.append({team.name, team.id});
    offer(m_team, teams, story.team);
    auto *form = qobject_cast<QFormLayout *>(layout());
    const bool worth = teams.size() > 1;
    m_team->setVisible(worth);
    form->labelForField(m_team)->setVisible(worth);
}

void StoryFields::refresh()
{
    const auto story = m_board.model().story(m_id);
    if (!story)
        return;
    refreshChoices(*story);
    refreshTeams(*story);
    m_type->setCurrentIndex(m_type->findData(int(story->type)));
    m_priority->setCurrentIndex(m_priority->findData(int(story->priority)));
    if (!m_value->isModified())
        m_value->setText(story->value ? QLocale().toString(*story->value) : QString());
    if (!m_labels->isModified())
        m_labels->setText(story->labels.split(u',').join(u", "_s));
    if (!m_points->isModified())
        m_points->setText(story->points ? QLocale().toString(*story->points) : QString());
    if (!m_blocked->isModified())
        m_blocked->setText(story->blockedReason);
    m_expedite->setChecked(story->expedite);
    m_facts->setText(facts(*story));
}

QString StoryFields::facts(const Story &story) const
{
    const auto &format = m_words.format();
    QStringList facts;
    if (story.enteredAt.isValid())
        facts.append(
                tr("In this column since %1").arg(format.moment(story.enteredAt, m_board.now())));
    if (story.createdAt.isValid())
        facts.append(tr("Written %1").arg(format.moment(story.createdAt, m_board.now())));
    if (!story.externalKey.isEmpty())
        facts.append(tr("Known elsewhere as %1").arg(story.externalKey));
    return facts.join(u'\n');
}

// Nothing typed means nothing said; what is no number changes nothing.
void StoryFields::commitNumber(QLineEdit *field, Story (*wanted)(Story, std::optional<double>),
                               const QString &done)
{
    if (!field->isModified())
        return;
    field->setModified(false);
    bool ok = false;
    const auto text = field->text().trimmed();
    const double number = QLocale().toDouble(text, &ok);
    if (!ok && !text.isEmpty())
        return;
    emit wished(
            m_id,
            [wanted, value = ok ? std::optional(number) : std::nullopt](const Story &story) {
                return wanted(story, value);
            },
            done);
}

void StoryFields::commit()
{
    if (m_id.isNull() || m_readOnly)
        return;
    commitNumber(m_points, estimatedAt, tr("Points changed"));
    commitNumber(m_value, valuedAt, tr("Value changed"));
    if (m_labels->isModified()) {
        m_labels->setModified(false);
        emit wished(
                m_id,
                [labels = m_labels->text()](const Story &story) {
                    return labelledAs(story, labels);
                },
                tr("Labels changed"));
    }
    if (m_blocked->isModified()) {
        m_blocked->setModified(false);
        emit wished(
                m_id,
                [reason = m_blocked->text(), now = m_board.now()](const Story &story) {
                    return blockedBy(story, reason, now);
                },
                m_blocked->text().trimmed().isEmpty() ? tr("Unblocked") : tr("Blocked"));
    }
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/splitdialog.h"

#include "models/board/markdowntext.h"
#include "views/board/storywords.h"
#include "views/style/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LongestTitle = 500;
static constexpr int LongestTask = 200;
static constexpr qsizetype MostTasks = 200;

// Nothing typed is no estimate; what is no number is a mistake.
struct Typed
{
    std::optional<double> points = {};
    bool isWrong = false;
};

static Typed typedIn(const QLineEdit *field)
{
    const auto text = field->text().trimmed();
    if (text.isEmpty())
        return {};
    bool ok = false;
    const double points = QLocale().toDouble(text, &ok);
    if (!ok || !std::isfinite(points) || points < 0 || points >= 1'000'000)
        return {.isWrong = true};
    return {.points = points};
}

SplitDialog::SplitDialog(const Theme &theme, const Story &story, const QString &description,
                         QWidget *parent)
    : QDialog(parent)
    , m_story(story)
    , m_title(new QLineEdit(this))
    , m_points(new QLineEdit(this))
    , m_stays(new QLineEdit(this))
    , m_tasks(new QListWidget(this))
    , m_problem(new TextLabel(theme, Type::Small, Ink::Text, this))
{
    setWindowTitle(tr("Split %1").arg(StoryWords::number(story)));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    form->setVerticalSpacing(Theme::Space4);
    form->setHorizontalSpacing(Theme::Space5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *what = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    what->setWrapped();
    what->setText(tr("“%1” stays; the new story comes below it, in the same epic and sprint.")
                          .arg(story.title.left(LongestTask)));
    form->addRow(what);
    m_title->setMaxLength(LongestTitle);
    m_title->setPlaceholderText(tr("What the new story is about"));
    form->addRow(tr("&New story"), m_title);
    m_points->setPlaceholderText(tr("No estimate"));
    form->addRow(tr("Its &points"), m_points);
    m_stays->setPlaceholderText(tr("No estimate"));
    m_stays->setText(story.points ? QLocale().toString(*story.points) : QString());
    form->addRow(tr("Points that &stay"), m_stays);
    const auto tasks = taskItems(description);
    for (qsizetype i = 0; i < tasks.size() && i < MostTasks; ++i) {
        if (tasks[i].isDone)
            continue;
        const auto start = description.indexOf(u']', tasks[i].mark) + 1;
        const auto end = description.indexOf(u'\n', start);
        const auto text = description.mid(start, end < 0 ? -1 : end - start).simplified();
        auto *item = new QListWidgetItem(shownText(text, LongestTask).text, m_tasks);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, qlonglong(i));
    }
    m_tasks->setAccessibleName(tr("Open tasks that go over into the new story"));
    m_tasks->setVisible(m_tasks->count() > 0);
    m_tasks->setMaximumHeight(theme.scaled(160));
    if (m_tasks->count() > 0)
        form->addRow(tr("&Tasks that go over"), m_tasks);
    m_problem->setTone(Tone::Warn);
    m_problem->setWrapped();
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("Split the story"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &SplitDialog::check);
    connect(m_stays, &QLineEdit::textEdited, this, [this] { m_staysTyped = true; });
    connect(m_stays, &QLineEdit::textChanged, this, &SplitDialog::check);
    connect(m_points, &QLineEdit::textChanged, this, [this] {
        // Of eight points, three that go leave five, unless somebody says otherwise.
        const auto going = typedIn(m_points);
        if (!m_staysTyped && m_story.points && !going.isWrong)
            m_stays->setText(QLocale().toString(
                    std::max(0.0, *m_story.points - going.points.value_or(0))));
        check();
    });
    setMinimumWidth(theme.scaled(480));
    check();
}

Split SplitDialog::split() const
{
    Split split {.title = m_title->text().simplified(),
                 .points = typedIn(m_points).points,
                 .pointsThatStay = typedIn(m_stays).points};
    for (int row = 0; row < m_tasks->count(); ++row) {
        const auto *item = m_tasks->item(row);
        if (item->checkState() == Qt::Checked)
            split.tasks.append(item->data(Qt::UserRole).toLongLong());
    }
    return split;
}

void SplitDialog::check()
{
    const bool wrong = typedIn(m_points).isWrong || typedIn(m_stays).isWrong;
    m_problem->setText(wrong ? tr("Points are a number, or nothing.") : QString());
    m_problem->setVisible(wrong);
    m_take->setEnabled(!wrong && !m_title->text().simplified().isEmpty());
}

} // namespace Dayshift

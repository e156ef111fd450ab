// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/sprintlists.h"

#include "views/style/textlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::SprintLists)
};
} // namespace

static QDialog *dialogWith(QTreeWidget *list, const QString &title, const QString &words,
                           const Theme &theme, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *box = new QVBoxLayout(dialog);
    box->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    box->setSpacing(Theme::Space4);
    auto *about = new TextLabel(theme, Type::Body, Ink::Text, dialog);
    about->setWrapped();
    about->setText(words);
    box->addWidget(about);
    list->setParent(dialog);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(title);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVisible(list->topLevelItemCount() > 0);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setCurrentItem(list->topLevelItem(0));
    box->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Words::tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    box->addWidget(buttons);
    dialog->resize(theme.scaled(720), theme.scaled(list->topLevelItemCount() > 0 ? 420 : 140));
    return dialog;
}

QDialog *scopeDialog(const Sprint &sprint, const SprintScope &scope, const Theme &theme,
                     const Format &format, const QDateTime &now, QWidget *parent)
{
    auto *list = new QTreeWidget;
    list->setHeaderLabels({Words::tr("Change"), Words::tr("Story"), Words::tr("Points"),
                           Words::tr("By"), Words::tr("When")});
    const auto add = [&](const QList<ScopeStory> &stories, const QString &word) {
        for (const auto &story : stories) {
            const auto name = story.number > 0
                    ? u"#%1 %2"_s.arg(QString::number(story.number), story.title)
                    : story.title;
            auto *item = new QTreeWidgetItem(
                    list, {word, name, story.points > 0 ? format.points(story.points) : QString(),
                           story.actor, format.moment(story.at, now)});
            item->setToolTip(1, name.toHtmlEscaped());
        }
    };
    add(scope.added, Words::tr("Came", "into the sprint"));
    add(scope.removed, Words::tr("Went", "out of the sprint"));
    const auto committed
            = Words::tr("It began with %n stories, %1.", nullptr, scope.committed.stories)
                      .arg(format.pointsInWords(scope.committed.points));
    auto *dialog = dialogWith(list, Words::tr("%1 since its start").arg(sprint.name), committed,
                              theme, parent);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    return dialog;
}

QDialog *closedSprintsDialog(const QList<SprintReport> &reports,
                             const QList<SupersededReport> &superseded, const Theme &theme,
                             const Format &format, const QDateTime &now, QWidget *parent)
{
    auto *list = new QTreeWidget;
    list->setHeaderLabels({Words::tr("Sprint"), Words::tr("Committed"), Words::tr("Came"),
                           Words::tr("Went"), Words::tr("Done"), Words::tr("Left open"),
                           Words::tr("Closed")});
    const auto amount = [&](int stories, double points) {
        return Words::tr("%1 · %n stories", "3 pt · 2 stories", stories).arg(format.points(points));
    };
    const auto add = [&](const QString &name, const SprintReport &report) {
        auto *item = new QTreeWidgetItem(
                list,
                {name, amount(report.committedStories, report.committedPoints),
                 amount(report.addedStories, report.addedPoints),
                 amount(report.removedStories, report.removedPoints),
                 amount(report.doneStories, report.donePoints),
                 amount(report.openStories, report.openPoints),
                 Words::tr("%1, by %2", "when and by whom")
                         .arg(format.date(report.closedAt, now), report.closedBy)});
        item->setToolTip(0, name.toHtmlEscaped());
    };
    // Below its sprint what was closed first; one that runs again has only that.
    const auto addFirst = [&](SprintId sprint) {
        for (const auto &each : superseded) {
            if (each.sprint == sprint)
                add(Words::tr("%1, closed first; opened again %2", "a sprint; when")
                            .arg(each.name, format.date(each.at, now)),
                    numbersOf(each));
        }
    };
    QList<SprintId> open;
    for (const auto &each : superseded) {
        if (!open.contains(each.sprint)
            && std::ranges::find(reports, each.sprint, &SprintReport::id) == reports.end())
            open.append(each.sprint);
    }
    for (const auto sprint : std::as_const(open))
        addFirst(sprint);
    for (auto report = reports.crbegin(); report != reports.crend(); ++report) {
        add(report->name, *report);
        addFirst(report->id);
    }
    const auto words = reports.isEmpty() && superseded.isEmpty()
            ? Words::tr("No sprint has been closed here yet. What came of one is written down then.")
            : Words::tr("As it was when each sprint was closed, whatever became of its stories.");
    return dialogWith(list, Words::tr("Closed sprints"), words, theme, parent);
}

} // namespace Dayshift

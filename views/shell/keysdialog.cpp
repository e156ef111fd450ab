// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/keysdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Dayshift {

static QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

static void addKeys(QTreeWidgetItem *group, const QList<QAction *> &actions)
{
    for (const auto *action : actions) {
        if (action->menu())
            addKeys(group, action->menu()->actions());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(group, {plain(action->text()),
                                        QKeySequence::listToString(action->shortcuts(),
                                                                   QKeySequence::NativeText)});
    }
}

static void collect(const QList<QAction *> &actions, QSet<const QAction *> &into)
{
    for (const auto *action : actions) {
        into.insert(action);
        if (action->menu())
            collect(action->menu()->actions(), into);
    }
}

// What has a key in the page alone, and stands in no menu.
static void addPage(QTreeWidget *keys, const QMainWindow *window, const QWidget *page,
                    const QString &title)
{
    QSet<const QAction *> inMenus;
    collect(window->menuBar()->actions(), inMenus);
    QList<QAction *> own;
    QSet<QString> known;
    for (auto *action : page->findChildren<QAction *>()) {
        const auto name = plain(action->text());
        if (inMenus.contains(action) || action->shortcut().isEmpty() || name.isEmpty()
            || known.contains(name))
            continue;
        known.insert(name);
        own.append(action);
    }
    if (own.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(keys, {title});
    addKeys(group, own);
    auto font = keys->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
}

KeysDialog::KeysDialog(QWidget *window, const QWidget *page, const QString &title)
    : QDialog(window)
{
    setWindowTitle(tr("Keys"));
    auto *keys = new QTreeWidget(this);
    keys->setHeaderLabels({tr("Does"), tr("Key")});
    keys->setRootIsDecorated(false);
    keys->setUniformRowHeights(true);
    keys->setAccessibleName(tr("Keys"));
    if (const auto *main = qobject_cast<QMainWindow *>(window)) {
        if (page)
            addPage(keys, main, page, title);
        for (const auto *menu : main->menuBar()->actions()) {
            if (!menu->menu() || !menu->isVisible())
                continue;
            auto *group = new QTreeWidgetItem(keys, {plain(menu->text())});
            addKeys(group, menu->menu()->actions());
            auto font = keys->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setFirstColumnSpanned(true);
        }
    }
    keys->expandAll();
    keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    keys->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(keys);
    layout->addWidget(buttons);
    resize(480, 560);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/teamsdesk.h"

#include "models/store/store.h"
#include "views/board/teamsdialog.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Dayshift {

TeamsDesk::TeamsDesk(Store &store, const Theme &theme, QUndoStack &undo, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_undo(undo)
    , m_window(window)
    , m_action(new QAction(Icons::icon(u"team"_s, theme), tr("&Teams and products …"), window))
{
    m_action->setEnabled(!store.isReadOnly());
    connect(m_action, &QAction::triggered, this, &TeamsDesk::open);
}

void TeamsDesk::open()
{
    const auto read = [](Database &database) { return readTeams(database); };
    m_mailbox.await(m_store.read(read), [this](const Result<Teams> &teams) {
        if (teams)
            show(*teams);
        else
            emit failed(teams.error());
    });
}

void TeamsDesk::show(const Teams &before)
{
    auto *dialog = new TeamsDialog(m_theme, before, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, before] { save(before, dialog->teams()); });
    dialog->open();
}

void TeamsDesk::save(const Teams &before, const Teams &after)
{
    const auto read = [before, after](Database &database) {
        return readBelongings(database, before, after);
    };
    m_mailbox.await(m_store.read(read), [=, this](const Result<Belongings> &belongings) {
        if (!belongings) {
            emit failed(belongings.error());
            return;
        }
        const auto deed = changeTeams(before, after, *belongings);
        if (!deed.isEmpty())
            m_undo.push(new DeedCommand(m_store, deed, tr("Teams and products changed")));
    });
}

} // namespace Dayshift

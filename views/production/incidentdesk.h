// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/base/clock.h"
#include "models/base/edit.h"
#include "models/base/error.h"
#include "models/base/format.h"
#include "views/production/incidentlist.h"

#include <QPointer>

#include <functional>

class QAction;
class QUndoStack;

namespace Dayshift {

class IncidentDialog;
class Store;
class Theme;
struct IncidentChoices;

// Where incidents are entered by hand until monitoring does it: the two actions of the Tools menu
// and what they open. Every change is a deed on the undo stack.
class IncidentDesk : public QObject
{
    Q_OBJECT
public:
    // The format gives the zone in which times are entered, as it is when a dialog opens.
    IncidentDesk(Store &store, const Theme &theme, QUndoStack &undo, std::function<Format()> format,
                 Clock clock, QWidget *window);

    [[nodiscard]] QAction *raiseAction() const { return m_raise; } // Ctrl+I
    [[nodiscard]] QAction *listAction() const { return m_list; }

    // Where monitoring fills incidents in: raise() goes there instead of to the dialog.
    void setRaise(std::function<void()> raise) { m_raiseElsewhere = std::move(raise); }
    // Opens the dialog for a new incident, or for one that is there.
    void raise();
    void enter();
    void edit(const QString &incident);
    void showList();

signals:
    void failed(const Dayshift::Error &error);
    // "Incident raised: Sign-in is refused", for the undo bar.
    void done(const QString &words);
    void opened(Dayshift::IncidentDialog *dialog);

private:
    void watch();
    void openDialog(const Incident &incident);
    void showDialog(const Incident &incident, const IncidentChoices &choices);
    void save(IncidentDialog *dialog, const Incident &before);
    void push(const Edit<Incident> &edit, const QString &words);
    [[nodiscard]] const Incident *find(const QString &incident) const;

    Store &m_store;
    Mailbox m_mailbox {this};
    const Theme &m_theme;
    QUndoStack &m_undo;
    std::function<Format()> m_format;
    Clock m_clock;
    QWidget *m_window;
    QAction *m_raise;
    QAction *m_list;
    IncidentModel m_model;
    QHash<QString, Incident> m_incidents;
    QPointer<IncidentList> m_shown;
    QString m_wanted; // to be edited as soon as it is read
    bool m_watching = false;
    std::function<void()> m_raiseElsewhere;
};

} // namespace Dayshift

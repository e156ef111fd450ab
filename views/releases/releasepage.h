// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/base/mailbox.h"
#include "models/releases/releasemodel.h"
#include "models/releases/signing.h"
#include "models/store/deed.h"
#include "views/shell/page.h"

#include <QTimer>

#include <functional>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace Dayshift {

class ReleasePanel;
class StateView;
class Store;

// The releases: which may go out, and what proves it? What is signed is written at once and never
// taken back; the rest are deeds on the undo stack.
class ReleasePage : public Page
{
    Q_OBJECT
public:
    ReleasePage(Store &store, QUndoStack &undo, const Theme &theme, std::function<Format()> format,
                Clock clock = systemClock(), QWidget *parent = nullptr);

    [[nodiscard]] ReleaseModel &model() { return m_model; }
    [[nodiscard]] ReleasePanel &panel() { return *m_panel; }

    QString context() const override;
    QList<QAction *> toolbarActions() const override { return {m_compare, m_print}; }
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> editActions() const override
    {
        return {m_sign, m_refuse, m_deploy, m_notes};
    }
    QWidget *mainArea() const override;
    QString place() const override;
    Export exported() override;
    void setPlace(const QString &place) override;
    bool isReady() const override;
    bool hasContent() const override { return m_model.isReady(); }

    // What is done to the release that is chosen, by key, menu or panel.
    void sign(Role role, const QString &passphrase, bool andDeploy);
    void refuse(Role role, const QString &passphrase, const QString &reason);
    void waive(GateKind kind, const QString &reason);
    void rehearse(const QString &evidence);
    void seal();
    void callRecovered(const DeploymentCheckId &check, const QString &reason);
    void removeStory(const StoryId &story);
    // Puts stories into a release that has not gone out.
    void addStories(ReleaseId release, const QList<StoryId> &stories);
    void setNotes(const QString &notes);
    void choose(ReleaseId id);

    // The server would not start what was begun: the release goes back.
    void setNotDeployed(const ReleaseId &release, const Error &why);

signals:
    // A person confirmed it: the server is to start this.
    void deployRequested(const Dayshift::ReleaseId &release, const Dayshift::Wish &wish);

private:
    void layOut();
    void makeActions();
    void takeDrops();
    void connectAll();
    void connectPanel();
    void refresh();
    void showChosen();
    void makeNew();
    void addTo(const QList<StoryId> &stories); // asks into which
    void compare();
    void showParts();
    void askDeploy();
    void deploy(const ReleaseDetails &details);
    [[nodiscard]] bool isMeant(QDialog &dialog);
    void editNotes();
    void askRemoval(const StoryId &story);
    template<typename Work, typename Then>
    void write(Work work, Then then);
    template<typename Work>
    void write(Work work);
    void withProof(Role role, const QString &passphrase,
                   std::function<void(const SigningWish &)> then);
    void push(const Deed &deed, const QString &words);
    [[nodiscard]] QString whyNothing() const;

    Store &m_store;
    QUndoStack &m_undo;
    std::function<Format()> m_format;
    Clock m_clock;
    Mailbox m_mailbox {this};
    ReleaseModel m_model;
    QListView *m_list;
    ReleasePanel *m_panel;
    StateView *m_state;
    QPushButton *m_firstStep;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    QAction *m_new = nullptr;
    QAction *m_sign = nullptr;
    QAction *m_refuse = nullptr;
    QAction *m_deploy = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_notes = nullptr;
    QAction *m_print = nullptr;
    QTimer m_ticker; // waiting grows
    QString m_wanted;
    bool m_isAway = false; // the database
    bool m_isBusy = false; // something is being written
    bool m_signsWhenRead = false; // it was asked for before the release was there
};

} // namespace Dayshift

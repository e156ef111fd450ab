// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/reviewedits.h"
#include "models/review/reviewmodel.h"
#include "views/review/reviewwindow.h"
#include "views/shell/page.h"

class QComboBox;
class QStackedWidget;
class QUndoStack;

namespace Dayshift {

class StateView;

// The end of a sprint: looked at here, and presented on a whole screen.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    ReviewPage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock = systemClock(),
               QWidget *parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] ReviewModel &model() { return m_model; }
    [[nodiscard]] ReviewView &view() { return *m_view; }
    // The whole screen, once it was shown.
    [[nodiscard]] ReviewWindow *presenter() { return m_window.get(); }
    // Whole screen; what was noted becomes stories on leaving.
    void present();

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QWidget *> toolbarWidgets() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_present; }
    [[nodiscard]] QWidget *mainArea() const override { return m_view; }
    void readAgain() override { m_model.readAgain(); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] Export exported() override;
    void setPlace(const QString &place) override;
    [[nodiscard]] bool isReady() const override { return m_model.isLoaded(); }
    [[nodiscard]] QDateTime dataTime() const override { return m_model.review().asOf; }

signals:
    // While a review is presented other news wait.
    void presenting(bool presenting);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void listen(ReviewView &view);
    void showReview();
    void showSprints();
    void push(const Deed &deed, const QString &text);
    void leave();
    void makeStories(const NewStoryPlace &place);

    Store &m_store;
    QUndoStack &m_undo;
    Clock m_clock;
    Mailbox m_mailbox {this};
    ReviewModel m_model;
    QComboBox *m_sprints;
    QAction *m_present;
    QStackedWidget *m_body;
    ReviewView *m_view;
    StateView *m_state;
    std::unique_ptr<ReviewWindow> m_window;
    bool m_wantsToPresent = false;
};

} // namespace Dayshift

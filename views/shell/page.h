// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "views/style/statusglyph.h"
#include "views/style/theme.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace Dayshift {

// What is shown beside a page's name in the sidebar: only if something needs people.
struct Badge
{
    Sign sign = Sign::Failed;
    int count = 0; // 0: no badge
    QString words = {}; // for the tooltip and the screen reader: "2 pipelines fail"

    friend bool operator==(const Badge &, const Badge &) = default;
};

// What a page asks the window to tell, inline and never in a dialog: the three parts of an error
// or of any other news.
struct Notice
{
    enum class Kind { Info, Done, Warning, Failure, Stale, ReadOnly };

    struct Offer
    {
        QString text = {}; // a verb with its object: "Compare and merge"
        std::function<void()> run = {};
        bool closes = true; // the notice goes when it is taken
    };

    Kind kind = Kind::Info;
    // One notice of a topic at a time: a newer one takes the place of an older one. Empty: its own.
    QString topic = {};
    QString title = {};   // what happened
    QString text = {};    // what is safe, what to do
    QList<Offer> offers = {}; // at most two, the likely one first
    QString details = {}; // for support, shown when asked for
    bool closable = true;
};

// The three parts of an error as a notice.
[[nodiscard]] Notice noticeOf(const Error &error, const QString &topic = {});

struct Export;

// A page as the window knows it before there is one: it is built when it is first shown.
class Page;
struct PageEntry
{
    QString id = {};    // also its name in "dayshift snapshot": board, backlog, pipeline, metrics
    QString title = {};
    QString icon = {};  // a name of Icons
    std::function<Page *()> make = {};
};

// What the window knows of a feature. The page is also the controller of its feature: its models
// signal wishes, it makes deeds of them and pushes them on the undo stack.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const Theme &theme, QWidget *parent = nullptr);

    // The line below the title: "Sprint 22 · Mon 8 to Fri 19 June". Plain text.
    [[nodiscard]] virtual QString context() const { return {}; }
    // What stands at the end of the toolbar, in this order: actions become icon buttons (or text
    // buttons, if they have no icon; a menu if they have one), widgets stay what they are. All of
    // it stands in the View menu as well, as far as it is actions.
    [[nodiscard]] virtual QList<QAction *> toolbarActions() const { return {}; }
    [[nodiscard]] virtual QList<QWidget *> toolbarWidgets() const { return {}; }
    // The one button that stands out: "Story", with its key; also in the File menu.
    [[nodiscard]] virtual QAction *primaryAction() const { return nullptr; }
    // Actions of this page for the Edit menu: "Move to", "Edit title"; separators are welcome.
    [[nodiscard]] virtual QList<QAction *> editActions() const { return {}; }
    // What of this page stands in the View menu alone.
    [[nodiscard]] virtual QList<QAction *> viewActions() const { return {}; }
    // The panel at the side, made when it is first asked for, which is when it is first shown by
    // showDetails(). The page owns what is in it.
    [[nodiscard]] virtual bool hasDetails() const { return false; }
    [[nodiscard]] virtual QWidget *details() { return nullptr; }
    // Where the keyboard goes by Ctrl+F and "/"; nullptr: nothing to filter.
    [[nodiscard]] virtual QWidget *filterField() const { return nullptr; }
    // The main list, where the keyboard goes when the page is shown and by F6.
    [[nodiscard]] virtual QWidget *mainArea() const { return nullptr; }
    // What of it goes into files and on paper, as it is shown now: rows, and a picture if that is
    // another one than the page itself. See Export.
    [[nodiscard]] virtual Export exported();
    // Reads again by F5: asks the sources now.
    virtual void readAgain() { }

    // Selection, filter and scrolling as text, for back and forward and for the next start.
    [[nodiscard]] virtual QString place() const { return {}; }
    virtual void setPlace(const QString &place) { Q_UNUSED(place) }

    // Whether everything that it waits for is there and painted: a snapshot waits for this.
    // Emit readyChanged() when it becomes so.
    [[nodiscard]] virtual bool isReady() const { return true; }
    // Whether there is something of it to see; until then readyChanged() tells that it came.
    [[nodiscard]] virtual bool hasContent() const { return isReady(); }
    // When what is shown was last known to be true; invalid: it does not age.
    [[nodiscard]] virtual QDateTime dataTime() const { return {}; }

    [[nodiscard]] bool areDetailsShown() const { return m_detailsShown; }

public slots:
    void showDetails(bool shown = true);

signals:
    void contextChanged();
    void badgeChanged(const Dayshift::Badge &badge);
    void readyChanged();
    void placeChanged(); // something else was opened or filtered: back comes here
    void detailsShown(bool shown);
    void told(const Dayshift::Notice &notice);
    void topicEnded(const QString &topic); // its notice may go
    // Something was done that can be undone: the undo bar says so for ten seconds.
    void done(const QString &words);
    void exportRequested(); // as by the menu
    // A link to another page: its id, and a place there.
    void openRequested(const QString &page, const QString &place);

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    bool m_detailsShown = false;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Badge)
Q_DECLARE_METATYPE(Dayshift::Notice)

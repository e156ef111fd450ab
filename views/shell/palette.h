// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fuzzy.h"
#include "views/style/theme.h"

#include <QDialog>
#include <QIcon>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;

namespace Dayshift {

class ItemView;
class PaletteModel;

// One line of the command palette.
struct PaletteItem
{
    enum class Group : int { Recent, Do, Open, Show };

    Group group = Group::Do;
    QString id = {}; // by which it is known when it was chosen lately
    QIcon icon = {};
    QString lead = {}; // "#2187"
    QString text = {}; // what is looked through
    QString hint = {}; // where it is: a menu, a column
    QString key = {}; // of the keyboard
    QString state = {}; // "on"; or why it cannot be done now
    bool isEnabled = true;
    int score = 0;
    QList<Span> spans = {}; // what of the text was typed
    std::function<void()> run = {};
    std::function<void()> runBeside = {}; // in a window of its own; none: like run
};

// Everything that can be done, opened or shown, by typing some letters of it. It lies over the
// window, keeps the keyboard while it is open and gives it back. The kinds of it:
// "> commands only", "# stories and builds", "@ people", "? help".
class Palette : public QDialog
{
    Q_OBJECT
public:
    Palette(const Theme &theme, QWidget *window);
    ~Palette() override;

    // What is known at once; looked through with every key.
    void setItems(const QList<PaletteItem> &items);
    // The ids of what was chosen lately, the last first.
    void setRecent(const QStringList &ids);
    // What else was found for this text, in its order; for another text than the present one it
    // comes too late and is nothing.
    void setFound(const QString &typed, const QList<PaletteItem> &found);

    [[nodiscard]] QString typed() const;
    void type(const QString &text);
    // What is shown, from top to bottom, without the headings of the groups.
    [[nodiscard]] QList<PaletteItem> shown() const;
    [[nodiscard]] int count() const;
    void show();

signals:
    // Look this up elsewhere, and tell by setFound(). Empty: what was chosen lately.
    void sought(const QString &typed);
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void done(int result) override;

private:
    void seek();
    void fill();
    void move(int step);
    void choose(bool beside);
    void place();
    void announce();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QList<PaletteItem> matching() const;

    const Theme &m_theme;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_scrim;
    QLineEdit *m_field;
    ItemView *m_list;
    PaletteModel *m_model;
    QLabel *m_count;
    QTimer m_telling; // how many there are is told when the typing pauses
    QList<PaletteItem> m_items;
    QStringList m_recent;
    QString m_foundFor;
    QList<PaletteItem> m_found;
};

} // namespace Dayshift

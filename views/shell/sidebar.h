// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/page.h"

#include <QPushButton>
#include <QWidget>

class QAction;
class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Dayshift {

// One line of the sidebar: a page, the workspace, or the person who sits here.
class SidebarButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { PageLink, Workspace, Person };

    SidebarButton(Kind kind, const Theme &theme, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    // Names and titles are other people's words: plain text.
    void setWords(const QString &words, const QString &below = {});
    void setKey(const QString &key); // beside the words, where no badge stands
    void setBadge(const Badge &badge);
    [[nodiscard]] const Badge &badge() const { return m_badge; }
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void paintPageLink(QPainter &painter);
    void paintBadge(QPainter &painter);
    void paintTwoLines(QPainter &painter, int left, int right);
    void tellWords();

    Kind m_kind;
    const Theme &m_theme;
    QString m_icon;
    QString m_words;
    QString m_below;
    QString m_key;
    Badge m_badge;
    bool m_collapsed = false;
};

// The views there are, and no others; whose workspace it is; who sits here.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title, const QString &icon,
                 const QString &key = {});
    // What stands below is of another kind.
    void addGroup(const QString &title);
    // Something to do beside the pages, with its key.
    void addDeed(QAction *action, const QString &icon);
    // The key of a page that is shown beside its name.
    void setKey(const QString &id, const QString &key);
    void setCurrent(const QString &id);
    void setBadge(const QString &id, const Badge &badge);
    void setWorkspace(const QString &team, const QString &product);
    void setPerson(const QString &name, const QString &role);
    // What opens from the workspace's name, and from the person's line.
    void setWorkspaceMenu(QMenu *menu);
    void setPersonMenu(QMenu *menu);

    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    // Gives the keyboard to the page that is shown.
    void takeFocus();
    // What stands for a page; nullptr: there is none of this name.
    [[nodiscard]] QWidget *link(const QString &page) const { return m_pages.value(page); }

signals:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QVBoxLayout *m_links;
    QButtonGroup *m_group;
    SidebarButton *m_workspace;
    SidebarButton *m_person;
    QHash<QString, SidebarButton *> m_pages;
    QList<SidebarButton *> m_deeds;
    QList<QWidget *> m_groups;
    bool m_collapsed = false;
};

} // namespace Dayshift

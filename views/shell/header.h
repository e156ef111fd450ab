// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Dayshift {

class Page;
class SearchButton;

// The toolbar of 52 pixels: what page this is, one line of context, and the page's own actions with
// the one that stands out at the end. Actions that find no room move into "more".
class Header : public QWidget
{
    Q_OBJECT
public:
    explicit Header(const Theme &theme, QWidget *parent = nullptr);

    void setPage(Page *page, const QString &title);
    void takeFocus();
    // What leads to the notifications stands beside the search, on every page.
    void setBell(QAction *action);
    // So many wait: told beside the bell, and to the screen reader.
    void setBellCount(int count, const QString &words);

signals:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addAction(QAction *action, bool primary);
    void fitTools();
    void takeColors();
    void showContext();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_context;
    QWidget *m_tools = nullptr;
    QToolButton *m_bell = nullptr;
    QHBoxLayout *m_row;
    SearchButton *m_search;
    QPointer<Page> m_page;
    QString m_contextWords;
};

} // namespace Dayshift

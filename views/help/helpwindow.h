// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/help/helplibrary.h"
#include "views/style/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace Dayshift {

class MarkdownView;

// The help beside the work: contents and a search at the start, the page that is read beside them.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(const Theme &theme, const QList<HelpTopic> &topics, QWidget *parent = nullptr);

    // Shows a topic; one that does not exist: the first.
    void open(const QString &topic);
    using QDialog::open;
    [[nodiscard]] QString topic() const;
    void search(const QString &words);
    // The titles in the contents, as the search leaves them.
    [[nodiscard]] QStringList contents() const;
    [[nodiscard]] QString text() const;

private:
    void fill();
    void showTopic();

    QList<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_none;
    QScrollArea *m_scroll;
    MarkdownView *m_page;
};

} // namespace Dayshift

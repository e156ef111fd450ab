// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/markdowntext.h"
#include "views/style/theme.h"

#include <QTextBrowser>

namespace Dayshift {

// A text in Markdown as it is read: as tall as it is, so that what is around it scrolls. Its links
// are followed only after the address was shown in full; the boxes of its tasks can be ticked.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkdownView(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text, qsizetype most = MostCharactersShown);
    [[nodiscard]] bool isShortened() const { return m_isShortened; }
    // Shows this document, which becomes its own; for texts put together from several.
    void take(QTextDocument *document);
    // Whether boxes are ticked and E edits.
    void setChangeable(bool changeable) { m_isChangeable = changeable; }

    // A link as if it was activated: asks before it leaves the program.
    void follow(const QUrl &address);
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void storyRequested(int number);
    void actionRequested(const QString &action); // a link of the program's own: "comment-edit:…"
    void taskTicked(int task, bool done);
    void tasksUnclear(); // a box was ticked, but which of the text it is cannot be told
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();
    bool tick(const QTextBlock &block);
    void tellAddress(const QUrl &address);

    const Theme &m_theme;
    QString m_text;
    qsizetype m_most = MostCharactersShown;
    bool m_isShortened = false;
    bool m_isComposed = false; // its document was given
    bool m_isChangeable = false;
};

} // namespace Dayshift

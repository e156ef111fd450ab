// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/markdownview.h"

#include "views/board/linkdialog.h"
#include "views/board/markdowndocument.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

MarkdownView::MarkdownView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(false); // Tab goes from link to link, then on
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::follow);
    connect(this, &QTextBrowser::highlighted, this, &MarkdownView::tellAddress);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MarkdownView::fit);
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_isComposed)
            setText(m_text, m_most);
    });
    fit();
}

void MarkdownView::setText(const QString &text, qsizetype most)
{
    auto *document = new QTextDocument(this);
    m_isShortened = drawMarkdown(*document, text, m_theme, most);
    take(document);
    m_text = text;
    m_most = most;
    m_isComposed = false;
}

void MarkdownView::take(QTextDocument *document)
{
    const QPointer<QTextDocument> before = this->document(); // the first is deleted by its owner
    document->setParent(this);
    document->setDocumentMargin(0);
    setDocument(document);
    if (before && before->parent() == this)
        delete before;
    m_isComposed = true;
    // Each paragraph runs as its own words do, whatever the window does.
    auto option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document->setDefaultTextOption(option);
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownView::fit);
    fit();
}

void MarkdownView::fit()
{
    const auto *bar = horizontalScrollBar();
    const int tall = int(std::ceil(document()->size().height()))
            + (bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0);
    setFixedHeight(std::max(tall, m_theme.scaled(Theme::LeastHitSize)));
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

bool MarkdownView::event(QEvent *event)
{
    // These keys mean something here, whatever they mean around.
    if (event->type() == QEvent::ShortcutOverride && m_isChangeable) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_E || key->key() == Qt::Key_Space) && !key->modifiers()) {
            event->accept();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

// Who goes from link to link by keyboard sees each address, too.
bool MarkdownView::focusNextPrevChild(bool next)
{
    const bool isLink = QTextBrowser::focusNextPrevChild(next) && hasFocus();
    tellAddress(isLink ? QUrl(textCursor().charFormat().anchorHref()) : QUrl());
    return isLink || !hasFocus();
}

// Nothing is ever loaded: no picture, no style, from nowhere.
QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void MarkdownView::tellAddress(const QUrl &address)
{
    if (address.isEmpty() || !safeAddress(address.toString(QUrl::FullyEncoded))) {
        QToolTip::hideText();
        return;
    }
    const auto at
            = underMouse() ? QCursor::pos() : viewport()->mapToGlobal(cursorRect().bottomLeft());
    QToolTip::showText(at, address.toString(QUrl::FullyEncoded).toHtmlEscaped(), this);
}

void MarkdownView::follow(const QUrl &address)
{
    const auto text = address.toString(QUrl::FullyEncoded);
    if (address.scheme() == "story"_L1) {
        emit storyRequested(address.path().toInt());
    } else if (const auto safe = safeAddress(text)) {
        auto *dialog = new LinkDialog(*safe, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } else if (m_isComposed) {
        emit actionRequested(text);
    }
}

// The boxes of the document and the tasks of the text are counted apart. Where the two do not
// agree, nothing is changed: the wrong line might be.
bool MarkdownView::tick(const QTextBlock &block)
{
    using Marker = QTextBlockFormat::MarkerType;
    if (!block.isValid() || block.blockFormat().marker() == Marker::NoMarker)
        return false;
    QList<bool> boxes;
    int task = -1;
    for (auto other = document()->begin(); other.isValid(); other = other.next()) {
        const auto marker = other.blockFormat().marker();
        if (marker == Marker::NoMarker)
            continue;
        if (other == block)
            task = int(boxes.size());
        boxes.append(marker == Marker::Checked);
    }
    QList<bool> tasks;
    for (const auto &item : taskItems(m_text))
        tasks.append(item.isDone);
    const bool agree = m_isShortened ? tasks.mid(0, boxes.size()) == boxes : tasks == boxes;
    if (agree && task >= 0)
        emit taskTicked(task, !boxes[task]);
    else
        emit tasksUnclear();
    return true;
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    if (m_isChangeable && !event->modifiers()) {
        if (event->key() == Qt::Key_Space && tick(textCursor().block()))
            return;
        if (event->key() == Qt::Key_E) {
            emit editRequested();
            return;
        }
    }
    QTextBrowser::keyPressEvent(event);
}

void MarkdownView::mousePressEvent(QMouseEvent *event)
{
    if (m_isChangeable && !m_isComposed && event->button() == Qt::LeftButton) {
        const auto block = document()->documentLayout()->blockWithMarkerAt(event->position());
        if (tick(block))
            return;
    }
    QTextBrowser::mousePressEvent(event);
}

void MarkdownView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (m_isChangeable && !m_isComposed
        && document()->documentLayout()->blockWithMarkerAt(event->position()).isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
}

void MarkdownView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_isChangeable && !m_isComposed && event->button() == Qt::LeftButton)
        emit editRequested();
    else
        QTextBrowser::mouseDoubleClickEvent(event);
}

} // namespace Dayshift

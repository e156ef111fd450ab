// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epictext.h"

#include "models/board/markdowntext.h"
#include "models/board/storyreferences.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A stretch of the text that is to be drawn otherwise; without words of its own it keeps them.
namespace {
struct Mended
{
    int at = 0;
    int length = 0;
    QTextCharFormat format = {};
    std::optional<QString> words = {};
};
} // namespace

static QTextCharFormat asLink(QTextCharFormat format, const QString &address, const Theme &theme)
{
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(theme.color(Ink::Link));
    format.setFontUnderline(true);
    return format;
}

static QTextCharFormat asWords(QTextCharFormat format)
{
    format.setAnchor(false);
    format.clearProperty(QTextFormat::AnchorHref);
    format.clearForeground();
    format.setFontUnderline(false);
    return format;
}

static QList<Mended> mendedParts(const QTextFragment &part, const Theme &theme)
{
    auto format = part.charFormat();
    if (format.isImageFormat()) {
        const auto words = shownText(format.stringProperty(QTextFormat::ImageAltText)).text;
        return {{part.position(), part.length(), QTextCharFormat(),
                 words.isEmpty() ? EpicText::tr("[picture]")
                                 : EpicText::tr("[picture: %1]").arg(words.simplified())}};
    }
    if (format.isAnchor() || !format.anchorHref().isEmpty()) {
        const auto safe = safeAddress(format.anchorHref());
        auto mended = safe ? asLink(format, safe->toString(QUrl::FullyEncoded), theme)
                           : asWords(format);
        mended.clearProperty(QTextFormat::TextToolTip); // it may say anything
        return {{part.position(), part.length(), mended}};
    }
    QList<Mended> links;
    if (!format.fontFixedPitch()) {
        for (const auto &mention : storyMentions(part.text()))
            links.append({part.position() + int(mention.at), int(mention.length),
                          asLink(format, u"number:%1"_s.arg(mention.number), theme)});
    }
    return links;
}

EpicText::EpicText(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    // Each paragraph runs as its own words do, whatever the window does.
    auto option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    connect(this, &QTextBrowser::anchorClicked, this, &EpicText::follow);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &EpicText::fit);
    connect(&theme, &Theme::changed, this, [this] { setText(m_text); });
}

void EpicText::setText(const QString &text)
{
    m_text = text;
    document()->setDefaultFont(m_theme.font(Type::Body));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    document()->setMarkdown(
            shownText(text).text,
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML
                                            | QTextDocument::MarkdownDialectGitHub));
    QList<Mended> parts;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            parts += mendedParts(part.fragment(), m_theme);
        // Qt takes the distance of paragraphs from a size in points; ours are in pixels.
        cursor.setPosition(block.position());
        auto format = block.blockFormat();
        const bool isTight = !block.previous().isValid() || block.textList();
        format.setTopMargin(isTight ? 0 : format.headingLevel() ? Theme::Space4 : Theme::Space3);
        format.setBottomMargin(format.headingLevel() ? Theme::Space1 : 0);
        format.setNonBreakableLines(false);
        cursor.setBlockFormat(format);
    }
    std::for_each(parts.crbegin(), parts.crend(), [&cursor](const Mended &part) {
        cursor.setPosition(part.at);
        cursor.setPosition(part.at + part.length, QTextCursor::KeepAnchor);
        if (part.words)
            cursor.insertText(*part.words, part.format);
        else
            cursor.setCharFormat(part.format);
    });
    cursor.endEditBlock();
    fit();
}

// Nothing is ever loaded: no picture, no style, from nowhere.
QVariant EpicText::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void EpicText::fit()
{
    const int tall = int(std::ceil(document()->size().height())) + 2 * frameWidth();
    setFixedHeight(std::max(tall, m_theme.scaled(Theme::LeastHitSize)));
}

void EpicText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void EpicText::follow(const QUrl &address)
{
    if (address.scheme() == "number"_L1)
        emit numberRequested(address.path().toInt());
    else if (const auto safe = safeAddress(address.toString(QUrl::FullyEncoded)))
        ask(*safe);
}

void EpicText::ask(const QUrl &address)
{
    const bool isMail = address.scheme() == "mailto"_L1;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    // What stands before an @ is no host, and letters of other scripts may look like ours: the
    // host is named by itself, as the network spells it.
    box->setText(isMail ? tr("Write a mail to %1?").arg(address.path())
                        : tr("Open a page of %1 in your browser?")
                                  .arg(address.host(QUrl::FullyEncoded)));
    box->setInformativeText(address.toString(QUrl::FullyEncoded));
    auto *open
            = box->addButton(isMail ? tr("Write mail") : tr("Open page"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Not now"), QMessageBox::RejectRole));
    connect(open, &QPushButton::clicked, box, [address] { QDesktopServices::openUrl(address); });
    box->open();
}

bool EpicText::event(QEvent *event)
{
    // E means something here, whatever it means around.
    if (event->type() == QEvent::ShortcutOverride && m_isChangeable) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && !key->modifiers()) {
            event->accept();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

void EpicText::keyPressEvent(QKeyEvent *event)
{
    if (m_isChangeable && event->key() == Qt::Key_E && !event->modifiers())
        emit editRequested();
    else
        QTextBrowser::keyPressEvent(event);
}

void EpicText::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_isChangeable && event->button() == Qt::LeftButton)
        emit editRequested();
    else
        QTextBrowser::mouseDoubleClickEvent(event);
}

} // namespace Dayshift

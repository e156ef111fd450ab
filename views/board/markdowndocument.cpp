// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/markdowndocument.h"

#include "models/board/markdowntext.h"
#include "models/board/storyreferences.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Deeper lists and quotations are drawn like this one: there is no room for them anyway.
static constexpr int DeepestIndent = 6;
static constexpr int IndentWidth = 20;
// A text with more pieces of code and references than this is drawn without their colours.
static constexpr qsizetype MostOrnaments = 1000;

namespace {
// A stretch of a document that is to be drawn otherwise.
struct Repair
{
    int at = 0;
    int length = 0;
    QTextCharFormat format = {};
    QString words = {}; // instead of what stands there; empty: it stays
};
} // namespace

static QTextCharFormat linkFormat(QTextCharFormat format, const QString &address,
                                  const Theme &theme)
{
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(theme.color(Ink::Link));
    format.setFontUnderline(true);
    return format;
}

static Repair withoutPicture(const QTextFragment &fragment)
{
    const auto words
            = shownText(fragment.charFormat().property(QTextFormat::ImageAltText).toString()).text;
    // The same picture several times in a row is one fragment.
    return {.at = fragment.position(),
            .length = fragment.length(),
            .format = QTextCharFormat(),
            .words = words.isEmpty()
                    ? QCoreApplication::translate("Dayshift::MarkdownView", "[picture]")
                    : QCoreApplication::translate("Dayshift::MarkdownView", "[picture: %1]")
                              .arg(words.simplified())};
}

static void repairFragment(const QTextFragment &fragment, const Theme &theme,
                           QList<Repair> &repairs)
{
    auto format = fragment.charFormat();
    if (format.isImageFormat()) {
        repairs.append(withoutPicture(fragment));
        return;
    }
    if (format.isAnchor() || !format.anchorHref().isEmpty()) {
        if (const auto address = safeAddress(format.anchorHref())) {
            format = linkFormat(format, address->toString(QUrl::FullyEncoded), theme);
        } else {
            format.setAnchor(false);
            format.clearProperty(QTextFormat::AnchorHref);
            format.clearForeground();
            format.setFontUnderline(false);
        }
        format.clearProperty(QTextFormat::TextToolTip); // it may say anything
        repairs.append({fragment.position(), fragment.length(), format});
        return;
    }
    const bool isCode = format.fontFixedPitch();
    if (repairs.size() > MostOrnaments)
        return;
    if (isCode) {
        format.setFontFamilies(theme.font(Type::Mono).families());
        format.setBackground(theme.color(Ink::Sunken));
        repairs.append({fragment.position(), fragment.length(), format});
        return;
    }
    for (const auto &mention : storyMentions(fragment.text())) {
        repairs.append({fragment.position() + int(mention.at), int(mention.length),
                        linkFormat(format, u"story:%1"_s.arg(mention.number), theme)});
    }
}

static void repairBlock(QTextCursor &cursor, const QTextBlock &block, const Theme &theme)
{
    cursor.setPosition(block.position());
    auto format = block.blockFormat();
    // Code wraps like everything else instead of running out of sight.
    format.setNonBreakableLines(false);
    format.setIndent(std::min(format.indent(), DeepestIndent));
    const int level = format.intProperty(QTextFormat::BlockQuoteLevel);
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage)
            || format.hasProperty(QTextFormat::BlockCodeFence);
    if (isCode || level > 0)
        format.setBackground(theme.color(Ink::Sunken));
    // Qt takes the distance of paragraphs from the font's size in points; ours are in pixels.
    const bool isFirst = !block.previous().isValid();
    const bool isTight = block.textList() || cursor.currentTable()
            || (isCode && block.previous().blockFormat().hasProperty(QTextFormat::BlockCodeFence));
    format.setTopMargin(isFirst || isTight                  ? 0
                                : format.headingLevel() > 0 ? Theme::Space4
                                                            : Theme::Space3);
    format.setBottomMargin(0);
    if (level > 0) {
        const int margin = theme.scaled(IndentWidth) * std::min(level, DeepestIndent);
        format.setLeftMargin(margin);
        format.setRightMargin(0);
        format.setProperty(QTextFormat::BlockQuoteLevel, std::min(level, DeepestIndent));
    }
    // A list's own indent stands in its format.
    if (format != block.blockFormat())
        cursor.setBlockFormat(format);
    // The title of a page stays the largest on it.
    if (format.headingLevel() > 0) {
        QTextCharFormat size;
        size.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, 3 - format.headingLevel()));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(size);
        cursor.setPosition(block.position());
    }
    if (auto *list = block.textList(); list && list->format().indent() > DeepestIndent) {
        auto shallower = list->format();
        shallower.setIndent(DeepestIndent);
        list->setFormat(shallower);
    }
}

static void repairTable(QTextTable &table, const Theme &theme)
{
    auto format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.color(Ink::BorderStrong));
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setTopMargin(Theme::Space3);
    table.setFormat(format);
    // Qt begins the first cell with an empty line, and forgets that it is a head.
    const auto first = table.cellAt(0, 0);
    auto cursor = first.firstCursorPosition();
    if (cursor.block().length() == 1 && cursor.block() != first.lastCursorPosition().block())
        cursor.deleteChar();
    cursor = first.firstCursorPosition();
    cursor.setPosition(first.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QTextCharFormat head;
    head.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(head);
}

static void repairTables(const QTextFrame *frame, const Theme &theme)
{
    for (auto *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            repairTable(*table, theme);
        repairTables(child, theme);
    }
}

bool drawMarkdown(QTextDocument &document, const QString &text, const Theme &theme, qsizetype most)
{
    const auto shown = shownText(text, most);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font(Type::Body));
    // Inside of one edit the layout is made once; piece by piece it would be made for each.
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    document.setMarkdown(shown.text,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML
                                                         | QTextDocument::MarkdownDialectGitHub));
    QList<Repair> repairs;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        repairBlock(cursor, block, theme);
        for (auto part = block.begin(); !part.atEnd(); ++part)
            repairFragment(part.fragment(), theme, repairs);
    }
    std::for_each(repairs.crbegin(), repairs.crend(), [&cursor](const Repair &repair) {
        cursor.setPosition(repair.at);
        cursor.setPosition(repair.at + repair.length, QTextCursor::KeepAnchor);
        if (repair.words.isEmpty())
            cursor.setCharFormat(repair.format);
        else
            cursor.insertText(repair.words, repair.format);
    });
    document.setIndentWidth(theme.scaled(IndentWidth));
    cursor.endEditBlock();
    repairTables(document.rootFrame(), theme);
    return shown.isShortened;
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentname.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LongestName = 120;  // letters
static constexpr qsizetype LongestBytes = 200; // of 255 that file systems take
static constexpr qsizetype LongestEnding = 12;

static bool isHarmless(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !QStringView(u"<>:\"/\\|?*").contains(QChar(char16_t(letter))) || letter > 0xffff;
    }
}

// A letter under a tower of marks covers what stands above it.
static bool isMark(char32_t letter)
{
    const auto category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

static QString harmless(const QString &name)
{
    QString clean;
    int marks = 0;
    for (const auto letter : name.toUcs4()) {
        marks = isMark(letter) ? marks + 1 : 0;
        if (isHarmless(letter) && marks <= 2)
            clean += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
    }
    return clean.simplified();
}

static QString endingOf(const QString &name)
{
    const auto dot = name.lastIndexOf(u'.');
    const auto ending = dot > 0 ? name.mid(dot + 1).toLower() : QString();
    return ending.size() <= LongestEnding ? ending : QString();
}

static QString shortened(const QString &name)
{
    const auto ending = endingOf(name);
    auto stem = ending.isEmpty() ? name : name.chopped(ending.size() + 1);
    const auto tail = ending.isEmpty() ? QString() : u'.' + name.right(ending.size());
    while (stem.size() > 1
           && (stem.size() + tail.size() > LongestName
               || stem.toUtf8().size() + tail.toUtf8().size() > LongestBytes))
        stem.chop(stem.size() > 2 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem.trimmed() + tail;
}

QString safeFileName(const QString &name)
{
    // Only the end can matter, however long the rest is.
    auto last = name.normalized(QString::NormalizationForm_C);
    last = last.mid(std::max(last.lastIndexOf(u'/'), last.lastIndexOf(u'\\')) + 1);
    if (last.size() > 4 * LongestName)
        last = last.left(2 * LongestName) + last.right(2 * LongestName);
    auto clean = harmless(last);
    while (clean.startsWith(u'.') || clean.startsWith(u'-') || clean.startsWith(u'~')
           || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    static const QSet<QString> reserved {
            u"con"_s,  u"prn"_s,  u"aux"_s,  u"nul"_s,  u"com1"_s, u"com2"_s, u"com3"_s, u"com4"_s,
            u"com5"_s, u"com6"_s, u"com7"_s, u"com8"_s, u"com9"_s, u"lpt1"_s, u"lpt2"_s, u"lpt3"_s,
            u"lpt4"_s, u"lpt5"_s, u"lpt6"_s, u"lpt7"_s, u"lpt8"_s, u"lpt9"_s};
    if (reserved.contains(clean.section(u'.', 0, 0).trimmed().toLower()))
        clean.prepend(u'_');
    clean = shortened(clean);
    return clean.isEmpty() ? u"file"_s : clean;
}

namespace {

// How the content of a kind of file begins, from the given byte on.
struct Beginning
{
    QByteArray bytes = {};
    int from = 0;
};

struct Ending
{
    FileKind kind = FileKind::Other;
    OpenRule rule = OpenRule::Unknown;
    QList<Beginning> beginnings = {}; // any of them; none: it is text
};

} // namespace

static void add(QHash<QString, Ending> &all, const QString &endings, const Ending &ending)
{
    for (const auto &name : endings.split(u' '))
        all.insert(name, ending);
}

// What is not in this table is not opened.
static const QHash<QString, Ending> &endings()
{
    static const auto table = [] {
        using enum OpenRule;
        QHash<QString, Ending> all;
        add(all, u"png"_s, {FileKind::Picture, Opens, {{"\x89PNG\r\n\x1a\n"}}});
        add(all, u"jpg jpeg"_s, {FileKind::Picture, Opens, {{"\xff\xd8\xff"}}});
        add(all, u"gif"_s, {FileKind::Picture, Opens, {{"GIF87a"}, {"GIF89a"}}});
        add(all, u"webp"_s, {FileKind::Picture, Opens, {{"WEBP", 8}}});
        add(all, u"bmp"_s, {FileKind::Picture, Opens, {{"BM"}}});
        add(all, u"pdf"_s, {FileKind::Document, Opens, {{"%PDF-"}}});
        add(all, u"docx xlsx pptx odt ods odp"_s, {FileKind::Document, Opens, {{"PK\x03\x04"}}});
        add(all, u"txt log md"_s, {FileKind::Text, Opens, {}});
        add(all, u"mp4 m4a m4v mov"_s, {FileKind::Media, Opens, {{"ftyp", 4}}});
        add(all, u"webm mkv"_s, {FileKind::Media, Opens, {{"\x1a\x45\xdf\xa3"}}});
        add(all, u"ogg oga ogv opus"_s, {FileKind::Media, Opens, {{"OggS"}}});
        add(all, u"wav"_s, {FileKind::Media, Opens, {{"WAVE", 8}}});
        add(all, u"zip 7z tar gz tgz bz2 xz zst rar jar war iso img"_s, {FileKind::Archive});
        add(all,
            u"exe com bat cmd msi msp scr pif cpl dll sys lnk url website vbs vbe js mjs jse wsf"
            " wsh ps1 psm1 psd1 hta reg msc inf desktop directory service sh bash zsh fish csh ksh"
            " command workflow app run bin out elf so ko o a py pyw pyc pl pm rb php lua tcl awk"
            " sed r jl jar class appimage deb rpm apk snap flatpak flatpakref flatpakrepo"
            " application gadget scf chm hlp kdelnk mk ninja cmake torrent ics vcf"_s,
            {FileKind::Program, Runs});
        add(all, u"html htm xhtml shtml mht mhtml svg svgz xml xsl xslt swf epub eml msg"_s,
            {FileKind::Document, Scripts});
        add(all,
            u"doc dot xls xlt xla ppt pot pps rtf docm dotm xlsm xltm xlam xlsb pptm ppsm potm ppam"
            " sldm dotx xltx potx odm ott ots otp mdb accdb pub csv tsv slk dif iqy"_s,
            {FileKind::Document, Macros});
        add(all, u"json yml yaml ini conf toml sql c h cpp hpp java go rs ts cs diff patch"_s,
            {FileKind::Text});
        add(all, u"tif tiff heic avif psd xcf"_s, {FileKind::Picture});
        return all;
    }();
    return table;
}

static const Ending &ending(const QString &name)
{
    static const Ending none;
    const auto found = endings().constFind(endingOf(safeFileName(name)));
    return found == endings().constEnd() ? none : *found;
}

FileKind fileKindOf(const QString &name)
{
    return ending(name).kind;
}

OpenRule openRuleOf(const QString &name)
{
    return ending(name).rule;
}

// What a desktop would take for something else than text, whatever the name says.
static bool isPlainText(const QByteArray &head)
{
    if (head.contains('\0'))
        return false;
    auto text = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    text = text.trimmed();
    return !text.startsWith("#!") && !text.startsWith('<')
            && !text.left(20).toLower().startsWith("[desktop")
            && !text.left(20).toLower().startsWith("[internetshortcut") && !text.startsWith("{\\rtf") && !text.startsWith("%!") && !text.startsWith("MZ");
}

// The names of what a zip holds stand in it as they are.
static bool holdsMacros(QFile &file)
{
    static const QByteArrayList marks {"vbaproject.bin", "xl/macrosheets", "basic/", "scripts/",
                                       "activex", "oleobject", "externallink", "attachedtemplate"};
    static constexpr qsizetype Overlap = 32;
    file.seek(0);
    QByteArray piece;
    while (!file.atEnd()) {
        piece = piece.right(Overlap) + file.read(256 * 1024).toLower();
        if (std::ranges::any_of(marks, [&](const auto &mark) { return piece.contains(mark); }))
            return true;
    }
    return false;
}

bool isWhatItSays(const QString &name, const QString &path)
{
    const auto &known = ending(name);
    QFile file(path);
    if (known.rule != OpenRule::Opens || !file.open(QIODevice::ReadOnly))
        return false;
    const auto head = file.read(4096);
    if (known.beginnings.isEmpty())
        return isPlainText(head);
    const bool begins = std::ranges::any_of(known.beginnings, [&](const Beginning &beginning) {
        return head.mid(beginning.from).startsWith(beginning.bytes);
    });
    const bool isZip = known.beginnings.first().bytes.startsWith("PK");
    return begins && !(isZip && holdsMacros(file));
}

} // namespace Dayshift

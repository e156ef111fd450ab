// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/palette.h"

#include "views/shell/palettemodel.h"
#include "views/style/icons.h"
#include "views/style/itemview.h"
#include "views/style/itemviewaccess.h"
#include "views/style/paint.h"
#include "views/style/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So many of a group, where nothing asks for one kind alone.
static constexpr qsizetype MostOfGroup = 6;
static constexpr qsizetype MostOfOne = 60;
static constexpr int Wide = 680;
static constexpr std::chrono::milliseconds Pause {400};

namespace {

// Dims the window while the palette lies over it.
class Scrim : public QWidget
{
public:
    Scrim(const Theme &theme, QWidget *window)
        : QWidget(window)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Ink::Scrim));
    }

private:
    const Theme &m_theme;
};

} // namespace

Palette::Palette(const Theme &theme, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_window(window)
    , m_scrim(new Scrim(theme, window))
    , m_field(new QLineEdit(this))
    , m_list(new ItemView(this))
    , m_model(new PaletteModel(this))
    , m_count(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    setModal(true);
    setWindowTitle(tr("Command palette"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setFrame(false);
    auto large = theme.font(Type::Section);
    large.setWeight(QFont::Normal);
    m_field->setFont(large);
    m_field->addAction(Icons::icon(u"search"_s, theme), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(theme.scaled(44));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, *m_model, this));
    m_list->setRowHeight(theme.scaled(Theme::RowHeight));
    m_list->setHeadings(PaletteModel::HeadingRole, theme.scaled(30));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::Space3, Theme::Space3, Theme::Space3, Theme::Space2);
    rows->setSpacing(Theme::Space2);
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    rows->addWidget(makeFoot());

    connect(m_field, &QLineEdit::textChanged, this, &Palette::seek);
    connect(m_list, &ItemView::clicked, this, [this] { choose(false); });
    m_telling.setSingleShot(true);
    m_telling.setInterval(Pause);
    connect(&m_telling, &QTimer::timeout, this, &Palette::announce);
}

Palette::~Palette()
{
    delete m_scrim;
}

QWidget *Palette::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::Space4, Theme::Space2, Theme::Space4, Theme::Space2);
    row->setSpacing(Theme::Space2);
    const QList<std::pair<QString, QString>> keys {
            {tr("\u2191 \u2193", "keys of the keyboard"), tr("move", "a key of the palette")},
            {tr("Enter", "a key of the keyboard"), tr("do it", "a key of the palette")},
            {tr("Ctrl Enter", "keys of the keyboard"), tr("open beside", "a key of the palette")},
            {u">"_s, tr("commands only", "a key of the palette")},
            {u"#"_s, tr("stories", "a key of the palette")},
            {u"@"_s, tr("people", "a key of the palette")}};
    for (const auto &[key, words] : keys) {
        auto *cap = new TextLabel(m_theme, Type::Small, Ink::TextSecondary, foot);
        cap->setFrameShape(QFrame::StyledPanel);
        cap->setContentsMargins(Theme::Space2, 0, Theme::Space2, 0);
        cap->setText(key);
        auto *does = new TextLabel(m_theme, Type::Small, Ink::TextMuted, foot);
        does->setText(words);
        row->addWidget(cap);
        row->addWidget(does);
        row->addSpacing(Theme::Space3);
    }
    row->addStretch();
    row->addWidget(m_count);
    return foot;
}

void Palette::show()
{
    m_scrim->raise();
    m_scrim->show();
    fill();
    emit sought(typed());
    place();
    QDialog::show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::done(int result)
{
    if (m_scrim)
        m_scrim->hide();
    QDialog::done(result);
}

void Palette::setItems(const QList<PaletteItem> &items)
{
    m_items = items;
    fill();
}

void Palette::setRecent(const QStringList &ids)
{
    m_recent = ids;
    fill();
}

void Palette::setFound(const QString &found, const QList<PaletteItem> &items)
{
    if (found != typed())
        return;
    m_foundFor = found;
    m_found = items;
    fill();
}

QString Palette::typed() const
{
    return m_field->text().trimmed();
}

void Palette::type(const QString &text)
{
    m_field->setText(text);
}

QList<PaletteItem> Palette::shown() const
{
    return m_model->items();
}

int Palette::count() const
{
    return int(m_model->items().size());
}

void Palette::seek()
{
    // What was found for the text before stays until the new answer comes: nothing flickers.
    fill();
    emit sought(typed());
}

// What of the known answers the text; without one, what was chosen lately and then the views.
QList<PaletteItem> Palette::matching() const
{
    using Group = PaletteItem::Group;
    auto text = typed();
    const QChar kind = text.isEmpty() ? QChar() : text.front();
    const bool onlyCommands = kind == u'>', onlyHelp = kind == u'?';
    if (kind == u'#' || kind == u'@')
        return {};
    if (onlyCommands || onlyHelp)
        text = text.mid(1).trimmed();
    const Needle needle(text);
    QList<PaletteItem> matching;
    for (auto item : m_items) {
        const bool isHelp = item.id.startsWith("help:"_L1);
        if ((onlyCommands && item.group != Group::Do) || (onlyHelp && !isHelp))
            continue;
        if (text.isEmpty()) {
            const auto recent = m_recent.indexOf(item.id);
            if (!onlyCommands && !onlyHelp) {
                if (recent >= 0)
                    item.group = Group::Recent;
                else if (item.group != Group::Show || isHelp)
                    continue;
            }
            item.score = recent >= 0 ? int(2000 - recent) : 1000;
        } else {
            item.score = needle.score(Needle::folded(item.text));
            // The menu's name finds what is in it, but last.
            if (item.score == 0)
                item.score = needle.score(Needle::folded(item.hint + u' ' + item.text)) / 3;
            if (item.score == 0)
                continue;
            item.spans = needle.spans(item.text);
            if (m_recent.contains(item.id))
                item.score += 50;
            if (!item.isEnabled)
                item.score /= 2;
        }
        matching.append(item);
    }
    return matching;
}

void Palette::fill()
{
    using Group = PaletteItem::Group;
    auto items = matching();
    const auto kind = typed().left(1);
    const bool isOne = kind == ">"_L1 || kind == "#"_L1 || kind == "@"_L1 || kind == "?"_L1;
    // An answer for a text that went on in the meantime still tells where the thing is.
    if (m_foundFor == typed() || (!m_foundFor.isEmpty() && typed().startsWith(m_foundFor)))
        items += m_found;
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return a.group != b.group ? a.group < b.group : a.score > b.score;
    });
    QList<PaletteItem> shown;
    int best = -1, counted = 0;
    for (const auto &item : std::as_const(items)) {
        counted = !shown.isEmpty() && shown.last().group == item.group ? counted + 1 : 1;
        const auto most = isOne ? MostOfOne : item.group == Group::Recent ? 8 : MostOfGroup + 2 * int(typed().isEmpty() || item.group == Group::Open);
        if (counted > most)
            continue;
        shown.append(item);
        if (item.isEnabled && (best < 0 || item.score > shown[best].score))
            best = int(shown.size()) - 1;
    }
    m_model->setItems(shown);
    // The best answer has the bar, in whatever group it is: "#2187" and Enter goes there.
    int row = -1;
    for (int i = 0, item = -1; i < m_model->rowCount() && row < 0; ++i) {
        if (m_model->itemAt(m_model->index(i)) && ++item == best)
            row = i;
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->verticalScrollBar()->setValue(0);
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
    m_count->setText(shown.isEmpty() ? tr("Nothing found")
                                     : tr("%n result(s)", nullptr, int(shown.size())));
    m_telling.start();
}

void Palette::announce()
{
    if (!isVisible())
        return;
    m_count->setAccessibleName(m_count->text());
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (m_list->currentIndex().isValid())
        ItemViewAccess::tellFocus(m_list, m_list->currentIndex().row());
}

void Palette::move(int step)
{
    const auto row = m_list->currentIndex().row();
    int next = m_model->itemFrom(row + step, step > 0 ? 1 : -1);
    if (next < 0) // past an end it goes on at the other one
        next = step > 0 ? m_model->itemFrom(0, 1) : m_model->itemFrom(m_model->rowCount() - 1, -1);
    if (next < 0)
        return;
    m_list->setCurrentIndex(m_model->index(next));
    m_list->scrollTo(m_model->index(next));
    ItemViewAccess::tellFocus(m_list, next);
}

void Palette::choose(bool beside)
{
    const auto *item = m_model->itemAt(m_list->currentIndex());
    if (!item || !item->isEnabled)
        return;
    const auto taken = *item;
    accept();
    emit chosen(taken.id);
    // Only when the window has the keyboard again: what is done goes on from where it was.
    if (beside && taken.runBeside)
        taken.runBeside();
    else if (taken.run)
        taken.run();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(std::max(1, std::min(8, m_model->rowCount() - 1 - m_list->currentIndex().row())));
        return true;
    case Qt::Key_PageUp:
        move(-std::max(1, std::min(8, m_list->currentIndex().row())));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key->modifiers() & Qt::ControlModifier);
        return true;
    default:
        return false;
    }
}

void Palette::place()
{
    if (!m_window)
        return;
    const auto room = m_window->rect();
    const int wide = std::min(m_theme.scaled(Wide), room.width() - 2 * Theme::Space6);
    const int top = std::min(m_theme.scaled(130), room.height() / 6);
    const int high = std::min(m_theme.scaled(520), room.height() - top - Theme::Space7);
    resize(wide, high);
    QDialog::move(m_window->mapToGlobal(QPoint((room.width() - wide) / 2, top)));
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, rect(), m_theme.color(Ink::Raised), m_theme.color(Ink::BorderStrong),
                Theme::PanelRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int y : {m_field->geometry().bottom() + 2, m_list->geometry().bottom() + 2})
        painter.fillRect(1, y, width() - 2, 1, m_theme.color(Ink::Border));
}

} // namespace Dayshift

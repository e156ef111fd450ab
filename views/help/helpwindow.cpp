// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/helpwindow.h"

#include "views/board/markdownview.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

HelpWindow::HelpWindow(const Theme &theme, const QList<HelpTopic> &topics, QWidget *parent)
    : QDialog(parent)
    , m_topics(topics)
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_none(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_scroll(new QScrollArea(this))
    , m_page(new MarkdownView(theme))
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(u"search"_s, theme), QLineEdit::LeadingPosition);
    m_contents->setAccessibleName(tr("Contents"));
    HouseStyle::setCard(m_contents);
    m_contents->setSpacing(Theme::Space1);
    m_none->setText(tr("No page has these words."));
    m_none->setWordWrap(true);
    m_page->setAccessibleName(tr("Page"));
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the page itself takes the keyboard

    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::Space3);
    side->addWidget(m_search);
    side->addWidget(m_none);
    side->addWidget(m_contents, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Theme::Space6);
    parts->addLayout(side);
    parts->addWidget(m_scroll, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space4);
    rows->addLayout(parts, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int sideWidth = theme.scaled(240);
    m_search->setFixedWidth(sideWidth);
    m_contents->setFixedWidth(sideWidth);
    m_none->setFixedWidth(sideWidth);
    resize(theme.scaled(880), theme.scaled(640));

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { m_page->setFocus(Qt::OtherFocusReason); });
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    fill();
}

void HelpWindow::fill()
{
    const auto before = topic();
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const auto &each : foundIn(m_topics, m_search->text())) {
        auto *item = new QListWidgetItem(each.title, m_contents);
        item->setData(Qt::UserRole, each.id);
        if (each.id == before)
            m_contents->setCurrentItem(item);
    }
    m_none->setVisible(m_contents->count() == 0);
    if (!m_contents->currentItem() && m_contents->count() > 0)
        m_contents->setCurrentRow(0);
    showTopic();
}

void HelpWindow::open(const QString &id)
{
    if (!m_search->text().isEmpty())
        m_search->clear();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == id)
            m_contents->setCurrentRow(row);
    }
    m_contents->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const
{
    const auto *item = m_contents->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::search(const QString &words)
{
    m_search->setText(words);
}

QStringList HelpWindow::contents() const
{
    QStringList titles;
    for (int row = 0; row < m_contents->count(); ++row)
        titles.append(m_contents->item(row)->text());
    return titles;
}

QString HelpWindow::text() const
{
    return m_page->toPlainText();
}

void HelpWindow::showTopic()
{
    const auto id = topic();
    const auto found = std::find_if(m_topics.cbegin(), m_topics.cend(),
                                    [&](const HelpTopic &each) { return each.id == id; });
    if (found == m_topics.cend())
        return;
    m_page->setText(found->text);
    m_page->setAccessibleName(found->title);
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/header.h"

#include "views/shell/page.h"
#include "views/shell/searchbutton.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

Header::Header(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_context(new QLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_search(new SearchButton(theme, this))
{
    setAccessibleName(tr("Toolbar"));
    m_title->setTextFormat(Qt::PlainText);
    m_context->setTextFormat(Qt::PlainText);
    // A long context line gives way to the actions: it is elided, and its tooltip shows all.
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_context);
    words->addStretch();
    m_row->setContentsMargins(Theme::Space5, 0, Theme::Space5, 1);
    m_row->setSpacing(Theme::Space4);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_search);
    connect(m_search, &SearchButton::clicked, this, &Header::searchRequested);
    connect(&theme, &Theme::changed, this, &Header::takeColors);
    takeColors();
}

void Header::takeColors()
{
    setFixedHeight(m_theme.scaled(Theme::ToolbarHeight));
    m_title->setFont(m_theme.font(Type::Title));
    m_context->setFont(m_theme.font(Type::Small));
    if (m_tools) {
        for (auto *button : m_tools->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!button->property("dayshiftLent").toBool())
                button->setFont(m_theme.font(Type::BodyMedium));
        }
        fitTools();
    }
    auto colors = m_theme.palette();
    colors.setColor(QPalette::WindowText, m_theme.color(Ink::TextMuted));
    m_context->setPalette(colors);
    update();
}

void Header::setBell(QAction *action)
{
    m_bell = new QToolButton(this);
    m_bell->setDefaultAction(action);
    m_bell->setFocusPolicy(Qt::TabFocus);
    m_bell->setFont(m_theme.font(Type::SmallBold));
    HouseStyle::setFlat(m_bell);
    m_row->insertWidget(m_row->indexOf(m_search) + 1, m_bell);
    setBellCount(0, {});
}

void Header::setBellCount(int count, const QString &words)
{
    auto *action = m_bell->defaultAction();
    auto name = action->text();
    name.remove(u'&');
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    action->setIconText(count > 99 ? u"99+"_s : QString::number(count));
    m_bell->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_bell->setAccessibleName(words.isEmpty() ? name : tr("%1: %2", "Notifications; how many")
                                                               .arg(name, words));
    m_bell->setToolTip(tr("%1 (%2)", "an action and its key").arg(m_bell->accessibleName(), key));
}

void Header::setPage(Page *page, const QString &title)
{
    if (m_page)
        disconnect(m_page, &Page::contextChanged, this, nullptr);
    m_page = page;
    m_title->setText(title);
    if (m_tools) {
        // What the page lends goes back to it; only our own buttons go with the row.
        for (auto *lent : m_tools->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (lent->property("dayshiftLent").toBool()) {
                lent->hide();
                lent->setParent(nullptr);
                lent->setParent(lent->property("dayshiftOwner").value<QWidget *>());
            }
        }
        delete m_tools;
    }
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space3);
    m_row->addWidget(m_tools);
    for (auto *widget : page->toolbarWidgets()) {
        widget->setProperty("dayshiftLent", true);
        widget->setProperty("dayshiftOwner", QVariant::fromValue<QWidget *>(page));
        row->addWidget(widget);
        widget->show();
    }
    for (auto *action : page->toolbarActions())
        addAction(action, false);
    if (auto *action = page->primaryAction())
        addAction(action, true);
    connect(page, &Page::contextChanged, this, &Header::showContext);
    showContext();
    m_tools->show();
    fitTools();
}

void Header::addAction(QAction *action, bool primary)
{
    auto *button = new QToolButton(m_tools);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    const bool words = primary || action->icon().isNull() || action->menu()
            || action->priority() == QAction::HighPriority;
    button->setToolButtonStyle(!words               ? Qt::ToolButtonIconOnly
                               : action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                         : Qt::ToolButtonTextBesideIcon);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    button->setFont(m_theme.font(Type::BodyMedium));
    HouseStyle::setPrimary(button, primary);
    const auto tell = [button, action] {
        auto name = action->text();
        name.remove(u'&');
        button->setAccessibleName(name);
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        const auto tip = action->toolTip().isEmpty() ? name : action->toolTip();
        button->setToolTip(key.isEmpty() ? tip.toHtmlEscaped()
                                         : tr("%1 (%2)", "an action and its key")
                                                   .arg(tip.toHtmlEscaped(), key));
    };
    tell();
    connect(action, &QAction::changed, button, tell);
    static_cast<QHBoxLayout *>(m_tools->layout())->addWidget(button);
}

void Header::fitTools()
{
    // The page's title keeps a third; from the front, what is least needed goes first.
    if (!m_tools)
        return;
    m_search->setWide(width() >= m_theme.scaled(1080));
    const auto room = width() * 2 / 3 - m_search->sizeHint().width();
    auto *row = m_tools->layout();
    for (int i = 0; i < row->count(); ++i)
        row->itemAt(i)->widget()->show();
    for (int i = 0; i + 1 < row->count() && row->sizeHint().width() > room; ++i) {
        auto *widget = row->itemAt(i)->widget();
        // What is hidden here is in the menu bar as well; fields are not, and stay.
        if (qobject_cast<QToolButton *>(widget) && !widget->property("dayshiftLent").toBool())
            widget->hide();
        row->invalidate();
    }
}

void Header::showContext()
{
    if (!m_page)
        return;
    m_contextWords = m_page->context();
    m_context->setVisible(!m_contextWords.isEmpty());
    const QFontMetrics metrics(m_context->font());
    // Also where the words themselves run the other way.
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    m_title->setAlignment(side | Qt::AlignAbsolute);
    m_context->setAlignment(side | Qt::AlignAbsolute);
    const auto shown = metrics.elidedText(m_contextWords, Qt::ElideRight,
                                          std::max(80, m_context->width()));
    m_context->setText(shown);
    m_context->setToolTip(shown == m_contextWords ? QString() : m_contextWords.toHtmlEscaped());
    m_context->setAccessibleName(m_contextWords);
}

void Header::takeFocus()
{
    if (!m_tools)
        return;
    for (auto *tool : m_tools->findChildren<QWidget *>()) {
        if (tool->isVisible() && tool->isEnabled() && tool->focusPolicy() & Qt::TabFocus) {
            tool->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
    layout()->activate();
    showContext();
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Ink::Border));
}

} // namespace Dayshift

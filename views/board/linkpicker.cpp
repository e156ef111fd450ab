// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/linkpicker.h"

#include "views/board/linkwords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostHits = 40;
static constexpr int MostRows = 9;

LinkPicker::LinkPicker(const BoardModel &model, const Story &story, const Theme &theme,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_story(story.id)
    , m_kind(new QComboBox)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_hint(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    const auto title = tr("Link %1", "a story's number").arg(u'#' + QString::number(story.number));
    setAccessibleName(title);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(8, 8, 8, 8);
    box->setSpacing(6);
    auto *head = new QLabel(title);
    head->setTextFormat(Qt::PlainText);
    head->setFont(theme.font(Type::SmallBold));
    head->setBuddy(m_field);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(theme.font(Type::Small));
    for (QWidget *part : std::initializer_list<QWidget *> {head, m_kind, m_field, m_list, m_hint})
        box->addWidget(part);
    // What is the same both ways stands there once.
    for (const auto kind : AllLinkKinds) {
        for (const bool isFrom : {true, false}) {
            if (isFrom || kind != LinkKind::RelatesTo)
                m_kind->addItem(LinkWords::relation(kind, isFrom), int(kind) * 2 + (isFrom ? 1 : 0));
        }
    }
    m_kind->setAccessibleName(tr("How it is linked"));
    m_field->setAccessibleName(tr("Number or words of the other story"));
    m_field->setPlaceholderText(tr("Number or words of the title"));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_kind->installEventFilter(this);
    m_list->setAccessibleName(tr("Stories found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &LinkPicker::look);
    connect(m_field, &QLineEdit::textChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &LinkPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &LinkPicker::take);
    setFixedWidth(theme.scaled(340));
    look();
}

// The index of the board answers; only the first hits are made into rows.
void LinkPicker::look()
{
    const auto words = m_field->text().trimmed();
    m_list->clear();
    if (!words.isEmpty()) {
        for (const auto &story : m_model.named(words, MostHits)) {
            if (story.id == m_story)
                continue;
            auto *item = new QListWidgetItem(LinkWords::nameOf(story), m_list);
            item->setData(Qt::UserRole, story.id.toString());
            item->setSizeHint({0, std::max(Theme::LeastHitSize, m_list->fontMetrics().height())});
        }
        m_list->setCurrentRow(0);
    }
    m_hint->setText(words.isEmpty()        ? tr("Type to find the other story.")
                            : m_list->count() == 0 ? tr("No story on the board is called that.")
                                                   : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    fit();
}

void LinkPicker::fit()
{
    const int rows = std::min(m_list->count(), MostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * std::max(Theme::LeastHitSize, m_list->sizeHintForRow(0)) + 4);
    adjustSize();
}

void LinkPicker::take()
{
    if (m_looking.isActive()) {
        m_looking.stop();
        look();
    }
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const auto other = StoryId::fromString(item->data(Qt::UserRole).toString());
    const auto said = m_kind->currentData().toInt();
    const bool isFrom = said % 2 == 1;
    const auto link = linkOf(isFrom ? m_story : other, LinkKind(said / 2), isFrom ? other : m_story);
    close();
    emit chosen(link);
}

bool LinkPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (watched == m_field && isArrow && m_list->count() > 0) {
            const int step = key->key() == Qt::Key_Up ? -1 : 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void LinkPicker::showAt(const QRect &global)
{
    adjustSize();
    const auto area = screen()->availableGeometry();
    auto corner = global.topLeft() + QPoint(12, 28);
    corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
    // With room for the list that comes when somebody types.
    const int tall = height() + MostRows * Theme::LeastHitSize;
    corner.setY(std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - tall)));
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/choicepopup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Dayshift {

ChoicePopup::ChoicePopup(const Theme &theme, const QString &title, const QList<Choice> &choices,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(choices)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(title);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(8, 8, 8, 8);
    box->setSpacing(6);
    auto *head = new QLabel(title);
    head->setTextFormat(Qt::PlainText);
    head->setFont(theme.font(Type::SmallBold));
    head->setBuddy(m_field);
    box->addWidget(head);
    box->addWidget(m_field);
    box->addWidget(m_list);
    m_field->setAccessibleName(title);
    m_field->setPlaceholderText(tr("Type to narrow the list"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setVisible(!choices.isEmpty());
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &ChoicePopup::take);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
    setFixedWidth(theme.scaled(260));
    narrow();
}

void ChoicePopup::setRead(const Read &read, const QString &placeholder)
{
    m_read = read;
    m_field->setPlaceholderText(placeholder);
}

void ChoicePopup::setText(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
}

void ChoicePopup::narrow()
{
    m_list->clear();
    const auto sought = m_field->text().trimmed();
    for (int i = 0; i < m_choices.size(); ++i) {
        const auto &choice = m_choices[i];
        if (!choice.text.contains(sought, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, i);
        if (choice.isPresent) {
            auto font = item->font();
            font.setBold(true);
            item->setFont(font);
            item->setText(tr("%1 (now)").arg(choice.text));
            if (sought.isEmpty())
                m_list->setCurrentItem(item);
        }
    }
    // With nothing typed Enter changes nothing; with something it takes the first that fits.
    if (!sought.isEmpty() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const int rows = std::clamp(m_list->count(), 1, 9);
    m_list->setFixedHeight(rows * std::max(24, m_list->sizeHintForRow(0)) + 4);
    adjustSize();
}

void ChoicePopup::take()
{
    std::optional<QVariant> value;
    if (const auto *item = m_list->currentItem())
        value = m_choices[item->data(Qt::UserRole).toInt()].value;
    // A text of one's own counts as typed, unless it is the beginning of a choice.
    if (const auto typed = m_field->text().trimmed(); m_read && (!value || m_choices.isEmpty()))
        value = m_read(typed);
    if (!value)
        return;
    close();
    emit chosen(*value);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int step = key->key() == Qt::Key_Up ? -1 : 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::showAt(const QRect &global)
{
    adjustSize();
    const auto area = screen()->availableGeometry();
    auto corner = global.topLeft() + QPoint(12, 28);
    corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
    corner.setY(std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/waitinglens.h"

#include "models/day/daywords.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

WaitingLens::WaitingLens(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_role(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_nothing(new TextLabel(theme, Type::Body, Ink::TextMuted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space4);
    auto *title = new TextLabel(theme, Type::BodyBold, Ink::Text, this);
    title->setText(tr("What waits for a role"));
    column->addWidget(title);
    m_role->setAccessibleName(tr("Role"));
    for (int i = 0; i < LaneCount; ++i)
        m_role->addItem(DayWords::lane(Lane(i)), i);
    m_role->setCurrentIndex(int(Lane::ProductOwner));
    column->addWidget(m_role);
    m_nothing->setWrapped();
    m_nothing->setText(tr("Nothing waits for this role."));
    column->addWidget(m_nothing);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What waits for this role"));
    column->addWidget(m_list, 1);
    connect(m_role, &QComboBox::currentIndexChanged, this, &WaitingLens::fill);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const auto at = item->data(Qt::UserRole).toInt();
        if (at >= 0 && at < m_items.size())
            emit opened(m_items[at].page, m_items[at].place);
    });
}

Lane WaitingLens::lane() const
{
    return Lane(m_role->currentData().toInt());
}

void WaitingLens::setLane(Lane lane)
{
    m_role->setCurrentIndex(int(lane));
}

void WaitingLens::setItems(const QList<WaitingItem> &items, const Format &format,
                           const QDateTime &now)
{
    const bool same = items == m_items;
    m_items = items;
    m_format = format;
    m_now = now;
    for (int i = 0; i < LaneCount; ++i) {
        const auto waits = std::ranges::count(m_items, Lane(i), &WaitingItem::lane);
        m_role->setItemText(i, waits > 0 ? tr("%1 (%2)", "a role, how much waits")
                                                   .arg(DayWords::lane(Lane(i)), format.count(waits))
                                         : DayWords::lane(Lane(i)));
    }
    if (!same || m_list->count() == 0)
        fill();
}

void WaitingLens::fill()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto &item = m_items[i];
        if (item.lane != lane())
            continue;
        auto words = DayWords::waiting(item);
        QStringList below;
        if (item.since.isValid())
            below.append(tr("for %1", "so long").arg(m_format.age(item.since, m_now)));
        if (!item.person.isEmpty())
            below.append(item.person);
        if (!below.isEmpty())
            words += u'\n' + below.join(u" \u00b7 ");
        auto *row = new QListWidgetItem(words, m_list);
        row->setData(Qt::UserRole, int(i));
        row->setData(Qt::AccessibleTextRole, QString(words).replace(u'\n', u", "_s));
    }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
}

} // namespace Dayshift

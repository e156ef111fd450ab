// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/notices.h"

#include "views/shell/banner.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

namespace Dayshift {

static int weightOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Failure:
        return 4;
    case Notice::Kind::Warning:
        return 3;
    case Notice::Kind::Stale:
        return 2;
    case Notice::Kind::ReadOnly:
        return 1;
    case Notice::Kind::Info:
    case Notice::Kind::Done:
        return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

Notices::Notices(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, 0);
    m_layout->setSpacing(Theme::Space3);
    hide();
}

void Notices::tell(const Notice &notice)
{
    if (!notice.topic.isEmpty())
        end(notice.topic);
    auto *banner = new Banner(notice, m_theme, this);
    connect(banner, &Banner::closed, this, [this, banner] { drop(banner); });
    const auto place = std::find_if(m_banners.cbegin(), m_banners.cend(), [&](const Banner *other) {
        return weightOf(other->notice().kind) <= weightOf(notice.kind);
    });
    const auto row = place - m_banners.cbegin();
    m_banners.insert(row, banner);
    m_layout->insertWidget(int(row), banner);
    arrange();
    // Qt tells AT-SPI of no alerts; of a name that changes it does.
    setAccessibleName(tr("Notice: %1").arg(notice.title));
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notices::end(const QString &topic)
{
    const auto known = std::find_if(m_banners.cbegin(), m_banners.cend(), [&](const Banner *other) {
        return other->notice().topic == topic;
    });
    if (known != m_banners.cend())
        drop(*known);
}

void Notices::drop(Banner *banner)
{
    const bool hadFocus = banner->isAncestorOf(focusWidget());
    if (!m_banners.removeOne(banner))
        return;
    m_layout->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    arrange();
    if (hadFocus && !m_banners.isEmpty())
        takeFocus();
}

void Notices::arrange()
{
    for (qsizetype i = 0; i < m_banners.size(); ++i)
        m_banners[i]->setVisible(i < MostAtOnce);
    setVisible(!m_banners.isEmpty());
}

bool Notices::has(const QString &topic) const
{
    return std::any_of(m_banners.cbegin(), m_banners.cend(),
                       [&](const Banner *banner) { return banner->notice().topic == topic; });
}

QList<Notice> Notices::shown() const
{
    QList<Notice> notices;
    for (const auto *banner : m_banners)
        notices.append(banner->notice());
    return notices;
}

bool Notices::takeFocus()
{
    if (m_banners.isEmpty())
        return false;
    m_banners.first()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace Dayshift

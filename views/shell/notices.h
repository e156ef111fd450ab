// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/page.h"

#include <QWidget>

class QVBoxLayout;

namespace Dayshift {

class Banner;

// The notices of a window, one below the other, between the toolbar and the page. The worst is on
// top; the fourth and more wait until one of these goes, so that work has room.
class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(const Theme &theme, QWidget *parent = nullptr);

    // A notice of the same topic takes the place of the older one.
    void tell(const Notice &notice);
    void end(const QString &topic);
    [[nodiscard]] bool has(const QString &topic) const;
    [[nodiscard]] QList<Notice> shown() const;
    // Gives the keyboard to the first one; false if there is none.
    bool takeFocus();

private:
    void drop(Banner *banner);
    void arrange();

    static constexpr qsizetype MostAtOnce = 3;

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<Banner *> m_banners;
};

} // namespace Dayshift

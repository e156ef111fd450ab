// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QAbstractButton>

namespace Dayshift {

// The way into the command palette with the mouse: it looks like a field with its key.
class SearchButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(const Theme &theme, QWidget *parent = nullptr);

    // With its words and its key, or the sign alone.
    void setWide(bool wide);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_wide = true;
};

} // namespace Dayshift

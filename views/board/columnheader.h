// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "views/style/theme.h"

#include <QWidget>

namespace Dayshift {

// The fixed head of a column: its name, how many stories it holds and how that stands to its
// limit, by word, sign and colour.
class ColumnHeader : public QWidget
{
    Q_OBJECT
public:
    ColumnHeader(const Theme &theme, QWidget *parent = nullptr);

    // shown: how many of the stories the filter lets through; -1: there is no filter. lanesOver:
    // how many of its lanes hold more than they may; folded: how many cards lie in folded lanes;
    // most: how many stories the fullest sprint has in it, as each has the limit for itself.
    void set(const Column &column, int stories, int shown, int lanesOver = 0, int folded = 0,
             int most = -1);

    [[nodiscard]] QString words() const; // "Verify, 3 stories, limit 2, 1 over the limit"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countWords() const;

    const Theme &m_theme;
    Column m_column;
    int m_stories = 0;
    int m_shown = -1;
    int m_lanesOver = 0;
    int m_folded = 0;
    int m_most = -1;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/textlabel.h"

#include <QFrame>

#include <optional>

class QGridLayout;

namespace Dayshift {

// A card with a title, a note at its end, and a few rows of words: an icon or a bar among them.
class FactCard : public QFrame
{
    Q_OBJECT
public:
    struct Line
    {
        QString icon = {}; // a name of Icons; empty: none
        QString lead = {}; // before the words: a time
        QString text = {};
        std::optional<double> share = {}; // of a bar, 0 to 1
        QString figure = {};
        QString end = {};
        Tone tone = Tone::Neutral; // of what stands at the end
        QString tip = {};

        friend bool operator==(const Line &, const Line &) = default;
    };

    FactCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);
    // How the figures come about, below the rows.
    void setFoot(const QString &foot);
    // Shown instead of rows where there are none.
    void setLines(const QList<Line> &lines, const QString &empty);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(int row, const Line &line);

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_foot;
    QGridLayout *m_grid;
    QWidget *m_rows = nullptr;
    QList<Line> m_lines;
    QString m_empty;
};

} // namespace Dayshift

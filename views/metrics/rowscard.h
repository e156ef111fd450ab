// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"

#include <QFrame>

class QStackedWidget;
class QTreeView;

namespace Dayshift {

class FigureRows;
class TextLabel;
class Theme;

// A titled list of what a figure is made of; Enter or a double click opens one.
class RowsCard : public QFrame
{
    Q_OBJECT
public:
    explicit RowsCard(const Theme &theme, QWidget *parent = nullptr);

    // The sentence stands there while there are no rows.
    void setRows(const QString &title, const QString &count, const QList<FigureRow> &rows,
                 const QString &empty, const Format &format, const QDate &today);
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] FigureRows &rows() { return *m_rows; }

signals:
    void opened(const Dayshift::FigureRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_count;
    QStackedWidget *m_body;
    QTreeView *m_view;
    TextLabel *m_empty;
    FigureRows *m_rows;
};

// A table as this page shows them: flat, uniform, read by the keyboard.
void dressTable(QTreeView *view, const QString &name);

} // namespace Dayshift

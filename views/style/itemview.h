// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QList>

namespace Dayshift {

// A list of very many rows of one height: a row's place is its number times the height, so that a
// change of one row costs one row, whatever their number. (QListView lays out all of them.)
// Shows column 0 of the children of rootIndex(). Names for the screen reader come from
// Qt::AccessibleTextRole, else from Qt::DisplayRole.
class ItemView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit ItemView(QWidget *parent = nullptr);

    // Pixels, the gap below the row included in the height.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int pixels);
    // Pixels that are left free around the rows.
    void setPadding(const QMargins &padding);
    // Rows for which model data of this role is true have this height instead: group headings.
    // Costs a walk over all rows at each change of their number: for lists of some thousands.
    void setHeadings(int role, int pixels);
    [[nodiscard]] bool isHeading(int row) const;

    // How many rows there are, and which one lies at a height of the viewport (-1: none).
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowAt(int y) const;
    // The row before which something dropped at this height would come to lie: 0 to rowCount().
    [[nodiscard]] int gapAt(int y) const;
    // The first and the last row of which something is visible; {0, -1} if there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    // What a screen reader says of a row, what more it says when asked, and what it can do there
    // beside opening it. Views whose delegates make the words override these.
    [[nodiscard]] virtual QString spokenName(const QModelIndex &index) const;
    [[nodiscard]] virtual QString spokenDescription(const QModelIndex &index) const;
    [[nodiscard]] virtual QStringList spokenActions(const QModelIndex &) const { return {}; }
    virtual void runSpokenAction(const QModelIndex &, const QString &) { }

    // Where rows lie in named groups, each is a list of its own for the screen reader. No group:
    // the rows are the view's own children.
    struct SpokenGroup
    {
        int first = 0;
        int count = 0;
    };
    [[nodiscard]] virtual int spokenGroupCount() const { return 0; }
    [[nodiscard]] virtual SpokenGroup spokenGroup(int) const { return {}; }
    [[nodiscard]] virtual QString spokenGroupName(int) const { return {}; }
    [[nodiscard]] virtual QRect spokenGroupRect(int) const { return {}; } // of the viewport

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;
    void setRootIndex(const QModelIndex &index) override;
    void reset() override;

protected:
    // Paints one row; the delegate does, unless a view knows better.
    virtual void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index);
    // Drawn over the rows: a line where something would be dropped.
    virtual void paintOver(QPainter *painter);

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    // Views that do not lay row on row override these, in pixels from the top of the first row:
    // where a row begins (the one below the last: where all ends), the row at a height (-1 or the
    // number of rows: none), and the rows of which something lies within.
    [[nodiscard]] virtual int topOf(int row) const;
    [[nodiscard]] virtual int rowAtContent(int y) const;
    [[nodiscard]] virtual std::pair<int, int> rowsWithin(int top, int bottom) const;
    [[nodiscard]] QMargins padding() const { return m_padding; }
    void rowsChanged();

    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QModelIndex at(int row) const;
    [[nodiscard]] int heightOf(int row) const;
    void countHeadings();

    int m_rowHeight = 36;
    int m_headingHeight = 0;
    int m_headingRole = -1;
    QList<int> m_headings; // rows, in order
    QMargins m_padding;
    QPersistentModelIndex m_hovered;
};

} // namespace Dayshift

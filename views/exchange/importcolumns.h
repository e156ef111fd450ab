// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/holding.h"
#include "views/style/theme.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace Dayshift {

class TextLabel;

// What the columns of a table become: one row for each, with values out of it. One column is the
// title; what only one column can give moves there from the other. Beneath, the first items as they
// come out of it.
class ImportColumns : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumns(const Theme &theme, QWidget *parent = nullptr);

    void set(const QList<TableColumn> &columns, const QList<ImportedItem> &first = {});
    [[nodiscard]] ColumnMapping mapping() const;
    // Whether one of them is the title.
    [[nodiscard]] bool isComplete() const;

    // A field in the reader's words.
    [[nodiscard]] static QString fieldName(const QString &field);

signals:
    void changed();

private:
    void makeRows(const QList<TableColumn> &columns);
    [[nodiscard]] QComboBox *box(int row) const;
    void chosen(int row);
    void showHint();
    void showFirst(const QList<ImportedItem> &first);

    const Theme &m_theme;
    QList<TableColumn> m_columns;
    TextLabel *m_hint;
    QTableWidget *m_table;
    QTableWidget *m_first;
};

} // namespace Dayshift

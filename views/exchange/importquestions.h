// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importer.h"
#include "views/style/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QTableWidget;
class QTabWidget;

namespace Dayshift {

class ImportColumns;

// What a file holds and how it would come in: the first rows, the statuses with their columns, the
// people with their members, what is skipped and why. Every question has an answer already.
class ImportQuestions : public QWidget
{
    Q_OBJECT
public:
    ImportQuestions(const Theme &theme, QWidget *parent = nullptr);

    void ask(const Holding &holding, const ImportPlan &plan);
    // The same file read in another way: what was answered already stays, as far as it still applies.
    void askAgain(const Holding &holding, const ImportPlan &plan);
    // The plan with what was answered.
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

public slots:
    void showCounting();
    void showCounts(const Dayshift::ImportOutcome &outcome);

signals:
    void answered();
    // The file has to be read again for this one.
    void dateOrderChosen(Dayshift::DateOrder order);
    void columnsChosen(const Dayshift::ColumnMapping &columns);

private:
    void fillPreview(const Holding &holding);
    void fillStatuses();
    void fillPeople();
    void fillWarnings(const Holding &holding);
    void fillChoices();
    [[nodiscard]] QComboBox *columnChoice(const StatusQuestion &question);
    [[nodiscard]] QComboBox *memberChoice(const PersonQuestion &question);
    [[nodiscard]] QString columnName(const QString &status) const;
    [[nodiscard]] QString memberName(const QString &person) const;
    void refreshPreview();

    static constexpr int RowsToShow = 20;

    const Theme &m_theme;
    ImportPlan m_plan;
    QList<ImportedItem> m_rows; // the first of them
    QLabel *m_title;
    QLabel *m_counts;
    QTabWidget *m_tabs;
    ImportColumns *m_columns;
    QTableWidget *m_preview;
    QTableWidget *m_statuses;
    QTableWidget *m_people;
    QListWidget *m_warnings;
    QFormLayout *m_choices;
    QComboBox *m_zone;
    QComboBox *m_milestones;
    QComboBox *m_order;
    QCheckBox *m_archived;
};

} // namespace Dayshift

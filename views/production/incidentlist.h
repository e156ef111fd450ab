// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/production/incident.h"
#include "views/style/theme.h"

#include <QAbstractTableModel>
#include <QDialog>

class QPushButton;
class QTreeView;

namespace Dayshift {

// Incidents, what is open first, then the newest.
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        TitleColumn,
        ServiceColumn,
        OpenedColumn,
        LengthColumn,
        ColumnCount
    };

    explicit IncidentModel(const Theme &theme, Clock clock, QObject *parent = nullptr);

    void setFormat(const Format &format);
    void setIncidents(QList<Incident> incidents);
    [[nodiscard]] const QList<Incident> &incidents() const { return m_incidents; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const Theme &m_theme;
    Clock m_clock;
    Format m_format;
    QList<Incident> m_incidents;
};

// The list of incidents, to correct one or to say that it is over.
class IncidentList : public QDialog
{
    Q_OBJECT
public:
    IncidentList(IncidentModel &model, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() { return *m_view; }

signals:
    void raiseRequested();
    void editRequested(const Dayshift::IncidentId &incident);
    void resolveRequested(const Dayshift::IncidentId &incident);

private:
    [[nodiscard]] const Incident *current() const;
    void enable();

    IncidentModel &m_model;
    QTreeView *m_view;
    QPushButton *m_edit;
    QPushButton *m_resolve;
};

} // namespace Dayshift

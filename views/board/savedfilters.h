// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QString>

class QMenu;

namespace Dayshift {

class FilterBar;

// The filters that a person keeps by name: a menu that applies one, keeps the present one, or
// forgets one.
class SavedFilters : public QObject
{
    Q_OBJECT
public:
    // By name, in the filter language.
    using Filters = QMap<QString, QString>;

    SavedFilters(FilterBar &bar, QWidget *parent);
    ~SavedFilters() override;

    void setFilters(const Filters &filters);
    [[nodiscard]] const Filters &filters() const { return m_filters; }
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

    // Keeps what the field holds; a name that is taken is given to it.
    void keep(const QString &name);
    void forget(const QString &name);

signals:
    void changed(const QMap<QString, QString> &filters);

private:
    void fill();
    void askName();

    FilterBar &m_bar;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    Filters m_filters;
};

} // namespace Dayshift

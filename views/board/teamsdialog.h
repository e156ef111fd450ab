// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/teamedits.h"
#include "views/style/theme.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace Dayshift {

class TextLabel;

// The teams that share this workspace, and the products that they work on.
class TeamsDialog : public QDialog
{
    Q_OBJECT
public:
    TeamsDialog(const Theme &theme, const Teams &teams, QWidget *parent = nullptr);

    // As they are entered now.
    [[nodiscard]] Teams teams() const;
    // What is wrong with them, in a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;

private:
    struct List
    {
        QTableWidget *table = nullptr;
        QPushButton *add = nullptr;
        QPushButton *remove = nullptr;
        QPushButton *up = nullptr;
        QPushButton *down = nullptr;
    };
    List makeList(const Theme &theme, const QString &name, const QString &addText);
    // Reads what is entered, lets it be changed, and shows it with this row as the present one.
    template<typename Change>
    void change(List &list, int current, Change change);
    void fill(const Teams &teams);
    void addTeamRow(const Team &team, const QList<Product> &products);
    void addProductRow(const Product &product);
    void check();

    List m_teams;
    List m_products;
    QList<Team> m_teamsShown; // by row: the id and the rank of each
    QList<Product> m_productsShown;
    TextLabel *m_problem;
    QPushButton *m_save;
};

} // namespace Dayshift

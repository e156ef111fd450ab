// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QMetaType>
#include <QString>

namespace Dayshift {

using ProductId = Id<struct Product>;
using TeamId = Id<struct Team>;

// What is built and released.
struct Product
{
    ProductId id = {};
    QString name = {};
    double rank = 0;

    friend bool operator==(const Product &, const Product &) = default;
};

// One of the teams of a workspace; several may work on one product. A team that is alone has no
// row: the workspace names it.
struct Team
{
    TeamId id = {};
    QString name = {};
    ProductId product = {}; // null: nobody has said
    double rank = 0;

    friend bool operator==(const Team &, const Team &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Product)
Q_DECLARE_METATYPE(Dayshift::Team)

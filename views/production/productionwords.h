// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/releases/productionpicture.h"
#include "views/style/statusglyph.h"

#include <QCoreApplication>

namespace Dayshift {

// What the production view says, made of what it was told. All of it is plain text.
class ProductionWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ProductionWords)
public:
    // "71.2 %", "3,410", "no number".
    [[nodiscard]] static QString value(const std::optional<double> &value, const QString &unit,
                                       const Format &format);
    // "usual 98.6 %", "limit 300 ms", "usual 3; at least 95 % is well".
    [[nodiscard]] static QString usual(const FigureNow &figure, const Format &format);
    // "Below its band for 4 min, since 08:45. Began 08:42, 16 h after deployment 22.3.0."
    [[nodiscard]] static QString about(const Alert &alert, const ProductionPicture &picture,
                                       const Format &format);
    // "works", "1 in 4 refused".
    [[nodiscard]] static QString share(const Affected &group, const Format &format);
    [[nodiscard]] static QString severity(AlertSeverity severity);
    [[nodiscard]] static Sign signOf(const Alert &alert, const QDateTime &now);
    [[nodiscard]] static QString change(const WhatChanged &change);
    [[nodiscard]] static QString changeKind(const WhatChanged &change);
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/epicsmodel.h"

#include <QCoreApplication>

namespace Dayshift {

// Lines of an epic's history as sentences: "Ada closed it".
class EpicHistory
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::EpicHistory)
public:
    // All of a change in one line; never empty.
    [[nodiscard]] static QString summary(const Change &change, const EpicsModel &model);

private:
    [[nodiscard]] static QString sentence(const QString &who, const FieldChange &field,
                                          const EpicsModel &model);
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/day/thread.h"
#include "views/style/theme.h"

#include <QAbstractButton>

namespace Dayshift {

// One incident of a day in a line: its state, its cause, and three figures. Of several the one that
// is looked at is checked.
class ResultStrip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ResultStrip(const Theme &theme, QWidget *parent = nullptr);

    void setThread(const Thread &thread, const Format &format, bool alone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure
    {
        QString value = {};
        QString words = {};
        bool isWarning = false;
    };

    const Theme &m_theme;
    QString m_title;
    QString m_state;
    QString m_facts;
    QList<Figure> m_figures;
    bool m_isOpen = false;
    bool m_alone = true;
};

} // namespace Dayshift

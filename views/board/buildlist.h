// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/buildlinks.h"
#include "views/style/theme.h"

#include <QWidget>

namespace Dayshift {

// The builds that name a story, newest first, each with its five stages.
class BuildList : public QWidget
{
    Q_OBJECT
public:
    BuildList(const Theme &theme, QWidget *parent = nullptr);

    void set(const QList<Build> &builds, const BuildLinks &links, const Format &format,
             const QDateTime &now);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString name = {}; // "#1843 · portal-web"
        QString change = {}; // "Allow 60 s of clock skew"
        QString since = {};
        Status status = Status::Unknown;
        QList<std::pair<StageKind, Status>> stages = {};
    };
    void paintLine(QPainter *painter, const QRect &area, const Line &line);

    const Theme &m_theme;
    QList<Line> m_lines;
    int m_more = 0; // builds that are not shown
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/statusglyph.h"

#include <QWidget>

namespace Dayshift {

// How far what is shown can be believed, in words: "Live · all 4 sources answered within 12 s".
struct SourcesNews
{
    Sign sign = Sign::Queued;
    QString word = {};    // empty: there are no sources, and nothing is said
    QString details = {};
    QString tooltip = {};

    friend bool operator==(const SourcesNews &, const SourcesNews &) = default;
};

// The status bar: freshness of the sources at the start; jobs, sprint, date and time at the end.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    void setSources(const SourcesNews &news);
    [[nodiscard]] const SourcesNews &sources() const { return m_sources; }
    void setJobs(const QString &words);
    void setSprint(const QString &words);
    void setClock(const QString &words);
    [[nodiscard]] QString clock() const { return m_clock; }

signals:
    // Somebody wants to know more of the sources.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    void fit();
    [[nodiscard]] QString atTheEnd() const;

    const Theme &m_theme;
    SourcesNews m_sources;
    QString m_jobs;
    QString m_sprint;
    QString m_clock;
};

} // namespace Dayshift

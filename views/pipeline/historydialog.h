// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"
#include "views/pipeline/pipelinewords.h"

#include <QDialog>

class QTreeWidget;

namespace Dayshift {

class TextLabel;
class Theme;

// All stored builds of a pipeline, newest first.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const Theme &theme, const PipelineState &state, QWidget *parent = nullptr);

    void setBuilds(const QList<Build> &builds, const QDateTime &now);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

signals:
    void pageRequested(const QUrl &page);

private:
    const Theme &m_theme;
    PipelineWords m_words;
    QTreeWidget *m_list;
    TextLabel *m_count;
};

} // namespace Dayshift

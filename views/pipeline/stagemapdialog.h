// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/pipeline/pipelinestate.h"
#include "models/pipeline/stagerule.h"
#include "views/pipeline/pipelinewords.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace Dayshift {

class PipelinePreview;
class TextLabel;
class Theme;

// Which of the five kinds each of a server's stages is of: as its name proposes it, or as the team
// says. A row of one of its pipelines shows below what comes of it.
class StageMapDialog : public QDialog
{
    Q_OBJECT
public:
    struct Server
    {
        Connection connection = {};
        QList<StageName> names = {};
        QHash<QString, StageKind> rules = {};
        PipelineState example = {}; // of the preview; without a build: there is none
    };

    StageMapDialog(const Theme &theme, const QList<Server> &servers, Clock clock,
                   QWidget *parent = nullptr);

    // What is chosen now, for every name of the server that was touched.
    [[nodiscard]] QHash<QString, StageKind> wanted(const ConnectionId &connection) const;
    void choose(const QString &name, StageKind kind); // of the server that is shown
    void goBackToProposed(); // likewise, all of its names
    [[nodiscard]] PipelineState preview() const;

private:
    void showServer(int index);
    void showPreview();
    [[nodiscard]] StageKind chosen(const Server &server, const QString &name) const;

    const Theme &m_theme;
    QList<Server> m_servers;
    QHash<ConnectionId, QHash<QString, StageKind>> m_wanted;
    int m_shown = -1;
    PipelineState m_preview;
    QComboBox *m_server;
    QTableWidget *m_table;
    TextLabel *m_count;
    PipelinePreview *m_row;
    QPushButton *m_proposed;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinetrace.h"
#include "views/pipeline/panelparts.h"
#include "views/pipeline/pipelinewords.h"

namespace Dayshift {

// The changes that a build was made of, with their authors and the stories that they name.
class ChangeList : public PanelSection
{
    Q_OBJECT
public:
    ChangeList(const Theme &theme, QWidget *parent);

    void show(const PipelineState &state, const PipelineTrace &trace);

signals:
    void storyRequested(int number);

private:
    void addChange(int row, const Commit &change);
};

// How tests did on each device in each environment: devices down, environments across.
class DeviceGrid : public PanelSection
{
    Q_OBJECT
public:
    DeviceGrid(const Theme &theme, QWidget *parent);

    void show(const PipelineState &state, const PipelineTrace &trace);

private:
    [[nodiscard]] static QString devicesName(const QString &device);
    [[nodiscard]] static QString placesName(const QString &environment);

    PipelineWords m_words;
};

// What a build left behind, by name and size.
class ArtifactList : public PanelSection
{
    Q_OBJECT
public:
    ArtifactList(const Theme &theme, QWidget *parent);

    void show(const PipelineTrace &trace);

private:
    PipelineWords m_words;
};

// What of a build waits for people.
class ApprovalList : public PanelSection
{
    Q_OBJECT
public:
    ApprovalList(const Theme &theme, QWidget *parent);

    void show(const PipelineState &state, const PipelineTrace &trace);
};

} // namespace Dayshift

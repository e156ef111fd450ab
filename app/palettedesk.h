// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/search/searchindex.h"
#include "views/shell/palette.h"

#include <QObject>
#include <QPointer>

namespace Dayshift {

class HelpDesk;
class IncidentDesk;
class MainWindow;
class Settings;
class Store;

// What the command palette of a window offers: every action of its menus and its page, its views,
// what is in the workspace, the filters that are kept, and help.
class PaletteDesk : public QObject
{
    Q_OBJECT
public:
    PaletteDesk(Store &store, Settings &settings, MainWindow &frame, IncidentDesk &incidents,
                HelpDesk &help);

    // Opens it; one at a time.
    void open();
    [[nodiscard]] Palette *palette() const { return m_palette; }
    // Whether what is in the workspace has been read.
    [[nodiscard]] bool isReady() const { return m_index != nullptr; }

signals:
    void answered(); // to the newest text: all that there is, is shown

private:
    void read();
    void take(const std::shared_ptr<const SearchIndex> &index);
    void seek(const QString &typed);
    [[nodiscard]] QList<PaletteItem> items() const;
    void addActions(const QList<QAction *> &actions, const QString &path,
                    QList<PaletteItem> &items) const;
    void addPage(QList<PaletteItem> &items) const;
    void addViews(QList<PaletteItem> &items) const;
    [[nodiscard]] QList<PaletteItem> recentThings() const;
    [[nodiscard]] PaletteItem itemOf(const FoundThing &thing, const QString &typed) const;
    void openBeside(int story);

    Store &m_store;
    Settings &m_settings;
    MainWindow &m_frame;
    IncidentDesk &m_incidents;
    HelpDesk &m_help;
    QPointer<Palette> m_palette;
    std::shared_ptr<const SearchIndex> m_index;
    bool m_isReading = false;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift

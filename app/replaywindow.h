// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/settings/settings.h"
#include "models/store/replay.h"
#include "views/style/theme.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Dayshift {

class ReplayBar;
class Window;

// A window of the workspace as it was: every page of it, at the minute that the bar below shows.
class ReplayWindow : public QObject
{
    Q_OBJECT
public:
    ReplayWindow(Theme &theme, const StoreLocation &location, const Author &author,
                 QObject *parent = nullptr);
    ~ReplayWindow() override;

    // Reads the log, and shows the window when that is done.
    void start();
    [[nodiscard]] Window *window() { return m_window.get(); }
    [[nodiscard]] ReplayBar *bar() { return m_bar; }

signals:
    void opened();
    void failed(const Dayshift::Error &error);

private:
    void show(const std::shared_ptr<Replay> &replay);
    void goTo(const QDateTime &moment);

    Theme &m_theme;
    StoreLocation m_location;
    Author m_author;
    Mailbox m_mailbox {this};
    QTemporaryDir m_folder; // the person's own window, its size and page are left as they are
    Settings m_settings {m_folder.filePath(QStringLiteral("replay.ini"))};
    std::shared_ptr<Replay> m_replay;
    std::unique_ptr<Window> m_window; // goes before what it shows
    ReplayBar *m_bar = nullptr;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/base/result.h"
#include "views/welcome/firstrun.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Dayshift {

class HttpClient;
class Secrets;

// Makes what somebody said in the first window: a workspace with all that belongs to it, and the
// secrets in the keyring. Nothing of it is there before.
class FirstRunDesk : public QObject
{
    Q_OBJECT
public:
    FirstRunDesk(Theme &theme, Settings &settings, Secrets &secrets, QObject *parent = nullptr);
    ~FirstRunDesk() override;

    // A new first window; that of another language goes on with what was said.
    [[nodiscard]] FirstRun *makeWindow();
    void carryOn();
    void make(const FirstRunPlan &plan);

signals:
    // The workspace is there, and these files are to be imported into it.
    void made(const QString &file, const QStringList &imports);
    void failed(const Dayshift::Error &error);
    // The workspace is there, and a secret was not kept; made() follows.
    void secretLost(const Dayshift::Error &error);

private:
    [[nodiscard]] HttpClient &http();
    void keepSecrets(const FirstRunPlan &plan);

    Theme &m_theme;
    Settings &m_settings;
    Secrets &m_secrets;
    Mailbox m_mailbox {this};
    std::unique_ptr<HttpClient> m_http;
    QPointer<FirstRun> m_window;
    std::optional<FirstRunPlan> m_said; // and not yet put into a window
    FirstRun::Step m_step = FirstRun::StartStep;
    bool m_making = false;
};

} // namespace Dayshift

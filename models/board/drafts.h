// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Dayshift {

// What somebody typed and has not sent yet.
struct UnsentText
{
    QString text = {};
    QString base = {}; // what stood there when the writing began
    QString about = {}; // what it changes, if it is not new
    QList<Attachment> files = {}; // that are to go with it; their bytes lie in the workspace
    QDateTime at = {};

    friend bool operator==(const UnsentText &, const UnsentText &) = default;
};

// The drafts of one workspace on this machine. They survive a crash: every two seconds what is new
// goes into one small file, which is written anew and renamed. Several programs may share it; each
// touches only what was typed in it.
class Drafts : public QObject
{
    Q_OBJECT
public:
    explicit Drafts(const QString &workspace,
                    std::chrono::milliseconds pause = std::chrono::seconds(2),
                    QObject *parent = nullptr);
    ~Drafts() override;

    // The one that all of this program share: what is typed in one window is there in the others.
    [[nodiscard]] static std::shared_ptr<Drafts> of(const QString &workspace);

    [[nodiscard]] std::optional<UnsentText> find(const QString &key) const;
    // Saved within the pause; an empty text that nothing goes with is forgotten.
    void keep(const QString &key, const UnsentText &draft);
    // It was sent or thrown away: gone at once.
    void forget(const QString &key);

    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    // It was kept, in whatever window, or is gone.
    void changed(const QString &key);

private:
    void save();

    QString m_workspace;
    QString m_path;
    QHash<QString, UnsentText> m_drafts;
    QSet<QString> m_touched; // not yet in the file as they are here
    QTimer m_timer;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"
#include "views/pipeline/pipelinewords.h"
#include "views/style/textlabel.h"

#include <QWidget>

class QPushButton;

namespace Dayshift {

// Says of one connection that it does not answer, since when, why, and when it is tried again.
class SilentBanner : public QWidget
{
    Q_OBJECT
public:
    explicit SilentBanner(const Theme &theme, QWidget *parent = nullptr);

    // others: so many more connections are silent as well.
    void show(const Reading &reading, int others, const QDateTime &now);
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString text() const { return m_text->text(); }

signals:
    void retryRequested(const Dayshift::ConnectionId &connection);
    void connectionRequested(const Dayshift::ConnectionId &connection);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PipelineWords m_words;
    ConnectionId m_connection;
    SignLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_change;
};

} // namespace Dayshift

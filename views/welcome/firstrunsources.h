// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "views/welcome/firstrun.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Dayshift {

class CheckList;

// A CI server and a monitoring, each with a test; both can be left empty.
class FirstRunSources : public QWidget
{
    Q_OBJECT
public:
    FirstRunSources(const Theme &theme, const FirstRun::Outward &outward,
                    QWidget *parent = nullptr);

    void write(FirstRunPlan &plan) const;
    void read(const FirstRunPlan &plan);
    void clear();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList summary() const;
    [[nodiscard]] QWidget *firstField() const;

    void testServer();
    void testMonitoring();

signals:
    void changed();

private:
    // The fields of one of the two.
    struct Form
    {
        QComboBox *kind = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *address = nullptr;
        QLineEdit *secret = nullptr;
        QPushButton *test = nullptr;
        CheckList *checks = nullptr;
        int attempt = 0; // the checks of an older form are not shown beside a newer one
    };

    [[nodiscard]] Form makeForm(QVBoxLayout *column, const QString &title,
                                const QString &words);
    void forget(Form &form);
    void showExamples();

    const Theme &m_theme;
    const FirstRun::Outward &m_outward;
    Mailbox m_mailbox {this};
    Form m_server;
    Form m_monitoring;
    ConnectionId m_serverId = ConnectionId::create();
    SourceId m_monitoringId = SourceId::create();
    QList<Indicator> m_figures;
};

} // namespace Dayshift

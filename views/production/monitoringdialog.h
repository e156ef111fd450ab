// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/production/sourcecheck.h"
#include "models/store/change.h"
#include "views/style/textlabel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QUndoStack;

namespace Dayshift {

class HttpClient;
class FactCard;
class Secrets;
class Store;

// Where a source is connected: its address and secret, a test of both, and the figures that are
// read from it, as proposed from what it measures. All of it is kept as one deed.
class MonitoringDialog : public QDialog
{
    Q_OBJECT
public:
    MonitoringDialog(Store &store, HttpClient &http, Secrets &secrets, QUndoStack &undo,
                     const Theme &theme, QWidget *parent = nullptr);

    void startNew(const QString &probe);
    // A form for one that is there, with the figures that are read from it.
    void edit(const Source &source, const QList<Indicator> &figures);
    [[nodiscard]] Source entered() const;
    [[nodiscard]] QList<Indicator> indicators() const;
    void test();
    void save();

signals:
    void connected(const Dayshift::SourceId &source);
    void done(const QString &words);

private:
    QWidget *makeForm();
    QWidget *makeFigures();
    void probeChanged();
    void showChecks(const SourceCheck &check);
    void addRow(const Indicator &indicator);
    void tell(const QString &words, Tone tone);
    void keep(const Source &source);

    Store &m_store;
    HttpClient &m_http;
    Secrets &m_secrets;
    QUndoStack &m_undo;
    const Theme &m_theme;
    Mailbox m_mailbox {this};
    SourceId m_id = SourceId::create();
    std::optional<Source> m_before; // as it is stored; nothing: it is new
    QList<Indicator> m_figuresBefore;
    QComboBox *m_probe = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_service = nullptr;
    QSpinBox *m_every = nullptr;
    FactCard *m_checks = nullptr;
    QTableWidget *m_figures = nullptr;
    TextLabel *m_outcome = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QStringList m_names;
};

} // namespace Dayshift

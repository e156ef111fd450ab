// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/connection.h"
#include "models/pipeline/connectioncheck.h"
#include "models/store/change.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QVBoxLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Dayshift {

class CheckList;
class HttpClient;
class Secrets;
class Store;
class TextLabel;
class Theme;

// The servers that the team reads, and a form for one of them. The connection goes into the
// workspace, its token into the keyring and nowhere else.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(Store &store, HttpClient &http, Secrets &secrets, const Theme &theme,
                     QWidget *parent = nullptr);

    // A form for a new one, or for this one, as soon as the workspace has told it.
    void startNew();
    void edit(ConnectionId id);

    // What the form says, tidied.
    [[nodiscard]] Connection entered() const;
    [[nodiscard]] QList<Connection> known() const { return m_known; }

signals:
    // Stored; its token too, where there is one. To be read at once.
    void connected(const Dayshift::ConnectionId &connection);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeAuthorityRow();
    void addWriting(QVBoxLayout *form);
    [[nodiscard]] QWidget *makeButtons();
    TextLabel *addField(QVBoxLayout *form, const QString &label, QWidget *field,
                        QWidget *buddy = nullptr);
    void apply(const Delta<Connection> &delta);
    void apply(const Delta<Reading> &delta);
    void showList();
    void fill(const Connection &connection);
    void selectInList(int row);
    void showHints();
    void changed();

    [[nodiscard]] bool complain(); // true if something is wrong, and said so
    void clearComplaints();
    void test();
    void runChecks(const QString &token);
    void takeChecks(int attempt, const QList<Check> &checks);
    void save();
    void keepToken(const Connection &connection, const QString &token);
    void takeKept(const Connection &connection, const Result<Done> &kept);
    void switchReading();
    void removeConnection();
    [[nodiscard]] const Reading *readingOf(ConnectionId id) const;

    Store &m_store;
    HttpClient &m_http;
    Secrets &m_secrets;
    const Theme &m_theme;
    QList<Connection> m_known;
    QList<Reading> m_readings;
    Connection m_before;
    bool m_isNew = true;
    QString m_tokenTrouble; // why the token was not kept, and what to do
    int m_attempt = 0; // checks of an older form are not shown beside a newer one

    QListWidget *m_list;
    TextLabel *m_heading;
    QComboBox *m_provider;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_account;
    QLineEdit *m_token;
    QPlainTextEdit *m_projects;
    QLineEdit *m_authority;
    QCheckBox *m_mayWrite;
    QCheckBox *m_http2;
    TextLabel *m_mayWriteHint;
    TextLabel *m_nameError;
    TextLabel *m_addressError;
    TextLabel *m_tokenHint;
    TextLabel *m_projectsHint;
    TextLabel *m_authorityError;
    TextLabel *m_outcome;
    CheckList *m_checks;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_switch;
    QPushButton *m_remove;
};

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/connectiondialog.h"

#include "models/net/httpclient.h"
#include "models/pipeline/connectionedits.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/settings/environmentsecrets.h"
#include "models/store/store.h"
#include "views/pipeline/checklist.h"
#include "views/style/housestyle.h"
#include "views/style/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

ConnectionDialog::ConnectionDialog(Store &store, HttpClient &http, Secrets &secrets,
                                   const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_http(http)
    , m_secrets(secrets)
    , m_theme(theme)
{
    setWindowTitle(tr("Connections"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Space6);
    top->addWidget(makeList());
    top->addWidget(makeForm(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space5);
    column->addLayout(top, 1);
    column->addWidget(makeButtons());
    resize(theme.scaled(820), theme.scaled(660));

    m_store.watch<Connection>(Dayshift::connections(), this,
                              [this](const Delta<Connection> &delta) { apply(delta); });
    m_store.watch<Reading>(Dayshift::readings(), this,
                           [this](const Delta<Reading> &delta) { apply(delta); });
    startNew();
}

// ---- The form -----------------------------------------------------------------------------------

QWidget *ConnectionDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *title = new TextLabel(m_theme, Type::Section, Ink::Text, side);
    title->setText(tr("Servers"));
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::selectInList);
    auto *fresh = new QPushButton(tr("&New connection"), side);
    fresh->setAutoDefault(false);
    connect(fresh, &QPushButton::clicked, this, &ConnectionDialog::startNew);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(fresh);
    side->setFixedWidth(m_theme.scaled(220));
    return side;
}

// A label above its field, and room for a hint or a complaint below it.
TextLabel *ConnectionDialog::addField(QVBoxLayout *form, const QString &label, QWidget *field,
                                      QWidget *buddy)
{
    auto *title = new TextLabel(m_theme, Type::Small, Ink::TextSecondary, this);
    title->setText(label);
    title->setBuddy(buddy ? buddy : field);
    auto *below = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
    below->setWrapped();
    below->hide();
    auto *group = new QVBoxLayout;
    group->setSpacing(Theme::Space2);
    group->addWidget(title);
    group->addWidget(field);
    group->addWidget(below);
    form->addLayout(group);
    auto name = label;
    (buddy ? buddy : field)->setAccessibleName(name.remove(u'&'));
    return below;
}

QWidget *ConnectionDialog::makeForm()
{
    auto *side = new QWidget(this);
    m_heading = new TextLabel(m_theme, Type::Section, Ink::Text, side);
    m_provider = new QComboBox(side);
    for (const auto *provider : Provider::all())
        m_provider->addItem(provider->name(), provider->id());
    m_name = new QLineEdit(side);
    m_address = new QLineEdit(side);
    m_account = new QLineEdit(side);
    m_token = new QLineEdit(side);
    m_token->setEchoMode(QLineEdit::Password);
    m_projects = new QPlainTextEdit(side);
    m_projects->setTabChangesFocus(true);
    m_projects->setFixedHeight(m_theme.scaled(58));

    auto *form = new QVBoxLayout;
    form->setSpacing(Theme::Space4);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::Space4);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    addField(left, tr("&Kind of server"), m_provider);
    m_nameError = addField(right, tr("N&ame"), m_name);
    left->addStretch();
    right->addStretch();
    first->addLayout(left, 1);
    first->addLayout(right, 1);
    form->addLayout(first);
    m_addressError = addField(form, tr("A&ddress"), m_address);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::Space4);
    left = new QVBoxLayout;
    right = new QVBoxLayout;
    addField(left, tr("A&ccount, where the server wants one"), m_account);
    m_tokenHint = addField(right, tr("&Token or password"), m_token);
    left->addStretch();
    right->addStretch();
    second->addLayout(left, 1);
    second->addLayout(right, 1);
    form->addLayout(second);
    m_projectsHint = addField(form, tr("&Only these, one a line"), m_projects);
    auto *authority = makeAuthorityRow();
    m_authorityError = addField(form, tr("Certificate of an authority of your o&wn (PEM)"),
                                authority, m_authority);
    addWriting(form);

    m_outcome = new TextLabel(m_theme, Type::Body, Ink::Text, side);
    m_outcome->setWrapped();
    m_outcome->hide();
    m_checks = new CheckList(m_theme, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space4);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(m_checks);
    column->addWidget(m_outcome);
    column->addStretch();

    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showHints);
    for (auto *field : {m_name, m_address, m_account, m_token, m_authority})
        connect(field, &QLineEdit::textEdited, this, &ConnectionDialog::changed);
    connect(m_projects, &QPlainTextEdit::textChanged, this, &ConnectionDialog::changed);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionDialog::showHints);
    return side;
}

// What the box allows, and what the token must be allowed to do for it.
void ConnectionDialog::addWriting(QVBoxLayout *form)
{
    m_mayWrite = new QCheckBox(tr("A&llow to run builds again, cancel and start them"), this);
    m_mayWriteHint = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
    m_mayWriteHint->setWrapped();
    auto *group = new QVBoxLayout;
    group->setSpacing(Theme::Space2);
    group->addWidget(m_mayWrite);
    group->addWidget(m_mayWriteHint);
    form->addLayout(group);
    connect(m_mayWrite, &QCheckBox::clicked, this, &ConnectionDialog::changed);

    m_http2 = new QCheckBox(tr("Ask by HTTP/&2 where the server speaks it"), this);
    m_http2->setToolTip(tr("Quicker where a server has hundreds of pipelines: many questions at once "
                           "over one line. Only for servers that you trust."));
    form->addWidget(m_http2);
    connect(m_http2, &QCheckBox::clicked, this, &ConnectionDialog::changed);
}

QWidget *ConnectionDialog::makeAuthorityRow()
{
    auto *row = new QWidget(this);
    m_authority = new QLineEdit(row);
    auto *choose = new QPushButton(tr("C&hoose …"), row);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(
                this, tr("Certificate of an authority"), m_authority->text(),
                tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (file.isEmpty())
            return;
        m_authority->setText(file);
        changed();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_authority, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_authority);
    return row;
}

QWidget *ConnectionDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_switch = new QPushButton(row);
    m_remove = new QPushButton(tr("Remo&ve"), row);
    m_remove->setToolTip(tr("Possible while nothing was read from the server."));
    m_test = new QPushButton(tr("T&est"), row);
    m_save = new QPushButton(row);
    auto *close = new QPushButton(tr("Close"), row);
    for (auto *button : {m_switch, m_remove, m_test, close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    HouseStyle::setPrimary(m_save);
    connect(m_switch, &QPushButton::clicked, this, &ConnectionDialog::switchReading);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::removeConnection);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_switch);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(m_test);
    layout->addWidget(m_save);
    layout->addWidget(close);
    return row;
}

// ---- What is known ------------------------------------------------------------------------------

void ConnectionDialog::apply(const Delta<Connection> &delta)
{
    const auto gone = [&delta](const Connection &connection) {
        return delta.reset || delta.removed.contains(connection.id.toString())
                || std::ranges::find(delta.current, connection.id, &Connection::id)
                != delta.current.end();
    };
    m_known.removeIf(gone);
    m_known += delta.current;
    std::ranges::sort(m_known, {}, &Connection::name);
    showList();
    // The one that was asked for before it was told.
    const auto mine = std::ranges::find(m_known, m_before.id, &Connection::id);
    if (!m_isNew && mine != m_known.end() && *mine != m_before
        && (m_before.name.isEmpty() || entered() == m_before))
        fill(*mine);
    showHints();
}

void ConnectionDialog::apply(const Delta<Reading> &delta)
{
    m_readings.removeIf([&delta](const Reading &reading) {
        return delta.reset || delta.removed.contains(reading.id.toString())
                || std::ranges::find(delta.current, reading.id, &Reading::id)
                != delta.current.end();
    });
    m_readings += delta.current;
    showList();
    showHints();
}

void ConnectionDialog::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &connection : m_known) {
        const auto *reading = readingOf(connection.id);
        const auto state = !connection.enabled   ? tr("switched off")
                : !reading                       ? tr("not read yet")
                : reading->failedSince.isValid() ? tr("does not answer")
                                                 : tr("is read");
        auto *item = new QListWidgetItem(
                tr("%1, %2", "a connection and its state").arg(plainName(connection.name), state),
                m_list);
        item->setSizeHint({0, m_theme.scaled(Theme::CompactRowHeight)});
        item->setToolTip(plainName(connection.address).toHtmlEscaped());
        if (!m_isNew && connection.id == m_before.id)
            m_list->setCurrentItem(item);
    }
}

const Reading *ConnectionDialog::readingOf(ConnectionId id) const
{
    const auto found = std::ranges::find(m_readings, id, &Reading::id);
    return found == m_readings.end() ? nullptr : &*found;
}

void ConnectionDialog::selectInList(int row)
{
    if (row >= 0 && row < m_known.size())
        edit(m_known[row].id);
}

void ConnectionDialog::startNew()
{
    m_isNew = true;
    Connection fresh {.id = ConnectionId::create()};
    if (!Provider::all().isEmpty())
        fresh.provider = Provider::all().first()->id();
    fill(fresh);
    m_name->setFocus();
}

void ConnectionDialog::edit(ConnectionId id)
{
    m_isNew = false;
    const auto known = std::ranges::find(m_known, id, &Connection::id);
    fill(known == m_known.end() ? Connection {.id = id} : *known);
}

void ConnectionDialog::fill(const Connection &connection)
{
    m_before = connection;
    ++m_attempt;
    m_tokenTrouble.clear();
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(connection.provider)));
    m_name->setText(connection.name);
    m_address->setText(connection.address);
    m_account->setText(connection.account);
    m_token->clear();
    m_projects->setPlainText(connection.projects);
    m_authority->setText(connection.caFile);
    m_mayWrite->setChecked(connection.mayWrite);
    m_http2->setChecked(connection.http2);
    m_heading->setText(m_isNew ? tr("New connection") : plainName(connection.name));
    m_save->setText(m_isNew ? tr("Co&nnect") : tr("&Save the connection"));
    m_switch->setVisible(!m_isNew);
    m_switch->setText(connection.enabled ? tr("Stop &reading this server")
                                         : tr("&Read this server again"));
    m_checks->clear();
    m_outcome->hide();
    m_test->setEnabled(true);
    showList();
    clearComplaints();
    showHints();
}

Connection ConnectionDialog::entered() const
{
    auto connection = m_before;
    connection.provider = m_provider->currentData().toString();
    connection.name = m_name->text();
    connection.address = m_address->text();
    connection.account = m_account->text();
    connection.projects = m_projects->toPlainText();
    connection.caFile = m_authority->text();
    connection.mayWrite = m_mayWrite->isEnabled() && m_mayWrite->isChecked();
    connection.http2 = m_http2->isChecked();
    return tidied(connection);
}

void ConnectionDialog::showHints()
{
    // What was read proves stories and deployments; it goes with no connection.
    const auto *reading = readingOf(m_before.id);
    m_remove->setVisible(!m_isNew && !(reading && reading->readAt.isValid()));
    const auto *provider = Provider::withId(m_provider->currentData().toString());
    m_address->setPlaceholderText(provider ? provider->addressExample() : QString());
    m_projectsHint->setText(
            provider ? tr("%1. Empty: all that the server shows.").arg(provider->projectHint())
                     : QString());
    m_projectsHint->show();
    const auto right = provider ? provider->rightToWrite() : QString();
    m_mayWrite->setEnabled(!right.isEmpty());
    m_mayWriteHint->setText(
            right.isEmpty()
                    ? tr("This kind of server can only be read.")
                    : tr("Everybody in this workspace may, with the token on their own computer. "
                         "Each deed is in the activity log. %1")
                              .arg(right));
    m_mayWrite->setAccessibleDescription(m_mayWriteHint->text());

    const auto variable = EnvironmentSecrets::variableFor(m_name->text().trimmed());
    m_tokenHint->setInk(Ink::TextMuted);
    if (!m_tokenTrouble.isEmpty()) {
        m_tokenHint->setTone(Tone::Fail);
        m_tokenHint->setText(m_tokenTrouble);
    } else if (!m_name->text().trimmed().isEmpty()
               && qEnvironmentVariableIsSet(variable.toLatin1().constData())) {
        m_tokenHint->setText(tr("Taken from the environment, %1.").arg(variable));
    } else if (m_isNew) {
        m_tokenHint->setText(tr("Kept in the system's keyring, never in the workspace."));
    } else {
        m_tokenHint->setText(tr("Leave it empty to keep the one that is in the keyring."));
    }
    m_tokenHint->show();
}

void ConnectionDialog::changed()
{
    ++m_attempt;
    if (!m_checks->checks().isEmpty() || !m_test->isEnabled())
        m_checks->clear();
    m_test->setEnabled(true);
    m_outcome->hide();
    clearComplaints();
}

// ---- What is wrong ------------------------------------------------------------------------------

void ConnectionDialog::clearComplaints()
{
    for (auto *label : {m_nameError, m_addressError, m_authorityError})
        label->hide();
}

bool ConnectionDialog::complain()
{
    clearComplaints();
    const auto fine = mayConnect(entered(), m_known);
    if (fine)
        return false;
    const auto &error = fine.error();
    auto *label = error.code == "name"_L1 ? m_nameError
            : error.code == "ca"_L1       ? m_authorityError
                                          : m_addressError;
    QWidget *field = error.code == "name"_L1 ? m_name
            : error.code == "ca"_L1          ? m_authority
                                             : m_address;
    label->setTone(Tone::Fail);
    label->setText(error.title() + u' ' + error.whatToDo());
    label->show();
    field->setFocus();
    return true;
}

void ConnectionDialog::test()
{
    if (complain())
        return;
    ++m_attempt;
    m_test->setEnabled(false);
    m_checks->showBusy();
    if (!m_token->text().isEmpty()) {
        runChecks(m_token->text());
        return;
    }
    const auto connection = entered();
    m_secrets.read({connection.id.toString(), connection.name})
            .then(&m_store,
                  [self = QPointer(this),
                   attempt = m_attempt](const Result<std::optional<QString>> &token) {
                      // Where there is no keyring, many servers can be read without a token.
                      if (self && self->m_attempt == attempt)
                          self->runChecks(token ? token->value_or(QString()) : QString());
                  });
}

void ConnectionDialog::runChecks(const QString &token)
{
    checkConnection(m_http, entered(), token)
            .then(&m_store,
                  [self = QPointer(this), attempt = m_attempt](const QList<Check> &checks) {
                      if (self)
                          self->takeChecks(attempt, checks);
                  });
}

void ConnectionDialog::takeChecks(int attempt, const QList<Check> &checks)
{
    if (attempt != m_attempt)
        return;
    m_test->setEnabled(true);
    m_checks->show(checks);
}

// ---- What is kept -------------------------------------------------------------------------------

void ConnectionDialog::save()
{
    if (complain())
        return;
    const auto connection = entered();
    const auto token = m_token->text();
    m_store.edit(connections(),
                 m_isNew ? Edit<Connection> {.after = connection}
                         : Edit<Connection> {m_before, connection});
    m_isNew = false;
    m_outcome->hide();
    if (token.isEmpty())
        takeKept(connection, Done {});
    else
        keepToken(connection, token);
}

void ConnectionDialog::keepToken(const Connection &connection, const QString &token)
{
    m_save->setEnabled(false);
    m_secrets.write({connection.id.toString(), connection.name}, token)
            .then(&m_store, [self = QPointer(this), connection](const Result<Done> &kept) {
                if (self)
                    self->takeKept(connection, kept);
            });
}

void ConnectionDialog::takeKept(const Connection &connection, const Result<Done> &kept)
{
    m_save->setEnabled(true);
    // What was typed stays until it is safe somewhere.
    const auto token = kept ? QString() : m_token->text();
    fill(connection);
    m_token->setText(token);
    emit connected(connection.id);
    m_outcome->show();
    if (kept) {
        m_outcome->setInk(Ink::Text);
        m_outcome->setText(tr("%1 is stored and is read now.").arg(plainName(connection.name)));
        return;
    }
    m_tokenTrouble
            = tr("%1 Start Dayshift with the token in %2, and it is used from there.")
                      .arg(kept.error().title(), EnvironmentSecrets::variableFor(connection.name));
    showHints();
    m_outcome->setInk(Ink::Text);
    m_outcome->setText(tr("The connection is stored, the token is not."));
    m_token->setFocus();
}

void ConnectionDialog::removeConnection()
{
    Deed deed;
    if (const auto *reading = readingOf(m_before.id))
        deed.add(readings(), Edit<Reading> {.before = *reading});
    deed.add(connections(), Edit<Connection> {.before = m_before});
    m_store.edit(deed);
    const auto name = plainName(m_before.name);
    m_secrets.remove({m_before.id.toString(), m_before.name})
            .then(&m_store, [](const Result<Done> &) {}); // without a keyring there is none
    startNew();
    m_outcome->setText(tr("%1 is removed. Nothing was read from it.").arg(name));
    m_outcome->show();
}

void ConnectionDialog::switchReading()
{
    auto after = m_before;
    after.enabled = !after.enabled;
    m_store.edit(connections(), Edit<Connection> {m_before, after});
    fill(after);
    m_outcome->setText(after.enabled ? tr("%1 is read again.").arg(plainName(after.name))
                                     : tr("%1 is not read any more. What it told stays in the "
                                          "workspace; its pipelines are not shown.")
                                               .arg(plainName(after.name)));
    m_outcome->show();
    if (after.enabled)
        emit connected(after.id);
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/workspacepane.h"

#include "models/store/check.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QUndoStack>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr int LongestName = 100;
// A clock that differs by less changes nothing that people see.
static constexpr auto ClockMayDiffer = 2s;

WorkspacePane::WorkspacePane(const Theme &theme, Store &store, QUndoStack &undo, Format format,
                             Clock clock, QWidget *parent)
    : SettingsPane(theme, Scope::Team, parent)
    , m_store(store)
    , m_undo(undo)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
{
    addState();
    addPlace();
    addTeam();
    addCopies();
    cards()->addStretch(1);
    addChecks();
    m_store.watch<Workspace>(workspaces(), this, [this](const Delta<Workspace> &delta) {
        if (!delta.current.isEmpty())
            take(delta.current.constFirst());
    });
    test();
}

void WorkspacePane::addState()
{
    auto *card = new SettingsCard(theme(), tr("State"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space4);
    m_sign = new SignLabel(theme(), StatusGlyph::Hero, card);
    m_title = new TextLabel(theme(), Type::Section, Ink::Text, card);
    m_line = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
    m_line->setWrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_test = new QPushButton(tr("&Test again"), card);
    connect(m_test, &QPushButton::clicked, this, &WorkspacePane::test);
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    row->addWidget(m_test);
    card->body()->addLayout(row);
    cards()->addWidget(card);
}

void WorkspacePane::addPlace()
{
    auto *card = new SettingsCard(theme(), tr("Where the data lies"), this);
    const bool isFile = m_store.location().engine == StoreLocation::Engine::Sqlite;
    card->addWords(isFile ? tr("On this computer only: one file, for one person or to try things.")
                          : tr("In the team's database: PostgreSQL, everybody sees the same."),
                   Ink::Text);
    auto *place = card->addWords(m_store.location().toText());
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setAccessibleName(tr("Where the data lies"));
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(Icons::icon(u"folder-open"_s, theme()),
                                 tr("&Open another workspace …"), card);
    auto *database = new QPushButton(Icons::icon(u"database"_s, theme()),
                                     tr("Open a team &database …"), card);
    connect(open, &QPushButton::clicked, this, &WorkspacePane::openRequested);
    connect(database, &QPushButton::clicked, this, &WorkspacePane::openDatabaseRequested);
    row->addWidget(open);
    row->addWidget(database);
    row->addStretch(1);
    card->body()->addLayout(row);
    if (!isFile) {
        card->addWords(tr("When the server cannot be reached, work goes on here and is sent later. "
                          "Signing and deploying always need the server. The password lies in the "
                          "system's keyring."));
    }
    cards()->addWidget(card);
}

void WorkspacePane::addTeam()
{
    auto *card = new SettingsCard(theme(), tr("Whose it is"), this);
    m_team = new QLineEdit(card);
    m_product = new QLineEdit(card);
    m_zone = new QComboBox(card);
    for (const auto &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
    m_save = new QPushButton(tr("&Save"), card);
    m_save->setEnabled(false);
    for (auto *field : {m_team, m_product}) {
        field->setMaxLength(LongestName);
        field->setMinimumWidth(theme().scaled(280));
        connect(field, &QLineEdit::textEdited, this,
                [this] { m_save->setEnabled(!m_team->text().trimmed().isEmpty()); });
    }
    connect(m_zone, &QComboBox::activated, this,
            [this] { m_save->setEnabled(!m_team->text().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &WorkspacePane::saveTeam);
    card->addField(tr("Te&am"), m_team);
    card->addField(tr("&Product"), m_product);
    card->addField(tr("Time &zone, in which days and weeks are counted"), m_zone);
    m_meanwhile = card->addWords(tr("Somebody changed this meanwhile. What you typed is kept; when you "
                                    "save, both are shown."));
    m_meanwhile->setTone(Tone::Warn);
    m_meanwhile->hide();
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_save);
    card->body()->addLayout(row);
    for (auto *field : std::initializer_list<QWidget *> {m_team, m_product, m_zone})
        field->setEnabled(!m_store.isReadOnly());
    cards()->addWidget(card);
}

void WorkspacePane::addCopies()
{
    auto *card = new SettingsCard(theme(), tr("Keep it safe"), this);
    const bool isFile = m_store.location().engine == StoreLocation::Engine::Sqlite;
    if (isFile) {
        auto *row = new QHBoxLayout;
        auto *words = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
        words->setWrapped();
        words->setText(tr("A whole copy in one file, while others work on."));
        auto *make = new QPushButton(tr("&Back up …"), card);
        connect(make, &QPushButton::clicked, this, &WorkspacePane::backUp);
        row->addWidget(words, 1);
        row->addWidget(make);
        card->body()->addLayout(row);
    } else {
        card->addWords(tr("The database is backed up on its server."));
        auto *row = new QHBoxLayout;
        auto *words = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
        words->setWrapped();
        words->setText(tr("A connection file brings a colleague here. It holds the address and no "
                          "password."));
        auto *make = new QPushButton(tr("&Connection file …"), card);
        connect(make, &QPushButton::clicked, this, &WorkspacePane::saveAddress);
        row->addWidget(words, 1);
        row->addWidget(make);
        card->body()->addLayout(row);
    }
    m_said = card->addWords({});
    m_said->hide();
    cards()->addWidget(card);
}

void WorkspacePane::addChecks()
{
    m_checkCard = new SettingsCard(theme(), tr("Connection check"), this);
    side()->addWidget(m_checkCard);
    m_people = new SettingsCard(theme(), tr("Connected now"), this);
    m_names = m_people->addWords({}, Ink::Text);
    m_people->hide();
    side()->addWidget(m_people);
    side()->addStretch(1);
}

void WorkspacePane::test()
{
    m_test->setEnabled(false);
    m_sign->setSign(Sign::Running);
    m_title->setText(tr("It is being asked"));
    m_mailbox.await(m_store.read([readOnly = m_store.isReadOnly()](Database &database) {
                        return healthOf(database, readOnly);
                    }),
                    [this](const Result<StoreHealth> &health) { show(health); });
}

void WorkspacePane::addCheck(bool holds, const QString &text, const QString &end, bool warns)
{
    const int row = m_checks->rowCount();
    auto *sign = new SignLabel(theme(), StatusGlyph::Row, m_checkCard);
    sign->setSign(warns ? Sign::Warning : holds ? Sign::Passed : Sign::Failed);
    auto *words = new TextLabel(theme(), Type::Body, Ink::Text, m_checkCard);
    words->setWrapped();
    words->setText(text);
    auto *detail = new TextLabel(theme(), Type::Small, Ink::TextSecondary, m_checkCard);
    detail->setText(end);
    m_checks->addWidget(sign, row, 0, Qt::AlignTop);
    m_checks->addWidget(words, row, 1);
    m_checks->addWidget(detail, row, 2, Qt::AlignTop);
}

static void empty(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        delete item->widget();
        delete item;
    }
}

void WorkspacePane::show(const Result<StoreHealth> &health)
{
    m_test->setEnabled(true);
    const auto now = m_clock();
    empty(m_checkCard->body());
    m_checks = new QGridLayout;
    m_checks->setHorizontalSpacing(Theme::Space3);
    m_checks->setVerticalSpacing(Theme::Space4);
    m_checks->setColumnStretch(1, 1);
    m_checkCard->body()->addLayout(m_checks);
    m_checkCard->setNote(m_format.clock(now));
    if (!health) {
        m_sign->setSign(Sign::Failed);
        m_title->setText(health.error().title());
        m_line->setText(health.error().whatIsSafe() + u' ' + health.error().whatToDo());
        addCheck(false, tr("It does not answer"), {});
        emit told();
        return;
    }
    m_sign->setSign(health->mayWrite ? Sign::Passed : Sign::Warning);
    m_title->setText(health->isFile ? tr("The workspace is open")
                                    : tr("Connected to the team database"));
    const auto written = health->lastWriteAt.isValid()
            ? tr("last change %1", "a time").arg(m_format.moment(health->lastWriteAt, now))
            : tr("nothing was changed yet");
    const auto place = health->isFile ? QFileInfo(m_store.location().database).fileName()
                                      : m_store.location().host;
    m_line->setText(QStringList {place, written, m_format.bytes(health->bytes)}
                            .join(u" \u00b7 "_s));
    addCheck(true, health->isFile ? tr("The file answers") : tr("The server answers"),
             tr("%1 ms", "milliseconds").arg(health->answeredIn.count()));
    if (!health->isFile)
        addCheck(health->encrypted, health->encrypted ? tr("The line is encrypted")
                                                      : tr("The line is not encrypted"),
                 {}, !health->encrypted);
    addCheck(health->mayWrite, health->mayWrite ? tr("You may read and write")
                                                : tr("You may read, and not write"),
             {}, !health->mayWrite);
    addCheck(health->fits(),
             health->fits() ? tr("Schema %1 fits this program").arg(health->schema)
                            : tr("Schema %1; this program knows %2")
                                      .arg(health->schema)
                                      .arg(health->newest),
             {});
    if (!health->isFile) {
        const auto off = std::chrono::milliseconds(std::llabs(health->clockAhead.count()));
        const bool differs = off >= ClockMayDiffer;
        addCheck(true, differs ? tr("The clocks differ by %1").arg(m_format.span(off))
                               : tr("The clocks agree"),
                 differs ? tr("times are the server's") : QString(), differs);
    }
    m_people->setVisible(!health->connected.isEmpty());
    m_people->setNote(m_format.count(health->connected.size()));
    m_names->setText(health->connected.join(u'\n'));
    emit told();
}

Workspace WorkspacePane::typed() const
{
    auto after = m_workspace;
    after.team = m_team->text().trimmed();
    after.product = m_product->text().trimmed();
    after.timeZone = m_zone->currentText();
    return after;
}

// What somebody is typing stays, whatever arrives, and goes on from what stood there when they began:
// whether both changed the same shows when it is saved, side by side.
void WorkspacePane::take(const Workspace &workspace)
{
    const auto mine = typed();
    bool isBehind = false;
    const auto follow = [&](QString Workspace::*field, auto &&show) {
        const bool isMine = m_workspace.id == workspace.id && mine.*field != m_workspace.*field
                && mine.*field != workspace.*field;
        if (isMine) {
            isBehind = isBehind || workspace.*field != m_workspace.*field;
            return;
        }
        m_workspace.*field = workspace.*field;
        show(workspace.*field);
    };
    follow(&Workspace::team, [this](const QString &text) { m_team->setText(text); });
    follow(&Workspace::product, [this](const QString &text) { m_product->setText(text); });
    follow(&Workspace::timeZone, [this](const QString &zone) {
        // A name that the list leaves out would else become another zone with the next Save.
        if (m_zone->findText(zone) < 0)
            m_zone->insertItem(0, zone);
        m_zone->setCurrentText(zone);
    });
    m_workspace.id = workspace.id;
    m_workspace.createdAt = workspace.createdAt;
    m_save->setEnabled(typed() != m_workspace && !m_team->text().trimmed().isEmpty());
    m_meanwhile->setVisible(isBehind);
}

void WorkspacePane::saveTeam()
{
    const auto after = typed();
    if (after.team.isEmpty() || after == m_workspace)
        return;
    m_meanwhile->hide();
    m_undo.push(new DeedCommand(m_store, Deed(workspaces(), Edit<Workspace> {m_workspace, after}),
                                tr("Workspace changed")));
}

void WorkspacePane::say(const QString &words, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(words);
    m_said->show();
}

void WorkspacePane::backUp()
{
    auto path = QFileDialog::getSaveFileName(this, tr("Back up the workspace"), {},
                                             tr("Dayshift workspaces (*.dayshift)"), nullptr,
                                             QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(".dayshift"_L1))
        path += u".dayshift"_s;
    m_mailbox.await(
            m_store.read([path](Database &database) { return backup(database, path); }),
            [this, path](const Result<qint64> &size) {
                if (size)
                    say(tr("Backed up to %1, %2.", "a file; its size")
                                .arg(path, m_format.bytes(*size)),
                        Tone::Pass);
                else
                    say(size.error().message(), Tone::Fail);
            });
}

void WorkspacePane::saveAddress()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save a connection file"),
                                                   u"team.dayshift-connection"_s,
                                                   tr("Connection files (*.dayshift-connection)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto text = m_store.location().toText().toUtf8() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        say(tr("The connection file is %1. It holds no password.").arg(path), Tone::Pass);
    else
        say(tr("The connection file could not be written. Choose another folder."), Tone::Fail);
}

} // namespace Dayshift

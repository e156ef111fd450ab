// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/connectiondialog.h"

#include "tests/support/fakenetwork.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "views/pipeline/checklist.h"
#include "views/style/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A machine without a keyring.
class NoKeyring : public Secrets
{
public:
    QFuture<Result<std::optional<QString>>> read(const SecretKey &) override
    {
        return QtFuture::makeReadyFuture(Result<std::optional<QString>>(m_error));
    }
    QFuture<Result<Done>> write(const SecretKey &, const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<Done>(m_error));
    }
    QFuture<Result<Done>> remove(const SecretKey &) override
    {
        return QtFuture::makeReadyFuture(Result<Done>(m_error));
    }

private:
    const Error m_error {.kind = Error::Kind::Away, .what = u"There is no keyring."_s};
};

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    FakeNetwork m_network;
    std::unique_ptr<HttpClient> m_http;
    MemorySecrets m_secrets;
    NoKeyring m_none;
    std::unique_ptr<ConnectionDialog> m_dialog;

    void open(Secrets &secrets)
    {
        m_dialog = std::make_unique<ConnectionDialog>(*m_store, *m_http, secrets, m_theme);
        m_dialog->show();
    }

    // By the name that a screen reader says.
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *widget : m_dialog->findChildren<Widget *>()) {
            // (The name of a combo box is its value there; its label is a relation.)
            auto *face = QAccessible::queryAccessibleInterface(widget);
            if (widget->accessibleName().startsWith(name)
                || (face && face->text(QAccessible::Name).startsWith(name)))
                return widget;
        }
        return nullptr;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(const QString &provider) const
    {
        auto *kinds = named<QComboBox>(u"Kind of server"_s);
        kinds->setCurrentIndex(kinds->findData(provider));
    }
    void press(const QString &button) const
    {
        auto *found = named<QPushButton>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        found->click();
    }
    void fillIn(const QString &name, const QString &address) const
    {
        choose(u"cctray"_s);
        type(u"Name"_s, name);
        type(u"Address"_s, address);
    }
    // Whether somewhere in the dialog these words are seen.
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    [[nodiscard]] QList<Connection> stored() const
    {
        return *m_store->read([](Database &database) { return connections().load(database); })
                        .result();
    }
    void picture(const QString &name) const
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        const auto image = m_dialog->grab().toImage();
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_PICTURES"); !folder.isEmpty())
            image.save(QDir(folder).filePath(name + u".png"_s));
    }

private slots:
    void initTestCase()
    {
        m_theme.setChoice(Look::Light);
        m_theme.applyToApplication();
    }
    void init()
    {
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {});
        QVERIFY(m_store->open().result());
        m_http = std::make_unique<HttpClient>(m_network);
        open(m_secrets);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_http.reset();
        m_store.reset();
        m_network.asked.clear();
        m_network.answers.clear();
    }

    void aConnectionIsStoredAndItsTokenOnlyInTheKeyring()
    {
        QSignalSpy connected(m_dialog.get(), &ConnectionDialog::connected);
        fillIn(u"Build farm"_s, u"https://ci.example.org/cc.xml"_s);
        type(u"Token or password"_s, u"s3cr3t-t0ken"_s);
        press(u"Connect"_s);

        QTRY_COMPARE(connected.count(), 1);
        QTRY_COMPARE(stored().size(), 1);
        const auto connection = stored().first();
        QCOMPARE(connection.name, u"Build farm"_s);
        QCOMPARE(connection.provider, u"cctray"_s);
        const auto kept = m_secrets.read({connection.id.toString(), connection.name}).result();
        QCOMPARE(**kept, u"s3cr3t-t0ken"_s);
        QVERIFY(named<QLineEdit>(u"Token or password"_s)->text().isEmpty());

        const QFileInfo workspace(m_database->location().database);
        for (const auto &entry : workspace.dir().entryInfoList(QDir::Files)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("s3cr3t"), qPrintable(entry.fileName()));
        }
    }

    void whatIsWrongIsSaidBesideItsFieldAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QString() << u"https://ci.example.org/cc.xml"_s
                                 << u"The connection has no name."_s << u"Name"_s;
        QTest::newRow("no address") << u"CI"_s << QString() << u"not the address"_s << u"Address"_s;
        QTest::newRow("a file") << u"CI"_s << u"file:///etc/passwd"_s << u"not the address"_s
                                << u"Address"_s;
        QTest::newRow("a password in it") << u"CI"_s << u"https://me:secret@ci.example.org/cc.xml"_s
                                          << u"holds a token or a password"_s << u"Address"_s;
    }
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsStored()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, address);
        QFETCH(const QString, words);
        QFETCH(const QString, field);
        fillIn(name, address);
        press(u"Connect"_s);
        QVERIFY(says(words));
        QCOMPARE(m_dialog->focusWidget(), named<QLineEdit>(field));
        QVERIFY(stored().isEmpty());
        // Who mends it is not told any more.
        type(u"Name"_s, u"Something else"_s);
        QVERIFY(!says(words));
    }

    void aNameIsGivenOnlyOnce()
    {
        fillIn(u"CI"_s, u"https://ci.example.org/cc.xml"_s);
        press(u"Connect"_s);
        QTRY_COMPARE(m_dialog->known().size(), 1);
        press(u"New connection"_s);
        fillIn(u"ci"_s, u"https://other.example.org/cc.xml"_s);
        press(u"Connect"_s);
        QVERIFY(says(u"There is a connection of this name already."_s));
        QCOMPARE(stored().size(), 1);
    }

    void testAsksTheServerAndTellsWhatHolds()
    {
        m_network.answers = {{.body = R"(<Projects><Project name="api" activity="Sleeping"
            lastBuildStatus="Success" lastBuildLabel="7" lastBuildTime="2026-06-16T09:00:00Z"
            webUrl="https://ci.example.org/api"/></Projects>)",
                              .headers = {{"Content-Type", "application/xml"}}}};
        fillIn(u"CI"_s, u"https://ci.example.org/cc.xml"_s);
        press(u"Test"_s);
        auto *list = m_dialog->findChild<CheckList *>();
        QVERIFY(list->checks().isEmpty());
        QTRY_COMPARE(list->checks().size(), 4);
        picture(u"connect-held"_s);
        QVERIFY(allHold(list->checks()));
        QVERIFY(says(u"The server answers."_s));
        QVERIFY(stored().isEmpty());
        // A check speaks of what was entered then.
        type(u"Address"_s, u"https://elsewhere.example.org/cc.xml"_s);
        QVERIFY(!says(u"The server answers."_s));
    }

    void aFailedTestSaysWhichPartAndWhatToDo()
    {
        m_network.answers = {{.status = 401, .error = QNetworkReply::AuthenticationRequiredError}};
        fillIn(u"CI"_s, u"http://ci.example.org/cc.xml"_s);
        type(u"Token or password"_s, u"s3cr3t-t0ken"_s);
        press(u"Test"_s);
        auto *list = m_dialog->findChild<CheckList *>();
        QTRY_COMPARE(list->checks().size(), 4);
        picture(u"connect-failed"_s);
        QVERIFY(!allHold(list->checks()));
        QCOMPARE(list->checks().at(2).outcome, Check::Outcome::Failed);
        QVERIFY(!list->accessibleDescription().contains(u"s3cr3t"_s));
    }

    void withoutAKeyringItNamesTheVariableAndStoresTheRest()
    {
        open(m_none);
        fillIn(u"Build farm 2"_s, u"https://ci.example.org/cc.xml"_s);
        type(u"Token or password"_s, u"s3cr3t-t0ken"_s);
        press(u"Connect"_s);
        QTRY_VERIFY(says(u"DAYSHIFT_TOKEN_BUILD_FARM_2"_s));
        picture(u"connect-nokeyring"_s);
        QVERIFY(says(u"There is no keyring."_s));
        QVERIFY(says(u"The connection is stored, the token is not."_s));
        QTRY_COMPARE(stored().size(), 1);
        QCOMPARE(named<QLineEdit>(u"Token or password"_s)->text(), u"s3cr3t-t0ken"_s);
    }

    void aTokenFromTheEnvironmentIsNamed()
    {
        qputenv("DAYSHIFT_TOKEN_WALL_CI", "x");
        type(u"Name"_s, u"Wall CI"_s);
        QVERIFY(says(u"Taken from the environment, DAYSHIFT_TOKEN_WALL_CI."_s));
        qunsetenv("DAYSHIFT_TOKEN_WALL_CI");
    }

    void aConnectionIsEditedWithoutTypingItsTokenAgain()
    {
        fillIn(u"CI"_s, u"https://ci.example.org/cc.xml"_s);
        type(u"Token or password"_s, u"s3cr3t"_s);
        press(u"Connect"_s);
        QTRY_COMPARE(m_dialog->known().size(), 1);
        const auto id = m_dialog->known().first().id;

        open(m_secrets);
        m_dialog->edit(id);
        QTRY_COMPARE(named<QLineEdit>(u"Name"_s)->text(), u"CI"_s);
        QVERIFY(says(u"Leave it empty to keep the one that is in the keyring."_s));
        type(u"Address"_s, u"https://new.example.org/cc.xml"_s);
        press(u"Save the connection"_s);
        QTRY_COMPARE(stored().value(0).address, u"https://new.example.org/cc.xml"_s);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(**m_secrets.read({id.toString(), u"CI"_s}).result(), u"s3cr3t"_s);
    }

    void aServerIsSwitchedOffAndOnAgain()
    {
        fillIn(u"CI"_s, u"https://ci.example.org/cc.xml"_s);
        press(u"Connect"_s);
        QTRY_COMPARE(stored().size(), 1);
        press(u"Stop reading this server"_s);
        QTRY_VERIFY(!stored().first().enabled);
        QTRY_COMPARE(m_dialog->findChild<QListWidget *>()->item(0)->text(), u"CI, switched off"_s);
        press(u"Read this server again"_s);
        QTRY_VERIFY(stored().first().enabled);
    }

    void onlyWhoTicksTheBoxLetsTheTeamWrite()
    {
        auto *box = named<QCheckBox>(u"Allow to run builds again, cancel and start them"_s);
        choose(u"cctray"_s);
        QVERIFY(!box->isEnabled());
        QVERIFY(box->accessibleDescription().contains("can only be read"_L1));
        fillIn(u"CI"_s, u"https://ci.example.test"_s);
        choose(u"jenkins"_s);
        QVERIFY(box->isEnabled());
        QVERIFY(!box->isChecked());
        QVERIFY(box->accessibleDescription().contains("Job/Build"_L1));
        QVERIFY(!m_dialog->entered().mayWrite);

        box->click();
        press(u"Connect"_s);

        QTRY_COMPARE(stored().size(), 1);
        QVERIFY(stored().first().mayWrite);
        box->click();
        press(u"Save the connection"_s);
        QTRY_VERIFY(!stored().first().mayWrite);
    }

    void whatWasNeverReadIsRemovedWithItsToken()
    {
        fillIn(u"CI"_s, u"https://ci.example.org/cc.xml"_s);
        type(u"Token or password"_s, u"s3cr3t"_s);
        press(u"Connect"_s);
        QTRY_COMPARE(stored().size(), 1);
        const auto id = stored().first().id;
        QTRY_VERIFY(named<QPushButton>(u"Remove"_s)->isVisible());
        press(u"Remove"_s);
        QTRY_VERIFY(stored().isEmpty());
        QVERIFY(!m_secrets.read({id.toString(), u"CI"_s}).result()->has_value());
    }

    void whatWasReadIsNotRemoved()
    {
        fillIn(u"CI"_s, u"https://ci.example.org/cc.xml"_s);
        press(u"Connect"_s);
        QTRY_COMPARE(stored().size(), 1);
        const Reading reading {.id = stored().first().id,
                               .name = u"CI"_s,
                               .readAt = QDateTime::currentDateTimeUtc()};
        QVERIFY(m_store->write([reading](Transaction &transaction) {
                           return readings().merge(transaction, {reading});
                       })
                        .result());
        QTRY_VERIFY(!named<QPushButton>(u"Remove"_s)->isVisible());
    }

    void everyFieldIsReachedByTabAndHasAName()
    {
        QSet<QWidget *> reached;
        auto *first = named<QLineEdit>(u"Name"_s);
        first->setFocus();
        for (int i = 0; i < 30; ++i) {
            reached.insert(QApplication::focusWidget() ? QApplication::focusWidget()
                                                       : m_dialog->focusWidget());
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        int fields = 0;
        for (auto *widget : m_dialog->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
            QVERIFY2(reached.contains(widget), qPrintable(face->text(QAccessible::Name)));
            ++fields;
        }
        QVERIFY(fields >= 11);
    }
};

static const Registered<ConnectionDialogTest> known;

#include "tst_connectiondialog.moc"

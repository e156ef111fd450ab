// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/exchange/format.h"
#include "models/exchange/importer.h"
#include "models/exchange/importsession.h"
#include "models/exchange/tablemapping.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class MappingTest : public QObject
{
    Q_OBJECT

    // A table of a tool that nobody knows: what it is about stands under its own words.
    const QByteArray m_table = "Vorgang;Worum es geht;Lage;Wer;Grad\n"
                               "V-1;Sign in again;wartet;Ada;3\n"
                               "V-2;Reset the password;fertig;Bob;5\n";
    const ColumnMapping m_said {{u"Worum es geht"_s, u"title"_s},
                                {u"Vorgang"_s, u"key"_s},
                                {u"Lage"_s, u"state"_s},
                                {u"Wer"_s, u"owner"_s},
                                {u"Grad"_s, u"points"_s}};
    QTemporaryDir m_dir;

    QString write(const QByteArray &bytes, const QString &name = u"table.csv"_s) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static QString words(const Holding &holding)
    {
        QStringList items;
        for (const auto &item : holding.items)
            items.append(u"%1 %2 [%3] %4 %5"_s.arg(item.key, item.title, item.status, item.assignees.join(u'+'), QString::number(item.points.value_or(-1))));
        return items.join(u" | "_s);
    }
    static QString words(const QList<TableColumn> &columns)
    {
        QStringList parts;
        for (const auto &column : columns)
            parts.append(column.heading + u'=' + column.field + u'(' + column.examples.join(u'/') + u')');
        return parts.join(u" "_s);
    }

private slots:
    void anUnknownTableComesInByTheColumnsThatAPersonNames()
    {
        const auto path = write(m_table);
        QCOMPARE(readExport({path}, {}, {}).error().code, u"unknown-format"_s);
        QCOMPARE(words(*tableColumns({path})), u"Vorgang=(V-1) Worum es geht=(Sign in again) Lage=(wartet) Wer=(Ada) Grad=(3)"_s);
        const auto holding = readExport({path}, {}, {.columns = m_said});
        QVERIFY(holding);
        QCOMPARE(words(*holding), u"V-1 Sign in again [wartet] Ada 3 | V-2 Reset the password [fertig] Bob 5"_s);
        QCOMPARE(holding->tool, u"table"_s);
        QCOMPARE(words(holding->columns), u"Vorgang=key(V-1/V-2) Worum es geht=title(Sign in again/Reset the password) Lage=state(wartet/fertig) Wer=owner(Ada/Bob) Grad=points(3/5)"_s);
    }

    void whatIsGuessedIsTheProposalAndMayBeCorrected()
    {
        const auto path = write("Title,Name,Status,Notes\nShort,The long name,open,why\n");
        const auto guessed = readExport({path}, {}, {});
        QVERIFY(guessed);
        QCOMPARE(words(guessed->columns), u"Title=title(Short) Name=(The long name) Status=state(open) Notes=description(why)"_s);
        const auto corrected = readExport({path}, {}, {.columns = {{u"Name"_s, u"title"_s}, {u"Title"_s, u"labels"_s}, {u"Notes"_s, u""_s}}});
        QVERIFY(corrected);
        const auto &item = corrected->items.first();
        QCOMPARE(item.title, u"The long name"_s);
        QCOMPARE(item.labels, QStringList {u"Short"_s});
        QCOMPARE(item.description, u""_s);
        QCOMPARE(item.status, u"open"_s); // of this nothing was said
        QCOMPARE(corrected->origin, guessed->origin); // the keys are those of the same table still
    }

    void aMappingWithoutATitleIsNone()
    {
        const auto path = write(m_table);
        QCOMPARE(readExport({path}, {}, {.columns = {{u"Lage"_s, u"state"_s}}}).error().code, u"unknown-format"_s);
        QCOMPARE(readExport({path}, {}, {.columns = {{u"Not here"_s, u"title"_s}}}).error().code, u"unknown-format"_s);
    }

    void aMappingNamesTheFieldThatThereIsNot()
    {
        const auto wrong = columnsIn({{u"columns"_s, QJsonObject {{u"Lage"_s, u"colour"_s}}}});
        QCOMPARE(wrong.error().code, u"mapping"_s);
        QVERIFY(wrong.error().what.contains(u"colour"_s));
        const auto right = columnsIn({{u"columns"_s, QJsonObject {{u"Lage"_s, u"state"_s}, {u"Grad"_s, u""_s}}}});
        QCOMPARE(*right, (ColumnMapping {{u"Lage"_s, u"state"_s}, {u"Grad"_s, u""_s}}));
    }

    void theNextTableOfTheShapeIsReadTheSameWay_data() { TestDatabase::addEngines(); }
    void theNextTableOfTheShapeIsReadTheSameWay()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        store.edit(columns(), {.after = Column {.id = ColumnId::create(), .name = u"To do"_s, .rank = 1}});
        ImportSession session(store);
        QSignalSpy planned(&session, &ImportSession::planned);
        QSignalSpy needed(&session, &ImportSession::mappingNeeded);
        QSignalSpy imported(&session, &ImportSession::imported);
        session.read({write(m_table)});
        QTRY_COMPARE(needed.count(), 1);
        session.read(session.files(), {}, m_said);
        QTRY_COMPARE(planned.count(), 1);
        session.import(planned.first().first().value<ImportPlan>());
        QTRY_COMPARE(imported.count(), 1);

        // Next month, with its columns in another order.
        session.read({write("Worum es geht;Vorgang;Wer;Grad;Lage\nSign in again;V-1;Ada;8;fertig\n", u"next.csv"_s)});
        QTRY_COMPARE(planned.count(), 2);
        QCOMPARE(needed.count(), 1);
        QCOMPARE(words(*session.holding()), u"V-1 Sign in again [fertig] Ada 8"_s);
        session.import(planned.last().first().value<ImportPlan>());
        QTRY_COMPARE(imported.count(), 2);
        QCOMPARE(imported.last().first().value<ImportOutcome>().updated, 1);
        QCOMPARE(imported.last().first().value<ImportOutcome>().created, 0);
    }
};

static const Registered<MappingTest> knownMappingTest;
#include "tst_mapping.moc"

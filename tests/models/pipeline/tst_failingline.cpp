// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/failingline.h"
#include "tests/support/runner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Which line of a log says what failed, in the manner of the programs that write logs.
class FailingLineTest : public QObject
{
    Q_OBJECT

    static QString first(const QByteArray &log)
    {
        const auto found = firstFailingLine(log);
        return found ? u"%1: %2"_s.arg(found->number).arg(found->text) : QString();
    }

private slots:
    void everyToolIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *log, const char *line) {
            QTest::newRow(name) << QByteArray(log) << QString::fromUtf8(line);
        };
        row("gcc",
            "g++ -Wall -Werror=unused -c cart.cpp\n"
            "cart.cpp: In function 'int total()':\n"
            "cart.cpp:12:5: warning: unused variable 'x' [-Wunused-variable]\n"
            "cart.cpp:14:9: error: 'price' was not declared in this scope [-Werror=shadow]\n"
            "cart.cpp:20:1: error: expected '}' at end of input\n"
            "make: *** [Makefile:3: cart.o] Error 1\n",
            "4: cart.cpp:14:9: error: 'price' was not declared in this scope [-Werror=shadow]");
        row("clang", "In file included from a.cpp:1:\n./a.h:3:10: fatal error: 'b.h' file not found\n"
                     "1 error generated.\nninja: build stopped: subcommand failed.\n",
            "2: ./a.h:3:10: fatal error: 'b.h' file not found");
        row("the linker",
            "[3/3] Linking CXX executable shop\nFAILED: shop\n"
            "/usr/bin/ld: main.o: undefined reference to `total()'\n"
            "collect2: error: ld returned 1 exit status\n",
            "3: /usr/bin/ld: main.o: undefined reference to `total()'");
        row("MSVC",
            "  Cart.cpp\r\n"
            "D:\\a\\shop\\Cart.cpp(41,17): error C2065: 'price': undeclared identifier "
            "[D:\\a\\shop\\shop.vcxproj]\r\n"
            "    0 Warning(s)\r\n    1 Error(s)\r\n",
            "2: D:\\a\\shop\\Cart.cpp(41,17): error C2065: 'price': undeclared identifier "
            "[D:\\a\\shop\\shop.vcxproj]");
        row("the linker of MSVC", "   Creating library shop.lib\nLINK : fatal error LNK1120: 1 "
                                  "unresolved externals\n",
            "2: LINK : fatal error LNK1120: 1 unresolved externals");
        row("javac", "src/Cart.java:7: error: cannot find symbol\n    int x = prize;\n1 error\n",
            "1: src/Cart.java:7: error: cannot find symbol");
        row("tsc", "src/cart.ts(3,5): error TS2322: Type 'string' is not assignable to type "
                   "'number'.\nerror Command failed with exit code 2.\n",
            "1: src/cart.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.");
        row("tsc, pretty",
            "\x1b[96msrc/cart.ts\x1b[0m:\x1b[93m3\x1b[0m:\x1b[93m5\x1b[0m - "
            "\x1b[91merror\x1b[0m\x1b[90m TS2322: \x1b[0mType 'string'.\n",
            "1: src/cart.ts:3:5 - error TS2322: Type 'string'.");
        row("cmake", "-- Found Git\nCMake Error at CMakeLists.txt:9 (find_package):\n  By not "
                     "providing \"FindQt9.cmake\"\n-- Configuring incomplete, errors occurred!\n",
            "2: CMake Error at CMakeLists.txt:9 (find_package):");
        row("pytest",
            "collected 3 items\n\ntests/test_cart.py .F.                     [100%]\n\n"
            "=================================== FAILURES ===================================\n"
            "__________________________________ test_total __________________________________\n\n"
            "    def test_total():\n>       assert total([1, 2]) == 4\n"
            "E       assert 3 == 4\nE        +  where 3 = total([1, 2])\n\n"
            "tests/test_cart.py:5: AssertionError\n"
            "=========================== short test summary info ============================\n"
            "FAILED tests/test_cart.py::test_total - assert 3 == 4\n"
            "========================= 1 failed, 2 passed in 0.12s ==========================\n",
            "10: E       assert 3 == 4");
        row("Python", "Traceback (most recent call last):\n  File \"a.py\", line 3, in <module>\n"
                      "    total(None)\nValueError: no prices\n",
            "4: ValueError: no prices");
        row("Maven and JUnit",
            "[INFO] Running shop.CartTest\n"
            "[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< "
            "FAILURE! - in shop.CartTest\n"
            "[ERROR] totals(shop.CartTest)  Time elapsed: 0.01 s  <<< FAILURE!\n"
            "org.opentest4j.AssertionFailedError: expected: <4> but was: <3>\n"
            "[INFO] BUILD FAILURE\n"
            "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin\n",
            "2: [ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< "
            "FAILURE! - in shop.CartTest");
        row("Maven, compiling",
            "[INFO] Compiling 4 source files\n[INFO] "
            "-------------------------------------------------------------\n"
            "[ERROR] COMPILATION ERROR :\n"
            "[ERROR] /w/src/Cart.java:[7,17] cannot find symbol\n"
            "[ERROR] Failed to execute goal org.apache.maven.plugins\n[ERROR] \n[ERROR] -> [Help "
            "1]\n",
            "4: [ERROR] /w/src/Cart.java:[7,17] cannot find symbol");
        row("Gradle",
            "> Task :compileJava\n> Task :test\n\nCartTest > totals() FAILED\n"
            "    org.opentest4j.AssertionFailedError at CartTest.java:9\n\n3 tests completed, 1 "
            "failed\n\n> Task :test FAILED\n\nFAILURE: Build failed with an exception.\n",
            "4: CartTest > totals() FAILED");
        row("Gradle, a task", "> Task :lint FAILED\n\nFAILURE: Build failed with an exception.\n",
            "1: > Task :lint FAILED");
        row("Jest",
            " PASS  src/user.test.js\n FAIL  src/cart.test.js\n"
            "  \xe2\x97\x8f cart \xe2\x80\xba adds\n\n    expect(received).toBe(expected)\n",
            "2: FAIL  src/cart.test.js");
        row("Go",
            "=== RUN   TestTotal\n    cart_test.go:9: got 3, want 4\n--- FAIL: TestTotal (0.00s)\n"
            "FAIL\nFAIL\tshop/cart\t0.003s\nok  \tshop/user\t0.002s\n",
            "3: --- FAIL: TestTotal (0.00s)");
        row("Go, compiling", "# shop/cart\n./cart.go:5:2: undefined: prize\n",
            "2: ./cart.go:5:2: undefined: prize");
        row("a panic in Go", "=== RUN   TestTotal\npanic: runtime error: index out of range\n",
            "2: panic: runtime error: index out of range");
        row("Cargo",
            "   Compiling shop v0.1.0\nwarning: unused variable: `x`\n"
            "error[E0308]: mismatched types\n --> src/cart.rs:3:5\n"
            "error: could not compile `shop` due to previous error\n",
            "3: error[E0308]: mismatched types");
        row("cargo test",
            "running 2 tests\ntest cart::adds ... ok\ntest cart::totals ... FAILED\n"
            "thread 'cart::totals' panicked at src/cart.rs:9:5:\n"
            "test result: FAILED. 1 passed; 1 failed; 0 ignored\nerror: test failed, to rerun "
            "pass `--lib`\n",
            "3: test cart::totals ... FAILED");
        row("GoogleTest",
            "[ RUN      ] Cart.Totals\ncart_test.cpp:9: Failure\nExpected equality\n"
            "[  FAILED  ] Cart.Totals (0 ms)\n",
            "4: [  FAILED  ] Cart.Totals (0 ms)");
        row("Qt Test", "PASS   : CartTest::adds()\nFAIL!  : CartTest::totals() Compared values are "
                       "not the same\n   Actual   (a): 3\nTotals: 2 passed, 1 failed, 0 skipped\n",
            "2: FAIL!  : CartTest::totals() Compared values are not the same");
        row("CTest", "1/2 Test #1: user ......   Passed    0.01 sec\n2/2 Test #2: cart "
                     "......***Failed    0.02 sec\nErrors while running CTest\n",
            "2: 2/2 Test #2: cart ......***Failed    0.02 sec");
        row("TAP", "ok 1 - user\nnot ok 2 - cart totals\n", "2: not ok 2 - cart totals");
        row("npm", "> shop@1.0.0 lint\n> eslint .\n\nnpm ERR! code ELIFECYCLE\nnpm ERR! errno 1\n",
            "4: npm ERR! code ELIFECYCLE");
        row("a shell", "+ deploy.sh\n/bin/sh: 1: deploy.sh: not found\n##[error]Bash exited with "
                       "code '127'.\n",
            "2: /bin/sh: 1: deploy.sh: not found");
        row("GitHub",
            "2026-06-16T09:00:01.1234567Z ##[group]Run make\n"
            "2026-06-16T09:00:02.1234567Z \x1b[36;1mmake\x1b[0m\n"
            "2026-06-16T09:00:03.1234567Z a.c:3:5: error: expected ';'\n"
            "2026-06-16T09:00:04.1234567Z ##[error]Process completed with exit code 2.\n",
            "3: a.c:3:5: error: expected ';'");
        row("GitHub, nothing else",
            "2026-06-16T09:00:01.1234567Z ##[group]Run ./check\n"
            "2026-06-16T09:00:04.1234567Z ##[error]Process completed with exit code 2.\n",
            "2: ##[error]Process completed with exit code 2.");
        row("GitHub's annotation", "##[error]Version 3.9 was not found in the local cache\n",
            "1: ##[error]Version 3.9 was not found in the local cache");
        row("GitLab",
            "section_start:1700000000:step_script\r\x1b[0K\x1b[0K\x1b[36;1mExecuting\x1b[0;m\n"
            "\x1b[32;1m$ make test\x1b[0;m\nsection_end:1700000001:step_script\r\x1b[0K"
            "\x1b[31;1mERROR: Job failed: exit code 1\n\x1b[0;m",
            "3: ERROR: Job failed: exit code 1");
        row("written over", " 10%\r 50%\r 99%\rerror: disk full\r\n", "1: error: disk full");
        row("a log without any", "all well\n0 errors, 0 failures\nno errors\nTests: 3, Failures: 0\n"
                                 "-- Looking for error.h - found\nignoring errors: none\n"
                                 "test error_is_expected ... ok\n",
            "");
        row("no text", "", "");
        row("no line end", "x\na.c:1:1: error: y", "2: a.c:1:1: error: y");
        row("other bytes", "\xff\xfe\na.c:1:1: error: \xff\n", "2: a.c:1:1: error: \xef\xbf\xbd");
    }
    void everyToolIsUnderstood()
    {
        QFETCH(QByteArray, log);
        QTEST(first(log), "line");
    }

    void coloursAreTakenOut_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("plain");
        QTest::newRow("a colour") << QByteArray("\x1b[31;1mred\x1b[0m") << u"red"_s;
        QTest::newRow("a link") << QByteArray("\x1b]8;;https://x\x1b\\text\x1b]8;;\x1b\\") << u"text"_s;
        QTest::newRow("a title") << QByteArray("\x1b]0;title\atext") << u"text"_s;
        QTest::newRow("cut in one") << QByteArray("text\x1b[3") << u"text"_s;
        QTest::newRow("at the end") << QByteArray("text\x1b") << u"text"_s;
        QTest::newRow("a progress") << QByteArray("1%\r2%\r3%\r") << u"3%"_s;
        QTest::newRow("a time") << QByteArray("2026-06-16T09:00:01.1Z  text") << u" text"_s;
    }
    void coloursAreTakenOut()
    {
        QFETCH(QByteArray, line);
        QTEST(plainLine(line), "plain");
    }

    // Whatever is in it, a log is looked at once, and not for long.
    void aHostileLogIsBounded_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("200 MB of one line") << QByteArray(200 << 20, 'e');
        QTest::newRow("200 MB of line ends") << QByteArray(200 << 20, '\n');
        QTest::newRow("nothing but short lines") << QByteArray("abcd\n").repeated(1'000'000);
        QTest::newRow("nothing but suspects") << QByteArray("no error, 0 failed\n").repeated(200'000);
        QTest::newRow("nothing but escapes") << QByteArray("\x1b[error").repeated(600'000);
        QTest::newRow("brackets without end")
                << (QByteArray(4000, '(') + "error\n").repeated(1000);
        QTest::newRow("colons without end") << (QByteArray("a:").repeated(2000) + "error\n").repeated(1000);
        QTest::newRow("blanks without end") << (QByteArray(4000, ' ') + "failed\n").repeated(1000);
    }
    void aHostileLogIsBounded()
    {
        QFETCH(QByteArray, log);
        QElapsedTimer timer;
        timer.start();

        const auto found = firstFailingLine(log);

        qInfo("looked at %lld MB in %lld ms", qint64(log.size() >> 20), timer.elapsed());
        QVERIFY(!found || found->text.size() <= 300);
    }

    void aLogIsShownPlainAndInBounds()
    {
        const auto small = plainLog("one\r\n\x1b[31mtwo\x1b[0m\xe2\x80\xa8" "b\0c\xe2\x80\xae\n", 2);
        QCOMPARE(small.text.count(u'\n'), 1);
        QVERIFY(small.text.startsWith("one\ntwo"_L1));
        QVERIFY(!small.text.contains(QChar::LineSeparator));
        QVERIFY(!small.text.contains(QChar(0x202e)));
        QCOMPARE(small.failing, 2);
        QVERIFY(!small.cut);

        // Four megabytes of nothing but line ends, and what failed in the middle of them.
        const auto empty = QByteArray(2 << 20, '\n');
        const auto log = empty + "a.c:1:1: error: here\n" + empty;
        const auto many = plainLog(log, empty.size() + 1);
        QVERIFY(many.cut);
        QCOMPARE(many.text.count(u'\n') + 1, PlainLog::MostLines);
        QCOMPARE(many.text.section(u'\n', int(many.failing) - 1, int(many.failing) - 1),
                 u"a.c:1:1: error: here"_s);
        const auto end = plainLog(log + "last", 0);
        QVERIFY(end.text.endsWith("\nlast"_L1));
        QCOMPARE(end.failing, 0);
    }

    void aLineOfAMegabyteIsCut()
    {
        const auto found = firstFailingLine("a.c:1:1: error: " + QByteArray(1 << 20, 'x') + "\nend\n");
        QVERIFY(found);
        QVERIFY(found->text.startsWith("a.c:1:1: error: xxx"_L1));
        QVERIFY(found->text.size() <= 300);
    }

    void ofALongLogTheEndIsLookedAt()
    {
        const auto log = "a.c:1:1: error: first\n" + QByteArray("all well\n").repeated(600'000)
                + "b.c:2:2: error: last\n";
        QCOMPARE(firstFailingLine(log)->text, u"b.c:2:2: error: last"_s);
    }
};

static const Registered<FailingLineTest> known;
#include "tst_failingline.moc"

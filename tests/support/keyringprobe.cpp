// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keychain.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Dayshift;

// A process of its own that uses the keyring once, for a process can have one session bus only:
//     keyringprobe PATIENCE_MS read|write|remove ID NAME [SECRET]
// It prints "found SECRET", "none", "done", or "error WORD MESSAGE".
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    QTextStream out(stdout);
    Keychain keychain(std::chrono::milliseconds(arguments.at(1).toInt()));
    const SecretKey key {arguments.at(3), arguments.at(4)};

    const auto tellError = [&](const Error &error) {
        out << "error " << error.word() << ' ' << error.message() << '\n' << error.detail << '\n';
    };
    const auto end = [&] {
        out.flush();
        QCoreApplication::quit();
    };
    const auto tellDone = [&](const Result<Done> &result) {
        if (result)
            out << "done\n";
        else
            tellError(result.error());
        end();
    };
    QTimer::singleShot(0, &keychain, [&] {
        if (arguments.at(2) == QLatin1String("write"))
            keychain.write(key, arguments.value(5)).then(&keychain, tellDone);
        else if (arguments.at(2) == QLatin1String("remove"))
            keychain.remove(key).then(&keychain, tellDone);
        else
            keychain.read(key).then(&keychain, [&](const Result<std::optional<QString>> &result) {
                if (!result)
                    tellError(result.error());
                else if (*result)
                    out << "found " << **result << '\n';
                else
                    out << "none\n";
                end();
            });
    });
    return QCoreApplication::exec();
}

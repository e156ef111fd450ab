// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keychain.h"

#include "models/settings/environmentsecrets.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const auto Service = u"dayshift"_s;

Keychain::Keychain(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

// The promise of one answer, which the job and our patience race for.
template<typename T>
struct KeyringAnswer
{
    KeyringAnswer() { promise.start(); }
    ~KeyringAnswer() { give(Error {.kind = Error::Kind::Interrupted}); }
    Q_DISABLE_COPY_MOVE(KeyringAnswer)

    void give(const Result<T> &result)
    {
        if (std::exchange(isGiven, true))
            return;
        promise.addResult(result);
        promise.finish();
    }

    QPromise<Result<T>> promise;
    bool isGiven = false;
};

struct KeychainErrors
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Keychain)
public:
    static QString wayOut(const SecretKey &key)
    {
        return tr("Unlock the keyring and try again, or set the environment variable %1 before "
                  "Dayshift is started.")
                .arg(EnvironmentSecrets::variableFor(key.name));
    }

    static Error ofPatience(const SecretKey &key, std::chrono::milliseconds patience)
    {
        return {.kind = Error::Kind::Timeout,
                .detail = tr("no answer for %1 ms").arg(patience.count()),
                .what = tr("The keyring of this computer has not answered."),
                .safe = tr("No token was stored or shown anywhere."),
                .todo = wayOut(key),
                .code = u"keyring-time-out"_s};
    }

    static Error ofLock(const SecretKey &key)
    {
        return {.kind = Error::Kind::Away,
                .what = tr("The keyring of this computer is locked."),
                .safe = tr("What is in it stays there."),
                .todo = wayOut(key),
                .code = u"keyring-locked"_s};
    }

    static Error ofJob(const SecretKey &key, const QKeychain::Job &job)
    {
        Error error {.kind = Error::Kind::Away,
                     .detail = u"%1: %2"_s.arg(int(job.error())).arg(job.errorString().left(200)),
                     .what = tr("The keyring of this computer cannot be used."),
                     .safe = tr("No token was stored or shown anywhere."),
                     .todo = wayOut(key),
                     .code = u"keyring-away"_s};
        switch (job.error()) {
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            error.what = tr("The keyring of this computer did not let Dayshift in.");
            error.code = u"keyring-refused"_s;
            break;
        case QKeychain::CouldNotDeleteEntry:
            error.kind = Error::Kind::Storage;
            error.what = tr("The keyring of this computer did not forget the token.");
            error.safe = tr("The token is still in the keyring, and nowhere else.");
            error.code = u"keyring-refused"_s;
            break;
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            break;
        }
        return error;
    }
};

// A locked keyring claims that it does not hold what was asked for, and that it has forgotten what
// it still holds. Whether it is locked, only the secret service itself knows; where there is none,
// nothing is.
static void askWhetherLocked(Keychain &keychain, const std::function<void(bool)> &tell)
{
#ifdef QT_DBUS_LIB
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                   u"/org/freedesktop/secrets/aliases/default"_s,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question),
                                                &keychain);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &keychain, [=] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        tell(reply.isValid() && reply.value().variant().toBool());
    });
#else
    Q_UNUSED(keychain)
    tell(false);
#endif
}

// Runs a job of the keyring on the keychain's thread, for as long as we have patience, and lets
// settle turn what came of it into the result.
template<typename T, typename Job, typename Prepare, typename Settle>
static QFuture<Result<T>> run(Keychain &keychain, std::chrono::milliseconds patience,
                              const SecretKey &key, Prepare prepare, Settle settle)
{
    const auto answer = std::make_shared<KeyringAnswer<T>>();
    auto future = answer->promise.future();
    QMetaObject::invokeMethod(&keychain, [=, &keychain] {
        auto *job = new Job(Service); // deletes itself when it is done, be it long after us
        job->setKey(key.id);
        job->setInsecureFallback(false);
        prepare(*job);
        QTimer::singleShot(patience, &keychain,
                           [=] { answer->give(KeychainErrors::ofPatience(key, patience)); });
        QObject::connect(
                job, &QKeychain::Job::finished, &keychain, [=, &keychain](QKeychain::Job *) {
                    const Result<T> result = settle(*job);
                    constexpr auto isForgetting = std::is_same_v<Job, QKeychain::DeletePasswordJob>;
                    if (!result || (job->error() == QKeychain::NoError && !isForgetting))
                        return answer->give(result);
                    askWhetherLocked(keychain, [=](bool isLocked) {
                        answer->give(isLocked ? KeychainErrors::ofLock(key) : result);
                    });
                });
        job->start();
    });
    return future;
}

QFuture<Result<std::optional<QString>>> Keychain::read(const SecretKey &key)
{
    using Found = std::optional<QString>;
    const auto settle = [key](const QKeychain::ReadPasswordJob &job) -> Result<Found> {
        if (job.error() == QKeychain::EntryNotFound)
            return Found();
        if (job.error() != QKeychain::NoError)
            return KeychainErrors::ofJob(key, job);
        return Found(job.textData());
    };
    return run<Found, QKeychain::ReadPasswordJob>(
            *this, m_patience, key, [](auto &) {}, settle);
}

QFuture<Result<Done>> Keychain::write(const SecretKey &key, const QString &secret)
{
    const auto settle = [key](const QKeychain::Job &job) -> Result<Done> {
        if (job.error() != QKeychain::NoError)
            return KeychainErrors::ofJob(key, job);
        return Done {};
    };
    return run<Done, QKeychain::WritePasswordJob>(
            *this, m_patience, key, [secret](auto &job) { job.setTextData(secret); }, settle);
}

QFuture<Result<Done>> Keychain::remove(const SecretKey &key)
{
    const auto settle = [key](const QKeychain::Job &job) -> Result<Done> {
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            return KeychainErrors::ofJob(key, job);
        return Done {};
    };
    return run<Done, QKeychain::DeletePasswordJob>(
            *this, m_patience, key, [](auto &) {}, settle);
}

} // namespace Dayshift

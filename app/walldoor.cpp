// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/walldoor.h"

#include "app/services.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

SecretKey passwordKeyOf(const StoreLocation &location)
{
    return {.id = u"workspace/"_s + location.toText(), .name = location.database};
}

static QFuture<WallWatch::Opened> opened(const StoreLocation &location)
{
    auto store = WallWatch::sharedStore(std::make_unique<Store>(location, thisAuthor()));
    return store->open(OpenMode::ReadOnly).then([store](const Result<Done> &done) {
        return done ? WallWatch::Opened(store) : WallWatch::Opened(done.error());
    });
}

WallWatch::Door doorTo(const StoreLocation &location, Secrets *secrets)
{
    const bool asks = secrets && location.engine == StoreLocation::Engine::Postgres
            && location.password.isEmpty();
    if (!asks)
        return [location] { return opened(location); };
    return [location, secrets] {
        return secrets->read(passwordKeyOf(location))
                .then(QCoreApplication::instance(),
                      [location](const Result<std::optional<QString>> &kept) {
                          auto where = location;
                          // Where no keyring answers, the database may let us in all the same.
                          if (kept)
                              where.password = kept->value_or(QString());
                          return opened(where);
                      })
                .unwrap();
    };
}

} // namespace Dayshift

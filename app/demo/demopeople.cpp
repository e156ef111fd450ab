// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demopeople.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Store *> DemoPeople::at(const QString &person)
{
    auto &store = m_stores[person];
    if (!store) {
        auto made = std::make_unique<Store>(
                m_workspace, Author {.actor = person, .client = u"demo day of %1"_s.arg(person)});
        if (const auto done = made->open().result(); !done) {
            m_stores.erase(person);
            return done.error();
        }
        store = std::move(made);
    }
    return store.get();
}

} // namespace Dayshift

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoday.h"

#include "app/demo/demoattachments.h"
#include "app/demo/demoboard.h"
#include "app/demo/demodone.h"
#include "app/demo/demolinks.h"
#include "app/demo/demopipelines.h"
#include "app/demo/demousage.h"

namespace Dayshift {

Result<Done> tellDemoDay(Store &store, const QDateTime &now)
{
    return store.write([now](Transaction &transaction) -> Result<Done> {
        const auto board = tellBoard(transaction, now);
        if (!board)
            return board.error();
        if (const auto done = tellDone(transaction, now); !done)
            return done.error();
        if (const auto attached = tellAttachments(transaction, now); !attached)
            return attached;
        if (const auto told = tellPipelines(transaction, now, *board); !told)
            return told.error();
        if (const auto used = tellUsage(transaction, now); !used)
            return used;
        return tellLinks(transaction, now);
    }).result();
}

} // namespace Dayshift

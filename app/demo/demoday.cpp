// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoday.h"

#include "app/demo/daystory.h"
#include "app/demo/demoattachments.h"
#include "app/demo/demoboard.h"
#include "app/demo/demodone.h"
#include "app/demo/demolinks.h"
#include "app/demo/demoproduction.h"
#include "app/demo/demoreleases.h"
#include "app/demo/demopipelines.h"
#include "app/demo/demousage.h"

namespace Dayshift {

Result<Done> tellDemoPast(Store &store, const DemoAddresses &addresses)
{
    return store.write([addresses](Transaction &transaction) -> Result<Done> {
        const auto now = DayStory::instant(DayStory::at(11, 20));
        const auto board = tellBoard(transaction, now);
        if (!board)
            return board.error();
        if (const auto done = tellDone(transaction, now); !done)
            return done.error();
        if (const auto attached = tellAttachments(transaction, now); !attached)
            return attached;
        if (const auto told = tellPipelines(transaction, now, addresses); !told)
            return told.error();
        if (const auto told = tellReleases(transaction, *board); !told)
            return told.error();
        if (const auto told = tellProduction(transaction, addresses.monitor); !told)
            return told.error();
        if (const auto used = tellUsage(transaction, now); !used)
            return used;
        return tellLinks(transaction, now, DemoPart::Before);
    }).result();
}

} // namespace Dayshift

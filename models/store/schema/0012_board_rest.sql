-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the history of a story tells of its parts although they are gone, found without a look at
-- the whole log.

CREATE INDEX activity_proof ON activity (sequence)
    WHERE thing_table IN ('done_override', 'criterion_test');

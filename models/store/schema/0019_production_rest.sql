-- SPDX-License-Identifier: GPL-3.0-or-later
-- An alert that ended because nobody asks its source any more: whether it is over is not known.
ALTER TABLE alert ADD COLUMN unwatched INTEGER NOT NULL DEFAULT 0;

-- Nothing else goes out from here until this incident is recovered.
ALTER TABLE incident ADD COLUMN stops_deployments INTEGER NOT NULL DEFAULT 0;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many stories one lane of a column may hold; 0: as many as there are.

ALTER TABLE board_column ADD COLUMN lane_limit INTEGER NOT NULL DEFAULT 0;

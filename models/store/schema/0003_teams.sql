-- SPDX-License-Identifier: GPL-3.0-or-later
-- Several teams and products in one workspace, and what a story is worth. A team that is alone
-- needs no row: the workspace itself names it.

CREATE TABLE product (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    rank DOUBLE PRECISION NOT NULL
);

CREATE TABLE team (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    product_id TEXT REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    rank DOUBLE PRECISION NOT NULL
);

ALTER TABLE epic ADD COLUMN product_id TEXT REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE sprint ADD COLUMN team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE story ADD COLUMN team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;

-- 0: nobody has said. The order within a list stays the rank's.
ALTER TABLE story ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
-- In the team's own measure, as points are; NULL: nobody has said.
ALTER TABLE story ADD COLUMN value DOUBLE PRECISION;

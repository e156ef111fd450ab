-- SPDX-License-Identifier: GPL-3.0-or-later
-- Servers that may be asked by HTTP/2.

ALTER TABLE connection ADD COLUMN http2 INTEGER NOT NULL DEFAULT 0;

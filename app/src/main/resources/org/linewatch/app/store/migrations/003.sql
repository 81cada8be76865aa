-- What a later run needs to know, to leave out what is done and to take up what failed. Older lines do not have it.

ALTER TABLE ledger ADD COLUMN file VARCHAR;      -- the file that the input is, or is a part of
ALTER TABLE ledger ADD COLUMN bytes BIGINT;      -- size of the file when it was read
ALTER TABLE ledger ADD COLUMN modified BIGINT;   -- when it was last changed, in milliseconds since 1970, UTC

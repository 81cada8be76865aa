-- Records that others coded. No other table refers to them, and no count of ours reads them.

CREATE TABLE other_record (
    dataset VARCHAR NOT NULL,       -- whose coding: gdelt-1, gdelt-2
    id BIGINT NOT NULL,             -- its number there
    day DATE NOT NULL,              -- of the act
    added DATE NOT NULL,            -- when the dataset took it in
    source_code VARCHAR NOT NULL,   -- CAMEO's; empty where unknown
    source_name VARCHAR NOT NULL,
    source_state VARCHAR,           -- the same as a state or body of ours
    target_code VARCHAR NOT NULL,
    target_name VARCHAR NOT NULL,
    target_state VARCHAR,
    root VARCHAR NOT NULL,          -- CAMEO, two digits
    base VARCHAR NOT NULL,          -- three
    code VARCHAR NOT NULL,          -- all
    quad INTEGER NOT NULL,
    lead BOOLEAN NOT NULL,
    goldstein DOUBLE PRECISION,
    mentions INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    tone DOUBLE PRECISION,
    place VARCHAR,
    place_precision VARCHAR,
    place_country VARCHAR,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    address VARCHAR,
    input VARCHAR NOT NULL,         -- where it was read last
    print BIGINT NOT NULL           -- of all that is said of it: the same print, the same record
);

-- The log of assertions is what is kept; every other table but document_text and ledger is derived from it.
-- One SQL for DuckDB and PostgreSQL: no arrays, no engine's own types, no foreign keys on derived tables.

CREATE TABLE meta (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL
);

CREATE TABLE assertion (
    seq BIGINT NOT NULL,
    kind VARCHAR NOT NULL,          -- document, mentions, merge, redirect
    author VARCHAR NOT NULL,        -- machine or human
    made_at TIMESTAMP NOT NULL,     -- UTC
    subject VARCHAR NOT NULL,       -- id of the document or event
    payload VARCHAR NOT NULL        -- JSON
);

CREATE TABLE document (
    id VARCHAR NOT NULL,
    seq BIGINT NOT NULL,            -- of the assertion that it was last kept by
    sha256 VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    title VARCHAR,
    published VARCHAR,              -- as written, may stop at month or year
    sort_day VARCHAR NOT NULL,      -- the same, empty where unknown
    day_first DATE,
    day_last DATE,
    language VARCHAR NOT NULL,
    language_base VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    speaker VARCHAR,
    address VARCHAR,
    publisher VARCHAR,
    rests_on VARCHAR,
    sample BOOLEAN NOT NULL,
    text_sha256 VARCHAR NOT NULL,
    extractor VARCHAR NOT NULL,
    characters INTEGER NOT NULL,    -- code points
    passages INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    ingested TIMESTAMP NOT NULL     -- UTC
);

CREATE TABLE document_text (
    document_id VARCHAR NOT NULL,
    words VARCHAR NOT NULL
);

CREATE TABLE passage (
    number BIGINT NOT NULL,         -- unique over the store, never used again
    document_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    span_start INTEGER NOT NULL,    -- code points of the text
    span_end INTEGER NOT NULL,
    language VARCHAR NOT NULL,
    words VARCHAR NOT NULL
);

CREATE TABLE mention (
    id VARCHAR NOT NULL,
    document_id VARCHAR NOT NULL,
    passage_number BIGINT NOT NULL,
    passage INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    event_id VARCHAR NOT NULL,
    place INTEGER NOT NULL,         -- among the mentions of the event; 0 stands for it
    type VARCHAR NOT NULL,
    instrument VARCHAR,
    family VARCHAR,
    posture VARCHAR,
    reach VARCHAR,
    language_base VARCHAR NOT NULL, -- of the passage
    sort_day VARCHAR NOT NULL,      -- day of the act, else of publication, else empty
    day_first DATE,                 -- first and last day that sort_day can mean
    day_last DATE,
    publisher VARCHAR,
    sample BOOLEAN NOT NULL,
    coder VARCHAR NOT NULL,
    pack_hash VARCHAR NOT NULL,
    record VARCHAR NOT NULL         -- the coded record, JSON
);

CREATE TABLE mention_actor (
    mention_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,          -- source, target, beneficiary
    actor VARCHAR NOT NULL,
    state VARCHAR NOT NULL
);

CREATE TABLE mention_domain (
    mention_id VARCHAR NOT NULL,
    domain VARCHAR NOT NULL
);

CREATE TABLE mention_interest (
    mention_id VARCHAR NOT NULL,
    interest VARCHAR NOT NULL
);

CREATE TABLE mention_law (
    mention_id VARCHAR NOT NULL,
    provision VARCHAR NOT NULL
);

CREATE TABLE event (
    id VARCHAR NOT NULL,
    document_id VARCHAR NOT NULL,
    reason VARCHAR NOT NULL         -- why its mentions were merged; empty for a single one
);

CREATE TABLE event_redirect (
    from_id VARCHAR NOT NULL,
    to_id VARCHAR NOT NULL
);

CREATE TABLE ledger (
    seq BIGINT NOT NULL,
    run VARCHAR NOT NULL,
    input VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    documents INTEGER NOT NULL,
    made_at TIMESTAMP NOT NULL      -- UTC
);

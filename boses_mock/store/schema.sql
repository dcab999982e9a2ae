-- Columns for what is filtered, sorted or joined on; JSON for the rest. Times are instants:
-- whole microseconds since the epoch. `seq` gives lists one order where times are equal.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The next ordinal of each kind of child a parent may have. It outlives the children, so an id
-- is never given twice, and one company's calls cannot move another's; it goes with the parent,
-- whose id is never given again.
CREATE TABLE ordinals (
    parent TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    last   INTEGER NOT NULL,
    PRIMARY KEY (parent, kind)
) WITHOUT ROWID;

CREATE TABLE companies (
    id         TEXT PRIMARY KEY,
    name       TEXT    NOT NULL,
    slug       TEXT    NOT NULL UNIQUE,
    plan       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    slack_webhook_url      TEXT,
    simulations_used       INTEGER NOT NULL DEFAULT 0,
    billing_period_ends_at INTEGER,
    stripe_customer_id     TEXT
);

CREATE TABLE users (
    id              TEXT PRIMARY KEY,
    company_id      TEXT    NOT NULL REFERENCES companies (id) ON DELETE CASCADE,
    email           TEXT    NOT NULL UNIQUE,
    full_name       TEXT,
    password        TEXT    NOT NULL,
    role            TEXT    NOT NULL CHECK (role IN ('owner', 'admin', 'member')),
    is_boses_staff  INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL,
    email_notifications INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX users_by_company ON users (company_id);

-- Kinds: 'development' (a bearer token that never expires), 'refresh' and 'reset'.
CREATE TABLE tokens (
    token      TEXT PRIMARY KEY,
    kind       TEXT    NOT NULL,
    user_id    TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    expires_at INTEGER
);
CREATE INDEX tokens_by_user ON tokens (user_id, kind);

CREATE TABLE api_keys (
    seq          INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    user_id      TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name         TEXT    NOT NULL,
    prefix       TEXT    NOT NULL,
    digest       TEXT    NOT NULL UNIQUE, -- SHA-256 of the key, which is told once
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    last_used_at INTEGER
);
CREATE INDEX api_keys_by_user ON api_keys (user_id);

-- An invite into a company, or by the service's own staff to start one (company_id is null).
CREATE TABLE invites (
    seq        INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    token      TEXT    NOT NULL UNIQUE,
    company_id TEXT    REFERENCES companies (id) ON DELETE CASCADE,
    invited_by TEXT    REFERENCES users (id) ON DELETE SET NULL,
    email      TEXT    NOT NULL,
    role       TEXT    NOT NULL CHECK (role IN ('owner', 'admin', 'member')),
    link       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
);
CREATE INDEX invites_by_company ON invites (company_id, created_at);
CREATE INDEX invites_by_inviter ON invites (invited_by);

-- A page on which a plan is taken or given up; `plan` is null for the portal.
CREATE TABLE billing_sessions (
    id         TEXT PRIMARY KEY,
    company_id TEXT    NOT NULL REFERENCES companies (id) ON DELETE CASCADE,
    plan       TEXT,
    return_to  TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
);
CREATE INDEX billing_sessions_by_company ON billing_sessions (company_id);

CREATE TABLE projects (
    seq         INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    company_id  TEXT    NOT NULL REFERENCES companies (id) ON DELETE CASCADE,
    name        TEXT    NOT NULL,
    description TEXT,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    group_count      INTEGER NOT NULL DEFAULT 0, -- these two: kept, as there may be thousands
    simulation_count INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX projects_by_company ON projects (company_id, created_at);

CREATE TABLE persona_groups (
    seq                 INTEGER PRIMARY KEY,
    id                  TEXT    NOT NULL UNIQUE,
    project_id          TEXT    NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    name                TEXT    NOT NULL,
    description         TEXT,
    age_min             INTEGER,
    age_max             INTEGER,
    gender              TEXT,
    location            TEXT,
    income_level        TEXT,
    occupation          TEXT,
    psychographic_notes TEXT,
    persona_count       INTEGER NOT NULL,
    run                 INTEGER NOT NULL DEFAULT 0, -- how many generations have been started
    plan                TEXT,                       -- the latest one's timeline; null before the first
    grounding           TEXT,                       -- JSON: what the latest one was grounded in
    events              TEXT    NOT NULL DEFAULT '[]', -- what was done to the latest one since
    created_at          INTEGER NOT NULL,
    updated_at          INTEGER NOT NULL
);
CREATE INDEX persona_groups_by_project ON persona_groups (project_id, created_at);

-- What is looked at where many of the library are weighed: a few kinds stand for thousands.
CREATE TABLE library_kinds (
    id             INTEGER PRIMARY KEY,
    location_key   TEXT NOT NULL, -- these two in small letters
    occupation_key TEXT NOT NULL,
    made_for       TEXT NOT NULL, -- the occupation that a group asked for them by, perhaps empty
    UNIQUE (location_key, occupation_key, made_for)
);

-- The library: people that groups are filled from first. A company's own, or curated by the
-- service's staff for every company (company_id is null).
CREATE TABLE library_personas (
    seq          INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    company_id   TEXT    REFERENCES companies (id) ON DELETE CASCADE,
    origin       TEXT,             -- the group that a run made it for, which it outlives
    full_name    TEXT    NOT NULL,
    age          INTEGER NOT NULL,
    gender       TEXT    NOT NULL,
    location     TEXT    NOT NULL,
    occupation   TEXT    NOT NULL,
    income_level TEXT    NOT NULL,
    gender_key   TEXT    NOT NULL, -- these two: the same in small letters, to look for
    income_key   TEXT    NOT NULL,
    kind         INTEGER NOT NULL REFERENCES library_kinds (id),
    archetype    TEXT,             -- of the profile, for choosing among many
    profile      TEXT    NOT NULL, -- JSON: further fields of boses_mock.personas.model.Persona
    is_retired   INTEGER NOT NULL DEFAULT 0,
    created_at   INTEGER NOT NULL, -- when its run completes: written early, to be seen from then on
    updated_at   INTEGER NOT NULL
);
-- These hold all that is looked at, so that no row is read but of those who are answered.
CREATE INDEX library_personas_by_time ON library_personas (company_id, is_retired, created_at,
    gender_key, income_key, age, kind);
CREATE INDEX library_personas_by_traits ON library_personas (company_id, is_retired, gender_key,
    income_key, age, created_at, kind);
CREATE INDEX library_personas_by_kind ON library_personas (kind, company_id, is_retired,
    gender_key, income_key, age, created_at, origin);
CREATE INDEX library_personas_of_all ON library_personas (is_retired, created_at);
CREATE INDEX library_personas_by_origin ON library_personas (origin);
CREATE TRIGGER library_kinds_left AFTER DELETE ON library_personas
    WHEN NOT EXISTS (SELECT 1 FROM library_personas WHERE kind = old.kind)
    BEGIN DELETE FROM library_kinds WHERE id = old.kind; END;
CREATE TRIGGER library_kinds_changed AFTER UPDATE OF kind ON library_personas
    WHEN NOT EXISTS (SELECT 1 FROM library_personas WHERE kind = old.kind)
    BEGIN DELETE FROM library_kinds WHERE id = old.kind; END;

-- What a company has retired or deleted of the curated ones, which stay for all the others.
CREATE TABLE library_hidden (
    company_id TEXT NOT NULL REFERENCES companies (id) ON DELETE CASCADE,
    library_id TEXT NOT NULL REFERENCES library_personas (id) ON DELETE CASCADE,
    PRIMARY KEY (company_id, library_id)
) WITHOUT ROWID;
CREATE INDEX library_hidden_by_persona ON library_hidden (library_id);

-- Studies that proved reliable, and so the people who took part in them.
CREATE TABLE library_promotions (
    library_id TEXT    NOT NULL REFERENCES library_personas (id) ON DELETE CASCADE,
    company_id TEXT    NOT NULL REFERENCES companies (id) ON DELETE CASCADE,
    confidence REAL    NOT NULL,
    at         INTEGER NOT NULL
);
CREATE INDEX library_promotions_by_persona ON library_promotions (library_id);
CREATE INDEX library_promotions_by_company ON library_promotions (company_id, library_id,
    at, confidence);

-- A picture that staff uploaded; every other face is drawn.
CREATE TABLE library_pictures (
    library_id TEXT PRIMARY KEY REFERENCES library_personas (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    content    TEXT NOT NULL -- the hash under which the bytes are kept
);
CREATE INDEX library_pictures_by_content ON library_pictures (content);

CREATE TABLE personas (
    seq        INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    group_id   TEXT    NOT NULL REFERENCES persona_groups (id) ON DELETE CASCADE,
    library_id TEXT    REFERENCES library_personas (id) ON DELETE SET NULL,
    visible_at INTEGER NOT NULL, -- when its run completes: written early, listable from then on
    profile    TEXT    NOT NULL  -- JSON of boses_mock.personas.model.Persona
);
CREATE INDEX personas_by_group ON personas (group_id);
CREATE INDEX personas_by_library ON personas (library_id);

-- What is known of a market: the snapshot that a refresh brings, and the one before it, which
-- serves until then. No company's own.
CREATE TABLE ethnography (
    market_code TEXT    NOT NULL,
    vertical    TEXT    NOT NULL, -- "" for all of the market
    number      INTEGER NOT NULL,
    queued_at   INTEGER NOT NULL,
    ready_at    INTEGER NOT NULL,
    former      INTEGER,          -- when the snapshot before it was ready
    events      TEXT    NOT NULL DEFAULT '[]', -- what was done to the refresh since
    PRIMARY KEY (market_code, vertical)
) WITHOUT ROWID;

CREATE TABLE briefings (
    seq            INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    project_id     TEXT    NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    title          TEXT    NOT NULL,
    description    TEXT,
    file_name      TEXT    NOT NULL,
    file_type      TEXT    NOT NULL,
    media_type     TEXT    NOT NULL,
    content        TEXT    NOT NULL, -- the hash under which the bytes are kept
    size           INTEGER NOT NULL, -- how many they are
    extracted_text TEXT,
    summary_text   TEXT,
    created_at     INTEGER NOT NULL
);
CREATE INDEX briefings_by_project ON briefings (project_id, created_at);
CREATE INDEX briefings_by_content ON briefings (content);

-- A study: what it was asked with, then its timeline (null until it starts) and what happened since.
CREATE TABLE simulations (
    seq         INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    project_id  TEXT    NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    share_token TEXT    UNIQUE,
    inputs      TEXT    NOT NULL,
    plan        TEXT,
    events      TEXT    NOT NULL DEFAULT '[]',
    created_at  INTEGER NOT NULL
);
CREATE INDEX simulations_by_project ON simulations (project_id, created_at);

-- The groups that a study asks, as its inputs name them; they may be gone.
CREATE TABLE simulation_groups (
    group_id      TEXT NOT NULL,
    simulation_id TEXT NOT NULL REFERENCES simulations (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, simulation_id)
) WITHOUT ROWID;
CREATE INDEX simulation_groups_by_simulation ON simulation_groups (simulation_id);

CREATE TABLE simulation_results (
    seq           INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    simulation_id TEXT    NOT NULL REFERENCES simulations (id) ON DELETE CASCADE,
    persona_id    TEXT,
    content       TEXT    NOT NULL,
    created_at    INTEGER NOT NULL
);
CREATE INDEX simulation_results_by_simulation ON simulation_results (simulation_id);
CREATE INDEX simulation_results_by_persona ON simulation_results (persona_id);

CREATE TABLE simulation_messages (
    seq           INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    simulation_id TEXT    NOT NULL REFERENCES simulations (id) ON DELETE CASCADE,
    persona_id    TEXT,
    role          TEXT    NOT NULL CHECK (role IN ('user', 'persona')),
    content       TEXT    NOT NULL,
    created_at    INTEGER NOT NULL
);
CREATE INDEX simulation_messages_by_simulation ON simulation_messages (simulation_id);

CREATE TABLE simulation_ratings (
    id            TEXT PRIMARY KEY,
    simulation_id TEXT    NOT NULL REFERENCES simulations (id) ON DELETE CASCADE,
    user_id       TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    rating        INTEGER NOT NULL,
    feedback      TEXT,
    created_at    INTEGER NOT NULL,
    UNIQUE (simulation_id, user_id)
);
CREATE INDEX simulation_ratings_by_user ON simulation_ratings (user_id);

CREATE TABLE prediction_commitments (
    id            TEXT PRIMARY KEY,
    simulation_id TEXT    NOT NULL UNIQUE REFERENCES simulations (id) ON DELETE CASCADE,
    content       TEXT    NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
);

CREATE TABLE reliability_checks (
    seq          INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    source_id    TEXT    NOT NULL REFERENCES simulations (id) ON DELETE CASCADE,
    n_runs       INTEGER NOT NULL,
    starts_at    INTEGER NOT NULL,
    completes_at INTEGER NOT NULL,
    scores       TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    events       TEXT    NOT NULL DEFAULT '[]' -- what was done to it since
);
CREATE INDEX reliability_checks_by_source ON reliability_checks (source_id);

CREATE TRIGGER companies_forget_ordinals AFTER DELETE ON companies
BEGIN DELETE FROM ordinals WHERE parent = old.id; END;
CREATE TRIGGER users_forget_ordinals AFTER DELETE ON users
BEGIN DELETE FROM ordinals WHERE parent = old.id; END;
CREATE TRIGGER projects_forget_ordinals AFTER DELETE ON projects
BEGIN DELETE FROM ordinals WHERE parent = old.id; END;
CREATE TRIGGER simulations_forget_ordinals AFTER DELETE ON simulations
BEGIN DELETE FROM ordinals WHERE parent = old.id; END;
